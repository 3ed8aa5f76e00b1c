"""The right side of the Train tab: charts, progress while it learns, the result when it is done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xfer_gui.core.events import EpochEnded, StageStarted
from xfer_gui.core.runs import Run
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.progress_panel import ProgressPanel
from xfer_gui.ui.result_card import ResultCard, scrolled
from xfer_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from xfer_gui.ui.training_charts import TrainingCharts


class TrainingView(QWidget):
    """Shows a training while it runs, and a run when it has ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charts: TrainingCharts | None = None
        self._done_before: Sequence[EpochEnded] = ()
        self.message = InlineMessage()
        self.result_card = ResultCard()
        self.progress = ProgressPanel()
        self._foot = QWidget()
        self._foot.hide()
        self._build()

    @property
    def charts(self) -> "TrainingCharts":
        """The charts, made when they are first needed: matplotlib takes half a second to import."""
        if self._charts is None:
            from xfer_gui.ui.training_charts import TrainingCharts

            self._charts = TrainingCharts()
            self._watching.addWidget(self._charts, 1)
            run = self.result_card.run
            if run is not None:
                self._charts.show_history(run.history, run.summary.best_epoch)
        return self._charts

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the charts."""
        super().showEvent(event)
        assert self.charts

    def show_run(self, run: Run, slide: bool = False) -> None:
        """Show a run that has ended.

        Args:
            run: with something learned.
            slide: let its result slide in.
        """
        self.result_card.show_run(run, slide)
        if self._charts is not None:
            self._charts.show_history(run.history, run.summary.best_epoch)

    def show_nothing(self) -> None:
        """Show empty charts."""
        self.result_card.clear()
        if self._charts is not None:
            self._charts.clear()

    def go_on_from(self, rounds: Sequence[EpochEnded]) -> None:
        """Say which rounds the next training has done already."""
        self._done_before = rounds

    def begin(self, waiting_for: str) -> None:
        """A training was started.

        Args:
            waiting_for: what it waits for, in words.
        """
        self.message.hide()
        self.show_nothing()
        self.progress.begin(waiting_for)
        self._foot.show()

    def hear(self, event: object) -> None:
        """Take an event of the training."""
        self.progress.hear(event)
        if isinstance(event, EpochEnded):
            self.charts.add(event)
        elif isinstance(event, StageStarted) and event.stage == "fine_tune":
            # A training that goes on repeats its quick stages, but not the rounds it had done.
            for epoch in self._done_before:
                self.charts.add(epoch)
            self._done_before = ()

    def end(self) -> None:
        """The training has ended, one way or another."""
        self._done_before = ()
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
