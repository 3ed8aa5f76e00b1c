"""Which jobs run, by kind: a kind of several jobs is started once and finished once."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import Job
from xfer_gui.session.job_thread import JobThread

Kind = Literal[
    "scan",
    "add",
    "check",
    "divide",
    "train",
    "predict",
    "epochs",
    "sweep",
    "measure",
    "weights",
    "models",
    "engine",
    "group",
    "suspects",
    "map",
    "sort",
]
ThreadName = Literal["keras", "photos", "files", "downloads"]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A job that was handed to a thread. A kind of None makes no noise unless it fails."""

    kind: Kind | None
    thread: JobThread
    then: Callable[[Any], None] | None


class JobBoard(QObject):
    """Hands jobs to four threads and tells what became of them.

    "keras" owns Keras; "photos" reads pictures, so that all that does not need Keras works while
    TensorFlow is imported; "files" writes the project, so that a slow stick never freezes the
    window; "downloads" brings weights, which may take as long as a training does.
    """

    started = Signal(str)
    reported = Signal(str, object)
    stopping = Signal(str)
    finished = Signal(str)
    failed = Signal(str, object)
    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: dict[ThreadName, JobThread] = {
            name: JobThread(name, self) for name in ("keras", "photos", "files", "downloads")
        }
        self._entries: dict[int, _Entry] = {}
        self._open: Counter[Kind] = Counter()
        self._stopped: set[Kind] = set()
        for thread in self._threads.values():
            thread.progressed.connect(self._on_thread_progressed)
            thread.succeeded.connect(self._on_thread_succeeded)
            thread.failed.connect(self._on_thread_failed)
            thread.finished.connect(self._on_thread_finished)

    def is_open(self, kind: Kind) -> bool:
        """True from the first job of a kind to the end of its last."""
        return self._open[kind] > 0

    def is_stopping(self, kind: Kind) -> bool:
        """True from Stop to the end of the kind's last job."""
        return kind in self._stopped

    @property
    def running(self) -> Kind | None:
        """What the person waits for in the Keras thread."""
        for kind in ("train", "predict"):
            if self.is_open(kind):
                return kind
        return None

    def start(
        self,
        kind: Kind | None,
        thread: ThreadName,
        job: Job[Any],
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Queue a job.

        Args:
            kind: what it is part of; None for what the person need not see.
            thread: where it runs.
            job: what runs.
            then: called with the result in the GUI thread; may start the kind's next job.
        """
        owner = self._threads[thread]
        ticket = owner.submit(job)
        self._entries[ticket] = _Entry(kind, owner, then)
        if kind is None:
            return
        self._open[kind] += 1
        if kind in self._stopped:
            owner.stop(ticket)
        elif self._open[kind] == 1:
            self.started.emit(kind)

    def replace(
        self, kind: Kind, thread: ThreadName, job: Job[Any], then: Callable[[Any], None]
    ) -> None:
        """Queue a job in place of those of its kind: they are stopped and their results dropped."""
        self.drop(kind)
        self.start(kind, thread, job, then)

    def drop(self, kind: Kind) -> None:
        """Stop a kind's jobs and forget what comes of them."""
        for ticket, entry in self._entries.items():
            if entry.kind == kind:
                self._entries[ticket] = _Entry(kind, entry.thread, None)
                entry.thread.stop(ticket)

    def stop(self, kind: Kind) -> None:
        """Ask a kind's jobs to stop; what they return is still taken."""
        if self.is_open(kind) and kind not in self._stopped:
            self._stopped.add(kind)
            for ticket, entry in self._entries.items():
                if entry.kind == kind:
                    entry.thread.stop(ticket)
            self.stopping.emit(kind)

    def shutdown(self, milliseconds: int) -> bool:
        """Stop everything but what is being written, and wait.

        Returns:
            False when a thread still runs after `milliseconds`.
        """
        # The import of TensorFlow cannot be stopped and has nothing to lose.
        importing = self.is_open("engine") and self.running is None
        self._threads["keras"].close()
        self._threads["photos"].close()
        self._threads["downloads"].close()
        self._threads["files"].finish()
        clock = QElapsedTimer()
        clock.start()
        ended = True
        for name, thread in self._threads.items():
            patience = 0 if name == "keras" and importing else milliseconds - clock.elapsed()
            ended = thread.wait(max(0, patience)) and ended
        return ended

    @Slot(int, object)
    def _on_thread_progressed(self, ticket: int, event: object) -> None:
        kind = self._entries[ticket].kind
        if kind is not None:
            self.reported.emit(kind, event)
        if isinstance(event, Notice):
            self.noticed.emit(event)

    @Slot(int, object)
    def _on_thread_succeeded(self, ticket: int, result: object) -> None:
        then = self._entries[ticket].then
        if then is not None:
            then(result)

    @Slot(int, object)
    def _on_thread_failed(self, ticket: int, error: Exception) -> None:
        self.failed.emit(self._entries[ticket].kind or "", error)

    @Slot(int)
    def _on_thread_finished(self, ticket: int) -> None:
        kind = self._entries.pop(ticket).kind
        if kind is None:
            return
        self._open[kind] -= 1
        if not self._open[kind]:
            self._stopped.discard(kind)
            self.finished.emit(kind)
