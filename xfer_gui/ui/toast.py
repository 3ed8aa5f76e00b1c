"""A passing message over a view, with Undo; it moves nothing and is gone by itself."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from xfer_gui.ui.theme import SPACE

SHOWN_MILLISECONDS = 7000


class Toast(QFrame):
    """Floats at the bottom of a widget.

    Args:
        over: what it floats over; it owns this.
    """

    undo_requested = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "toast")
        self._text_label = QLabel()
        self._undo_button = QPushButton(self.tr("Undo"))
        self._undo_button.clicked.connect(self._on_undo_button_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._text_label)
        layout.addWidget(self._undo_button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return "" if self.isHidden() else self._text_label.text()

    def say(self, text: str, can_undo: bool) -> None:
        """Show a message in place of the one before.

        Args:
            text: one sentence.
            can_undo: offer to take back what was done.
        """
        self._text_label.setText(text)
        self._undo_button.setVisible(can_undo)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the widget below changes its size; go when it goes."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def hideEvent(self, event: QEvent) -> None:
        """A hidden message has nothing left to hide."""
        self._timer.stop()
        super().hideEvent(event)

    def _place(self) -> None:
        over = self.parentWidget()
        most = over.width() - 4 * SPACE
        self._text_label.setWordWrap(False)
        self._text_label.setWordWrap(self.sizeHint().width() > most)
        self.setFixedWidth(min(most, self.sizeHint().width()))
        if self._text_label.wordWrap():
            self.setFixedHeight(self.layout().totalHeightForWidth(self.width()))
        else:
            self.setFixedHeight(self.sizeHint().height())
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - 2 * SPACE)

    def _on_undo_button_clicked(self) -> None:
        self.hide()
        self.undo_requested.emit()
