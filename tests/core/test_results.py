"""Counting how good a network is."""

from pathlib import Path

import numpy as np
import pytest

from xfer_gui.core.intervals import wilson_interval
from xfer_gui.core.results import judge, unsure_below

CLASSES = ("cat", "dog", "fox")


def judged(said: list[int], truth: list[int], confidence: float = 0.8):
    rows = np.full((len(said), 3), (1 - confidence) / 2, dtype=np.float32)
    rows[np.arange(len(said)), said] = confidence
    return judge(CLASSES, truth, rows, [Path(f"{n}.jpg") for n in range(len(said))])


def test_wilson_interval_matches_published_values():
    # Brown, Cai & DasGupta 2001 and the NIST handbook give these for 95 %.
    assert wilson_interval(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-3)
    assert wilson_interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-3)


def test_wilson_interval_narrows_with_more_photos():
    few, many = wilson_interval(9, 10), wilson_interval(900, 1000)
    assert many[1] - many[0] < few[1] - few[0]


@pytest.mark.parametrize(("correct", "total"), [(0, 0), (3, 2), (-1, 5)])
def test_wilson_interval_refuses_impossible_counts(correct, total):
    with pytest.raises(ValueError, match="is no share"):
        wilson_interval(correct, total)


def test_judge_counts_rows_as_truth_and_columns_as_guess():
    evaluation = judged(said=[0, 1, 1, 2], truth=[0, 0, 1, 2])
    assert evaluation.confusion == ((1, 1, 0), (0, 1, 0), (0, 0, 1))
    assert evaluation.accuracy == 0.75
    assert (evaluation.photos, evaluation.correct) == (4, 3)


def test_judge_gives_precision_recall_and_macro_f1():
    evaluation = judged(said=[0, 1, 1, 2], truth=[0, 0, 1, 2])
    cat, dog, fox = evaluation.per_class
    assert (cat.precision, cat.recall) == (1.0, 0.5)
    assert (dog.precision, dog.recall) == (0.5, 1.0)
    assert evaluation.macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)
    assert fox.f1 == 1.0


def test_judge_baseline_is_always_guessing_the_biggest_class():
    assert judged(said=[0, 0, 0, 0], truth=[1, 1, 1, 0]).baseline == 0.75


def test_judge_leaves_classes_without_photos_out_of_macro_f1():
    assert judged(said=[0, 1], truth=[0, 1]).macro_f1 == 1.0


def test_judge_lists_wrong_photos_surest_first():
    rows = np.array([[0.6, 0.4, 0], [0.1, 0.9, 0], [0.2, 0.8, 0]], dtype=np.float32)
    paths = [Path("a"), Path("b"), Path("c")]
    wrong = judge(CLASSES, [1, 0, 0], rows, paths).wrong
    assert [photo.path.name for photo in wrong] == ["b", "c", "a"]
    assert (wrong[0].label, wrong[0].predicted) == ("cat", "dog")


def test_judge_refuses_nothing():
    with pytest.raises(ValueError, match="0 labels"):
        judge(CLASSES, [], np.empty((0, 3), dtype=np.float32), [])


def test_unsure_below_is_where_the_surest_photos_are_nearly_all_right():
    confidences = [0.99 - 0.001 * n for n in range(60)] + [0.5] * 40
    right = [True] * 60 + [False] * 40
    threshold = unsure_below(confidences, right, classes=4)
    trusted = [ok for sure, ok in zip(confidences, right, strict=True) if sure >= threshold]
    assert len(trusted) >= 60
    assert sum(trusted) / len(trusted) >= 0.95
    assert threshold > 0.5


def test_unsure_below_is_high_when_nothing_can_be_trusted():
    assert unsure_below([0.9] * 50, [False] * 50, classes=2) == 0.95


def test_unsure_below_lies_between_chance_and_certainty_with_few_photos():
    assert unsure_below([0.9], [True], classes=4) == pytest.approx(0.625)


def test_unsure_below_is_half_way_where_all_validation_photos_are_right():
    surest = [0.999 - 0.002 * n for n in range(30)]
    assert unsure_below(surest, [True] * 30, classes=4) == pytest.approx(0.625)


def test_unsure_below_never_trusts_what_is_nearer_to_guessing():
    confidences = [0.99] * 50 + [0.4] * 10 + [0.3] * 10
    right = [True] * 60 + [False] * 10
    assert unsure_below(confidences, right, classes=4) == pytest.approx(0.625)
