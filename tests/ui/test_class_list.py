from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.fake_session import dataset_of
from xfer_gui.core.project import Project
from xfer_gui.ui.class_list import ClassList, ClassListModel, Role


@pytest.fixture
def found(photo_folder):
    return dataset_of(photo_folder)


@pytest.fixture
def model(qapp, found, qtmodeltester):
    model = ClassListModel()
    model.show_dataset(found, found)
    qtmodeltester.check(model)
    return model


@pytest.fixture
def view(model, qtbot):
    view = ClassList(model)
    qtbot.addWidget(view)
    view.resize(240, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_first_row_stands_for_all(model):
    assert model.name(0) is None
    assert model.index(0).data(Role.COUNT) == 36
    assert model.index(0).data(Qt.ItemDataRole.CheckStateRole) is None


def test_bars_are_shares_of_the_biggest_class(model, found):
    fewer = tuple(photo for photo in found.photos if photo.path.stem != "circles-000")
    smaller = replace(found, photos=fewer)
    model.show_dataset(smaller, smaller)
    assert model.index(1).data(Role.SHARE) == pytest.approx(11 / 12)
    assert model.index(2).data(Role.SHARE) == 1


def test_class_that_is_left_out_keeps_its_count_and_loses_its_tick(model, found):
    left = Project(found.folder, excluded_classes=("squares",)).apply(found)
    model.show_dataset(found, left)
    assert model.index(2).data(Role.COUNT) == 12
    assert model.index(2).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert model.index(0).data(Role.COUNT) == 24


def test_choosing_a_row_chooses_its_class(view, model, qtbot):
    with qtbot.waitSignal(view.class_chosen) as chosen:
        view.setCurrentIndex(model.index(3))
    assert chosen.args == ["stripes"]
    with qtbot.waitSignal(view.class_chosen) as chosen:
        view.setCurrentIndex(model.index(0))
    assert chosen.args == [None]


def test_click_on_a_tick_wishes_the_class_away(view, model, qtbot):
    row = view.visualRect(model.index(1))
    with qtbot.waitSignal(model.exclusion_wished) as wished:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(24, 18)
        )
    assert wished.args == ["circles", True]


def test_space_ticks_too(view, model, qtbot):
    view.setCurrentIndex(model.index(2))
    with qtbot.waitSignal(model.exclusion_wished) as wished:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert wished.args == ["squares", True]


def test_every_row_is_painted(view, model, qapp):
    picture = view.viewport().grab().toImage()
    bar = view.visualRect(model.index(1))
    colour = picture.pixelColor(bar.left() + 60, bar.bottom() - 9).name()
    assert colour == "#0072b2"
