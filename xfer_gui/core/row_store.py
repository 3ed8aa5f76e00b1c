"""The one on-disk cache of arrays: a row for each photo, for pixels and for features alike.

A store belongs to one process: a second Xfer gets a store of its own beside it. Within a process
all `RowStore`s of one folder share everything.
"""

import logging
import os
import shutil
import threading
import weakref
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import files
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.file_lock import try_lock
from xfer_gui.core.photos import Photo
from xfer_gui.core.row_file import DATA_NAME, INDEX_NAME, RowFile
from xfer_gui.core.text import QT_TRANSLATE_NOOP

_log = logging.getLogger(__name__)

MOST_BYTES = 20_000_000_000
MOST_OF_DISK = 0.10
_MOST_NEIGHBOURS = 16

_open_files: "weakref.WeakValueDictionary[tuple[Path, tuple[int, ...], str], RowFile]" = (
    weakref.WeakValueDictionary()
)
_opening = threading.Lock()


class RowStore:
    """Rows of one shape, found by photo; all methods may be called from any thread.

    Stores of one folder in one process share everything, so what one wrote the other reads.

    Args:
        folder: where the rows are kept, below the cache folder; made when missing. What is there
            already is used if it has the same shape and type, else replaced.
        row_shape: shape of one row.
        dtype: NumPy's name for the type of the numbers, for example "uint8".
    Raises:
        ProjectError: the folder cannot be written.
    """

    def __init__(self, folder: Path, row_shape: tuple[int, ...], dtype: str) -> None:
        self.row_shape = row_shape
        self.dtype = np.dtype(dtype)
        self._rows = _open_rows(folder.absolute(), row_shape, self.dtype)

    @property
    def folder(self) -> Path:
        """Where the rows are; beside the folder asked for when another process uses that one."""
        return self._rows.folder

    @property
    def turn(self) -> threading.Lock:
        """Held by the job that fills the store, so that two jobs do not make the same rows."""
        return self._rows.turn

    @property
    def row_bytes(self) -> int:
        """Bytes that one row takes on the disk."""
        return self._rows.row_bytes

    def missing(self, photos: Iterable[Photo]) -> list[Photo]:
        """The photos that have no row, or had one before they changed."""
        return self._rows.missing(photos)

    def write(self, photos: Sequence[Photo], rows: NDArray[Any]) -> None:
        """Keep rows; they count after a crash once `commit` was called.

        Args:
            photos: N photos; one that has a row already gets the new one.
            rows: N × `row_shape`, of `dtype`.
        Raises:
            ProjectError: the disk is full or gone; what was there before stays readable.
            ValueError: shape or type differ.
        """
        if rows.shape != (len(photos), *self.row_shape) or rows.dtype != self.dtype:
            wanted = (len(photos), *self.row_shape)
            raise ValueError(f"{wanted} {self.dtype} wanted, got {rows.shape} {rows.dtype}")
        if photos:
            self._rows.write(photos, _as_bytes(rows))

    def read(self, photos: Sequence[Photo]) -> NDArray[Any]:
        """Rows of photos that are all in the store.

        Returns:
            N × `row_shape`, of `dtype`.
        Raises:
            ProjectError: a row is not there or was lost; `missing` names it from now on.
        """
        rows, absent = self.read_known(photos)
        if absent:
            raise ProjectError(
                QT_TRANSLATE_NOOP(
                    "core", "What was kept ready for {count} photos is lost, {name} among them."
                ),
                QT_TRANSLATE_NOOP("core", "Start again: only these photos are read anew."),
                count=len(absent),
                name=photos[absent[0]].path.name,
            )
        return rows

    def read_known(self, photos: Sequence[Photo]) -> tuple[NDArray[Any], list[int]]:
        """Rows of those photos that are in the store.

        Returns:
            N × `row_shape` of `dtype`, and the positions whose row is not there or was lost, at
            which the array holds anything.
        """
        rows = np.empty((len(photos), *self.row_shape), self.dtype)
        return rows, self._rows.read_into(photos, _as_bytes(rows))

    def commit(self) -> None:
        """Make everything written so far count after a crash.

        Raises:
            ProjectError: the disk is full or gone; the rows stay readable in this process.
        """
        self._rows.commit()


def make_room(folder: Path, budget: int | None = None) -> list[Path]:
    """Delete the stores that were not used for longest until the rest fits the budget.

    Stores in use, by this process or another, stay.

    Args:
        folder: holds the stores, each a folder.
        budget: bytes that all stores together may take; None for 20 GB or a tenth of the disk,
            whichever is less.
    Returns:
        The folders of the deleted stores.
    """
    if budget is None:
        budget = min(MOST_BYTES, int(shutil.disk_usage(folder).total * MOST_OF_DISK))
    stores = sorted((path.parent for path in folder.glob(f"*/{DATA_NAME}")), key=_last_used)
    sizes = {store: sum(path.stat().st_size for path in _files_of(store)) for store in stores}
    deleted = []
    for store in stores:
        if sum(sizes.values()) <= budget:
            break
        try:
            if _delete(store):
                deleted.append(store)
                del sizes[store]
        except OSError as error:
            _log.warning("old cache %s cannot be deleted: %s", store, error)
    return deleted


def _open_rows(folder: Path, row_shape: tuple[int, ...], dtype: np.dtype[Any]) -> RowFile:
    key = (folder, row_shape, dtype.str)
    with _opening:
        rows = _open_files.get(key)
        if rows is None:
            rows = _open_files[key] = _open_unused(folder, row_shape, dtype)
        return rows


def _open_unused(folder: Path, row_shape: tuple[int, ...], dtype: np.dtype[Any]) -> RowFile:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        for number in range(1, _MOST_NEIGHBOURS + 1):
            own = folder if number == 1 else folder.with_name(f"{folder.name}-{number}")
            lock = try_lock(_lock_file(own))
            if lock is None:
                continue
            try:
                os.utime(_lock_file(own))
                if not own.is_dir():
                    make_room(folder.parent)
                    own.mkdir()
                return RowFile(own, lock, row_shape, dtype)
            except BaseException:
                os.close(lock)
                raise
    except OSError as error:
        raise files.write_error(folder, error) from error
    raise ProjectError(
        QT_TRANSLATE_NOOP("core", "{folder} is in use by too many programs at once."),
        QT_TRANSLATE_NOOP("core", "Close the other Xfer windows."),
        folder=folder,
    )


def _lock_file(store: Path) -> Path:
    return store.with_name(store.name + ".lock")


def _files_of(store: Path) -> list[Path]:
    return [path for path in (store / INDEX_NAME, store / DATA_NAME) if path.is_file()]


def _last_used(store: Path) -> float:
    lock = _lock_file(store)
    return lock.stat().st_mtime if lock.exists() else 0.0


def _delete(store: Path) -> bool:
    lock = try_lock(_lock_file(store))
    if lock is None:
        return False
    try:
        # The index first: a store without one is empty, whatever happens to the rest.
        for path in _files_of(store):
            path.unlink()
        store.rmdir()
    finally:
        os.close(lock)
    return True


def _as_bytes(rows: NDArray[Any]) -> NDArray[np.uint8]:
    numbers = int(np.prod(rows.shape[1:], dtype=np.int64))
    return np.ascontiguousarray(rows).reshape(len(rows), numbers).view(np.uint8)
