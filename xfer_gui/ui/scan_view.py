"""What the Photos tab shows while a folder is being looked through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core.events import Progress, Stage
from xfer_gui.ui import texts
from xfer_gui.ui.theme import SPACE

STEPS = 1000


class ScanView(QWidget):
    """How many photos were found so far, and Stop."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_label = QLabel()
        self._title_label.setProperty("role", "heading")
        self._count_label = QLabel()
        self._count_label.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(40 * SPACE)
        self._bar.setTextVisible(False)
        self._stop_button = QPushButton(self.tr("Stop"))
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * SPACE)
        layout.addStretch()
        for widget in (self._title_label, self._bar, self._count_label, self._stop_button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self._stop_button.clicked.connect(self._on_stop_button_clicked)

    def begin(self) -> None:
        """A folder is being looked through from now on."""
        self.show_stage("scan")
        self._count_label.setText("")
        self._stop_button.setEnabled(True)

    def show_stage(self, stage: Stage) -> None:
        """Show what is being done: an archive is unpacked before it is looked through."""
        self._title_label.setText(f"{texts.stage(stage)}…")
        self._bar.setRange(0, 0)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        # Bytes can be more than the bar can count.
        self._bar.setRange(0, STEPS if progress.total else 0)
        self._bar.setValue(STEPS * progress.done // max(1, progress.total))
        words = [
            texts.data_size(progress.done)
            if progress.stage == "unpack"
            else texts.photos(progress.done)
        ]
        if progress.seconds_left is not None and progress.done < progress.total:
            words.append(texts.time_left(progress.seconds_left))
        self._count_label.setText(" · ".join(words))

    def _on_stop_button_clicked(self) -> None:
        self._stop_button.setEnabled(False)
        self.stop_requested.emit()
