"""What "best in N minutes" has tried, as a table, the best first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from xfer_gui.core import catalogue
from xfer_gui.core.errors import XferError
from xfer_gui.ui import texts, theme
from xfer_gui.ui.strategy_words import words_of
from xfer_gui.ui.theme import SPACE

ROW_HEIGHT = 32
MOST_ROWS_IN_SIGHT = 6
NARROWEST = 60 * SPACE


@dataclass(frozen=True, slots=True)
class TriedPlan:
    """One candidate and how it did.

    Attributes:
        number: 1 for the first that was tried.
        backbone, strategy, image_size: what was tried.
        accuracy: on the validation photos, 0 to 1.
        seconds: since the search began.
    """

    number: int
    backbone: str
    strategy: str
    image_size: int
    accuracy: float
    seconds: float

    @property
    def name(self) -> str:
        """The backbone's name; its id when this version does not know it."""
        try:
            return texts.tr_core(catalogue.backbone(self.backbone).name)
        except XferError:
            return self.backbone

    @property
    def method(self) -> str:
        """The strategy's name."""
        return words_of(self.strategy)[0]


class TrialTable(QTableView):
    """One row for each candidate; as high as its rows, up to six."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _TrialModel(self)
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMinimumWidth(NARROWEST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("What was tried, the best first"))

    def show_trials(self, trials: Sequence[TriedPlan], best: int | None) -> None:
        """Show other candidates.

        Args:
            trials: in any order.
            best: number of the one that stands out.
        """
        # The one that was chosen comes first among equals.
        ranked = sorted(trials, key=lambda each: (-each.accuracy, each.number != best, each.number))
        self._model.show_trials(ranked, best)
        rows = min(MOST_ROWS_IN_SIGHT, len(ranked))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 2)


class _TrialModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._trials: Sequence[TriedPlan] = ()
        self._best: int | None = None
        self._headers = (
            self.tr("Model"),
            self.tr("Strategy"),
            self.tr("Size"),
            self.tr("Tried after"),
            self.tr("Recognised"),
        )

    def show_trials(self, trials: Sequence[TriedPlan], best: int | None) -> None:
        self.beginResetModel()
        self._trials, self._best = trials, best
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._trials)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        trial = self._trials[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if trial.number == self._best:
            if role == Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            if role == Qt.ItemDataRole.ForegroundRole:
                return theme.colour("accent_text")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            trial.name,
            trial.method,
            self.tr("{side} px").format(side=texts.number(trial.image_size)),
            texts.duration(trial.seconds),
            texts.percent(trial.accuracy, 1),
        )[index.column()]


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
