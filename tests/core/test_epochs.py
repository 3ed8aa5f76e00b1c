"""Rounds on disk, and the choice of one of them, without Keras."""

import hashlib
import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from xfer_gui.core import choices, files
from xfer_gui.core.choices import Choice
from xfer_gui.core.epochs import (
    EpochJudgement,
    EpochTable,
    kept_epochs,
    read_epochs,
    restore_choice,
    write_judgement,
)
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.events import EpochEnded
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import judge
from xfer_gui.core.runs import RunFolder

PLAN = Plan("mobilenet_v2_0.35", "full_fine_tuning", 96, epochs=3)
OWN = b"weights of the round that Xfer chose"


def evaluation(right: int):
    sure = np.eye(2, dtype="float32")[[0] * right + [1] * (4 - right)]
    return judge(("a", "b"), [0] * 4, sure, [Path("a.jpg")] * 4)


def put_classifier(run, weights=OWN, checksum=None):
    run.network_folder.mkdir(exist_ok=True)
    (run.network_folder / "weights.npz").write_bytes(weights)
    write_manifest(run, checksum or hashlib.sha256(weights).hexdigest())


def write_manifest(run, checksum):
    (run.network_folder / "manifest.json").write_text(json.dumps({"sha256": checksum}))


def choose(run, epoch):
    """What the engine does once a round is judged."""
    choice = Choice(epoch, 0.5, evaluation(epoch))
    checksum = choices.lay_out(run.network_folder, run.epoch_file(epoch), choice)
    write_manifest(run, checksum)
    choices.tidy(run.network_folder)


def figures(run):
    """What is told of a run; without the history, where one figure is no number."""
    read = run.read()
    return read.summary, read.evaluation


@pytest.fixture
def run(tmp_path) -> RunFolder:
    """Three rounds were trained and Xfer chose the second; the first was not kept."""
    photo = Photo(tmp_path / "photos" / "a" / "1.jpg", "a", 1, 1)
    split = Split(("a", "b"), (photo,), (photo,), (photo,))
    run = RunFolder.create(tmp_path / "project", PLAN, split, tmp_path / "photos")
    for epoch, accuracy in ((1, 0.7), (2, 0.9), (3, math.nan)):
        run.log_event(
            EpochEnded("fine_tune", epoch, 3, 0.4, 0.9, 1 - accuracy, accuracy, 1.0, epoch)
        )
    run.epoch_file(0).parent.mkdir()
    for epoch in (0, 2, 3):
        run.epoch_file(epoch).write_bytes(b"round %d" % epoch)
    (run.epoch_file(0).parent / "accepted.json").write_text("{}")
    run.write_evaluation(evaluation(4))
    put_classifier(run)
    run.write_summary(
        replace(run.read_summary(), state="finished", best_epoch=2, validation_accuracy=0.9)
    )
    return run


def test_only_weights_count_as_rounds_that_were_kept(run):
    write_judgement(run, EpochJudgement(1, "", 1.0, 0.5, 0.7, 0.3, None))
    assert kept_epochs(run) == (0, 2, 3)


def test_rounds_are_told_with_what_is_known_of_each(run):
    write_judgement(run, EpochJudgement(0, "", 1.0, 0.5, 0.6, 0.8, evaluation(1)))
    table = read_epochs(run)
    assert [row.kept for row in table.rows] == [True, False, True, True]
    assert [row.validation_accuracy for row in table.rows] == [0.6, 0.7, 0.9, None]
    assert [row.phase for row in table.rows] == [0, 1, 2, 3]
    assert [row.evaluation and row.evaluation.correct for row in table.rows] == [1, None, 4, None]
    assert (table.planned, table.automatic, table.in_use) == (3, 2, 2)
    assert not table.by_hand


def test_a_run_without_weights_of_rounds_has_no_rounds(run):
    for epoch in (0, 2, 3):
        run.epoch_file(epoch).unlink()
    assert read_epochs(run) == EpochTable()


def test_a_choice_changes_figures_and_weights_and_is_taken_back(run):
    before = figures(run)
    choose(run, 3)
    chosen = run.read()
    assert choices.weights_file(run.network_folder).read_bytes() == b"round 3"
    assert chosen.evaluation.correct == 3
    assert chosen.summary.best_epoch == 3
    assert chosen.summary.chosen_by_hand
    assert run.read_summary() == before[0]
    assert read_epochs(run).row(2).evaluation.correct == 4

    choose(run, 0)
    assert run.read().summary.best_epoch == 0
    restore_choice(run)
    assert figures(run) == before
    assert choices.weights_file(run.network_folder).read_bytes() == OWN
    assert sorted(path.name for path in run.network_folder.iterdir()) == [
        "manifest.json",
        "weights.npz",
    ]


def test_a_choice_counts_only_from_the_moment_the_manifest_names_it(run):
    before = figures(run)
    choices.lay_out(run.network_folder, run.epoch_file(3), Choice(3, 0.5, None))
    assert figures(run) == before
    assert choices.weights_file(run.network_folder).read_bytes() == OWN
    assert not choices.can_restore(run.network_folder)


def test_a_full_disk_leaves_the_round_that_is_in_use(run, monkeypatch):
    choose(run, 3)
    before = figures(run)

    def full(path, *_):
        raise files.write_error(path, OSError(28, "No space left on device"))

    monkeypatch.setattr(choices.files, "write_json", full)
    with pytest.raises(ProjectError):
        choose(run, 0)
    assert figures(run) == before


def test_a_new_classifier_of_the_training_ends_the_choice(run):
    choose(run, 3)
    put_classifier(run, b"trained further")
    assert not run.read().summary.chosen_by_hand
    assert choices.weights_file(run.network_folder).read_bytes() == b"trained further"
    restore_choice(run)
    assert choices.weights_file(run.network_folder).read_bytes() == b"trained further"


@pytest.mark.parametrize("checksum", ["../../../../../etc/passwd", "", None, 7, "A" * 64])
def test_a_foreign_manifest_names_no_file_of_its_own(run, checksum):
    (run.network_folder / "manifest.json").write_text(json.dumps({"sha256": checksum}))
    assert choices.weights_file(run.network_folder) == run.network_folder / "weights.npz"
    assert choices.in_force(run.network_folder) is None


def test_a_choice_that_cannot_be_read_says_so_instead_of_showing_other_figures(run):
    choose(run, 3)
    (choice,) = run.network_folder.glob("choice-*.json")
    choice.write_text("{")
    with pytest.raises(ProjectError, match="damaged"):
        run.read()
