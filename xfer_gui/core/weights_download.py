"""Brings weights from where Keras publishes them into the user's cache, a piece at a time."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from xfer_gui.core import files, places, proxy
from xfer_gui.core.catalogue import Backbone
from xfer_gui.core.file_lock import try_lock
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights_excuses import TRY_AGAIN, missing, no_answer, not_published
from xfer_gui.core.weights_files import (
    WeightsFile,
    algorithm,
    files_of,
    look_at,
    make_sure_of_room,
    whole,
)

if TYPE_CHECKING:
    import requests

CHUNK = 1 << 14  # Stop is looked at between two chunks
CONNECT_SECONDS = 5.0
SILENCE_SECONDS = 10.0
TURN_SECONDS = 0.1


def download(entry: Backbone, context: JobContext, before: int = 0, after: int = 0) -> Path:
    """Download the weights of a backbone into the user's cache.

    Two that want the same file at the same time, here or in another process, download it once.

    Args:
        entry: a backbone that has weights.
        context: hears of stage "download" in bytes.
        before: bytes of other downloads that count as done, for the progress of all together.
        after: bytes of other downloads that will follow.
    Returns:
        The file, or the folder of a preset.
    Raises:
        WeightsMissing: it could not be had, and why; nothing is left that would be used.
        NoWayOut: likewise, and no other download would fare better.
        ProjectError: the disk is full or read-only.
        WeightsError: there is not enough room on the disk to begin with.
        Cancelled: Stop was pressed; the next download goes on from what came so far.
    """
    folder = places.weights_folder()
    wanted = files_of(entry)
    if not entry.weights_url:
        raise not_published(entry)
    context.start("download", before + entry.download_bytes + after, before)
    try:
        for position, file in enumerate(wanted):
            target = folder / file.name
            target.parent.mkdir(parents=True, exist_ok=True)
            make_sure_of_room(target.parent, file.bytes - bytes_here(file))
            following = after + sum(each.bytes for each in wanted[position + 1 :])
            with _turn(target, context):
                # Another may have brought it while this one waited.
                if not target.is_file():
                    _retrieve(entry, file, _Stream(file, context, before, following))
            before += target.stat().st_size
    except OSError as error:
        raise files.write_error(folder, error) from error
    return whole(folder, wanted)


def part_file(file: WeightsFile) -> Path:
    """Where the bytes of a file wait until all of them are here."""
    return places.weights_folder() / f"{file.name}.part"


def bytes_here(file: WeightsFile) -> int:
    """How much of a file came in a download that was not finished."""
    part = part_file(file)
    return part.stat().st_size if part.exists() else 0


def _retrieve(entry: Backbone, file: WeightsFile, stream: "_Stream") -> None:
    import pooch
    import requests

    pooch.get_logger().setLevel("WARNING")
    target = places.weights_folder() / file.name
    try:
        pooch.retrieve(
            file.url,
            f"{algorithm(file.hash)}:{file.hash}" if file.hash else None,
            fname=target.name,
            path=target.parent,
            downloader=stream,
        )
    except requests.RequestException as error:
        raise no_answer(entry, file, error) from error
    except _Unusable as error:
        raise missing(entry, file, str(error), TRY_AGAIN) from None
    except ValueError as error:  # what pooch raises when the hash differs
        sentence = QT_TRANSLATE_NOOP(
            "core", "The weights of {name} were damaged on their way here."
        )
        raise missing(entry, file, sentence, TRY_AGAIN) from error


class _Unusable(Exception):  # noqa: N818 - never leaves this file
    """All bytes came, and they are no weights; says so in words."""


class _Stream:
    """Fetches one file for pooch, in pieces that Stop can fall between, going on where it ended.

    Args:
        file: which one.
        context: hears of every piece.
        before: bytes of other files that count as done.
        after: bytes of other files that are still to come.
    """

    def __init__(self, file: WeightsFile, context: JobContext, before: int, after: int) -> None:
        self._file = file
        self._context = context
        self._before = before
        self._after = after
        self._part = part_file(file)

    def __call__(self, url: str, output_file: str, pooch: object) -> None:
        """Download `url` and put it at `output_file`, as pooch asks its downloaders to."""
        import requests

        # A broken line is tried again for as long as each try brings something new.
        while True:
            before = bytes_here(self._file)
            try:
                self._fetch(url)
                break
            except (
                requests.ConnectionError,
                requests.Timeout,
                requests.exceptions.ChunkedEncodingError,
            ):
                self._context.check()
                if bytes_here(self._file) <= before:
                    raise
        look = look_at(self._part, self._file.name)
        if look != "sound":
            self._part.unlink()
            raise _Unusable(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Something else came in place of the weights of {name}, perhaps the sign-in "
                    "page of a network.",
                )
                if look == "foreign"
                else QT_TRANSLATE_NOOP("core", "Only a part of the weights of {name} came.")
            )
        os.replace(self._part, output_file)

    def _fetch(self, url: str) -> None:
        import requests

        here = bytes_here(self._file)
        headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={here}-"} if here else {})
        with requests.get(
            url,
            headers=headers,
            stream=True,
            timeout=(CONNECT_SECONDS, SILENCE_SECONDS),
            proxies=proxy.for_requests(),
        ) as answer:
            if here and answer.status_code == requests.codes.requested_range_not_satisfiable:
                self._part.unlink()  # it is no part of the file that is there now
                return self._fetch(url)
            answer.raise_for_status()
            goes_on = answer.headers.get("Content-Range", "").startswith(f"bytes {here}-")
            self._take(answer, here if goes_on else 0)

    def _take(self, answer: "requests.Response", here: int) -> None:
        import requests

        total = here + int(answer.headers.get("Content-Length", 0))
        expected = self._before + (total or self._file.bytes) + self._after
        clock = StageClock(self._context, "download", expected, self._before + here)
        mode = "ab" if here else "wb"
        with self._part.open(mode) as stream, _hanging_up_on_stop(answer, self._context):
            for chunk in answer.iter_content(CHUNK):
                stream.write(chunk)
                clock.advance(len(chunk))
        self._context.check()
        if bytes_here(self._file) < total:
            raise requests.ConnectionError("the line broke")


@contextmanager
def _hanging_up_on_stop(answer: "requests.Response", context: JobContext) -> Iterator[None]:
    """Let Stop end a wait for a server that has fallen silent."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(TURN_SECONDS):
            if context.stopping:
                with suppress(OSError, RuntimeError, ValueError):  # it has hung up itself
                    answer.raw.shutdown()
                return

    watcher = threading.Thread(target=watch, name="stop", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


@contextmanager
def _turn(target: Path, context: JobContext) -> Iterator[None]:
    """Wait until no other thread or process downloads the same file.

    Raises:
        Cancelled: Stop was pressed while waiting.
    """
    locks = places.cache_folder() / "locks"
    locks.mkdir(parents=True, exist_ok=True)
    lock = locks / f"{target.name}.lock"
    while (handle := try_lock(lock)) is None:
        context.check()
        time.sleep(TURN_SECONDS)
    try:
        yield
    finally:
        os.close(handle)
