"""Rounds of a run: tried, chosen, given back; what a plug pulled at the wrong moment leaves."""

import shutil
from dataclasses import replace

import numpy as np
import pytest

from xfer_gui.core import choices, dataset, split
from xfer_gui.core.epochs import read_epochs, restore_choice
from xfer_gui.core.errors import Cancelled, ClassifierError
from xfer_gui.core.events import EpochEnded, Notice, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import read_photo
from xfer_gui.core.plan import Plan
from xfer_gui.core.runs import RunFolder
from xfer_gui.engine import classifier_file, epochs
from xfer_gui.engine.networks import add_head, build_feature_network, set_arrays
from xfer_gui.engine.prediction import Classifier
from xfer_gui.engine.training import train

from .conftest import SIZE

# A network that is built in a moment: most tests here build it more than once.
PLAN = Plan("small_vgg", "from_scratch", SIZE, epochs=3, batch_size=8, augmentation="none")


class Killed(BaseException):
    """The plug was pulled."""


@pytest.fixture(scope="module")
def trained(tmp_path_factory, make_photos):
    """A training of three rounds, done once."""
    folder = tmp_path_factory.mktemp("rounds")
    photos = make_photos(folder / "photos", {"circles": 20, "squares": 20, "stripes": 20})
    divided = split.split(dataset.scan(photos, JobContext()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XFER_HOME", str(folder / "home"))
        run = RunFolder.create(folder / "project", PLAN, divided, photos)
        train(PLAN, divided, run, JobContext())
    return run.folder


@pytest.fixture
def run(trained, tmp_path):
    """A copy of that training, to be changed."""
    return RunFolder(shutil.copytree(trained, tmp_path / "run"))


@pytest.fixture
def other(run):
    """A round that Xfer did not choose."""
    best = run.read_summary().best_epoch
    return 3 if best != 3 else 2


def some_photos(run):
    divided, _ = run.read_split()
    return np.stack([read_photo(photo.path, SIZE, PLAN.fit) for photo in divided.test])


def said_by(run):
    """What the run's classifier says of photos, without its calibration."""
    return classifier_file.load(run.folder)[1].predict_on_batch(some_photos(run))


def said_by_epoch(run, epoch):
    """What the network of a round says of the same photos."""
    features = build_feature_network(PLAN.backbone, SIZE, None)
    network = add_head(features, len(run.read_summary().classes))
    with np.load(run.epoch_file(epoch)) as arrays:
        set_arrays(network, dict(arrays))
    return network.predict_on_batch(some_photos(run))


def test_a_round_that_is_tried_has_the_validation_figures_of_the_training(run):
    in_training = {each.epoch: each for each in run.read().history if each.stage == "fine_tune"}
    for epoch in (1, 2, 3):
        judged = epochs.judge_epoch(run, epoch, JobContext())
        assert judged.validation_accuracy == in_training[epoch].validation_accuracy
        assert judged.validation_loss == pytest.approx(in_training[epoch].validation_loss, abs=1e-4)


def test_the_round_that_xfer_chose_does_as_well_when_tried_as_in_the_result(run):
    before = run.read()
    judged = epochs.judge_epoch(run, before.summary.best_epoch, JobContext())
    assert judged.evaluation.confusion == before.evaluation.confusion
    assert judged.evaluation.loss == pytest.approx(before.evaluation.loss, abs=1e-4)


def test_trying_a_round_again_does_no_work(run):
    first = epochs.judge_epoch(run, 1, JobContext())
    events = []
    again = epochs.judge_epoch(run, 1, JobContext(events.append))
    assert again == first
    assert events == []
    assert read_epochs(run).row(1).evaluation == first.evaluation


def test_a_round_is_tried_again_once_it_was_written_anew(run):
    epochs.judge_epoch(run, 1, JobContext())
    shutil.copyfile(run.epoch_file(3), run.epoch_file(1))
    again = epochs.judge_epoch(run, 1, JobContext())
    assert again.validation_loss == pytest.approx(
        epochs.judge_epoch(run, 3, JobContext()).validation_loss
    )


def test_the_chosen_round_names_photos_and_its_figures_are_the_runs(run, other):
    automatic, own = run.read(), said_by(run)
    chosen = epochs.choose_epoch(run, other, JobContext())

    assert np.array_equal(said_by(run), said_by_epoch(run, other))
    assert not np.array_equal(said_by(run), own)
    judged = epochs.judge_epoch(run, other, JobContext())
    assert chosen == run.read()
    assert chosen.summary.chosen_by_hand
    assert chosen.summary.best_epoch == other
    assert chosen.summary.validation_accuracy == judged.validation_accuracy
    assert chosen.evaluation == judged.evaluation
    manifest = Classifier.load(run.folder).manifest
    assert manifest.test_accuracy == judged.evaluation.accuracy
    assert (manifest.temperature, manifest.threshold) == (judged.temperature, judged.threshold)
    table = read_epochs(run)
    assert (table.automatic, table.in_use, table.by_hand) == (
        automatic.summary.best_epoch,
        other,
        True,
    )


def test_xfers_own_choice_can_be_taken_again(run, other):
    before, files = run.read(), sorted(path.name for path in run.network_folder.iterdir())
    own = said_by(run)
    epochs.choose_epoch(run, other, JobContext())
    epochs.choose_epoch(run, 0, JobContext())
    events = []
    after = epochs.choose_epoch(run, before.summary.best_epoch, JobContext(events.append))

    assert after == before
    assert events == []
    assert np.array_equal(said_by(run), own)
    assert sorted(path.name for path in run.network_folder.iterdir()) == files


def choose_and_pull_the_plug(run, epoch, module, function):
    """Begin to choose a round; nothing happens any more once `function` is reached."""

    def pull(*_):
        raise Killed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, function, pull)
        with pytest.raises(Killed):
            epochs.choose_epoch(run, epoch, JobContext())


@pytest.mark.parametrize("already", [False, True], ids=["xfers_choice", "an_earlier_choice"])
def test_pulling_the_plug_leaves_the_old_round_or_the_new_one(run, other, already):
    own = run.read()
    if already:
        epochs.choose_epoch(run, 1 if other != 1 else 2, JobContext())
    old, old_answers = run.read(), said_by(run)

    choose_and_pull_the_plug(run, other, epochs.epochs, "write_judgement")
    choose_and_pull_the_plug(run, other, choices.files, "write_json")
    choose_and_pull_the_plug(run, other, classifier_file, "save_manifest")
    assert run.read() == old
    assert np.array_equal(said_by(run), old_answers)

    choose_and_pull_the_plug(run, other, choices, "tidy")
    assert run.read().summary.best_epoch == other
    assert np.array_equal(said_by(run), said_by_epoch(run, other))
    assert restore_choice(run) == own


def test_a_round_that_was_not_kept_cannot_be_chosen(run, other):
    run.epoch_file(other).unlink()
    row = read_epochs(run).row(other)
    assert not row.kept
    assert row.validation_accuracy is not None
    with pytest.raises(ClassifierError, match="not among") as caught:
        epochs.choose_epoch(run, other, JobContext())
    assert "0, 1" in caught.value.hint
    assert not run.read().summary.chosen_by_hand


def test_a_damaged_round_says_so_and_changes_nothing(run, other):
    before = run.read()
    run.epoch_file(other).write_bytes(run.epoch_file(other).read_bytes()[:1000])
    with pytest.raises(ClassifierError, match="damaged"):
        epochs.choose_epoch(run, other, JobContext())
    assert run.read() == before


def test_stop_leaves_the_classifier_as_it_was(run, other):
    before = run.read()

    def stop(event) -> None:
        # Not at a progress: a quick machine reports only the last one, when all is done.
        if isinstance(event, StageStarted) and event.stage == "evaluate":
            context.stop()

    context = JobContext(stop)
    with pytest.raises(Cancelled):
        epochs.choose_epoch(run, other, context)
    assert run.read() == before
    assert read_epochs(run).row(other).evaluation is None


def test_photos_that_are_gone_are_left_out_and_told_and_judged_once_they_are_back(run, other):
    divided, _ = run.read_split()
    gone = divided.test[0].path
    away = gone.rename(gone.with_suffix(".away"))
    try:
        events = []
        judged = epochs.judge_epoch(run, other, JobContext(events.append))
        assert judged.evaluation.photos == len(divided.test) - 1
        assert judged.left_out == 1
        assert [str(event)[-3:] for event in events if isinstance(event, Notice)] == [" 1."]
    finally:
        away.rename(gone)
    judged = epochs.judge_epoch(run, other, JobContext())
    assert judged.evaluation.photos == len(divided.test)


def test_a_run_that_broke_off_gets_its_classifier_from_a_round(run, other):
    shutil.rmtree(run.network_folder)
    run.write_summary(replace(run.read_summary(), state="failed", best_epoch=None))
    assert read_epochs(run).in_use is None
    chosen = epochs.choose_epoch(run, other, JobContext())
    assert chosen.has_classifier
    assert np.array_equal(said_by(run), said_by_epoch(run, other))
    assert not read_epochs(run).can_restore


def test_a_training_that_goes_on_takes_the_choice_back(photo_split, new_run):
    def stop(event) -> None:
        if isinstance(event, EpochEnded) and event.stage == "fine_tune" and event.epoch == 1:
            context.stop()

    folder, context = new_run(PLAN), JobContext(stop)
    best = train(PLAN, photo_split, folder, context).summary.best_epoch
    assert epochs.choose_epoch(folder, 1 - best, JobContext()).summary.chosen_by_hand
    finished = train(PLAN, folder.read_split()[0], folder, JobContext())

    assert not finished.summary.chosen_by_hand
    assert finished.summary.state == "finished"
    assert classifier_file.load(folder.folder)[0].test_accuracy == finished.evaluation.accuracy


def test_a_training_without_rounds_has_none_to_choose(new_run):
    folder = new_run(replace(PLAN, strategy="feature_extraction"))
    assert read_epochs(folder).rows == ()
    with pytest.raises(ClassifierError, match="no rounds"):
        epochs.judge_epoch(folder, 1, JobContext())


def test_a_round_can_be_used_without_being_chosen_and_without_a_look_at_the_test_photos(run, other):
    before = run.read()
    classifier = epochs.load_epoch(run, other, JobContext())
    judged = epochs.judge_epoch(run, other, JobContext())
    assert classifier.manifest.temperature == judged.temperature
    assert classifier.manifest.test_accuracy is None
    paths = [photo.path for photo in run.read_split()[0].test]
    said = [answer.label for answer in classifier.classify(paths, JobContext())]
    raw = said_by_epoch(run, other).argmax(axis=1)
    assert said == [classifier.classes[position] for position in raw]
    assert run.read() == before
