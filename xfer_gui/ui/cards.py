"""Cards to choose from: radio buttons that look like cards, for Tab, arrows and screen readers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.catalogue import Backbone
from xfer_gui.core.plan import StrategyId
from xfer_gui.ui import texts, theme
from xfer_gui.ui.theme import SPACE

RADIUS = 8
LAYERS = 5


class ChoiceCard(QRadioButton):
    """One of several cards with the same parent; exactly one of them is chosen.

    Args:
        title: its name.
        sentence: what a person wants to know before choosing it.
        parent: its owner; cards of one parent belong together.
    """

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_label = _label("section", title)
        self._sentence_label = _label("caption", sentence)
        self._sentence_label.setWordWrap(True)
        self._recommended_label = _label("chip", self.tr("Recommended"))
        self._recommended_label.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._title = title
        self._speak()

    @property
    def title(self) -> str:
        """Its name."""
        return self._title

    def set_recommended(self, recommended: bool) -> None:
        """Mark it as what Xfer would choose."""
        self._recommended_label.setVisible(recommended)
        self._speak()

    def set_possible(self, possible: bool, why_not: str = "") -> None:
        """Allow or forbid choosing it.

        Args:
            possible: it can be chosen.
            why_not: shown as a tooltip when it cannot.
        """
        self.setEnabled(possible)
        self.setToolTip("" if possible else why_not)

    def sizeHint(self) -> QSize:
        """As large as its words."""
        return self._content().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as its words allow."""
        return self._content().totalMinimumSize()

    def heightForWidth(self, width: int) -> int:
        """Wrapped words need more height where there is less width."""
        return self._content().totalHeightForWidth(width)

    def hitButton(self, position: object) -> bool:
        """The whole card can be clicked, not only where a radio button has its circle."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card; the chosen one in the accent's tint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, width = self.isChecked(), 2 if self.isChecked() or self.hasFocus() else 1
        border = theme.line()
        if chosen or self.hasFocus():
            border = theme.accent() if self.isEnabled() else theme.colour("line_strong")
        elif self.underMouse() and self.isEnabled():
            border = theme.colour("line_strong")
        painter.setPen(QPen(border, width))
        painter.setBrush(theme.accent_tint() if chosen and self.isEnabled() else theme.surface())
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if chosen and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent(), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), RADIUS - 3, RADIUS - 3)

    def _content(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout

    def _speak(self) -> None:
        name = self._title
        if self._recommended_label.isVisibleTo(self):
            name = self.tr("{name}, recommended").format(name=name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._sentence_label.text())

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._title_label)
        row.addStretch(1)
        row.addWidget(self._recommended_label)
        return row


class BackboneCard(ChoiceCard):
    """A backbone: what it is good for, how large it is, whether it is here."""

    def __init__(self, backbone: Backbone, parent: QWidget | None = None) -> None:
        super().__init__(backbone.name, texts.tr_core(backbone.sentence), parent)
        self.backbone = backbone
        self._facts_label = _label("small", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + 2, SPACE + 4, SPACE + 2)
        layout.setSpacing(2)
        layout.addLayout(self._heading())
        layout.addWidget(self._sentence_label)
        layout.addWidget(self._facts_label)

    def set_ready(self, ready: bool) -> None:
        """Say whether its weights are on this machine."""
        facts = facts_of(self.backbone, ready)
        self._facts_label.setText(facts)
        self.setAccessibleDescription(f"{self._sentence_label.text()} {facts}")
        if self.backbone.top1 is not None:
            self.setToolTip(
                self.tr(
                    "Of ImageNet's 1,000 kinds of things it names {share} right. Your own classes "
                    "are fewer, so the share is usually higher."
                ).format(share=texts.percent(self.backbone.top1 / 100, 1))
            )


class StrategyCard(ChoiceCard):
    """A strategy, with a drawing of the layers that learn."""

    def __init__(self, strategy: StrategyId, parent: QWidget | None = None) -> None:
        title, sentence = words_of(strategy)
        super().__init__(title, sentence, parent)
        self.strategy: StrategyId = strategy
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self._heading())
        words.addWidget(self._sentence_label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + 2, SPACE + 4, SPACE + 2)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(_LayerDrawing(strategy), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)


class _LayerDrawing(QWidget):
    """Layers as bars from the photo to the answer: grey ones stay, coloured ones learn."""

    def __init__(self, strategy: StrategyId) -> None:
        super().__init__()
        self._strategy = strategy
        self.setFixedSize(64, 40)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        learning = theme.accent() if self.isEnabled() else theme.colour("disabled")
        bar, gap = 8, 3
        for layer in range(LAYERS):
            height = 40 - 5 * layer
            frame = QRectF(layer * (bar + gap), (40 - height) / 2, bar, height)
            self._draw_layer(painter, frame, learning)
        # The head stands apart: it is new in every strategy.
        head = QRectF(64 - bar, 12, bar, 16)
        painter.setBrush(learning)
        painter.drawRoundedRect(head, 2, 2)

    def _draw_layer(self, painter: QPainter, frame: QRectF, learning: QColor) -> None:
        if self._strategy == "from_scratch":
            painter.setPen(QPen(learning, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = frame.adjusted(0.75, 0.75, -0.75, -0.75)
        else:
            frozen = self._strategy == "feature_extraction"
            painter.setBrush(theme.colour("line_strong") if frozen else learning)
        painter.drawRoundedRect(frame, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)


def words_of(strategy: StrategyId) -> tuple[str, str]:
    """Name of a strategy, and what it does in a sentence."""
    translate = texts.translate
    return {
        "as_is": (
            translate("Cards", "As it is"),
            translate(
                "Cards", "Nothing is learned: the model says which of its own 1,000 names fits."
            ),
        ),
        "zero_shot": (
            translate("Cards", "By description"),
            translate(
                "Cards", "Nothing is learned: you describe each class in words, it compares."
            ),
        ),
        "feature_extraction": (
            translate("Cards", "Feature extraction"),
            translate(
                "Cards", "The model stays as it is; a new last layer learns your classes. Quick."
            ),
        ),
        "partial_fine_tuning": (
            translate("Cards", "Partial fine-tuning"),
            translate("Cards", "After that, the last layers adapt to your photos, too."),
        ),
        "full_fine_tuning": (
            translate("Cards", "Full fine-tuning"),
            translate(
                "Cards", "After that, all layers adapt to your photos. Often better, takes longer."
            ),
        ),
        "gradual_fine_tuning": (
            translate("Cards", "Gradual fine-tuning"),
            translate("Cards", "Layer group after layer group adapts, the last ones first."),
        ),
        "hybrid": (
            translate("Cards", "Hybrid"),
            translate(
                "Cards", "Goes on only while it gets better: last layer, last blocks, all of it."
            ),
        ),
        "from_scratch": (
            translate("Cards", "From scratch"),
            translate("Cards", "Starts with an empty model. Needs thousands of photos."),
        ),
        "ensemble": (
            translate("Cards", "Ensemble"),
            translate("Cards", "Several finished trainings answer together."),
        ),
    }[strategy]


def facts_of(backbone: Backbone, ready: bool) -> str:
    """Size, whether it is here, and published accuracy, in one line."""
    translate = texts.translate
    if not backbone.has_weights:
        return translate("Cards", "nothing to download")
    size = texts.data_size(backbone.download_bytes)
    where = (
        translate("Cards", "{size}, on this computer")
        if ready
        else translate("Cards", "needs a download of {size}")
    ).format(size=size)
    if backbone.top1 is None:
        return where
    accuracy = translate("Cards", "ImageNet {share}").format(
        share=texts.percent(backbone.top1 / 100)
    )
    return f"{where}  ·  {accuracy}"


def _label(role: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
