"""The two files of a row store, `rows.bin` and `index.json`: bytes in and out by offset.

No memory map: with one, a full or unplugged disk kills the process, and mapped pages count as its
memory. The rows are not forced onto the disk either (that can take longer than decoding them did);
instead the index holds a checksum of each, so that a row lost in a power cut is noticed when it is
read.
"""

import json
import logging
import os
import threading
import weakref
from collections.abc import Iterable, Iterator, Sequence
from io import FileIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import files
from xfer_gui.core.photos import Photo

_log = logging.getLogger(__name__)

FORMAT_VERSION = 1
DATA_NAME = "rows.bin"
INDEX_NAME = "index.json"

_Entry = tuple[int, int, int, int]  # Size and time of the photo, number and checksum of its row.


class RowFile:
    """Rows as bytes, found by photo; all methods may be called from any thread.

    Args:
        folder: exists and is locked by this process.
        lock: handle of that lock; closed with the last reference to this object.
        row_shape: shape of one row.
        dtype: type of its numbers.
    Raises:
        OSError: the data file cannot be opened.
    """

    def __init__(
        self, folder: Path, lock: int, row_shape: tuple[int, ...], dtype: np.dtype[Any]
    ) -> None:
        self.folder = folder
        self.row_bytes = int(np.prod(row_shape, dtype=np.int64)) * dtype.itemsize
        self.turn = threading.Lock()
        self._heading = {
            "format_version": FORMAT_VERSION,
            "row_shape": list(row_shape),
            "dtype": dtype.str,
        }
        self._guard = threading.Lock()
        self._file = _data_file(folder / DATA_NAME)
        self._index = self._read_index()
        used = {row for _, _, row, _ in self._index.values()}
        self._end = max(used, default=-1) + 1
        self._free = sorted(set(range(self._end)) - used, reverse=True)
        # Rows replaced since the last commit: the index on the disk still means them.
        self._replaced: list[int] = []
        self._dirty = False
        weakref.finalize(self, _close, self._file, lock)

    def missing(self, photos: Iterable[Photo]) -> list[Photo]:
        """The photos that have no row, or had one before they changed."""
        with self._guard:
            return [photo for photo in photos if self._find(photo) is None]

    def write(self, photos: Sequence[Photo], rows: NDArray[np.uint8]) -> None:
        """Keep N × `row_bytes` bytes. Raises `ProjectError`; what was there before stays."""
        sums = checksums(rows)
        with self._guard:
            places = self._take(len(photos))
            try:
                for first, last in _runs(places):
                    self._file.seek(places[first] * self.row_bytes)
                    _write_all(self._file, rows[first:last])
            except OSError as error:
                self._free.extend(reversed(places))
                raise files.write_error(self.folder, error) from error
            for photo, place, checksum in zip(photos, places, sums, strict=True):
                self._forget(photo)
                self._index[str(photo.path)] = (photo.size, photo.modified, place, checksum)
            self._dirty = True

    def read_into(self, photos: Sequence[Photo], rows: NDArray[np.uint8]) -> list[int]:
        """Fill N × `row_bytes` bytes; the positions that could not be filled come back."""
        absent = []
        with self._guard:
            for position, photo in enumerate(photos):
                entry = self._find(photo)
                if entry is None or not self._read_row(entry, rows[position]):
                    absent.append(position)
                    if entry is not None:
                        _log.warning("%s: the row of %s is lost", self.folder, photo.path)
                        self._forget(photo)
        return absent

    def commit(self) -> None:
        """Write the index, all or nothing. Raises `ProjectError`."""
        with self._guard:
            if not self._dirty:
                return
            # ASCII, because a file name on Linux may hold bytes that are no text.
            files.write_text(
                self.folder / INDEX_NAME, json.dumps({**self._heading, "rows": self._index})
            )
            self._free = sorted({*self._free, *self._replaced}, reverse=True)
            self._replaced = []
            self._dirty = False

    def _find(self, photo: Photo) -> _Entry | None:
        entry = self._index.get(str(photo.path))
        return entry if entry and entry[:2] == (photo.size, photo.modified) else None

    def _take(self, count: int) -> list[int]:
        places = [self._free.pop() for _ in range(min(count, len(self._free)))]
        places += range(self._end, self._end + count - len(places))
        self._end = max(self._end, places[-1] + 1)
        return places

    def _read_row(self, entry: _Entry, row: NDArray[np.uint8]) -> bool:
        try:
            self._file.seek(entry[2] * self.row_bytes)
            whole = self._file.readinto(row.data) == self.row_bytes
        except OSError as error:
            _log.warning("%s: %s", self.folder, error)
            return False
        return whole and checksums(row[np.newaxis])[0] == entry[3]

    def _forget(self, photo: Photo) -> None:
        entry = self._index.pop(str(photo.path), None)
        if entry is not None:
            self._replaced.append(entry[2])
            self._dirty = True

    def _read_index(self) -> dict[str, _Entry]:
        try:
            text = (self.folder / INDEX_NAME).read_bytes()
        except FileNotFoundError:
            return {}
        try:
            found = json.loads(text)
            if {key: found[key] for key in self._heading} != self._heading:
                return {}
            whole = self._file.seek(0, os.SEEK_END) // self.row_bytes
            rows = {}
            for path, (size, modified, row, checksum) in found["rows"].items():
                if 0 <= row < whole:
                    rows[path] = (int(size), int(modified), int(row), int(checksum))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            _log.warning("%s: index damaged, starting anew: %s", self.folder, error)
            return {}
        return rows


def checksums(rows: NDArray[np.uint8]) -> list[int]:
    """Sum of each row's 64-bit words (ten times faster than a CRC); rows: N × bytes."""
    words = rows.shape[1] // 8 * 8
    whole = rows[:, :words].view(np.uint64).sum(axis=1, dtype=np.uint64)
    rest = rows[:, words:].sum(axis=1, dtype=np.uint64)
    return [int(value) for value in whole + rest]


def _data_file(path: Path) -> FileIO:
    return FileIO(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600), "r+b")


def _close(file: FileIO, lock: int) -> None:
    file.close()
    os.close(lock)


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last-plus-one positions of neighbours in the file, which are written at one go."""
    first = 0
    for position in range(1, len(places) + 1):
        if position == len(places) or places[position] != places[position - 1] + 1:
            yield first, position
            first = position


def _write_all(file: FileIO, rows: NDArray[np.uint8]) -> None:
    left = rows.data.cast("B")
    while left:
        left = left[file.write(left) :]
