"""The rounds of runs as the window sees them: looked up, tried out, chosen, given back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from xfer_gui.core.epochs import EpochTable
from xfer_gui.core.runs import Run
from xfer_gui.session import jobs
from xfer_gui.session.board import JobBoard


class EpochShelf(QObject):
    """Looks rounds up on the disk, and has the Keras thread try them; one at a time.

    Args:
        board: where jobs are run; what fails is told through it, under the kind "epochs".
        parent: its owner.
    """

    listed = Signal(object, object)  # Run, EpochTable
    chosen = Signal(object)  # Run, with the figures of the round that names photos now

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board

    @property
    def is_busy(self) -> bool:
        """True while a round is tried or chosen."""
        return self._board.is_open("epochs")

    def look_up(self, run: Run) -> None:
        """Read the rounds of a run; `listed` brings them, empty for runs without any."""
        job = jobs.list_epochs_job(run.folder)
        self._board.start(None, "files", job, partial(self._on_listed, run))

    def judge(self, run: Run, epoch: int) -> None:
        """Try a round on the run's test photos; `listed` brings its figures."""
        if self._may_begin():
            job = jobs.judge_epoch_job(run.folder, epoch)
            self._board.start("epochs", "keras", job, partial(self._on_listed, run))

    def choose(self, run: Run, epoch: int) -> None:
        """Make a round the run's classifier; `chosen` follows."""
        if self._may_begin():
            job = jobs.choose_epoch_job(run.folder, epoch)
            self._board.start("epochs", "keras", job, self.chosen.emit)

    def restore(self, run: Run) -> None:
        """Go back to the round that Xfer chose; `chosen` follows."""
        if self._may_begin():
            job = jobs.restore_epoch_job(run.folder)
            self._board.start("epochs", "keras", job, self.chosen.emit)

    def _may_begin(self) -> bool:
        # A training writes rounds itself, and may be writing those of this run.
        return not self._board.is_open("train") and not self.is_busy

    def _on_listed(self, run: Run, table: EpochTable) -> None:
        self.listed.emit(run, table)
