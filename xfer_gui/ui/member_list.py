"""What the strategy "ensemble" asks for: which finished trainings answer together."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan
from xfer_gui.core.runs import Run
from xfer_gui.ui import result_words
from xfer_gui.ui.fields import caption
from xfer_gui.ui.strategy_details import StrategyDetails
from xfer_gui.ui.theme import SPACE

ROW_HEIGHT = 4 * SPACE
MOST_ROWS_IN_SIGHT = 6
FEWEST = 2
# More than a few make every answer slower and hardly any better.
MOST_AT_FIRST = 3
RunRole = Qt.ItemDataRole.UserRole


class MemberList(StrategyDetails):
    """Finished trainings with the same classes, to be ticked; how good each is stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[Run] = []
        self._classes: tuple[str, ...] = ()
        self._was_ticked_by_hand = False
        self._tree = QTreeWidget()
        self._tree.setHeaderLabels([self.tr("Training"), self.tr("Accuracy")])
        self._tree.setAccessibleName(self.tr("Trainings that answer together"))
        self._tree.setRootIsDecorated(False)
        self._tree.setFrameShape(QFrame.Shape.NoFrame)
        self._tree.setUniformRowHeights(True)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.headerItem().setTextAlignment(1, RIGHT)
        self._tree.itemChanged.connect(self._on_tree_item_changed)
        self.column.addWidget(self._tree)
        self.column.addWidget(
            caption(
                self.tr(
                    "Trainings that differ, in model or strategy, help each other most. Their "
                    "answers are averaged."
                )
            )
        )

    @property
    def tree(self) -> QTreeWidget:
        """The list."""
        return self._tree

    @property
    def members(self) -> tuple[str, ...]:
        """Names of the trainings that are ticked."""
        return tuple(
            item.data(0, RunRole)
            for item in self._items()
            if item.checkState(0) == Qt.CheckState.Checked
        )

    def show_dataset(self, dataset: Dataset) -> None:
        """Offer trainings that know the classes of these photos."""
        if dataset.classes != self._classes:
            self._classes = dataset.classes
            self._was_ticked_by_hand = False
            self._show()

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Offer other trainings; what was ticked by hand stays."""
        self._runs = list(runs)
        self._show()

    def why_not(self) -> str:
        """Why no ensemble can be made; empty when one can."""
        if self._tree.topLevelItemCount() >= FEWEST:
            return ""
        return self.tr("Needs two finished trainings with the same classes.")

    def show_plan(self, plan: Plan) -> None:
        """Tick the members of a plan."""
        if plan.strategy == "ensemble":
            self._was_ticked_by_hand = True
            self._tick(plan.members)

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with its members; it is listed under the model of the first."""
        first = next((run.plan for run in self._runs if run.name in self.members), plan)
        return replace(
            plan,
            members=self.members,
            backbone=first.backbone,
            image_size=first.image_size,
        )

    def problem(self) -> str:
        """Says so when fewer than two are ticked."""
        if len(self.members) >= FEWEST:
            return ""
        return self.tr("Tick at least two trainings that are to answer together.")

    def _show(self) -> None:
        fitting = [run for run in self._runs if _can_answer(run, self._classes)]
        ticked = self.members
        if not self._was_ticked_by_hand:
            best = sorted(fitting, key=_accuracy, reverse=True)[:MOST_AT_FIRST]
            ticked = tuple(run.name for run in best)
        self._tree.clear()
        for run in fitting:
            self._tree.addTopLevelItem(_item(run))
        self._tick(ticked)
        rows = max(1, min(MOST_ROWS_IN_SIGHT, len(fitting)))
        height = self._tree.header().sizeHint().height() + rows * ROW_HEIGHT + 2
        self._tree.setFixedHeight(height)

    def _items(self) -> list[QTreeWidgetItem]:
        return [self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount())]

    def _tick(self, names: Sequence[str]) -> None:
        self._tree.blockSignals(True)
        for item in self._items():
            ticked = item.data(0, RunRole) in names
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._tree.blockSignals(False)
        self.changed.emit()

    @Slot()
    def _on_tree_item_changed(self) -> None:
        self._was_ticked_by_hand = True
        self.changed.emit()


RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _can_answer(run: Run, classes: tuple[str, ...]) -> bool:
    return run.has_classifier and run.summary.classes == classes and run.plan.strategy != "ensemble"


def _accuracy(run: Run) -> float:
    if run.evaluation is not None:
        return run.evaluation.accuracy
    return run.summary.validation_accuracy or 0.0


def _item(run: Run) -> QTreeWidgetItem:
    name = f"{result_words.model(run)}, {result_words.method(run)}"
    item = QTreeWidgetItem([name, result_words.headline(run)])
    item.setData(0, RunRole, run.name)
    item.setToolTip(0, f"{name}\n{result_words.when(run)}")
    item.setTextAlignment(1, RIGHT)
    item.setSizeHint(0, QSize(0, ROW_HEIGHT))
    return item
