"""The classes with their counts as bars; a tick leaves a class in or out."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xfer_gui.core.photos import Dataset
from xfer_gui.ui import icons, texts, theme
from xfer_gui.ui.bars import draw_bar
from xfer_gui.ui.theme import SPACE

ROW = 5 * SPACE + 4
BOX = 16
BAR = 6


class Role(IntEnum):
    """What can be asked of a row besides its name."""

    COUNT = Qt.ItemDataRole.UserRole + 1
    SHARE = Qt.ItemDataRole.UserRole + 2  # of the biggest class, 0 to 1
    COLOUR = Qt.ItemDataRole.UserRole + 3  # index of its colour; None for the row of all


class ClassListModel(QAbstractListModel):
    """A first row for all photos, then one for each class."""

    exclusion_wished = Signal(str, bool)  # class, left out

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._counts: dict[str, int] = {}
        self._left_out: frozenset[str] = frozenset()
        self._used = 0

    def show_dataset(self, found: Dataset | None, dataset: Dataset | None) -> None:
        """Show the classes of what was found, and which of them are used.

        Args:
            found: everything.
            dataset: what the person left in.
        """
        names = found.classes if found is not None else ()
        anew = names != self._names
        if anew:
            self.beginResetModel()
        used = dataset.counts() if dataset is not None else {}
        every = found.counts() if found is not None else {}
        self._names = names
        self._counts = {name: used.get(name, every.get(name, 0)) for name in names}
        self._left_out = frozenset(name for name in names if name not in used)
        self._used = sum(used.values())
        if anew:
            self.endResetModel()
        elif names:
            self.dataChanged.emit(self.index(0), self.index(len(names)))

    def name(self, row: int) -> str | None:
        """The class of a row; None for the first, which stands for all."""
        return self._names[row - 1] if row > 0 else None

    @property
    def names(self) -> tuple[str, ...]:
        """The classes, in order."""
        return self._names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of classes and one."""
        return 0 if parent.isValid() or not self._names else len(self._names) + 1

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Every class can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.row() > 0 else flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name, tick, count, share of the biggest class, colour."""
        if not index.isValid():
            return None
        name = self.name(index.row())
        count = self._used if name is None else self._counts[name]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("All photos") if name is None else name
            case Qt.ItemDataRole.AccessibleTextRole:
                title = self.tr("All photos") if name is None else name
                return f"{title}: {texts.photos(count)}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(name, count)
            case Qt.ItemDataRole.CheckStateRole if name is not None:
                left_out = name in self._left_out
                return Qt.CheckState.Unchecked if left_out else Qt.CheckState.Checked
            case Role.COUNT:
                return count
            case Role.SHARE:
                return count / max(1, *self._counts.values()) if name is not None else None
            case Role.COLOUR:
                return index.row() - 1 if name is not None else None
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """A tick is a wish: the model follows when the session has fulfilled it."""
        name = self.name(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or name is None:
            return False
        self.exclusion_wished.emit(name, Qt.CheckState(value) == Qt.CheckState.Unchecked)
        return True

    def _tool_tip(self, name: str | None, count: int) -> str:
        if name is None:
            return self.tr("Show the photos of all classes")
        if name in self._left_out:
            return self.tr("“{name}” is left out. Tick it to use its photos.").format(name=name)
        return f"{name}: {texts.photos(count)}"


class ClassList(QListView):
    """The list; choosing a row shows that class alone."""

    class_chosen = Signal(object)  # str, or None for all

    def __init__(self, model: ClassListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = model
        self.setModel(model)
        self.setItemDelegate(_ClassDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Classes"))
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        model.modelReset.connect(self._on_model_reset)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self.class_chosen.emit(self._classes.name(current.row()))

    @Slot()
    def _on_model_reset(self) -> None:
        if self._classes.rowCount():
            self.setCurrentIndex(self._classes.index(0))


class _ClassDelegate(QStyledItemDelegate):
    """Tick, name and count on one line, the bar under them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(20 * SPACE, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option)
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        unused = tick is not None and Qt.CheckState(tick) == Qt.CheckState.Unchecked
        if tick is not None:
            self._tick(painter, _box(option.rect), not unused, option)
        line = option.rect.adjusted(5 * SPACE, SPACE, -2 * SPACE, -SPACE - BAR - 4)
        if tick is None:
            line = option.rect.adjusted(2 * SPACE, 0, -2 * SPACE, 0)
        count = texts.number(index.data(Role.COUNT))
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(theme.muted())
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, align | Qt.AlignmentFlag.AlignRight, count)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(count) - SPACE)
        painter.setFont(theme.font("body", bold=tick is None))
        painter.setPen(theme.muted() if unused else theme.text())
        name = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideMiddle, line.width()
        )
        painter.drawText(line, align | Qt.AlignmentFlag.AlignLeft, name)
        if tick is not None:
            bar = QRectF(option.rect.adjusted(5 * SPACE, 0, -2 * SPACE, 0))
            bar.setTop(option.rect.bottom() - SPACE - BAR + 2)
            bar.setHeight(BAR)
            draw_bar(
                painter, bar, index.data(Role.SHARE), None if unused else index.data(Role.COLOUR)
            )
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> bool:
        """The tick is where this delegate paints it; Space ticks too."""
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is None:
            return False
        clicked = (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and option.rect.contains(event.position().toPoint())
            and event.position().x() < option.rect.left() + 5 * SPACE
        )
        pressed = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        )
        if not clicked and not pressed:
            return False
        checked = Qt.CheckState(tick) == Qt.CheckState.Checked
        new = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return model.setData(index, new, Qt.ItemDataRole.CheckStateRole)

    @staticmethod
    def _background(painter: QPainter, option: QStyleOptionViewItem) -> None:
        frame = QRectF(option.rect.adjusted(SPACE // 2, 1, -SPACE // 2, -1))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_tint())
            painter.drawRoundedRect(frame, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.window())
            painter.drawRoundedRect(frame, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6)

    @staticmethod
    def _tick(painter: QPainter, box: QRect, on: bool, option: QStyleOptionViewItem) -> None:
        painter.setPen(QPen(theme.accent() if on else theme.colour("line_strong"), 1))
        painter.setBrush(theme.accent() if on else theme.colour("field"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            ratio = option.widget.devicePixelRatioF()
            painter.drawPixmap(box.topLeft(), icons.pixmap("check", BOX, "on_accent", ratio))


def _box(row: QRect) -> QRect:
    return QRect(row.left() + 2 * SPACE, row.top() + SPACE + 2, BOX, BOX)
