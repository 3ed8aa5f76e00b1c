"""One training from a plan to a run: divide the photos, write the division down, learn."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project
from xfer_gui.core.runs import Run
from xfer_gui.session import jobs
from xfer_gui.session.board import JobBoard
from xfer_gui.session.dividing import Divided, split_job
from xfer_gui.session.library import Library


class Trainer(QObject):
    """Starts trainings; the board knows whether one runs.

    Args:
        board: where jobs are run.
        library: whose photos are learned from.
        parent: its owner.
    """

    trained = Signal(object)  # Run

    def __init__(self, board: JobBoard, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._library = library

    def train(self, plan: Plan, dataset: Dataset, project: Project) -> None:
        """Train a new run."""
        self._library.yield_to_training()
        job = split_job(dataset, plan, project)
        self._board.start("train", "photos", job, partial(self._on_divided, plan))

    def resume(self, run: Run) -> None:
        """Go on with a run that was interrupted."""
        self._library.yield_to_training()
        self._board.start("train", "keras", jobs.resume_job(run.folder), self.trained.emit)

    def _on_divided(self, plan: Plan, divided: Divided) -> None:
        project = self._library.remember_parts(dict(divided.parts))
        folder = self._library.folder
        assert folder is not None
        # Written before the run begins: a photo that was learned from never becomes a test photo.
        then = partial(self._on_division_saved, folder, project, plan, divided)
        self._board.start("train", "files", jobs.save_project_job(folder, project), then)

    def _on_division_saved(
        self, folder: Path, project: Project, plan: Plan, divided: Divided, saved: None
    ) -> None:
        job = jobs.train_job(folder, project.photo_folder, plan, divided.split)
        self._board.start("train", "keras", job, self.trained.emit)
