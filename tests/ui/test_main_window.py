import shutil

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabWidget,
)

from xfer_gui.core import places
from xfer_gui.session.session import Session
from xfer_gui.session.settings import Settings
from xfer_gui.ui import dialogs
from xfer_gui.ui.main_window import MainWindow
from xfer_gui.ui.message_bar import MessageBar
from xfer_gui.ui.photo_grid import PhotoGrid
from xfer_gui.ui.welcome import Welcome


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    yield window
    window.close()
    assert QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def furnished(window, qapp):
    window.furnish(Session(window))
    return window


def drop(window, *paths) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPointF(window.rect().center())
    common = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where.toPoint(), *common, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(where, *common, Qt.KeyboardModifier.NoModifier))


def action(window, text: str):
    menus = window.menuBar().findChildren(QMenu)
    return next(each for menu in menus for each in menu.actions() if each.text() == text)


def wait_for_photos(window, qtbot) -> None:
    session = window.session
    qtbot.waitUntil(
        lambda: session.found is not None and not session.is_busy("scan"), timeout=20_000
    )


def test_window_is_on_the_screen_before_it_is_furnished(window):
    assert window.isVisible()
    assert window.session is None
    assert window.findChild(Welcome).isVisible()
    assert window.menuBar().isVisible()


def test_closing_before_furnishing_is_no_trouble(window):
    window.close()
    assert window.left_cleanly


def test_tabs_are_in_the_order_of_the_journey(furnished):
    tabs = furnished.findChild(QTabWidget)
    titles = [tabs.tabText(position) for position in range(tabs.count())]
    assert titles == ["Photos", "Train", "Results", "Predict"]
    assert furnished.visible_page() == "photos"


def test_dropped_folder_is_imported_from_any_tab(furnished, photo_folder, qtbot):
    furnished.show_page("results")
    drop(furnished, photo_folder)
    assert furnished.visible_page() == "photos"
    wait_for_photos(furnished, qtbot)
    assert furnished.findChild(PhotoGrid).model().rowCount() == 36
    assert furnished.windowTitle() == "photos – Xfer"


def test_dropped_photo_leads_to_predict(furnished, photo_folder):
    drop(furnished, photo_folder / "circles" / "circles-000.jpg")
    assert "Predict tab" in furnished.findChild(MessageBar).text


def test_of_several_folders_none_is_taken_in_silence(furnished, photo_folder):
    drop(furnished, photo_folder / "circles", photo_folder / "squares")
    assert "the one that holds all class folders" in furnished.findChild(MessageBar).text
    assert not furnished.session.is_busy("scan")


def test_dropped_archive_is_unpacked_and_imported(furnished, photo_folder, qtbot):
    archive = shutil.make_archive(photo_folder.parent / "from a colleague", "zip", photo_folder)
    drop(furnished, archive)
    wait_for_photos(furnished, qtbot)
    assert furnished.findChild(PhotoGrid).model().rowCount() == 36
    assert furnished.windowTitle() == "from a colleague – Xfer"


def test_a_damaged_archive_is_told_where_the_photos_would_be(furnished, tmp_path, qtbot):
    (tmp_path / "album.zip").write_bytes(b"PK")
    with qtbot.waitSignal(furnished.session.failed):
        drop(furnished, tmp_path / "album.zip")
    labels = [label.text() for label in furnished.findChild(Welcome).findChildren(QLabel)]
    assert any("“album.zip” is damaged, or is no zip archive." in text for text in labels)


def test_photos_dropped_on_the_class_that_is_shown_are_added_to_it_and_undone(
    furnished, photo_folder, make_photos, qtbot
):
    drop(furnished, photo_folder)
    wait_for_photos(furnished, qtbot)
    stick = make_photos(photo_folder.parent / "stick", {"a": 2}, size=50)
    pane = furnished.page("photos").grid_pane
    pane.show_class("squares")
    with qtbot.waitSignal(furnished.session.incoming.added):
        drop(pane, stick / "a")
    assert furnished.session.dataset.counts()["squares"] == 14
    assert [photo.path.parent for photo in pane.grid.selected_photos()] == [stick / "a"] * 2
    action(furnished, "&Undo").trigger()
    assert furnished.session.dataset.counts()["squares"] == 12


def test_new_photos_are_shown_by_click(furnished, photo_folder, make_photos, qtbot):
    drop(furnished, photo_folder)
    wait_for_photos(furnished, qtbot)
    make_photos(photo_folder, {"new": 3})
    with qtbot.waitSignal(furnished.session.incoming.photos_changed):
        furnished.session.rescan()
    show = next(each for each in furnished.findChildren(QPushButton) if each.text() == "Show them")
    assert show.isVisible()
    show.click()
    chosen = furnished.page("photos").grid_pane.grid.selected_photos()
    assert [photo.label for photo in chosen] == ["new"] * 3


def test_import_menu_asks_for_a_folder(furnished, photo_folder, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(photo_folder))
    action(furnished, "&Import photos…").trigger()
    wait_for_photos(furnished, qtbot)
    assert furnished.session.settings.last_folder("photos") == photo_folder.parent


def test_project_is_opened_again_from_recent_and_closed(furnished, photo_folder, qtbot):
    drop(furnished, photo_folder)
    wait_for_photos(furnished, qtbot)
    project = furnished.session.project_folder
    action(furnished, "&Close project").trigger()
    assert furnished.windowTitle() == "Xfer"
    assert furnished.findChild(Welcome).isVisible()
    action(furnished, project.name).trigger()
    wait_for_photos(furnished, qtbot)
    assert furnished.session.project_folder == project


def test_undo_is_offered_when_there_is_something_to_undo(furnished, photo_folder, qtbot):
    undo = action(furnished, "&Undo")
    assert not undo.isEnabled()
    drop(furnished, photo_folder)
    wait_for_photos(furnished, qtbot)
    furnished.session.set_class_excluded("squares", True)
    assert undo.isEnabled()
    undo.trigger()
    assert furnished.session.project.excluded_classes == ()


def test_go_menu_changes_tabs(furnished):
    action(furnished, "Predict").trigger()
    assert furnished.visible_page() == "predict"
    assert action(furnished, "Train").shortcut().toString() == "Ctrl+2"


def test_log_folder_is_opened(furnished, monkeypatch):
    opened = []
    monkeypatch.setattr(dialogs, "open_folder", opened.append)
    action(furnished, "Open &log folder").trigger()
    assert opened == [places.log_file().parent]


def test_about_names_what_it_stands_on(furnished, monkeypatch):
    shown = []
    monkeypatch.setattr(dialogs.AboutDialog, "exec", lambda dialog: shown.append(dialog))
    action(furnished, "&About Xfer").trigger()
    text = shown[0].findChild(dialogs.QTextBrowser).toPlainText()
    assert "PySide6-Essentials" in text
    assert "LGPL" in text


@pytest.mark.parametrize("kind", ["train", "predict"])
def test_closing_while_something_runs_asks(furnished, message_boxes, monkeypatch, kind):
    monkeypatch.setattr(Session, "running", kind)
    message_boxes.answer = QMessageBox.StandardButton.Cancel
    furnished.close()
    assert furnished.isVisible()
    assert len(message_boxes.texts) == 1
    message_boxes.answer = QMessageBox.StandardButton.Yes
    furnished.close()
    assert not furnished.isVisible()
    assert furnished.left_cleanly


def test_geometry_is_remembered(furnished, qtbot):
    furnished.resize(1024, 740)
    furnished.close()

    again = MainWindow()
    qtbot.addWidget(again)
    again.restoreGeometry(Settings().geometry("main"))
    assert (again.width(), again.height()) == (1024, 740)


def test_window_fits_the_smallest_screen(furnished):
    furnished.resize(1024, 700)
    assert (furnished.width(), furnished.height()) == (1024, 700)
    smallest = furnished.centralWidget().minimumSizeHint()
    assert smallest.width() <= 1024
    assert smallest.height() <= 700
