"""Training the head."""

import numpy as np
import pytest

from xfer_gui.core.errors import Cancelled
from xfer_gui.engine.head import (
    Examples,
    fit_head,
    fit_temperature,
    refit_head,
    sharpen,
    softmax,
)

GENERATOR = np.random.default_rng(0)
CENTRES = GENERATOR.normal(size=(3, 20))


def examples(per_class: int, noise: float, scale: float = 1.0, seed: int = 1) -> Examples:
    generator = np.random.default_rng(seed)
    labels = np.repeat(np.arange(3), per_class)
    features = CENTRES[labels] + noise * generator.normal(size=(len(labels), 20))
    return Examples((scale * features).astype(np.float32), labels)


def accuracy(head, some: Examples) -> float:
    return float((head.logits(some.features).argmax(axis=1) == some.labels).mean())


def test_head_learns_what_can_be_learned_and_reports_steps():
    steps = []
    training, validation = examples(40, 0.5), examples(20, 0.5, seed=2)
    head = fit_head(training, validation, 3, steps.append)
    assert accuracy(head, examples(50, 0.5, seed=3)) > 0.98
    assert [step.step for step in steps] == list(range(1, len(steps) + 1))
    assert steps[-1].training_loss < steps[0].training_loss
    assert 0.9 < steps[-1].validation_accuracy <= 1


def test_head_finds_the_same_solution_as_scikit_learn():
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    training = examples(60, 2.0)
    head = fit_head(training, Examples(np.empty((0, 20), np.float32), np.empty(0, int)), 3, id)
    rows = StandardScaler().fit_transform(training.features)
    # scikit-learn sums the loss where ours takes the mean, so C = 1 / (penalty × photos).
    theirs = LogisticRegression(C=1 / (head.penalty * len(rows)), max_iter=1000, tol=1e-8)
    expected = theirs.fit(rows, training.labels).predict_proba(rows)
    assert np.abs(softmax(head.logits(training.features)) - expected).max() < 0.01


def test_noisy_features_get_a_stronger_penalty_than_clean_ones():
    clean = fit_head(examples(40, 0.3), examples(40, 0.3, seed=2), 3, id)
    noisy = fit_head(examples(40, 3.0), examples(40, 3.0, seed=2), 3, id)
    assert noisy.penalty > clean.penalty


def test_scale_of_features_does_not_matter():
    one = fit_head(examples(40, 1.0), examples(20, 1.0, seed=2), 3, id)
    big = fit_head(examples(40, 1.0, 1000.0), examples(20, 1.0, 1000.0, seed=2), 3, id)
    assert big.penalty == one.penalty
    assert np.allclose(big.kernel * 1000, one.kernel, atol=1e-3)


def test_constant_features_do_no_harm():
    training = examples(40, 0.5)
    training.features[:, 3] = 7.0
    head = fit_head(training, examples(20, 0.5, seed=2), 3, id)
    assert np.isfinite(head.kernel).all()
    assert np.isfinite(head.bias).all()


def test_stop_before_anything_was_learned_is_passed_on():
    def stop(step):
        raise Cancelled

    with pytest.raises(Cancelled):
        fit_head(examples(40, 0.5), examples(20, 0.5, seed=2), 3, stop)


def test_stop_later_keeps_the_best_head_so_far():
    seen = []

    def stop_late(step):
        seen.append(step)
        if len(seen) == 12:
            raise Cancelled

    head = fit_head(examples(40, 1.5), examples(20, 1.5, seed=2), 3, stop_late)
    assert len(seen) == 12
    assert accuracy(head, examples(50, 1.5, seed=3)) > 0.5


def test_temperature_makes_boasting_probabilities_modest():
    generator = np.random.default_rng(0)
    labels = generator.integers(0, 3, 500)
    logits = np.where(np.eye(3)[labels] > 0, 1.0, 0.0) + generator.normal(size=(500, 3))
    boasting = softmax((4 * logits).astype(np.float32))
    temperature = fit_temperature(boasting, labels)
    assert temperature > 2
    calm = sharpen(boasting, temperature)
    right = calm.argmax(axis=1) == labels
    assert abs(calm.max(axis=1).mean() - right.mean()) < 0.1
    assert np.allclose(calm.sum(axis=1), 1, atol=1e-5)


def test_temperature_is_left_alone_with_few_photos():
    assert fit_temperature(np.full((5, 2), 0.5, np.float32), np.zeros(5, int)) == 1.0


def test_refitting_keeps_the_penalty_and_learns_from_the_added_photos():
    few, more = examples(4, 1.0), examples(60, 1.0, seed=2)
    head = fit_head(few, examples(20, 1.0, seed=4), 3, id)
    again = refit_head(more, 3, head.penalty, lambda: None)
    unseen = examples(200, 1.0, seed=3)
    assert again.penalty == head.penalty
    assert accuracy(again, unseen) > accuracy(head, unseen)


def test_stop_while_refitting_is_passed_on():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        refit_head(examples(40, 0.5), 3, 0.1, stop)
