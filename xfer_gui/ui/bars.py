"""A share as a bar in the colour of its class."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath

from xfer_gui.ui import theme

UNDER_HATCHING = 90  # of 255: thin bars would vanish between the lines of a hatching alone


def draw_bar(painter: QPainter, bar: QRectF, share: float, colour: int | None) -> None:
    """Paint a track and the filled part of it.

    Args:
        painter: with antialiasing.
        bar: the whole track.
        share: filled part, 0 to 1.
        colour: index of the class; None paints it grey, as something that does not count.
    """
    track = QPainterPath()
    track.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    painter.fillPath(track, theme.colour("chip"))
    part = QPainterPath()
    part.addRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()))
    # Cut out of the track and not rounded itself, or 0 % would be a dot.
    filled = track.intersected(part)
    if colour is None:
        painter.fillPath(filled, QBrush(theme.colour("line_strong")))
        return
    brush = theme.class_brush(colour)
    if brush.style() != Qt.BrushStyle.SolidPattern:
        pale = theme.class_colour(colour)
        pale.setAlpha(UNDER_HATCHING)
        painter.fillPath(filled, QBrush(pale))
    painter.fillPath(filled, brush)
