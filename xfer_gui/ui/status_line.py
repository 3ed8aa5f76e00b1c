"""The slim line at the bottom: device, engine, what runs now, how long it will take, Stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from xfer_gui.ui import icons, texts, theme
from xfer_gui.ui.elided_label import ElidedLabel
from xfer_gui.ui.theme import SPACE

if TYPE_CHECKING:
    # It is on the screen before these are imported.
    from xfer_gui.core.events import StageStarted
    from xfer_gui.session.session import Session

# What the person waits for most comes first; importing the engine has its own place on the left.
IMPORTANCE = (
    "train", "sweep", "epochs", "predict", "suspects", "group", "sort", "map", "add", "scan",
    "models", "weights", "check", "measure",
)  # fmt: skip
BAR_STEPS = 1000


class StatusLine(QFrame):
    """The same on every tab, so that a training can be watched and stopped from anywhere."""

    stop_requested = Signal(str)  # kind of job
    help_requested = Signal()  # how to use a graphics card

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._jobs: dict[str, _Running] = {}
        self._build()
        self._stop_button.clicked.connect(self._on_stop_button_clicked)
        self._help_button.clicked.connect(lambda: self.help_requested.emit())

    def attach(self, session: Session) -> None:
        """Follow a session from now on."""
        self._session = session
        session.engine_changed.connect(self._on_session_engine_changed)
        session.job_started.connect(self._on_session_job_started)
        session.job_reported.connect(self._on_session_job_reported)
        session.job_stopping.connect(self._on_session_job_stopping)
        session.job_finished.connect(self._on_session_job_finished)
        self._on_session_engine_changed()

    def _build(self) -> None:
        self.setProperty("role", "panel")
        self._device_label = ElidedLabel()
        self._device_label.setProperty("role", "caption")
        self._help_button = QPushButton(self.tr("Use a graphics card…"))
        self._help_button.setProperty("role", "link")
        self._help_button.setFont(theme.font("small"))
        self._help_button.hide()
        self._job_label = QLabel()
        self._job_label.setProperty("role", "small")
        self._left_label = QLabel()
        self._left_label.setProperty("role", "caption")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(20 * SPACE)
        self._bar.setTextVisible(False)
        self._stop_button = QPushButton(self.tr("Stop"))
        self._stop_button.setIcon(icons.icon("stop"))
        self._stop_button.setProperty("role", "slim")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 0, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._device_label)
        layout.addWidget(self._help_button)
        layout.addStretch(1)
        for widget in (self._job_label, self._bar, self._left_label, self._stop_button):
            layout.addWidget(widget)
        self.setFixedHeight(4 * SPACE)
        self._show_job()

    @Slot()
    def _on_session_engine_changed(self) -> None:
        assert self._session is not None
        engine = self._session.engine
        device = engine.device
        if engine.state == "ready" and device is not None:
            notices = [device.words] if device.why is None else [device.words, device.why]
            self._device_label.say(" ".join(texts.translated(each)[0] for each in notices))
        elif engine.state == "failed":
            words = self.tr("The learning engine could not be started.")
            self._device_label.say(words, engine.detail)
        else:
            self._device_label.say(self.tr("Preparing the learning engine…"))
        self._help_button.setVisible(device is not None and device.can_be_helped)

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        if kind in IMPORTANCE:
            self._jobs[kind] = _Running()
            self._show_job()

    @Slot(str, object)
    def _on_session_job_reported(self, kind: str, event: object) -> None:
        if kind in self._jobs:
            self._jobs[kind].hear(event)
            self._show_job()

    @Slot(str)
    def _on_session_job_stopping(self, kind: str) -> None:
        if kind in self._jobs:
            self._jobs[kind].stopping = True
            self._show_job()

    @Slot(str)
    def _on_session_job_finished(self, kind: str) -> None:
        self._jobs.pop(kind, None)
        self._show_job()

    @Slot()
    def _on_stop_button_clicked(self) -> None:
        kind = self._shown_kind()
        if kind is not None:
            self.stop_requested.emit(kind)

    def _shown_kind(self) -> str | None:
        return next((kind for kind in IMPORTANCE if kind in self._jobs), None)

    def _show_job(self) -> None:
        kind = self._shown_kind()
        job = self._jobs[kind] if kind else None
        for widget in (self._job_label, self._stop_button, self._left_label):
            widget.setVisible(job is not None)
        self._bar.setVisible(job is not None and job.share is not None)
        if kind is None or job is None:
            return
        self._job_label.setText(self._sentence(kind, job))
        self._bar.setValue(round(BAR_STEPS * (job.share or 0)))
        self._bar.setMaximum(BAR_STEPS)
        left = job.seconds_left
        self._left_label.setText(texts.time_left(left) if left is not None else "")
        self._stop_button.setEnabled(not job.stopping)
        self._stop_button.setToolTip(self.tr("Stopping as soon as it can") if job.stopping else "")

    def _sentence(self, kind: str, job: _Running) -> str:
        if job.stopping:
            return self.tr("Stopping…")
        if job.stage is None:
            return {
                "train": self.tr("Training is about to begin…"),
                "predict": self.tr("Photos are about to be named…"),
                "weights": self.tr("Copying the network's weights…"),
                "models": self.tr("Networks are about to be downloaded…"),
                "sweep": self.tr("Learning rates are about to be tried…"),
                "epochs": self.tr("The round is about to be judged…"),
                "measure": self.tr("This computer's speed is about to be measured…"),
            }.get(kind, self.tr("Looking at the photos…"))
        words = texts.stage(job.stage.stage)
        if kind != "train":
            return words
        if job.part is not None:
            return self.tr("Cross-validation, part {number} of {parts}: {stage}").format(
                number=job.part.number, parts=job.part.stages, stage=words
            )
        if job.stage.stages == 1:
            # Alone among its like, a step has no number that says anything.
            return words
        return self.tr("Training, step {number} of {stages}: {stage}").format(
            number=job.stage.number, stages=job.stage.stages, stage=words
        )


class _Running:
    """The latest news of one job."""

    def __init__(self) -> None:
        self.stage: StageStarted | None = None
        # Which part of a cross-validation the stages belong to; None outside of one.
        self.part: StageStarted | None = None
        self.share: float | None = None
        self.seconds_left: float | None = None
        self.stopping = False

    def hear(self, event: object) -> None:
        from xfer_gui.core.events import EpochEnded, FoldEnded, Progress, StageStarted

        if isinstance(event, StageStarted):
            self.stage, self.share, self.seconds_left = event, None, None
            if event.stage == "folds":
                self.part = event
        elif isinstance(event, FoldEnded):
            self.part = None
        elif isinstance(event, Progress):
            self.share = event.done / event.total if event.total else None
            self.seconds_left = event.seconds_left
        elif isinstance(event, EpochEnded) and self.share is None:
            self.share = event.epoch / event.epochs
