"""Finds photos that are one picture in other bytes: saved again, resized, brighter, cropped."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.alignment import align, likeness
from xfer_gui.core.photos import Photo
from xfer_gui.core.trait_store import TraitStore
from xfer_gui.core.traits import LOOK_SIDE, Traits
from xfer_gui.core.twins import exact_twins

# Measured on near-copies of 50 photos (saved again at quality 50 to 85, at 40 to 80 % of the size,
# 10 % brighter or darker, 5 % cut off): waves alike to 0.90 and more, greys to 0.98, edges to 0.88.
# The most alike of 2,062 hands before one wall: greys 0.97, edges 0.80.
_WAVES = 12
_ALIKE = 0.86
_PERHAPS = 0.94
_SAME_GREYS = 0.97
_SAME_EDGES = 0.84
_SAME_SHADES = 0.03
_FEWEST_CONTRAST = 4.0
_MOST_NEIGHBOURS = 12
# Rows of photos, and pairs, that are looked at together: with 20,000 photos some 70 MB.
_BLOCK = 256
_PORTION = 256


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
    candidates = _candidates(traits, check)
    groups = _Groups(len(photos))
    for start in range(0, len(candidates), _PORTION):
        check()
        # Of a pile of copies only as many pairs are looked at as are needed to hold it together.
        portion = candidates[start : start + _PORTION]
        portion = portion[[not groups.joined(*pair) for pair in portion.tolist()]]
        for one, other in portion[_same(traits, portion)].tolist():
            groups.join(one, other)
    return [tuple(photos[row] for row in group) for group in groups.found()]


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
    joined = _Groups(len(photos))
    for group in groups:
        numbers = [position[photo.path] for photo in group]
        for number in numbers[1:]:
            joined.join(numbers[0], number)
    return [tuple(photos[row] for row in group) for group in joined.found()]


class _Groups:
    """What hangs together, directly or through others."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self._top(one), self._top(other)))
        self._above[high] = low

    def joined(self, one: int, other: int) -> bool:
        return self._top(one) == self._top(other)

    def found(self) -> list[list[int]]:
        """Groups of two or more, in order."""
        together: dict[int, list[int]] = {}
        for number in range(len(self._above)):
            together.setdefault(self._top(number), []).append(number)
        return [group for group in together.values() if len(group) > 1]

    def _top(self, number: int) -> int:
        above = self._above
        while above[number] != number:
            above[number] = number = above[above[number]]
        return number


def _candidates(traits: Traits, check: Callable[[], None]) -> NDArray[np.intp]:
    """Pairs whose coarse structure is alike, the most alike first: M × 2 rows of `traits`.

    A perceptual hash whose waves keep their size: as bits they cannot tell 64 × 64 hands before a
    wall apart. Comparing them is one matrix product, 20,000 photos in some seconds.
    """
    rows = np.flatnonzero(traits.known & (traits.contrast >= _FEWEST_CONTRAST))
    marks = coarse_marks(traits.look[rows])
    pairs, sizes = [], []
    for start in range(0, len(rows), _BLOCK):
        check()
        alike = marks[start : start + _BLOCK] @ marks[start:].T
        # Each pair once, and no photo with itself.
        alike[:, : len(alike)][np.tri(len(alike), dtype=np.bool_)] = 0
        near = alike >= _ALIKE
        # A pile of alike photos (a film, scans of one form) has more pairs than anyone can wait
        # for; those with its nearest neighbours hold it together.
        crowded = np.flatnonzero(near.sum(axis=1) > _MOST_NEIGHBOURS)
        if len(crowded):
            place = alike.shape[1] - _MOST_NEIGHBOURS - 1
            least = np.partition(alike[crowded], place, axis=1)[:, place]
            near[crowded] &= alike[crowded] > np.minimum(least, 1 - 1e-6)[:, np.newaxis]
        ones, others = np.nonzero(near)
        pairs.append(np.stack([rows[start + ones], rows[start + others]], axis=1))
        sizes.append(alike[ones, others])
    if not pairs:
        return np.empty((0, 2), np.intp)
    order = np.argsort(-np.concatenate(sizes), kind="stable")
    found: NDArray[np.intp] = np.concatenate(pairs)[order]
    return found


def coarse_marks(look: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The lowest waves of each picture (a cosine transform), as vectors of length 1.

    Args:
        look: N × 32 × 32.
    Returns:
        N × 143; the product of two is how alike their pictures are, whatever their brightness.
    """
    steps = np.arange(LOOK_SIDE) + 0.5
    waves = np.cos(np.pi / LOOK_SIDE * np.outer(np.arange(_WAVES), steps)).astype(np.float32)
    found = np.empty((len(look), _WAVES, _WAVES), np.float32)
    for start in range(0, len(look), _BLOCK):
        block = look[start : start + _BLOCK].astype(np.float32)
        found[start : start + _BLOCK] = waves @ block @ waves.T
    vectors = found.reshape(len(look), _WAVES * _WAVES)[:, 1:]
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    result: NDArray[np.float32] = vectors / np.maximum(length, 1e-6)
    return result


def _same(traits: Traits, pairs: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Which pairs are one picture: laid over each other, greys, edges and colours agree."""
    promising = np.flatnonzero(_shades_agree(traits, pairs))
    ones, others = (traits.look[pairs[promising, side]].astype(np.float32) for side in (0, 1))
    small, others_small = _halved(ones), _halved(others)
    places = align(small, others_small, steps=4)
    alike, _ = likeness(small, others_small, places)
    kept = np.flatnonzero(alike >= _PERHAPS)
    result = np.zeros(len(pairs), np.bool_)
    ones, others = ones[kept], others[kept]
    laid = align(ones, others, steps=4, start=places[kept])
    as_they_are = np.tile(np.array([1, 0, 1, 0], np.float32), (len(kept), 1))
    agree = np.zeros(len(kept), np.bool_)
    # Of smooth pictures, laying them over each other finds no hold and may make it worse.
    for places in (laid, as_they_are):
        greys, edges = likeness(ones, others, places)
        agree |= (greys >= _SAME_GREYS) & (edges >= _SAME_EDGES)
    result[promising[kept]] = agree
    return result


def _halved(look: NDArray[np.float32]) -> NDArray[np.float32]:
    half = LOOK_SIDE // 2
    result: NDArray[np.float32] = look.reshape(-1, half, 2, half, 2).mean(axis=(2, 4))
    return result


def _shades_agree(traits: Traits, pairs: NDArray[np.intp]) -> NDArray[np.bool_]:
    """A red cup and the same cup in blue are two photos, however alike their greys are."""
    means = [traits.colours[pairs[:, side]].astype(np.float32).mean((1, 2)) for side in (0, 1)]
    shades = [mean / np.maximum(mean.sum(axis=1, keepdims=True), 1) for mean in means]
    result: NDArray[np.bool_] = np.abs(shades[0] - shades[1]).max(axis=1) < _SAME_SHADES
    return result
