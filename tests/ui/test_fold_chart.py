import pytest

from tests.ui.fake_training import epoch, history
from xfer_gui.core.events import FoldEnded
from xfer_gui.core.studies import FoldsResult
from xfer_gui.ui.fold_chart import WIDE, FoldChart

RESULT = FoldsResult(
    (0.931, 0.91, 0.952, 0.926, 0.938), (40,) * 5, (37, 36, 38, 37, 38), ("a", "b"), ()
)


@pytest.fixture
def chart(qtbot):
    chart = FoldChart()
    qtbot.addWidget(chart)
    chart.resize(WIDE - 100, 480)
    chart.show()
    return chart


def test_a_whole_cross_validation_is_told_in_one_sentence(chart):
    chart.show_folds(RESULT)
    words = chart.sentence.replace("\N{NO-BREAK SPACE}", " ")
    assert words.startswith(
        "Trained 5 times, each time on other photos: 93.1 % on average, between 91.0 and 95.2 %."
    )


def test_each_part_is_a_dot_with_mean_and_spread_behind(chart):
    chart.show_folds(RESULT)
    dots, _ = chart.charts
    level, points = dots.series
    assert (level.look, list(level.y)) == ("level", [pytest.approx(RESULT.mean)] * 2)
    assert (points.look, list(points.y)) == ("dots", list(RESULT.accuracies))
    assert dots.frame.span == pytest.approx(
        (RESULT.mean - RESULT.deviation, RESULT.mean + RESULT.deviation)
    )


def test_parts_come_one_by_one(chart):
    chart.begin(5)
    assert "learned from the others only" in chart.sentence
    chart.add(FoldEnded(1, 5, 0.9, 40))
    assert chart.sentence.startswith("The first of 5 parts")
    assert chart.charts[0].frame.span is None
    chart.add(FoldEnded(2, 5, 0.8, 40))
    assert chart.sentence.startswith("2 of 5 parts")
    assert [text for _, text in chart.charts[0].frame.x_ticks] == ["1", "2", "3", "4", "5"]


def test_the_spread_stays_inside_the_chart(chart):
    chart.show_folds(FoldsResult((1.0, 1.0, 0.91), (9,) * 3, (9, 9, 8), ("a",), ()))
    low, high = chart.charts[0].frame.span
    assert chart.charts[0].frame.y_ticks[0][0] <= low < high <= 1.0


def test_curves_are_there_as_soon_as_one_part_has_one(chart):
    chart.begin(3)
    chart.add(FoldEnded(1, 3, 0.9, 40))
    assert not chart.charts[1].isVisible()

    chart.add(FoldEnded(2, 3, 0.9, 40), history(30, 8))
    assert chart.charts[1].isVisible()
    assert len(chart.charts[1].series) == 1


def test_curves_of_different_length_share_one_axis(chart):
    chart.show_folds(RESULT, [history(30, 8), history(50, 8), (epoch("head", 10),)])
    curves = chart.charts[1]
    ends = [max(each.x) for each in curves.series]
    assert ends[0] == ends[1] == pytest.approx(1.0)
    assert all(0 <= x <= 1 for each in curves.series for x in each.x)
    assert [band.name for band in curves.frame.bands] == ["Learning the classes", "Fine-tuning"]


def test_charts_stand_side_by_side_where_there_is_room(qtbot, chart):
    chart.show_folds(RESULT, [history(30, 8)])
    dots, curves = chart.charts
    qtbot.waitUntil(lambda: curves.y() > dots.y())
    chart.resize(WIDE + 200, 480)
    qtbot.waitUntil(lambda: curves.y() == dots.y() and curves.x() > dots.x())


def test_beginning_anew_forgets_what_was(chart):
    chart.show_folds(RESULT, [history(30, 8)])
    chart.begin(0)
    assert not chart.has_data
    assert not chart.charts[0].series
    assert not chart.charts[1].isVisible()
