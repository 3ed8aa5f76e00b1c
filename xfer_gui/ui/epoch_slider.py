"""Every round is a model: looked at, tried on the test photos, and chosen to name photos."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.epochs import EpochRow, EpochTable
from xfer_gui.core.events import Progress, StageStarted
from xfer_gui.core.runs import Run
from xfer_gui.session.session import Session
from xfer_gui.ui import epoch_words, icons, texts
from xfer_gui.ui.epoch_scale import EpochScale
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.theme import SPACE

STEPS = 1000


class EpochSlider(QFrame):
    """A card about the rounds of one run; hidden for runs that have none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._session = session
        self._run: Run | None = None
        self._table = EpochTable()
        self._summary_label, self._headline_label = QLabel(), QLabel()
        self._standing_label, self._tested_label = QLabel(), QLabel()
        self._caution_label = QLabel()
        self._scale = EpochScale()
        self._message = InlineMessage()
        self._try_button = QPushButton(self.tr("Try on the test photos"))
        self._use_button = QPushButton(self.tr("Use this round"))
        self._stage_label, self._bar = QLabel(), QProgressBar()
        self._stop_button = QPushButton(self.tr("Stop"))
        self._build()
        self._wire()
        self.hide()

    @property
    def scale(self) -> EpochScale:
        """Curve and slider."""
        return self._scale

    @property
    def message(self) -> InlineMessage:
        """Says that the person chose, and leads back."""
        return self._message

    @property
    def try_button(self) -> QPushButton:
        """Tries the round on the test photos."""
        return self._try_button

    @property
    def use_button(self) -> QPushButton:
        """Makes the round the run's classifier."""
        return self._use_button

    @property
    def stop_button(self) -> QPushButton:
        """Stops the trying; in sight while it runs."""
        return self._stop_button

    @property
    def text(self) -> str:
        """What is said of the round that is picked, line by line."""
        labels = (self._headline_label, self._standing_label, self._tested_label)
        shown = (*labels, self._caution_label)
        return "\n".join(label.text() for label in shown if not label.isHidden())

    def show_run(self, run: Run) -> None:
        """Look up the rounds of a run, and show them if it has any."""
        if self._run is None or run.folder != self._run.folder:
            self._show_table(EpochTable())
        self._run = run
        self._session.epochs.look_up(run)

    def _build(self) -> None:
        heading = QLabel(self.tr("Every round is a model"))
        heading.setToolTip(self.tr("A round is also called an epoch."))
        heading.setProperty("role", "section")
        self._headline_label.setProperty("role", "section")
        for label in (self._summary_label, self._standing_label, self._caution_label):
            label.setProperty("role", "muted")
        self._caution_label.setText(epoch_words.caution())
        for label in (
            self._summary_label,
            self._headline_label,
            self._standing_label,
            self._tested_label,
            self._caution_label,
        ):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._scale.slider.setAccessibleName(self.tr("Round"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of this step"))
        self._stop_button.setIcon(icons.icon("stop"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        for widget in (heading, self._summary_label, self._message, self._scale):
            layout.addWidget(widget)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(self._standing_label)
        words.addWidget(self._tested_label)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(self._actions(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._headline_label)
        layout.addLayout(row)
        layout.addWidget(self._caution_label)

    def _actions(self) -> QStackedWidget:
        """The two buttons, and in their place what runs, with Stop."""
        buttons, running = QWidget(), QWidget()
        line = QHBoxLayout(buttons)
        line.addStretch(1)
        line.addWidget(self._try_button)
        line.addWidget(self._use_button)
        progress = QVBoxLayout()
        progress.setSpacing(SPACE // 2)
        progress.addWidget(self._stage_label)
        progress.addWidget(self._bar)
        line = QHBoxLayout(running)
        line.addLayout(progress, 1)
        line.addWidget(self._stop_button)
        for widget in (buttons, running):
            widget.layout().setContentsMargins(0, 0, 0, 0)
            widget.layout().setSpacing(SPACE)
        self._stack = QStackedWidget()
        self._stack.addWidget(buttons)
        self._stack.addWidget(running)
        return self._stack

    def _wire(self) -> None:
        session = self._session
        session.epochs.listed.connect(self._on_epochs_listed)
        session.job_started.connect(self._on_session_job_changed)
        session.job_reported.connect(self._on_session_job_reported)
        session.job_stopping.connect(self._on_session_job_stopping)
        session.job_finished.connect(self._on_session_job_changed)
        session.engine_changed.connect(self._show_round)
        self._scale.epoch_changed.connect(self._show_round)
        self._try_button.clicked.connect(self._on_try_button_clicked)
        self._use_button.clicked.connect(self._on_use_button_clicked)
        self._stop_button.clicked.connect(self._on_stop_button_clicked)

    def _show_table(self, table: EpochTable) -> None:
        self._table = table
        self.setVisible(bool(table.rows))
        if not table.rows:
            self._scale.show_table(table)
            return
        self._summary_label.setText(epoch_words.summary(table))
        if table.by_hand:
            back = (self.tr("Back to Xfer's choice"), self._on_back_button_clicked)
            actions = (back,) if table.can_restore else ()
            self._message.say("notice", *epoch_words.by_hand(table), actions)
        else:
            self._message.hide()
        self._scale.show_table(table)

    @Slot()
    def _show_round(self) -> None:
        row = self._scale.row
        if row is None or self._run is None:
            return
        headline = epoch_words.headline(self._run, self._table, row)
        standing = epoch_words.standing(self._run, self._table, row)
        tested = epoch_words.tested(row.evaluation) if row.evaluation else ""
        for label, text in (
            (self._headline_label, headline),
            (self._standing_label, standing),
            (self._tested_label, tested),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        # Xfer looked at the test photos once, after it had chosen; there is nothing to warn of.
        self._caution_label.setVisible(bool(tested) and row.epoch != self._table.automatic)
        self._scale.slider.setAccessibleDescription(
            ". ".join(text for text in (headline, standing, tested) if text)
        )
        self._allow(row)

    def _allow(self, row: EpochRow) -> None:
        """Enable what can be done with a round; say why what cannot."""
        assert self._run is not None
        in_the_way = ""
        if not row.kept:
            in_the_way = self.tr("This round was not kept.")
        elif self._session.is_busy("train"):
            in_the_way = self.tr("A training is running.")
        elif self._session.engine.state == "failed":
            in_the_way = self.tr("The learning engine could not be started.")
        try_why, use_why = in_the_way, in_the_way
        if row.evaluation is not None:
            try_why = self.tr("It was tried already.")
        elif not self._run.summary.photos.get("test"):
            try_why = self.tr("This training had no test photos.")
        if row.epoch == self._table.in_use:
            use_why = self.tr("This round is in use already.")
        for button, why_not in ((self._try_button, try_why), (self._use_button, use_why)):
            button.setEnabled(not why_not)
            button.setToolTip(why_not)
        if not try_why:
            self._try_button.setToolTip(epoch_words.caution())

    def _show_busy(self) -> None:
        busy = self._session.is_busy("epochs")
        self._stack.setCurrentIndex(int(busy))
        self._message.setEnabled(not busy and not self._session.is_busy("train"))

    @Slot(object, object)
    def _on_epochs_listed(self, run: Run, table: EpochTable) -> None:
        if self._run is not None and run.folder == self._run.folder:
            self._show_table(table)

    @Slot(str)
    def _on_session_job_changed(self, kind: str) -> None:
        if kind == "epochs":
            self._stage_label.setText(self.tr("About to begin…"))
            self._bar.setRange(0, 0)
            self._stop_button.setEnabled(True)
            self._stop_button.setText(self.tr("Stop"))
        if kind in ("epochs", "train"):
            self._show_busy()
            self._show_round()

    @Slot(str, object)
    def _on_session_job_reported(self, kind: str, event: object) -> None:
        if kind != "epochs":
            return
        if isinstance(event, StageStarted):
            self._stage_label.setText(texts.stage(event.stage))
            self._bar.setRange(0, 0)
        elif isinstance(event, Progress) and event.total:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(round(STEPS * min(1.0, event.done / event.total)))

    @Slot(str)
    def _on_session_job_stopping(self, kind: str) -> None:
        if kind == "epochs":
            self._stop_button.setEnabled(False)
            self._stop_button.setText(self.tr("Stopping…"))

    @Slot()
    def _on_try_button_clicked(self) -> None:
        if self._run is not None and self._scale.row is not None:
            self._session.epochs.judge(self._run, self._scale.row.epoch)

    @Slot()
    def _on_use_button_clicked(self) -> None:
        if self._run is not None and self._scale.row is not None:
            self._session.epochs.choose(self._run, self._scale.row.epoch)

    @Slot()
    def _on_back_button_clicked(self) -> None:
        if self._run is not None:
            self._session.epochs.restore(self._run)

    @Slot()
    def _on_stop_button_clicked(self) -> None:
        self._session.stop("epochs")
