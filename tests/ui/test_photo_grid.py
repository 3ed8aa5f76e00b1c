from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.fake_session import dataset_of
from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.ui.photo_grid import PhotoGrid
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_painter import HEADER
from xfer_gui.ui.thumbnails import PictureLoader
from xfer_gui.ui.zoom_gestures import ZoomGestures


class NotingLoader(PictureLoader):
    """Makes pictures as usual and remembers the last wish."""

    wanted: list = []

    def want(self, pictures):
        self.wanted = list(pictures)
        super().want(self.wanted)


@pytest.fixture
def model(qapp, photo_folder):
    model = PhotoListModel()
    model.show_dataset(dataset_of(photo_folder))
    return model


@pytest.fixture
def loader(qapp):
    loader = NotingLoader()
    yield loader
    loader.close()
    assert QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def grid(model, loader, qtbot):
    grid = PhotoGrid(model, loader)
    qtbot.addWidget(grid)
    grid.resize(600, 500)
    with qtbot.waitExposed(grid):
        grid.show()
    return grid


def names(grid) -> list[str]:
    return [photo.path.stem for photo in grid.selected_photos()]


def click(grid, row: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    spot = grid.visualRect(grid.model().index(row)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def test_thumbnails_in_sight_are_painted(grid, model, loader, qtbot):
    qtbot.waitUntil(lambda: loader.is_idle)
    rect = grid.visualRect(model.index(0))
    middle = grid.viewport().grab().toImage().pixelColor(rect.center() - QPoint(0, 10))
    assert middle.red() > middle.blue() + 40, "the first class is drawn in red"


def test_click_chooses_a_photo(grid):
    click(grid, 1)
    assert names(grid) == ["circles-001"]


def test_shift_click_chooses_a_range_across_rows(grid):
    click(grid, 2)
    click(grid, 5, Qt.KeyboardModifier.ShiftModifier)
    assert names(grid) == [f"circles-{number:03d}" for number in range(2, 6)]
    click(grid, 0, Qt.KeyboardModifier.ShiftModifier)
    assert names(grid) == ["circles-000", "circles-001", "circles-002"]


def test_ctrl_click_adds_one(grid):
    click(grid, 0)
    click(grid, 3, Qt.KeyboardModifier.ControlModifier)
    assert names(grid) == ["circles-000", "circles-003"]


def test_arrows_move_and_shift_extends(grid):
    click(grid, 0)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert names(grid) == ["circles-001"]
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(names(grid)) > 1
    assert names(grid)[0] == "circles-001"
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert names(grid) == ["stripes-011"]
    assert grid.verticalOffset() > 0, "the last photo is scrolled into sight"
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert names(grid) == ["circles-000"]
    assert grid.verticalOffset() == 0


def test_first_photo_is_current_once_the_keyboard_is_there(grid):
    grid.setFocus()
    assert grid.currentIndex().row() == 0
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert names(grid) == ["circles-001"]


def test_rubber_band_chooses_what_it_touches(grid):
    viewport = grid.viewport()
    start = QPoint(2, HEADER + 2)
    end = grid.visualRect(grid.model().index(1)).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(30, 30))
    QTest.mouseMove(viewport, end)
    viewport.grab()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert names(grid) == ["circles-000", "circles-001"]


def test_delete_wishes_to_leave_out(grid, qtbot):
    click(grid, 0)
    with qtbot.waitSignal(grid.leave_out_requested):
        QTest.keyClick(grid, Qt.Key.Key_Delete)


def test_ctrl_and_wheel_zoom(grid, qtbot):
    before = grid.side
    middle = grid.viewport().rect().center()
    turn = QWheelEvent(
        middle.toPointF(),
        grid.viewport().mapToGlobal(middle).toPointF(),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(grid.zoomed):
        QApplication.sendEvent(grid.viewport(), turn)
    assert grid.side > before


def test_zoom_keeps_the_photo_at_the_top(grid):
    grid.set_side(160)
    grid.verticalScrollBar().setValue(900)
    top = grid.indexAt(QPoint(40, HEADER + 20)).row()
    grid.set_side(96)
    shown = grid.visualRect(grid.model().index(top))
    assert 0 <= shown.top() <= HEADER + shown.height()


def test_only_what_is_near_is_wanted_of_twenty_thousand(grid, model, loader, qtbot):
    photos = tuple(
        Photo(Path(f"/photos/{name}/{number}.jpg"), name, 1, 1)
        for name in "abcde"
        for number in range(4000)
    )
    model.show_dataset(Dataset(Path("/photos"), tuple("abcde"), photos))
    assert 0 < len(loader.wanted) < 100
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    assert loader.wanted == [], "what flies by is not wanted"
    qtbot.waitUntil(lambda: bool(loader.wanted))
    assert len(loader.wanted) < 100
    assert {picture.path.parent.name for picture in loader.wanted} == {"e"}


def test_photos_left_out_are_paler(grid, model, loader, photo_folder, qtbot):
    # Idle it is also before anything was painted, and a place without its picture is pale.
    qtbot.waitUntil(lambda: bool(loader.wanted) and loader.is_idle)
    spot = grid.visualRect(model.index(0)).center() - QPoint(25, 10)
    before = grid.viewport().grab().toImage().pixelColor(spot).lightness()
    found = dataset_of(photo_folder)
    model.show_dataset(found, (), {photo.path for photo in found.photos})
    qtbot.waitUntil(lambda: grid.viewport().grab().toImage().pixelColor(spot).lightness() > before)


def test_pinching_zooms_also_by_less_than_a_pixel_at_a_time(grid):
    gestures = grid.viewport().findChild(ZoomGestures)
    before = grid.side
    for _ in range(40):
        gestures.scaled.emit(1.004, QPointF())
    assert before * 1.1 < grid.side < before * 1.25


def test_keys_zoom(grid):
    before = grid.side
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(grid, Qt.Key.Key_Plus, control)
    assert grid.side == before + 16
    QTest.keyClick(grid, Qt.Key.Key_Minus, control)
    QTest.keyClick(grid, Qt.Key.Key_Minus, control)
    assert grid.side == before - 16
    QTest.keyClick(grid, Qt.Key.Key_0, control)
    assert grid.side == before


def test_letters_begin_a_search_and_escape_chooses_nothing(grid, qtbot):
    click(grid, 1)
    with qtbot.waitSignal(grid.search_started) as started:
        QTest.keyClicks(grid, "s")
    assert started.args == ["s"]
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert names(grid) == []


def test_place_and_choice_are_kept_while_the_photos_change(grid, model, photo_folder):
    click(grid, 0)
    click(grid, 3, Qt.KeyboardModifier.ControlModifier)
    click(grid, 4, Qt.KeyboardModifier.ControlModifier)
    grid.verticalScrollBar().setValue(150)
    with grid.keeping_place():
        model.show_dataset(dataset_of(photo_folder))
    assert names(grid) == ["circles-000", "circles-003", "circles-004"]
    assert grid.verticalScrollBar().value() == 150
