"""The 1,000 names that networks were taught with, for people who give them to their classes."""

from PySide6.QtCore import QObject, Signal

from xfer_gui.session import jobs
from xfer_gui.session.board import JobBoard


class Names(QObject):
    """Reads the names once; where they are not on this machine they are fetched (35 KB).

    Args:
        board: where jobs are run; what fails there is told through it.
        parent: its owner.
    """

    ready = Signal(object)  # tuple[str, ...] in ImageNet's order

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._names: tuple[str, ...] = ()

    def load(self) -> None:
        """Bring the names; `ready` follows."""
        if self._names:
            self.ready.emit(self._names)
        else:
            self._board.start(None, "downloads", jobs.names_job(), self._on_loaded)

    def _on_loaded(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.ready.emit(names)
