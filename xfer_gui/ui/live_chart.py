"""One chart that grows while a network learns: axes drawn rarely, lines often and cheaply.

matplotlib draws bands, grid and lines; Qt writes the words over them. matplotlib needs 4 ms for a
word, Qt a hundredth of that, and in the window's own letters.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from matplotlib.artist import Artist
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xfer_gui.ui import theme

LEFT, RIGHT, TOP, BOTTOM = 48, 112, 32, 24  # margins in window pixels
BAND_NAMES = 16  # more margin at the top where bands have names
MOST_MARKERS = 40
MOST_POINTS = 400


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the horizontal axis that belongs to one stage, from 0 to 1."""

    name: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Frame:
    """What changes rarely: everything behind the lines.

    Attributes:
        bands: stages, left to right.
        x_ticks: position (0 to 1) and text.
        y_ticks: value and text; the first and last are the limits.
    """

    bands: tuple[Band, ...] = ()
    x_ticks: tuple[tuple[float, str], ...] = ()
    y_ticks: tuple[tuple[float, str], ...] = ((0.0, ""), (1.0, ""))


@dataclass(frozen=True, slots=True)
class Lines:
    """What changes often.

    Attributes:
        x: position of each point, 0 to 1.
        training, validation: values; validation may be empty.
        training_name, validation_name: what is written at the ends.
        kept: position and value of the kept round, and what is written there.
    """

    x: Sequence[float] = ()
    training: Sequence[float] = ()
    validation: Sequence[float] = ()
    training_name: str = ""
    validation_name: str = ""
    kept: tuple[float, float, str] | None = None


class LiveChart(FigureCanvasQTAgg):
    """Training and validation lines over stage bands, with their names at their ends.

    Args:
        title: written above the chart, and its name for screen readers.
        waiting: written in the middle while there is nothing to draw.
        parent: its owner.
    """

    def __init__(self, title: str, waiting: str, parent: QWidget | None = None) -> None:
        self._axes = None
        super().__init__(Figure())
        self.setParent(parent)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 136)
        # A canvas takes the focus by itself; there is nothing to type here.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.full_draws = self.quick_draws = 0
        self._title, self._waiting = title, waiting
        self._frame, self._lines = Frame(), Lines()
        self._background = None
        self._behind: list[Artist] = []
        # matplotlib's own axis with its ticks costs 20 ms a drawing; bands and a grid need 3.
        self._axes = self.figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._training = self._axes.add_line(Line2D([], [], animated=True))
        self._validation = self._axes.add_line(Line2D([], [], animated=True))
        self._kept = self._axes.add_line(Line2D([], [], animated=True, marker="o", ls=""))
        self.mpl_connect("draw_event", self._on_drawn)
        self._dress()

    def show_lines(self, frame: Frame, lines: Lines) -> None:
        """Draw; cheap unless `frame` differs from the one before.

        Args:
            frame: bands, ticks and limits.
            lines: points and names.
        """
        self._lines = lines = thinned(lines)
        marker = "o" if len(lines.x) <= MOST_MARKERS else ""
        for line, values in (
            (self._training, lines.training),
            (self._validation, lines.validation),
        ):
            line.set_data(lines.x if values else (), values)
            line.set_marker(marker)
        self._kept.set_data([lines.kept[0]], [lines.kept[1]]) if lines.kept else (
            self._kept.set_data((), ())
        )
        if frame != self._frame:
            self._frame = frame
            self._dress()
            self._background = None
        if self._background is None:
            self.draw_idle()
        elif self.isVisible():
            self.quick_draws += 1
            self.restore_region(self._background)
            self._draw_moving()
            self.update()

    def sizeHint(self) -> QSize:
        """Charts take what room there is; they do not ask for more than they need."""
        return self.minimumSize()

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
            self._write_names(painter, plot)
        else:
            painter.setPen(theme.muted())
            painter.setFont(theme.font("small"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._waiting)
        painter.end()

    def _on_drawn(self, event: object) -> None:
        self.full_draws += 1
        self._background = self.copy_from_bbox(self.figure.bbox)
        self._draw_moving()

    def _draw_moving(self) -> None:
        if self._lines.x:
            for artist in (self._training, self._validation, self._kept):
                self._axes.draw_artist(artist)

    def _dress(self) -> None:
        """Everything behind the lines, in the colours of the moment."""
        axes, frame = self._axes, self._frame
        self.figure.set_facecolor(theme.surface().name())
        for artist in self._behind:
            artist.remove()
        tints = [_mix(theme.surface(), theme.accent_tint(), share).name() for share in (0.4, 0.9)]
        self._behind = [
            axes.axvspan(band.start, band.end, color=tints[number % 2], linewidth=0)
            for number, band in enumerate(frame.bands)
        ]
        self._behind += [
            axes.axhline(value, color=theme.line().name(), linewidth=0.8)
            for value, _ in (frame.y_ticks if frame.bands else ())
        ]
        axes.set_xlim(0, 1)
        axes.set_ylim(frame.y_ticks[0][0], frame.y_ticks[-1][0])
        muted, accent = theme.muted().name(), theme.accent().name()
        self._training.set(color=muted, linewidth=1.2, markersize=2.5)
        self._validation.set(color=accent, linewidth=2.0, markersize=3.5, clip_on=False)
        self._kept.set(color=accent, markersize=8, markeredgewidth=2, clip_on=False)
        self._kept.set_markerfacecolor(theme.surface().name())
        self._place_axes()

    def _plot(self) -> QRectF:
        """The rectangle inside the axes, in window pixels."""
        top = TOP + (BAND_NAMES if any(band.name for band in self._frame.bands) else 0)
        return QRectF(
            LEFT, top, max(8, self.width() - LEFT - RIGHT), max(8, self.height() - top - BOTTOM)
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
        small, muted = theme.font("small"), theme.muted()
        metrics = QFontMetricsF(small)
        for value, text in self._frame.y_ticks:
            place = self._at(plot, 0, value) + QPointF(-8 - metrics.horizontalAdvance(text), 4)
            self._write(painter, place, text, small, muted)
        for x, text in self._frame.x_ticks:
            middle = plot.left() + x * plot.width() - metrics.horizontalAdvance(text) / 2
            self._write(painter, QPointF(middle, plot.bottom() + 16), text, small, muted)
        for band in self._frame.bands:
            room = (band.end - band.start) * plot.width() - 4
            name = metrics.elidedText(band.name, Qt.TextElideMode.ElideRight, room)
            place = QPointF(plot.left() + band.start * plot.width() + 2, plot.top() - 6)
            self._write(painter, place, name, small, muted)

    def _write_names(self, painter: QPainter, plot: QRectF) -> None:
        """Names right of the last points, apart from each other."""
        lines = self._lines
        ends = [
            [self._at(plot, lines.x[-1], values[-1]), name, font, colour]
            for name, values, font, colour in (
                (lines.training_name, lines.training, theme.font("small"), theme.muted()),
                (
                    lines.validation_name,
                    lines.validation,
                    theme.font("small", bold=True),
                    theme.colour("accent_text"),
                ),
            )
            if lines.x and values
        ]
        gap = theme.pixels("small") + 4
        ends.sort(key=lambda end: end[0].y())
        if len(ends) == 2:
            upper, lower = ends[0][0], ends[1][0]
            apart = max(0.0, gap - (lower.y() - upper.y()))
            first = max(plot.top() + 4, min(upper.y() - apart / 2, plot.bottom() - gap))
            upper.setY(first)
            lower.setY(max(lower.y(), first + gap))
        for place, name, font, colour in ends:
            self._write(painter, place + QPointF(8, 4), name, font, colour)
        if lines.kept:
            x, y, name = lines.kept
            font = theme.font("small")
            place = self._at(plot, x, y)
            down = 20 if place.y() - plot.top() < 24 else -10
            width = QFontMetricsF(font).horizontalAdvance(name)
            # At the end of the lines their own names stand to the right.
            left = width / 2 if x < lines.x[-1] else width + 4
            self._write(
                painter, place + QPointF(-left, down), name, font, theme.colour("accent_text")
            )

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


def thinned(lines: Lines, most: int = MOST_POINTS) -> Lines:
    """The same lines with at most `most` points; the last one always stays.

    Args:
        lines: any number of points.
        most: more than this cannot be seen on a screen anyway.
    """
    stride = -(-len(lines.x) // most)
    if stride <= 1:
        return lines
    first = (len(lines.x) - 1) % stride
    return replace(
        lines,
        x=lines.x[first::stride],
        training=lines.training[first::stride],
        validation=lines.validation[first::stride],
    )


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
