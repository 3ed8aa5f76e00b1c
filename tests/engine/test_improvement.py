"""When a step of hybrid counts as better than what was there before it."""

import numpy as np
import pytest

from xfer_gui.engine.improvement import is_better, losses_of

PHOTOS = 300
LABELS = np.arange(PHOTOS) % 2


def network(right: np.ndarray, confidence: np.ndarray | float = 0.8) -> np.ndarray:
    """What a network says that is right about some photos, and so sure of its answers."""
    said = np.where(right, LABELS, 1 - LABELS)
    rows = np.empty((PHOTOS, 2))
    rows[np.arange(PHOTOS), said] = confidence
    rows[np.arange(PHOTOS), 1 - said] = 1 - rows[np.arange(PHOTOS), said]
    return rows.astype(np.float32)


def wrong_about(*photos: int) -> np.ndarray:
    right = np.ones(PHOTOS, dtype=bool)
    right[list(photos)] = False
    return right


HEAD = network(wrong_about(*range(60)))


def test_many_more_right_is_better_and_not_the_other_way_round():
    after = network(wrong_about(*range(20)))
    assert is_better(after, HEAD, LABELS)
    assert not is_better(HEAD, after, LABELS)


def test_the_same_is_not_better():
    assert not is_better(HEAD, HEAD, LABELS)


def test_one_photo_more_among_many_that_changed_is_noise():
    after = network(wrong_about(*range(31), *range(60, 88)))
    assert not is_better(after, HEAD, LABELS)


def test_hardly_more_right_but_unsure_where_it_is_wrong_is_better():
    right = wrong_about(*range(20, 60), *range(60, 78))
    assert not is_better(network(right), HEAD, LABELS)
    assert is_better(network(right, np.where(right, 0.95, 0.55)), HEAD, LABELS)


def test_a_few_more_right_and_no_wiser_about_which_is_not():
    right = wrong_about(*range(3, 60))
    # Surest where it is wrong.
    fooled = network(right, np.where(right, 0.7, 0.95))
    assert not is_better(fooled, HEAD, LABELS)


@pytest.mark.parametrize("power", [2.0, 4.0])
def test_being_surer_of_everything_is_not_better(power):
    surer = HEAD**power / (HEAD**power).sum(axis=1, keepdims=True)
    assert not is_better(surer, HEAD, LABELS)
    assert not is_better(HEAD, surer, LABELS)


def test_fewer_right_is_never_better():
    right = wrong_about(*range(61))
    assert not is_better(network(right, np.where(right, 0.99, 0.51)), HEAD, LABELS)


def test_a_loss_has_an_end():
    sure_and_wrong = network(wrong_about(0), 1.0)
    assert losses_of(sure_and_wrong, LABELS)[0] == pytest.approx(16.1, abs=0.1)
