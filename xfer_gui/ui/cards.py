"""Cards to choose from: radio buttons that look like cards, for Tab, arrows and screen readers."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
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
from xfer_gui.ui.layer_drawing import LayerDrawing, in_words
from xfer_gui.ui.strategy_words import cost_of, words_of
from xfer_gui.ui.theme import SPACE

RADIUS = 8


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
        self._estimate_label = _label("small", "")
        self._why_not_label = _label("caption", "")
        self._why_not_label.setWordWrap(True)
        for label in (self._recommended_label, self._estimate_label, self._why_not_label):
            label.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._title = title
        self._on_toggled(False)
        self.toggled.connect(self._on_toggled)
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
            why_not: said on the card when it cannot.
        """
        self.setEnabled(possible)
        self.setToolTip("" if possible else why_not)
        self._show_words(self._why_not_label, "" if possible else why_not)
        for label in self._only_when_possible():
            label.setVisible(possible and bool(label.text()))

    def set_estimate(self, seconds: float | None) -> None:
        """Say how long it would take.

        Args:
            seconds: on this computer, with these photos; None when nobody knows yet.
        """
        words = ""
        if seconds is not None:
            words = self.tr("about {time} on this computer").format(time=texts.duration(seconds))
        self._show_words(self._estimate_label, words)

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

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        # Tab stops at the chosen card of a group; Qt would stop at the first.
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if checked else policy.ClickFocus)

    def _content(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout

    def _only_when_possible(self) -> tuple[QLabel, ...]:
        """What nobody needs to know of a card that cannot be chosen."""
        return (self._estimate_label,)

    def _show_words(self, label: QLabel, words: str) -> None:
        label.setText(words)
        wanted = self.isEnabled() or label not in self._only_when_possible()
        label.setVisible(wanted and bool(words))
        self.updateGeometry()
        self._speak()

    def _speak(self) -> None:
        name = self._title
        if self._recommended_label.isVisibleTo(self):
            name = self.tr("{name}, recommended").format(name=name)
        self.setAccessibleName(name)
        said = (*self._said(), self._estimate_label.text(), self._why_not_label.text())
        self.setAccessibleDescription(" ".join(words for words in said if words))

    def _said(self) -> tuple[str, ...]:
        """What the card says, apart from its name and what all cards have."""
        return (self._sentence_label.text(),)

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
        self._facts_label = _label("small", "")
        super().__init__(texts.tr_core(backbone.name), texts.tr_core(backbone.sentence), parent)
        self.backbone = backbone
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + 2, SPACE + 4, SPACE + 2)
        layout.setSpacing(2)
        layout.addLayout(self._heading())
        layout.addWidget(self._sentence_label)
        layout.addWidget(self._facts_label)
        layout.addWidget(self._estimate_label)
        layout.addWidget(self._why_not_label)

    def set_ready(self, ready: bool) -> None:
        """Say whether its weights are on this machine."""
        self._show_words(self._facts_label, facts_of(self.backbone, ready))
        if self.backbone.top1 is not None:
            self.setToolTip(
                self.tr(
                    "Of ImageNet's 1,000 kinds of things it names {share} right. Your own classes "
                    "are fewer, so the share is usually higher."
                ).format(share=texts.percent(self.backbone.top1 / 100, 1))
            )

    def _said(self) -> tuple[str, ...]:
        return (self._sentence_label.text(), self._facts_label.text())


class StrategyCard(ChoiceCard):
    """A strategy: when to use it, what it costs, and a drawing of the layers that learn."""

    def __init__(self, strategy: StrategyId, parent: QWidget | None = None) -> None:
        title, sentence = words_of(strategy)
        self._cost_label = _label("caption", cost_of(strategy))
        self._cost_label.setWordWrap(True)
        self._facts_label = _label("small", "")
        self._facts_label.hide()
        self.strategy: StrategyId = strategy
        super().__init__(title, sentence, parent)
        self._sentence_label.setProperty("role", "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self._heading())
        for label in (
            self._sentence_label,
            self._cost_label,
            self._facts_label,
            self._estimate_label,
            self._why_not_label,
        ):
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + 2, SPACE + 4, SPACE + 2)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(LayerDrawing(strategy), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)

    def set_facts(self, facts: str) -> None:
        """Say what else it needs, for example a download; nothing when empty."""
        self._show_words(self._facts_label, facts)

    def _said(self) -> tuple[str, ...]:
        return (
            self._sentence_label.text(),
            self._cost_label.text(),
            self._facts_label.text(),
            in_words(self.strategy),
        )

    def _only_when_possible(self) -> tuple[QLabel, ...]:
        return self._cost_label, self._facts_label, self._estimate_label


def download_of(backbone: Backbone, ready: bool) -> str:
    """That its weights are still to be downloaded; empty when they are here."""
    if ready or not backbone.has_weights:
        return ""
    size = texts.data_size(backbone.download_bytes)
    return texts.translate("Cards", "needs a download of {size}").format(size=size)


def facts_of(backbone: Backbone, ready: bool) -> str:
    """Size, whether it is here, and published accuracy, in one line."""
    translate = texts.translate
    if not backbone.has_weights:
        return translate("Cards", "nothing to download")
    size = texts.data_size(backbone.download_bytes)
    here = translate("Cards", "{size}, on this computer").format(size=size)
    where = download_of(backbone, ready) or here
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
