"""The foot of the choices: what is worth knowing before, and the button that starts it all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from xfer_gui.ui import theme
from xfer_gui.ui.fields import caption
from xfer_gui.ui.theme import SPACE


class StartBar(QWidget):
    """Advice, what will be learned from or why it cannot be, and the one primary button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice_label, self._summary_label = caption(), caption()
        self._advice_label.setProperty("role", "warning-small")
        self._advice_label.hide()
        self._summary_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = QPushButton(self.tr("Train"))
        self._button.setProperty("role", "primary")
        self._button.setMinimumHeight(5 * SPACE)
        line = QFrame()
        line.setProperty("role", "line")
        rows = QVBoxLayout()
        rows.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        rows.setSpacing(SPACE)
        for each in (self._advice_label, self._summary_label, self._button):
            rows.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        layout.addLayout(rows)

    @property
    def button(self) -> QPushButton:
        """Starts the training."""
        return self._button

    @property
    def advice(self) -> str:
        """What is said above the button; empty when nothing is."""
        return self._advice_label.text()

    @property
    def summary(self) -> str:
        """What will be learned from, or why nothing can be."""
        return self._summary_label.text()

    def show_advice(self, words: str) -> None:
        """Say what is worth knowing before; nothing when empty."""
        self._advice_label.setText(words)
        self._advice_label.setVisible(bool(words))

    def set_possible(self, why_not: str, summary: str) -> None:
        """Enable the button, or say why it is not possible.

        Args:
            why_not: empty when it is.
            summary: what will be learned from.
        """
        self._button.setEnabled(not why_not)
        self._button.setToolTip(why_not)
        self._summary_label.setText(why_not or summary)

    def set_first_choice(self, first: bool) -> None:
        """Make it the page's primary button, or an ordinary one beside the next step.

        Args:
            first: nothing has been learned yet.
        """
        theme.set_role(self._button, "primary" if first else "")
        self._button.setText(self.tr("Train") if first else self.tr("Train again"))
