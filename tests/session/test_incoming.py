"""Photos that come in while a project is open: by hand, and in its folders."""

import os
import shutil

import pytest

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.project import open_project
from xfer_gui.session.folder_watch import FolderWatch


def saved(qtbot, session, wanted):
    qtbot.waitUntil(lambda: wanted(open_project(session.project_folder)))


@pytest.fixture
def stick(make_photos, tmp_path):
    return make_photos(tmp_path / "stick", {"a": 3, "b": 2}, size=50)


def add(qtbot, session, paths, label):
    with qtbot.waitSignal(session.incoming.told) as blocker:
        session.incoming.add(paths, label)
    return str(blocker.args[0])


def rescanned(qtbot, session):
    with qtbot.waitSignal(session.incoming.photos_changed) as blocker:
        session.rescan()
    return blocker.args[0]


def test_photos_put_into_a_class_appear_at_once_stay_where_they_are_and_can_be_undone(
    qtbot, opened, stick
):
    words = add(qtbot, opened, [stick / "a", stick / "b" / "b-000.jpg"], "circles")
    assert words == "Photos added to “circles”: 4."
    assert opened.dataset.counts()["circles"] == 16
    assert len(list(stick.rglob("*.jpg"))) == 5
    saved(qtbot, opened, lambda project: len(project.added) == 4)

    opened.undo()
    assert opened.dataset.counts()["circles"] == 12
    assert len(opened.found.photos) == 36
    saved(qtbot, opened, lambda project: not project.added)


def test_photos_that_are_there_already_are_said_and_not_doubled(qtbot, opened, stick):
    add(qtbot, opened, [stick / "a"], "circles")
    words = add(qtbot, opened, [stick], "squares")
    assert words == "Photos added to “squares”: 2. There already, not added again: 3."
    assert opened.dataset.counts() == {"circles": 15, "squares": 14, "stripes": 12}


def test_added_photos_are_there_after_opening_again_and_can_be_trained_on(qtbot, opened, stick):
    add(qtbot, opened, [stick / "a"], "new things")
    saved(qtbot, opened, lambda project: len(project.added) == 3)
    project = opened.project_folder
    opened.close_project()
    opened.open_project(project)
    qtbot.waitUntil(lambda: opened.dataset is not None)
    assert opened.dataset.counts()["new things"] == 3


def test_added_photos_can_be_left_out_and_taken_back(qtbot, opened, stick):
    add(qtbot, opened, [stick / "a"], "circles")
    path = stick / "a" / "a-000.jpg"
    opened.set_photos_excluded([path], True)
    assert opened.dataset.counts()["circles"] == 14
    opened.set_photos_excluded([path], False)
    assert opened.dataset.counts()["circles"] == 15


def test_a_new_class_needs_a_name_that_is_free(qtbot, opened, stick):
    with qtbot.waitSignal(opened.failed) as blocker:
        opened.incoming.add_class([stick / "a"], "Circles")
    assert isinstance(blocker.args[0], DatasetError)
    with qtbot.waitSignal(opened.incoming.told):
        opened.incoming.add_class([stick / "a"], " triangles ")
    assert opened.dataset.counts()["triangles"] == 3


def test_a_renamed_class_can_be_undone_and_is_kept(qtbot, opened):
    opened.incoming.rename("circles", "round")
    assert opened.dataset.classes == ("round", "squares", "stripes")
    saved(qtbot, opened, lambda project: project.renamed == {"circles": "round"})
    opened.undo()
    assert opened.dataset.classes == ("circles", "squares", "stripes")
    with qtbot.waitSignal(opened.failed):
        opened.incoming.rename("circles", "squares")


def test_folders_in_class_folders_become_classes_when_the_person_says_so(
    qtbot, session, photo_folder
):
    (photo_folder / "circles" / "red").mkdir()
    for number in range(4):
        name = f"circles-00{number}.jpg"
        (photo_folder / "circles" / name).rename(photo_folder / "circles" / "red" / name)
    with qtbot.waitSignal(session.job_finished, check_params_cb=lambda kind: kind == "check"):
        session.import_folder(photo_folder)
    assert session.project.nested is None
    assert session.found.nesting.separate[:2] == ("circles", "circles/red")
    with qtbot.waitSignal(session.dataset_changed):
        session.incoming.set_nested("separate")
    qtbot.waitUntil(lambda: "circles/red" in session.dataset.classes)
    saved(qtbot, session, lambda project: project.nested == "separate")
    session.incoming.set_nested("merged")
    qtbot.waitUntil(lambda: session.dataset.classes == ("circles", "squares", "stripes"))


def test_a_rescan_tells_what_is_new_and_keeps_what_was_said(qtbot, opened, photo_folder, stick):
    opened.set_photos_excluded([photo_folder / "circles" / "circles-000.jpg"], True)
    (photo_folder / "circles" / "circles-000.jpg").rename(photo_folder / "circles" / "zero.jpg")
    (photo_folder / "squares" / "squares-000.jpg").unlink()
    shutil.copytree(stick / "a", photo_folder / "a")
    changes = rescanned(qtbot, opened)
    assert (len(changes.new), len(changes.gone), len(changes.moved)) == (3, 1, 1)
    assert changes.classes_new == ("a",)
    assert opened.project.excluded_photos == ("circles/zero.jpg",)
    assert opened.dataset.counts() == {"a": 3, "circles": 11, "squares": 11, "stripes": 12}
    opened.undo()
    assert opened.dataset.counts()["circles"] == 12


def test_a_photo_that_cannot_be_decoded_is_no_news_at_every_look(qtbot, opened, photo_folder):
    bad = photo_folder / "circles" / "new.jpg"
    whole = (photo_folder / "circles" / "circles-000.jpg").read_bytes()
    bad.write_bytes(whole[: len(whole) // 2])
    rescanned(qtbot, opened)
    qtbot.waitUntil(lambda: [each.path for each in opened.found.problems] == [bad])
    told = []
    opened.incoming.photos_changed.connect(told.append)
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "scan"):
        opened.rescan()
    assert told == []
    assert [each.path for each in opened.found.problems] == [bad]


def test_a_folder_that_changes_is_looked_at_by_itself(
    qtbot, opened, photo_folder, stick, monkeypatch
):
    watch = opened.incoming.findChild(FolderWatch)
    watch._timer.setInterval(50)
    qtbot.waitUntil(lambda: str(photo_folder) in watch._watcher.directories())
    with qtbot.waitSignal(opened.incoming.photos_changed) as blocker:
        shutil.copytree(stick / "a", photo_folder / "a")
    assert blocker.args[0].classes_new == ("a",)


def test_what_cannot_be_watched_is_looked_at_when_the_person_comes_back(
    qtbot, opened, photo_folder
):
    watch = opened.incoming.findChild(FolderWatch)
    qtbot.waitUntil(lambda: bool(watch._stamps))
    watch._watcher.removePaths(watch._watcher.directories())
    (photo_folder / "circles" / "circles-000.jpg").unlink()
    os.utime(photo_folder / "circles", ns=(5, 5))
    with qtbot.waitSignal(opened.incoming.photos_changed) as blocker:
        opened.incoming.look_again()
    assert len(blocker.args[0].gone) == 1


def test_a_stick_that_is_pulled_out_is_told_and_all_is_there_when_it_is_back(
    qtbot, opened, photo_folder
):
    watch = opened.incoming.findChild(FolderWatch)
    qtbot.waitUntil(lambda: bool(watch._stamps))
    photo_folder.rename(photo_folder.with_name("away"))
    with qtbot.waitSignal(opened.failed) as blocker:
        opened.incoming.look_again()
    assert "no longer there" in blocker.args[0].sentence
    assert len(opened.dataset.photos) == 36
    told = []
    opened.incoming.photos_changed.connect(told.append)
    photo_folder.with_name("away").rename(photo_folder)
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "scan"):
        opened.incoming.look_again()
    assert told == []
    assert len(opened.dataset.photos) == 36


def test_photos_that_are_added_during_a_look_are_not_lost(qtbot, opened, stick):
    opened.incoming.add([stick / "a"], "circles")
    opened.rescan()
    with qtbot.waitSignal(opened.incoming.added):
        pass
    qtbot.waitUntil(lambda: not opened.is_busy("scan") and not opened.is_busy("add"))
    assert opened.dataset.counts()["circles"] == 15


def test_a_look_that_finds_nothing_new_changes_nothing_in_the_window(qtbot, opened):
    heard = []
    opened.dataset_changed.connect(lambda: heard.append(1))
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "scan"):
        opened.rescan()
    assert heard == []


@pytest.mark.parametrize("again", ["project", "folder"])
def test_what_came_while_the_project_was_closed_is_told_and_followed(
    qtbot, opened, photo_folder, stick, again
):
    opened.set_photos_excluded([photo_folder / "circles" / "circles-000.jpg"], True)
    project = opened.project_folder
    saved(qtbot, opened, lambda project: bool(project.excluded_photos))
    opened.close_project()
    shutil.copytree(stick / "a", photo_folder / "a")
    (photo_folder / "circles" / "circles-000.jpg").rename(photo_folder / "circles" / "zero.jpg")
    with qtbot.waitSignal(opened.incoming.photos_changed) as blocker:
        opened.import_folder(photo_folder if again == "folder" else project)
    changes = blocker.args[0]
    assert (len(changes.new), len(changes.gone), len(changes.moved)) == (3, 0, 1)
    assert opened.project.excluded_photos == ("circles/zero.jpg",)
    assert opened.dataset.counts()["circles"] == 11
