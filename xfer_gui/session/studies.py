"""Studies that leave no run: the search for a good learning rate."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from xfer_gui.core.events import RateTried
from xfer_gui.core.plan import Plan
from xfer_gui.session import jobs
from xfer_gui.session.board import JobBoard
from xfer_gui.session.dividing import Divided, split_job
from xfer_gui.session.library import Library, nothing_to_learn_from


class Studies(QObject):
    """Starts studies, one at a time; the board tells of them under the kind "sweep".

    Args:
        board: where jobs are run; what fails there is told through it.
        library: whose photos are studied.
        parent: its owner.
    """

    rate_tried = Signal(object)  # RateTried
    sweep_ready = Signal(object)  # RateSweep
    refused = Signal(object)  # XferError: there is nothing to learn from

    def __init__(self, board: JobBoard, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._library = library
        board.reported.connect(self._on_board_reported)

    @property
    def is_busy(self) -> bool:
        """True while a study runs."""
        return self._board.is_open("sweep")

    def sweep(self, plan: Plan) -> None:
        """Look for a good learning rate for a plan; `sweep_ready` brings the curve.

        Nothing happens while a training or another study runs: they need the same thread.
        """
        if self.is_busy or self._board.is_open("train"):
            return
        dataset, project = self._library.dataset, self._library.project
        problem = nothing_to_learn_from(dataset)
        if problem is not None:
            self.refused.emit(problem)
        elif dataset is not None and project is not None:
            # Divided as a training would be, so that no test photo is learned from; but nothing is
            # kept of the network, so the division need not be remembered.
            job = split_job(dataset, replace(plan, folds=0), project)
            then = partial(self._on_divided, plan)
            self._board.start("sweep", "photos", job, then)

    def _on_divided(self, plan: Plan, divided: Divided) -> None:
        project = self._library.project
        if project is not None:
            job = jobs.sweep_job(project.photo_folder, plan, divided.split)
            self._board.start("sweep", "keras", job, self.sweep_ready.emit)

    @Slot(str, object)
    def _on_board_reported(self, kind: str, event: object) -> None:
        if kind == "sweep" and isinstance(event, RateTried):
            self.rate_tried.emit(event)
