"""Photos decoded once, as the squares that networks see, kept on the disk."""

import logging
import os
import shutil
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xfer_gui.core import places
from xfer_gui.core.errors import PhotoError, ProjectError
from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.pace import Pace
from xfer_gui.core.photo_reader import PAD_GREY, READER_VERSION, problem, read_photo
from xfer_gui.core.photos import Fit, Photo, Problem
from xfer_gui.core.row_store import RowStore
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.trait_store import TraitStore
from xfer_gui.core.traits import Sample, measure, sample

_log = logging.getLogger(__name__)

KEEP_FREE = 1_000_000_000
NO_ROOM = QT_TRANSLATE_NOOP(
    "core",
    "The disk is nearly full: photos are read again each time, which is slower.",
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "core",
    "{folder} cannot be written: photos are read again each time, which is slower.",
)
_PORTION_BYTES = 1_000_000
_MOST_WORKERS = 16
_PORTIONS_PER_WORKER = 4
_WAITING_PER_WORKER = 2
_SECONDS_BETWEEN_COMMITS = 5.0
_SECONDS_BETWEEN_LOOKS = 0.1


class PixelCache:
    """The decoded photos of one folder at one size and fit; may be used from any thread.

    Args:
        photo_folder: the imported folder.
        size: side of the squares in pixels.
        fit: how a photo becomes square.
    """

    def __init__(self, photo_folder: Path, size: int, fit: Fit) -> None:
        self._size = size
        self._fit: Fit = fit
        key = places.key_of(photo_folder)
        self._folder = places.cache_folder() / "pixels" / f"{key}-{size}-{fit}-v{READER_VERSION}"
        self._traits = TraitStore(photo_folder)
        self._store: RowStore | None = None
        self._refused = False

    def fill(self, photos: Sequence[Photo], context: JobContext) -> tuple[Problem, ...]:
        """Decode the photos that are not in the cache yet. Opens the stage "read".

        Their traits are measured at that, for `TraitStore`; so photos that were never measured are
        decoded too.

        Where the disk has no room, photos are only looked through here, and decoded again by each
        `read`.

        Returns:
            A problem for each photo that cannot be read.
        Raises:
            Cancelled: Stop was pressed; what was decoded is kept.
        """
        store = self._open()
        if store is None:
            context.report(Notice(NO_FOLDER, (("folder", str(self._folder.parent)),)))
        missing = self._missing(photos)
        clock = context.start("read", len(photos), already=len(photos) - len(missing))
        if store is None:
            return self._decode_all(missing, _Shelf(None, self._traits), context, clock)
        with _turn(store, self._missing, missing, clock) as left:
            return self._decode_all(left, _Shelf(store, self._traits), context, clock)

    def missing(self, photos: Sequence[Photo]) -> int:
        """How many photos `fill` would have to decode."""
        return len(self._missing(photos))

    def read(self, photos: Sequence[Photo]) -> NDArray[np.uint8]:
        """Pixels of photos, from the cache or else from their files.

        A photo that can no longer be read is grey: it does not end a job that has begun.

        Returns:
            N × size × size × 3, RGB.
        """
        store = self._open()
        if store is None:
            rows = np.empty((len(photos), self._size, self._size, 3), np.uint8)
            absent = list(range(len(photos)))
        else:
            rows, absent = store.read_known(photos)

        def decode(position: int) -> None:
            try:
                rows[position] = read_photo(photos[position].path, self._size, self._fit)
            except PhotoError as error:
                _log.warning("grey instead of a photo: %s", error)
                rows[position] = PAD_GREY

        if len(absent) > 1:
            with ThreadPoolExecutor(min(workers(), len(absent)), "read") as pool:
                list(pool.map(decode, absent))
        elif absent:
            decode(absent[0])
        return rows

    def _missing(self, photos: Sequence[Photo]) -> list[Photo]:
        store = self._open()
        if store is None:
            return list(photos)
        left = {photo.path for photo in store.missing(photos)}
        left |= {photo.path for photo in self._traits.missing(photos)}
        return [photo for photo in photos if photo.path in left]

    def _open(self) -> RowStore | None:
        if self._store is None and not self._refused:
            try:
                self._store = RowStore(self._folder, (self._size, self._size, 3), "uint8")
            except ProjectError as error:
                _log.warning("no pixel cache: %s", error)
                self._refused = True
        return self._store

    def _decode_all(
        self, photos: Sequence[Photo], shelf: "_Shelf", context: JobContext, clock: StageClock
    ) -> tuple[Problem, ...]:
        problems: list[Problem] = []
        # Few portions are under way at any time, so memory does not grow with the number of photos.
        under_way: deque[Future[_Decoded]] = deque()
        failed = threading.Event()

        def stopping() -> bool:
            return context.stopping or failed.is_set()

        def keep(decoded: _Decoded) -> None:
            problems.extend(decoded.problems)
            shelf.keep(decoded)

        def settle() -> None:
            while not under_way[0].done():
                wait(list(under_way)[:1], _SECONDS_BETWEEN_LOOKS)
                clock.advance(shelf.newly_done())
            # The workers go on decoding while this thread measures and writes.
            keep(under_way.popleft().result())
            shelf.commit_now_and_then()
            shelf.tell(context)

        try:
            portions = self._portions(photos)
            pace, first = Pace(), next(portions, ())
            with pace.measuring(len(first)):
                decoded = self._decode(first, shelf, stopping)
            keep(decoded)
            clock.advance(shelf.newly_done())
            threads = 1 if pace.is_quick else workers()
            with ThreadPoolExecutor(threads, "read") as pool:
                try:
                    for portion in portions:
                        under_way.append(pool.submit(self._decode, portion, shelf, stopping))
                        if len(under_way) > _WAITING_PER_WORKER * threads:
                            settle()
                    while under_way:
                        settle()
                finally:
                    failed.set()
                    for waiting in under_way:
                        keep(waiting.result())
        finally:
            shelf.commit()
        clock.advance(shelf.newly_done())
        shelf.tell(context)
        return tuple(problems)

    def _portions(self, photos: Sequence[Photo]) -> Iterator[Sequence[Photo]]:
        """As many photos as are written at one go, but few enough for all workers to have some."""
        fitting = _PORTION_BYTES // (self._size * self._size * 3)
        shared = len(photos) // (_PORTIONS_PER_WORKER * workers())
        count = max(1, min(fitting, shared))
        for start in range(0, len(photos), count):
            yield photos[start : start + count]

    def _decode(
        self, photos: Sequence[Photo], shelf: "_Shelf", stopping: Callable[[], bool]
    ) -> "_Decoded":
        decoded = _Decoded(np.empty((len(photos), self._size, self._size, 3), np.uint8))
        unmeasured = {photo.path for photo in self._traits.missing(photos)}
        for photo in photos:
            if stopping():
                break

            def witness(picture: Image.Image, exif: Image.Exif, photo: Photo = photo) -> None:
                decoded.samples.append(sample(picture, exif))
                decoded.sampled.append(photo)

            try:
                watched = witness if photo.path in unmeasured else None
                decoded.rows[len(decoded.photos)] = read_photo(
                    photo.path, self._size, self._fit, watched
                )
                decoded.photos.append(photo)
            except PhotoError as error:
                decoded.problems.append(problem(photo.path, error))
            shelf.count_one()
        return decoded


@dataclass(frozen=True, slots=True, eq=False)
class _Decoded:
    """A portion of photos that was read.

    Attributes:
        rows: at least as many as `photos`, in their order; what follows is nothing.
        photos: that could be read.
        problems: of those that could not.
        sampled, samples: photos that were never measured, and what to measure them by.
    """

    rows: NDArray[np.uint8]
    photos: list[Photo] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    sampled: list[Photo] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)


class _Shelf:
    """Keeps decoded photos as long as the disk has room; all workers may count on it."""

    def __init__(self, store: RowStore | None, traits: TraitStore) -> None:
        self._store = store
        self._traits = traits
        self._guard = threading.Lock()
        self._done = 0
        self._full = self._told = False
        self._committed = time.monotonic()
        self._pause = _SECONDS_BETWEEN_COMMITS
        self._room = 0
        if store is not None:
            self._room = max(0, shutil.disk_usage(store.folder).free - KEEP_FREE) // store.row_bytes

    def keep(self, decoded: _Decoded) -> None:
        if decoded.samples:
            self._traits.write(decoded.sampled, measure(decoded.samples))
        if self._store is None:
            return
        photos = decoded.photos
        fitting = min(self._room, len(photos))
        self._room -= fitting
        try:
            self._store.write(photos[:fitting], decoded.rows[:fitting])
        except ProjectError as error:
            _log.warning("photos are no longer kept: %s", error)
            fitting = self._room = 0
        if fitting < len(photos):
            self._full = True

    def count_one(self) -> None:
        with self._guard:
            self._done += 1

    def newly_done(self) -> int:
        with self._guard:
            done, self._done = self._done, 0
            return done

    def commit_now_and_then(self) -> None:
        if time.monotonic() - self._committed > self._pause:
            began = time.monotonic()
            self.commit()
            self._committed = time.monotonic()
            # The index grows with the number of photos: writing it takes 5 % of the time at most.
            self._pause = max(_SECONDS_BETWEEN_COMMITS, 20 * (self._committed - began))

    def commit(self) -> None:
        self._traits.commit()
        if self._store is not None:
            try:
                self._store.commit()
            except ProjectError as error:
                _log.warning("photos are not kept for next time: %s", error)
                self._full = True

    def tell(self, context: JobContext) -> None:
        if self._full and not self._told:
            self._told = True
            context.report(Notice(NO_ROOM))


@contextmanager
def _turn(
    store: RowStore,
    missing: Callable[[Sequence[Photo]], list[Photo]],
    photos: Sequence[Photo],
    clock: StageClock,
) -> Iterator[list[Photo]]:
    """Wait until no other job of this process fills the store; yields what is missing then."""
    left = list(photos)
    while True:
        mine = store.turn.acquire(timeout=_SECONDS_BETWEEN_LOOKS)
        try:
            still = missing(left)
            clock.advance(len(left) - len(still))
            left = still
            if mine:
                yield left
                return
        finally:
            if mine:
                store.turn.release()


def workers() -> int:
    """How many threads read photos, where one is not as quick."""
    return min(os.cpu_count() or 1, _MOST_WORKERS)
