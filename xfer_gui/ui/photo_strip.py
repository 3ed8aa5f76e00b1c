"""A row of photos with a line under each, for the photos behind a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xfer_gui.ui.photo_painter import CAPTION, PhotoPainter
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader

SIDE = 14 * SPACE
SCROLL_BAR = 14
SETTLE_MILLISECONDS = 60
ShownRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Shown:
    """A photo of the row.

    Attributes:
        path: the photo.
        caption: written under it.
        tip: everything about it, for the tooltip and for screen readers.
    """

    path: Path
    caption: str
    tip: str


class PhotoStrip(QListView):
    """Photos side by side; only those in sight are loaded.

    Args:
        loader: makes the pictures; its owner closes it.
        parent: its owner.
    """

    photo_activated = Signal(object)  # Path

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._model = _StripModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_PhotoDelegate(loader, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(SIDE + CAPTION + 2 * SPACE + SCROLL_BAR)
        # What scrolls past quickly is never asked for.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.horizontalScrollBar().valueChanged.connect(self._on_scroll_bar_value_changed)
        loader.loaded.connect(self._on_loader_loaded)
        self.activated.connect(self._on_activated)

    @property
    def photos(self) -> Sequence[Shown]:
        """What is shown."""
        return self._model.photos

    def show_photos(self, photos: Sequence[Shown]) -> None:
        """Show other photos."""
        self._model.show_photos(photos)
        self.scrollToTop()
        self.horizontalScrollBar().setValue(0)
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is in sight."""
        super().showEvent(event)
        self._timer.start()

    def picture(self, path: Path) -> Picture:
        """The picture of a photo in the size of this row."""
        return Picture(path, round(SIDE * self.devicePixelRatioF()))

    @Slot()
    def _on_scroll_bar_value_changed(self) -> None:
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        width = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).width()
        first = self.horizontalScrollBar().value() // width
        last = first + self.viewport().width() // width + 2
        self._loader.want(self.picture(shown.path) for shown in self.photos[first:last])

    @Slot(object)
    def _on_loader_loaded(self, picture: Picture) -> None:
        self.viewport().update()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.photo_activated.emit(index.data(ShownRole).path)


class _StripModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.photos: Sequence[Shown] = ()

    def show_photos(self, photos: Sequence[Shown]) -> None:
        self.beginResetModel()
        self.photos = photos
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.photos)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        shown = self.photos[index.row()]
        if role == ShownRole:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.caption
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return shown.tip
        return None


class _PhotoDelegate(QStyledItemDelegate):
    def __init__(self, loader: PictureLoader, strip: PhotoStrip) -> None:
        super().__init__(strip)
        self._loader = loader
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(SIDE + 2 * SPACE, SIDE + CAPTION + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        shown: Shown = index.data(ShownRole)
        picture = self._strip.picture(shown.path)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        PhotoPainter(painter, SIDE, self._strip.devicePixelRatioF()).cell(
            option.rect,
            shown.caption,
            self._loader.pixmap(picture),
            broken=self._loader.error(picture) is not None,
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
        )
        painter.restore()
