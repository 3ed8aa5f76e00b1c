"""Judges the starter: a linear head on its features, beside random weights and beside a teacher.

`XFER_WEIGHTS=… python packaging/starter/evaluate.py --data FOLDER --starter FILE.npz`

The test photos are photos that the starter never saw: the held-out third of each set, and the test
folder of cats-dogs. With `--strict` the head learns from such photos too, so that nothing at all of
a set's judged part was seen; there are fewer of them.
"""
# ruff: noqa: TID253 - nobody waits for this script

import argparse
import sys
import time
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray
from sources import is_held_out, photos_in

from xfer_gui.core import weights
from xfer_gui.core.photo_reader import read_photo
from xfer_gui.engine.backbones import build_backbone, preprocess
from xfer_gui.engine.folding import for_asking
from xfer_gui.engine.head import Examples, fit_head, refit_head
from xfer_gui.engine.starter import fill, starter

SETS = ("cats-dogs", "sign-digits", "cifar10", "flowers")
TEACHER = "mobilenet_v2_0.35"
SEEDS = (0, 1, 2)
VALIDATION_SHARE = 0.2
BATCH = 8
ROUNDS = 60

Floats = NDArray[np.float32]


def main() -> int:
    """Print a table of accuracies in percent."""
    options = _options()
    networks = {
        "random": build(starter, options.size, None),
        "starter": build(starter, options.size, options.starter),
        f"{TEACHER}": build_teacher(options.size),
    }
    if options.teacher_size != options.size:
        networks[f"{TEACHER} at {options.teacher_size}"] = build_teacher(options.teacher_size)
    for who, milliseconds in speeds(networks).items():
        _say(f"{who:39s} {milliseconds:5.2f} ms a photo, in batches of {BATCH}")
    for name in options.sets:
        paths, labels, test = gather(options.data / name, options.strict)
        results = {}
        for who, network in networks.items():
            rows = features(network, paths)
            results[who] = [_accuracy(rows, labels, test, options.strict, s) for s in SEEDS]
            shown = " ".join(f"{100 * accuracy:.1f}" for accuracy in results[who])
            mean = 100 * np.mean(results[who])
            _say(f"{name:12s} {who:26s} {mean:5.1f} % ({shown})")
        low, own, high = (float(np.mean(results[who])) for who in list(results)[:3])
        way = (own - low) / (high - low)
        _say(f"{name:12s} share of the way from random to {TEACHER}: {way:.2f}")
    return 0


def build(builder, size: int, file: Path | None) -> keras.Model:  # noqa: ANN001
    """A network of our own with pooled output, from RGB 0–255."""
    keras.utils.set_random_seed(0)
    network = builder(size)
    if file is not None:
        fill(network, file)
    inputs = keras.Input((size, size, 3))
    scaled = keras.layers.Rescaling(1 / 127.5, offset=-1)(inputs)
    return _pooled(inputs, network(scaled))


def build_teacher(size: int) -> keras.Model:
    """MobileNetV2 0.35 with its published weights and pooled output, from RGB 0–255."""
    inputs = keras.Input((size, size, 3))
    backbone = build_backbone(TEACHER, size, weights.locate(TEACHER))
    return _pooled(inputs, backbone(preprocess(TEACHER, inputs)))


def gather(folder: Path, strict: bool) -> tuple[list[Path], NDArray[np.intp], NDArray[np.bool_]]:
    """Photos of a set, their classes, and which of them are for the test.

    Args:
        folder: with one folder for each class, or with `training_set` and `test_set` of these.
        strict: leave out what the starter learned from.
    Returns:
        Paths, class indices, and True where a photo is for judging (with `strict`: all).
    """
    paths = photos_in(folder)
    split = (folder / "test_set").is_dir()
    test = np.array(
        [("test_set" in path.parts) if split else is_held_out(path, folder) for path in paths]
    )
    if strict:
        paths = [path for path, held in zip(paths, test, strict=True) if held]
        test = np.ones(len(paths), dtype=bool)
    names = sorted({path.parent.name for path in paths})
    return paths, np.array([names.index(path.parent.name) for path in paths]), test


def features(network: keras.Model, paths: list[Path]) -> Floats:
    """Pooled features, photos × features, computed in batches of 8."""
    size = network.input_shape[1]
    rows = []
    for start in range(0, len(paths), BATCH):
        batch = [read_photo(path, size, "stretch") for path in paths[start : start + BATCH]]
        rows.append(np.asarray(network.predict_on_batch(np.stack(batch).astype(np.float32))))
    return np.concatenate(rows)


def speeds(networks: dict[str, keras.Model]) -> dict[str, float]:
    """Milliseconds a photo costs each network: the shortest of many rounds, taken in turns."""
    shortest = dict.fromkeys(networks, float("inf"))
    for _ in range(ROUNDS):
        for who, network in networks.items():
            batch = np.zeros((BATCH, *network.input_shape[1:]), dtype=np.float32)
            began = time.perf_counter()
            network.predict_on_batch(batch)
            shortest[who] = min(shortest[who], time.perf_counter() - began)
    return {who: 1000 * seconds / BATCH for who, seconds in shortest.items()}


def _accuracy(
    rows: Floats, labels: NDArray[np.intp], test: NDArray[np.bool_], strict: bool, seed: int
) -> float:
    """Accuracy of a head, by `seed` in who validates, and with `strict` in who tests too."""
    order = np.random.default_rng(seed).permutation(len(rows))
    if strict:
        judged, known = np.split(order, [len(order) // 3])
    else:
        judged, known = order[test[order]], order[~test[order]]
    checks, learned = np.split(known, [round(VALIDATION_SHARE * len(known))])
    classes = int(labels.max()) + 1
    head = fit_head(
        Examples(rows[learned], labels[learned]),
        Examples(rows[checks], labels[checks]),
        classes,
        lambda step: None,
    )
    head = refit_head(Examples(rows[known], labels[known]), classes, head.penalty, lambda: None)
    return float((head.logits(rows[judged]).argmax(axis=1) == labels[judged]).mean())


def _pooled(inputs: keras.KerasTensor, outputs: keras.KerasTensor) -> keras.Model:
    return for_asking(keras.Model(inputs, keras.layers.GlobalAveragePooling2D()(outputs)))


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds the sets")
    parser.add_argument("--starter", type=Path, required=True)
    parser.add_argument("--sets", nargs="*", default=SETS)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--teacher-size", type=int, default=224)
    parser.add_argument("--strict", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
