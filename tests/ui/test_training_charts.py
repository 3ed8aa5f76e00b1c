import math
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from tests.ui.fake_training import epoch, history
from xfer_gui.ui import texts, theme
from xfer_gui.ui.chart_frame import Band, Frame
from xfer_gui.ui.live_chart import Lines, LiveChart, thinned
from xfer_gui.ui.training_charts import TrainingCharts

FRAME = Frame((Band("Learning", 0.0, 1.0),), ((0.5, "5"),), ((0.0, "0 %"), (1.0, "100 %")))


@pytest.fixture
def charts(qtbot):
    charts = TrainingCharts()
    qtbot.addWidget(charts)
    charts.resize(640, 480)
    charts.show()
    qtbot.waitUntil(lambda: charts.charts[1].full_draws > 0)
    return charts


@pytest.fixture
def chart(qtbot):
    chart = LiveChart("Accuracy", "Nothing yet")
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    chart.show()
    qtbot.waitUntil(lambda: chart.full_draws > 0)
    return chart


def line_up(count):
    return Lines([n / count for n in range(1, count + 1)], [n / count for n in range(count)])


def colours(chart) -> set[str]:
    picture = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }


def test_new_points_are_drawn_without_drawing_the_axes_again(qtbot, chart):
    chart.show_lines(FRAME, line_up(5))
    qtbot.waitUntil(lambda: chart.full_draws > 1)
    full = chart.full_draws
    for count in range(6, 26):
        chart.show_lines(FRAME, line_up(count))
    chart.grab()

    assert chart.full_draws == full
    assert chart.quick_draws == 20


def test_other_limits_draw_the_axes_again(qtbot, chart):
    chart.show_lines(FRAME, line_up(5))
    qtbot.waitUntil(lambda: chart.full_draws > 1)
    full = chart.full_draws
    chart.show_lines(Frame(FRAME.bands, (), ((0.5, "50 %"), (1.0, "100 %"))), line_up(5))

    qtbot.waitUntil(lambda: chart.full_draws > full)


def test_a_quick_drawing_shows_the_same_as_a_full_one(qtbot, chart):
    chart.show_lines(FRAME, line_up(3))
    qtbot.waitUntil(lambda: chart.full_draws > 1)
    chart.show_lines(FRAME, line_up(9))
    quick = chart.grab().toImage()
    chart.draw()

    assert chart.grab().toImage() == quick


def test_the_chart_follows_light_and_dark(qtbot, chart):
    app = QApplication.instance()
    chart.show_lines(FRAME, line_up(9))
    try:
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            full = chart.full_draws
            theme.apply(app, scheme)
            qtbot.waitUntil(lambda full=full: chart.full_draws > full)
            assert theme.surface().name() in colours(chart)
    finally:
        theme.apply(app, Qt.ColorScheme.Light)


@pytest.mark.parametrize("count", [1, 399, 400, 401, 5000])
def test_thinning_keeps_the_last_point_and_few_others(count):
    lines = thinned(Lines(list(range(count)), list(range(count)), list(range(count))))
    assert len(lines.x) == len(lines.training) == len(lines.validation) <= 400
    assert lines.x[-1] == count - 1


def test_many_quick_steps_are_drawn_together(qtbot, charts):
    accuracy = charts.charts[0]
    before = accuracy.full_draws + accuracy.quick_draws
    for each in history(1000):
        charts.add(each)
    qtbot.waitUntil(lambda: "1000" in charts.sentences[0].replace(",", ""))

    assert accuracy.full_draws + accuracy.quick_draws <= before + 1


def test_the_sentence_tells_rounds_and_unseen_photos(charts):
    charts.show_history((*history(5), epoch("fine_tune", 12, accuracy=0.94)))
    assert charts.sentences[0].startswith("After 12 rounds the photos it has never learned from")
    assert "94" in charts.sentences[0]


def test_without_validation_photos_the_sentence_says_what_the_figure_is(charts):
    only = [epoch("fine_tune", 1, accuracy=math.nan)]
    charts.show_history(only)
    assert "of the photos it learns from" in charts.sentences[0]


def test_the_error_sentence_tells_falling_from_rising(charts):
    falling = [epoch("fine_tune", n, loss=1 / n) for n in range(1, 8)]
    charts.show_history(falling)
    assert "still falling" in charts.sentences[1]

    charts.show_history([*falling, epoch("fine_tune", 8, loss=0.5)])
    assert "rising since round 7" in charts.sentences[1]


def test_a_flat_error_is_called_flat(charts):
    charts.show_history([epoch("fine_tune", n, loss=0.3) for n in range(1, 8)])
    assert "hardly changes" in charts.sentences[1]


def test_the_kept_round_is_marked_and_named(charts):
    charts.show_history(history(5, 8), kept=3)
    assert charts.sentences[0].startswith("Round 3 was kept")
    assert charts.charts[0]._lines.kept[2] == "kept"


def test_when_no_round_was_better_the_head_is_what_was_kept(charts):
    charts.show_history(history(5, 8), kept=0)
    assert charts.sentences[0].startswith("No round of fine-tuning was better")
    assert charts.charts[0]._lines.kept[0] == pytest.approx(0.3)


def test_without_fine_tuning_nothing_is_marked(charts):
    charts.show_history(history(5), kept=None)
    assert charts.charts[0]._lines.kept is None


def test_screen_readers_hear_the_last_figures(charts):
    charts.show_history(history(5, 2))
    assert charts.charts[0].accessibleDescription() == charts.sentences[0]
    assert charts.charts[1].accessibleDescription() == charts.sentences[1]


def in_phases(*depths, rounds=3):
    """A head, then so many rounds in each phase."""
    tuned = [
        replace(
            epoch("fine_tune", phase * rounds + number, len(depths) * rounds),
            phase=phase + 1,
            depth=depth,
        )
        for phase, depth in enumerate(depths)
        for number in range(1, rounds + 1)
    ]
    return (*history(20), *tuned)


def test_phases_have_lines_where_they_begin_in_both_charts(charts):
    charts.show_history(in_phases(0.25, 0.5, 1.0))
    for chart in charts.charts:
        marks = chart.frame.marks
        assert [mark.names for mark in marks] == [
            ("last quarter of the layers", texts.percent(0.25)),
            ("last half of the layers", texts.percent(0.5)),
            ("all layers", "all"),
        ]
        assert [mark.start for mark in marks] == pytest.approx([0.3, 0.3 + 0.7 / 3, 0.3 + 1.4 / 3])
        assert [mark.end for mark in marks] == pytest.approx([marks[1].start, marks[2].start, 1.0])
        assert chart.frame.bands[1].name == "Share of the layers that learn"


def test_rounds_of_a_later_phase_only_move_the_lines(qtbot, charts):
    epochs = in_phases(0.5, 1.0, rounds=4)
    charts.show_history(epochs[:-2])
    qtbot.waitUntil(lambda: charts.charts[0].full_draws > 1)
    QApplication.processEvents()
    full = charts.charts[0].full_draws
    charts.show_history(epochs)

    assert charts.charts[0].full_draws == full


@pytest.mark.parametrize(
    ("depth", "name"),
    [
        (1.0, "All layers learn"),
        (0.4, "Learning: last 40\N{NO-BREAK SPACE}% of the layers"),
        (4 / 17, "Learning: last quarter of the layers"),
        (0.0, "Learning: only the new layers"),
    ],
)
def test_one_phase_has_no_lines_and_is_named_over_its_rounds(charts, depth, name):
    charts.show_history(in_phases(depth))
    assert charts.charts[0].frame.marks == ()
    assert charts.charts[0].frame.bands[1].name == name


def test_the_sentence_tells_since_when_which_layers_learn(charts):
    charts.show_history(in_phases(0.25, 0.5))
    assert "Learning since round 4: last half of the layers." in charts.sentences[0]

    charts.show_history(in_phases(0.25))
    assert "Learning since" not in charts.sentences[0]


def test_a_round_that_a_person_chose_is_called_chosen(charts):
    charts.show_history(history(5, 8), kept=3, by_hand=True)
    assert charts.sentences[0].startswith("You chose round 3")
    assert charts.charts[0]._lines.kept[2] == "chosen"

    charts.show_history(history(5, 8), kept=0, by_hand=True)
    assert charts.sentences[0].startswith("You chose what was there before fine-tuning")


def test_clearing_takes_the_figures_back(charts):
    charts.show_history(history(5, 2), kept=1)
    with_lines = colours(charts.charts[0])
    charts.clear()

    assert theme.accent().name() in with_lines
    assert theme.accent().name() not in colours(charts.charts[0])
