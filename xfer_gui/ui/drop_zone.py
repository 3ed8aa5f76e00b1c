"""The big dashed place that says: drop it here."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.ui import icons, theme
from xfer_gui.ui.theme import SPACE

ICON_SIDE = 64


class DropZone(QFrame):
    """A picture, a title, a sentence and buttons; whoever owns it takes what is dropped.

    Args:
        icon: file name in `resources/icons` without ".svg".
        title: what to drop.
        sentence: what happens then.
        buttons: other ways to the same end; the first is the page's primary one.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        buttons: tuple[QPushButton, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("role", "drop")
        self.setMinimumSize(60 * SPACE, 40 * SPACE)
        self.setMaximumSize(110 * SPACE, 58 * SPACE)
        self._picture_label = centred("", "picture")
        self._error_label = centred("", "warning")
        self._error_label.hide()
        buttons[0].setProperty("role", "primary")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(SPACE)
        layout.addStretch()
        layout.addWidget(self._picture_label)
        layout.addSpacing(SPACE)
        layout.addWidget(centred(title, "title"))
        layout.addWidget(centred(sentence, "muted"))
        layout.addWidget(self._error_label)
        layout.addSpacing(SPACE)
        layout.addLayout(row)
        layout.addStretch()
        self._draw_picture()

    def show_error(self, sentence: str, hint: str) -> None:
        """Say why the last drop could not be taken; empty texts take that back."""
        self._error_label.setText(f"{sentence}\n{hint}".strip())
        self._error_label.setVisible(bool(sentence))

    def set_dragging(self, dragging: bool) -> None:
        """Show that what is being dragged can be dropped."""
        theme.set_mark(self, "dragging", dragging)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture in the colours of the moment."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_picture()
        super().changeEvent(event)

    def _draw_picture(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture_label.setPixmap(icons.pixmap(self._icon, ICON_SIDE, "accent", ratio))


def centred(text: str, role: str) -> QLabel:
    """A label in the middle, of a role of the style sheet."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setProperty("centred", True)
    label.setWordWrap(True)
    return label
