"""Projects on disk."""

from dataclasses import replace
from pathlib import Path

import pytest

from xfer_gui.core.errors import ProjectError
from xfer_gui.core.photos import Dataset, Photo, inside
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


def test_a_renamed_class_is_sorted_by_its_new_name_and_can_be_left_out_by_it(tmp_path):
    project = Project(tmp_path, renamed={"a": "x"})
    found = project.arrange(dataset(tmp_path))
    assert found.classes == ("b", "c", "x")
    assert [photo.label for photo in found.photos] == ["b"] * 3 + ["c"] * 3 + ["x"] * 3
    left = Project(tmp_path, renamed={"a": "x"}, excluded_classes=("x",))
    assert left.apply(dataset(tmp_path)).classes == ("b", "c")


def test_added_photos_have_the_class_they_were_put_into_whatever_folders_are_called(tmp_path):
    scanned = dataset(tmp_path / "photos")
    outside = Photo(tmp_path / "stick" / "1.jpg", "", 10, 1)
    scanned = replace(scanned, photos=(*scanned.photos, outside))
    project = Project(scanned.folder, added={inside(scanned.folder, outside.path): "a"})
    assert project.apply(scanned).counts() == {"a": 4, "b": 3, "c": 3}
    # Taken back: the scan still knows the photo, the project no longer does.
    assert Project(scanned.folder).apply(scanned).counts() == {"a": 3, "b": 3, "c": 3}


def test_a_correction_makes_a_class_and_one_without_photos_is_gone(tmp_path):
    project = Project(tmp_path, corrections={f"b/{n}.jpg": "new" for n in range(3)})
    assert project.arrange(dataset(tmp_path)).counts() == {"a": 3, "c": 3, "new": 3}


def test_photos_without_classes_are_shown_but_not_learned_from(tmp_path):
    photos = tuple(Photo(tmp_path / f"{n}.jpg", "", 10, 1) for n in range(4))
    loose = Dataset(tmp_path, (), photos)
    project = Project(tmp_path, corrections={"0.jpg": "a", "1.jpg": "b"})
    found = project.arrange(loose)
    assert found.classes == ("a", "b")
    assert [photo.label for photo in found.photos] == ["a", "b", "", ""]
    assert len(project.apply(loose).photos) == 2


def test_a_project_that_nothing_was_changed_in_gives_the_scan_itself(tmp_path):
    scanned = dataset(tmp_path)
    assert Project(tmp_path).arrange(scanned) is scanned
