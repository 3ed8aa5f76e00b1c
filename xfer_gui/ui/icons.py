"""Icons drawn as SVG on a 20 px grid, in the colours of the present light or dark scheme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from xfer_gui.core import places
from xfer_gui.ui import theme


def icon(name: str, token: str = "text") -> QIcon:
    """An icon that keeps up with light and dark by itself.

    Args:
        name: file name in `resources/icons` without ".svg".
        token: colour token of the theme it is drawn in.
    """
    return QIcon(_TintedEngine(name, token))


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(places.resources_folder() / "icons" / "xfer.svg"))


def pixmap(name: str, side: int, token: str = "text", ratio: float = 1.0) -> QPixmap:
    """An icon as a picture for labels and painting; ask again after a `PaletteChange`.

    Args:
        name: file name in `resources/icons` without ".svg".
        side: width and height in window pixels.
        token: colour token of the theme it is drawn in.
        ratio: device pixels in a window pixel.
    """
    return _render(name, theme.colour(token).name(), round(side * ratio), ratio)


class _TintedEngine(QIconEngine):
    """Draws the SVG in the colour that its token has at the moment of painting."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        left = rect.x() + (rect.width() - side) // 2
        top = rect.y() + (rect.height() - side) // 2
        ratio = painter.device().devicePixelRatio()
        picture = pixmap(self._name, side, self._colour_token(mode), ratio)
        painter.drawPixmap(QRect(left, top, side, side), picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, min(size.width(), size.height()), self._colour_token(mode))

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._token)

    def _colour_token(self, mode: QIcon.Mode) -> str:
        return "disabled" if mode == QIcon.Mode.Disabled else self._token


@lru_cache(maxsize=256)
def _render(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, pixels, pixels)
    )
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (places.resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
