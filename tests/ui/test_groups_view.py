"""The groups in the window: found, named, moved about, made into classes."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QThreadPool
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton

from tests.quick_groups import install, loose_copy
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.grouping import NOWHERE
from xfer_gui.session import grouping_jobs
from xfer_gui.session.session import Session
from xfer_gui.ui import dialogs
from xfer_gui.ui.photo_drag import carried
from xfer_gui.ui.photos_page import PhotosPage


@pytest.fixture
def asked(monkeypatch):
    return install(monkeypatch)


@pytest.fixture
def page(qtbot, asked, photo_folder, tmp_path):
    """The Photos tab with 36 photos that are in no class folders."""
    session = Session()
    page = PhotosPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(session.groups.changed):
        session.import_folder(loose_copy(photo_folder, tmp_path / "loose"))
    yield page
    page.close()
    assert session.shutdown()
    assert QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def view(qtbot, page):
    """Its groups, found."""
    view = page.groups_view
    with qtbot.waitSignal(view._groups.map_drawn):
        button(view, "Find groups").click()
    return view


def button(widget, text) -> QPushButton:
    return next(
        each
        for each in widget.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def titles(view) -> list[str]:
    model = view.group_list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def counts(view) -> dict[int, int]:
    return view._groups.work.arrangement.counts()


def choose_photos(view, *rows) -> None:
    gallery = view.canvas.gallery
    gallery.clearSelection()
    flag = gallery.selectionModel().SelectionFlag
    for row in rows:
        gallery.selectionModel().setCurrentIndex(gallery.model().index(row), flag.Select)


def drop_on(view, number) -> None:
    """Drag the chosen photos from the gallery onto a group."""
    groups = view.group_list
    place = groups.visualRect(groups.model().index(groups.model().row_of(number))).center()
    move, nothing = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    data = carried()
    for event in (
        QDragEnterEvent(place, move, data, left, nothing),
        QDragMoveEvent(place, move, data, left, nothing),
        QDropEvent(QPointF(place), move, data, left, nothing, QEvent.Type.Drop),
    ):
        QApplication.sendEvent(groups.viewport(), event)


def test_loose_photos_lead_to_groups(page, view, asked):
    assert asked == [(36, None)]
    assert titles(view) == ["All photos", "Group 1", "Group 2", "Group 3"]
    assert view.canvas.gallery.model().rowCount() == 36
    assert view.canvas.gallery.model().sections[0].name == "Group 1"


def test_choosing_a_group_shows_its_photos_alone(view):
    view.group_list.choose([2])
    model = view.canvas.gallery.model()
    assert [section.name for section in model.sections] == ["Group 2"]
    assert model.rowCount() == 12


def test_a_name_is_typed_in_the_list(qtbot, view):
    view.group_list.choose([1])
    view.group_list.setFocus()
    qtbot.keyClick(view.group_list, Qt.Key.Key_Return)
    editor = view.group_list.findChild(QLineEdit)
    assert editor.text() == ""
    qtbot.keyClicks(editor, "Round things")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(view)[1] == "Round things")


def test_photos_are_dragged_onto_a_group_and_into_none(view):
    view.group_list.choose([1])
    choose_photos(view, 0, 1, 2)
    drop_on(view, 3)
    assert counts(view) == {1: 9, 2: 12, 3: 15}
    choose_photos(view, 0)
    button(view, "None of these").click()
    assert titles(view)[-1] == "In no group"
    choose_photos(view, 0)
    drop_on(view, NOWHERE)
    assert counts(view) == {1: 7, 2: 12, 3: 15}


def test_the_row_of_all_photos_takes_no_photos(view):
    choose_photos(view, 0)
    before = view._groups.work
    drop_on(view, -1)
    assert view._groups.work is before


def test_keys_move_photos_and_undo_takes_back(qtbot, view):
    gallery = view.canvas.gallery
    view.group_list.choose([1])
    choose_photos(view, 0, 1)
    gallery.setFocus()
    qtbot.keyClick(gallery, "2")
    assert counts(view) == {1: 10, 2: 14, 3: 12}
    choose_photos(view, 0)
    qtbot.keyClick(gallery, Qt.Key.Key_Delete)
    assert counts(view) == {1: 9, 2: 14, 3: 12}
    choose_photos(view, 0, 1)
    qtbot.keyClick(gallery, "n")
    assert counts(view) == {1: 7, 2: 14, 3: 12, 4: 2}
    gallery.setFocus()
    for _ in range(3):
        qtbot.keyClick(gallery, "z", Qt.KeyboardModifier.ControlModifier)
    assert counts(view) == {1: 12, 2: 12, 3: 12}
    assert not view._header._undo_button.isEnabled()
    view._header._redo_button.click()
    assert counts(view) == {1: 10, 2: 14, 3: 12}


def test_groups_are_merged_and_divided(qtbot, view):
    view.group_list.choose([1, 3])
    assert not button(view, "Split in two").isEnabled()
    button(view, "Merge").click()
    assert counts(view) == {1: 24, 2: 12}
    view.group_list.choose([2])
    assert not button(view, "Merge").isEnabled()
    with qtbot.waitSignal(view._groups.changed):
        button(view, "Split in two").click()
    assert counts(view) == {1: 24, 2: 6, 3: 6}


@pytest.mark.parametrize(
    ("answer", "asked_for"),
    [
        (QMessageBox.StandardButton.Yes, (24, 2)),
        (QMessageBox.StandardButton.No, (36, 2)),
        (QMessageBox.StandardButton.Cancel, None),
    ],
)
def test_grouping_again_asks_before_names_are_lost(
    qtbot, view, asked, message_boxes, answer, asked_for
):
    view._groups.rename(1, "circles")
    asked.clear()
    message_boxes.answer = answer
    view._pane.count.choose(2)
    button(view, "Group again").click()
    qtbot.waitUntil(lambda: not view._session.is_busy("group"))
    assert message_boxes.texts == ["Some groups have names already."]
    assert asked == ([asked_for] if asked_for else [])


def test_groups_become_classes_with_one_click(page, view):
    view._groups.rename(1, "circles")
    button(view, "Use these groups as classes").click()
    assert not view.isVisible()
    assert page._session.dataset.classes == ("circles", "Group 2", "Group 3")
    assert button(page, "Train").isEnabled()
    button(page, "Groups…").click()
    assert view.isVisible()


def test_one_group_makes_no_classes_and_says_why(view):
    view._groups.merge([1, 2, 3])
    use = button(view, "Use these groups as classes")
    assert not use.isEnabled()
    assert "two groups" in use.toolTip()


def test_what_goes_wrong_is_said_where_one_tries_again(qtbot, page, monkeypatch):
    def find_job(*arguments):
        def job(context):
            raise DatasetError("The photos all look the same.", "Add others.")

        return job

    monkeypatch.setattr(grouping_jobs, "find_job", find_job)
    view = page.groups_view
    button(view, "Find groups").click()
    qtbot.waitUntil(lambda: "all look the same" in view._start.message.text)
    qtbot.waitUntil(lambda: button(view, "Find groups").isEnabled())


def test_stop_ends_the_search_and_leaves_things_as_they_were(qtbot, view, monkeypatch):
    def find_job(*arguments):
        def job(context):
            while not context.stopping:
                pass
            context.check()

        return job

    monkeypatch.setattr(grouping_jobs, "find_job", find_job)
    before = view._groups.work
    button(view, "Group again").click()
    qtbot.waitUntil(lambda: view._progress.isVisible())
    assert not button(view, "Group again").isEnabled()
    button(view, "Stop").click()
    qtbot.waitUntil(lambda: not view._progress.isVisible())
    assert view._groups.work is before
    assert button(view, "Group again").isEnabled()


def test_copies_are_made_where_the_person_says(qtbot, view, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(dialogs, "open_folder", opened.append)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "sorted"))
    with qtbot.waitSignal(view._groups.copied):
        button(view, "Sort into real folders…").click()
    assert "36 photos were copied" in view._toast.text
    assert opened == [tmp_path / "sorted"]
    assert len(list((tmp_path / "sorted").glob("*/*.jpg"))) == 36


def test_what_is_chosen_on_the_map_is_moved(view):
    button(view, "Map").click()
    view.canvas.map.select([0, 1])
    assert view.canvas.selected == [0, 1]
    drop_on(view, 2)
    assert view._groups.work.arrangement.groups[:2] == (2, 2)
