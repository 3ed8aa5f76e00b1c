"""A whole training on drawn photos: judged, saved, stopped, resumed."""

import os

import numpy as np
import pytest

from xfer_gui.core.errors import Cancelled, DatasetError, WeightsMissing
from xfer_gui.core.events import EpochEnded, Progress, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import Prediction
from xfer_gui.engine.checkpoints import Checkpoints
from xfer_gui.engine.prediction import Classifier
from xfer_gui.engine.training import train

from .conftest import SIZE, TINY

HEAD_ONLY = Plan(TINY, "feature_extraction", SIZE)
TUNED = Plan(TINY, "full_fine_tuning", SIZE, epochs=2, batch_size=8)
SCRATCH = Plan("small_resnet", "from_scratch", SIZE, epochs=3, batch_size=8)


class Stopper:
    """A context that asks for Stop when `wanted(event)` is true for the nth time."""

    def __init__(self, wanted, times: int = 1) -> None:
        self.events = []
        self.context = JobContext(self.hear)
        self._wanted, self._times = wanted, times

    def hear(self, event) -> None:
        self.events.append(event)
        if self._wanted(event):
            self._times -= 1
            if self._times == 0:
                self.context.stop()


def stages(events) -> list[str]:
    return [event.stage for event in events if isinstance(event, StageStarted)]


def test_feature_extraction_finishes_judges_and_saves(tiny_weights, photo_split, new_run):
    events = []
    run = train(HEAD_ONLY, photo_split, new_run(HEAD_ONLY), JobContext(events.append))
    assert stages(events) == ["read", "prepare", "features", "head", "evaluate", "save"]
    assert run.summary.state == "finished"
    assert run.has_classifier
    assert run.evaluation.photos == len(photo_split.test)
    assert set(run.summary.seconds) >= {"read", "features", "train", "evaluate", "total"}
    assert [epoch.stage for epoch in run.history] == ["head"] * len(run.history)
    assert run.history[-1].training_accuracy > run.history[0].training_accuracy - 1e-9


def test_a_second_training_reads_and_computes_nothing_again(tiny_weights, photo_split, new_run):
    train(HEAD_ONLY, photo_split, new_run(HEAD_ONLY), JobContext())
    events = []
    swapped = Split(
        photo_split.classes, photo_split.test + photo_split.training, photo_split.validation, ()
    )
    train(HEAD_ONLY, swapped, new_run(HEAD_ONLY), JobContext(events.append))
    for stage in ("read", "features"):
        first = next(e for e in events if isinstance(e, Progress) and e.stage == stage)
        assert first.done == first.total == 36


def test_what_the_classifier_says_is_what_was_judged(tiny_weights, photo_split, new_run):
    run = train(HEAD_ONLY, photo_split, new_run(HEAD_ONLY), JobContext())
    answers = Classifier.load(run.folder).classify(
        [photo.path for photo in photo_split.test], JobContext(), top=3
    )
    right = [
        answer.label == photo.label for answer, photo in zip(answers, photo_split.test, strict=True)
    ]
    assert np.mean(right) == run.evaluation.accuracy
    said = {wrong.path: wrong.confidence for wrong in run.evaluation.wrong}
    for answer in answers:
        assert isinstance(answer, Prediction)
        assert sum(probability for _, probability in answer.top) == pytest.approx(1, abs=1e-4)
        if answer.path in said:
            assert answer.confidence == pytest.approx(said[answer.path], abs=1e-3)


def test_fine_tuning_starts_from_the_head_and_is_never_worse(tiny_weights, photo_split, new_run):
    events = []
    run = train(TUNED, photo_split, new_run(TUNED), JobContext(events.append))
    assert stages(events)[-3:] == ["fine_tune", "evaluate", "save"]
    tuned = [epoch for epoch in run.history if epoch.stage == "fine_tune"]
    head = [epoch for epoch in run.history if epoch.stage == "head"]
    assert [epoch.epoch for epoch in tuned] == [1, 2]
    assert run.summary.best_epoch in (0, 1, 2)
    assert run.summary.validation_accuracy >= head[-1].validation_accuracy - 0.2
    assert not (run.folder / "checkpoint.npz").exists()
    assert (run.folder / "epochs" / f"{run.summary.best_epoch:03d}.npz").is_file()


def test_from_scratch_needs_no_weights(photo_split, new_run):
    run = train(SCRATCH, photo_split, new_run(SCRATCH), JobContext())
    assert run.summary.state == "finished"
    assert [epoch.stage for epoch in run.history] == ["fine_tune"] * 3
    assert run.history[-1].training_loss < run.history[0].training_loss


def test_missing_weights_name_the_file(photo_split, new_run, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    folder = new_run(HEAD_ONLY)
    with pytest.raises(WeightsMissing) as caught:
        train(HEAD_ONLY, photo_split, folder, JobContext())
    assert caught.value.file_name in caught.value.hint
    assert folder.read_summary().state == "failed"


def test_a_photo_that_vanished_is_skipped_and_told(tiny_weights, photo_split, new_run):
    folder = new_run(HEAD_ONLY)
    gone = photo_split.training[0].path
    gone.unlink()
    photo_split.test[0].path.write_bytes(b"")
    run = train(HEAD_ONLY, photo_split, folder, JobContext())
    assert {problem.path for problem in run.summary.skipped} == {gone, photo_split.test[0].path}
    assert run.summary.photos["training"] == len(photo_split.training) - 1
    assert run.evaluation.photos == len(photo_split.test) - 1


def test_a_class_without_readable_photos_says_so(tiny_weights, photo_split, new_run):
    folder = new_run(HEAD_ONLY)
    for photo in photo_split.training:
        if photo.label == "stripes":
            photo.path.write_bytes(b"")
    with pytest.raises(DatasetError, match="stripes"):
        train(HEAD_ONLY, photo_split, folder, JobContext())


def test_stop_before_anything_was_learned_leaves_no_classifier(tiny_weights, photo_split, new_run):
    stopper = Stopper(lambda event: isinstance(event, StageStarted) and event.stage == "features")
    folder = new_run(HEAD_ONLY)
    with pytest.raises(Cancelled):
        train(HEAD_ONLY, photo_split, folder, stopper.context)
    assert folder.read_summary().state == "stopped"
    assert not folder.read().has_classifier


def test_stop_while_fine_tuning_keeps_what_was_learned(tiny_weights, photo_split, new_run):
    stopper = Stopper(lambda event: isinstance(event, EpochEnded) and event.stage == "fine_tune")
    run = train(TUNED, photo_split, new_run(TUNED), stopper.context)
    assert run.summary.state == "stopped"
    assert run.has_classifier
    assert run.evaluation is not None
    assert len([epoch for epoch in run.history if epoch.stage == "fine_tune"]) == 1


def test_a_second_stop_skips_the_judging_but_keeps_the_network(tiny_weights, photo_split, new_run):
    def wanted(event) -> bool:
        tuned = isinstance(event, EpochEnded) and event.stage == "fine_tune"
        return tuned or (isinstance(event, StageStarted) and event.stage == "evaluate")

    events = []
    context = JobContext(lambda event: (events.append(event), wanted(event) and context.stop()))
    run = train(TUNED, photo_split, new_run(TUNED), context)
    assert run.summary.state == "stopped"
    assert run.has_classifier
    assert run.evaluation is None


def test_stop_while_fine_tuning_answers_within_one_batch(tiny_weights, photo_split, new_run):
    stopper = Stopper(
        lambda event: isinstance(event, Progress) and event.stage == "fine_tune" and event.done > 0
    )
    train(TUNED, photo_split, new_run(TUNED), stopper.context)
    done = [e.done for e in stopper.events if isinstance(e, Progress) and e.stage == "fine_tune"]
    assert 0 < done[-1] <= TUNED.batch_size


def test_a_killed_training_goes_on_and_ends_as_if_it_had_not_been(
    tiny_weights, photo_split, new_run
):
    whole = train(TUNED, photo_split, new_run(TUNED), JobContext())
    folder = new_run(TUNED)

    class Killed(BaseException):
        pass

    def kill(event) -> None:
        if isinstance(event, EpochEnded) and event.stage == "fine_tune":
            raise Killed

    with pytest.raises(Killed):
        train(TUNED, photo_split, folder, JobContext(kill))
    split, vanished = folder.read_split()
    stopper = Stopper(lambda event: isinstance(event, StageStarted))
    with pytest.raises(Cancelled):
        train(TUNED, split, folder, stopper.context)
    assert folder.read_summary().state == "running"
    resumed = train(TUNED, split, folder, JobContext())
    assert not vanished
    assert resumed.summary.state == "finished"
    tuned = [epoch for epoch in resumed.history if epoch.stage == "fine_tune"]
    assert [epoch.epoch for epoch in tuned] == [1, 2]
    expected = [epoch for epoch in whole.history if epoch.stage == "fine_tune"]
    assert tuned[-1].training_loss == pytest.approx(expected[-1].training_loss, rel=1e-3)
    assert resumed.evaluation.accuracy == whole.evaluation.accuracy


def test_a_rate_that_is_too_high_ends_with_the_best_round_before_it(
    tiny_weights, photo_split, new_run
):
    plan = Plan(TINY, "full_fine_tuning", SIZE, epochs=4, batch_size=8, learning_rate=1e18)
    events = []
    run = train(plan, photo_split, new_run(plan), JobContext(events.append))
    assert any("was too high" in str(event) for event in events)
    assert run.summary.best_epoch == 0
    assert run.has_classifier


def test_memory_that_is_not_enough_halves_the_batch(
    tiny_weights, photo_split, new_run, monkeypatch
):
    import keras

    learn = keras.Model.train_on_batch
    sizes = []

    def small_machine(network, photos, labels, **options):
        sizes.append(len(photos))
        if len(photos) > 4:
            raise MemoryError
        return learn(network, photos, labels, **options)

    monkeypatch.setattr(keras.Model, "train_on_batch", small_machine)
    events = []
    run = train(TUNED, photo_split, new_run(TUNED), JobContext(events.append))
    assert sizes[0] == 8
    assert max(sizes[1:]) == 4
    assert any("4 photos at a time" in str(event) for event in events)
    assert run.summary.state == "finished"


@pytest.mark.parametrize(
    ("photos", "accuracies", "best"),
    [
        (142, (0.704, 0.965, 0.958, 0.951), 3),  # the last has two photos fewer right
        (142, (0.704, 0.965, 0.958, 0.930), 2),  # the last has five fewer
        (142, (0.965, 0.704, 0.8, 0.9), 0),
        (142, (0.5, 1.0, 0.994, 0.97), 2),  # all right is no certainty
        (5000, (0.704, 0.965, 0.958, 0.951), 1),
        (0, (0.704, 0.965, 0.965, 0.958), 2),
        (142, (float("nan"),) * 3, 2),
    ],
)
def test_the_best_epoch_is_the_latest_that_is_as_good_but_for_noise(
    photos, accuracies, best, new_run
):
    import keras

    network = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build(network.trainable_variables)
    checkpoints = Checkpoints(new_run(TUNED), photos)
    for epoch, accuracy in enumerate(accuracies):
        checkpoints.keep(network, optimizer, epoch, (accuracy, accuracy))
    assert checkpoints.best_epoch == best
    assert checkpoints.best_of([0, 1]) == (1 if best else 0)


def test_old_epochs_go_when_room_is_short_but_never_first_best_and_latest(
    tiny_weights, photo_split, new_run
):
    import keras

    from xfer_gui.engine.networks import add_head, build_feature_network

    network = add_head(build_feature_network("small_vgg", SIZE, None), 3)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build(network.trainable_variables)
    folder = new_run(TUNED)
    checkpoints = Checkpoints(folder, budget=1)
    for epoch, accuracy in enumerate((0.5, 0.9, 0.6, 0.7)):
        checkpoints.keep(network, optimizer, epoch, (1.0, accuracy))
    assert sorted(os.listdir(folder.folder / "epochs")) == ["000.npz", "001.npz", "003.npz"]
    assert Checkpoints(folder).best_epoch == 1
