"""The search for a learning rate on a throw-away network: its curve, its end, Stop, bad rates."""

import math
import shutil

import h5py
import keras
import numpy as np
import pytest

from xfer_gui.core.errors import Cancelled, DatasetError, XferError
from xfer_gui.core.events import Progress, RateTried, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.plan import Plan
from xfer_gui.engine import rate_sweep
from xfer_gui.engine.rate_sweep import sweep

from .conftest import SIZE, TINY
from .test_training import Stopper

FULL = Plan(TINY, "full_fine_tuning", SIZE, batch_size=8)
PARTIAL = Plan(TINY, "partial_fine_tuning", SIZE, batch_size=8)
SCRATCH = Plan("small_resnet", "from_scratch", SIZE, batch_size=8)


@pytest.fixture(autouse=True)
def fewer_steps(monkeypatch):
    monkeypatch.setattr(rate_sweep, "STEPS", 30)


@pytest.fixture
def tiny_weights(tiny_weights_file, tmp_path, monkeypatch):
    """Weights that keep signals alive, the same with every backend.

    Keras's own random ones let them fade from layer to layer. The head then makes up for it with
    weights so large that even the lowest rate may be too high.
    """
    path = tmp_path / "lively" / tiny_weights_file.name
    path.parent.mkdir()
    shutil.copy(tiny_weights_file, path)
    chance = np.random.default_rng(0)

    def enliven(name, array):
        if isinstance(array, h5py.Dataset) and array.ndim > 1:
            depthwise = array.shape[-1] == 1
            inputs = math.prod(array.shape[:2] if depthwise else array.shape[:-1])
            array[...] = chance.normal(0, math.sqrt(2 / inputs), array.shape)

    with h5py.File(path, "r+") as file:
        file.visititems(enliven)
    monkeypatch.setenv("XFER_WEIGHTS", str(path.parent))


@pytest.mark.parametrize("plan", [FULL, PARTIAL, SCRATCH], ids=lambda plan: plan.strategy)
def test_rates_rise_step_by_step_and_every_one_is_told(
    tiny_weights, photo_split, photo_folder, plan
):
    events = []
    found = sweep(plan, photo_split, photo_folder, JobContext(events.append))
    tried = [event for event in events if isinstance(event, RateTried)]
    assert tuple(event.rate for event in tried) == found.rates
    assert len(found.rates) == len(found.losses) > 10
    assert list(found.rates) == sorted(set(found.rates))
    assert found.rates[0] == pytest.approx(rate_sweep.LOWEST)
    assert all(map(math.isfinite, found.losses))
    assert found.reason
    stages = [event.stage for event in events if isinstance(event, StageStarted)]
    assert stages[-1] == "sweep"


def test_only_what_the_plan_lets_learn_is_changed(
    tiny_weights, photo_split, photo_folder, monkeypatch
):
    shares = {}
    learn = keras.Model.train_on_batch

    def watch(network, *arguments, **options):
        trainable = sum(math.prod(each.shape) for each in network.trainable_variables)
        shares[plan.strategy] = trainable / network.count_params()
        return learn(network, *arguments, **options)

    monkeypatch.setattr(keras.Model, "train_on_batch", watch)
    for plan in (FULL, PARTIAL):
        sweep(plan, photo_split, photo_folder, JobContext())
    assert 0 < shares["partial_fine_tuning"] < shares["full_fine_tuning"]


def test_the_test_photos_are_not_touched(tiny_weights, photo_split, photo_folder):
    for photo in photo_split.test:
        photo.path.unlink()
    events = []
    sweep(FULL, photo_split, photo_folder, JobContext(events.append))
    read = [event for event in events if isinstance(event, Progress) and event.stage == "read"]
    assert read[-1].total == len(photo_split.training + photo_split.validation)


def test_a_loss_that_is_no_number_ends_it(tiny_weights, photo_split, photo_folder, monkeypatch):
    learn = keras.Model.train_on_batch
    steps = []

    def explode(network, *arguments, **options):
        steps.append(1)
        figures = learn(network, *arguments, **options)
        return {**figures, "loss": math.nan} if len(steps) == 20 else figures

    monkeypatch.setattr(keras.Model, "train_on_batch", explode)
    found = sweep(FULL, photo_split, photo_folder, JobContext())
    assert len(steps) == 20
    assert len(found.rates) == 18

    steps[:] = [1] * 18
    found = sweep(FULL, photo_split, photo_folder, JobContext())
    assert found.suggestion is None
    assert len(found.rates) == 0


@pytest.mark.parametrize("stage", ["read", "features", "head", "prepare", "sweep"])
def test_stop_ends_it_at_any_stage(tiny_weights, photo_split, photo_folder, stage):
    stopper = Stopper(lambda event: isinstance(event, StageStarted) and event.stage == stage)
    with pytest.raises(Cancelled):
        sweep(FULL, photo_split, photo_folder, stopper.context)


def test_stop_between_two_steps(tiny_weights, photo_split, photo_folder):
    stopper = Stopper(lambda event: isinstance(event, RateTried), 3)
    with pytest.raises(Cancelled):
        sweep(FULL, photo_split, photo_folder, stopper.context)
    assert sum(isinstance(event, RateTried) for event in stopper.events) == 3


def test_memory_that_is_not_enough_is_said(tiny_weights, photo_split, photo_folder, monkeypatch):
    def too_small(*arguments, **options):
        raise MemoryError

    monkeypatch.setattr(keras.Model, "train_on_batch", too_small)
    with pytest.raises(XferError, match="8 photos at a time.*smaller batch"):
        sweep(FULL, photo_split, photo_folder, JobContext())


def test_a_strategy_without_a_rate_is_refused(photo_split, photo_folder):
    plan = Plan(TINY, "feature_extraction", SIZE)
    with pytest.raises(XferError, match="no learning rate"):
        sweep(plan, photo_split, photo_folder, JobContext())


def test_a_class_without_readable_photos_is_named(tiny_weights, photo_split, photo_folder):
    for photo in photo_split.training:
        if photo.label == "circles":
            photo.path.write_bytes(b"")
    with pytest.raises(DatasetError, match="circles"):
        sweep(FULL, photo_split, photo_folder, JobContext())
