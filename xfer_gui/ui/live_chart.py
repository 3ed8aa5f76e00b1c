"""The chart of a training: how photos that are learned from fare, and photos that are not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from matplotlib.artist import Artist
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from xfer_gui.ui import theme
from xfer_gui.ui.chart import Chart
from xfer_gui.ui.chart_frame import Frame

MOST_MARKERS = 40
MOST_POINTS = 400


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


class LiveChart(Chart):
    """Training and validation lines over stage bands, with their names at their ends.

    Args:
        title: written above the chart, and its name for screen readers.
        waiting: written in the middle while there is nothing to draw.
        parent: its owner.
    """

    def __init__(self, title: str, waiting: str, parent: QWidget | None = None) -> None:
        self._lines = Lines()
        super().__init__(title, waiting, parent=parent)

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
        kept = lines.kept
        self._kept.set_data([kept[0]] if kept else (), [kept[1]] if kept else ())
        self._show(frame)

    def _make_moving(self) -> None:
        self._training, self._validation = self._new_line(), self._new_line()
        self._kept = self._new_line()
        self._kept.set(marker="o", linestyle="")

    def _moving(self) -> Iterable[Artist]:
        return (self._training, self._validation, self._kept) if self._lines.x else ()

    def _colour(self) -> None:
        muted, accent = theme.muted().name(), theme.accent().name()
        self._training.set(color=muted, linewidth=1.2, markersize=2.5)
        self._validation.set(color=accent, linewidth=2.0, markersize=3.5, clip_on=False)
        self._kept.set(color=accent, markersize=8, markeredgewidth=2, clip_on=False)
        self._kept.set_markerfacecolor(theme.surface().name())

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
