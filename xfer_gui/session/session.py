"""What is open and what is running: the one object in which all pages meet."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from xfer_gui.core.devices import Device
from xfer_gui.core.events import Notice
from xfer_gui.core.photos import Dataset, Fit
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project
from xfer_gui.core.runs import Run
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.session import jobs, refusals
from xfer_gui.session.board import JobBoard, Kind
from xfer_gui.session.division import Division
from xfer_gui.session.doctor import Doctor
from xfer_gui.session.epoch_shelf import EpochShelf
from xfer_gui.session.estimates import Estimates
from xfer_gui.session.grouping import Groups
from xfer_gui.session.incoming import Incoming
from xfer_gui.session.library import Library, nothing_to_learn_from
from xfer_gui.session.models import Models
from xfer_gui.session.names import Names
from xfer_gui.session.opening import Opened
from xfer_gui.session.run_shelf import RunShelf
from xfer_gui.session.settings import Settings
from xfer_gui.session.studies import Studies
from xfer_gui.session.trainer import Trainer
from xfer_gui.session.upkeep import Upkeep
from xfer_gui.session.wishes import Wishes

SHUTDOWN_MILLISECONDS = 10_000


@dataclass(frozen=True, slots=True)
class EngineState:
    """How far the learning engine is.

    Attributes:
        state: "preparing" until TensorFlow is imported.
        device: what it computes on; None before it is ready.
        detail: why it failed; else empty.
    """

    state: Literal["preparing", "ready", "failed"] = "preparing"
    device: Device | None = None
    detail: str = ""


class Session(QObject):
    """The open project, its runs and the jobs; pages call its methods and hear its signals.

    Nothing slow happens here: work goes to threads, and its results come back as signals.

    Attributes:
        settings: what is remembered from one start to the next.
        wishes: what is said about single photos: their class, and what they are used for.
        incoming: photos that are put into classes by hand, and what changes in the folders.
        division: who is used for what, and what must stay together.
        doctor: what is wrong with the photos, and what can be done about it.
        groups: photos put into groups that look alike, and made into classes.
        epochs: the rounds of runs: each can be tried out and chosen.
        estimates: how long trainings would take.
        studies: the search for a good learning rate.
        names: the 1,000 names of ImageNet.
        models: the weights on this machine, and how others get there.
        upkeep: the learning engine of the next start, and the cache on the disk.
    """

    project_changed = Signal()
    dataset_changed = Signal()
    runs_changed = Signal()
    engine_changed = Signal()
    weights_changed = Signal()
    job_started = Signal(str)  # "scan" "check" "train" "predict" "weights" "models" "engine"
    job_reported = Signal(str, object)  # kind, Event
    job_stopping = Signal(str)
    job_failed = Signal(str, object)  # kind ("" for what has none), Exception; before `failed`
    job_finished = Signal(str)
    training_finished = Signal(object)  # Run
    predictions_ready = Signal(object)  # list[Prediction | PhotoFailure]
    test_photos_ready = Signal(object, object)  # Run, tuple[Photo, ...]
    details_ready = Signal(object, object)  # Run, RunDetails
    report_saved = Signal(object)  # Path
    failed = Signal(object)  # XferError | Exception
    noticed = Signal(object)  # Notice

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings()
        self._engine = EngineState()
        self._board = JobBoard(self)
        self._library = Library(self._board, self)
        self.wishes = Wishes(self._library, self)
        self.incoming = Incoming(self._board, self._library, self)
        self._shelf = RunShelf(self._board, self)
        self.epochs = EpochShelf(self._board, self)
        self._trainer = Trainer(self._board, self._library, self)
        self.division = Division(self._board, self._library, self)
        self.estimates = Estimates(self._board, self._library, self)
        self.studies = Studies(self._board, self._library, self)
        self.models = Models(self._board, lambda: self._engine.state != "failed", self)
        self.upkeep = Upkeep(self._board, self)
        self.groups = Groups(self._board, self._library, self)
        self.doctor = Doctor(self._board, self._library, self)
        self._board.started.connect(self.job_started)
        self._board.reported.connect(self.job_reported)
        self._board.stopping.connect(self.job_stopping)
        self._board.noticed.connect(self.noticed)
        self._board.failed.connect(self._on_board_failed)
        self._board.finished.connect(self._on_board_finished)
        self._library.opened.connect(self._on_library_opened)
        self._library.project_changed.connect(self.project_changed)
        self._library.dataset_changed.connect(self.dataset_changed)
        self._shelf.changed.connect(self.runs_changed)
        self.names = Names(self._board, self)
        self.epochs.chosen.connect(self._shelf.update_run)
        self._trainer.trained.connect(self._on_trainer_trained)
        self.studies.refused.connect(self.failed)
        self.doctor.refused.connect(self.failed)
        self._trainer.trained.connect(self.doctor.take_run)
        self.incoming.failed.connect(self.failed)
        self.models.weights_changed.connect(self._on_weights_changed)
        self.models.noticed.connect(self.noticed)
        self.groups.noticed.connect(self.noticed)
        self.groups.refused.connect(self.failed)
        self.models.failed.connect(self._on_models_failed)

    @property
    def project_folder(self) -> Path | None:
        """Folder of the open project."""
        return self._library.folder

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self._library.project

    @property
    def found(self) -> Dataset | None:
        """What the scan found, with what the person left out."""
        return self._library.found

    @property
    def dataset(self) -> Dataset | None:
        """The photos as the person wants them; None until they are scanned."""
        return self._library.dataset

    @property
    def can_undo(self) -> bool:
        """True when `undo` has something to take back."""
        return self._library.can_undo

    @property
    def runs(self) -> list[Run]:
        """Runs of the open project, newest first."""
        return self._shelf.runs

    @property
    def interrupted(self) -> list[Run]:
        """Runs that were cut off and can go on, newest first; none while one is being trained."""
        # The run that is being trained says "running" on disk, like one that was cut off.
        return [] if self._board.is_open("train") else self._shelf.interrupted

    @property
    def chosen_run(self) -> Run | None:
        """The run that `predict` uses."""
        return self._shelf.chosen

    @property
    def engine(self) -> EngineState:
        """How far the learning engine is."""
        return self._engine

    @property
    def running(self) -> str | None:
        """What the person waits for in the Keras thread: "train", "predict" or None."""
        return self._board.running

    @property
    def recent(self) -> list[Path]:
        """Projects opened lately, last one first."""
        return self.settings.recent

    def is_busy(self, kind: Kind) -> bool:
        """True from a kind's `job_started` to its `job_finished`."""
        return self._board.is_open(kind)

    def is_stopping(self, kind: Kind) -> bool:
        """True from Stop to the end."""
        return self._board.is_stopping(kind)

    def start(self) -> None:
        """Import the learning engine; call it once the window is on the screen."""
        if not self._board.is_open("engine"):
            self._engine = EngineState()
            self._board.start(None, "files", jobs.warm_up_job())
            self._board.start("engine", "keras", jobs.prepare_engine_job(), self._on_engine_ready)

    def import_folder(self, folder: Path) -> None:
        """Open the project of a folder of photos, a new one if it has none, and scan it."""
        if self._may_leave_project():
            self.settings.set_last_folder("photos", folder.parent)
            self._library.import_folder(folder, self.recent)

    def open_project(self, folder: Path) -> None:
        """Open a project and scan its photos."""
        if self._may_leave_project():
            self._library.open(folder)

    def close_project(self) -> None:
        """Close the project; everything is on disk already."""
        if self._may_leave_project():
            self._shelf.take(None, ())
            self._library.close()

    def rescan(self) -> None:
        """Look again which photos are there."""
        self._library.rescan()

    def set_fit(self, fit: Fit) -> None:
        """Choose how photos become square."""
        self._library.set_fit(fit)

    def set_class_excluded(self, name: str, excluded: bool) -> None:
        """Leave a class out or take it back."""
        self._library.set_class_excluded(name, excluded)

    def set_photos_excluded(self, paths: Iterable[Path], excluded: bool) -> None:
        """Leave photos out or take them back."""
        self._library.set_photos_excluded(paths, excluded)

    def undo(self) -> None:
        """Take back the last thing that the person said about the photos."""
        self._library.undo()

    def recommended(self) -> Plan | None:
        """The plan that suits the photos and this machine; None without photos."""
        return self._library.recommended()

    def train(self, plan: Plan) -> None:
        """Train a new run: divide the photos, write the division down, learn."""
        dataset, project = self.dataset, self.project
        problem = nothing_to_learn_from(dataset)
        if problem is not None:
            self.failed.emit(problem)
        elif dataset is not None and project is not None and self._may_train():
            plan = replace(plan, excluded_classes=project.excluded_classes)
            self._trainer.train(plan, dataset, project)

    def resume(self, run: Run) -> None:
        """Go on with a run that was interrupted."""
        if self._may_train():
            self._trainer.resume(run)

    def stop(self, kind: Kind | None = None) -> None:
        """Stop a kind of job; by default what the Keras thread does, else the scan or the check."""
        kinds: tuple[Kind, ...] = (
            ("train", "predict", "epochs", "sweep", "suspects", "add", "scan", "check")
            if kind is None
            else (kind,)
        )
        for one in kinds:
            if self._board.is_open(one):
                self._board.stop(one)
                return

    def predict(self, paths: Iterable[Path]) -> None:
        """Classify photos, and all photos in folders, with the chosen run."""
        run = self.chosen_run
        if run is None:
            self.failed.emit(refusals.nothing_learned())
        elif not self._engine_failed():
            if self._board.is_open("train"):
                self.noticed.emit(
                    Notice(QT_TRANSLATE_NOOP("core", "Your photos are named after the training."))
                )
            job = jobs.predict_job(run.folder, tuple(paths))
            self._board.start("predict", "keras", job, self.predictions_ready.emit)

    def choose_run(self, run: Run) -> None:
        """Use a run for `predict`."""
        self._shelf.choose(run)

    def load_test_photos(self, run: Run) -> None:
        """Look up the photos that a run was judged on; `test_photos_ready` brings them."""
        job = jobs.test_photos_job(run.folder)
        self._board.start(None, "files", job, partial(self.test_photos_ready.emit, run))

    def load_details(self, run: Run) -> None:
        """Look up what a run left beside its result; `details_ready` brings it."""
        job = jobs.details_job(run.folder)
        self._board.start(None, "files", job, partial(self.details_ready.emit, run))

    def save_report(self, run: Run, to: Path, say: Callable[[str], str], language: str) -> None:
        """Write a run as one HTML file; `report_saved` follows.

        Args:
            run: what is told of.
            to: the file.
            say: translates an English template of context "core"; called in another thread.
            language: code of the language that `say` speaks.
        """
        self.settings.set_last_folder("report", to.parent)
        job = jobs.report_job(run, to, say, language)
        self._board.start(None, "files", job, self.report_saved.emit)

    def delete_run(self, run: Run) -> None:
        """Delete a run with all that it left on disk."""
        self._shelf.delete(run)

    def import_weights(self, backbone_id: str, path: Path) -> None:
        """Take a weights file that the person chose."""
        self.settings.set_last_folder("weights", path.parent)
        job = jobs.import_weights_job(backbone_id, path)
        self._board.start("weights", "keras", job, lambda _: self._on_weights_changed())

    def shutdown(self) -> bool:
        """Stop all jobs, write what is to be written, wait up to ten seconds.

        Returns:
            False when a thread could not be ended in time (the import of TensorFlow cannot be). The
            process must then end with `os._exit`: Qt aborts where a running thread is destroyed.
        """
        self.incoming.close()
        self.estimates.close()
        ended = self._board.shutdown(SHUTDOWN_MILLISECONDS)
        self.settings.save()
        return ended

    def _may_leave_project(self) -> bool:
        if self._board.is_open("train"):
            self.failed.emit(refusals.training_in_the_way())
            return False
        return True

    def _may_train(self) -> bool:
        return not self._board.is_open("train") and not self._engine_failed()

    def _engine_failed(self) -> bool:
        if self._engine.state != "failed":
            return False
        self.failed.emit(refusals.engine_failed(self._engine.detail))
        return True

    def _on_engine_ready(self, device: Device) -> None:
        self._engine = EngineState("ready", device)
        self.engine_changed.emit()

    @Slot(object)
    def _on_trainer_trained(self, run: Run) -> None:
        self._shelf.add(run)
        self.training_finished.emit(run)

    @Slot(object)
    def _on_models_failed(self, error: Exception) -> None:
        if not self.models.is_watched:
            self.failed.emit(error)

    @Slot()
    def _on_weights_changed(self) -> None:
        self._library.forget_recommended()
        self.weights_changed.emit()

    @Slot(object)
    def _on_library_opened(self, opened: Opened) -> None:
        self.settings.add_recent(opened.folder)
        self._shelf.take(opened.folder, opened.runs)

    @Slot(str, object)
    def _on_board_failed(self, kind: str, error: Exception) -> None:
        if kind == "engine":
            self._engine = EngineState("failed", detail=str(error))
            self.engine_changed.emit()
        self.job_failed.emit(kind, error)
        self.failed.emit(error)

    @Slot(str)
    def _on_board_finished(self, kind: str) -> None:
        if kind == "train":
            # A training that failed may leave a run too, and any may have fetched weights.
            self._shelf.reload()
            self._on_weights_changed()
        self.job_finished.emit(kind)
        if kind == "train":
            self._library.check()
