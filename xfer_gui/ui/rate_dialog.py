"""The search for a good learning rate: a chart that grows, a suggestion, and its reason."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.events import Progress, RateTried, StageStarted
from xfer_gui.core.plan import Plan
from xfer_gui.core.studies import RateSweep
from xfer_gui.session.session import Session
from xfer_gui.ui import icons, texts
from xfer_gui.ui.chart_card import ChartCard
from xfer_gui.ui.rate_chart import RateChart, rate_text
from xfer_gui.ui.theme import SPACE

KIND = "sweep"
SIZE = 78 * SPACE, 66 * SPACE
STEPS = 1000


class RateDialog(QDialog):
    """Tries learning rates for a plan, and offers the one it suggests.

    Args:
        session: whose `studies` does the work.
        plan: what is to be trained.
        parent: its owner.
    """

    rate_chosen = Signal(float)

    def __init__(self, session: Session, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan = plan
        self._sweep: RateSweep | None = None
        self._running = False
        self._chart = RateChart()
        self._card = ChartCard(self._chart)
        self._stage_label, self._left_label, self._result_label = QLabel(), QLabel(), QLabel()
        self._bar = QProgressBar()
        self._stop_button = QPushButton(self.tr("Stop"))
        self._use_button = QPushButton(self.tr("Use this rate"))
        self._cancel_button = QPushButton(self.tr("Cancel"))
        self._build()
        self._wire()
        self._show_state()

    @property
    def chart(self) -> RateChart:
        """Loss over rate."""
        return self._chart

    @property
    def result(self) -> str:
        """What came out, in words."""
        return self._result_label.text()

    @property
    def use_button(self) -> QPushButton:
        """Takes the suggestion."""
        return self._use_button

    @property
    def stop_button(self) -> QPushButton:
        """Ends the search early."""
        return self._stop_button

    def begin(self) -> None:
        """Start the search."""
        self._session.studies.sweep(self._plan)
        if not self._running:
            self._result_label.setText(
                self.tr("Rates can be tried when nothing else is being learned.")
            )
            self._show_state()

    def reject(self) -> None:
        """Leave; a search that still runs is stopped."""
        if self._running:
            self._session.stop(KIND)
        super().reject()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Find a good rate"))
        self.resize(*SIZE)
        explanation = QLabel(
            self.tr(
                "The learning rate is the size of the steps in which the network changes: too "
                "small, and it hardly learns; too large, and it forgets what it knew. Xfer begins "
                "with tiny steps and makes them larger until the error rises. Nothing of this is "
                "kept."
            )
        )
        explanation.setWordWrap(True)
        self._result_label.setProperty("role", "section")
        self._result_label.setWordWrap(True)
        self._result_label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._stage_label, self._left_label):
            label.setProperty("role", "muted")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of this step"))
        self._stop_button.setIcon(icons.icon("stop"))
        self._use_button.setProperty("role", "primary")
        self._card.say(
            self.tr(
                "Left to right: larger and larger steps. A good rate stands where the error falls "
                "fast, well before it rises."
            )
        )
        self._progress = QWidget()
        running = QVBoxLayout(self._progress)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(SPACE // 2)
        words = QHBoxLayout()
        words.addWidget(self._stage_label, 1)
        words.addWidget(self._left_label)
        running.addLayout(words)
        running.addWidget(self._bar)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self._stop_button)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel_button)
        buttons.addWidget(self._use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(explanation)
        layout.addWidget(self._card, 1)
        layout.addWidget(self._progress)
        layout.addWidget(self._result_label)
        layout.addLayout(buttons)

    def _wire(self) -> None:
        session = self._session
        session.job_started.connect(self._on_session_job_started)
        session.job_reported.connect(self._on_session_job_reported)
        session.job_stopping.connect(self._on_session_job_stopping)
        session.job_failed.connect(self._on_session_job_failed)
        session.job_finished.connect(self._on_session_job_finished)
        session.studies.sweep_ready.connect(self._on_studies_sweep_ready)
        self._stop_button.clicked.connect(self._on_stop_button_clicked)
        self._cancel_button.clicked.connect(self.reject)
        self._use_button.clicked.connect(self._on_use_button_clicked)

    def _show_state(self) -> None:
        suggested = self._sweep is not None and self._sweep.suggestion is not None
        self._progress.setVisible(self._running)
        self._result_label.setVisible(bool(self._result_label.text()) and not self._running)
        self._stop_button.setVisible(self._running)
        self._use_button.setEnabled(suggested)
        if suggested:
            why_not = ""
        elif self._running:
            why_not = self.tr("The search is still running.")
        else:
            why_not = self.tr("No rate was found.")
        self._use_button.setToolTip(why_not)
        self._use_button.setDefault(suggested)
        self._cancel_button.setText(
            self.tr("Cancel") if suggested or self._running else self.tr("Close")
        )

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        if kind == KIND:
            self._running = True
            self._stage_label.setText(self.tr("Preparing…"))
            self._left_label.clear()
            self._bar.setRange(0, 0)
            self._show_state()

    @Slot(str, object)
    def _on_session_job_reported(self, kind: str, event: object) -> None:
        if kind != KIND:
            return
        if isinstance(event, StageStarted):
            self._stage_label.setText(texts.stage(event.stage))
            self._left_label.clear()
            self._bar.setRange(0, 0)
        elif isinstance(event, Progress):
            if event.total:
                self._bar.setRange(0, STEPS)
                self._bar.setValue(round(STEPS * min(1.0, event.done / event.total)))
            left = event.seconds_left
            self._left_label.setText(texts.time_left(left) if left is not None else "")
        elif isinstance(event, RateTried):
            self._chart.add(event)

    @Slot(str)
    def _on_session_job_stopping(self, kind: str) -> None:
        if kind == KIND:
            self._stop_button.setEnabled(False)
            self._stage_label.setText(self.tr("Stopping…"))

    @Slot(str, object)
    def _on_session_job_failed(self, kind: str, error: Exception) -> None:
        if kind == KIND:
            self._result_label.setText(" ".join(texts.translated(error)))

    @Slot(object)
    def _on_studies_sweep_ready(self, sweep: RateSweep) -> None:
        self._sweep = sweep
        reason = texts.tr_core(sweep.template, sweep.values)
        if sweep.suggestion is not None:
            found = self.tr("A good rate is {rate}.").format(rate=rate_text(sweep.suggestion))
            reason = f"{found} {reason}"
        self._result_label.setText(reason)
        self._chart.show_sweep(sweep)
        self._show_state()

    @Slot(str)
    def _on_session_job_finished(self, kind: str) -> None:
        if kind != KIND:
            return
        self._running = False
        if not self._result_label.text():
            self._result_label.setText(self.tr("Stopped before a rate was found."))
        self._show_state()

    @Slot()
    def _on_stop_button_clicked(self) -> None:
        self._session.stop(KIND)

    @Slot()
    def _on_use_button_clicked(self) -> None:
        assert self._sweep is not None
        assert self._sweep.suggestion is not None
        self.rate_chosen.emit(self._sweep.suggestion)
        self.accept()
