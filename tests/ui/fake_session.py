"""A session that does nothing by itself: page tests put it into a state and emit its signals."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tests.ui.fake_doctor import FakeDoctor
from xfer_gui.core.photos import Dataset, Part, Photo, inside
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project
from xfer_gui.core.runs import Run, RunSummary
from xfer_gui.session.session import EngineState
from xfer_gui.session.settings import Settings


class FakeWishes:
    """Writes down what is said about single photos."""

    def __init__(self, session: "FakeSession") -> None:
        self._session = session
        self.learned: set[Path] = set()

    def move(self, paths: Iterable[Path], label: str) -> None:
        self._session.calls.append(("move", list(paths), label))

    def put(self, paths: Iterable[Path], part: Part | None) -> int:
        self._session.calls.append(("put", list(paths), part))
        return len(list(paths)) - len(self.learned.intersection(paths))

    def part_of(self, photo: Photo) -> Part | None:
        project = self._session.project
        return photo.part or project.parts.get(inside(project.photo_folder, photo.path))


class FakeIncoming(QObject):
    """Writes down which photos come in."""

    told = Signal(object, bool)
    added = Signal(object)
    failed = Signal(object)
    photos_changed = Signal(object)

    def __init__(self, session: "FakeSession") -> None:
        super().__init__()
        self._session = session

    def add(self, paths: Iterable[Path], label: str) -> None:
        self._session.calls.append(("add", list(paths), label))

    def add_class(self, paths: Iterable[Path], name: str) -> None:
        self._session.calls.append(("add_class", list(paths), name))

    def rename(self, old: str, new: str) -> None:
        self._session.calls.append(("rename", old, new))

    def set_nested(self, nested: str) -> None:
        self._session.change(nested=nested)

    def look_again(self) -> None:
        self._session.calls.append(("look_again",))


class FakeSession(QObject):
    """The same signals and properties as `Session`; calls are written down in `calls`."""

    project_changed = Signal()
    dataset_changed = Signal()
    runs_changed = Signal()
    engine_changed = Signal()
    weights_changed = Signal()
    job_started = Signal(str)
    job_reported = Signal(str, object)
    job_stopping = Signal(str)
    job_failed = Signal(str, object)
    job_finished = Signal(str)
    training_finished = Signal(object)
    predictions_ready = Signal(object)
    failed = Signal(object)
    noticed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple] = []
        self.settings = Settings()
        self.wishes = FakeWishes(self)
        self.incoming = FakeIncoming(self)
        self.doctor = FakeDoctor()
        self.engine = EngineState()
        self.project_folder: Path | None = None
        self.project: Project | None = None
        self.found: Dataset | None = None
        self.runs: list[Run] = []
        self.chosen_run: Run | None = None
        self.recent: list[Path] = []
        self.running: str | None = None
        self.can_undo = False
        self.busy: set[str] = set()

    @property
    def dataset(self) -> Dataset | None:
        return self.project.apply(self.found) if self.project and self.found else None

    def is_busy(self, kind: str) -> bool:
        return kind in self.busy

    def open(self, found: Dataset, folder: Path) -> None:
        """Put a dataset into it as if it had been scanned."""
        self.project_folder, self.found, self.project = folder, found, Project(found.folder)
        self.project_changed.emit()
        self.dataset_changed.emit()

    def change(self, **changes) -> None:
        """Change the project as if the person had."""
        self.project = replace(self.project, **changes)
        self.project_changed.emit()
        self.dataset_changed.emit()

    def begin(self, kind: str) -> None:
        self.busy.add(kind)
        self.job_started.emit(kind)

    def end(self, kind: str) -> None:
        self.busy.discard(kind)
        self.job_finished.emit(kind)

    def fail(self, kind: str, error: Exception) -> None:
        self.job_failed.emit(kind, error)
        self.failed.emit(error)

    def answer(self, answers: list) -> None:
        """Name photos as a job would."""
        self.begin("predict")
        self.predictions_ready.emit(answers)
        self.end("predict")

    def rescan(self) -> None:
        self.calls.append(("rescan",))

    def undo(self) -> None:
        self.calls.append(("undo",))

    def stop(self, kind: str) -> None:
        self.calls.append(("stop", kind))

    def set_fit(self, fit: str) -> None:
        self.calls.append(("set_fit", fit))

    def set_class_excluded(self, name: str, excluded: bool) -> None:
        self.calls.append(("set_class_excluded", name, excluded))

    def set_photos_excluded(self, paths: Iterable[Path], excluded: bool) -> None:
        self.calls.append(("set_photos_excluded", list(paths), excluded))

    def predict(self, paths: Iterable[Path]) -> None:
        self.calls.append(("predict", list(paths)))

    def choose_run(self, run: Run) -> None:
        self.calls.append(("choose_run", run))


def dataset_of(folder: Path, **more) -> Dataset:
    """A dataset of the photos in a folder's subfolders, as a scan would find them."""
    photos = []
    for path in sorted(folder.glob("*/*.jpg")):
        stat = path.stat()
        photos.append(Photo(path, path.parent.name, stat.st_size, stat.st_mtime_ns, 48, 48))
    classes = tuple(sorted({photo.label for photo in photos}))
    return Dataset(folder, classes, tuple(photos), **more)


def run_in(folder: Path, classes: tuple[str, ...], name: str = "2026-11-22T14-03-07-a") -> Run:
    """A finished run that says it has a classifier."""
    run = folder / "runs" / name
    (run / "network").mkdir(parents=True)
    (run / "network" / "manifest.json").write_text("{}")
    summary = RunSummary(
        "finished",
        "2026-11-22T14:03:07",
        folder,
        classes,
        {"training": 7, "validation": 2, "test": 2},
        {"total": 12.0},
        validation_accuracy=0.91,
    )
    return Run(run, Plan("mobilenet_v2_0.35", "feature_extraction", 224), summary)
