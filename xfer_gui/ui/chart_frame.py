"""What stands behind the lines of a chart: stages, ticks, limits, and marks with their names."""

from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

GAP = 6  # pixels between a name and what is right of it


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the horizontal axis that belongs to one stage, from 0 to 1."""

    name: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A vertical line where something begins.

    Attributes:
        names: what begins, from the longest way to say it to the shortest.
        start: where the line stands, 0 to 1.
        end: up to where the name may reach.
    """

    names: tuple[str, ...]
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Frame:
    """What changes rarely: everything behind the lines.

    Attributes:
        bands: stages, left to right.
        x_ticks: position (0 to 1) and text.
        y_ticks: value and text; the first and last are the limits.
        marks: vertical lines, left to right.
        span: lowest and highest value of what is shaded from left to right.
    """

    bands: tuple[Band, ...] = ()
    x_ticks: tuple[tuple[float, str], ...] = ()
    y_ticks: tuple[tuple[float, str], ...] = ((0.0, ""), (1.0, ""))
    marks: tuple[Mark, ...] = ()
    span: tuple[float, float] | None = None


def fitting(marks: tuple[Mark, ...], width: float, metrics: QFontMetricsF) -> list[str]:
    """What can be written beside marks without touching the next one.

    Args:
        marks: each with as many names as the others.
        width: of the whole axis, in pixels.
        metrics: of the font that it is written in.
    Returns:
        One name for each mark: the longest for which all have room, else the shortest, and an empty
        one where even that has none.
    """

    def fits(mark: Mark, name: str) -> bool:
        return metrics.horizontalAdvance(name) + GAP <= (mark.end - mark.start) * width

    for names in zip(*(mark.names for mark in marks), strict=True):
        if all(map(fits, marks, names)):
            return list(names)
    return [mark.names[-1] if fits(mark, mark.names[-1]) else "" for mark in marks]
