"""What the Photos tab shows while a folder is being looked through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core.events import Progress
from xfer_gui.ui import texts
from xfer_gui.ui.theme import SPACE


class ScanView(QWidget):
    """How many photos were found so far, and Stop."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Looking through the folder…"))
        title.setProperty("role", "heading")
        self._count_label = QLabel()
        self._count_label.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(40 * SPACE)
        self._bar.setTextVisible(False)
        self._stop_button = QPushButton(self.tr("Stop"))
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * SPACE)
        layout.addStretch()
        for widget in (title, self._bar, self._count_label, self._stop_button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self._stop_button.clicked.connect(self._on_stop_button_clicked)

    def begin(self) -> None:
        """A folder is being looked through from now on."""
        self._bar.setRange(0, 0)
        self._count_label.setText("")
        self._stop_button.setEnabled(True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._count_label.setText(texts.photos(progress.done))

    def _on_stop_button_clicked(self) -> None:
        self._stop_button.setEnabled(False)
        self.stop_requested.emit()
