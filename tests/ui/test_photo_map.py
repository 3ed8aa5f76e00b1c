"""The map: what is shown where, what a lasso holds, how it is zoomed and moved."""

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt, QThreadPool

from tests.ui.fake_session import dataset_of
from xfer_gui.core.grouping import Arrangement
from xfer_gui.ui.map_layout import MapLayout
from xfer_gui.ui.photo_map import PhotoMap
from xfer_gui.ui.thumbnails import PictureLoader

CORNERS = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))


@pytest.fixture
def photo_map(qtbot, photo_folder):
    """Four heaps of nine photos, one in each corner."""
    photos = dataset_of(photo_folder).photos
    chance = random.Random(0)
    places = [
        (abs(x - chance.random() / 10), abs(y - chance.random() / 10))
        for x, y in CORNERS
        for _ in range(9)
    ]
    loader = PictureLoader()
    shown = PhotoMap(loader)
    loader.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(600, 500)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_photos(photos, places, [at / 36 for at in range(36)])
    shown.show_groups(
        Arrangement({n: "" for n in (1, 2, 3, 12)}, (1,) * 9 + (2,) * 9 + (3,) * 9 + (12,) * 9)
    )
    yield shown
    loader.close()
    assert QThreadPool.globalInstance().waitForDone(5000)


def draw(qtbot, shown, *points, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(shown, left, modifier, QPoint(*points[0]))
    for point in points[1:]:
        qtbot.mouseMove(shown, QPoint(*point))
    qtbot.mouseRelease(shown, left, modifier, QPoint(*points[-1]))


def test_a_lasso_chooses_what_it_holds_and_ctrl_adds_more(qtbot, photo_map):
    upper_left = ((120, 240), (2, 240), (2, 2), (240, 2), (240, 120))
    lower_right = ((480, 260), (598, 260), (598, 498), (360, 498), (360, 380))
    draw(qtbot, photo_map, *upper_left)
    assert photo_map.selected == list(range(9))
    draw(qtbot, photo_map, *lower_right, modifier=Qt.KeyboardModifier.ControlModifier)
    assert photo_map.selected == [*range(9), *range(27, 36)]
    draw(qtbot, photo_map, (300, 250), (301, 250))
    assert photo_map.selected == []


def test_a_click_chooses_the_photo_under_it(qtbot, photo_map):
    qtbot.mouseClick(photo_map, Qt.MouseButton.LeftButton, pos=photo_map.point(0))
    assert photo_map.selected == [0]
    with qtbot.waitSignal(photo_map.photo_activated) as activated:
        qtbot.mouseDClick(photo_map, Qt.MouseButton.LeftButton, pos=photo_map.point(0))
    assert activated.args == [0]


def test_the_keyboard_zooms_moves_and_chooses(qtbot, photo_map):
    before = photo_map.point(0)
    qtbot.keyClick(photo_map, Qt.Key.Key_Plus)
    qtbot.keyClick(photo_map, Qt.Key.Key_Plus)
    assert photo_map.side > 48
    assert photo_map.point(0).x() < before.x()
    qtbot.keyClick(photo_map, Qt.Key.Key_Home)
    assert photo_map.point(0) == before
    qtbot.keyClick(photo_map, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(photo_map.selected) == 36
    qtbot.keyClick(photo_map, Qt.Key.Key_Escape)
    assert photo_map.selected == []


def test_pictures_are_loaded_and_painted_in_the_colours_of_their_groups(qtbot, photo_map):
    qtbot.waitUntil(lambda: photo_map._loader.is_idle)
    at = photo_map.point(0)
    edge = photo_map.grab().toImage().pixelColor(at.x() - photo_map.side // 2 + 1, at.y())
    assert abs(edge.blue() - 0xB2) < 40  # the first colour of Okabe and Ito
    assert edge.red() < 90


@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_pictures_never_cover_one_another_and_all_come_out_when_zoomed(zoom):
    chance = random.Random(1)
    places = [(chance.random(), chance.random()) for _ in range(2000)]
    layout = MapLayout(places, range(2000))
    layout.resize(QSizeF(1000, 600), 24)
    layout.zoom_by(zoom, QPointF(500, 300))
    shown = layout.pictured(48)
    assert shown[0] == 0
    assert 50 < len(shown) < 2000
    points = [layout.point(at) for at in shown]
    for one in range(0, len(points), 7):
        for other in range(len(points)):
            apart = points[one] - points[other]
            assert one == other or max(abs(apart.x()), abs(apart.y())) >= 48 - 1e-6


def test_what_is_under_the_pointer_stays_there_when_zoomed():
    layout = MapLayout([(0.3, 0.7), (0.5, 0.5)], range(2))
    layout.resize(QSizeF(1000, 600), 24)
    at = layout.point(0)
    layout.zoom_by(2.0, at)
    assert (layout.point(0) - at).manhattanLength() < 1e-6
    layout.move_by(QPointF(10_000, 10_000))
    assert 0 <= layout.point(0).x() <= 2000
    layout.show_whole()
    assert layout.point(0) == at
