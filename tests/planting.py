"""Plants known faults among real photos, so that tests can count which of them are found."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

from PIL import Image, ImageEnhance

EXACT, NEAR, CORRUPT, SWAPPED = 50, 50, 20, 40


@dataclass(frozen=True, slots=True)
class Planted:
    """What is wrong with a folder, by absolute path.

    Attributes:
        folder: holds one subfolder for each class.
        copies: photo and its copy, byte for byte.
        near_copies: photo and the same picture, saved again, resized, brighter, darker or cropped.
        corrupt: files that are no photos any more.
        swapped: photos that lie in the folder of the other class.
    """

    folder: Path
    copies: tuple[tuple[Path, Path], ...]
    near_copies: tuple[tuple[Path, Path], ...]
    corrupt: tuple[Path, ...]
    swapped: tuple[Path, ...]


def plant(source: Path, target: Path, photos: int = 1000, seed: int = 0) -> Planted:
    """Copy photos of two classes to `target` and plant faults among them.

    Args:
        source: holds folders, in any depth, whose names are the classes.
        target: an empty or new folder.
        photos: how many are taken, as many of each class.
        seed: another seed, other faults.
    """
    rng = random.Random(seed)
    taken = _taken(source, target, photos)
    chosen = rng.sample(taken, EXACT + NEAR + CORRUPT + SWAPPED)
    ones = iter(chosen)
    copies = [(path, _copied(path)) for path in islice(ones, EXACT)]
    near = [
        (path, _nearly_copied(path, treatment, rng))
        for path, treatment in zip(islice(ones, NEAR), _treatments(), strict=False)
    ]
    corrupt = [_corrupted(path, number, rng) for number, path in enumerate(islice(ones, CORRUPT))]
    swapped = [_swapped(path, target) for path in ones]
    return Planted(target, tuple(copies), tuple(near), tuple(corrupt), tuple(swapped))


def _taken(source: Path, target: Path, photos: int) -> list[Path]:
    by_class: dict[str, list[Path]] = {}
    for path in sorted(source.rglob("*.jpg")):
        by_class.setdefault(path.parent.name, []).append(path)
    taken = []
    for name, paths in by_class.items():
        (target / name).mkdir(parents=True)
        for path in paths[: photos // len(by_class)]:
            taken.append(Path(shutil.copyfile(path, target / name / path.name)))
    return taken


def _treatments() -> Iterator[tuple[bool, bool, int]]:
    """Resized or not, cropped or not, brightness in percent; every combination in turn."""
    while True:
        yield from product((False, True), (False, True), (0, 10, -10))


def _copied(path: Path) -> Path:
    return Path(shutil.copyfile(path, path.with_name(f"copy of {path.name}")))


def _nearly_copied(path: Path, treatment: tuple[bool, bool, int], rng: random.Random) -> Path:
    resized, cropped, brighter = treatment
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    if cropped:
        width, height = round(0.95 * picture.width), round(0.95 * picture.height)
        left = rng.randint(0, picture.width - width)
        top = rng.randint(0, picture.height - height)
        picture = picture.crop((left, top, left + width, top + height))
    if resized:
        scale = rng.uniform(0.4, 0.8)
        picture = picture.resize((round(picture.width * scale), round(picture.height * scale)))
    picture = ImageEnhance.Brightness(picture).enhance(1 + brighter / 100)
    copy = path.with_name(f"like {path.name}")
    picture.save(copy, quality=rng.randint(50, 85))
    return copy


def _corrupted(path: Path, number: int, rng: random.Random) -> Path:
    """Emptied, cut off, overwritten from the start, or some text: as disks and people do it."""
    content = path.read_bytes()
    match number % 4:
        case 0:
            content = b""
        case 1:
            content = content[: len(content) // 2]
        case 2:
            content = rng.randbytes(200) + content[200:]
        case _:
            content = b"<html><body>404 Not Found</body></html>"
    path.write_bytes(content)
    return path


def _swapped(path: Path, target: Path) -> Path:
    other = next(
        folder for folder in sorted(target.iterdir()) if folder.is_dir() and folder != path.parent
    )
    return path.rename(other / f"swapped {path.name}")
