"""A chart of any number of lines and points, some strong, some faint, with words at places."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from matplotlib.artist import Artist
from matplotlib.lines import Line2D
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from xfer_gui.ui import theme
from xfer_gui.ui.chart import RIGHT, Chart
from xfer_gui.ui.chart_frame import Frame

Look = Literal["strong", "faint", "steps", "dots", "best", "level"]
Side = Literal["right", "above"]
NEAR = 8  # pixels between a point and what is written beside it
FAINT = 0.45  # of the muted colour


@dataclass(frozen=True, slots=True)
class Series:
    """One line or one handful of points.

    Attributes:
        x: positions, 0 to 1.
        y: values.
        look: "strong" and "faint" lines, "steps" that go up at once, a thin "level", plain "dots",
            or the "best" one, which is ringed.
    """

    x: Sequence[float]
    y: Sequence[float]
    look: Look


@dataclass(frozen=True, slots=True)
class Words:
    """Something written beside a place of the chart."""

    x: float
    y: float
    text: str
    side: Side = "right"
    strong: bool = False


class SeriesChart(Chart):
    """Draws what it is given, the first series lowest.

    Args:
        title: written above the chart, and its name for screen readers.
        waiting: written in the middle while there is nothing to draw.
        right: margin on the right in window pixels, for what is written there.
        parent: its owner.
    """

    def __init__(
        self, title: str, waiting: str, right: int = RIGHT, parent: QWidget | None = None
    ) -> None:
        self._lines: list[Line2D] = []
        self._series: Sequence[Series] = ()
        self._words: Sequence[Words] = ()
        super().__init__(title, waiting, right, parent)

    @property
    def series(self) -> Sequence[Series]:
        """What is drawn now."""
        return self._series

    @property
    def words(self) -> Sequence[Words]:
        """What is written in the chart now."""
        return self._words

    def show_series(
        self, frame: Frame, series: Sequence[Series], words: Sequence[Words] = ()
    ) -> None:
        """Draw; cheap unless `frame` differs from the one before.

        Args:
            frame: bands, ticks and limits.
            series: lines and points, the lowest first.
            words: what is written beside them.
        """
        looks = [each.look for each in series]
        changed = looks != [each.look for each in self._series]
        self._series, self._words = series, words
        while len(self._lines) < len(series):
            self._lines.append(self._new_line())
        for line, each in zip(self._lines, series, strict=False):
            line.set_data(each.x, each.y)
        if changed:
            self._colour()
        self._show(frame)

    def _moving(self) -> Iterable[Artist]:
        return self._lines[: len(self._series)]

    def _colour(self) -> None:
        accent, surface = theme.accent().name(), theme.surface().name()
        muted = theme.muted().name()
        looks: dict[Look, dict[str, object]] = {
            "strong": {"color": accent, "linewidth": 2.0},
            "faint": {"color": muted, "linewidth": 1.0, "alpha": FAINT},
            "steps": {"color": accent, "linewidth": 2.0, "drawstyle": "steps-post"},
            "level": {"color": accent, "linewidth": 1.2},
            "dots": {"color": muted, "marker": "o", "markersize": 6, "linestyle": ""},
            "best": {"color": accent, "marker": "o", "markersize": 9, "linestyle": ""},
        }
        plain = {
            "alpha": None, "marker": "", "linestyle": "-", "drawstyle": "default",
            "markeredgewidth": 1.0, "clip_on": False,
        }  # fmt: skip
        for line, each in zip(self._lines, self._series, strict=False):
            line.set(**plain | looks[each.look])
            line.set_markerfacecolor(surface if each.look == "best" else line.get_color())
            line.set_markeredgecolor(line.get_color() if each.look == "best" else surface)
            if each.look == "best":
                line.set_markeredgewidth(2)

    def _write_names(self, painter: QPainter, plot: QRectF) -> None:
        for words in self._words:
            font = theme.font("small", bold=words.strong)
            colour = theme.colour("accent_text") if words.strong else theme.muted()
            place, metrics = self._at(plot, words.x, words.y), QFontMetricsF(font)
            room = self.width() - (place.x() + NEAR if words.side == "right" else 4)
            text = metrics.elidedText(words.text, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(text)
            if words.side == "right":
                self._write(painter, place + QPointF(NEAR, 4), text, font, colour)
                continue
            start = max(2.0, min(place.x() - width / 2, self.width() - width - 2))
            self._write(painter, QPointF(start, place.y() - NEAR - 2), text, font, colour)
