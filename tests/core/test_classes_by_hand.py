"""Photos put into classes by hand, and classes renamed."""

import shutil

import pytest

from xfer_gui.core.classes_by_hand import (
    checked_name,
    look_at_arrivals,
    with_name,
    with_photos,
)
from xfer_gui.core.dataset import scan
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.project import Project


@pytest.fixture
def scanned(photo_folder):
    return scan(photo_folder, JobContext())


def arrive(paths, scanned):
    return look_at_arrivals(paths, scanned, JobContext())


def test_new_photos_arrive_and_bad_ones_are_problems(scanned, make_photos, tmp_path):
    stick = make_photos(tmp_path / "stick", {"a": 2}, size=50)
    (stick / "a" / "bad.jpg").write_text("no picture")
    arrived = arrive([*sorted(stick.glob("a/*.jpg")), stick / "gone.jpg"], scanned)
    assert len(arrived.photos) == 2
    assert arrived.known == 0
    assert {problem.kind for problem in arrived.problems} == {"not_a_photo", "vanished"}


def test_a_photo_is_never_taken_twice_not_as_a_file_and_not_as_a_copy(scanned, tmp_path):
    there = scanned.photos[0].path
    copy = shutil.copyfile(there, tmp_path / "copy.jpg")
    assert arrive([there, copy], scanned).known == 2
    assert arrive([there, copy], scanned).photos == ()


def test_of_two_copies_that_arrive_together_one_is_taken(scanned, make_photos, tmp_path):
    stick = make_photos(tmp_path / "stick", {"a": 1}, size=50)
    one = stick / "a" / "a-000.jpg"
    other = shutil.copyfile(one, stick / "again.jpg")
    arrived = arrive([one, one, other], scanned)
    assert [photo.path for photo in arrived.photos] == [one]
    assert arrived.known == 2


def test_photos_that_are_put_into_a_class_are_in_it_whatever_was_said_before(
    scanned, make_photos, tmp_path
):
    stick = make_photos(tmp_path / "stick", {"a": 1}, size=50)
    arrived = arrive([stick / "a" / "a-000.jpg"], scanned)
    name = (stick / "a" / "a-000.jpg").as_posix()
    project = Project(scanned.folder, excluded_photos=(name,), corrections={name: "squares"})
    project = with_photos(project, arrived.photos, "circles")
    assert (project.added, project.excluded_photos, project.corrections) == (
        {name: "circles"}, (), {},
    )  # fmt: skip


def test_renaming_a_class_takes_along_all_that_names_it(scanned):
    project = Project(
        scanned.folder,
        excluded_classes=("circles",),
        added={"/x.jpg": "circles"},
        corrections={"squares/squares-000.jpg": "circles"},
    )
    renamed = with_name(project, scanned, "circles", "  round\tthings ")
    assert renamed.renamed == {"circles": "round things"}
    assert renamed.excluded_classes == ("round things",)
    assert renamed.added == {"/x.jpg": "round things"}
    assert renamed.corrections == {"squares/squares-000.jpg": "round things"}
    assert renamed.arrange(scanned).counts() == {"round things": 13, "squares": 11, "stripes": 12}
    again = with_name(renamed, scanned, "round things", "circles")
    assert again == project


def test_another_spelling_of_a_name_is_a_new_name(scanned):
    assert with_name(Project(scanned.folder), scanned, "circles", "Circles").renamed == {
        "circles": "Circles"
    }


@pytest.mark.parametrize("name", ["", "  ", "\n", "x" * 121])
def test_names_that_are_none_are_refused(name):
    with pytest.raises(DatasetError, match="needs a name") as caught:
        checked_name(name, ())
    assert caught.value.hint


@pytest.mark.parametrize("name", ["Squares", "SQUARES", "squares "])
def test_a_name_that_another_class_has_is_refused(scanned, name):
    with pytest.raises(DatasetError, match="There is a class “squares” already"):
        with_name(Project(scanned.folder), scanned, "circles", name)
