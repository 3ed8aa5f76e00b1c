"""How one photo of the grid is painted, and the header over a class."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap

from xfer_gui.ui import icons, texts, theme
from xfer_gui.ui.photo_list_model import Section
from xfer_gui.ui.theme import SPACE

translate = QCoreApplication.translate
CAPTION = 18
HEADER = 5 * SPACE
LEFT_OUT_OPACITY = 0.28
CORNER = 6


class PhotoPainter:
    """Colours and fonts of one paint event, asked for once and not once a photo."""

    def __init__(self, painter: QPainter, side: int, ratio: float) -> None:
        self._painter = painter
        self._side = side
        self._ratio = ratio
        self._small = theme.font("small")
        self._heading = theme.font("body", bold=True)
        self._muted = theme.muted()
        self._text = theme.text()
        self._chip = theme.colour("chip")
        self._accent = theme.accent()
        self._tint = theme.accent_tint()
        self._surface = theme.surface()

    def cell(
        self,
        rect: QRect,
        name: str,
        pixmap: QPixmap | None,
        broken: bool = False,
        left_out: bool = False,
        selected: bool = False,
        current: bool = False,
    ) -> None:
        """Paint a photo with its name.

        Args:
            rect: the whole cell.
            name: written below, its middle left out where it is too long.
            pixmap: the photo; None while it is not there.
            broken: it cannot be shown.
            left_out: the person does not want it.
            selected: shown as chosen.
            current: where the keyboard is.
        """
        painter = self._painter
        half = SPACE // 2
        margin = (rect.width() - self._side) // 2 - half
        frame = rect.adjusted(margin, half, -margin, -half)
        if selected or current:
            painter.setPen(QPen(self._accent, 2) if current or selected else Qt.PenStyle.NoPen)
            painter.setBrush(self._tint if selected else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), CORNER, CORNER)
        left = rect.x() + (rect.width() - self._side) // 2
        place = QRect(left, rect.y() + SPACE, self._side, self._side)
        if left_out:
            painter.setOpacity(LEFT_OUT_OPACITY)
        self._picture(place, pixmap, broken)
        painter.setFont(self._small)
        painter.setPen(self._text if selected else self._muted)
        line = QRect(place.x(), place.bottom() + 4, self._side, CAPTION - 2)
        short = _short(name, self._side, self._small)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, short)
        if left_out:
            painter.setOpacity(1)
            mark = icons.pixmap("hide", 20, "text", self._ratio)
            painter.drawPixmap(place.center().x() - 9, place.center().y() - 9, mark)

    def header(self, rect: QRect, section: Section) -> None:
        """Paint the line over a class; it covers what scrolls below it."""
        painter = self._painter
        painter.fillRect(rect, self._surface)
        inside = rect.adjusted(2 * SPACE, SPACE, -2 * SPACE, 0)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._heading)
        painter.setPen(self._muted if section.left_out else self._text)
        metrics = QFontMetrics(self._heading)
        title = section.name or translate("PhotoPainter", "Without a class")
        name = metrics.elidedText(title, Qt.TextElideMode.ElideRight, inside.width() // 2)
        painter.drawText(inside, align, name)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(name) + SPACE)
        painter.setFont(self._small)
        painter.setPen(self._muted)
        count = texts.photos(section.count)
        painter.drawText(inside, align, texts.left_out(count) if section.left_out else count)

    def _picture(self, place: QRect, pixmap: QPixmap | None, broken: bool) -> None:
        painter = self._painter
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._chip)
            painter.drawRoundedRect(place, CORNER, CORNER)
            if broken:
                mark = icons.pixmap("photo-broken", 32, "muted", self._ratio)
                painter.drawPixmap(place.center().x() - 15, place.center().y() - 15, mark)
            return
        # At whole pixels and in its own size: anything else is scaled anew, ten times as slow.
        pixmap.setDevicePixelRatio(self._ratio)
        width, height = pixmap.deviceIndependentSize().toTuple()
        left = place.x() + (self._side - round(width)) // 2
        top = place.y() + (self._side - round(height)) // 2
        painter.drawPixmap(left, top, pixmap)


# Finding where to cut a name takes as long as painting it, and scrolling shows it again and again.
@lru_cache(maxsize=4096)
def _short(name: str, width: int, font: QFont) -> str:
    return QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideMiddle, width)
