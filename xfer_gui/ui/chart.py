"""What every chart has: axes drawn rarely, what moves drawn often and cheaply, words by Qt.

matplotlib draws bands, grid and lines; Qt writes the words over them. matplotlib needs 4 ms for a
word, Qt a hundredth of that, and in the window's own letters.
"""

from collections.abc import Iterable

from matplotlib.artist import Artist
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from xfer_gui.ui import theme
from xfer_gui.ui.chart_frame import Frame, fitting

LEFT, RIGHT, TOP, BOTTOM = 48, 112, 32, 24  # margins in window pixels
LOWEST = 136  # height in window pixels
NAMES = 16  # more margin at the top for each row of names


class Chart(FigureCanvasQTAgg):
    """Bands, grid and ticks; those who derive from it draw what moves over them.

    Args:
        title: written above the chart, and its name for screen readers.
        waiting: written in the middle while there is nothing to draw.
        right: margin on the right in window pixels, for what is written there.
        parent: its owner.
    """

    def __init__(
        self, title: str, waiting: str, right: int = RIGHT, parent: QWidget | None = None
    ) -> None:
        self._axes = None
        super().__init__(Figure())
        self.setParent(parent)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, LOWEST)
        # A canvas takes the focus by itself; there is nothing to type here.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.full_draws = self.quick_draws = 0
        self._title, self._waiting, self._right = title, waiting, right
        self._frame = Frame()
        self._background = None
        self._behind: list[Artist] = []
        # matplotlib's own axis with its ticks costs 20 ms a drawing; bands and a grid need 3.
        self._axes = self.figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._make_moving()
        self.mpl_connect("draw_event", self._on_drawn)
        self._dress()

    @property
    def frame(self) -> Frame:
        """What is behind the lines now."""
        return self._frame

    def sizeHint(self) -> QSize:
        """Charts take what room there is; they do not ask for more than they need."""
        return self.minimumSize()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while nobody saw it."""
        super().showEvent(event)
        if self._background is None:
            self.draw_idle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins in window pixels."""
        self._background = None
        super().resizeEvent(event)
        self._place_axes()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette between light and dark."""
        super().changeEvent(event)
        # matplotlib changes the palette before the axes are there.
        if event.type() == QEvent.Type.PaletteChange and self._axes is not None:
            self._dress()
            self._background = None
            self.draw_idle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What matplotlib drew, and the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._write(painter, QPointF(0, 16), self._title, theme.font("body", bold=True))
        plot = self._plot()
        if self._frame.bands:
            self._write_ticks(painter, plot)
            self._write_marks(painter, plot)
            self._write_names(painter, plot)
        else:
            painter.setPen(theme.muted())
            painter.setFont(theme.font("small"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._waiting)
        painter.end()

    def _show(self, frame: Frame) -> None:
        """Draw what moves, and all that is behind it where that has changed."""
        if frame != self._frame:
            more = NAMES * (bool(frame.marks) - bool(self._frame.marks))
            self.setMinimumHeight(self.minimumHeight() + more)
            self._frame = frame
            self._dress()
            self._background = None
        if not self.isVisible():
            # It is drawn when it is seen.
            self._background = None
        elif self._background is None:
            self.draw_idle()
        else:
            self.quick_draws += 1
            self.restore_region(self._background)
            self._draw_moving()
            self.update()

    def _new_line(self) -> Line2D:
        """A line that is drawn in `_moving`, not with the axes."""
        return self._axes.add_line(Line2D([], [], animated=True))

    def _make_moving(self) -> None:
        """Make what moves; called once, when the axes are there."""

    def _moving(self) -> Iterable[Artist]:
        """What is drawn over the frame, lowest first."""
        return ()

    def _colour(self) -> None:
        """Give what moves the colours of the moment."""

    def _write_names(self, painter: QPainter, plot: QRectF) -> None:
        """Write what belongs to the moving things."""

    def _on_drawn(self, event: object) -> None:
        self.full_draws += 1
        self._background = self.copy_from_bbox(self.figure.bbox)
        self._draw_moving()

    def _draw_moving(self) -> None:
        for artist in self._moving():
            self._axes.draw_artist(artist)

    def _dress(self) -> None:
        """Everything behind the lines, in the colours of the moment."""
        axes, frame = self._axes, self._frame
        self.figure.set_facecolor(theme.surface().name())
        for artist in self._behind:
            artist.remove()
        tints = [_mix(theme.surface(), theme.accent_tint(), share).name() for share in (0.4, 0.9)]
        line = theme.line().name()
        self._behind = [
            axes.axvspan(band.start, band.end, color=tints[number % 2], linewidth=0)
            for number, band in enumerate(frame.bands)
        ]
        if frame.span is not None:
            shade = _mix(theme.surface(), theme.accent(), 0.2).name()
            self._behind.append(axes.axhspan(*frame.span, color=shade, linewidth=0))
        self._behind += [
            axes.axhline(value, color=line, linewidth=0.8)
            for value, _ in (frame.y_ticks if frame.bands else ())
        ]
        strong = theme.colour("line_strong").name()
        self._behind += [
            axes.axvline(mark.start, color=strong, linewidth=1.0) for mark in frame.marks
        ]
        axes.set_xlim(0, 1)
        axes.set_ylim(frame.y_ticks[0][0], frame.y_ticks[-1][0])
        self._colour()
        self._place_axes()

    def _plot(self) -> QRectF:
        """The rectangle inside the axes, in window pixels."""
        frame = self._frame
        rows = int(any(band.name for band in frame.bands)) + int(bool(frame.marks))
        top = TOP + NAMES * rows
        return QRectF(
            LEFT,
            top,
            max(8, self.width() - LEFT - self._right),
            max(8, self.height() - top - BOTTOM),
        )

    def _place_axes(self) -> None:
        plot, width, height = self._plot(), max(1, self.width()), max(1, self.height())
        self._axes.set_position(
            (
                plot.left() / width,
                1 - plot.bottom() / height,
                plot.width() / width,
                plot.height() / height,
            )
        )

    def _at(self, plot: QRectF, x: float, y: float) -> QPointF:
        low, high = self._frame.y_ticks[0][0], self._frame.y_ticks[-1][0]
        return QPointF(
            plot.left() + x * plot.width(),
            plot.bottom() - (y - low) / (high - low) * plot.height(),
        )

    def _write_ticks(self, painter: QPainter, plot: QRectF) -> None:
        frame, small, muted = self._frame, theme.font("small"), theme.muted()
        metrics = QFontMetricsF(small)
        for value, text in frame.y_ticks:
            place = self._at(plot, 0, value) + QPointF(-8 - metrics.horizontalAdvance(text), 4)
            self._write(painter, place, text, small, muted)
        for x, text in frame.x_ticks:
            middle = plot.left() + x * plot.width() - metrics.horizontalAdvance(text) / 2
            self._write(painter, QPointF(middle, plot.bottom() + 16), text, small, muted)
        above = plot.top() - 6 - (NAMES if frame.marks else 0)
        for band in frame.bands:
            room = (band.end - band.start) * plot.width() - 4
            name = metrics.elidedText(band.name, Qt.TextElideMode.ElideRight, room)
            place = QPointF(plot.left() + band.start * plot.width() + 2, above)
            self._write(painter, place, name, small, muted)

    def _write_marks(self, painter: QPainter, plot: QRectF) -> None:
        """Names of the marks: the longest that all have room for, or those of the short ones."""
        small = theme.font("small")
        metrics = QFontMetricsF(small)
        for mark, name in zip(
            self._frame.marks, fitting(self._frame.marks, plot.width(), metrics), strict=True
        ):
            place = QPointF(plot.left() + mark.start * plot.width() + 2, plot.top() - 6)
            self._write(painter, place, name, small, theme.muted())

    def _write(
        self,
        painter: QPainter,
        place: QPointF,
        text: str,
        font: QFont,
        colour: QColor | None = None,
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.text() if colour is None else colour)
        painter.drawText(place, text)


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
