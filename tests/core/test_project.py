"""Projects on disk."""

from pathlib import Path

import pytest

from xfer_gui.core.errors import ProjectError
from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.core.project import Project, is_project, open_project, project_file, save_project


def dataset(folder: Path) -> Dataset:
    photos = tuple(
        Photo(folder / name / f"{n}.jpg", name, 10, 1) for name in ("a", "b", "c") for n in range(3)
    )
    return Dataset(folder, ("a", "b", "c"), photos)


def test_a_project_survives_saving_and_opening(tmp_path):
    project = Project(tmp_path / "photos", "pad", ("rest",), ("a/1.jpg",), {"a/2.jpg": "b"})
    save_project(tmp_path / "p", project)
    assert is_project(tmp_path / "p")
    assert open_project(tmp_path / "p") == project


def test_apply_leaves_out_and_corrects_without_touching_the_dataset(tmp_path):
    found = dataset(tmp_path)
    project = Project(tmp_path, "crop", ("c",), ("a/0.jpg",), {"a/1.jpg": "b"})
    wanted = project.apply(found)
    assert wanted.classes == ("a", "b")
    assert wanted.counts() == {"a": 1, "b": 4}
    assert found.counts() == {"a": 3, "b": 3, "c": 3}


def test_apply_leaves_out_a_photo_that_was_corrected_into_a_left_out_class(tmp_path):
    project = Project(tmp_path, "crop", ("c",), (), {"a/0.jpg": "c"})
    assert project.apply(dataset(tmp_path)).counts() == {"a": 2, "b": 3}


def test_opening_what_is_no_project_says_so(tmp_path):
    with pytest.raises(ProjectError, match="not a project"):
        open_project(tmp_path)


def test_opening_a_project_of_a_newer_version_says_so(tmp_path):
    save_project(tmp_path, Project(tmp_path, format_version=99))
    with pytest.raises(ProjectError, match="newer version"):
        open_project(tmp_path)


def test_opening_a_damaged_project_says_so_and_the_previous_one_is_there(tmp_path):
    save_project(tmp_path, Project(tmp_path))
    save_project(tmp_path, Project(tmp_path, "pad"))
    project_file(tmp_path).write_text("{")
    with pytest.raises(ProjectError, match="damaged") as caught:
        open_project(tmp_path)
    assert ".previous" in caught.value.hint
    assert (tmp_path / "project.json.previous").is_file()
