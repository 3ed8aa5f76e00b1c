from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.fake_training import evaluation
from xfer_gui.core.results import judge
from xfer_gui.ui.confusion_view import ConfusionView

PHOTOS = [Path(f"/photos/{number}.jpg") for number in range(12)]


@pytest.fixture
def view(qtbot):
    view = ConfusionView(clickable=True)
    qtbot.addWidget(view)
    view.show_evaluation(evaluation(PHOTOS))
    view.show()
    qtbot.waitExposed(view)
    return view


def click(view, row, column):
    place = view.cell_rectangle(row, column).center()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)


def test_a_click_chooses_the_cell_under_it(qtbot, view):
    with qtbot.waitSignal(view.cell_chosen) as blocker:
        click(view, 1, 0)
    assert blocker.args == [1, 0]


def test_a_second_click_leaves_the_cell(qtbot, view):
    click(view, 1, 0)
    with qtbot.waitSignal(view.cell_left):
        click(view, 1, 0)
    assert view.chosen is None


def test_arrow_keys_choose_and_stay_inside(view):
    view.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert view.chosen == (1, 1)

    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen is None


def test_a_click_beside_the_cells_does_nothing(view):
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert view.chosen is None


def test_screen_readers_hear_the_mix_ups_and_the_chosen_cell(view):
    assert "“circles” taken for “squares”" in view.accessibleDescription()
    click(view, 0, 0)
    assert "recognised" in view.accessibleDescription()


def test_many_classes_make_small_cells_and_a_large_view(qtbot):
    import numpy as np

    names = tuple(f"class {number}" for number in range(200))
    labels = [number % 200 for number in range(400)]
    rows = np.eye(200, dtype="float32")[labels]
    view = ConfusionView(clickable=True)
    qtbot.addWidget(view)
    view.show_evaluation(judge(names, labels, rows, [Path("a.jpg")] * 400))

    assert view.width() > 200 * 20
    assert view.accessibleDescription() == "Every test photo was recognised."
    assert not view.grab(view.cell_rectangle(199, 199)).isNull()
