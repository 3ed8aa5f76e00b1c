"""The groups of photos with their size and a few typical photos; names are edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xfer_gui.core.grouping import NOWHERE
from xfer_gui.core.photos import Photo
from xfer_gui.ui import icons, texts, theme
from xfer_gui.ui.bars import draw_bar
from xfer_gui.ui.group_list_model import EVERY, GroupListModel, Role
from xfer_gui.ui.photo_drag import PHOTOS
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader

THUMB = 5 * SPACE
LINE = 3 * SPACE
ROW = LINE + THUMB + 2 * SPACE
PLAIN_ROW = 4 * SPACE + 4
CHIP = 12


class GroupList(QListView):
    """The list; photos that are dropped on a row go there.

    Args:
        model: the groups.
        loader: makes the typical photos.
    """

    groups_chosen = Signal(object)  # list[int]: numbers of the rows chosen
    photos_dropped = Signal(int)  # number of the group
    merge_requested = Signal()

    def __init__(
        self, model: GroupListModel, loader: PictureLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._groups = model
        self._loader = loader
        self._target = -1
        self.setModel(model)
        self.setItemDelegate(_GroupDelegate(loader, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Groups"))
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        loader.loaded.connect(lambda _: self.viewport().update())
        model.modelReset.connect(self.want_pictures)
        model.dataChanged.connect(self.want_pictures)

    @property
    def chosen(self) -> list[int]:
        """Numbers of the rows chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._groups.number(row) for row in rows]

    @property
    def target(self) -> int:
        """The row that photos are dragged over; -1 for none."""
        return self._target

    def choose(self, numbers: Sequence[int]) -> None:
        """Choose the rows of groups; the row of all photos where none of them is there."""
        rows = [row for row in map(self._groups.row_of, numbers) if row is not None] or [0]
        self.clearSelection()
        self.setCurrentIndex(self._groups.index(rows[0]))
        for row in rows[1:]:
            index = self._groups.index(row)
            self.selectionModel().select(index, self.selectionModel().SelectionFlag.Select)

    @Slot()
    def rename_current(self) -> None:
        """Let the person type a name for the group that is current."""
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    @Slot()
    def want_pictures(self) -> None:
        """Ask for the typical photos of all groups: there are a few dozen at most."""
        side = round(THUMB * self.devicePixelRatioF())
        self._loader.want(
            _picture(photo, side)
            for row in range(self._groups.rowCount())
            for photo in self._groups.index(row).data(Role.TYPICAL)
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos of the gallery and the map, nothing else."""
        if event.mimeData().hasFormat(PHOTOS):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the row that the photos would go to."""
        row = self.indexAt(event.position().toPoint()).row()
        takes = row >= 0 and self._groups.number(row) != EVERY
        self._set_target(row if takes else -1)
        if takes:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged left the list."""
        self._set_target(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the photos."""
        row, self._target = self._target, -1
        self.viewport().update()
        if row >= 0:
            event.acceptProposedAction()
            self.photos_dropped.emit(self._groups.number(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return names a group, as F2 does everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            # The editor passes on the Return that ends it.
            if self.state() != QAbstractItemView.State.EditingState:
                self.rename_current()
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.merge_requested.emit()
        else:
            super().keyPressEvent(event)

    def _set_target(self, row: int) -> None:
        if row != self._target:
            self._target = row
            self.viewport().update()

    @Slot()
    def _on_selection_changed(self) -> None:
        self.groups_chosen.emit(self.chosen)


class _GroupDelegate(QStyledItemDelegate):
    """Colour, name and count on one line, typical photos under them."""

    def __init__(self, loader: PictureLoader, parent: GroupList) -> None:
        super().__init__(parent)
        self._list = parent
        self._loader = loader

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(20 * SPACE, ROW if index.data(Role.NUMBER) > NOWHERE else PLAIN_ROW)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setPlaceholderText(index.data())
        editor.setAccessibleName(self.tr("Name of the group"))
        editor.setMaxLength(80)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        line = option.rect
        editor.setGeometry(line.left() + 3 * SPACE, line.top() + 1, line.width() - 4 * SPACE, 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = index.data(Role.NUMBER)
        self._background(painter, option, index.row() == self._list.target)
        line = option.rect.adjusted(2 * SPACE, SPACE // 2, -2 * SPACE, 0)
        if number > NOWHERE:
            line.setHeight(LINE)
            chip = QRectF(line.left(), line.center().y() - CHIP / 2 + 1, CHIP, CHIP)
            draw_bar(painter, chip, 1.0, number - 1)
            self._typical(painter, option, index.data(Role.TYPICAL))
            line.setLeft(line.left() + CHIP + SPACE)
        elif number == NOWHERE:
            mark = icons.pixmap("hide", 16, "muted", option.widget.devicePixelRatioF())
            painter.drawPixmap(line.left() - 2, line.center().y() - 7, mark)
            line.setLeft(line.left() + CHIP + SPACE)
        self._words(painter, line, index, number)
        painter.restore()

    def _words(self, painter: QPainter, line: QRect, index: QModelIndex, number: int) -> None:
        count = texts.number(index.data(Role.COUNT))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.muted())
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, align | Qt.AlignmentFlag.AlignRight, count)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(count) - SPACE)
        is_named = bool(index.data(Qt.ItemDataRole.EditRole))
        painter.setFont(theme.font("body", bold=number == EVERY or is_named))
        painter.setPen(theme.text() if number == EVERY or is_named else theme.muted())
        name = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideMiddle, line.width()
        )
        painter.drawText(line, align | Qt.AlignmentFlag.AlignLeft, name)

    def _typical(
        self, painter: QPainter, option: QStyleOptionViewItem, photos: Sequence[Photo]
    ) -> None:
        ratio = option.widget.devicePixelRatioF()
        left = option.rect.left() + 2 * SPACE
        top = option.rect.top() + LINE + SPACE // 2 + 2
        for photo in photos:
            if left + THUMB > option.rect.right() - SPACE:
                return
            place = QRectF(left, top, THUMB, THUMB)
            pixmap = self._loader.pixmap(_picture(photo, round(THUMB * ratio)))
            if pixmap is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("chip"))
                painter.drawRoundedRect(place, 4, 4)
            else:
                side = min(pixmap.width(), pixmap.height())
                part = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(place, pixmap, part)
            left += THUMB + SPACE // 2

    @staticmethod
    def _background(painter: QPainter, option: QStyleOptionViewItem, is_target: bool) -> None:
        frame = QRectF(option.rect.adjusted(SPACE // 2, 1, -SPACE // 2, -1))
        if option.state & QStyle.StateFlag.State_Selected or is_target:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_tint())
            painter.drawRoundedRect(frame, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.window())
            painter.drawRoundedRect(frame, 6, 6)
        if is_target or option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6)


def _picture(photo: Photo, side: int) -> Picture:
    # Twice as large as shown: the middle square is cut out of it.
    return Picture(photo.path, 2 * side, stamp=photo.modified)
