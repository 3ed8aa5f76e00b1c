"""Finds photos that a network sees as nearly one: mirrored, turned, written on, lit otherwise.

They stay on the disk beside the caches, for whoever asks about twins without a network.

Measured on 1,000 photos of each set with 30 copies of each kind among them, found of 30 (and none
false, where nothing else is said):

| | mirrored | turned by 5° | a caption on it | a third brighter |
|---|---|---|---|---|
| cats-dogs, MobileNet 0.75, 224 px | 30 | 30 | 28 | 29 |
| cats-dogs, MobileNetV2 0.35, 224 px | 22 | 24 | 23 | 26 |
| cats-dogs, starter, 128 px | 29 | 29 | 3 | 28 |
| flowers, MobileNet 0.75, 224 px | 7 | 0 | 0 | 5 |
| flowers, starter, 128 px (3 false groups) | 28 | 0 | 2 | 9 |
| cifar10, MobileNet 0.75, 96 px | 0 | 1 | 0 | 17 |
| cifar10, starter, 128 px (1 false group) | 22 | 14 | 0 | 20 |
| sign digits (hands before one wall), each of the three | 0 | 0 | 0 | 0 |
"""

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import files, places
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.likeness import closest, unit
from xfer_gui.core.near_twins import merged
from xfer_gui.core.photos import Group, Photo, inside

_log = logging.getLogger(__name__)

# What is nearer than this is one picture by any measure.
_SAME = 0.001
_FARTHEST = 0.07
# How much nearer than is usual: hands before one wall are all near each other, cats are not.
_NEARER = 4
_NEIGHBOURS = 3


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is on the disk: photos by name inside the folder, size and time of last change."""

    groups: tuple[tuple[tuple[str, int, int], ...], ...]
    format_version: int = 1


def find(
    photos: Sequence[Photo],
    features: NDArray[np.float32],
    check: Callable[[], None] = lambda: None,
) -> list[Group]:
    """Groups of photos that are much nearer to each other than photos here usually are.

    Two photos belong together when the angle between their features has a cosine of 0.93 or more,
    and they are four times nearer than half of all photos are to the one nearest to them.

    Args:
        photos: N photos.
        features: N × D, of a backbone.
        check: called between portions of the work; what it raises passes on.
    Returns:
        Groups of two or more; groups and their photos are in the order of `photos`.
    """
    rows = unit(features)
    nearest, cosines = closest(rows, rows, check, 1 + _NEIGHBOURS)
    itself = nearest == np.arange(len(rows))[:, np.newaxis]
    distances = np.where(itself | (nearest < 0), np.inf, 1 - cosines)
    pairs = np.argwhere(distances <= _limit(distances)).tolist()
    return merged([(photos[row], photos[nearest[row, place]]) for row, place in pairs], photos)


def keep(photo_folder: Path, groups: Sequence[Group]) -> None:
    """Write groups down for `kept`, in place of those of before, if the disk takes them."""
    path = _path(photo_folder)
    seen = tuple(tuple(_seen(photo_folder, photo) for photo in group) for group in groups)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write_json(path, _Kept(seen), _Kept)
    except (ProjectError, OSError) as error:
        _log.warning("photos that look alike are not kept: %s", error)


def kept(photo_folder: Path, photos: Sequence[Photo]) -> list[Group]:
    """The groups that were found last, as far as their photos are among `photos` and unchanged."""
    try:
        groups = files.read_json(_path(photo_folder), _Kept).groups
    except ProjectError:
        return []
    here = {_seen(photo_folder, photo): photo for photo in photos}
    found = (tuple(here[seen] for seen in group if seen in here) for group in groups)
    return [group for group in found if len(group) > 1]


def age(photo_folder: Path) -> int:
    """When groups were written last, in nanoseconds since 1970; 0 where none were."""
    try:
        return os.stat(_path(photo_folder)).st_mtime_ns
    except OSError:
        return 0


def _path(photo_folder: Path) -> Path:
    key = places.key_of(photo_folder)
    return places.cache_folder() / "lookalikes" / f"{key}.json"


def _seen(photo_folder: Path, photo: Photo) -> tuple[str, int, int]:
    return inside(photo_folder, photo.path), photo.size, photo.modified


def _limit(distances: NDArray[np.float32]) -> float:
    first = distances.min(axis=1)
    different = first[np.isfinite(first) & (first > _SAME)]
    usual = float(np.median(different)) if len(different) else 0.0
    return max(_SAME, min(_FARTHEST, usual / _NEARER))
