"""What the starter's weights are worth: fine-tuned, beside the same network from random weights."""

import importlib.util
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from xfer_gui.core.plan import Plan

from .conftest import scan

SOURCES = Path(__file__).parents[2] / "packaging" / "starter" / "sources.py"
SEEDS = (0, 1, 2)
ROUNDS = 10


def unseen(folder: Path, to: Path) -> Path:
    """Copy the photos of a set that the starter never saw."""
    spec = importlib.util.spec_from_file_location("sources", SOURCES)
    sources = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sources)
    test = folder / "test_set"
    for photo in sources.photos_in(test if test.is_dir() else folder):
        if test.is_dir() or sources.is_held_out(photo, folder):
            (to / photo.parent.name).mkdir(parents=True, exist_ok=True)
            shutil.copy(photo, to / photo.parent.name / photo.name)
    return to


@pytest.mark.parametrize("name", ["cats-dogs", "sign-digits", "cifar10", "flowers"])
def test_from_the_starter_hybrid_learns_more_than_from_random_weights(
    name, shared_data, train_on, figure, tmp_path
):
    found = scan(unseen(shared_data(name), tmp_path / name))
    # Hybrid makes two rounds for each that it is asked for.
    tuned = Plan("starter", "hybrid", 128, epochs=ROUNDS // 2)
    scratch = Plan("starter", "from_scratch", 128, epochs=ROUNDS, learning_rate=1e-3)
    means = {}
    for plan in (tuned, scratch):
        runs = [train_on(found, replace(plan, seed=seed), seed) for seed in SEEDS]
        accuracies = [run.evaluation.accuracy for run in runs]
        means[plan.strategy] = float(np.mean(accuracies))
        each = ", ".join(f"{accuracy:.1%}" for accuracy in accuracies)
        figure(f"{name}, starter, {plan.strategy}: {means[plan.strategy]:.1%} ({each})")
    assert means["hybrid"] > means["from_scratch"]
