"""The table of models: what each is, how large, under which licence, and whether it is here."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from xfer_gui.core.weights_shelf import Holding
from xfer_gui.session.models import Transfer
from xfer_gui.ui import texts
from xfer_gui.ui.models_delegate import ModelDelegate
from xfer_gui.ui.theme import SPACE

NAME, ACCURACY, SIZE, LICENCE, STATE = range(5)
Index = QModelIndex | QPersistentModelIndex
HoldingRole = Qt.ItemDataRole.UserRole
SortRole = Qt.ItemDataRole.UserRole + 1
# How much of it is here, 0 to 1; None where a bar would say nothing.
ShareRole = Qt.ItemDataRole.UserRole + 2
WIDTHS = {ACCURACY: 11 * SPACE, SIZE: 11 * SPACE, LICENCE: 14 * SPACE, STATE: 22 * SPACE}


class ModelsModel(QAbstractTableModel):
    """One row for each backbone that has weights."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holdings: list[Holding] = []
        self._transfer: Transfer | None = None
        self._checking: frozenset[str] = frozenset()
        self._headers = (
            self.tr("Model"),
            self.tr("ImageNet"),
            self.tr("Size"),
            self.tr("Licence"),
            self.tr("On this computer"),
        )

    @property
    def holdings(self) -> list[Holding]:
        """What is shown."""
        return list(self._holdings)

    def show_holdings(self, holdings: Sequence[Holding]) -> None:
        """Show what there is; rows stay where they are as long as the models are the same."""
        same = [each.backbone.id for each in holdings] == [
            each.backbone.id for each in self._holdings
        ]
        if not same:
            self.beginResetModel()
        self._holdings = list(holdings)
        if same:
            self._tell(range(len(self._holdings)), SIZE, STATE)
        else:
            self.endResetModel()

    def show_transfer(self, transfer: Transfer | None) -> None:
        """Show which one is on its way."""
        before, self._transfer = self._transfer, transfer
        moving = {each.backbone_id for each in (before, transfer) if each is not None}
        self._tell(self._rows(moving), STATE, STATE)

    def show_checking(self, checking: frozenset[str]) -> None:
        """Show which ones are being compared with their networks."""
        changed, self._checking = self._checking ^ checking, checking
        self._tell(self._rows(changed), STATE, STATE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row for each model."""
        return 0 if parent.isValid() else len(self._holdings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Name, accuracy, size, licence, state."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole and section == ACCURACY:
            return self.tr(
                "Share of ImageNet's photos of 1,000 kinds of things that it names right"
            )
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, what they are sorted by, and what screen readers say."""
        if not index.isValid():
            return None
        holding, column = self._holdings[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(holding, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(holding) if column == NAME else self._text(holding, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(holding.path) if column == STATE and holding.path else None
        if role == SortRole:
            return self._sorted_by(holding, index.row(), column)
        if role == ShareRole:
            return self._share(holding)
        return holding if role == HoldingRole else None

    def state(self, holding: Holding) -> str:
        """Where its weights are, in words."""
        id = holding.backbone.id
        if self._is_coming(holding):
            assert self._transfer is not None
            downloads = self._transfer.kind == "download"
            return self.tr("downloading…") if downloads else self.tr("copying…")
        if id in self._checking:
            return self.tr("here, to be checked")
        if holding.state == "partly":
            return self.tr("{size} of it").format(size=texts.data_size(holding.size))
        if holding.state == "missing":
            return self.tr("not here")
        return {
            "named": self.tr("in a folder you named"),
            "bundled": self.tr("came with Xfer"),
            "downloaded": self.tr("here"),
            None: "",
        }[holding.place]

    def _text(self, holding: Holding, column: int) -> str:
        entry = holding.backbone
        if column == ACCURACY:
            return texts.percent(entry.top1 / 100, 1) if entry.top1 is not None else "–"
        if column == SIZE:
            return texts.data_size(entry.download_bytes)
        return {NAME: entry.name, LICENCE: entry.licence, STATE: self.state(holding)}[column]

    def _spoken(self, holding: Holding) -> str:
        return ", ".join(self._text(holding, column) for column in (NAME, STATE, SIZE))

    def _sorted_by(self, holding: Holding, row: int, column: int) -> object:
        entry = holding.backbone
        if column == STATE:
            # What is here comes first, then what is nearly here.
            return -(2.0 if holding.state == "here" else self._share(holding) or 0.0)
        return {
            NAME: entry.name.casefold(),
            ACCURACY: entry.top1 or 0.0,
            SIZE: entry.download_bytes,
            LICENCE: entry.licence.casefold(),
        }[column]

    def _share(self, holding: Holding) -> float | None:
        if holding.state != "partly":
            return None
        return min(1.0, holding.size / max(1, holding.backbone.download_bytes))

    def _is_coming(self, holding: Holding) -> bool:
        return self._transfer is not None and self._transfer.backbone_id == holding.backbone.id

    def _rows(self, ids: Iterable[str]) -> list[int]:
        wanted = set(ids)
        return [row for row, each in enumerate(self._holdings) if each.backbone.id in wanted]

    def _tell(self, rows: Iterable[int], first: int, last: int) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row, first), self.index(row, last))


class ModelsTable(QTreeView):
    """Shows a `ModelsModel`: sorted by a click, searched by words, several can be selected."""

    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ModelsModel(self)
        self._filter = _Filter(self)
        self._filter.setSourceModel(self._model)
        self._filter.setSortRole(SortRole)
        self.setModel(self._filter)
        self.setItemDelegate(ModelDelegate(NAME, STATE, HoldingRole, ShareRole, self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Models"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def models_model(self) -> ModelsModel:
        """What is shown, unsorted."""
        return self._model

    @property
    def selected(self) -> list[Holding]:
        """The models that are selected."""
        return [index.data(HoldingRole) for index in self.selectionModel().selectedRows()]

    def select(self, backbone_ids: Iterable[str]) -> None:
        """Select these models and no others."""
        wanted = set(backbone_ids)
        self.clearSelection()
        flags = (
            self.selectionModel().SelectionFlag.Select | self.selectionModel().SelectionFlag.Rows
        )
        for row in range(self._filter.rowCount()):
            index = self._filter.index(row, NAME)
            if index.data(HoldingRole).backbone.id in wanted:
                self.selectionModel().select(index, flags)

    def search(self, words: str) -> None:
        """Show only models that have all of these words."""
        self._filter.search(words)

    @Slot()
    def _on_selection_changed(self) -> None:
        self.selection_changed.emit()


class _Filter(QSortFilterProxyModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def search(self, words: str) -> None:
        self._words = words.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        index = self.sourceModel().index(row, NAME, parent)
        holding: Holding = index.data(HoldingRole)
        entry = holding.backbone
        about = " ".join(
            (entry.id, entry.name, entry.family, entry.licence, texts.tr_core(entry.sentence))
        ).casefold()
        return all(word in about for word in self._words)


def _alignment(column: int) -> Qt.AlignmentFlag:
    right = column in (ACCURACY, SIZE)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
