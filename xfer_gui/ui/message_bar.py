"""Passing news above the page: one sentence, gone by itself unless it is a warning."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from xfer_gui.ui import icons, theme
from xfer_gui.ui.theme import SPACE

NEWS_MILLISECONDS = 8000


class MessageBar(QFrame):
    """Shows one message at a time; the newest replaces the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._text_label = QLabel()
        self._text_label.setWordWrap(True)
        self._action_button = QPushButton()
        self._action_button.setProperty("role", "link")
        self._close_button = QToolButton()
        self._close_button.setIcon(icons.icon("close", "muted"))
        self._close_button.setToolTip(self.tr("Close this message"))
        self._close_button.setAccessibleName(self.tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.addWidget(self._text_label, 1)
        layout.addWidget(self._action_button)
        layout.addWidget(self._close_button)
        self._timer = QTimer(self, singleShot=True, interval=NEWS_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        self._close_button.clicked.connect(self.hide)
        self._action: QAction | None = None
        self._action_button.clicked.connect(self._on_action_button_clicked)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; empty while nothing is."""
        return "" if self.isHidden() else self._text_label.text()

    def show_news(self, text: str) -> None:
        """Show something that passes by itself."""
        self._show(text, "notice", None)
        self._timer.start()

    def show_warning(self, sentence: str, hint: str = "", action: QAction | None = None) -> None:
        """Show something that stays until it is closed.

        Args:
            sentence: what happened.
            hint: what to do about it.
            action: shown as a link behind the text.
        """
        self._timer.stop()
        self._show(f"{sentence} {hint}".strip(), "warning", action)

    def hideEvent(self, event: object) -> None:
        """A hidden bar has nothing left to hide."""
        self._timer.stop()
        super().hideEvent(event)

    def _show(self, text: str, role: str, action: QAction | None) -> None:
        theme.set_role(self, role)
        self._action = action
        self._text_label.setText(text)
        self._action_button.setVisible(action is not None)
        self._action_button.setText(action.text() if action else "")
        self.show()

    @Slot()
    def _on_action_button_clicked(self) -> None:
        if self._action is not None:
            self._action.trigger()
