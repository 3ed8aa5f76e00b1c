"""What a job is given: a way to report, and the news that Stop was pressed."""

import sys
import time
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from xfer_gui.core.errors import Cancelled
from xfer_gui.core.events import Event, Progress, Stage, StageStarted

REPORTS_PER_SECOND = 10

Result = TypeVar("Result", covariant=True)


class JobContext:
    """Handed to every job; safe to ask and to stop from any thread.

    Args:
        listener: gets each event, in the thread of the job.
    """

    def __init__(self, listener: Callable[[Event], None] = lambda event: None) -> None:
        self._listener = listener
        # One entry for each time that Stop was asked for; shared by contexts of the same job.
        self._stops: list[None] = []
        self._tolerated = 0
        self._deadline = float("inf")
        self._last_progress = float("-inf")
        self._stage_number = 0
        self._stages = 1

    def stop(self) -> None:
        """Ask the job to end at the next look."""
        self._stops.append(None)

    @property
    def stopping(self) -> bool:
        """True once Stop was asked for, or the deadline has come."""
        return len(self._stops) > self._tolerated or time.monotonic() >= self._deadline

    def check(self) -> None:
        """Raise `Cancelled` once Stop was asked for, or the deadline has come."""
        if self.stopping:
            raise Cancelled

    def report(self, event: Event) -> None:
        """Tell the listener, at most ten `Progress` a second; every other event goes through.

        Raises:
            Cancelled: Stop was asked for.
        """
        self.check()
        if isinstance(event, Progress):
            now = time.monotonic()
            if now - self._last_progress < 1 / REPORTS_PER_SECOND and event.done != event.total:
                return
            self._last_progress = now
        self._listener(event)

    def plan_stages(self, stages: int) -> None:
        """Say how many stages will follow, for "Step 2 of 5"."""
        self._stages = stages
        self._stage_number = 0

    def add_stages(self, more: int) -> None:
        """Say that more stages will follow than was planned."""
        self._stages += more

    def start(self, stage: Stage, total: int = 0, already: int = 0) -> "StageClock":
        """Enter the next stage and get the clock that turns work done into progress.

        Args:
            stage: which one.
            total: units of work in all; 0 when unknown.
            already: units that were done before this start and say nothing about speed.
        """
        self._stage_number += 1
        self.report(StageStarted(stage, self._stage_number, max(self._stages, self._stage_number)))
        return StageClock(self, stage, total, already)

    def also_telling(self, listener: Callable[[Event], None]) -> "JobContext":
        """A context with the same Stop whose events go to `listener` first, then on."""

        def tell_both(event: Event) -> None:
            listener(event)
            self._listener(event)

        context = JobContext(tell_both)
        context._stops, context._tolerated = self._stops, self._tolerated
        context._deadline = self._deadline
        return context

    def with_deadline(self, at: float) -> "JobContext":
        """A context that from a moment on acts as if Stop had been pressed.

        Args:
            at: the moment, by `time.monotonic()`; an earlier one that was set before stays.
        """
        context = self.also_telling(lambda event: None)
        context._deadline = min(at, self._deadline)
        return context

    def for_saving(self) -> "JobContext":
        """For what must not be left half done: no Stop ends it."""
        fresh = self.for_finishing()
        fresh._tolerated = sys.maxsize
        return fresh

    def for_finishing(self) -> "JobContext":
        """For what is still to be saved after Stop: only one more Stop ends that."""
        fresh = JobContext(self._listener)
        fresh._stops, fresh._tolerated = self._stops, len(self._stops)
        fresh._stage_number, fresh._stages = self._stage_number, self._stages
        return fresh


class StageClock:
    """Counts work done in one stage and reports it with speed and time left."""

    def __init__(self, context: JobContext, stage: Stage, total: int, already: int) -> None:
        self._context = context
        self._stage = stage
        self._total = total
        self._already = already
        self._done = already
        self._began = time.monotonic()
        context.report(Progress(stage, already, total))

    @property
    def done(self) -> int:
        """Units of work done so far."""
        return self._done

    @property
    def seconds(self) -> float:
        """Wall time since the stage began."""
        return time.monotonic() - self._began

    def advance(self, units: int = 1) -> None:
        """Count `units` more and report; raises `Cancelled` once Stop was asked for."""
        self._done += units
        fresh = self._done - self._already
        speed = fresh / self.seconds if fresh and self.seconds > 0.2 else None
        left = (self._total - self._done) / speed if speed and self._total else None
        self._context.report(Progress(self._stage, self._done, self._total, speed, left))

    def track(self, items: Iterable[Result]) -> Iterable[Result]:
        """Yield each item and count it once the caller comes back for the next."""
        for item in items:
            yield item
            self.advance()


class Job(Protocol[Result]):
    """A function that runs in a worker thread: data in, data out, no Qt."""

    def __call__(self, context: JobContext) -> Result:
        """Do the work, reporting to `context`."""
        ...
