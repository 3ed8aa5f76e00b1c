"""What studies find out beside one training: folds, the search for a rate, best in N minutes."""

import zipfile
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, stdev
from typing import TYPE_CHECKING, Any, Literal

from xfer_gui.core import files
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.intervals import wilson_interval
from xfer_gui.core.plan import StrategyId
from xfer_gui.core.text import QT_TRANSLATE_NOOP, Values

if TYPE_CHECKING:
    from numpy import float32, intp
    from numpy.typing import NDArray

FEWEST_FOLDS, MOST_FOLDS = 2, 20
FOLDS_FOLDER = "folds"
FOLDS_FILE = "folds.json"
OUT_OF_FOLD_FILE = "out_of_fold.npz"
SEARCH_FILE = "search.json"

SearchEnd = Literal["everything", "time", "stopped"]


@dataclass(frozen=True, slots=True)
class RateSweep:
    """What the search for a good learning rate found.

    Attributes:
        rates: learning rates tried, rising.
        losses: smoothed training loss after each, in nats.
        suggestion: rate to train with; None when the curve does not show one.
        template: why this rate, or why none: English, marked with `QT_TRANSLATE_NOOP("core", ...)`.
        values: pairs that fill the template's `{fields}`.
    """

    rates: tuple[float, ...]
    losses: tuple[float, ...]
    suggestion: float | None
    template: str
    values: Values = ()

    @property
    def reason(self) -> str:
        """Why this rate, or why none, in English."""
        return self.template.format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class FoldsResult:
    """How a plan did on photos that it had not learned from, several times over.

    Attributes:
        accuracies: of each fold, 0 to 1.
        photos: judged in each fold.
        correct: named right in each fold.
        classes: names, in the order of rows and columns of `confusion`.
        confusion: of all folds together; rows are true classes, columns are what was said.
        format_version: of `folds.json`.
    """

    accuracies: tuple[float, ...]
    photos: tuple[int, ...]
    correct: tuple[int, ...]
    classes: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    format_version: int = 1

    @property
    def mean(self) -> float:
        """Mean accuracy of the folds."""
        return fmean(self.accuracies)

    @property
    def deviation(self) -> float:
        """Standard deviation of the folds' accuracies: how much luck is in one division."""
        return stdev(self.accuracies) if len(self.accuracies) > 1 else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of the accuracy; every photo was judged once, so they are counted."""
        return wilson_interval(sum(self.correct), sum(self.photos))


@dataclass(frozen=True, slots=True, eq=False)
class OutOfFold:
    """What was said of each photo by the one network that had not learned from it.

    Attributes:
        classes: K names, in the order of the columns.
        paths: N paths inside the photo folder, with forward slashes.
        labels: N class indices.
        probabilities: N × K, rows add up to 1.
    """

    classes: tuple[str, ...]
    paths: tuple[str, ...]
    labels: "NDArray[intp]"
    probabilities: "NDArray[float32]"


@dataclass(frozen=True, slots=True)
class Trial:
    """One candidate that "best in N minutes" judged on the validation photos.

    Attributes:
        number: 1 for the first.
        backbone, strategy, image_size: what was tried.
        validation_accuracy: 0 to 1.
        seconds: since the search began, when it was judged.
        loss: mean cross-entropy on the validation photos in nats; None where nobody looked.
    """

    number: int
    backbone: str
    strategy: StrategyId
    image_size: int
    validation_accuracy: float
    seconds: float
    loss: float | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the search could try, and how long that would take on this computer.

    Attributes:
        backbone, strategy, image_size: what it is.
        seconds: estimate from a measured batch.
        fits: the estimate fits into the time that was given.
    """

    backbone: str
    strategy: StrategyId
    image_size: int
    seconds: float
    fits: bool


@dataclass(frozen=True, slots=True)
class SearchResult:
    """How "best in N minutes" went.

    Attributes:
        minutes: what it was given.
        trials: in the order in which they were judged.
        winner: number of the trial that became the classifier; None until there is one.
        seconds: it took in all, up to the test at the end.
        ended: because everything was tried, because the time was up, or because Stop was pressed.
        candidates: what there was to try, with estimates made before the first trial.
        format_version: of `search.json`.
    """

    minutes: float
    trials: tuple[Trial, ...]
    winner: int | None
    seconds: float
    ended: SearchEnd
    candidates: tuple[Candidate, ...] = ()
    format_version: int = 1

    @property
    def best(self) -> Trial | None:
        """The trial that became the classifier."""
        return next((trial for trial in self.trials if trial.number == self.winner), None)


def write_folds(run: Path, result: FoldsResult) -> None:
    """Write `folds.json` into a run's folder. Raises `ProjectError`."""
    files.write_json(run / FOLDS_FILE, result, FoldsResult)


def read_folds(run: Path) -> FoldsResult | None:
    """Folds of a run; None when it had none. Raises `ProjectError` when they are damaged."""
    path = run / FOLDS_FILE
    return files.read_json(path, FoldsResult) if path.exists() else None


def has_judged_folds(run: Path) -> bool:
    """True when a cross-validation in a run's folder got so far that it is worth going on with."""
    return any((run / FOLDS_FOLDER).glob(f"*/{OUT_OF_FOLD_FILE}"))


def write_search(run: Path, result: SearchResult) -> None:
    """Write `search.json` into a run's folder. Raises `ProjectError`."""
    files.write_json(run / SEARCH_FILE, result, SearchResult)


def read_search(run: Path) -> SearchResult | None:
    """Search of a run; None when it had none. Raises `ProjectError` when it is damaged."""
    path = run / SEARCH_FILE
    return files.read_json(path, SearchResult) if path.exists() else None


def write_out_of_fold(run: Path, found: OutOfFold) -> None:
    """Write `out_of_fold.npz` into a run's folder. Raises `ProjectError`."""
    import numpy as np

    arrays: dict[str, Any] = {
        "classes": np.array(found.classes, dtype=np.str_),
        "paths": np.array(found.paths, dtype=np.str_),
        "labels": found.labels.astype(np.int32),
        "probabilities": found.probabilities.astype(np.float32),
    }
    with files.replacing(run / OUT_OF_FOLD_FILE) as stream:
        np.savez(stream, **arrays)


def read_out_of_fold(run: Path) -> OutOfFold | None:
    """Out-of-fold answers of a run; None when it has none.

    Raises:
        ProjectError: the file is damaged.
    """
    import numpy as np

    path = run / OUT_OF_FOLD_FILE
    if not path.exists():
        return None
    try:
        with np.load(path, allow_pickle=False) as saved:
            found = OutOfFold(
                tuple(map(str, saved["classes"])),
                tuple(map(str, saved["paths"])),
                saved["labels"].astype(np.intp),
                saved["probabilities"].astype(np.float32),
            )
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error
    photos, classes = len(found.paths), len(found.classes)
    if found.labels.shape != (photos,) or found.probabilities.shape != (photos, classes):
        raise _damaged(path)
    return found


def _damaged(path: Path) -> ProjectError:
    return ProjectError(
        QT_TRANSLATE_NOOP("core", "{path} is damaged or was made by something else."),
        QT_TRANSLATE_NOOP("core", "Train again with cross-validation to make it anew."),
        path=path,
    )
