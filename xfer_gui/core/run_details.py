"""What a run left beside its result: gradients, folds, trials; read when somebody looks at it."""

from dataclasses import dataclass
from pathlib import Path

from xfer_gui.core import studies
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.events import EpochEnded, GradientSizes
from xfer_gui.core.gradients import read_gradients
from xfer_gui.core.runs import RunFolder
from xfer_gui.core.studies import FoldsResult, SearchResult


@dataclass(frozen=True, slots=True)
class RunDetails:
    """What only some runs have.

    Attributes:
        gradients: sizes by layer, one for each epoch that was looked at.
        folds: result of the cross-validation.
        fold_histories: epochs of each fold, in the order of the folds; empty where they are gone.
        search: how "best in N minutes" went.
    """

    gradients: tuple[GradientSizes, ...] = ()
    folds: FoldsResult | None = None
    fold_histories: tuple[tuple[EpochEnded, ...], ...] = ()
    search: SearchResult | None = None


def read_details(run: Path) -> RunDetails:
    """Read what a run left beside its result.

    Args:
        run: the run's folder; what is missing or damaged in it is left out, for it is not needed.
    """
    try:
        folds = studies.read_folds(run)
    except ProjectError:
        folds = None
    try:
        search = studies.read_search(run)
    except ProjectError:
        search = None
    histories = [
        _history(run / studies.FOLDS_FOLDER / str(number))
        for number in range(1, len(folds.accuracies) + 1 if folds else 1)
    ]
    return RunDetails(read_gradients(run), folds, tuple(histories), search)


def _history(fold: Path) -> tuple[EpochEnded, ...]:
    try:
        return RunFolder(fold).read().history
    except ProjectError:
        return ()
