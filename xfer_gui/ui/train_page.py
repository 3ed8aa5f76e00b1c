"""The Train tab: choose a model and a strategy, watch it learn, see how good it is."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.errors import WeightsMissing
from xfer_gui.core.plan import Plan
from xfer_gui.core.runs import Run
from xfer_gui.session.library import nothing_to_learn_from
from xfer_gui.session.session import Session
from xfer_gui.ui import texts
from xfer_gui.ui.empty_state import EmptyState
from xfer_gui.ui.plan_panel import PlanPanel
from xfer_gui.ui.together_link import TogetherLink
from xfer_gui.ui.training_view import TrainingView

UNFOLDED = "train/advanced"
CATCH_UP_MILLISECONDS = 100
TOO_HIGH = "rate_too_high"


class TrainPage(QWidget):
    """Choices on the left; charts, progress and result on the right."""

    page_requested = Signal(str)
    models_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project: Path | None = None
        self._missing: WeightsMissing | None = None
        self._outcome_known = True
        self._empty = EmptyState("train")
        self._plan_panel = PlanPanel()
        self._view = TrainingView()
        self._dataset_timer = QTimer(
            self, singleShot=True, interval=CATCH_UP_MILLISECONDS, timeout=self._show_dataset
        )
        self._build()
        self._wire()
        self._together_link = TogetherLink(session, self._plan_panel, self)
        self._plan_panel.advanced.set_unfolded(session.settings.flag(UNFOLDED))
        self._on_session_project_changed()
        self._show_dataset()

    @property
    def plan_panel(self) -> PlanPanel:
        """The choices."""
        return self._plan_panel

    @property
    def view(self) -> TrainingView:
        """Charts, progress and result."""
        return self._view

    def _build(self) -> None:
        work = QWidget()
        columns = QHBoxLayout(work)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._plan_panel)
        columns.addWidget(self._view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(work)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _wire(self) -> None:
        session = self._session
        session.project_changed.connect(self._on_session_project_changed)
        session.dataset_changed.connect(self._on_session_dataset_changed)
        session.runs_changed.connect(self._on_session_runs_changed)
        session.engine_changed.connect(self._show_whether_possible)
        session.weights_changed.connect(self._on_session_weights_changed)
        session.job_started.connect(self._on_session_job_started)
        session.job_reported.connect(self._on_session_job_reported)
        session.job_stopping.connect(self._on_session_job_stopping)
        session.job_failed.connect(self._on_session_job_failed)
        session.job_finished.connect(self._on_session_job_finished)
        session.training_finished.connect(self._on_session_training_finished)
        session.details_ready.connect(self._view.take_details)
        self._view.details_wanted.connect(session.load_details)
        self._empty.action_requested.connect(self._on_empty_action_requested)
        self._plan_panel.backbones.manage_requested.connect(self.models_requested)
        self._plan_panel.train_requested.connect(self._on_plan_panel_train_requested)
        self._plan_panel.plan_changed.connect(self._ask_for_estimates)
        session.engine_changed.connect(self._ask_for_estimates)
        session.estimates.changed.connect(self._on_estimates_changed)
        self._plan_panel.names_wanted.connect(session.names.load)
        session.names.ready.connect(self._plan_panel.show_names)
        self._plan_panel.sweep_requested.connect(self._on_plan_panel_sweep_requested)
        self._plan_panel.fit_chosen.connect(session.set_fit)
        self._plan_panel.advanced_unfolded.connect(self._on_plan_panel_advanced_unfolded)
        self._view.progress.stop_requested.connect(self._on_progress_stop_requested)
        self._view.result_card.predict_requested.connect(self._on_result_card_predict_requested)
        self._view.result_card.details_requested.connect(self._on_result_card_details_requested)

    def _show_empty(self) -> None:
        if self._session.is_busy("scan"):
            self._empty.show_words(self.tr("Looking through your photos…"))
        else:
            self._empty.show_words(
                self.tr("There are no photos to learn from yet"),
                self.tr("Choose a folder in which every class has a subfolder with its photos."),
                self.tr("Go to Photos"),
            )
        self._stack.setCurrentIndex(0)

    def _show_newest_run(self) -> None:
        run = next((run for run in self._session.runs if run.has_classifier), None)
        if run is not None:
            self._show_run(run, slide=False)
        else:
            self._show_no_run()

    def _show_no_run(self) -> None:
        self._view.show_nothing()
        self._plan_panel.set_first_choice(True)

    def _show_run(self, run: Run, slide: bool) -> None:
        self._view.show_run(run, slide)
        self._plan_panel.set_first_choice(False)

    def _show_interrupted(self) -> None:
        interrupted = self._session.interrupted
        if not interrupted or self._view.message.isVisibleTo(self):
            return
        run = interrupted[0]
        rounds = [epoch.epoch for epoch in run.history if epoch.stage == "fine_tune"]
        if rounds:
            words = self.tr("A training was interrupted after round {number}.").format(
                number=texts.number(rounds[-1])
            )
        else:
            words = self.tr("A training was interrupted before its first round.")
        self._view.message.say(
            "notice",
            words,
            self.tr("It can go on from there."),
            (
                (self.tr("Continue"), lambda: self._resume(run)),
                (self.tr("Discard…"), lambda: self._discard(run)),
            ),
        )

    def _resume(self, run: Run) -> None:
        done = [epoch for epoch in run.history if epoch.stage == "fine_tune"]
        self._view.expect(run.plan, done)
        self._session.resume(run)

    def _discard(self, run: Run) -> None:
        answer = QMessageBox.question(
            self,
            self.tr("Discard the training"),
            self.tr("Discard the interrupted training and what it had learned?"),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if answer == QMessageBox.StandardButton.Discard:
            self._view.message.hide()
            self._session.delete_run(run)

    def _offer_lower_rate(self, run: Run) -> None:
        advice = next((each for each in run.summary.advice if each.id == TOO_HIGH), None)
        if advice is None:
            return
        # To three digits: a tenth of 0.0006 is else 0.00005999999999999999.
        less = float(f"{float(dict(advice.values)['less']):.3g}")
        again = replace(run.plan, learning_rate=less)
        self._view.message.say(
            "warning",
            texts.translated(advice)[0],
            "",
            ((self.tr("Train again with a tenth of the rate"), lambda: self._train(again)),),
        )

    def _train(self, plan: Plan) -> None:
        self._plan_panel.advanced.show_rate(plan.learning_rate)
        self._view.expect(plan)
        self._session.train(plan)

    def _choose_weights_file(self) -> None:
        assert self._missing is not None
        start = self._session.settings.last_folder("weights") or Path.home()
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose {file}").format(file=self._missing.file_name),
            str(start),
            self.tr("Keras weights (*.h5 *.hdf5 *.keras)") + ";;" + self.tr("All files (*)"),
        )
        if chosen:
            self._session.import_weights(self._missing.backbone_id, Path(chosen))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the photos, and find out how long trainings would take."""
        if self._dataset_timer.isActive():
            self._dataset_timer.stop()
            self._show_dataset()
        super().showEvent(event)
        self._ask_for_estimates()

    @Slot()
    def _ask_for_estimates(self) -> None:
        session = self._session
        able = session.engine.state == "ready" and session.dataset is not None
        if able and self.isVisible():
            panel = self._plan_panel
            session.estimates.ask(panel.plan(), panel.wants_estimates_of)

    @Slot()
    def _on_estimates_changed(self) -> None:
        self._plan_panel.set_estimates(self._session.estimates.seconds)

    @Slot()
    def _show_whether_possible(self) -> None:
        session = self._session
        problem = nothing_to_learn_from(session.dataset)
        why_not = ""
        if session.is_busy("train"):
            why_not = self.tr("A training is running.")
        elif session.engine.state == "failed":
            why_not = self.tr("The learning engine could not be started. The log says why.")
        elif problem is not None:
            why_not = " ".join(texts.translated(problem))
        self._plan_panel.set_possible(why_not)

    @Slot()
    def _on_session_project_changed(self) -> None:
        project = self._session.project
        if self._session.project_folder != self._project:
            self._project = self._session.project_folder
            self._view.message.hide()
            self._plan_panel.forget_dataset()
            self._plan_panel.show_runs(self._session.runs)
            self._show_newest_run()
            self._show_interrupted()
        if project is not None:
            self._plan_panel.advanced.show_fit(project.fit)

    @Slot()
    def _on_session_dataset_changed(self) -> None:
        # Not in one go with the Photos tab and its painting: 20,000 photos take each of them 40 ms.
        if self.isVisible():
            self._show_dataset()
        else:
            self._dataset_timer.start()

    @Slot()
    def _show_dataset(self) -> None:
        dataset, recommended = self._session.dataset, self._session.recommended()
        if dataset is None or recommended is None:
            self._show_empty()
            return
        self._stack.setCurrentIndex(1)
        self._plan_panel.show_dataset(dataset, recommended)
        self._show_why_split_is_fixed()
        self._show_whether_possible()

    def _show_why_split_is_fixed(self) -> None:
        dataset, project = self._session.dataset, self._session.project
        why = ""
        if dataset is not None and dataset.is_split:
            why = self.tr("Your folder is divided already, and is taken as it is.")
        elif project is not None and project.parts:
            why = self.tr(
                "Divided at the first training. It stays so: photos that were once learned from "
                "must never be used for a test."
            )
        self._plan_panel.advanced.set_split_fixed(why)

    @Slot()
    def _on_session_runs_changed(self) -> None:
        self._plan_panel.show_runs(self._session.runs)
        self._show_interrupted()
        shown = self._view.result_card.run
        if shown is not None and shown.folder not in {run.folder for run in self._session.runs}:
            self._show_newest_run()

    @Slot()
    def _on_session_weights_changed(self) -> None:
        self._plan_panel.refresh_weights()
        if self._missing is not None and not self._session.is_busy("train"):
            self._missing = None
            self._view.message.say(
                "notice",
                self.tr("The file is here now."),
                "",
                ((self.tr("Train"), self._plan_panel.train_button.click),),
            )

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        if kind == "scan" and self._session.dataset is None:
            self._show_empty()
        if kind != "train":
            return
        self._outcome_known = False
        self._missing = None
        self._plan_panel.set_first_choice(True)
        preparing = self._session.engine.state == "preparing"
        self._view.begin(
            self.tr("Preparing the learning engine…") if preparing else self.tr("Dividing photos…")
        )
        self._show_whether_possible()

    @Slot(str, object)
    def _on_session_job_reported(self, kind: str, event: object) -> None:
        if kind == "train":
            self._view.hear(event)

    @Slot(str)
    def _on_session_job_stopping(self, kind: str) -> None:
        if kind == "train":
            self._view.progress.set_stopping()

    @Slot(str, object)
    def _on_session_job_failed(self, kind: str, error: Exception) -> None:
        if kind == "train":
            self._outcome_known = True
        elif kind != "weights":
            return
        if isinstance(error, WeightsMissing):
            self._missing = error
        actions = ()
        if self._missing is not None:
            actions = ((self.tr("Choose file…"), self._choose_weights_file),)
        self._view.message.say("warning", *texts.translated(error), actions)

    @Slot(object)
    def _on_session_training_finished(self, run: Run) -> None:
        self._outcome_known = True
        self._show_run(run, slide=self.isVisible())
        self._offer_lower_rate(run)

    @Slot(str)
    def _on_session_job_finished(self, kind: str) -> None:
        if kind == "scan" and self._session.dataset is None:
            self._show_empty()
        if kind != "train":
            return
        self._view.end()
        if not self._outcome_known:
            self._outcome_known = True
            self._view.message.say("notice", self.tr("Stopped before anything was learned."))
            self._show_newest_run()
        self._show_whether_possible()
        self._show_why_split_is_fixed()

    @Slot(object)
    def _on_plan_panel_train_requested(self, plan: Plan) -> None:
        self._view.expect(plan)
        self._session.train(plan)

    @Slot(object)
    def _on_plan_panel_sweep_requested(self, plan: Plan) -> None:
        from xfer_gui.ui.rate_dialog import RateDialog

        dialog = RateDialog(self._session, plan, self)
        dialog.rate_chosen.connect(self._plan_panel.advanced.show_rate)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.begin()

    @Slot(bool)
    def _on_plan_panel_advanced_unfolded(self, unfolded: bool) -> None:
        self._session.settings.set_flag(UNFOLDED, unfolded)

    @Slot()
    def _on_progress_stop_requested(self) -> None:
        self._session.stop("train")

    @Slot()
    def _on_empty_action_requested(self) -> None:
        self.page_requested.emit("photos")

    @Slot()
    def _on_result_card_predict_requested(self) -> None:
        run = self._view.result_card.run
        if run is not None:
            self._session.choose_run(run)
        self.page_requested.emit("predict")

    @Slot()
    def _on_result_card_details_requested(self) -> None:
        self.page_requested.emit("results")
