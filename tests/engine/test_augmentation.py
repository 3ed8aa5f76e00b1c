"""Varying photos."""

import numpy as np
import pytest

from xfer_gui.engine.augmentation import augment

PHOTOS = np.random.default_rng(0).integers(40, 200, (6, 50, 50, 3), dtype=np.uint8)


def test_none_changes_nothing():
    assert np.array_equal(augment(PHOTOS, "none", np.random.default_rng(0)), PHOTOS)


def test_light_changes_every_photo_but_not_the_batch_given():
    before = PHOTOS.copy()
    varied = augment(PHOTOS, "light", np.random.default_rng(0))
    assert varied.shape == PHOTOS.shape
    assert varied.dtype == np.uint8
    assert all(not np.array_equal(one, other) for one, other in zip(varied, PHOTOS, strict=True))
    assert np.array_equal(before, PHOTOS)


def test_same_seed_gives_the_same_photos():
    one, two = (augment(PHOTOS, "light", np.random.default_rng(7)) for _ in range(2))
    assert np.array_equal(one, two)


@pytest.mark.parametrize("side", [1, 2, 9])
def test_tiny_photos_are_no_problem(side):
    assert augment(PHOTOS[:, :side, :side], "light", np.random.default_rng(0)).shape[1] == side


def test_light_keeps_what_is_in_the_middle():
    marked = np.zeros((40, 50, 50, 3), dtype=np.uint8)
    marked[:, 20:30, 20:30] = 200
    varied = augment(marked, "light", np.random.default_rng(0))
    assert (varied[:, 24:26, 24:26] > 150).all()
