"""How good a run is for each class, as a table that can be sorted."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from xfer_gui.core.results import ClassResult
from xfer_gui.ui import texts

ROW_HEIGHT = 32
MOST_ROWS_IN_SIGHT = 10
SortRole = Qt.ItemDataRole.UserRole


class ClassTable(QTableView):
    """One row for each class; as high as its rows, up to ten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _ClassModel(self)
        sorted_model = QSortFilterProxyModel(self)
        sorted_model.setSourceModel(self._model)
        sorted_model.setSortRole(SortRole)
        self.setModel(sorted_model)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Result for each class"))

    def show_classes(self, classes: tuple[ClassResult, ...]) -> None:
        """Show other classes."""
        self._model.show_classes(classes)
        rows = min(MOST_ROWS_IN_SIGHT, len(classes))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 2)


class _ClassModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._classes: tuple[ClassResult, ...] = ()
        self._headers = (
            (self.tr("Class"), ""),
            (self.tr("Test photos"), self.tr("How many photos of this class were judged.")),
            (
                self.tr("Found"),
                self.tr("Of the photos of this class, so many were recognised (recall)."),
            ),
            (
                self.tr("Right when named"),
                self.tr("When it names this class, it is right so often (precision)."),
            ),
            (self.tr("Both in one (F1)"), self.tr("The harmonic mean of the two before.")),
        )

    def show_classes(self, classes: tuple[ClassResult, ...]) -> None:
        self.beginResetModel()
        self._classes = classes
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._classes)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        text, tip = self._headers[section]
        return {Qt.ItemDataRole.DisplayRole: text, Qt.ItemDataRole.ToolTipRole: tip}.get(role)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        each, column = self._classes[index.row()], index.column()
        values = (each.name, each.photos, each.recall, each.precision, each.f1)
        if role == SortRole:
            return values[column].casefold() if column == 0 else values[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == 0:
            return each.name
        if column == 1:
            return texts.number(each.photos)
        # Without photos there is nothing to find, and a zero would blame the network.
        return texts.percent(values[column]) if each.photos else "–"


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
