"""Traits of photos on the disk, beside the pixel cache; in memory where the disk has no room."""

import hashlib
import logging
import os
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import places
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.photo_reader import READER_VERSION
from xfer_gui.core.photos import Photo
from xfer_gui.core.row_store import RowStore
from xfer_gui.core.traits import ROW_BYTES, TRAITS_VERSION, Traits, unpacked

_log = logging.getLogger(__name__)

_Identity = tuple[Path, int, int]


class TraitStore:
    """Traits of the photos of one folder, whatever size they are trained at; from any thread.

    Args:
        photo_folder: the imported folder.
    """

    def __init__(self, photo_folder: Path) -> None:
        key = hashlib.sha256(os.fsencode(photo_folder.absolute())).hexdigest()[:16]
        name = f"{key}-r{READER_VERSION}-v{TRAITS_VERSION}"
        self._in_memory: dict[_Identity, NDArray[np.uint8]] = {}
        self._guard = threading.Lock()
        try:
            folder = places.cache_folder() / "traits" / name
            self._store: RowStore | None = RowStore(folder, (ROW_BYTES,), "uint8")
        except ProjectError as error:
            _log.warning("traits are kept in memory only: %s", error)
            self._store = None

    def missing(self, photos: Sequence[Photo]) -> list[Photo]:
        """The photos that were not measured, or have changed since."""
        left = list(photos) if self._store is None else self._store.missing(photos)
        with self._guard:
            return [photo for photo in left if _identity(photo) not in self._in_memory]

    def write(self, photos: Sequence[Photo], rows: NDArray[np.uint8]) -> None:
        """Keep rows of `traits.measure`, N × `ROW_BYTES`; on the disk if it takes them."""
        if self._store is not None:
            try:
                self._store.write(photos, rows)
                return
            except ProjectError as error:
                _log.warning("traits are kept in memory only: %s", error)
        with self._guard:
            self._in_memory.update(zip(map(_identity, photos), rows.copy(), strict=True))

    def read(self, photos: Sequence[Photo]) -> Traits:
        """Traits of photos, in their order; `known` says which were measured."""
        if self._store is None:
            rows = np.zeros((len(photos), ROW_BYTES), np.uint8)
            absent = list(range(len(photos)))
        else:
            rows, absent = self._store.read_known(photos)
        known = np.ones(len(photos), np.bool_)
        with self._guard:
            for position in absent:
                row = self._in_memory.get(_identity(photos[position]))
                known[position] = row is not None
                if row is not None:
                    rows[position] = row
        return unpacked(rows, known)

    def commit(self) -> None:
        """Make what was written count at the next start, if the disk has room for that."""
        if self._store is not None:
            try:
                self._store.commit()
            except ProjectError as error:
                _log.warning("traits are not kept for next time: %s", error)


def _identity(photo: Photo) -> _Identity:
    return photo.path, photo.size, photo.modified
