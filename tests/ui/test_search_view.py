from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from xfer_gui.core.events import TrialEnded
from xfer_gui.core.studies import SearchResult, Trial
from xfer_gui.ui.search_view import WIDE, SearchView

BACKBONES = ("mobilenet_v2_0.35", "resnet50", "efficientnet_b0")
RESULT = SearchResult(
    10,
    tuple(
        Trial(number, "resnet50", "feature_extraction", 96, 0.8 + number / 100, 20.0 * number, 0.3)
        for number in range(1, 13)
    ),
    12,
    300,
    "time",
)


@pytest.fixture
def view(qtbot):
    view = SearchView()
    qtbot.addWidget(view)
    view.resize(WIDE - 100, 600)
    view.show()
    return view


def trial(number, accuracy, best=False, strategy="feature_extraction"):
    backbone = BACKBONES[number % len(BACKBONES)]
    return TrialEnded(number, backbone, strategy, 96, accuracy, 20.0 * number, best)


def rows(view) -> list[list[str]]:
    model = view.table.model()
    return [
        [
            model.index(row, column).data().replace("\N{NO-BREAK SPACE}", " ")
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


def test_before_the_first_candidate_it_says_what_goes_on(view):
    view.begin(10)
    assert "Looking for what suits your photos best" in view.text
    assert "about 10 min left, of 10 min" in view.text
    assert not view.table.isVisible()


def test_the_best_so_far_is_large_and_can_be_kept(qtbot, view):
    view.begin(10)
    view.add(trial(1, 0.934, best=True, strategy="hybrid"))
    qtbot.waitUntil(lambda: "Best so far" in view.text)
    text = view.text.replace("\N{NO-BREAK SPACE}", " ")
    assert "Best so far: 93.4 %\nResNet50, Hybrid, 96 px" in text
    assert "You can stop any time and keep it." in text


def test_candidates_are_listed_best_first_and_the_best_stands_out(qtbot, view):
    view.begin(10)
    view.add(trial(1, 0.7, best=True))
    view.add(trial(2, 0.9, best=True))
    view.add(trial(3, 0.8))
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 3)

    assert [row[-1] for row in rows(view)] == ["90.0 %", "80.0 %", "70.0 %"]
    assert rows(view)[0] == ["EfficientNet B0", "Feature extraction", "96 px", "40 s", "90.0 %"]
    weights = [
        view.table.model().index(row, 0).data(Qt.ItemDataRole.FontRole) is not None
        for row in range(3)
    ]
    assert weights == [True, False, False]


def test_the_line_of_the_best_so_far_never_falls(qtbot, view):
    view.begin(10)
    for number, accuracy in enumerate((0.7, 0.9, 0.8), start=1):
        view.add(trial(number, accuracy, best=accuracy != 0.8))
    qtbot.waitUntil(lambda: len(view.chart.series) == 3)
    steps, dots, best = view.chart.series

    assert list(steps.y) == [0.7, 0.9, 0.9, 0.9]
    assert list(dots.y) == [0.7, 0.9, 0.8]
    assert (best.look, list(best.y)) == ("best", [0.9])


def test_the_time_axis_is_what_was_given_or_what_it_took(view):
    view.show_result(RESULT)
    assert view.chart.frame.x_ticks[-1] == (pytest.approx(1.0), "10 min")
    late = replace(RESULT, trials=(replace(RESULT.trials[-1], seconds=750.0),))
    view.show_result(late)
    assert list(view.chart.series[1].x) == [1.0]


@pytest.mark.parametrize(
    ("ended", "words"),
    [("time", "the time was up"), ("everything", "was tried"), ("stopped", "stopped early")],
)
def test_a_finished_search_says_why_it_ended(view, ended, words):
    view.show_result(replace(RESULT, ended=ended))
    text = view.text.replace("\N{NO-BREAK SPACE}", " ")
    assert "The best: 92.0 %" in text
    assert "12 candidates were judged" in text
    assert words in text
    assert "left" not in text.splitlines()[2]


def test_a_search_without_a_winner_is_shown_all_the_same(view):
    view.show_result(replace(RESULT, trials=(), winner=None))
    assert not view.chart.series
    assert not view.table.isVisible()


def test_a_backbone_of_another_version_is_shown_by_its_id(view):
    view.show_result(replace(RESULT, trials=(replace(RESULT.trials[0], backbone="unheard_of"),)))
    assert rows(view)[0][0] == "unheard_of"


def test_no_more_rows_are_in_sight_than_fit(view):
    view.show_result(RESULT)
    assert view.table.height() < 9 * 32
    assert len(rows(view)) == 12


def test_when_it_ends_the_clock_stops(view):
    view.begin(10)
    assert view._clock.isActive()
    view.end()
    assert not view._clock.isActive()
    assert view.has_data


def test_the_table_stands_beside_the_chart_where_there_is_room(qtbot, view):
    view.show_result(RESULT)
    qtbot.waitUntil(lambda: view.table.y() > view.chart.y() + 100)
    view.resize(WIDE + 200, 600)
    qtbot.waitUntil(lambda: view.table.x() > view.chart.x() + 100)
