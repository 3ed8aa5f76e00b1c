"""What a run left beside its result."""

import pytest

from xfer_gui.core import studies
from xfer_gui.core.events import EpochEnded, GradientSizes
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.run_details import RunDetails, read_details
from xfer_gui.core.runs import RunFolder
from xfer_gui.core.studies import FoldsResult, SearchResult, Trial

FOLDS = FoldsResult((0.9, 0.8), (10, 10), (9, 8), ("a", "b"), ((9, 1), (2, 8)))
SEARCH = SearchResult(2, (Trial(1, "resnet50", "hybrid", 96, 0.9, 30, 0.2),), 1, 110, "time")
EPOCH = EpochEnded("head", 1, 1, 0.5, 0.8, 0.6, 0.7, 0.1)


@pytest.fixture
def fold_of(tmp_path):
    """`fold_of(number)` makes the run of a fold, with one epoch."""

    def make(number):
        (tmp_path / "a.jpg").write_bytes(b"")
        split = Split(("a",), (Photo(tmp_path / "a.jpg", "a", 0, 0),), (), ())
        plan = Plan("mobilenet_v2_0.35", "feature_extraction", 96)
        folder = tmp_path / "run" / studies.FOLDS_FOLDER / str(number)
        RunFolder.create_at(folder, plan, split, tmp_path).log_event(EPOCH)

    return make


def test_everything_that_is_there_is_read(tmp_path, fold_of):
    fold_of(1)
    fold_of(2)
    run = tmp_path / "run"
    gradients = GradientSizes(1, ("a", "b"), (0.1, 0.2))
    RunFolder(run).log_event(gradients)
    studies.write_folds(run, FOLDS)
    studies.write_search(run, SEARCH)

    assert read_details(run) == RunDetails((gradients,), FOLDS, ((EPOCH,), (EPOCH,)), SEARCH)


def test_a_plain_run_has_no_details(tmp_path):
    assert read_details(tmp_path) == RunDetails()


def test_the_curve_of_a_fold_that_is_gone_is_empty(tmp_path, fold_of):
    fold_of(2)
    studies.write_folds(tmp_path / "run", FOLDS)

    assert read_details(tmp_path / "run").fold_histories == ((), (EPOCH,))


def test_what_is_damaged_is_left_out(tmp_path):
    studies.write_search(tmp_path, SEARCH)
    (tmp_path / studies.FOLDS_FILE).write_text('{"accuracies": "no"}')

    assert read_details(tmp_path) == RunDetails(search=SEARCH)

    (tmp_path / studies.SEARCH_FILE).write_text("{")
    assert read_details(tmp_path) == RunDetails()
