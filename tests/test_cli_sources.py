"""The command line on archives, tables and nested folders."""

import json
import shutil
from pathlib import Path

import pytest

from tests.session.conftest import finish
from tests.test_cli import quick
from xfer_gui import cli, commands
from xfer_gui.core.project import open_project
from xfer_gui.core.runs import RunFolder
from xfer_gui.session import jobs


@pytest.fixture
def run(capsys):
    def call(*arguments):
        status = cli.main([str(each) for each in arguments])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return call


@pytest.fixture
def without_engine(monkeypatch):
    """Trainings that learn nothing and leave a run."""

    def train_job(project, photo_folder, plan, split):
        return lambda context: finish(RunFolder.create(project, plan, split, photo_folder), split)

    monkeypatch.setattr(commands.Desk, "start_engine", lambda desk: None)
    monkeypatch.setattr(jobs, "train_job", train_job)


@pytest.fixture
def nested(make_photos, tmp_path):
    make_photos(tmp_path / "pets" / "cats", {"old": 6, "young": 6})
    return make_photos(tmp_path / "pets", {"dogs": 6})


def checked(run, *arguments):
    status, out, err = run("check", *arguments, "--json")
    assert status == 0
    return json.loads(out), err


def test_check_counts_what_is_in_an_archive(run, photo_folder, tmp_path):
    archive = shutil.make_archive(tmp_path / "album", "zip", photo_folder)
    found, err = checked(run, archive)
    assert "[1/4] Unpacking the archive…" in err
    assert found["classes"] == {"circles": 12, "squares": 12, "stripes": 12}


def test_a_damaged_archive_is_refused_in_one_sentence(run, tmp_path):
    (tmp_path / "x.zip").write_bytes(b"PK")
    status, out, err = run("check", tmp_path / "x.zip")
    assert (status, out) == (1, "")
    assert "“x.zip” is damaged, or is no zip archive. Copy or download it once more." in err
    assert "Traceback" not in err


def test_nested_folders_are_never_decided_in_silence(run, nested):
    found, err = checked(run, nested)
    assert found["classes"] == {"cats": 12, "dogs": 6}
    assert "With --nested separate each is a class of its own (3 classes)." in err
    found, err = checked(run, nested, "--nested", "separate")
    assert found["classes"] == {"cats/old": 6, "cats/young": 6, "dogs": 6}
    assert "--nested" not in err


def test_train_from_a_table_into_nested_classes_keeps_both_in_the_project(
    run, nested, tmp_path, without_engine
):
    project = tmp_path / "nested"
    status, out, _ = run(*quick(nested, project, "--nested", "separate", "--json"))
    assert status == 0
    folder = RunFolder(Path(json.loads(out)["run"]))
    assert folder.read_summary().classes == ("cats/old", "cats/young", "dogs")
    assert open_project(project).nested == "separate"

    rows = [f"{path.relative_to(nested)};{path.parent.name}\n" for path in nested.rglob("*.jpg")]
    (nested / "labels.csv").write_text("".join(rows))
    project = tmp_path / "table"
    status, out, _ = run(*quick(nested / "labels.csv", project, "--json"))
    assert status == 0
    assert RunFolder(Path(json.loads(out)["run"])).read_summary().classes == (
        "dogs",
        "old",
        "young",
    )
    assert open_project(project).table == "labels.csv"
    # The project is about the table; the folder alone is other photos.
    status, _, err = run(*quick(tmp_path, project))
    assert status == 1
    assert "is about the photos in" in err
