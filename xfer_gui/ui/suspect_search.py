"""The search for photos in the wrong class: a button, then progress with the time left and Stop."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core.events import Progress, StageStarted
from xfer_gui.ui import texts
from xfer_gui.ui.theme import SPACE


class SuspectSearch(QWidget):
    """Offers the search, and shows it while it runs."""

    requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start_button = QPushButton(self.tr("Look for wrong classes"))
        self._start_button.clicked.connect(lambda: self.requested.emit())
        self._hint_label = QLabel()
        self._hint_label.setProperty("role", "caption")
        self._hint_label.setWordWrap(True)
        self._stage_label, self._left_label = QLabel(), QLabel()
        self._left_label.setProperty("role", "caption")
        self._stage_label.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop_button = QPushButton(self.tr("Stop"))
        self._stop_button.setProperty("role", "slim")
        self._stop_button.clicked.connect(self._on_stop_button_clicked)
        self._running = QWidget()
        foot = QHBoxLayout()
        foot.addWidget(self._left_label, 1)
        foot.addWidget(self._stop_button)
        inside = QVBoxLayout(self._running)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE // 2)
        inside.addWidget(self._stage_label)
        inside.addWidget(self._bar)
        inside.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        for widget in (self._start_button, self._hint_label, self._running):
            layout.addWidget(widget)
        self.set_possible("")
        self.end()

    def set_possible(self, why_not: str) -> None:
        """Offer the search, or say why it cannot be made now.

        Args:
            why_not: a sentence; empty when it can.
        """
        self._start_button.setEnabled(not why_not)
        self._start_button.setToolTip(why_not)
        self._hint_label.setText(
            why_not
            or self.tr(
                "A network learns from most of your photos and is asked about the others, until "
                "it was asked about all. It also notices copies that were mirrored or turned. "
                "Nothing is changed by itself."
            )
        )

    def begin(self) -> None:
        """The search runs from now on."""
        self._stage_label.setText(self.tr("Looking for wrong classes…"))
        self._left_label.setText("")
        self._bar.setRange(0, 0)
        self._stop_button.setEnabled(True)
        self._show(running=True)

    def take(self, event: object) -> None:
        """Show what a running search reports."""
        if isinstance(event, StageStarted):
            self._stage_label.setText(texts.stage(event.stage))
            self._bar.setRange(0, 0)
        elif isinstance(event, Progress):
            self._bar.setRange(0, event.total)
            self._bar.setValue(event.done)
            left = event.seconds_left
            self._left_label.setText(texts.time_left(left) if left is not None else "")

    def end(self) -> None:
        """The search runs no longer."""
        self._show(running=False)

    def _show(self, running: bool) -> None:
        self._running.setVisible(running)
        self._start_button.setVisible(not running)
        self._hint_label.setVisible(not running)

    @Slot()
    def _on_stop_button_clicked(self) -> None:
        self._stop_button.setEnabled(False)
        self.stop_requested.emit()
