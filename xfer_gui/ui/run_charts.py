"""All charts of one run, one below the other; those without data are not there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xfer_gui.core.events import EpochEnded, FoldEnded, GradientSizes, Progress, TrialEnded
from xfer_gui.core.plan import Plan
from xfer_gui.core.run_details import RunDetails
from xfer_gui.core.runs import Run
from xfer_gui.ui.fold_chart import FoldChart
from xfer_gui.ui.gradient_chart import GradientChart
from xfer_gui.ui.search_view import SearchView
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.training_charts import TrainingCharts


class RunCharts(QWidget):
    """Candidates, parts of a cross-validation, accuracy and loss, gradients.

    Args:
        charts_height: pixels for accuracy and loss together; None gives them what room there is.
    """

    def __init__(self, charts_height: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = True
        self.search = SearchView()
        self.folds = FoldChart()
        self.training = TrainingCharts()
        self.gradients = GradientChart()
        if charts_height is not None:
            self.training.setMinimumHeight(charts_height)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.search)
        layout.addWidget(self.folds)
        layout.addWidget(self.training, 2)
        layout.addWidget(self.gradients, 1)
        self._show_what_has_data()

    def clear(self) -> None:
        """Show only the empty charts of a training."""
        self._waiting = True
        self.search.clear()
        self.folds.begin(0)
        self.training.clear()
        self.gradients.show_sizes(())
        self._show_what_has_data()

    def begin(self, plan: Plan) -> None:
        """Wait for a training of which more is known than its rounds."""
        self.clear()
        if plan.time_budget:
            self.search.begin(plan.time_budget)
        if plan.folds:
            self.folds.begin(plan.folds)
        self._show_what_has_data()

    def begin_folds(self, folds: int) -> None:
        """Wait for the next part of a cross-validation."""
        if not self.folds.has_data:
            self.folds.begin(folds)
        self._forget_training()

    def add_epoch(self, epoch: EpochEnded) -> None:
        """Take one more epoch of what is being trained now."""
        self.training.add(epoch)
        self._show_what_has_data()

    def add_gradients(self, sizes: GradientSizes, backbone: str) -> None:
        """Take the gradients of one more epoch of what is being trained now."""
        if self.gradients.has_data:
            self.gradients.add(sizes)
        else:
            self.gradients.show_sizes((sizes,), backbone)
            self._show_what_has_data()

    def end_fold(self, fold: FoldEnded) -> None:
        """The epochs that were taken belong to a part that is judged now."""
        self.folds.add(fold, tuple(self.training.history))
        self._forget_training()

    def tell_search_time(self, progress: Progress) -> None:
        """Take how much time a search has left."""
        if not self.search.has_data and progress.total:
            self.search.begin(progress.total / 60)
            self._show_what_has_data()
        if progress.seconds_left is not None:
            self.search.set_time_left(progress.seconds_left)

    def end_trial(self, trial: TrialEnded) -> None:
        """The epochs that were taken belong to a candidate that is judged now."""
        self.search.add(trial)
        self._forget_training()

    def end(self) -> None:
        """Nothing more comes."""
        self.search.end()

    def show_run(self, run: Run) -> None:
        """Show how a run learned; `show_details` brings the rest."""
        self.clear()
        self._waiting = False
        summary = run.summary
        self.training.show_history(run.history, summary.best_epoch, summary.chosen_by_hand)
        self._show_what_has_data()

    def show_details(self, run: Run, details: RunDetails) -> None:
        """Show what a run left beside its result."""
        self.gradients.show_sizes(details.gradients, run.plan.backbone)
        if details.folds is not None:
            self.folds.show_folds(details.folds, details.fold_histories)
        else:
            self.folds.begin(0)
        if details.search is not None:
            self.search.show_result(details.search)
        else:
            self.search.clear()
        self._show_what_has_data()

    def _forget_training(self) -> None:
        self.training.clear()
        self.gradients.show_sizes(())
        self._show_what_has_data()

    def _show_what_has_data(self) -> None:
        self.search.setVisible(self.search.has_data)
        self.folds.setVisible(self.folds.has_data)
        self.gradients.setVisible(self.gradients.has_data)
        # Empty, they say that something will come; that is clear where something is there already.
        alone = not (self.search.has_data or self.folds.has_data)
        self.training.setVisible(bool(self.training.history) or (self._waiting and alone))
