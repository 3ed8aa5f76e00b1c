"""Cross-validation, best in N minutes and the search for a rate on the command line."""

import json

import pytest

from tests.ui.fake_session import dataset_of, run_in
from xfer_gui import cli
from xfer_gui.commands_plan import make_plan
from xfer_gui.commands_studies import studied, told
from xfer_gui.console import ProgressPrinter
from xfer_gui.core import studies
from xfer_gui.core.errors import XferError
from xfer_gui.core.events import FoldEnded, TrialEnded
from xfer_gui.core.project import Project
from xfer_gui.core.studies import FoldsResult, RateSweep, SearchResult, Trial
from xfer_gui.session import jobs


@pytest.fixture
def plan(photo_folder, tmp_path):
    """`plan(*options)` is the plan that `train` would make of them."""
    dataset = dataset_of(photo_folder)

    def make(*options):
        arguments = ("train", photo_folder, "--project", tmp_path / "project", *options)
        chosen = cli.make_parser().parse_args([str(each) for each in arguments])
        return studied(make_plan(chosen, dataset, Project(photo_folder)), chosen)

    return make


def test_folds_and_minutes_arrive_in_the_plan(plan):
    assert plan("--folds", 5).folds == 5
    assert plan("--time-budget", 2.5).time_budget == 2.5
    assert (plan().folds, plan().time_budget) == (0, None)


@pytest.mark.parametrize(
    "options",
    [
        ("--time-budget", 5, "--backbone", "resnet50"),
        ("--time-budget", 5, "--strategy", "hybrid"),
        ("--time-budget", 5, "--image-size", 96),
        ("--time-budget", 5, "--folds", 3),
        ("--folds", 3, "--backbone", "resnet50", "--strategy", "as_is"),
    ],
)
def test_what_does_not_go_together_is_refused(plan, options):
    with pytest.raises(XferError, match="cannot be combined"):
        plan(*options)


@pytest.mark.parametrize(
    "options", [("--folds", 1), ("--folds", 21), ("--time-budget", 0), ("--time-budget", "nan")]
)
def test_numbers_that_make_no_sense_are_wrong_usage(options, capsys):
    arguments = ("train", "photos", "--project", "p", *options)
    assert cli.main([str(each) for each in arguments]) == 2
    assert "usage" in capsys.readouterr().err


def test_a_run_with_folds_tells_mean_and_spread(tmp_path):
    run = run_in(tmp_path, ("a", "b"), "run")
    run.folder.mkdir(parents=True, exist_ok=True)
    assert told(run) == ({}, [])
    studies.write_folds(
        run.folder, FoldsResult((0.5, 1.0), (4, 4), (2, 4), ("a", "b"), ((3, 1), (1, 3)))
    )
    data, words = told(run)
    assert data["folds"] == {
        "accuracies": [0.5, 1.0],
        "mean": 0.75,
        "deviation": pytest.approx(0.3536, abs=1e-3),
    }
    assert "75.0% on average, from 50.0% to 100.0%" in words[0]


def test_a_run_that_was_searched_for_tells_what_was_tried(tmp_path):
    run = run_in(tmp_path, ("a", "b"), "run")
    run.folder.mkdir(parents=True, exist_ok=True)
    trials = (
        Trial(1, "starter", "feature_extraction", 96, 0.5, 3.0),
        Trial(2, "resnet50", "hybrid", 224, 0.75, 9.0),
    )
    studies.write_search(run.folder, SearchResult(2.0, trials, 2, 11.5, "time"))
    data, words = told(run)
    assert data["search"]["winner"] == 2
    assert [each["backbone"] for each in data["search"]["trials"]] == ["starter", "resnet50"]
    assert words[1].startswith("* resnet50, hybrid, 224 px: 75.0%")


def test_parts_and_trials_are_told_while_they_come(capsys):
    import sys

    printer = ProgressPrinter(sys.stderr)
    printer(FoldEnded(2, 5, 0.875, 16))
    printer(TrialEnded(1, "starter", "feature_extraction", 96, 0.5, 3.0, True))
    shown = capsys.readouterr().err
    assert "Part 2 of 5: 87.5% of 16 photos right" in shown
    assert "starter, feature_extraction, 96 px: validation 50.0%, the best so far" in shown


def test_find_rate_prints_the_curve_and_the_suggestion(photo_folder, monkeypatch, capsys):
    asked = []

    def sweep_job(folder, plan, split):
        asked.append((folder, plan, split))
        return lambda context: RateSweep(
            (1e-4, 1e-3), (1.0, 0.5), 1e-4, "Because {why}.", (("why", 1),)
        )

    monkeypatch.setattr(jobs, "sweep_job", sweep_job)
    arguments = ["find-rate", str(photo_folder), "--backbone", "resnet50", "--image-size", "64"]
    assert cli.main([*arguments, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown == {
        "backbone": "resnet50",
        "strategy": "hybrid",
        "batch_size": 64,
        "suggestion": 1e-4,
        "reason": "Because 1.",
        "rates": [1e-4, 1e-3],
        "losses": [1.0, 0.5],
    }
    folder, plan, split = asked[0]
    assert (folder, plan.image_size) == (photo_folder, 64)
    assert len(split.everything()) == 36

    assert cli.main(["find-rate", str(photo_folder), "--backbone", "small_vgg"]) == 0
    assert "A good rate is 0.0001. Because 1." in capsys.readouterr().out
    assert asked[1][1].strategy == "from_scratch"


def test_a_whole_cross_validation_on_the_command_line(photo_folder, tmp_path, capsys):
    arguments = (
        *("train", photo_folder, "--project", tmp_path / "project", "--folds", 2, "--epochs", 1),
        *("--strategy", "from_scratch", "--backbone", "small_vgg", "--image-size", 32, "--json"),
    )
    assert cli.main([str(each) for each in arguments]) == 0
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert len(data["folds"]["accuracies"]) == 2
    assert data["test_accuracy"] is not None
    assert "Part 2 of 2" in shown.err


def test_a_class_too_small_for_the_parts_ends_with_1(photo_folder, tmp_path, capsys):
    project = tmp_path / "project"
    arguments = ("train", photo_folder, "--project", project, "--folds", 15)
    assert cli.main([str(each) for each in arguments]) == 1
    assert "too small for 15 parts" in capsys.readouterr().err
    assert not project.exists()
