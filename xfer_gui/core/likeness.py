"""Finds for each test photo what it is like among the photos that were learned from."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.near_twins import near_twins
from xfer_gui.core.photos import Photo
from xfer_gui.core.traits import Traits
from xfer_gui.core.twins import exact_twins

_PATCH = 4
_BLOCK = 1024
# A near twin is among the photos that look most alike, and looks at least so much alike.
_CANDIDATES = 3
_PROMISING = 0.75

Rows = NDArray[np.intp]
Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """How like the photos that were learned from each test photo is.

    Attributes:
        nearest: N, position of the photo learned from that looks most alike; -1 where unknown.
        closeness: N, how alike those two are as tiny pictures, -1 to 1; -1 where unknown.
        twin: N, position of a twin; -1 where there is none.
        exact: N, whether that twin is the same file or holds the same bytes.
    """

    nearest: Rows
    closeness: Vectors
    twin: Rows
    exact: NDArray[np.bool_]


def compare(
    test: Sequence[Photo],
    learned: Sequence[Photo],
    test_traits: Traits,
    learned_traits: Traits,
    check: Callable[[], None] = lambda: None,
) -> Likeness:
    """Find for each test photo what it is like among the photos that were learned from.

    Args:
        test: N photos.
        learned: M photos.
        test_traits: of the N photos; one that was not measured only has exact twins.
        learned_traits: of the M photos.
        check: called between portions of the work; what it raises passes on.
    """
    known = np.flatnonzero(learned_traits.known)
    rows, closeness = closest(
        tiny_pictures(test_traits), tiny_pictures(_some(learned_traits, known)), check, _CANDIDATES
    )
    nearest = np.where(rows >= 0, known[rows] if len(known) else -1, -1)
    unknown = ~test_traits.known
    nearest[unknown], closeness[unknown] = -1, -1
    twin = _exact(test, learned)
    exact = twin >= 0
    for row in np.flatnonzero(~exact & (closeness[:, 0] >= _PROMISING)).tolist():
        check()
        others = nearest[row][closeness[row] >= _PROMISING].tolist()
        traits = joined(_some(test_traits, [row]), _some(learned_traits, others))
        for group in near_twins([test[row], *(learned[other] for other in others)], traits):
            if group[0] is test[row]:
                twin[row] = next(other for other in others if learned[other] is group[1])
    return Likeness(nearest[:, 0], closeness[:, 0], twin, exact)


def tiny_pictures(traits: Traits) -> Vectors:
    """Photos as vectors of length 1 whose products say how alike they look: N × 448."""
    count, side = len(traits), traits.look.shape[1] // _PATCH
    patches = traits.look.reshape(count, side, _PATCH, side, _PATCH)
    grey = patches.mean(axis=(2, 4), dtype=np.float32).reshape(count, side * side)
    colours = traits.colours.astype(np.float32).reshape(count, math.prod(traits.colours.shape[1:]))
    return unit(np.concatenate([grey, colours], axis=1), centred=True)


def unit(vectors: Vectors, centred: bool = False) -> Vectors:
    """Vectors, N × D, at length 1; what is 0 stays 0.

    Args:
        vectors: any.
        centred: take each one's own mean from it before.
    """
    if centred:
        vectors = vectors - vectors.mean(axis=1, keepdims=True)
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    result: Vectors = (vectors / np.maximum(length, 1e-6)).astype(np.float32)
    return result


def closest(
    rows: Vectors, others: Vectors, check: Callable[[], None] = lambda: None, count: int = 1
) -> tuple[Rows, Vectors]:
    """The most alike of `others` for each row, and the cosine of the angle between them.

    Args:
        rows: N × D, of length 1 or 0.
        others: M × D, of length 1 or 0.
        check: called between portions of the work; what it raises passes on.
        count: how many of them.
    Returns:
        Positions and cosines, N × `count`, the most alike first; -1 and -1 where there are fewer.
    """
    found = np.full((len(rows), count), -1, dtype=np.intp)
    cosines = np.full((len(rows), count), -1, dtype=np.float32)
    for start in range(0, len(rows) if len(others) else 0, _BLOCK):
        check()
        part = slice(start, start + _BLOCK)
        products = rows[part] @ others.T
        for place in range(min(count, len(others))):
            best = products.argmax(axis=1)
            each = np.arange(len(best))
            found[part, place], cosines[part, place] = best, products[each, best]
            products[each, best] = -2
    return found, cosines


def joined(one: Traits, other: Traits) -> Traits:
    """Traits of the photos of both, those of `one` first."""
    names = [field.name for field in fields(Traits)]
    return Traits(*(np.concatenate([getattr(one, name), getattr(other, name)]) for name in names))


def _some(traits: Traits, rows: Sequence[int] | Rows) -> Traits:
    return Traits(*(getattr(traits, field.name)[rows] for field in fields(Traits)))


def _exact(test: Sequence[Photo], learned: Sequence[Photo]) -> Rows:
    """Position of a photo learned from that is the same file or holds the same bytes; else -1."""
    taught = {photo.path: position for position, photo in enumerate(learned)}
    twin = np.array([taught.get(photo.path, -1) for photo in test], dtype=np.intp)
    judged = {photo.path: row for row, photo in enumerate(test) if twin[row] < 0}
    for group in exact_twins([*(test[row] for row in judged.values()), *learned]):
        others = [taught[photo.path] for photo in group if photo.path in taught]
        for photo in group:
            if photo.path in judged and others:
                twin[judged[photo.path]] = others[0]
    return twin
