"""Small drawings of which layers of a network learn: grey ones stay, coloured ones learn."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xfer_gui.core.plan import StrategyId
from xfer_gui.ui import texts, theme

SIZE = QSize(72, 40)
LAYERS = 5
BAR, GAP = 8, 3
HEAD = QRectF(SIZE.width() - BAR, 12, BAR, 16)
LAST_LAYERS = 2
# What of the colour is left where layers learn later, or only perhaps.
TINT = 0.35
ROUND = 2


class LayerDrawing(QWidget):
    """Layers as bars from the photo on the left to the answer on the right.

    Args:
        strategy: what is drawn.
        parent: its owner.
    """

    def __init__(self, strategy: StrategyId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strategy: StrategyId = strategy
        self.setFixedSize(SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(in_words(strategy))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing, in the colours of the moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        learning = theme.accent() if self.isEnabled() else theme.colour("disabled")
        if self._strategy == "ensemble":
            _draw_several(painter, learning)
            return
        for layer in range(LAYERS):
            _draw_bar(painter, _bar(layer), _share(self._strategy, layer), learning)
        match self._strategy:
            case "zero_shot":
                _draw_words(painter)
            case "from_scratch":
                _outline(painter, HEAD, learning)
            case "as_is":
                _draw_bar(painter, HEAD, 0.0, learning)
            case _:
                # The head stands apart: it is new, and always learns.
                _draw_bar(painter, HEAD, 1.0, learning)


def in_words(strategy: StrategyId) -> str:
    """What the drawing shows, for people who do not see it."""
    translate = texts.translate
    return {
        "as_is": translate("LayerDrawing", "No layer learns."),
        "zero_shot": translate("LayerDrawing", "No layer learns; words stand beside the layers."),
        "feature_extraction": translate("LayerDrawing", "Only the new last layer learns."),
        "partial_fine_tuning": translate(
            "LayerDrawing", "The new last layer and the last layers before it learn."
        ),
        "full_fine_tuning": translate("LayerDrawing", "All layers learn."),
        "gradual_fine_tuning": translate(
            "LayerDrawing", "All layers learn, one after another, the last one first."
        ),
        "hybrid": translate(
            "LayerDrawing", "The last layers learn, and then, if that helps, the others."
        ),
        "from_scratch": translate("LayerDrawing", "All layers are empty at first, and all learn."),
        "ensemble": translate("LayerDrawing", "Several finished models give one answer."),
    }[strategy]


def _share(strategy: StrategyId, layer: int) -> float | None:
    """How much of the learning colour a layer has, 0 to 1; None for one that starts empty."""
    last = layer >= LAYERS - LAST_LAYERS
    match strategy:
        case "as_is" | "zero_shot" | "feature_extraction" | "ensemble":
            return 0.0
        case "partial_fine_tuning":
            return 1.0 if last else 0.0
        case "full_fine_tuning":
            return 1.0
        case "gradual_fine_tuning":
            return 0.16 + 0.7 * layer / (LAYERS - 1)
        case "hybrid":
            return 1.0 if last else TINT
        case "from_scratch":
            return None


def _bar(layer: int) -> QRectF:
    height = SIZE.height() - 5 * layer
    return QRectF(layer * (BAR + GAP), (SIZE.height() - height) / 2, BAR, height)


def _draw_bar(painter: QPainter, frame: QRectF, share: float | None, learning: QColor) -> None:
    if share is None:
        _outline(painter, frame, learning)
        return
    colour = theme.colour("line_strong") if share == 0 else QColor(learning)
    if 0 < share < 1:
        # A tint over the card's own background, whichever that is.
        colour.setAlphaF(share)
    painter.setBrush(colour)
    painter.drawRoundedRect(frame, ROUND, ROUND)


def _outline(painter: QPainter, frame: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame.adjusted(0.75, 0.75, -0.75, -0.75), ROUND, ROUND)
    painter.setPen(Qt.PenStyle.NoPen)


def _draw_words(painter: QPainter) -> None:
    """A slip of paper with three lines of writing, where the head would be."""
    painter.setBrush(theme.colour("line_strong"))
    left, right = HEAD.right() - 13, HEAD.right()
    for row, width in enumerate((13, 9, 11)):
        painter.drawRoundedRect(QRectF(left, 12 + 6.5 * row, min(width, right - left), 3), 1.5, 1.5)


def _draw_several(painter: QPainter, learning: QColor) -> None:
    """Three small finished networks, and one answer from all of them."""
    answer = QPointF(SIZE.width() - 6, SIZE.height() / 2)
    for row in range(3):
        middle = 6.0 + 14 * row
        painter.setPen(QPen(theme.colour("line_strong"), 1.2))
        painter.drawLine(QPointF(39, middle), answer)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line_strong"))
        for layer in range(4):
            height = 12 - 2 * layer
            painter.drawRoundedRect(QRectF(9 * layer, middle - height / 2, 6, height), 1.5, 1.5)
    painter.setBrush(learning)
    painter.drawEllipse(answer, 6, 6)
