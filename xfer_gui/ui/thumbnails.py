"""Pictures for the window, made in worker threads and dropped from the queue when scrolled away."""

import contextlib
import hashlib
import os
import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from xfer_gui.core import places
from xfer_gui.core.errors import PhotoError
from xfer_gui.core.photos import Fit

if TYPE_CHECKING:
    from PIL import Image

MEMORY_BYTES = 64 * 1024 * 1024
MOST_WORKERS = 4
# Thumbnails on disk: large enough for the largest zoom. Small files are read as quickly themselves.
STORED_SIDE = 256
WORTH_STORING_BYTES = 60_000
DISK_BYTES = 400_000_000
STORED_BETWEEN_LOOKS = 500


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as it is to be shown.

    Attributes:
        path: the photo.
        side: its longest side in device pixels.
        fit: None keeps the photo's own shape; else it becomes square as the network sees it.
        stamp: changes when the file does (its modification time).
    """

    path: Path
    side: int
    fit: Fit | None = None
    stamp: int = 0


class PictureLoader(QObject):
    """Gives pictures that are there, and makes those that are wanted.

    Args:
        parent: its owner.
        on_disk: keep thumbnails under the cache folder too, for the next start.
        memory: bytes of pixmaps to keep; those unused for longest go first.
    """

    loaded = Signal(object)  # Picture: pixmap() or error() has an answer now

    def __init__(
        self, parent: QObject | None = None, on_disk: bool = False, memory: int = MEMORY_BYTES
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._used = 0
        self._pixmaps: OrderedDict[Picture, QPixmap] = OrderedDict()
        self._errors: dict[Picture, PhotoError] = {}
        self._queue = _Queue(places.cache_folder() / "thumbnails" if on_disk else None)
        self._queue.courier.made.connect(self._on_courier_made, Qt.ConnectionType.QueuedConnection)

    def pixmap(self, picture: Picture) -> QPixmap | None:
        """The picture if it is there; None while it is not, or cannot be read."""
        pixmap = self._pixmaps.get(picture)
        if pixmap is not None:
            self._pixmaps.move_to_end(picture)
        return pixmap

    def error(self, picture: Picture) -> PhotoError | None:
        """Why the photo cannot be shown; None when that is not known."""
        return self._errors.get(picture)

    def want(self, pictures: Iterable[Picture]) -> None:
        """Make these pictures, in this order, and none that were wanted before and are not now."""
        self._queue.want(
            picture
            for picture in pictures
            if picture not in self._pixmaps and picture not in self._errors
        )

    @property
    def is_idle(self) -> bool:
        """True when all that was wanted is there, or cannot be had."""
        return self._queue.is_empty

    def close(self) -> None:
        """Make nothing more; what a thread has begun ends within a photo."""
        self._queue.close()

    @Slot(object, object)
    def _on_courier_made(self, picture: Picture, made: "QImage | PhotoError") -> None:
        self._queue.delivered()
        if isinstance(made, QImage):
            self._keep(picture, QPixmap.fromImage(made))
        else:
            self._errors[picture] = made
        self.loaded.emit(picture)

    def _keep(self, picture: Picture, pixmap: QPixmap) -> None:
        self._pixmaps[picture] = pixmap
        self._used += _bytes(pixmap)
        while self._used > self._memory and len(self._pixmaps) > 1:
            _, oldest = self._pixmaps.popitem(last=False)
            self._used -= _bytes(oldest)


class _Courier(QObject):
    """Carries pictures into the GUI thread; without a parent it outlives the worker using it."""

    made = Signal(object, object)


class _Queue:
    """What is wanted and not begun, shared by the GUI thread and the workers."""

    def __init__(self, folder: Path | None) -> None:
        self.courier = _Courier()
        self._folder = folder
        self._lock = threading.Lock()
        self._wanted: dict[Picture, None] = {}
        self._begun: set[Picture] = set()
        self._undelivered = 0
        self._workers = 0
        self._stored = 0
        self._most = max(1, min(MOST_WORKERS, QThread.idealThreadCount() - 1))

    @property
    def is_empty(self) -> bool:
        with self._lock:
            return not self._wanted and not self._begun and not self._undelivered

    def want(self, pictures: Iterable[Picture]) -> None:
        with self._lock:
            self._wanted = {picture: None for picture in pictures if picture not in self._begun}
            new = min(self._most - self._workers, len(self._wanted))
            self._workers += max(0, new)
        for _ in range(new):
            QThreadPool.globalInstance().start(self._work)

    def delivered(self) -> None:
        with self._lock:
            self._undelivered -= 1

    def close(self) -> None:
        with self._lock:
            self._wanted = {}
            self._most = 0

    def _take(self, done: Picture | None) -> Picture | None:
        with self._lock:
            self._begun.discard(done)  # type: ignore[arg-type]
            if not self._wanted:
                self._workers -= 1
                return None
            picture = next(iter(self._wanted))
            del self._wanted[picture]
            self._begun.add(picture)
            return picture

    def _work(self) -> None:
        picture = self._take(None)
        try:
            while picture is not None:
                self._deliver(picture)
                picture = self._take(picture)
        except BaseException:
            # A mistake of ours: it goes to the log and the dialog; the next wish gets a worker.
            with self._lock:
                self._workers -= 1
            raise

    def _deliver(self, picture: Picture) -> None:
        made: QImage | PhotoError
        try:
            made = self._make(picture)
        except PhotoError as error:
            made = error
        if self._most:
            with self._lock:
                self._undelivered += 1
            self.courier.made.emit(picture, made)

    def _make(self, picture: Picture) -> QImage:
        from xfer_gui.core import photo_reader

        if picture.fit is not None:
            pixels = photo_reader.read_photo(picture.path, picture.side, picture.fit)
            return QImage(
                pixels.tobytes(),
                picture.side,
                picture.side,
                3 * picture.side,
                QImage.Format.Format_RGB888,
            ).convertToFormat(QImage.Format.Format_RGB32)
        stored = self._stored_file(picture)
        if stored is None:
            small = photo_reader.open_photo(picture.path, picture.side)
            return _as_image(_enlarged(small, min(picture.side, STORED_SIDE)))
        kept = _read_stored(stored)
        if kept is None:
            kept = photo_reader.open_photo(picture.path, STORED_SIDE)
            self._store(stored, kept)
        kept.thumbnail((picture.side, picture.side))
        return _as_image(kept)

    def _stored_file(self, picture: Picture) -> Path | None:
        if self._folder is None or picture.side > STORED_SIDE:
            return None
        try:
            if picture.path.stat().st_size < WORTH_STORING_BYTES:
                return None
        except OSError:
            return None
        from xfer_gui.core.photo_reader import READER_VERSION

        words = f"{READER_VERSION}|{picture.path}|{picture.stamp}"
        key = hashlib.blake2b(words.encode(errors="surrogateescape"), digest_size=16).hexdigest()
        return self._folder / key[:2] / f"{key[2:]}.jpg"

    def _store(self, file: Path, small: "Image.Image") -> None:
        part = file.with_suffix(f".{threading.get_ident()}.part")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            small.save(part, "JPEG", quality=85)
            os.replace(part, file)
        except OSError:
            # A full or read-only disk costs time at the next start, nothing else.
            with contextlib.suppress(OSError):
                part.unlink()
            return
        with self._lock:
            self._stored += 1
            look = self._stored % STORED_BETWEEN_LOOKS == 0
        if look and self._folder is not None:
            trim(self._folder, DISK_BYTES)


def trim(folder: Path, most: int) -> None:
    """Delete the oldest files under a cache folder until the rest fits.

    Args:
        folder: of thumbnails.
        most: bytes that may stay.
    """
    files = [(stat.st_mtime, stat.st_size, path) for path, stat in _files(folder)]
    total = sum(size for _, size, _ in files)
    for _, size, path in sorted(files):
        if total <= most:
            return
        path.unlink(missing_ok=True)
        total -= size


def _files(folder: Path) -> Iterable[tuple[Path, os.stat_result]]:
    for path in folder.glob("*/*"):
        try:
            yield path, path.stat()
        except OSError:
            # Another window of Xfer may be trimming too.
            continue


def _read_stored(file: Path) -> "Image.Image | None":
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(file, formats=("JPEG",)) as small:
            return small.convert("RGB")
    except (OSError, UnidentifiedImageError, SyntaxError, ValueError):
        # Missing, or half written when the machine was switched off: made again.
        return None


def _enlarged(picture: "Image.Image", side: int) -> "Image.Image":
    """A stamp-sized photo as large as a thumbnail; others as they are."""
    factor = side / max(picture.size)
    if factor <= 1:
        return picture
    width, height = (max(1, round(length * factor)) for length in picture.size)
    return picture.resize((width, height))


def _as_image(picture: "Image.Image") -> QImage:
    # In the byte order that the screen uses, so that the window has nothing left to convert.
    pixels = picture.convert("RGBA").tobytes("raw", "BGRA")
    return QImage(
        pixels, picture.width, picture.height, 4 * picture.width, QImage.Format.Format_RGB32
    ).copy()


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
