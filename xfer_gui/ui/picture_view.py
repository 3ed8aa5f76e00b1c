"""One photo as large as its place allows."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xfer_gui.ui import icons, theme
from xfer_gui.ui.thumbnails import Picture, PictureLoader

CORNER = 6
STEP = 128
MOST_ENLARGED = 3


class PictureView(QWidget):
    """Shows a picture of a loader, as large as fits, but never much larger than it is.

    Args:
        loader: makes the picture; whoever owns it says what is wanted.
        smallest: least width and height in pixels.
    """

    def __init__(
        self, loader: PictureLoader, smallest: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._picture: Picture | None = None
        self.setMinimumSize(smallest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        loader.loaded.connect(self._on_loader_loaded)

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: Picture | None) -> None:
        """Show another picture, as soon as the loader has it."""
        self._picture = picture
        self.setAccessibleName(picture.path.name if picture is not None else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo with rounded corners, a grey place while it is not there."""
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        pixmap = self._loader.pixmap(self._picture)
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chip"))
            painter.drawRoundedRect(self.rect(), CORNER, CORNER)
            if self._loader.error(self._picture) is not None:
                mark = icons.pixmap("photo-broken", 32, "muted", self.devicePixelRatioF())
                painter.drawPixmap(self.rect().center() - QPoint(16, 16), mark)
            return
        size = pixmap.size() / self.devicePixelRatioF()
        fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), fitted.boundedTo(MOST_ENLARGED * size))
        place.moveCenter(self.rect().center())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place), CORNER, CORNER)
        painter.setClipPath(shape)
        painter.drawPixmap(place, pixmap)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint in the new colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    @Slot(object)
    def _on_loader_loaded(self, picture: Picture) -> None:
        if picture == self._picture:
            self.update()


def picture_of(view: QWidget, path: Path) -> Picture:
    """The picture that suits a view: as many device pixels as its longer side, in steps.

    Args:
        view: where it will be shown.
        path: the photo.
    """
    # In steps, so that dragging the window wider does not read the photo again at every pixel.
    longest = round(max(view.width(), view.height()) * view.devicePixelRatioF())
    return Picture(path, max(STEP, -(-longest // STEP) * STEP))
