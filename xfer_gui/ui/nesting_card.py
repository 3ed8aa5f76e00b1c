"""Asks what folders inside class folders are, and shows the classes that either answer gives."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core.photos import Nested, Nesting
from xfer_gui.ui import texts, theme
from xfer_gui.ui.theme import SPACE

MOST_NAMED = 6


class NestingCard(QFrame):
    """One question and two answers, side by side."""

    chosen = Signal(str)  # Nested

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        title = QLabel(self.tr("Some class folders have folders in them. What are those?"))
        title.setProperty("role", "section")
        hint = QLabel(self.tr("You can change your mind later. Your folders stay as they are."))
        hint.setProperty("role", "muted")
        self._merged = _Answer(self.tr("Part of the class"))
        self._separate = _Answer(self.tr("Classes of their own"))
        answers = QHBoxLayout()
        answers.setSpacing(2 * SPACE)
        answers.addWidget(self._merged, 1)
        answers.addWidget(self._separate, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addLayout(answers)
        self._merged.button.clicked.connect(lambda: self.chosen.emit("merged"))
        self._separate.button.clicked.connect(lambda: self.chosen.emit("separate"))

    def show_nesting(self, nesting: Nesting, nested: Nested | None) -> None:
        """Show the classes of both answers.

        Args:
            nesting: these.
            nested: the answer that was given before; None before there was one.
        """
        self._merged.show_classes(nesting.merged, nested == "merged")
        self._separate.show_classes(nesting.separate, nested == "separate")


class _Answer(QFrame):
    """A button and the classes that come of it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.button = QPushButton(title)
        self._classes_label = QLabel()
        self._classes_label.setProperty("role", "muted")
        self._classes_label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.button)
        layout.addWidget(self._classes_label, 1)

    def show_classes(self, names: Sequence[str], is_chosen: bool) -> None:
        words = ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
        self._classes_label.setText(f"{texts.classes(len(names))}: {words}")
        self._classes_label.setToolTip("\n".join(names[:100]))
        self.button.setAccessibleDescription(self._classes_label.text())
        theme.set_mark(self, "selected", is_chosen)
