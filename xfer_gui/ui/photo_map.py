"""The map: photos that look alike lie together; zoomed, moved, chosen with a lasso, dragged."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from xfer_gui.core.grouping import NOWHERE, Arrangement, Point
from xfer_gui.core.photos import Photo
from xfer_gui.ui import photo_drag, theme
from xfer_gui.ui.map_layout import STEP, MapLayout
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader
from xfer_gui.ui.zoom_gestures import ZoomGestures

SIDE = 6 * SPACE
LARGEST_SIDE = 20 * SPACE
FRAME = 3
DOT = 5
FAINT = 0.25
PAN = 8 * SPACE
MOST_ROUND = 5000
PAUSE_MILLISECONDS = 60
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ARROWS = {
    Qt.Key.Key_Left: QPointF(PAN, 0),
    Qt.Key.Key_Right: QPointF(-PAN, 0),
    Qt.Key.Key_Up: QPointF(0, PAN),
    Qt.Key.Key_Down: QPointF(0, -PAN),
}


class PhotoMap(QWidget):
    """Paints what is in sight; photos without room for a picture are dots.

    Args:
        loader: makes the pictures for the map alone.
    """

    selection_changed = Signal()
    photo_activated = Signal(int)

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._photos: Sequence[Photo] = ()
        self._arrangement = Arrangement()
        self._highlighted: Collection[int] | None = None
        self._layout = MapLayout()
        self._selected: set[int] = set()
        self._dots: QPixmap | None = None
        self._lasso: QPolygonF | None = None
        self._pressed: QPointF | None = None
        self._panning = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map of the photos"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        gestures = ZoomGestures(self, plain_wheel=True)
        gestures.stepped.connect(lambda notches, at: self._zoom_by(STEP**notches, at))
        gestures.scaled.connect(self._zoom_by)
        loader.loaded.connect(lambda _: self.update())

    @property
    def selected(self) -> list[int]:
        """Positions of the photos that are chosen."""
        return sorted(self._selected)

    @property
    def side(self) -> int:
        """Side of a picture: larger the more the map is zoomed."""
        return min(LARGEST_SIDE, round(SIDE * self._layout.zoom**0.4))

    def show_photos(
        self, photos: Sequence[Photo], places: Sequence[Point], distances: Sequence[float]
    ) -> None:
        """Show other photos, or the same ones in other places.

        Args:
            photos: all of them.
            places: where each lies, 0 to 1.
            distances: the smaller, the sooner a photo gets a picture.
        """
        if photos != self._photos:
            self._selected.clear()
        zoom, centre = self._layout.zoom, self._layout.centre
        order = sorted(range(len(photos)), key=distances.__getitem__)
        self._photos, self._layout = photos, MapLayout(places, order)
        self._layout.zoom, self._layout.centre = zoom, centre
        self._resized()

    def show_groups(
        self, arrangement: Arrangement, highlighted: Collection[int] | None = None
    ) -> None:
        """Colour the photos by group.

        Args:
            arrangement: the groups.
            highlighted: numbers of the groups that stand out; None for all.
        """
        self._arrangement, self._highlighted = arrangement, highlighted
        self._repaint_dots()

    def select(self, positions: Collection[int]) -> None:
        """Choose photos."""
        if set(positions) != self._selected:
            self._selected = set(positions)
            self.selection_changed.emit()
            self._repaint_dots()

    @Slot()
    def zoom_in(self) -> None:
        """A step closer."""
        self._zoom_by(STEP, QPointF(self.rect().center()))

    @Slot()
    def zoom_out(self) -> None:
        """A step away."""
        self._zoom_by(1 / STEP, QPointF(self.rect().center()))

    @Slot()
    def show_whole(self) -> None:
        """See everything again."""
        self._layout.show_whole()
        self._moved()

    def point(self, at: int) -> QPoint:
        """Where a photo is, in pixels of this widget."""
        return self._layout.point(at).toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dots first, pictures over them, the lasso on top."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.surface())
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        pictured = self._layout.in_sight(self._layout.pictured(self.side), self.side)
        painter.drawPixmap(0, 0, self._dots_layer(set(pictured)))
        for at in sorted(pictured, key=self._selected.__contains__):
            self._paint_picture(painter, at)
        if self._lasso is not None:
            tint = theme.accent()
            painter.setPen(QPen(tint, 1.5))
            tint.setAlpha(40)
            painter.setBrush(tint)
            painter.drawPolygon(self._lasso)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the moment."""
        if event.type() == QEvent.Type.PaletteChange:
            self._repaint_dots()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The map fills the view."""
        super().resizeEvent(event)
        self._resized()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for pictures once they can be seen."""
        super().showEvent(event)
        self._ask()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left chooses, drags or begins a lasso; the other buttons and Space move the map."""
        self._pressed = event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            self._panning = event.button() == Qt.MouseButton.MiddleButton
            return
        at = self._photo_at(event.position())
        adds = bool(event.modifiers() & _ADDING)
        if at is None:
            self._lasso = QPolygonF([event.position()])
            if not adds:
                self.select(())
        elif adds:
            self.select(self._selected ^ {at})
        elif at not in self._selected:
            self.select({at})

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what the press began; without a button, say which photo it is."""
        if self._panning and self._pressed is not None:
            self._layout.move_by(event.position() - self._pressed)
            self._pressed = event.position()
            self._moved()
        elif self._lasso is not None:
            self._lasso.append(event.position())
            self.update()
        elif event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            far = (event.position() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance() and self._selected:
                self._pressed = None
                photo_drag.start(self, len(self._selected))
        elif not event.buttons():
            at = self._photo_at(event.position())
            self.setToolTip("" if at is None else str(self._photos[at].path))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what the lasso holds."""
        lasso, self._lasso = self._lasso, None
        if lasso is not None and lasso.count() > 2:
            within = self._layout.in_sight(range(len(self._photos)), 0)
            rule = Qt.FillRule.OddEvenFill
            points = zip(within, self._layout.points(within), strict=True)
            held = {at for at, point in points if lasso.containsPoint(point, rule)}
            self.select(held | self._selected if event.modifiers() & _ADDING else held)
        elif lasso is None and self._pressed is not None and not event.modifiers() & _ADDING:
            at = self._photo_at(event.position())
            if event.button() == Qt.MouseButton.LeftButton and at is not None:
                self.select({at})
        self._pressed, self._panning = None, False
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a photo."""
        at = self._photo_at(event.position())
        if at is not None:
            self.photo_activated.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, plus and minus zoom, 0 shows everything, Ctrl+A chooses all in sight."""
        key = event.key()
        if key in ARROWS:
            self._layout.move_by(ARROWS[Qt.Key(key)])
            self._moved()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            self.show_whole()
        elif key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.select(self._layout.in_sight(range(len(self._photos)), 0))
        elif key == Qt.Key.Key_Escape and self._selected:
            self.select(())
        else:
            super().keyPressEvent(event)

    def _zoom_by(self, factor: float, at: QPointF) -> None:
        self._layout.zoom_by(factor, at)
        self._moved()

    def _resized(self) -> None:
        self._layout.resize(QSizeF(self.size()), SIDE / 2 + SPACE)
        self._moved()

    def _moved(self) -> None:
        self._pause.start()
        self._repaint_dots()

    def _repaint_dots(self) -> None:
        self._dots = None
        self.update()

    @Slot()
    def _ask(self) -> None:
        if self.isVisible():
            pictured = self._layout.in_sight(self._layout.pictured(self.side), self.side)
            self._loader.want(self._picture(at) for at in pictured)

    def _picture(self, at: int) -> Picture:
        # Few different sizes, so that a little zooming does not make all pictures anew.
        side = 64 if self.side <= 64 else 160
        photo = self._photos[at]
        return Picture(photo.path, round(side * self.devicePixelRatioF()), stamp=photo.modified)

    def _photo_at(self, point: QPointF) -> int | None:
        half = self.side / 2
        within = self._layout.in_sight(self._layout.pictured(self.side), self.side)
        over = [
            at
            for at in within
            if QRectF(-half, -half, 2 * half, 2 * half).contains(point - self._layout.point(at))
        ]
        if over:
            return min(over, key=lambda at: (point - self._layout.point(at)).manhattanLength())
        near = self._layout.in_sight(range(len(self._photos)), 0)
        points = zip(near, self._layout.points(near), strict=True)
        return next((at for at, dot in points if (point - dot).manhattanLength() <= DOT), None)

    def _is_faint(self, number: int) -> bool:
        return self._highlighted is not None and number not in self._highlighted

    def _dots_layer(self, pictured: set[int]) -> QPixmap:
        """All dots, painted once for as long as nothing moves: a lasso is painted over and over."""
        if self._dots is None:
            ratio = self.devicePixelRatioF()
            self._dots = QPixmap((QSizeF(self.size()) * ratio).toSize())
            self._dots.setDevicePixelRatio(ratio)
            self._dots.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._dots)
            # 20,000 round dots took 0.09 s more than square ones.
            smooth = len(self._photos) < MOST_ROUND
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
            self._paint_dots(painter, pictured)
            painter.end()
        return self._dots

    def _paint_dots(self, painter: QPainter, pictured: set[int]) -> None:
        groups, selected = self._arrangement.groups, self._selected
        dots: dict[tuple[bool, int], list[int]] = {}
        for at in self._layout.in_sight(range(len(self._photos)), DOT):
            if at not in pictured:
                dots.setdefault((at in selected, groups[at]), []).append(at)
        for (chosen, number), positions in sorted(dots.items()):
            painter.setOpacity(FAINT if self._is_faint(number) and not chosen else 0.8)
            pen = QPen(theme.accent() if chosen else _colour(number), DOT + 2 * chosen)
            if len(self._photos) < MOST_ROUND:
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPoints(QPolygonF(self._layout.points(positions)))

    def _paint_picture(self, painter: QPainter, at: int) -> None:
        number, selected = self._arrangement.groups[at], at in self._selected
        painter.setOpacity(FAINT if self._is_faint(number) and not selected else 1)
        middle, side = self._layout.point(at), self.side
        place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        inner = place.adjusted(FRAME, FRAME, -FRAME, -FRAME)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("chip"))
        painter.drawRect(inner)
        pixmap = self._loader.pixmap(self._picture(at))
        if pixmap is not None:
            painter.drawPixmap(inner, pixmap, _square(pixmap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = place.adjusted(FRAME / 2, FRAME / 2, -FRAME / 2, -FRAME / 2)
        if number > NOWHERE:
            pale = theme.class_colour(number - 1)
            pale.setAlpha(90)
            painter.setPen(QPen(pale, FRAME))
            painter.drawRect(edge)
            painter.setPen(QPen(theme.class_brush(number - 1), FRAME))
        else:
            painter.setPen(QPen(theme.colour("line_strong"), FRAME, Qt.PenStyle.DotLine))
        painter.drawRect(edge)
        if selected:
            tint = theme.accent()
            tint.setAlpha(70)
            painter.setPen(QPen(theme.accent(), FRAME))
            painter.setBrush(QBrush(tint))
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 3, 3)
        painter.setOpacity(1)


def _colour(number: int) -> QColor:
    return theme.class_colour(number - 1) if number > NOWHERE else theme.colour("line_strong")


def _square(pixmap: QPixmap) -> QRectF:
    side = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
