"""Traits of photos on the disk, beside the pixel cache; in memory where the disk has no room."""

import logging
import shutil
import threading
import weakref
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

KEEP_FREE = 1_000_000_000

_Identity = tuple[Path, int, int]
# What the disk does not take, by store: every `TraitStore` of a folder shares it.
_shared: "weakref.WeakValueDictionary[Path, _Memory]" = weakref.WeakValueDictionary()


class _Memory:
    """Rows that are nowhere but here; for all threads."""

    # Whoever reads them comes after the one who measured them, so somebody must hold them between.
    latest: "_Memory | None" = None

    def __init__(self) -> None:
        self.rows: dict[_Identity, NDArray[np.uint8]] = {}
        self.guard = threading.Lock()


class TraitStore:
    """Traits of the photos of one folder, whatever size they are trained at; from any thread.

    With the disk full they live in memory, until those of another folder do.

    Args:
        photo_folder: the imported folder.
    """

    def __init__(self, photo_folder: Path) -> None:
        key = places.key_of(photo_folder)
        name = f"{key}-r{READER_VERSION}-v{TRAITS_VERSION}"
        folder = places.cache_folder() / "traits" / name
        self._memory = _shared.setdefault(folder, _Memory())
        self._store: RowStore | None = None
        try:
            self._store = RowStore(folder, (ROW_BYTES,), "uint8")
            self._has_room = shutil.disk_usage(self._store.folder).free > KEEP_FREE
        except (ProjectError, OSError) as error:
            _log.warning("traits are kept in memory only: %s", error)

    def missing(self, photos: Sequence[Photo]) -> list[Photo]:
        """The photos that were not measured, or have changed since."""
        left = list(photos) if self._store is None else self._store.missing(photos)
        with self._memory.guard:
            return [photo for photo in left if _identity(photo) not in self._memory.rows]

    def write(self, photos: Sequence[Photo], rows: NDArray[np.uint8]) -> None:
        """Keep rows of `traits.measure`, N × `ROW_BYTES`; on the disk if it takes them."""
        if self._store is not None and self._has_room:
            try:
                self._store.write(photos, rows)
                return
            except ProjectError as error:
                _log.warning("traits are kept in memory only: %s", error)
        with self._memory.guard:
            _Memory.latest = self._memory
            self._memory.rows.update(zip(map(_identity, photos), rows.copy(), strict=True))

    def read(self, photos: Sequence[Photo]) -> Traits:
        """Traits of photos, in their order; `known` says which were measured."""
        if self._store is None:
            rows = np.zeros((len(photos), ROW_BYTES), np.uint8)
            absent = list(range(len(photos)))
        else:
            rows, absent = self._store.read_known(photos)
        known = np.ones(len(photos), np.bool_)
        with self._memory.guard:
            for position in absent:
                row = self._memory.rows.get(_identity(photos[position]))
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
