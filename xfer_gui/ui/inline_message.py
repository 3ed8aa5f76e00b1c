"""A message on the page itself, with the buttons that put things right."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.ui import theme
from xfer_gui.ui.theme import SPACE

Tone = Literal["notice", "warning"]


class InlineMessage(QFrame):
    """One sentence, one hint, a few buttons; hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence_label, self._hint_label = QLabel(), QLabel()
        for label in (self._sentence_label, self._hint_label):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence_label.setProperty("role", "section")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 4)
        words.addWidget(self._sentence_label)
        words.addWidget(self._hint_label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(
            2 * SPACE, SPACE + SPACE // 2, SPACE + SPACE // 2, SPACE + SPACE // 2
        )
        layout.setSpacing(2 * SPACE)
        layout.addLayout(words, 1)
        layout.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """Sentence and hint; empty while hidden."""
        if self.isHidden():
            return ""
        return f"{self._sentence_label.text()} {self._hint_label.text()}".strip()

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons as they are shown."""
        items = (self._buttons.itemAt(position) for position in range(self._buttons.count()))
        return [item.widget() for item in items if isinstance(item.widget(), QPushButton)]

    def say(
        self,
        tone: Tone,
        sentence: str,
        hint: str = "",
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
    ) -> None:
        """Show a message in place of the one before.

        Args:
            tone: "warning" for what went wrong.
            sentence: what happened.
            hint: what to do.
            actions: text of each button, and what it does.
        """
        theme.set_role(self, tone)
        self._sentence_label.setText(sentence)
        self._hint_label.setText(hint)
        self._hint_label.setVisible(bool(hint))
        for button in self.buttons:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        for text, act in actions:
            button = QPushButton(text)
            button.clicked.connect(act)
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{sentence} {hint}".strip())
        self.show()
