"""What Settings asks for: the learning engine of the next start, and the cache on the disk."""

from PySide6.QtCore import QObject, Signal

from xfer_gui.core import backends, caches
from xfer_gui.core.caches import CacheSizes, Emptied
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.jobs import Job, JobContext
from xfer_gui.session.board import JobBoard


class Upkeep(QObject):
    """Does it in threads: a cache can have many files, and a disk can be slow.

    Args:
        board: where jobs are run.
        parent: its owner.
    """

    measured = Signal(object)  # CacheSizes
    emptied = Signal(object)  # Emptied
    backend_chosen = Signal(str)
    failed = Signal(object)  # XferError

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board

    def measure(self) -> None:
        """Look how much is kept; `measured` follows."""
        self._board.start(None, "files", caches.measure, self._on_measured)

    def empty(self) -> None:
        """Delete what is kept to be faster and not in use; `emptied` and `measured` follow."""
        self._board.start(None, "files", caches.empty, self._on_emptied)

    def choose_backend(self, backend: str) -> None:
        """Compute with another engine from the next start on; `backend_chosen` follows."""
        self._board.start(None, "files", _choose_job(backend), self._on_backend_chosen)

    def _on_measured(self, sizes: CacheSizes) -> None:
        self.measured.emit(sizes)

    def _on_emptied(self, emptied: Emptied) -> None:
        self.emptied.emit(emptied)
        self.measure()

    def _on_backend_chosen(self, backend: str | ProjectError) -> None:
        if isinstance(backend, ProjectError):
            self.failed.emit(backend)
        else:
            self.backend_chosen.emit(backend)


def _choose_job(backend: str) -> Job[str | ProjectError]:
    def job(context: JobContext) -> str | ProjectError:
        try:
            backends.choose(backend)
        except ProjectError as error:
            # It belongs beside what was asked for, in the dialog.
            error.__cause__ = error.__context__ = None
            return error.with_traceback(None)
        return backend

    return job
