"""A thread with its own job loop, and the one object in the GUI thread through which it speaks."""

import itertools
import logging
import queue
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QThread, Signal, Slot

from xfer_gui.core.errors import Cancelled, XferError
from xfer_gui.core.events import Event
from xfer_gui.core.jobs import Job, JobContext

_log = logging.getLogger(__name__)

# Qt leaves threads on macOS at 512 KB, which NumPy overflows.
STACK_BYTES = 64 * 1024 * 1024

What = Literal["started", "progressed", "succeeded", "failed", "cancelled"]


@dataclass(frozen=True, slots=True)
class _Order:
    """One job waiting for its turn."""

    ticket: int
    job: Job[Any]
    context: JobContext


@dataclass(frozen=True, slots=True)
class _Report:
    """What the loop says of one job."""

    ticket: int
    what: What
    data: Any = None


class JobThread(QObject):
    """Runs jobs one after another in a thread of its own, for the life of the program.

    Lives in the GUI thread. For each job it emits `started`, any number of `progressed`, then one
    of `succeeded`, `failed` and `cancelled`, then always `finished`; each carries the job's ticket.

    Args:
        name: what debuggers show.
        parent: its owner.
    """

    started = Signal(int)
    progressed = Signal(int, object)  # Event
    succeeded = Signal(int, object)  # what the job returned
    failed = Signal(int, object)  # Exception, its traceback turned into a note
    cancelled = Signal(int)
    finished = Signal(int)
    # The only signal that is ever emitted by the worker.
    _reported = Signal(object)

    _tickets = itertools.count(1)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contexts: dict[int, JobContext] = {}
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._loop = _Loop(self._reported.emit)
        self._loop.setObjectName(name)
        self._loop.setStackSize(STACK_BYTES)
        self._closed = False

    @property
    def is_busy(self) -> bool:
        """True while a job runs or waits."""
        return bool(self._contexts)

    def submit(self, job: Job[Any]) -> int:
        """Queue a job; the thread starts with its first one.

        Args:
            job: a plain function; it gets a `JobContext` and returns frozen data.
        Returns:
            The ticket that the signals carry.
        Raises:
            RuntimeError: the thread was shut down.
        """
        if self._closed:
            raise RuntimeError(f"{self._loop.objectName()} was shut down")
        ticket = next(self._tickets)
        emit = self._reported.emit

        def listener(event: Event) -> None:
            emit(_Report(ticket, "progressed", event))

        context = JobContext(listener)
        self._contexts[ticket] = context
        if not self._loop.isRunning():
            self._loop.start()
        self._loop.orders.put(_Order(ticket, job, context))
        return ticket

    def stop(self, ticket: int) -> None:
        """Ask one job to end at its next look; one that has not begun never begins."""
        context = self._contexts.get(ticket)
        if context is not None:
            context.stop()

    def close(self) -> None:
        """Take no more jobs and ask all that run or wait to stop; returns at once."""
        if not self._closed:
            self._closed = True
            for context in self._contexts.values():
                context.stop()
            self._loop.orders.put(None)

    def finish(self) -> None:
        """Take no more jobs, but let those that wait be done; returns at once."""
        if not self._closed:
            self._closed = True
            self._loop.orders.put(None)

    def wait(self, milliseconds: int) -> bool:
        """Wait for the end after `close` or `finish`.

        Returns:
            False when the thread still runs; then the process must leave without taking Qt apart,
            because Qt aborts where a running thread is destroyed.
        """
        clock = QElapsedTimer()
        clock.start()
        # In slices: a single long wait would hold back Python's signal handlers (Ctrl+C).
        while not self._loop.wait(50):
            if clock.elapsed() >= milliseconds:
                return False
        return True

    @Slot(object)
    def _on_reported(self, report: _Report) -> None:
        if self._closed:
            # What was still on its way when the program began to leave.
            return
        ticket = report.ticket
        if report.what == "started":
            self.started.emit(ticket)
            return
        if report.what == "progressed":
            self.progressed.emit(ticket, report.data)
            return
        del self._contexts[ticket]
        if report.what == "succeeded":
            self.succeeded.emit(ticket, report.data)
        elif report.what == "failed":
            self.failed.emit(ticket, report.data)
        else:
            self.cancelled.emit(ticket)
        self.finished.emit(ticket)


class _Loop(QThread):
    """Takes orders until it gets None."""

    def __init__(self, report: Callable[[_Report], None]) -> None:
        super().__init__()
        self.orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._report = report

    def run(self) -> None:
        """The thread's whole life."""
        while (order := self.orders.get()) is not None:
            self._report(self._done(order))
            # An order kept while waiting for the next would keep its job's photos in memory.
            del order

    def _done(self, order: _Order) -> _Report:
        try:
            order.context.check()
            self._report(_Report(order.ticket, "started"))
            return _Report(order.ticket, "succeeded", order.job(order.context))
        except Cancelled:
            return _Report(order.ticket, "cancelled")
        # The one broad `except` of the program: what a job raises is logged and reaches the person.
        except Exception as error:  # noqa: BLE001
            if isinstance(error, XferError):
                _log.warning("%s", error, exc_info=error)
            else:
                _log.exception("a job failed")
            return _Report(order.ticket, "failed", _without_frames(error))


def _without_frames(error: Exception) -> Exception:
    """The error with its traceback as text: frames would carry networks into the GUI thread."""
    error.add_note("".join(traceback.format_exception(error)))
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return error
