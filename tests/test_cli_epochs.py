"""The rounds of a run on the command line."""

import json
from pathlib import Path

import pytest

from xfer_gui import cli
from xfer_gui.core.runs import RunFolder


@pytest.fixture
def run(capsys):
    """`run(*arguments)` gives exit status, standard output and standard error."""

    def call(*arguments):
        status = cli.main([str(each) for each in arguments])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return call


@pytest.fixture
def trained(run, tmp_path, photo_folder):
    """Folder of a training of two rounds."""
    status, out, _ = run(
        "train", photo_folder, "--project", tmp_path / "project", "--json",
        "--strategy", "from_scratch", "--backbone", "small_vgg",
        "--image-size", 32, "--epochs", 2, "--batch-size", 8,
    )  # fmt: skip
    assert status == 0
    return Path(json.loads(out)["run"])


def test_rounds_are_listed_tried_used_and_given_back(run, trained, photo_folder):
    status, out, _ = run("epochs", trained, "--json")
    listed = json.loads(out)
    assert status == 0
    assert [row["epoch"] for row in listed["epochs"]] == [0, 1, 2]
    assert listed["in_use"] == listed["automatic"]
    assert not listed["by_hand"]
    other = 1 if listed["automatic"] != 1 else 2

    _, out, _ = run("evaluate", trained, photo_folder, "--epoch", other, "--json")
    assert json.loads(out)["photos"] == 36
    _, out, _ = run("epochs", trained, "--try", other, "--json")
    tried = json.loads(out)["epochs"][other]["test_accuracy"]
    assert json.loads(out)["in_use"] == listed["automatic"]

    _, out, _ = run("epochs", trained, "--use", other)
    assert f"Round {other:3}" in next(line for line in out.splitlines() if "in use" in line)
    assert "a little too good" in out
    assert RunFolder(trained).read().evaluation.accuracy == tried

    _, out, _ = run("epochs", trained, "--use", "auto", "--json")
    assert json.loads(out)["in_use"] == listed["automatic"]

    status, out, err = run("epochs", trained, "--use", 7)
    assert (status, out) == (1, "")
    assert "Round 7 is not among" in err
