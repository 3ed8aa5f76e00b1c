"""Dragging the chosen photos of a gallery or a map: nothing is carried but the wish."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from xfer_gui.ui import texts, theme
from xfer_gui.ui.theme import SPACE

# Whoever takes it asks the view which photos are chosen.
PHOTOS = "application/x-xfer-chosen-photos"


def start(source: QWidget, count: int) -> None:
    """Let the person drag.

    Args:
        source: where the photos are.
        count: how many are chosen.
    """
    drag = QDrag(source)
    drag.setMimeData(carried())
    drag.setPixmap(_sign(count, source.devicePixelRatioF()))
    drag.exec(Qt.DropAction.MoveAction)


def carried() -> QMimeData:
    """What is dragged."""
    data = QMimeData()
    data.setData(PHOTOS, b"")
    return data


def _sign(count: int, ratio: float) -> QPixmap:
    words = texts.photos(count)
    font = theme.font("body", bold=True)
    width, height = QFontMetrics(font).horizontalAdvance(words) + 3 * SPACE, 4 * SPACE
    sign = QPixmap(round(width * ratio), round(height * ratio))
    sign.setDevicePixelRatio(ratio)
    sign.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sign)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent())
    painter.drawRoundedRect(0, 0, width, height, 6, 6)
    painter.setPen(theme.on_accent())
    painter.setFont(font)
    painter.drawText(0, 0, width, height, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return sign
