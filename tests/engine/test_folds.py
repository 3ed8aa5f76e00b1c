"""Cross-validation on drawn photos: every photo judged once, stopped, gone on with, refused."""

import csv
import gc

import keras
import numpy as np
import pytest

from xfer_gui.core import studies
from xfer_gui.core.errors import Cancelled, DatasetError, XferError
from xfer_gui.core.events import EpochEnded, FoldEnded, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.plan import Plan
from xfer_gui.core.runs import RunFolder
from xfer_gui.engine.folds import cross_validate

from .conftest import SIZE, TINY
from .test_training import Stopper

HEADS = Plan(TINY, "feature_extraction", SIZE, folds=3)
TWO_HEADS = Plan(TINY, "feature_extraction", SIZE, folds=2)
TUNED = Plan(TINY, "full_fine_tuning", SIZE, epochs=2, batch_size=8, folds=2)


def fold_starts(events) -> list[tuple[int, int]]:
    found = (event for event in events if isinstance(event, StageStarted))
    return [(event.number, event.stages) for event in found if event.stage == "folds"]


def trainings(events) -> int:
    return sum(isinstance(event, StageStarted) and event.stage == "save" for event in events)


def test_every_photo_but_the_test_photos_is_judged_once(tiny_weights, photo_split, new_run):
    events = []
    run = new_run(HEADS)
    result = cross_validate(HEADS, photo_split, run, JobContext(events.append))
    assert fold_starts(events) == [(1, 3), (2, 3), (3, 3)]
    ended = [event for event in events if isinstance(event, FoldEnded)]
    assert [(each.fold, each.folds) for each in ended] == [(1, 3), (2, 3), (3, 3)]
    assert result.accuracies == tuple(each.accuracy for each in ended)
    learned_from = photo_split.training + photo_split.validation
    assert sum(result.photos) == len(learned_from)
    assert result == studies.read_folds(run.folder)

    found = studies.read_out_of_fold(run.folder)
    photo_folder = run.read_summary().photo_folder
    assert {photo_folder / path for path in found.paths} == {photo.path for photo in learned_from}
    assert [found.classes[label] for label in found.labels] == [
        path.split("/")[0] for path in found.paths
    ]
    np.testing.assert_allclose(found.probabilities.sum(axis=1), 1, atol=1e-5)
    right = found.probabilities.argmax(axis=1) == found.labels
    assert right.mean() == pytest.approx(sum(result.correct) / sum(result.photos))


def test_a_folds_answers_are_those_that_its_training_was_judged_by(
    tiny_weights, photo_split, new_run
):
    for plan in (TWO_HEADS, TUNED):
        run = new_run(plan)
        result = cross_validate(plan, photo_split, run, JobContext())
        for number in range(plan.folds):
            fold = RunFolder(run.folder / "folds" / str(number + 1))
            evaluation = fold.read().evaluation
            assert evaluation.accuracy == result.accuracies[number]
            said = studies.read_out_of_fold(fold.folder)
            wrong = {each.path.name: each.confidence for each in evaluation.wrong}
            for path, row in zip(said.paths, said.probabilities, strict=True):
                if path.split("/")[-1] in wrong:
                    assert row.max() == pytest.approx(wrong[path.split("/")[-1]], abs=1e-3)


def test_of_a_judged_fold_its_curves_stay_and_its_networks_go(tiny_weights, photo_split, new_run):
    run = new_run(TUNED)
    cross_validate(TUNED, photo_split, run, JobContext())
    for number in (1, 2):
        fold = RunFolder(run.folder / "folds" / str(number))
        assert [each.epoch for each in fold.read().history if each.stage == "fine_tune"] == [1, 2]
        assert fold.read_plan().folds == 0
        assert sum(path.stat().st_size for path in fold.folder.rglob("*")) < 300_000
        with (fold.folder / "split.csv").open(encoding="utf-8", newline="") as stream:
            tested = {row["path"] for row in csv.DictReader(stream) if row["part"] == "test"}
        assert tested == set(studies.read_out_of_fold(fold.folder).paths)


def test_folds_that_were_judged_are_not_done_again(tiny_weights, photo_split, new_run):
    run = new_run(HEADS)
    stopper = Stopper(lambda event: isinstance(event, FoldEnded), 2)
    with pytest.raises(Cancelled):
        cross_validate(HEADS, photo_split, run, stopper.context)
    assert studies.read_folds(run.folder) is None
    before = [event.accuracy for event in stopper.events if isinstance(event, FoldEnded)]

    events = []
    result = cross_validate(HEADS, photo_split, run, JobContext(events.append))
    assert trainings(events) == 1
    assert len(fold_starts(events)) == 3
    assert list(result.accuracies[:2]) == before
    assert sum(result.photos) == len(photo_split.training + photo_split.validation)

    events.clear()
    assert cross_validate(HEADS, photo_split, run, JobContext(events.append)) == result
    assert events == []


def test_a_fold_that_was_stopped_goes_on_from_its_last_whole_epoch(
    tiny_weights, photo_split, new_run
):
    whole = cross_validate(TUNED, photo_split, new_run(TUNED), JobContext())
    run = new_run(TUNED)
    stopper = Stopper(lambda event: isinstance(event, EpochEnded) and event.stage == "fine_tune")
    with pytest.raises(Cancelled):
        cross_validate(TUNED, photo_split, run, stopper.context)
    # Nobody waits for the judging of a fold that is not whole.
    assert not any(
        isinstance(event, StageStarted) and event.stage == "evaluate" for event in stopper.events
    )
    resumed = cross_validate(TUNED, photo_split, run, JobContext())
    assert resumed.accuracies == whole.accuracies
    fold = RunFolder(run.folder / "folds" / "1").read()
    assert [each.epoch for each in fold.history if each.stage == "fine_tune"] == [1, 2]


@pytest.mark.parametrize("stage", ["read", "folds", "features", "head", "evaluate", "save"])
def test_stop_at_any_stage_ends_at_once_and_can_be_gone_on_from(
    tiny_weights, photo_split, new_run, stage
):
    run = new_run(TWO_HEADS)
    stopper = Stopper(lambda event: isinstance(event, StageStarted) and event.stage == stage)
    with pytest.raises(Cancelled):
        cross_validate(TWO_HEADS, photo_split, run, stopper.context)
    assert sum(isinstance(event, StageStarted) for event in stopper.events) <= 8
    result = cross_validate(TWO_HEADS, photo_split, run, JobContext())
    assert sum(result.photos) == len(photo_split.training + photo_split.validation)
    history = RunFolder(run.folder / "folds" / "1").read().history
    assert [each.epoch for each in history] == list(range(1, len(history) + 1))


def test_a_class_with_fewer_readable_photos_than_folds_is_named_before_anything_is_learned(
    tiny_weights, photo_split, new_run
):
    run = new_run(HEADS)
    for photo in [each for each in photo_split.training if each.label == "stripes"][1:]:
        photo.path.write_bytes(b"")
    events = []
    plan = Plan(TINY, "feature_extraction", SIZE, folds=5)
    with pytest.raises(DatasetError, match="stripes.*too small for 5 parts"):
        cross_validate(plan, photo_split, run, JobContext(events.append))
    assert {event.stage for event in events if isinstance(event, StageStarted)} == {"read"}


def test_a_strategy_that_learns_nothing_is_refused(photo_split, new_run):
    plan = Plan(TINY, "as_is", SIZE, folds=3)
    with pytest.raises(XferError, match="nothing is learned"):
        cross_validate(plan, photo_split, new_run(plan), JobContext())


def test_networks_do_not_pile_up_from_fold_to_fold(tiny_weights, photo_split, new_run):
    plan = Plan(TINY, "full_fine_tuning", SIZE, epochs=1, batch_size=8, folds=3)
    alive = []

    def count(event) -> None:
        if isinstance(event, FoldEnded):
            gc.collect()
            alive.append(sum(issubclass(type(each), keras.Model) for each in gc.get_objects()))

    cross_validate(plan, photo_split, new_run(plan), JobContext(count))
    assert alive[0] == alive[1] == alive[2]
