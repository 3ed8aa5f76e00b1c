"""One photo that can be zoomed and moved: as large as fits, in its own pixels, or in between."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xfer_gui.core.photos import Photo
from xfer_gui.ui import icons, texts, theme
from xfer_gui.ui.picture_view import picture_of
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader
from xfer_gui.ui.zoom_gestures import ZoomGestures

SMALLEST, LARGEST = 0.02, 16.0  # pixels of the screen for one of the photo
NOTCH_FACTOR = 1.25
MOST_ENLARGED_TO_FIT = 4.0
PIXELS_SHOW_FROM = 3.0  # from here on pixels are shown as squares, not smoothed away
# More is not kept in memory: 32 megapixels are 128 MB.
MOST_PIXELS = 32_000_000


class ZoomView(QWidget):
    """Shows a photo; its owner asks the loader for what `wanted` names.

    Args:
        loader: makes the pictures.
    """

    zoomed = Signal()
    wanted_changed = Signal()

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._photo: Photo | None = None
        self._scale: float | None = None  # None fits
        self._centre = QPointF()  # of the view, in pixels of the photo
        self._dragged_from: QPointF | None = None
        self.setMinimumSize(30 * SPACE, 20 * SPACE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        gestures = ZoomGestures(self, plain_wheel=True)
        gestures.stepped.connect(lambda notches, at: self.zoom_by(NOTCH_FACTOR**notches, at))
        gestures.scaled.connect(self.zoom_by)
        loader.loaded.connect(self._on_loader_loaded)

    @property
    def scale(self) -> float:
        """Pixels of the screen for one pixel of the photo."""
        return self._fitting_scale() if self._scale is None else self._scale

    @property
    def fits(self) -> bool:
        """True while the photo is as large as the view allows."""
        return self._scale is None

    def show_photo(self, photo: Photo) -> None:
        """Show another photo, fitted; it appears once the loader has it."""
        self._photo = photo
        self.setAccessibleName(photo.path.name)
        self.fit()

    def wanted(self) -> list[Picture]:
        """The pictures that are needed now, the most urgent first."""
        if self._photo is None:
            return []
        size = self._photo_size()
        fitted = self.fitted_picture(self._photo)
        full = self._full_picture()
        enough = self.scale * max(size.width(), size.height()) <= fitted.side
        return [fitted] if enough or full.side <= fitted.side else [fitted, full]

    def fitted_picture(self, photo: Photo) -> Picture:
        """The picture of any photo that fills this view."""
        return Picture(photo.path, picture_of(self, photo.path).side, stamp=photo.modified)

    def fit(self) -> None:
        """Show all of the photo."""
        size = self._photo_size()
        self._scale, self._centre = None, QPointF(size.width() / 2, size.height() / 2)
        self._changed()

    def set_scale(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom; what is under a point of the view stays there.

        Args:
            scale: pixels of the screen for one pixel of the photo.
            at: the point; None is the middle.
        """
        if self._photo is None:
            return
        at = QPointF(self.rect().center()) if at is None else at
        kept = self._in_photo(at)
        self._scale = max(SMALLEST, min(LARGEST, scale))
        self._centre += kept - self._in_photo(at)
        self._keep_in_sight()
        self._changed()

    @Slot(float, QPointF)
    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom relative to now."""
        self.set_scale(self.scale * factor, at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the best picture there is, or why there is none."""
        if self._photo is None:
            return
        painter = QPainter(self)
        pixmap = self._best_pixmap()
        if pixmap is not None:
            smooth = self._scale is None or self.scale < PIXELS_SHOW_FROM
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.drawPixmap(self._place(), pixmap, QRectF(pixmap.rect()))
            return
        error = self._loader.error(self.fitted_picture(self._photo))
        if error is not None:
            self._paint_error(painter, " ".join(texts.translated(error)).strip())
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chip"))
            painter.drawRoundedRect(self._place(), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the photo."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the photo."""
        if self._dragged_from is not None:
            moved = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self._centre -= moved * (self.devicePixelRatioF() / self.scale)
            self._keep_in_sight()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the photo."""
        self._dragged_from = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between fitted and the photo's own pixels."""
        if self.fits:
            self.set_scale(1.0, event.position())
        else:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fitted fits again."""
        self._keep_in_sight()
        self._changed()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint in the new colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _changed(self) -> None:
        self._show_cursor()
        self.update()
        self.zoomed.emit()
        self.wanted_changed.emit()

    def _show_cursor(self) -> None:
        place = self._place()
        movable = place.width() > self.width() + 1 or place.height() > self.height() + 1
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)

    def _photo_size(self) -> QSizeF:
        photo = self._photo
        if photo is not None and photo.width and photo.height:
            return QSizeF(photo.width, photo.height)
        pixmap = self._loader.pixmap(self.fitted_picture(photo)) if photo is not None else None
        return QSizeF(pixmap.size()) if pixmap is not None else QSizeF(640, 480)

    def _fitting_scale(self) -> float:
        size, ratio = self._photo_size(), self.devicePixelRatioF()
        width, height = self.width() * ratio, self.height() * ratio
        return min(width / size.width(), height / size.height(), MOST_ENLARGED_TO_FIT * ratio)

    def _full_picture(self) -> Picture:
        assert self._photo is not None
        size = self._photo_size()
        shrunk = min(1.0, (MOST_PIXELS / max(1.0, size.width() * size.height())) ** 0.5)
        side = round(shrunk * max(size.width(), size.height()))
        return Picture(self._photo.path, side, stamp=self._photo.modified)

    def _best_pixmap(self) -> QPixmap | None:
        assert self._photo is not None
        full = self._loader.pixmap(self._full_picture())
        return full or self._loader.pixmap(self.fitted_picture(self._photo))

    def _place(self) -> QRectF:
        """Where the whole photo lies, in the view; parts of it may be outside."""
        shown = self.scale / self.devicePixelRatioF()
        size = self._photo_size() * shown
        corner = QPointF(self.width() / 2, self.height() / 2) - self._centre * shown
        return QRectF(corner, size)

    def _in_photo(self, at: QPointF) -> QPointF:
        middle = QPointF(self.width() / 2, self.height() / 2)
        return self._centre + (at - middle) * (self.devicePixelRatioF() / self.scale)

    def _keep_in_sight(self) -> None:
        size, ratio = self._photo_size(), self.devicePixelRatioF()
        half = QSizeF(self.width(), self.height()) * (ratio / self.scale / 2)
        self._centre = QPointF(
            _within(self._centre.x(), half.width(), size.width()),
            _within(self._centre.y(), half.height(), size.height()),
        )

    def _paint_error(self, painter: QPainter, why: str) -> None:
        mark = icons.pixmap("photo-broken", 48, "muted", self.devicePixelRatioF())
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - 24, middle.y() - 64, mark)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.text())
        words = self.rect().adjusted(4 * SPACE, self.height() // 2, -4 * SPACE, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, why)

    @Slot(object)
    def _on_loader_loaded(self, picture: Picture) -> None:
        if self._photo is not None and picture.path == self._photo.path:
            if self._scale is None and not self._photo.width:
                self.fit()
            self.update()


def _within(centre: float, half: float, length: float) -> float:
    """The centre moved so that no edge of the photo comes into the view that need not."""
    if 2 * half >= length:
        return length / 2
    return max(half, min(length - half, centre))
