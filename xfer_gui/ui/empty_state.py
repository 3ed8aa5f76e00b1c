"""What a page shows while it has nothing: what is missing, and a button that leads there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.ui import icons
from xfer_gui.ui.theme import SPACE

ICON_SIDE = 48


class EmptyState(QWidget):
    """An icon, a sentence, a hint and one button, in the middle.

    Args:
        icon: file name in `resources/icons` without ".svg".
        parent: its owner.
    """

    action_requested = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._icon_label, self._title_label, self._hint_label = QLabel(), QLabel(), QLabel()
        self._title_label.setProperty("role", "heading")
        self._hint_label.setProperty("role", "muted")
        self._hint_label.setWordWrap(True)
        self._button = QPushButton()
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.action_requested)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.setContentsMargins(8 * SPACE, 0, 8 * SPACE, 0)
        layout.addStretch(2)
        for label in (self._icon_label, self._title_label, self._hint_label):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(SPACE)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._draw_icon()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._title_label.text()

    def show_words(self, title: str, hint: str = "", action: str = "") -> None:
        """Say something else.

        Args:
            title: what is missing, or what is going on.
            hint: what to do.
            action: text of the button; none without it.
        """
        self._title_label.setText(title)
        self._hint_label.setText(hint)
        self._hint_label.setVisible(bool(hint))
        self._button.setText(action)
        self._button.setVisible(bool(action))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of the moment."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon_label.setPixmap(icons.pixmap(self._icon, ICON_SIDE, "muted", ratio))
