"""The right side of the Train tab: charts, progress while it learns, the result when it is done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xfer_gui.core.events import (
    EpochEnded,
    FoldEnded,
    GradientSizes,
    Progress,
    StageStarted,
    TrialEnded,
)
from xfer_gui.core.plan import Plan
from xfer_gui.core.run_details import RunDetails
from xfer_gui.core.runs import Run
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.progress_panel import ProgressPanel
from xfer_gui.ui.result_card import ResultCard, scrolled
from xfer_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from xfer_gui.ui.run_charts import RunCharts
    from xfer_gui.ui.training_charts import TrainingCharts


class TrainingView(QWidget):
    """Shows a training while it runs, and a run when it has ended."""

    details_wanted = Signal(object)  # Run

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_charts: RunCharts | None = None
        self._done_before: Sequence[EpochEnded] = ()
        self._plan: Plan | None = None
        # Which part of a cross-validation is being learned; None outside of one.
        self._fold: int | None = None
        self.message = InlineMessage()
        self.result_card = ResultCard()
        self.progress = ProgressPanel()
        self._foot = QWidget()
        self._foot.hide()
        self._build()

    @property
    def run_charts(self) -> "RunCharts":
        """All charts, made when they are first needed: matplotlib takes half a second to import."""
        if self._all_charts is None:
            from xfer_gui.ui.run_charts import RunCharts

            self._all_charts = RunCharts()
            self._watching.addWidget(self._all_charts, 1)
            run = self.result_card.run
            if run is not None:
                self._all_charts.show_run(run)
        return self._all_charts

    @property
    def charts(self) -> "TrainingCharts":
        """Accuracy and loss."""
        return self.run_charts.training

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the charts."""
        super().showEvent(event)
        assert self.run_charts

    def show_run(self, run: Run, slide: bool = False) -> None:
        """Show a run that has ended.

        Args:
            run: with something learned.
            slide: let its result slide in.
        """
        self.result_card.show_run(run, slide)
        if self._all_charts is not None:
            self._all_charts.show_run(run)
        self.details_wanted.emit(run)

    @Slot(object, object)
    def take_details(self, run: Run, details: RunDetails) -> None:
        """Take what a run left beside its result, and show it if it is the one that is shown."""
        shown = self.result_card.run
        if shown is not None and shown.folder == run.folder:
            self.run_charts.show_details(run, details)

    def show_nothing(self) -> None:
        """Show empty charts."""
        self.result_card.clear()
        if self._all_charts is not None:
            self._all_charts.clear()

    def expect(self, plan: Plan, rounds: Sequence[EpochEnded] = ()) -> None:
        """Say what the next training is.

        Args:
            plan: what it was asked to do.
            rounds: what it has done already, when it goes on after an interruption.
        """
        self._plan, self._done_before = plan, rounds

    def begin(self, waiting_for: str) -> None:
        """A training was started.

        Args:
            waiting_for: what it waits for, in words.
        """
        self._fold = None
        self.message.hide()
        self.show_nothing()
        if self._plan is not None and (self._plan.folds or self._plan.time_budget):
            self.run_charts.begin(self._plan)
        self.progress.begin(waiting_for)
        self._foot.show()

    def hear(self, event: object) -> None:
        """Take an event of the training."""
        self.progress.hear(event)
        if isinstance(event, EpochEnded):
            self.run_charts.add_epoch(event)
        elif isinstance(event, GradientSizes):
            backbone = self._plan.backbone if self._plan is not None else ""
            self.run_charts.add_gradients(event, backbone)
        elif isinstance(event, FoldEnded):
            self._fold = None
            self.run_charts.end_fold(event)
        elif isinstance(event, Progress) and event.stage == "search":
            self.run_charts.tell_search_time(event)
        elif isinstance(event, TrialEnded):
            self.run_charts.end_trial(event)
        elif isinstance(event, StageStarted) and event.stage == "folds":
            self._fold = event.number
            self.run_charts.begin_folds(event.stages)
        elif isinstance(event, StageStarted) and event.stage == "fine_tune" and self._fold is None:
            # A training that goes on repeats its quick stages, but not the rounds it had done.
            for epoch in self._done_before:
                self.run_charts.add_epoch(epoch)
            self._done_before = ()

    def end(self) -> None:
        """The training has ended, one way or another."""
        self._plan, self._done_before, self._fold = None, (), None
        if self._all_charts is not None:
            self._all_charts.end()
        self._foot.hide()

    def _build(self) -> None:
        content = QWidget()
        self._watching = QVBoxLayout(content)
        self._watching.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        self._watching.setSpacing(2 * SPACE)
        self._watching.addWidget(self.message)
        self._watching.addWidget(self.result_card)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 2 * SPACE)
        foot.addWidget(self.progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled(content), 1)
        layout.addWidget(self._foot)
