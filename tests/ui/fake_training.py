"""Made-up trainings: runs with evaluations and histories, and a session that is told to train."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tests.ui.fake_session import FakeSession
from xfer_gui.core.errors import XferError
from xfer_gui.core.events import EpochEnded
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import Evaluation, judge
from xfer_gui.core.runs import Run, RunSummary
from xfer_gui.core.together import KeepTogether
from xfer_gui.session.dividing import Divided

RECOMMENDED = Plan("mobilenet_v2_0.35", "feature_extraction", 96)


def made_up_name(number: int) -> str:
    """A word that nobody has for anything, another for each number."""
    return "x" + "".join("abcdefghij"[int(digit)] for digit in f"{number:03}")


# Where ImageNet has them; the others are made up.
_CATS = ("tabby", "tiger cat", "Persian cat", "Siamese cat", "Egyptian cat")
THOUSAND_NAMES = tuple(
    _CATS[number - 281] if 281 <= number <= 285 else made_up_name(number) for number in range(1000)
)


class FakeTrainingSession(FakeSession):
    """A `FakeSession` that also knows what the Train and Results tabs ask for."""

    test_photos_ready = Signal(object, object)
    details_ready = Signal(object, object)
    report_saved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.interrupted: list[Run] = []
        self.details_wanted: list[Run] = []
        self.epochs = FakeEpochs(self)
        self.division = FakeDivision(self)
        self.estimates = FakeEstimates(self)
        self.names = FakeNames(self)
        self.studies = FakeStudies(self)

    def recommended(self) -> Plan | None:
        return RECOMMENDED if self.dataset is not None else None

    def train(self, plan: Plan) -> None:
        self.calls.append(("train", plan))

    def resume(self, run: Run) -> None:
        self.calls.append(("resume", run))

    def delete_run(self, run: Run) -> None:
        self.calls.append(("delete_run", run))

    def import_weights(self, backbone_id: str, path: Path) -> None:
        self.calls.append(("import_weights", backbone_id, path))

    def load_test_photos(self, run: Run) -> None:
        self.calls.append(("load_test_photos", run))

    def load_details(self, run: Run) -> None:
        # Not among the calls: it follows whenever a run is shown, whatever the person did.
        self.details_wanted.append(run)

    def save_report(self, run: Run, to: Path, say: object, language: str) -> None:
        self.calls.append(("save_report", run, to))

    def show_runs(self, *runs: Run) -> None:
        """Have these runs, the first one chosen for Predict."""
        self.runs = list(runs)
        self.chosen_run = runs[0] if runs else None
        self.runs_changed.emit()


class FakeNames(QObject):
    """The 1,000 names as `session.names` knows them, there at once."""

    ready = Signal(object)

    def load(self) -> None:
        self.ready.emit(THOUSAND_NAMES)


class FakeDivision(QObject):
    """The division as `session.division` knows it; calls are written down in `calls`."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.calls: list[tuple] = []
        self.divided: Divided | None = None
        self.problem: XferError | None = None
        self.is_kept = self.can_go_back = False

    def ask(self, plan: Plan) -> None:
        self.calls.append(("ask", plan))

    def rest(self) -> None:
        self.calls.append(("rest",))

    def keep_together(self, wish: KeepTogether) -> None:
        self.calls.append(("keep_together", wish))

    def divide_anew(self) -> None:
        self.calls.append(("divide_anew",))

    def go_back(self) -> None:
        self.calls.append(("go_back",))

    def answer(self, divided: Divided | None, **state: object) -> None:
        """Know what comes of it."""
        self.divided = divided
        for name, value in state.items():
            setattr(self, name, value)
        self.changed.emit()


class FakeEstimates(QObject):
    """Estimates as `session.estimates` knows them; calls are written down in `calls`."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.calls: list[tuple] = []
        self.seconds: dict[str, float] = {}

    def ask(self, plan: Plan, strategies: tuple[str, ...]) -> None:
        self.calls.append((plan, strategies))

    def answer(self, **seconds: float) -> None:
        """Know how long strategies would take."""
        self.seconds = seconds
        self.changed.emit()


class FakeStudies(QObject):
    """Studies as `session.studies` knows them; calls are written down in `calls`."""

    rate_tried = Signal(object)
    sweep_ready = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.calls: list[tuple] = []

    def sweep(self, plan: Plan) -> None:
        self.calls.append(("sweep", plan))


class FakeEpochs(QObject):
    """Rounds as `session.epochs` knows them; calls are written down in `calls`."""

    listed = Signal(object, object)
    chosen = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.calls: list[tuple] = []

    def look_up(self, run: Run) -> None:
        self.calls.append(("look_up", run))

    def judge(self, run: Run, epoch: int) -> None:
        self.calls.append(("judge", run, epoch))

    def choose(self, run: Run, epoch: int) -> None:
        self.calls.append(("choose", run, epoch))

    def restore(self, run: Run) -> None:
        self.calls.append(("restore", run))


def epoch(stage: str, number: int, of: int = 10, accuracy: float = 0.9, loss: float = 0.3):
    return EpochEnded(stage, number, of, loss / 2, accuracy, loss, accuracy, number * 1.0)


def history(steps: int, rounds: int = 0) -> tuple[EpochEnded, ...]:
    """A head that is learned in `steps`, then fine-tuned for `rounds`."""
    head = [epoch("head", n, 200, 0.9 - 0.3 / n, 0.2 + 0.5 / n) for n in range(1, steps + 1)]
    return (*head, *(epoch("fine_tune", n, rounds) for n in range(1, rounds + 1)))


def evaluation(photos: list[Path], classes=("circles", "squares"), wrong: int = 2) -> Evaluation:
    """Photos of two classes in turn, the first `wrong` of them taken for the other."""
    import numpy as np

    labels = [number % 2 for number in range(len(photos))]
    rows = np.full((len(photos), len(classes)), 0.1, dtype="float32")
    for number, label in enumerate(labels):
        rows[number, 1 - label if number < wrong else label] = 0.9 - number / 1000
    return judge(classes, labels, rows, photos)


def made_up_run(folder: Path, number: int = 1, judged: Evaluation | None = None, **more) -> Run:
    """A run on disk that says it has a classifier."""
    run = folder / "runs" / f"2026-11-2{number}T14-03-07-a"
    (run / "network").mkdir(parents=True, exist_ok=True)
    (run / "network" / "manifest.json").write_text("{}")
    facts = {
        "state": "finished",
        "started": f"2026-11-2{number}T14:03:07",
        "photo_folder": folder,
        "classes": ("circles", "squares"),
        "photos": {"training": 7, "validation": 2, "test": 4},
        "seconds": {"read": 2.0, "train": 10.0, "total": 12.4},
        "validation_accuracy": 0.91,
    }
    plan = more.pop("plan", RECOMMENDED)
    epochs = more.pop("history", history(5))
    return Run(run, plan, RunSummary(**facts | more), epochs, judged)
