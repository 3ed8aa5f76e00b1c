"""Runs on disk."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from xfer_gui.core.errors import ProjectError
from xfer_gui.core.events import EpochEnded, StageStarted
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import judge
from xfer_gui.core.runs import RunFolder, list_runs

PLAN = Plan("mobilenet_v2_0.35", "full_fine_tuning", 96)
EPOCH = EpochEnded("fine_tune", 1, 5, 0.5, 0.8, math.nan, math.nan, 1.5)


@pytest.fixture
def split(tmp_path) -> Split:
    photos = []
    for label in ("고양이", "dog, big"):
        for number in range(3):
            path = tmp_path / "photos" / label / f"{number} 🐈.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"x" * (number + 1))
            stat = path.stat()
            photos.append(Photo(path, label, stat.st_size, stat.st_mtime_ns))
    return Split(
        ("고양이", "dog, big"), tuple(photos[::3]), tuple(photos[1::3]), tuple(photos[2::3])
    )


@pytest.fixture
def run(tmp_path, split) -> RunFolder:
    return RunFolder.create(tmp_path / "project", PLAN, split, tmp_path / "photos")


def test_a_new_run_can_be_read_back(run, split, tmp_path):
    read = run.read()
    assert read.plan == PLAN
    assert read.summary.state == "running"
    assert read.summary.classes == split.classes
    assert read.summary.photos == {"training": 2, "validation": 2, "test": 2}
    assert not read.has_classifier
    assert read.history == ()


def test_the_split_is_read_back_photo_by_photo(run, split):
    again, vanished = run.read_split()
    assert again == split
    assert vanished == ()


def test_a_photo_that_vanished_is_a_problem_not_an_error(run, split):
    split.training[0].path.unlink()
    again, vanished = run.read_split()
    assert [problem.path for problem in vanished] == [split.training[0].path]
    assert len(again.training) == len(split.training) - 1


def test_two_runs_in_the_same_second_do_not_share_a_folder(run, split, tmp_path):
    other = RunFolder.create(tmp_path / "project", PLAN, split, tmp_path / "photos")
    assert other.folder != run.folder
    assert len(list_runs(tmp_path / "project")) == 2


def test_history_keeps_every_epoch_and_missing_validation(run):
    run.log_event(StageStarted("fine_tune", 1, 1))
    run.log_event(EPOCH)
    run.log_event(replace(EPOCH, epoch=2, validation_accuracy=0.75, validation_loss=0.6))
    first, second = run.read().history
    assert math.isnan(first.validation_accuracy)
    assert second == replace(EPOCH, epoch=2, validation_accuracy=0.75, validation_loss=0.6)


def test_a_half_written_line_of_history_is_left_out(run):
    run.log_event(EPOCH)
    with (run.folder / "history.csv").open("a") as stream:
        stream.write("fine_tune,2,5,0.")
    assert [epoch.epoch for epoch in run.read().history] == [1]


def test_keep_history_replaces_it(run):
    for epoch in (1, 2, 3):
        run.log_event(replace(EPOCH, epoch=epoch))
    run.keep_history([EPOCH])
    assert [epoch.epoch for epoch in run.read().history] == [1]


def test_evaluation_is_read_back(run, split):
    rows = np.array([[0.9, 0.1], [0.8, 0.2]], dtype=np.float32)
    evaluation = judge(split.classes, [0, 1], rows, [photo.path for photo in split.test])
    run.write_evaluation(evaluation)
    assert run.read().evaluation == evaluation


def test_a_run_that_cannot_be_read_is_left_out_of_the_list(run, split, tmp_path):
    other = RunFolder.create(tmp_path / "project", PLAN, split, tmp_path / "photos")
    (other.folder / "run.json").write_text("{")
    assert [read.folder for read in list_runs(tmp_path / "project")] == [run.folder]


def test_a_project_without_runs_has_none(tmp_path):
    assert list_runs(tmp_path) == []


def test_a_run_whose_photo_list_is_gone_says_so(run):
    (run.folder / "split.csv").unlink()
    with pytest.raises(ProjectError, match="lost its list"):
        run.read_split()


def test_a_project_folder_that_is_a_file_is_a_project_error(split, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectError):
        RunFolder.create(Path(tmp_path / "file"), PLAN, split, tmp_path / "photos")


def test_photos_outside_of_the_folder_are_found_again(tmp_path, make_photos):
    folder = make_photos(tmp_path / "photos", {"a": 2, "b": 2})
    stick = make_photos(tmp_path / "stick", {"a": 1})
    paths = [*sorted(folder.glob("*/*.jpg")), *stick.glob("*/*.jpg")]
    photos = [
        Photo(path, path.parent.name, path.stat().st_size, path.stat().st_mtime_ns)
        for path in paths
    ]
    split = Split(("a", "b"), tuple(photos[:4]), (), tuple(photos[4:]))
    run = RunFolder.create(tmp_path / "project", Plan("starter", "from_scratch", 32), split, folder)
    read, vanished = run.read_split()
    assert vanished == ()
    assert read.test == split.test


def test_what_stays_together_is_remembered_for_folds(split, tmp_path):
    pair = (split.training[0], split.training[1])
    kept = replace(split, groups=(pair,))
    run = RunFolder.create(tmp_path / "project", PLAN, kept, tmp_path / "photos")
    assert run.read_split()[0] == kept
    none = RunFolder.create(tmp_path / "other", PLAN, split, tmp_path / "photos")
    assert none.read_split()[0].groups is None
