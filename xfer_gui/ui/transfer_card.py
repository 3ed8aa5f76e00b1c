"""A download or an import while it runs: which model, how far, how fast, how long, and Stop."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from xfer_gui.core.weights_shelf import entry_of
from xfer_gui.session.models import Transfer
from xfer_gui.ui import icons, texts
from xfer_gui.ui.theme import SPACE

STEPS = 1000


class TransferCard(QFrame):
    """Hidden while nothing is on its way."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._what_label, self._amount_label, self._left_label = QLabel(), QLabel(), QLabel()
        self._what_label.setProperty("role", "section")
        for label in (self._amount_label, self._left_label):
            label.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of all models together"))
        self._stop_button = QPushButton(self.tr("Stop"))
        self._stop_button.setIcon(icons.icon("stop"))
        self._stop_button.setMinimumWidth(13 * SPACE)
        self._stop_button.clicked.connect(self._on_stop_button_clicked)
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE, SPACE + SPACE // 2)
        layout.setHorizontalSpacing(2 * SPACE)
        layout.setVerticalSpacing(SPACE // 2)
        layout.addWidget(self._what_label, 0, 0, 1, 2)
        layout.addWidget(self._bar, 1, 0, 1, 2)
        layout.addWidget(self._amount_label, 2, 0)
        layout.addWidget(self._left_label, 2, 1)
        layout.addWidget(self._stop_button, 0, 2, 3, 1)
        layout.setColumnStretch(0, 1)
        self.hide()

    @property
    def stop_button(self) -> QPushButton:
        """Stop."""
        return self._stop_button

    @property
    def text(self) -> str:
        """All that it says."""
        labels = (self._what_label, self._amount_label, self._left_label)
        return " ".join(label.text() for label in labels).strip()

    def show_transfer(self, transfer: Transfer | None) -> None:
        """Show how far it is, or hide when nothing is on its way."""
        self.setVisible(transfer is not None)
        if transfer is None:
            return
        self._what_label.setText(self._what(transfer))
        progress = transfer.progress
        total = progress.total if progress else 0
        self._bar.setRange(0, STEPS if total else 0)
        amount, left = "", ""
        if progress is not None and total:
            self._bar.setValue(round(STEPS * min(1.0, progress.done / total)))
            amount = self.tr("{done} of {total}").format(
                done=texts.data_size(progress.done), total=texts.data_size(total)
            )
            if progress.per_second:
                speed = texts.data_size(round(progress.per_second))
                amount = self.tr("{amount}  ·  {speed} a second").format(amount=amount, speed=speed)
            if progress.seconds_left is not None:
                left = texts.time_left(progress.seconds_left)
        self._amount_label.setText(amount)
        self._left_label.setText(left)
        self._stop_button.setEnabled(not transfer.stopping)
        self._stop_button.setText(self.tr("Stopping…") if transfer.stopping else self.tr("Stop"))
        self._stop_button.setToolTip(
            ""
            if transfer.stopping
            else self.tr("What came is kept; the next download goes on there.")
        )

    def _what(self, transfer: Transfer) -> str:
        if not transfer.backbone_id:
            searching = transfer.kind == "import"
            return self.tr("Looking for models…") if searching else self.tr("Connecting…")
        name = entry_of(transfer.backbone_id).name
        if transfer.kind == "import":
            return self.tr("Copying {name}").format(name=name)
        if transfer.count < 2:
            return self.tr("Downloading {name}").format(name=name)
        return self.tr("Downloading {name}, {number} of {count}").format(
            name=name, number=texts.number(transfer.number), count=texts.number(transfer.count)
        )

    @Slot()
    def _on_stop_button_clicked(self) -> None:
        self._stop_button.setEnabled(False)
        self.stop_requested.emit()
