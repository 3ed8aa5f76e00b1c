"""Shows crops of photos to the teachers and keeps pictures and answers, shard by shard.

`XFER_WEIGHTS=… python packaging/starter/prepare.py --photos FOLDER… --whole FOLDER… --out DIR`

May be stopped and started again: it goes on with the shard that is missing. `train.py` may run
beside it and takes in new shards as they come.
"""
# ruff: noqa: TID253 - nobody waits for this script

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np
from crops import Cutter
from numpy.typing import NDArray
from sources import read_all, training_photos
from targets import Basis, fit_basis

from xfer_gui.core import weights
from xfer_gui.engine.backbones import build_backbone, preprocess

# Their last layer whose map has a sixteenth of the picture's side; the second answer is the end's.
TEACHERS = {"mobilenet_v2_0.35": "block_13_expand_relu", "mobilenet_0.75": "conv_pw_11_relu"}
TEACHER_SIZE = 160
PICTURE_SIZE = 128  # what is kept for the student
SHARD = 2048
BATCH = 16
MIDDLE_COMPONENTS, END_COMPONENTS = 96, 256  # of each teacher

Floats = NDArray[np.float32]


def main() -> int:
    """Write shards until there are as many as were asked for."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    paths = training_photos(options.photos, options.whole)
    photos = read_all(paths)
    (options.out / "photos.txt").write_text("\n".join(map(str, paths)), encoding="utf-8")
    _say(f"{len(photos)} photos")
    teachers = [build_teacher(teacher) for teacher in TEACHERS]
    for number in range(options.shards):
        target = options.out / f"shard-{number:04d}-end.npy"
        if target.exists():
            continue
        began = time.monotonic()
        pictures = Cutter(photos, TEACHER_SIZE, options.seed + number).pictures(SHARD)
        answers = [_maps(teacher, pictures) for teacher in teachers]
        middle, end = ([answer[level] for answer in answers] for level in (0, 1))
        turned = _basis(options.out / "middle.npz", _places, middle, MIDDLE_COMPONENTS)
        _write(target.with_name(f"shard-{number:04d}-middle.npy"), turned.apply(middle))
        _write(target.with_name(f"shard-{number:04d}-pictures.npy"), _reduced(pictures))
        turned = _basis(options.out / "end.npz", _pooled, end, END_COMPONENTS)
        _write(target, turned.apply(end))  # last: it says that the shard is whole
        _say(f"shard {number} of {options.shards}: {time.monotonic() - began:.0f} s")
    return 0


def build_teacher(teacher: str) -> keras.Model:
    """A network of the catalogue with its weights, from RGB 0–255 to its maps of features."""
    inputs = keras.Input((TEACHER_SIZE, TEACHER_SIZE, 3))
    path = weights.locate(teacher)
    if path is None:
        raise SystemExit(f"The weights of {teacher} are not here: set XFER_WEIGHTS.")
    backbone = build_backbone(teacher, TEACHER_SIZE, path)
    maps = keras.Model(
        backbone.input, [backbone.get_layer(TEACHERS[teacher]).output, backbone.output]
    )
    network = keras.Model(inputs, maps(preprocess(teacher, inputs)))
    network.compile(jit_compile=False)
    return network


def _maps(teacher: keras.Model, pictures: NDArray[np.uint8]) -> list[NDArray[np.float16]]:
    """Two maps for each picture, one of the teacher's middle and one of its end."""
    parts = [
        teacher.predict_on_batch(pictures[start : start + BATCH].astype(np.float32))
        for start in range(0, len(pictures), BATCH)
    ]
    return [
        np.concatenate([np.asarray(part).astype(np.float16) for part in level])
        for level in zip(*parts, strict=True)
    ]


def _pooled(maps: NDArray[np.float16]) -> Floats:
    return maps.astype(np.float32).mean(axis=(1, 2))


def _places(maps: NDArray[np.float16]) -> Floats:
    """Some places of the maps, each a row."""
    return maps.reshape(-1, maps.shape[-1])[::13].astype(np.float32)


def _basis(
    path: Path,
    rows: Callable[[NDArray[np.float16]], Floats],
    maps: list[NDArray[np.float16]],
    components: int,
) -> Basis:
    """The first shard decides; all others are turned alike."""
    if path.exists():
        return Basis.load(path)
    basis = fit_basis([rows(teacher) for teacher in maps], components)
    basis.save(path)
    return basis


def _reduced(pictures: NDArray[np.uint8]) -> NDArray[np.uint8]:
    from PIL import Image

    wanted = (PICTURE_SIZE, PICTURE_SIZE)
    return np.stack(
        [
            np.asarray(Image.fromarray(picture).resize(wanted, Image.Resampling.BICUBIC))
            for picture in pictures
        ]
    )


def _write(path: Path, array: NDArray[np.generic]) -> None:
    """Under another name first: who reads beside us must never see half a file."""
    part = path.with_suffix(".part.npy")
    np.save(part, array)
    os.replace(part, path)


def _say(sentence: str) -> None:
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {sentence}\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--photos", type=Path, nargs="*", default=[], help="a third is held out")
    parser.add_argument("--whole", type=Path, nargs="*", default=[], help="all photos are used")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--shards", type=int, default=40, help=f"of {SHARD} pictures each")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
