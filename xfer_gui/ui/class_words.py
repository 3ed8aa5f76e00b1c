"""A table with a row for each class and the words that belong to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from xfer_gui.ui.theme import SPACE

ROW_HEIGHT = 4 * SPACE
MOST_ROWS_IN_SIGHT = 6


class ClassWords(QTableWidget):
    """Classes on the left, their words on the right.

    Args:
        heading: over the words.
        editable: the words can be typed here; else double click or Enter asks for `row_wanted`.
        parent: its owner.
    """

    words_changed = Signal()
    row_wanted = Signal(str)  # the class

    def __init__(self, heading: str, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._editable = editable
        self.setHorizontalHeaderLabels([self.tr("Class"), heading])
        self.setAccessibleName(heading)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(
            QAbstractItemView.SelectionBehavior.SelectItems
            if editable
            else QAbstractItemView.SelectionBehavior.SelectRows
        )
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed
            if editable
            else trigger.NoEditTriggers
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 12 * SPACE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._on_item_changed)
        self.itemClicked.connect(self._on_item_clicked)
        self.itemActivated.connect(self._on_item_activated)
        self.itemDoubleClicked.connect(self._on_item_activated)

    @property
    def words(self) -> dict[str, str]:
        """What stands beside each class."""
        return {
            self.item(row, 0).text(): self.item(row, 1).text().strip()
            for row in range(self.rowCount())
        }

    def show_words(self, words: Mapping[str, str] | Sequence[tuple[str, str]]) -> None:
        """Show other classes; the height follows them, up to a few rows."""
        self.blockSignals(True)
        pairs = list(dict(words).items())
        self.setRowCount(len(pairs))
        fixed = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        for row, (name, text) in enumerate(pairs):
            for column, content in enumerate((name, text)):
                item = QTableWidgetItem(content)
                item.setToolTip(content)
                if column == 0 or not self._editable:
                    item.setFlags(fixed)
                self.setItem(row, column, item)
        rows = max(1, min(MOST_ROWS_IN_SIGHT, len(pairs)))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 2)
        self.blockSignals(False)
        if pairs:
            self.setCurrentCell(0, 1)

    @Slot(QTableWidgetItem)
    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == 1:
            item.setToolTip(item.text())
            self.words_changed.emit()

    @Slot(QTableWidgetItem)
    def _on_item_clicked(self, item: QTableWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEditable:
            self.editItem(item)

    @Slot(QTableWidgetItem)
    def _on_item_activated(self, item: QTableWidgetItem) -> None:
        if not self._editable:
            self.row_wanted.emit(self.item(item.row(), 0).text())
