"""What is new since the last look, and what only moved."""

import os
import shutil
from dataclasses import replace

import pytest

from xfer_gui.core import dataset as dataset_module
from xfer_gui.core.changes import Changes, compare, folder_stamps, follow, joined
from xfer_gui.core.dataset import scan
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.project import Project


def look(folder):
    return scan(folder, JobContext())


@pytest.fixture
def before(photo_folder):
    # Drawn photos may be of one size, never of one nanosecond.
    return look(photo_folder)


def test_nothing_is_no_news(photo_folder, before):
    changes = compare(before, look(photo_folder))
    assert not changes
    assert changes == Changes()


def test_new_gone_and_rewritten_photos_and_classes(photo_folder, before, make_photos):
    make_photos(photo_folder, {"new": 2})
    shutil.rmtree(photo_folder / "stripes")
    (photo_folder / "circles" / "circles-000.jpg").unlink()
    shutil.copyfile(
        photo_folder / "squares" / "squares-000.jpg", photo_folder / "circles" / "circles-001.jpg"
    )
    changes = compare(before, look(photo_folder))
    assert [photo.label for photo in changes.new] == ["new", "new"]
    assert len(changes.gone) == 13
    assert [photo.path.name for photo in changes.rewritten] == ["circles-001.jpg"]
    assert (changes.classes_new, changes.classes_gone) == (("new",), ("stripes",))
    assert len(changes.shown()) == 3


def test_a_moved_photo_is_followed_with_all_that_was_said_of_it(photo_folder, before):
    (photo_folder / "circles" / "circles-000.jpg").rename(photo_folder / "circles" / "renamed.jpg")
    (photo_folder / "circles" / "circles-001.jpg").rename(photo_folder / "squares" / "moved.jpg")
    changes = compare(before, look(photo_folder))
    assert (changes.new, changes.gone, len(changes.moved)) == ((), (), 2)
    names = ("circles/circles-000.jpg", "circles/circles-001.jpg")
    project = Project(
        photo_folder,
        excluded_photos=names,
        corrections=dict.fromkeys(names, "stripes"),
        parts=dict.fromkeys(names, "training"),
        sides=dict.fromkeys(names, "test"),
    )
    there = ("circles/renamed.jpg", "squares/moved.jpg")
    assert follow(project, changes.moved) == Project(
        photo_folder,
        excluded_photos=there,
        # Whoever moves a photo to another class folder says anew what it is.
        corrections={"circles/renamed.jpg": "stripes"},
        parts=dict.fromkeys(there, "training"),
        sides=dict.fromkeys(there, "test"),
    )


def test_photos_that_cannot_be_told_apart_are_not_followed(photo_folder, before):
    one, other = (photo_folder / "circles" / f"circles-00{n}.jpg" for n in range(2))
    shutil.copyfile(one, other)
    for path in (one, other):
        os.utime(path, ns=(5, 5))
    before = look(photo_folder)
    one.rename(one.with_name("x.jpg"))
    other.rename(other.with_name("y.jpg"))
    changes = compare(before, look(photo_folder))
    assert (len(changes.new), len(changes.gone), changes.moved) == (2, 2, ())


def test_a_project_without_moves_stays_the_same_object(photo_folder):
    project = Project(photo_folder)
    assert follow(project, ()) is project


def test_photos_that_have_not_changed_are_not_opened_again(photo_folder, before, monkeypatch):
    opened = []
    look_inside = dataset_module.look
    monkeypatch.setattr(
        dataset_module, "look", lambda path: opened.append(path.name) or look_inside(path)
    )
    os.utime(photo_folder / "circles" / "circles-003.jpg", ns=(5, 5))
    again = scan(photo_folder, JobContext(), known=before.photos)
    assert opened == ["circles-003.jpg"]
    assert [replace(photo, modified=0) for photo in again.photos] == [
        replace(photo, modified=0) for photo in before.photos
    ]


def test_a_folder_that_got_or_lost_something_is_seen_by_its_stamp(photo_folder):
    folders = [str(photo_folder / name) for name in ("", "circles", "squares")]
    stamps = folder_stamps(folders)
    os.utime(photo_folder / "circles", ns=(5, 5))
    shutil.rmtree(photo_folder / "squares")
    later = folder_stamps(folders)
    assert later[str(photo_folder / "circles")] == 5
    assert later[str(photo_folder / "squares")] == -1
    assert stamps != later


def test_what_went_and_came_back_is_no_news(photo_folder, before):
    without = replace(before, photos=before.photos[12:], classes=before.classes[1:])
    went, came = compare(before, without), compare(without, before)
    assert not joined(went, came)
    assert joined(went, came) == Changes()
    twice = joined(compare(without, before), Changes(new=before.photos[:1]))
    assert len(twice.new) == 13
    assert twice.classes_new == ("circles",)
