"""The demo: the whole way on drawings, whatever is on the machine."""

import sys

import pytest

from xfer_gui import cli, demo
from xfer_gui.core.dataset import scan
from xfer_gui.core.drawings import THINGS, draw_dataset
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.results import Prediction
from xfer_gui.core.runs import list_runs


@pytest.fixture
def drawings(tmp_path):
    draw_dataset(tmp_path / "drawings", per_class=4, seed=0)
    return scan(tmp_path / "drawings", JobContext())


def test_without_other_weights_the_demo_uses_those_that_come_with_it_and_says_so(drawings):
    plan, why = demo.choose_plan(drawings)

    assert (plan.backbone, plan.strategy) == ("starter", "feature_extraction")
    assert "Xfer's starter network, which comes with the program" in why


def test_with_weights_the_demo_names_the_network_it_uses(drawings, weights):
    plan, why = demo.choose_plan(drawings)

    assert plan.strategy == "feature_extraction"
    assert "on this computer" in why


@pytest.mark.parametrize(
    ("variables", "platform", "screen"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
    ],
)
def test_the_window_is_opened_where_there_is_a_screen(monkeypatch, variables, platform, screen):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)

    assert demo.has_screen() is screen


def test_the_demo_goes_the_whole_way_and_leaves_everything_in_one_folder(
    weights, tmp_path, monkeypatch, capsys, qapp
):
    monkeypatch.setattr(demo, "KNOWN", 12)

    status = cli.main(["demo", "--to", str(tmp_path / "demo")])

    shown = capsys.readouterr()
    assert status == 0, shown.err
    assert "They are no photos" in shown.err
    assert f"of {6 * len(THINGS)} drawings that it had never seen were named right" in shown.out
    (kept,) = list_runs(tmp_path / "demo" / "project")
    assert kept.summary.state == "finished"
    assert "Training report" in (tmp_path / "demo" / "report.html").read_text()
    pictures = {path.name for path in (tmp_path / "demo" / "screenshots").iterdir()}
    assert {"photos-light.png", "train-light.png", "predict-dark.png"} <= pictures


def test_the_summary_says_which_names_were_wrong(tmp_path):
    class Trained:
        evaluation = None

    answers = [
        Prediction(tmp_path / f"fish-{number}.jpg", label, 0.8, False, ((label, 0.8),))
        for number, label in enumerate(["fish"] * 3 + ["tree"] * 3)
    ]

    lines = demo.summary(Trained, [(answer, "fish") for answer in answers])

    assert lines[0].startswith("3 of 6")
    assert lines[-1].endswith("tree (80%), wrong, it is a fish")
