"""A photo of a finding: it can be opened, left out and moved from where it is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from xfer_gui.core.photos import Photo
from xfer_gui.ui import photo_menu, texts, theme
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_painter import CAPTION, PhotoPainter
from xfer_gui.ui.photo_wishes import PhotoWishes
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader

SIDE = 14 * SPACE
FACTS = 16  # height of the line under the name


class PhotoTile(QWidget):
    """A photo with its name, and its class or part below.

    Args:
        photo: the photo.
        model: knows what it is now.
        loader: makes its picture; the owner says when.
        wishes: where goes what is to be done with it.
    """

    opened = Signal()

    def __init__(
        self,
        photo: Photo,
        model: PhotoListModel,
        loader: PictureLoader,
        wishes: PhotoWishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.photo = photo
        self._model = model
        self._loader = loader
        self._wishes = wishes
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.refresh()

    @property
    def picture(self) -> Picture:
        """The picture that it shows."""
        side = round(SIDE * self.devicePixelRatioF())
        return Picture(self.photo.path, side, stamp=self.photo.modified)

    def refresh(self) -> None:
        """Show what the photo is now."""
        self.photo = self._model.current(self.photo)
        words = self.facts
        if self._model.is_left_out(self.photo):
            words = f"{words} · {self.tr('left out')}"
        self.setAccessibleName(f"{self.photo.path.name}, {words}")
        self.setToolTip(f"{self.photo.path}\n{words}")
        self.update()

    @property
    def facts(self) -> str:
        """Its class and its part."""
        part = self._model.part_of(self.photo)
        words = [self.photo.label] + ([texts.part(part)] if part is not None else [])
        return " · ".join(words)

    def sizeHint(self) -> QSize:
        """Always the same."""
        return QSize(SIDE + 2 * SPACE, SIDE + CAPTION + FACTS + 2 * SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as the grid does, with a line more."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        PhotoPainter(painter, SIDE, self.devicePixelRatioF()).cell(
            self.rect(),
            self.photo.path.name,
            self._loader.pixmap(self.picture),
            broken=self._loader.error(self.picture) is not None,
            left_out=self._model.is_left_out(self.photo),
            current=self.hasFocus(),
        )
        painter.setFont(theme.font("small", bold=True))
        painter.setPen(theme.text())
        line = self.rect().adjusted(SPACE, SPACE + SIDE + CAPTION, -SPACE, -SPACE // 2)
        facts = painter.fontMetrics().elidedText(
            self.facts, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, facts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows it large."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows it large, Delete leaves it out or takes it back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._wishes.set_left_out([self.photo], not self._model.is_left_out(self.photo))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What else can be done with it."""
        menu = photo_menu.photo_menu(
            self, [self.photo], self._model, self._wishes, self.opened.emit
        )
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is not."""
        super().focusOutEvent(event)
        self.update()
