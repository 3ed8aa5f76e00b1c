"""What the command line shows while it works, and how Ctrl-C reaches a job."""

import contextlib
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from types import FrameType
from typing import TextIO

from xfer_gui.core import places
from xfer_gui.core.events import (
    EpochEnded,
    Event,
    FoldEnded,
    Notice,
    Progress,
    StageStarted,
    TrialEnded,
    WeightsMoved,
)
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.report_words import STAGES
from xfer_gui.core.weights_shelf import entry_of

ERASE_LINE = "\r\x1b[K"


class ProgressPrinter:
    """Listener of a job: one line that is rewritten on a terminal, plain lines elsewhere.

    Args:
        stream: where to; standard error, so that results can be piped on.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._terminal = stream.isatty()
        self._step = ""

    def __call__(self, event: Event) -> None:
        """Show an event."""
        match event:
            case StageStarted():
                self._step = STAGES[event.stage]
                if event.stages > 1:
                    self._step = f"[{event.number}/{event.stages}] {self._step}"
                self._now(self._step) if self._terminal else self.line(f"{self._step}…")
            case Progress() if self._terminal and event.done:
                self._now(f"{self._step}: {_amount(event)}")
            case EpochEnded(stage="fine_tune"):
                self.line(_round(event))
            case WeightsMoved(state="coming"):
                entry = entry_of(event.backbone_id)
                self.line(f"{entry.name} ({entry.download_bytes / 1e6:,.1f} MB)")
            case FoldEnded():
                self.line(
                    f"Part {event.fold} of {event.folds}: {event.accuracy:.1%} of {event.photos} "
                    "photos right"
                )
            case TrialEnded():
                self.line(
                    f"{event.backbone}, {event.strategy}, {event.image_size} px: validation "
                    f"{event.validation_accuracy:.1%}{', the best so far' if event.best else ''}"
                )
            case Notice():
                self.line(str(event))

    def line(self, text: str) -> None:
        """Show a line that stays."""
        self._stream.write(f"{ERASE_LINE if self._terminal else ''}{text}\n")
        self._stream.flush()

    def clear(self) -> None:
        """Take the rewritten line away."""
        self._now("")

    def _now(self, text: str) -> None:
        if self._terminal:
            width = shutil.get_terminal_size().columns
            self._stream.write(ERASE_LINE + text[: max(20, width - 1)])
            self._stream.flush()


def _amount(event: Progress) -> str:
    scale, form, unit = 1.0, ",.0f", ""
    if event.stage in ("download", "copy", "unpack"):
        scale, form, unit = 1e6, ",.1f", " MB"
    done, total, speed = (
        f"{(number or 0) / scale:{form}}" for number in (event.done, event.total, event.per_second)
    )
    parts = [f"{done} of {total}{unit}" if event.total else f"{done}{unit}"]
    if event.per_second:
        parts.append(f"{speed}{unit} per second")
    if event.seconds_left:
        parts.append(f"about {event.seconds_left:,.0f} s left")
    return ", ".join(parts)


def _round(event: EpochEnded) -> str:
    text = f"Round {event.epoch} of {event.epochs}: training {event.training_accuracy:.1%}"
    if event.validation_accuracy == event.validation_accuracy:
        text += f", validation {event.validation_accuracy:.1%}"
    return text


@contextlib.contextmanager
def stopped_by_ctrl_c(context: JobContext) -> Iterator[None]:
    """Let the first Ctrl-C ask the job to stop and keep what it has; the second ends it all."""

    def stop(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        context.stop()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def chatter_to_log() -> Iterator[None]:
    """Send what TensorFlow's C++ code writes to standard error to a file beside the log."""
    try:
        folder = places.log_file().parent
        folder.mkdir(parents=True, exist_ok=True)
        log = (folder / "engine.log").open("ab")
        real = os.dup(2)
    except OSError:
        # No place for a log, or no standard error: then the chatter stays where it is.
        yield
        return
    sys.stderr.flush()
    with log:
        os.dup2(log.fileno(), 2)
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(real, 2)
        os.close(real)
