"""The boundary store."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from xfer_gui.core.errors import Cancelled
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.engine.activations import ActivationStore, Boundary, copies_that_fit, row_bytes
from xfer_gui.engine.boundaries import divide
from xfer_gui.engine.learners import StoreLearner
from xfer_gui.engine.networks import add_head, build_feature_network

from .conftest import SIZE

# Its random weights keep signals alive, as those of a trained network do.
LIVELY = "small_resnet"

PLAN = Plan(LIVELY, "partial_fine_tuning", SIZE)


@pytest.fixture
def lower():
    return divide(build_feature_network(LIVELY, SIZE, None), LIVELY, 3).lower


@pytest.fixture
def pixels(photo_folder, photo_split):
    cache = PixelCache(photo_folder, SIZE, PLAN.fit)
    cache.fill(photo_split.everything(), JobContext())
    return cache


def store_of(folder, lower, copies=2, plan=PLAN) -> ActivationStore:
    return ActivationStore(Boundary(folder, "weights", 4), plan, lower, copies)


def test_copy_zero_is_the_photo_and_the_others_are_varied(photo_folder, photo_split, lower, pixels):
    store = store_of(photo_folder, lower)
    training, validation = photo_split.training, photo_split.validation
    store.fill(training, validation, pixels, JobContext())
    plain = lower.predict_on_batch(pixels.read(training[:4]))
    assert np.allclose(store.read(training[:4], 0), plain, rtol=2e-3, atol=2e-3)
    copies = [store.read(training[:4], copy) for copy in range(3)]
    assert not np.array_equal(copies[0], copies[1])
    assert not np.array_equal(copies[1], copies[2])
    assert store.read(validation, 0).dtype == np.float16


def test_what_learns_from_the_store_says_what_the_whole_network_says(
    photo_folder, photo_split, pixels
):
    network = add_head(build_feature_network(LIVELY, SIZE, None), 3)
    division = divide(network, LIVELY, 3)
    store = store_of(photo_folder, division.lower)
    store.fill(photo_split.training, (), pixels, JobContext())
    learner = StoreLearner(network, division, store)
    photos = photo_split.training[:6]
    said = learner.network.predict_on_batch(learner.plain(photos))
    assert np.allclose(said, network.predict_on_batch(pixels.read(photos)), atol=1e-3)
    seen = learner.examples(photos, 1, np.random.default_rng(0))
    assert seen.shape == learner.plain(photos).shape
    assert not np.array_equal(seen, learner.plain(photos))


def test_kept_copies_are_learned_from_by_half_of_the_features(photo_folder, photo_split, pixels):
    network = add_head(build_feature_network(LIVELY, SIZE, None), 3, dropout=0.2)
    division = divide(network, LIVELY, 3)
    learner = StoreLearner(network, division, store_of(photo_folder, division.lower))
    features = np.ones((20, learner.network.get_layer("dropout").input.shape[1]), np.float32)
    left_out = learner.network.get_layer("dropout")(features, training=True)
    assert 0.4 < np.mean(keras.ops.convert_to_numpy(left_out) == 0) < 0.6


def test_a_second_training_computes_nothing_again(photo_folder, photo_split, lower, pixels):
    training, validation = photo_split.training, photo_split.validation
    store_of(photo_folder, lower).fill(training, validation, pixels, JobContext())
    assert store_of(photo_folder, lower).missing(training, validation) == 0
    assert store_of(photo_folder, lower, copies=3).missing(training, validation) == len(training)
    other = replace(PLAN, augmentation="strong")
    again = store_of(photo_folder, lower, plan=other)
    assert again.missing(training, validation) == 2 * len(training)


def test_added_photos_leave_the_copies_of_the_others_as_they_are(
    photo_folder, photo_split, lower, pixels
):
    training = photo_split.training
    store = store_of(photo_folder, lower)
    store.fill(training[:5], (), pixels, JobContext())
    before = store.read(training[:5], 1)
    store.fill(training, (), pixels, JobContext())
    assert np.array_equal(store.read(training[:5], 1), before)


def test_photos_that_are_not_varied_need_no_copies(photo_folder, photo_split, lower, pixels):
    plan = replace(PLAN, augmentation="none")
    store = store_of(photo_folder, lower, copies=4, plan=plan)
    assert store.copies == 0
    store.fill(photo_split.training, (), pixels, JobContext())
    assert store.missing(photo_split.training, ()) == 0


def test_stop_keeps_what_was_computed(photo_folder, photo_split, lower, pixels):
    training, context = photo_split.training, JobContext()

    class StoppedInTheSecondBatch:
        batches = 0

        def read(self, photos):
            self.batches += 1
            if self.batches == 2:
                context.stop()
            return pixels.read(photos)

    store = store_of(photo_folder, lower)
    with pytest.raises(Cancelled):
        store.fill(training, (), StoppedInTheSecondBatch(), context)
    assert 0 < store_of(photo_folder, lower).missing(training, ()) < 3 * len(training)


def test_copies_are_as_many_as_the_disk_takes(tmp_path, monkeypatch, lower):
    from collections import namedtuple

    from xfer_gui.engine import activations

    Usage = namedtuple("Usage", "free")
    monkeypatch.setattr(activations.shutil, "disk_usage", lambda folder: Usage(1_400_000_000))
    assert row_bytes(lower) == 2 * np.prod(lower.output_shape[1:])
    assert copies_that_fit(10_000, training=1000, plain=100, wanted=6) == 6
    assert copies_that_fit(30_000, training=1000, plain=100, wanted=6) == 2
    assert copies_that_fit(1_000_000, training=1000, plain=100, wanted=6) == -1
