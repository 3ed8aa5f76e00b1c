"""How far a training is: the step, how fast, how long it will take, and Stop."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from xfer_gui.core.events import EpochEnded, FoldEnded, Progress, StageStarted
from xfer_gui.ui import icons, texts
from xfer_gui.ui.theme import SPACE

STEPS = 1000
# Their units are not photos.
WITHOUT_SPEED = (
    "head",
    "prepare",
    "save",
    "folds",
    "sweep",
    "search",
    "measure",
    "copy",
    "group",
    "examine",
    "suspects",
    "map",
)


class ProgressPanel(QFrame):
    """Hears a training's events and shows the last ones."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._stage: StageStarted | None = None
        # Which part of a cross-validation the stages belong to; None outside of one.
        self._part: StageStarted | None = None
        self._round = ""
        self._stage_label, self._speed_label, self._left_label = QLabel(), QLabel(), QLabel()
        self._stage_label.setProperty("role", "section")
        for label in (self._speed_label, self._left_label):
            label.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of this step"))
        self._stop_button = QPushButton(self.tr("Stop"))
        self._stop_button.setIcon(icons.icon("stop"))
        self._stop_button.setMinimumWidth(13 * SPACE)
        self._stop_button.clicked.connect(self._on_stop_button_clicked)
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE, SPACE + SPACE // 2)
        layout.setHorizontalSpacing(2 * SPACE)
        layout.setVerticalSpacing(SPACE // 2)
        layout.addWidget(self._stage_label, 0, 0, 1, 2)
        layout.addWidget(self._bar, 1, 0, 1, 2)
        layout.addWidget(self._speed_label, 2, 0)
        layout.addWidget(self._left_label, 2, 1)
        layout.addWidget(self._stop_button, 0, 2, 3, 1)
        layout.setColumnStretch(0, 1)
        self.begin("")

    @property
    def stage_text(self) -> str:
        """The line above the bar."""
        return self._stage_label.text()

    @property
    def stop_button(self) -> QPushButton:
        """Stop."""
        return self._stop_button

    def begin(self, waiting_for: str) -> None:
        """A training was started but has not spoken yet.

        Args:
            waiting_for: what it waits for, in words.
        """
        self._stage, self._part, self._round = None, None, ""
        self._stage_label.setText(waiting_for)
        self._bar.setRange(0, 0)
        self._speed_label.clear()
        self._left_label.clear()
        self._stop_button.setText(self.tr("Stop"))
        self._stop_button.setEnabled(True)
        self._stop_button.setToolTip(self.tr("What has been learned so far is kept."))

    def set_stopping(self) -> None:
        """Stop was asked for, here or elsewhere."""
        self._stop_button.setText(self.tr("Stopping…"))
        self._stop_button.setEnabled(False)
        self._stop_button.setToolTip(self.tr("It ends as soon as what was learned is safe."))

    def hear(self, event: object) -> None:
        """Take an event of the training."""
        if isinstance(event, StageStarted):
            self._stage, self._round = event, ""
            if event.stage == "folds":
                self._part = event
            self._bar.setRange(0, 0)
            self._speed_label.clear()
            self._left_label.clear()
            self._show_stage()
        elif isinstance(event, Progress):
            self._show_progress(event)
        elif isinstance(event, EpochEnded) and event.stage == "fine_tune":
            following = min(event.epoch + 1, event.epochs)
            self._round = self.tr("round {number} of {rounds}").format(
                number=texts.number(following), rounds=texts.number(event.epochs)
            )
            self._show_stage()
        elif isinstance(event, FoldEnded):
            self._part = None

    def _show_stage(self) -> None:
        if self._stage is None:
            return
        words = texts.stage(self._stage.stage)
        # Alone among its like, a step has no number that says anything.
        if self._stage is not self._part and self._stage.stages > 1:
            words = self.tr("Step {number} of {steps}: {stage}").format(
                number=self._stage.number, steps=self._stage.stages, stage=words
            )
        if self._round:
            words = f"{words}, {self._round}"
        if self._part is not None:
            words = self.tr("Part {number} of {parts}  ·  {what}").format(
                number=self._part.number, parts=self._part.stages, what=words
            )
        self._stage_label.setText(words)

    def _show_progress(self, progress: Progress) -> None:
        if progress.total:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(round(STEPS * min(1.0, progress.done / progress.total)))
        self._speed_label.setText(self._speed(progress))
        left = progress.seconds_left
        self._left_label.setText(texts.time_left(left) if left is not None else "")

    def _speed(self, progress: Progress) -> str:
        if progress.stage == "download":
            return self.tr("{done} of {total}").format(
                done=texts.data_size(progress.done), total=texts.data_size(progress.total)
            )
        if progress.per_second is None or progress.stage in WITHOUT_SPEED:
            return ""
        digits = 0 if progress.per_second >= 10 else 1
        return self.tr("{count} photos a second").format(
            count=texts.number(progress.per_second, digits)
        )

    @Slot()
    def _on_stop_button_clicked(self) -> None:
        # Said at once: the training itself answers after its present batch.
        self.set_stopping()
        self.stop_requested.emit()
