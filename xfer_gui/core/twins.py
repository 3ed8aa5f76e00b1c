"""Finds photos that are byte for byte the same."""

import hashlib
import logging
import os
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence

from xfer_gui.core.photos import Photo

_log = logging.getLogger(__name__)

_ENDS = 4096


def exact_twins(photos: Iterable[Photo]) -> list[tuple[Photo, ...]]:
    """Groups of photos whose files hold the same bytes.

    Only files whose size another one has are opened, and only those whose first and last 4 KB agree
    are read whole: uncompressed pictures of one camera all have the same size.

    Args:
        photos: one that cannot be read has no twin.
    Returns:
        Groups of two or more; groups and their photos are in the order of `photos`.
    """
    everything = list(photos)
    groups = _divided([everything], lambda photo: photo.size)
    groups = _divided(groups, _digest_of_ends)
    groups = _divided(groups, _digest)
    order = {photo.path: position for position, photo in enumerate(everything)}
    return sorted(map(tuple, groups), key=lambda group: order[group[0].path])


def _divided(
    groups: Sequence[Sequence[Photo]], mark: Callable[[Photo], Hashable | None]
) -> list[list[Photo]]:
    divided = []
    for group in groups:
        alike = defaultdict(list)
        for photo in group:
            alike[mark(photo)].append(photo)
        divided += [found for value, found in alike.items() if value is not None and len(found) > 1]
    return divided


def _digest_of_ends(photo: Photo) -> bytes | None:
    try:
        with photo.path.open("rb") as stream:
            ends = stream.read(_ENDS)
            if photo.size > 2 * _ENDS:
                stream.seek(-_ENDS, os.SEEK_END)
            return hashlib.blake2b(ends + stream.read()).digest()
    except OSError as error:
        _log.debug("no twin of %s: %s", photo.path, error)
        return None


def _digest(photo: Photo) -> bytes | None:
    if photo.size <= 2 * _ENDS:  # The ends were all of it.
        return _digest_of_ends(photo)
    try:
        with photo.path.open("rb") as stream:
            return hashlib.file_digest(stream, "blake2b").digest()
    except OSError as error:
        _log.debug("no twin of %s: %s", photo.path, error)
        return None
