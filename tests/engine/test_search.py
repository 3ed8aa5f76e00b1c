"""Best in N minutes on drawn photos: found, tuned, tested once; in time, stopped, refused."""

import time

import keras
import pytest

from xfer_gui.core import studies
from xfer_gui.core.errors import Cancelled, DatasetError, WeightsError, XferError
from xfer_gui.core.events import EpochEnded, Notice, Progress, StageStarted, TrialEnded
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.studies import Candidate, Trial
from xfer_gui.engine import race, search
from xfer_gui.engine.chooser import Chooser
from xfer_gui.engine.finalists import Room, tuning_plan
from xfer_gui.engine.prediction import Classifier
from xfer_gui.engine.search import merit
from xfer_gui.engine.training import train

from .conftest import SIZE, TINY
from .test_training import Stopper

PLAN = Plan(TINY, "feature_extraction", SIZE, epochs=1, batch_size=8, time_budget=60)
TUNING = ("hybrid", "partial_fine_tuning")


@pytest.fixture(autouse=True)
def two_sizes_and_one_finalist(monkeypatch):
    """The tiny backbone at 32 and 40 pixels, not the one that comes with the program."""
    monkeypatch.setattr(race, "SIZES", (40,))
    monkeypatch.setattr(race.Race, "_sizes", lambda self, entry: [SIZE, 40])
    monkeypatch.setattr(search, "MOST_FINALISTS", 1)
    ready = race.ready_backbones
    monkeypatch.setattr(
        race, "ready_backbones", lambda: [each for each in ready() if each.id == TINY]
    )


@pytest.fixture
def later(monkeypatch):
    """`later(seconds)` moves the clock on."""
    real, ahead = time.monotonic, [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: real() + ahead[0])

    def move(seconds: float) -> None:
        ahead[0] += seconds

    return move


def tried(events) -> list[TrialEnded]:
    return [event for event in events if isinstance(event, TrialEnded)]


def is_stage(name: str):
    return lambda event: isinstance(event, StageStarted) and event.stage == name


def test_everything_is_tried_and_the_best_is_tested_once(tiny_weights, photo_split, new_run):
    events = []
    run = train(PLAN, photo_split, new_run(PLAN), JobContext(events.append))
    found = studies.read_search(run.folder)
    trials = tried(events)
    assert [each.number for each in trials] == [each.number for each in found.trials] == [1, 2, 3]
    assert [each.strategy for each in found.trials[:2]] == ["feature_extraction"] * 2
    assert {each.image_size for each in found.trials[:2]} == {SIZE, 40}
    assert found.trials[2].strategy in TUNING
    assert found.ended == "everything"
    assert [each.fits for each in found.candidates] == [True, True]
    # The best at every moment, and the last of them is the one that was kept.
    assert [each.number for each in trials if each.best][-1] == found.winner
    assert found.best.validation_accuracy == max(each.validation_accuracy for each in trials)
    assert found.seconds < 60 * PLAN.time_budget

    assert run.summary.state == "finished"
    assert (run.plan.backbone, run.plan.strategy, run.plan.image_size) == (
        found.best.backbone,
        found.best.strategy,
        found.best.image_size,
    )
    assert run.plan.time_budget == PLAN.time_budget
    assert run.evaluation.photos == len(photo_split.test)
    assert not (run.folder / "candidates").exists()
    answers = Classifier.load(run.folder).classify(
        [photo.path for photo in photo_split.test], JobContext()
    )
    right = sum(
        answer.label == photo.label for answer, photo in zip(answers, photo_split.test, strict=True)
    )
    assert right == run.evaluation.correct


def test_a_tuned_winner_brings_its_curves_and_its_epochs(
    tiny_weights, photo_split, new_run, monkeypatch
):
    # Whatever is tuned wins.
    add = search._Search._add

    def tuned_wins(self, trial) -> None:
        if trial.number not in self._heads:
            self._best = None
        add(self, trial)

    monkeypatch.setattr(search._Search, "_add", tuned_wins)
    events = []
    run = train(PLAN, photo_split, new_run(PLAN), JobContext(events.append))
    assert run.plan.strategy in TUNING
    assert run.summary.best_epoch is not None
    assert run.evaluation.photos == len(photo_split.test)
    assert [each for each in run.history if each.stage == "fine_tune"]
    assert list((run.folder / "epochs").glob("*.npz"))
    assert run.summary.photos["test"] == len(photo_split.test)
    assert Classifier.load(run.folder).manifest.test_accuracy == run.evaluation.accuracy
    assert not (run.folder / "candidates").exists()


@pytest.mark.parametrize("moment", ["after the first trial", "while tuning"])
def test_stop_keeps_the_best_so_far_judged_and_saved(tiny_weights, photo_split, new_run, moment):
    wanted = {
        "after the first trial": lambda event: isinstance(event, TrialEnded),
        "while tuning": lambda event: isinstance(event, EpochEnded) and event.stage == "fine_tune",
    }[moment]
    stopper = Stopper(wanted)
    run = train(PLAN, photo_split, new_run(PLAN), stopper.context)
    found = studies.read_search(run.folder)
    assert found.ended == "stopped"
    assert run.summary.state == "stopped"
    assert run.has_classifier
    assert run.evaluation.photos == len(photo_split.test)
    if moment == "after the first trial":
        assert len(found.trials) == 1
        assert run.plan.strategy == "feature_extraction"


def test_a_second_stop_keeps_the_classifier_and_skips_the_judging(
    tiny_weights, photo_split, new_run
):
    def wanted(event) -> bool:
        # The second trial is under way, or the winner is being learned for good.
        return isinstance(event, TrialEnded) or (
            stopped and isinstance(event, StageStarted) and event.stage == "features"
        )

    stopped = []
    context = JobContext(lambda event: wanted(event) and (stopped.append(1), context.stop()))
    run = train(PLAN, photo_split, new_run(PLAN), context)
    assert len(stopped) >= 2
    assert run.summary.state == "stopped"
    assert run.has_classifier
    assert run.evaluation is None


@pytest.mark.parametrize("stage", ["read", "measure", "features", "head"])
def test_stop_before_the_first_trial_leaves_nothing(tiny_weights, photo_split, new_run, stage):
    folder = new_run(PLAN)
    stopper = Stopper(is_stage(stage))
    with pytest.raises(Cancelled):
        train(PLAN, photo_split, folder, stopper.context)
    assert not folder.read().has_classifier
    assert studies.read_search(folder.folder) is None


def test_when_the_time_is_up_after_the_first_trial_it_is_the_result(
    tiny_weights, photo_split, new_run, later
):
    def on_event(event) -> None:
        if isinstance(event, TrialEnded):
            later(3600)

    run = train(PLAN, photo_split, new_run(PLAN), JobContext(on_event))
    found = studies.read_search(run.folder)
    assert (len(found.trials), found.winner, found.ended) == (1, 1, "time")
    assert run.summary.state == "finished"
    assert run.evaluation is not None


def test_a_deadline_in_the_middle_of_tuning_keeps_what_was_learned_by_then(
    tiny_weights, photo_split, new_run, later
):
    events, moved = [], []

    def on_event(event) -> None:
        events.append(event)
        tuning = isinstance(event, EpochEnded) and event.stage == "fine_tune"
        if tuning and not moved:
            moved.append(True)
            later(3600)

    run = train(PLAN, photo_split, new_run(PLAN), JobContext(on_event))
    found = studies.read_search(run.folder)
    assert found.ended == "time"
    assert len(found.trials) == 3
    assert run.summary.state == "finished"
    assert run.evaluation is not None
    assert sum(isinstance(each, EpochEnded) and each.stage == "fine_tune" for each in events) == 1


def test_a_deadline_in_the_middle_of_a_trial_leaves_that_one_out(
    tiny_weights, photo_split, new_run, later
):
    events = []

    def on_event(event) -> None:
        events.append(event)
        if tried(events) and isinstance(event, StageStarted) and event.stage == "features":
            later(3600)

    run = train(PLAN, photo_split, new_run(PLAN), JobContext(on_event))
    assert len(studies.read_search(run.folder).trials) == 1
    assert run.summary.state == "finished"


def test_too_little_time_is_said_before_anything_is_tried(tiny_weights, photo_split, new_run):
    plan = Plan(TINY, "feature_extraction", SIZE, time_budget=0.01)
    events = []
    folder = new_run(plan)
    with pytest.raises(XferError, match="0.01 minutes are too few.*Give it [0-9]+ minutes"):
        train(plan, photo_split, folder, JobContext(events.append))
    assert tried(events) == []
    assert folder.read_summary().state == "failed"


def test_nothing_is_downloaded_and_without_any_network_it_says_so(
    photo_split, new_run, monkeypatch
):
    monkeypatch.setattr(race.weight_files, "is_ready", lambda backbone_id: False)
    monkeypatch.setattr(race.weight_files, "fetch", None)
    with pytest.raises(XferError, match="no network on this computer.*Models"):
        train(PLAN, photo_split, new_run(PLAN), JobContext())


def test_without_validation_photos_there_is_nothing_to_choose_by(
    tiny_weights, photo_split, new_run
):
    split = Split(photo_split.classes, photo_split.training, (), photo_split.test)
    with pytest.raises(DatasetError, match="validation"):
        train(PLAN, split, new_run(PLAN), JobContext())


def test_a_candidate_that_fails_is_told_and_passed_over(
    tiny_weights, photo_split, new_run, monkeypatch
):
    judge = race.Race.judge

    def broken(self, candidate, context):
        if candidate.image_size == SIZE:
            raise WeightsError("The weights are damaged.")
        return judge(self, candidate, context)

    monkeypatch.setattr(race.Race, "judge", broken)
    events = []
    run = train(PLAN, photo_split, new_run(PLAN), JobContext(events.append))
    assert any("passed over" in str(event) for event in events if isinstance(event, Notice))
    assert run.plan.image_size == 40


def test_the_test_photos_are_not_read_before_the_end(tiny_weights, photo_split, new_run):
    events = []
    train(PLAN, photo_split, new_run(PLAN), JobContext(events.append))
    last_trial = max(at for at, each in enumerate(events) if isinstance(each, TrialEnded))
    learned = len(photo_split.training + photo_split.validation)
    for event in events[:last_trial]:
        if isinstance(event, Progress) and event.stage in ("read", "features", "evaluate"):
            assert event.total <= learned


def candidates(*sizes: int) -> list[Candidate]:
    return [
        Candidate(name, "feature_extraction", size, size / 10, True)
        for name in ("light", "heavy")
        for size in sizes
    ]


def test_the_quickest_comes_first_and_each_only_once():
    known = candidates(96, 160, 224)
    chooser = Chooser(known, seed=0)
    order = []
    while (candidate := chooser.next(lambda each: True)) is not None:
        order.append(candidate)
        chooser.tell(candidate, 0.5)
    assert order[0] == known[0]
    assert sorted(order, key=known.index) == known


def test_what_does_not_fit_any_more_is_not_chosen():
    known = candidates(96, 160, 224)
    chooser = Chooser(known, seed=0)
    seen = []
    while (candidate := chooser.next(lambda each: each.image_size < 200)) is not None:
        seen.append(candidate.image_size)
        chooser.tell(candidate, 0.5)
    assert sorted(seen) == [96, 96, 160, 160]


def test_among_equally_good_trials_the_lower_loss_is_better():
    better = Trial(1, TINY, "feature_extraction", 32, 0.9, 1.0, 0.2)
    worse = Trial(2, TINY, "feature_extraction", 32, 0.9, 1.0, 0.4)
    assert merit(better) > merit(worse)
    assert merit(worse) > merit(Trial(3, TINY, "feature_extraction", 32, 0.8, 1.0, 0.0))


@pytest.mark.parametrize(
    ("seconds", "expected"), [(1000, "hybrid"), (60, "partial_fine_tuning"), (1, None)]
)
def test_fine_tuning_is_cut_to_the_time_that_is_left(seconds, expected):
    plan = Plan(TINY, "feature_extraction", SIZE, epochs=10, time_budget=1)
    found = tuning_plan(plan, TINY, 40, Room(seconds, 0.01, 300, 3))
    assert (found and found.strategy) == expected
    if found:
        assert (found.image_size, found.time_budget, found.folds) == (40, None, 0)
        assert found.epochs >= 3


def test_networks_do_not_pile_up(tiny_weights, photo_split, new_run):
    import gc

    train(PLAN, photo_split, new_run(PLAN), JobContext())
    gc.collect()
    before = sum(issubclass(type(each), keras.Model) for each in gc.get_objects())
    train(PLAN, photo_split, new_run(PLAN), JobContext())
    gc.collect()
    assert sum(issubclass(type(each), keras.Model) for each in gc.get_objects()) <= before
