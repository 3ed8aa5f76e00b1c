"""Groups in the session: found, arranged, undone, kept, made into classes, copied."""

import shutil

import pytest

from tests.quick_groups import install, loose_copy
from xfer_gui.core.errors import XferError
from xfer_gui.core.group_work import read_work
from xfer_gui.core.grouping import NOWHERE

NAMES = {number: f"Group {number}" for number in range(1, 10)}


@pytest.fixture
def loose(tmp_path, photo_folder):
    """36 photos in one folder."""
    return loose_copy(photo_folder, tmp_path / "loose")


@pytest.fixture
def quick_groups(monkeypatch):
    """Groups by file name, without Keras; gives what was asked for."""
    return install(monkeypatch)


@pytest.fixture
def grouped(qtbot, session, loose, quick_groups):
    with qtbot.waitSignal(session.groups.changed):
        session.import_folder(loose)
    with qtbot.waitSignal(session.groups.map_drawn):
        session.groups.find(None, keep_named=True)
    return session


def counts(session):
    return session.groups.work.arrangement.counts()


def saved(qtbot, session):
    """What is on the disk once all that was to be written is."""
    folder = session.project_folder
    qtbot.waitUntil(lambda: read_work(folder) == session.groups.work)
    return read_work(folder)


def test_loose_photos_get_groups_then_a_map_and_both_are_kept(qtbot, grouped):
    assert counts(grouped) == {1: 12, 2: 12, 3: 12}
    work = saved(qtbot, grouped)
    assert work.map_is_drawn
    assert set(work.grouping.places) == {(0.25, 0.75)}
    assert not grouped.groups.can_undo


def test_every_change_can_be_undone_and_made_again(grouped):
    groups = grouped.groups
    groups.rename(1, "round things")
    groups.move([0, 1], NOWHERE)
    number = groups.make_group([2, 3])
    groups.merge([2, number])
    after = groups.work.arrangement
    while groups.can_undo:
        groups.undo()
    assert counts(grouped) == {1: 12, 2: 12, 3: 12}
    assert groups.work.arrangement.named() == []
    while groups.can_redo:
        groups.redo()
    assert groups.work.arrangement == after
    groups.undo()
    groups.rename(3, "other")
    assert not groups.can_redo


def test_named_groups_are_left_alone_when_the_rest_is_grouped_anew(qtbot, grouped, quick_groups):
    grouped.groups.rename(1, "circles")
    grouped.groups.move([0], NOWHERE)
    with qtbot.waitSignal(grouped.groups.changed):
        grouped.groups.find(2, keep_named=True)
    assert quick_groups[-1] == (24, 2)
    assert grouped.groups.work.arrangement.names == {1: "circles", 2: "", 3: ""}
    assert grouped.groups.work.arrangement.groups[0] == NOWHERE
    with qtbot.waitSignal(grouped.groups.changed):
        grouped.groups.find(3, keep_named=False)
    assert quick_groups[-1] == (35, 3)
    assert grouped.groups.work.arrangement.named() == []
    grouped.groups.undo()
    assert grouped.groups.work.arrangement.named() == [1]


def test_a_group_is_divided_in_two(qtbot, grouped):
    with qtbot.waitSignal(grouped.groups.changed):
        grouped.groups.split(2)
    assert counts(grouped) == {1: 12, 2: 6, 3: 12, 4: 6}


def test_groups_become_classes_that_can_be_trained_on_and_undone(qtbot, grouped):
    groups = grouped.groups
    groups.rename(1, "circles")
    groups.move([35], NOWHERE)
    groups.use_as_classes(NAMES)
    assert grouped.dataset.classes == ("circles", "Group 2", "Group 3")
    assert grouped.dataset.counts() == {"circles": 12, "Group 2": 12, "Group 3": 11}
    assert len(list(grouped.project.photo_folder.iterdir())) == 36
    groups.rename(1, "rings")
    groups.use_as_classes(NAMES)
    assert set(grouped.dataset.classes) == {"rings", "Group 2", "Group 3"}
    grouped.undo()
    grouped.undo()
    assert grouped.dataset.classes == ()


def test_classes_that_were_corrected_come_back_into_the_groups(grouped):
    groups = grouped.groups
    groups.use_as_classes(NAMES)
    first = groups.work.grouping.photos[0]
    corrections = grouped.project.corrections | {first: "Group 3"}
    grouped._library.wish(corrections=corrections)
    groups.take_over_classes(NAMES)
    assert groups.work.arrangement.groups[0] == 3
    assert counts(grouped) == {1: 11, 2: 12, 3: 13}


def test_photos_in_no_group_are_left_out_of_a_folder_that_has_classes(
    qtbot, session, photo_folder, quick_groups
):
    with qtbot.waitSignal(session.groups.changed):
        session.import_folder(photo_folder)
    with qtbot.waitSignal(session.groups.map_drawn):
        session.groups.find(None, keep_named=True)
    session.groups.move([0, 1], NOWHERE)
    session.groups.use_as_classes(NAMES)
    assert session.dataset.counts() == {"Group 1": 10, "Group 2": 12, "Group 3": 12}
    session.groups.move([0], 1)
    session.groups.use_as_classes(NAMES)
    assert session.dataset.counts()["Group 1"] == 11


def test_the_groups_are_there_again_at_the_next_start_and_new_photos_are_said(
    qtbot, grouped, photo_folder, quick_groups
):
    grouped.groups.rename(1, "circles")
    before = saved(qtbot, grouped)
    folder = grouped.project_folder
    with qtbot.waitSignal(grouped.groups.changed):
        grouped.close_project()
    assert grouped.groups.work is None
    added = grouped.recent[0]
    assert added == folder
    loose = folder_of(before, folder)
    shutil.copy(photo_folder / "circles" / "circles-000.jpg", loose / "zzz-1.jpg")
    with qtbot.waitSignal(grouped.noticed) as told:
        grouped.open_project(folder)
    assert "found: 1." in str(told.args[0])
    assert counts(grouped) == {1: 12, 2: 12, 3: 12}
    assert grouped.groups.work.arrangement.members(NOWHERE) == [36]
    with qtbot.waitSignal(grouped.groups.map_drawn):
        grouped.groups.find(None, keep_named=True)
    assert quick_groups[-1] == (25, None)


@pytest.mark.parametrize("is_open", [True, False], ids=["open", "closed"])
def test_a_renamed_photo_stays_in_its_group(qtbot, grouped, is_open):
    groups = grouped.groups
    groups.rename(2, "mine")
    before = saved(qtbot, grouped)
    folder = grouped.project_folder
    member = groups.work.arrangement.members(2)[0]
    old = folder_of(before, folder) / before.grouping.photos[member]
    if is_open:
        old.rename(old.with_name("zzz.jpg"))
        with qtbot.waitSignal(groups.changed):
            grouped.rescan()
    else:
        with qtbot.waitSignal(groups.changed):
            grouped.close_project()
        old.rename(old.with_name("zzz.jpg"))
        grouped.open_project(folder)
        qtbot.waitUntil(
            lambda: groups.work is not None and "zzz.jpg" in groups.work.grouping.photos
        )
    at = groups.work.grouping.photos.index("zzz.jpg")
    assert groups.work.arrangement.groups[at] == 2
    assert old.name not in groups.work.grouping.photos
    assert counts(grouped) == {1: 12, 2: 12, 3: 12}
    assert groups.work.arrangement.names[2] == "mine"


def folder_of(work, project_folder):
    from xfer_gui.core.project import open_project

    return open_project(project_folder).photo_folder


def test_copies_are_made_only_when_asked_for(qtbot, grouped, tmp_path):
    grouped.groups.rename(1, "circles")
    grouped.groups.move([1], NOWHERE)
    with qtbot.waitSignal(grouped.groups.copied) as told:
        grouped.groups.sort_into(tmp_path / "sorted", NAMES)
    assert len(told.args[0].copies) == 35
    assert sorted(path.name for path in (tmp_path / "sorted").iterdir()) == [
        "Group 2",
        "Group 3",
        "circles",
    ]


def test_while_a_training_runs_it_says_why_nothing_happens(qtbot, grouped):
    grouped._board.start("train", "photos", lambda context: None)
    with qtbot.waitSignal(grouped.failed) as told:
        grouped.groups.find(3, keep_named=False)
    assert isinstance(told.args[0], XferError)
    qtbot.waitUntil(lambda: not grouped.is_busy("train"))
