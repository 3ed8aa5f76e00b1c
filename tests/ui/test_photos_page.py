from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

from tests.ui.fake_session import FakeSession, dataset_of
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.events import Progress
from xfer_gui.core.photos import Problem
from xfer_gui.ui.class_list import ClassList
from xfer_gui.ui.findings import Findings
from xfer_gui.ui.fit_preview import FitPreview, telling_samples
from xfer_gui.ui.photo_details import PhotoDetails
from xfer_gui.ui.photo_viewer import PhotoViewer
from xfer_gui.ui.photos_page import PhotosPage
from xfer_gui.ui.scan_view import ScanView
from xfer_gui.ui.thumbnails import PictureLoader
from xfer_gui.ui.welcome import Welcome


@pytest.fixture
def session(qapp):
    return FakeSession()


@pytest.fixture
def page(session, qtbot):
    page = PhotosPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.close()
    assert QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def found(photo_folder):
    return dataset_of(photo_folder)


@pytest.fixture
def filled(page, session, found, tmp_path):
    session.open(found, tmp_path / "project")
    return page


def words(widget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]
    return "\n".join(labels + buttons)


def button(widget, text: str) -> QPushButton:
    return next(
        each
        for each in widget.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def choose(page, *rows: int) -> None:
    grid = page.grid_pane.grid
    grid.clearSelection()
    flag = grid.selectionModel().SelectionFlag
    for row in rows:
        grid.selectionModel().setCurrentIndex(grid.model().index(row), flag.Select)


def test_empty_page_asks_for_a_folder(page, qtbot):
    assert page.findChild(Welcome).isVisible()
    with qtbot.waitSignal(page.choose_requested):
        button(page, "Choose folder…").click()
    with qtbot.waitSignal(page.open_requested):
        button(page, "Open project…").click()


def test_recent_projects_are_offered(session, tmp_path, qtbot):
    session.recent = [tmp_path / "My pets"]
    page = PhotosPage(session)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.recent_requested) as wish:
        button(page, "My pets").click()
    assert wish.args == [tmp_path / "My pets"]
    page.close()


def test_scan_shows_progress_and_can_be_stopped(page, session):
    session.begin("scan")
    session.job_reported.emit("scan", Progress("scan", 1200, 0))
    view = page.findChild(ScanView)
    assert view.isVisible()
    assert "1200 photos" in words(view).replace(",", "")
    button(view, "Stop").click()
    assert session.calls == [("stop", "scan")]


def test_scan_that_failed_says_why_on_the_page(page, session):
    session.begin("scan")
    session.fail("scan", DatasetError("“pets” is empty.", "Choose a folder with photos."))
    session.end("scan")
    assert page.findChild(Welcome).isVisible()
    assert "“pets” is empty." in words(page)
    assert "Choose a folder with photos." in words(page)


def test_dataset_is_shown_with_counts(filled):
    assert "36 photos · 3 classes" in words(filled)
    assert filled.grid_pane.grid.isVisible()
    assert filled.findChild(ClassList).model().rowCount() == 4


def test_rescan_keeps_the_grid(filled, session):
    session.begin("scan")
    assert filled.grid_pane.grid.isVisible()


def test_file_found_bad_later_leaves_the_view_where_it_was(filled, session, found):
    grid = filled.grid_pane.grid
    choose(filled, 20)
    grid.verticalScrollBar().setValue(300)
    bad = Problem(found.photos[0].path, "unreadable", "It is damaged.")
    session.found = replace(found, photos=found.photos[1:], problems=(bad,))
    session.dataset_changed.emit()
    assert grid.verticalScrollBar().value() == 300
    assert grid.selected_photos() == [found.photos[20]]
    assert "1 file not used" in words(filled)


def test_closing_the_project_leads_back_to_the_drop_zone(filled, session):
    session.project = session.found = session.project_folder = None
    session.project_changed.emit()
    session.dataset_changed.emit()
    assert filled.findChild(Welcome).isVisible()


def test_class_in_the_list_filters_the_grid(filled):
    classes = filled.findChild(ClassList)
    classes.setCurrentIndex(classes.model().index(2))
    assert filled.grid_pane.grid.model().rowCount() == 12


def test_search_filters_and_says_when_nothing_is_left(filled):
    field = filled.findChild(QLineEdit)
    QTest.keyClicks(field, "squares-00")
    assert filled.grid_pane.grid.model().rowCount() == 10
    QTest.keyClicks(field, "zzz")
    assert "No photo is like that." in words(filled)


def test_untick_leaves_the_class_out(filled, session):
    filled.findChild(ClassList).model().exclusion_wished.emit("squares", True)
    assert session.calls == [("set_class_excluded", "squares", True)]


def test_chosen_photo_is_described(filled, found):
    choose(filled, 13)
    details = filled.findChild(PhotoDetails)
    assert details.isVisible()
    said = words(details)
    assert "squares-001.jpg" in said
    assert "48 × 48" in said
    assert "squares" in said
    assert "the next training decides" in said


def test_part_of_an_earlier_training_is_told(filled, session, found):
    session.change(parts={"squares/squares-001.jpg": "test"})
    choose(filled, 13)
    assert "Test" in words(filled.findChild(PhotoDetails))


def test_delete_leaves_out_and_delete_again_takes_back(filled, session, found):
    choose(filled, 0, 1)
    grid = filled.grid_pane.grid
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    paths = [photo.path for photo in found.photos[:2]]
    assert session.calls == [("set_photos_excluded", paths, True)]
    session.change(excluded_photos=("circles/circles-000.jpg", "circles/circles-001.jpg"))
    assert "34 photos" in words(filled)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert session.calls[-1] == ("set_photos_excluded", paths, False)


def test_leave_out_button_does_the_same(filled, session, found):
    choose(filled, 5)
    button(filled, "Leave out").click()
    assert session.calls == [("set_photos_excluded", [found.photos[5].path], True)]


def test_enter_opens_the_viewer_with_all_that_is_shown(filled, found):
    classes = filled.findChild(ClassList)
    classes.setCurrentIndex(classes.model().index(2))
    choose(filled, 3)
    QTest.keyClick(filled.grid_pane.grid, Qt.Key.Key_Return)
    viewer = filled.findChild(PhotoViewer)
    assert viewer.isVisible()
    assert viewer.photo == found.photos[15]
    QTest.keyClick(viewer, Qt.Key.Key_Delete)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_leaving_out_is_told_with_undo(filled, session):
    choose(filled, 0, 1)
    QTest.keyClick(filled.grid_pane.grid, Qt.Key.Key_Delete)
    assert "2 photos left out." in words(filled)
    session.can_undo = True
    button(filled, "Undo").click()
    assert session.calls[-1] == ("undo",)


def test_filters_beside_the_name(filled, session):
    session.change(parts={"squares/squares-001.jpg": "test", "stripes/stripes-003.jpg": "test"})
    filled.grid_pane.filter_bar._choose(part="test")
    assert filled.grid_pane.grid.model().rowCount() == 2
    assert "2 of 36 photos" in words(filled)
    session.change(excluded_photos=("squares/squares-001.jpg",))
    filled.grid_pane.filter_bar._choose(usage="used")
    assert filled.grid_pane.grid.model().rowCount() == 1
    session.change(excluded_photos=("squares/squares-001.jpg", "stripes/stripes-003.jpg"))
    assert filled.grid_pane.grid.model().rowCount() == 0
    assert "No photo is like that." in words(filled)


def test_letters_typed_in_the_grid_search(filled):
    filled.grid_pane.grid.setFocus()
    QTest.keyClicks(filled.grid_pane.grid, "q")
    assert filled.findChild(QLineEdit).text() == "q"
    assert filled.grid_pane.grid.model().rowCount() == 12


def test_undo_is_offered_once_there_is_something_to_undo(filled, session):
    undo = next(
        each for each in filled.findChildren(QToolButton) if each.accessibleName() == "Undo"
    )
    assert not undo.isEnabled()
    session.can_undo = True
    session.change(excluded_classes=("squares",))
    undo.click()
    assert session.calls == [("undo",)]


def test_files_that_cannot_be_read_are_listed_by_reason(page, session, photo_folder, tmp_path):
    problems = tuple(
        Problem(photo_folder / "circles" / name, kind, f"{name} is bad.")
        for name, kind in (("a.jpg", "empty"), ("b.jpg", "unreadable"), ("c.jpg", "empty"))
    )
    session.open(dataset_of(photo_folder, problems=problems), tmp_path / "project")
    assert "3 files not used" in words(page)
    model = page.findChild(Findings)._model
    rows = [model.index(row).data() for row in range(model.rowCount())]
    assert rows == ["Empty files (2)", "a.jpg", "c.jpg", "Damaged, cannot be opened (1)", "b.jpg"]
    assert "c.jpg is bad." in model.index(2).data(Qt.ItemDataRole.ToolTipRole)


def test_one_class_alone_cannot_be_trained_and_the_page_says_why(filled, session):
    session.change(excluded_classes=("squares", "stripes"))
    assert "There must be at least two classes to tell apart." in words(filled)
    train = button(filled, "Train")
    assert not train.isEnabled()
    assert "two classes" in train.toolTip()


def test_train_leads_to_the_train_page(filled, qtbot):
    with qtbot.waitSignal(filled.page_requested) as wish:
        button(filled, "Train").click()
    assert wish.args == ["train"]


def test_folder_with_parts_of_its_own_says_so(page, session, photo_folder, tmp_path):
    session.open(dataset_of(photo_folder, is_split=True), tmp_path / "project")
    assert "divided into training and test already" in words(page)


def test_fit_is_previewed_and_chosen(filled, session, qtbot):
    preview = filled.findChild(FitPreview)
    cards = {card.accessibleName(): card for card in preview._cards.values()}
    session.change(fit="crop")
    assert cards["Crop"].property("selected")
    QTest.mouseClick(cards["Pad"], Qt.MouseButton.LeftButton)
    assert session.calls == [("set_fit", "pad")]
    session.change(fit="pad")
    assert cards["Pad"].property("selected")
    assert not cards["Crop"].property("selected")
    QTest.keyClick(cards["Stretch"], Qt.Key.Key_Space)
    assert session.calls[-1] == ("set_fit", "stretch")


def test_pictures_of_the_preview_are_made(filled, qtbot):
    panel_loader = filled.findChild(FitPreview)._before[0]._loader
    assert isinstance(panel_loader, PictureLoader)
    qtbot.waitUntil(lambda: panel_loader.is_idle)
    shown = [view for card in filled.findChild(FitPreview)._cards.values() for view in card._views]
    there = [view for view in shown if view.picture is not None]
    assert there
    assert all(panel_loader.pixmap(view.picture) is not None for view in there)


def test_samples_are_the_widest_and_the_tallest(make_photos, tmp_path):
    found = dataset_of(make_photos(tmp_path / "photos", {"a": 4}))
    sizes = ((100, 100), (300, 100), (100, 250), (90, 100))
    photos = tuple(
        replace(photo, width=width, height=height)
        for photo, (width, height) in zip(found.photos, sizes, strict=True)
    )
    assert telling_samples(replace(found, photos=photos)) == [photos[1], photos[2]]
