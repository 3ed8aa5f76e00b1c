"""Groups of photos as rows: all photos first, then the groups, then the photos that are in none."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from xfer_gui.core.grouping import NOWHERE, Arrangement
from xfer_gui.core.photos import Photo
from xfer_gui.ui import texts

EVERY = -1


class Role(IntEnum):
    """What can be asked of a row besides its name."""

    NUMBER = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    TYPICAL = Qt.ItemDataRole.UserRole + 3  # list[Photo]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One row: a group, or all photos (`EVERY`), or those in no group (`NOWHERE`)."""

    number: int
    name: str
    count: int
    typical: tuple[Photo, ...] = ()


class GroupListModel(QAbstractListModel):
    """All photos first, then the groups, then the photos that are in none."""

    name_wished = Signal(int, str)  # number, name; "" takes it back

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[GroupRow] = []
        self._named: Mapping[int, str] = {}

    def show_groups(
        self,
        arrangement: Arrangement,
        titles: Mapping[int, str],
        typical: Callable[[int], Sequence[Photo]],
    ) -> None:
        """Show other groups, or the same ones changed.

        Args:
            arrangement: the groups.
            titles: what each is called here, named or not.
            typical: a few photos of a group.
        """
        self._named = arrangement.names
        counts = arrangement.counts()
        rows = [GroupRow(EVERY, self.tr("All photos"), len(arrangement.groups))]
        rows += [
            GroupRow(number, titles[number], count, tuple(typical(number)))
            for number, count in counts.items()
        ]
        nowhere = len(arrangement.groups) - sum(counts.values())
        if nowhere:
            rows.append(GroupRow(NOWHERE, self.tr("In no group"), nowhere))
        if [row.number for row in rows] == [row.number for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def number(self, row: int) -> int:
        """The group of a row; `EVERY` or `NOWHERE` for those that are none."""
        return self._rows[row].number

    def row_of(self, number: int) -> int | None:
        """Where a group is; None when it is gone."""
        return next((at for at, row in enumerate(self._rows) if row.number == number), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of groups and one or two."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Groups can be renamed, and photos dropped on all but the first row."""
        flags = super().flags(index)
        if index.isValid() and self.number(index.row()) > NOWHERE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name, number, count, typical photos."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.EditRole:
                return self._named.get(row.number, "")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}: {texts.photos(row.count)}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(row)
            case Role.NUMBER:
                return row.number
            case Role.COUNT:
                return row.count
            case Role.TYPICAL:
                return row.typical
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """A name is a wish: the model follows when the session has fulfilled it."""
        number = self.number(index.row())
        if role != Qt.ItemDataRole.EditRole or number <= NOWHERE:
            return False
        if str(value).strip() != self._named.get(number, ""):
            self.name_wished.emit(number, str(value))
        return True

    def _tool_tip(self, row: GroupRow) -> str:
        if row.number == EVERY:
            return self.tr("Show the photos of all groups")
        if row.number == NOWHERE:
            return self.tr("These photos are not learned from. Drag them onto a group to use them.")
        return self.tr("{name}: {photos}\nDouble-click to name it; drag photos here.").format(
            name=row.name, photos=texts.photos(row.count)
        )
