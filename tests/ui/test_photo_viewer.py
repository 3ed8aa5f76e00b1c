import shutil

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.fake_session import FakeSession, dataset_of
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_viewer import PhotoViewer
from xfer_gui.ui.photo_wishes import PhotoWishes


@pytest.fixture
def session(qapp, photo_folder, tmp_path):
    (photo_folder / "circles" / "broken.jpg").write_bytes(b"\xff\xd8 nothing more")
    session = FakeSession()
    session.open(dataset_of(photo_folder), tmp_path / "project")
    return session


@pytest.fixture
def model(session):
    model = PhotoListModel()
    model.show_dataset(session.found, part_of=session.wishes.part_of)
    return model


@pytest.fixture
def viewer(session, model, qtbot):
    viewer = PhotoViewer(model, PhotoWishes(session))
    qtbot.addWidget(viewer)
    viewer.resize(800, 600)
    viewer.show_photos(model.photos, 1)
    yield viewer
    viewer.close()
    viewer.close_loader()
    assert QThreadPool.globalInstance().waitForDone(5000)


def words(widget) -> str:
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def middle(view):
    return view.grab().toImage().pixelColor(view.rect().center())


def test_photo_and_its_facts_are_shown(viewer, qtbot):
    qtbot.waitUntil(lambda: viewer._loader.is_idle)
    said = words(viewer)
    assert "circles-000.jpg" in said
    assert "class “circles”" in said
    assert "48 × 48" in said
    assert "the next training decides" in said
    assert "2 of 37" in said
    colour = middle(viewer.view)
    assert colour.red() > colour.blue() + 40, "the first class is drawn in red"


def test_arrows_lead_to_the_neighbours_and_stop_at_the_ends(viewer, model):
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.photo == model.photo(2)
    QTest.keyClick(viewer, Qt.Key.Key_End)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.photo == model.photo(36)
    QTest.keyClick(viewer, Qt.Key.Key_Home)
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.photo == model.photo(0)


def test_broken_photo_says_why(viewer, qtbot):
    QTest.keyClick(viewer, Qt.Key.Key_Home)
    assert viewer.photo.path.name == "broken.jpg"
    picture = viewer.view.fitted_picture(viewer.photo)
    qtbot.waitUntil(lambda: viewer._loader.error(picture) is not None)
    painted = []
    viewer.view._paint_error = lambda painter, why: painted.append(why)
    viewer.view.grab()
    assert "broken.jpg" in painted[0]


def test_keys_zoom_and_fit(viewer):
    assert viewer.view.fits
    fitting = viewer.view.scale
    QTest.keyClick(viewer, Qt.Key.Key_1)
    assert viewer.view.scale == 1.0
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.view.scale == 1.25
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert viewer.view.scale == fitting


def test_wheel_zooms_around_the_pointer(viewer):
    view = viewer.view
    at = QPointF(view.width() / 2 + 40, view.height() / 2 + 20)
    for _ in range(12):
        before = view._in_photo(at)
        QApplication.sendEvent(view, wheel(view, at, 120))
    after = view._in_photo(at)
    assert view.scale > 8
    assert abs(before.x() - after.x()) < 0.01
    assert abs(before.y() - after.y()) < 0.01


def test_dragging_moves_a_photo_that_is_larger_than_the_view(viewer):
    view = viewer.view
    view.set_scale(16.0)
    before = view._place().top()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(view, QPoint(250, 230))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(250, 230))
    assert view._place().top() == before + 30
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton)
    assert view.fits


def test_delete_leaves_out_with_a_message_that_offers_undo(viewer, session):
    QTest.keyClick(viewer, Qt.Key.Key_Delete)
    assert session.calls == [("set_photos_excluded", [viewer.photo.path], True)]
    assert viewer._toast.text == "1 photo left out."
    session.can_undo = True
    viewer._toast.undo_requested.emit()
    assert session.calls[-1] == ("undo",)


def test_what_was_moved_is_shown_as_it_is_now(viewer, session, model):
    from dataclasses import replace

    moved = [replace(photo, label="stripes") for photo in session.found.photos]
    model.show_dataset(replace(session.found, photos=tuple(moved)), {"stripes"})
    viewer.refresh()
    assert "class “stripes”" in words(viewer)
    assert "left out" in words(viewer)


def test_photo_that_vanished_says_so(viewer, photo_folder, qtbot):
    shutil.rmtree(photo_folder / "stripes")
    QTest.keyClick(viewer, Qt.Key.Key_End)
    picture = viewer.view.fitted_picture(viewer.photo)
    qtbot.waitUntil(lambda: viewer._loader.error(picture) is not None)


def test_escape_closes(viewer):
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def wheel(view, at: QPointF, delta: int) -> QWheelEvent:
    return QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
