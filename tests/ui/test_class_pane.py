"""Photos dropped on classes, new classes, other names."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QPushButton

from tests.ui.fake_session import dataset_of
from xfer_gui.ui.class_list import ClassListModel
from xfer_gui.ui.class_name_dialog import ClassNameDialog
from xfer_gui.ui.class_pane import ClassPane


@pytest.fixture
def pane(qtbot, photo_folder):
    model = ClassListModel()
    pane = ClassPane(model)
    model.setParent(pane)
    qtbot.addWidget(pane)
    found = dataset_of(photo_folder)
    model.show_dataset(found, found)
    pane.resize(240, 500)
    pane.show()
    return pane


def carried(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(kind, point, data):
    place = point.toPointF() if kind is QDropEvent else point
    return kind(
        place,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def drop(pane, point, data):
    view = pane.class_list
    enter = drag(QDragEnterEvent, point, data)
    view.dragEnterEvent(enter)
    if enter.isAccepted():
        view.dragMoveEvent(drag(QDragMoveEvent, point, data))
        view.dropEvent(drag(QDropEvent, point, data))
    return enter.isAccepted()


def middle(pane, row):
    return pane.class_list.visualRect(pane.class_list.model().index(row)).center()


def dialog_of(pane):
    return pane.findChild(ClassNameDialog)


def press_ok(dialog):
    box = dialog.findChild(QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Ok).click()


def test_photos_and_folders_dropped_on_a_class_are_for_it(pane, qtbot, photo_folder):
    photos = [photo_folder / "squares" / "squares-000.jpg", photo_folder / "stripes"]
    with qtbot.waitSignal(pane.photos_brought) as wish:
        assert drop(pane, middle(pane, 1), carried(*photos, photo_folder / "notes.txt"))
    assert wish.args == [photos, "circles"]


def test_archives_and_texts_are_not_taken(pane, photo_folder):
    assert not drop(pane, middle(pane, 1), carried("/x/album.zip", "/x/notes.txt"))


@pytest.mark.parametrize("row", [0, None])
def test_photos_dropped_beside_the_classes_become_a_new_class(pane, qtbot, photo_folder, row):
    photo = photo_folder / "squares" / "squares-000.jpg"
    drop(pane, QPoint(60, 450) if row is None else middle(pane, row), carried(photo))
    dialog = dialog_of(pane)
    dialog.findChild(QLineEdit).setText("  triangles ")
    with qtbot.waitSignal(pane.class_made) as wish:
        press_ok(dialog)
    assert wish.args == [[photo], "triangles"]


def test_a_new_class_by_button_asks_for_its_photos(pane, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *rest: (["/x/1.jpg"], ""))
    next(each for each in pane.findChildren(QPushButton) if "New class" in each.text()).click()
    dialog = dialog_of(pane)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.findChild(QLineEdit).setText("Circles")
    assert not ok.isEnabled()
    dialog.findChild(QLineEdit).setText("rings")
    with qtbot.waitSignal(pane.class_made) as wish:
        ok.click()
    assert [path.name for path in wish.args[0]] == ["1.jpg"]
    assert wish.args[1] == "rings"


def test_f2_renames_the_chosen_class(pane, qtbot):
    pane.class_list.setFocus()
    pane.class_list.setCurrentIndex(pane.class_list.model().index(2))
    with qtbot.waitExposed(pane):
        pane.activateWindow()
    qtbot.keyClick(pane.class_list, Qt.Key.Key_F2)
    dialog = dialog_of(pane)
    assert dialog.findChild(QLineEdit).text() == "squares"
    dialog.findChild(QLineEdit).setText("boxes")
    with qtbot.waitSignal(pane.rename_wished) as wish:
        press_ok(dialog)
    assert wish.args == ["squares", "boxes"]


def test_a_folder_that_becomes_a_class_proposes_its_name(pane, qtbot, make_photos, tmp_path):
    make_photos(tmp_path, {"triangles": 1})
    drop(pane, QPoint(60, 450), carried(tmp_path / "triangles"))
    with qtbot.waitSignal(pane.class_made) as wish:
        press_ok(dialog_of(pane))
    assert wish.args == [[tmp_path / "triangles"], "triangles"]
