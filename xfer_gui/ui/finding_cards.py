"""The findings as a short list of cards, the worst first; a click shows the photos behind one."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xfer_gui.core.findings import Finding, FindingKind
from xfer_gui.ui import finding_words, icons, theme
from xfer_gui.ui.finding_words import Severity
from xfer_gui.ui.theme import SPACE

ICON = 20
_MARKS: dict[Severity, tuple[str, str]] = {
    "high": ("warning", "warning"),
    "medium": ("info", "accent"),
    "low": ("info", "muted"),
}
_RANK = {name: rank for rank, name in enumerate(_MARKS)}


class FindingCard(QFrame):
    """What was found of one kind, as a button."""

    chosen = Signal()

    def __init__(self, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = findings[0].kind
        self._severity = finding_words.severity(self.kind)
        self.setProperty("role", "card")
        self.setProperty("hoverable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._mark = QLabel()
        self._title_label = QLabel(finding_words.title(findings))
        self._title_label.setWordWrap(True)
        self._arrow = QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE + 4, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._title_label, 1)
        layout.addWidget(self._arrow)
        why = finding_words.why(self.kind)
        self.setToolTip(why)
        self.setAccessibleName(self._title_label.text())
        self.setAccessibleDescription(why)
        self._draw()

    @property
    def title(self) -> str:
        """What it says."""
        return self._title_label.text()

    def set_chosen(self, chosen: bool) -> None:
        """Show whether its photos are shown."""
        theme.set_mark(self, "selected", chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows the photos."""
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of the moment."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        name, token = _MARKS[self._severity]
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(icons.pixmap(name, ICON, token, ratio))
        self._arrow.setPixmap(icons.pixmap("chevron-right", 16, "muted", ratio))


class FindingCards(QWidget):
    """One card for each kind; empty while there is nothing to worry about."""

    chosen = Signal(str)  # FindingKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[FindingCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)

    @property
    def cards(self) -> Sequence[FindingCard]:
        """What is shown, the worst first."""
        return self._cards

    def show_findings(self, findings: Sequence[Finding], chosen: FindingKind | None) -> None:
        """Show other findings.

        Args:
            findings: in their order, kinds together.
            chosen: whose photos are shown; None while none are.
        """
        focused = next((card.kind for card in self._cards if card.hasFocus()), None)
        for card in self._cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        groups = [list(same) for _, same in groupby(findings, key=lambda each: each.kind)]
        groups.sort(key=lambda group: _RANK[finding_words.severity(group[0].kind)])
        for group in groups:
            kind = group[0].kind
            card = FindingCard(group)
            card.set_chosen(kind == chosen)
            card.chosen.connect(lambda kind=kind: self.chosen.emit(kind))
            self._layout.addWidget(card)
            self._cards.append(card)
            if kind == focused:
                card.setFocus()

    def mark(self, chosen: FindingKind | None) -> None:
        """Show whose photos are shown."""
        for card in self._cards:
            card.set_chosen(card.kind == chosen)
