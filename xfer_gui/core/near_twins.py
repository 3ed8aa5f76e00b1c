"""Finds photos that are one picture in other bytes: saved again, resized, brighter, cropped."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.photos import Photo
from xfer_gui.core.trait_store import TraitStore
from xfer_gui.core.traits import LOOK_SIDE, Traits
from xfer_gui.core.twins import exact_twins

_KEPT_WAVES = 8
_ALIKE = 0.9
_SAME = 0.95
_BLOCK = 2048


def near_twins(
    photos: Sequence[Photo], traits: Traits, check: Callable[[], None] = lambda: None
) -> list[tuple[Photo, ...]]:
    """Groups of photos that are one picture: same bytes or not.

    Args:
        photos: N photos.
        traits: of each; photos that were not measured have no twin.
        check: called between portions of the work; what it raises passes on.
    Returns:
        Groups of two or more; groups and their photos are in the order of `photos`.
    """
    pairs = [pair for pair in _alike(traits, check) if _is_same(traits, *pair)]
    return merged([(photos[one], photos[other]) for one, other in pairs], photos)


def all_twins(
    photo_folder: Path, photos: Sequence[Photo], check: Callable[[], None] = lambda: None
) -> list[tuple[Photo, ...]]:
    """Exact and near twins together, by what was measured when the photos were last read.

    Nothing is decoded here: of a photo that was never read, only exact twins are found.

    Args:
        photo_folder: the imported folder.
        photos: photos in it.
        check: called between portions of the work; what it raises passes on.
    Returns:
        Groups of two or more; groups and their photos are in the order of `photos`.
    """
    found = near_twins(photos, TraitStore(photo_folder).read(photos), check)
    return merged([*found, *exact_twins(photos)], photos)


def merged(groups: Iterable[Sequence[Photo]], photos: Sequence[Photo]) -> list[tuple[Photo, ...]]:
    """Groups that share a photo put together, in the order of `photos`."""
    position = {photo.path: number for number, photo in enumerate(photos)}
    above = list(range(len(photos)))

    def top(number: int) -> int:
        while above[number] != number:
            above[number] = number = above[above[number]]
        return number

    touched = set()
    for group in groups:
        numbers = [position[photo.path] for photo in group]
        touched.update(numbers)
        for number in numbers[1:]:
            one, other = sorted((top(numbers[0]), top(number)))
            above[other] = one
    together: dict[int, list[Photo]] = {}
    for number in sorted(touched):
        together.setdefault(top(number), []).append(photos[number])
    return [tuple(group) for group in together.values() if len(group) > 1]


def _alike(traits: Traits, check: Callable[[], None]) -> list[tuple[int, int]]:
    """Pairs whose coarse structure is alike; most pairs of a large dataset end here."""
    rows = np.flatnonzero(traits.known)
    marks = _coarse(traits.look[rows])
    pairs: list[tuple[int, int]] = []
    for start in range(0, len(rows), _BLOCK):
        check()
        alike = marks[start : start + _BLOCK] @ marks[start:].T
        ones, others = np.nonzero(np.triu(alike, 1) >= _ALIKE)
        pairs += zip(rows[start + ones].tolist(), rows[start + others].tolist(), strict=True)
    return pairs


def _coarse(look: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The lowest waves of each picture, as vectors of length 1: N × 63."""
    steps = np.arange(LOOK_SIDE) + 0.5
    waves = np.cos(np.pi / LOOK_SIDE * np.outer(np.arange(_KEPT_WAVES), steps)).astype(np.float32)
    found = np.einsum("ay,nyx,bx->nab", waves, look.astype(np.float32), waves, optimize=True)
    vectors = found.reshape(len(look), -1)[:, 1:]
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    result: NDArray[np.float32] = vectors / np.maximum(length, 1e-6)
    return result


def _is_same(traits: Traits, one: int, other: int) -> bool:
    first, second = traits.look[one].astype(np.float32), traits.look[other].astype(np.float32)
    first, second = first - first.mean(), second - second.mean()
    lengths = float(np.linalg.norm(first) * np.linalg.norm(second))
    return lengths > 0 and float((first * second).sum()) / lengths >= _SAME
