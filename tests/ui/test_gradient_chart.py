import math

import pytest

from xfer_gui.core.events import GradientSizes
from xfer_gui.ui.gradient_chart import MOST_EARLIER, GradientChart


@pytest.fixture
def chart(qtbot):
    chart = GradientChart()
    qtbot.addWidget(chart)
    chart.resize(480, 240)
    chart.show()
    return chart


def sizes(epoch, *exponents):
    names = tuple(f"conv{number}" for number in range(len(exponents)))
    return GradientSizes(epoch, names, tuple(10.0**exponent for exponent in exponents))


def test_a_signal_that_fades_is_told_with_its_share(chart):
    chart.show_sizes([sizes(1, *range(-6, 1))], "small_vgg")
    assert "get 1/1000000 of the signal" in chart.sentence.replace(",", "")
    assert "too deep to learn like this" in chart.sentence
    assert "The residual one passes it on." in chart.sentence


def test_only_our_plain_network_has_a_residual_one_to_point_to(chart):
    chart.show_sizes([sizes(1, *range(-6, 1))], "vgg16")
    assert "vanishing gradient" in chart.sentence
    assert "residual" not in chart.sentence


def test_a_signal_that_arrives_is_called_so(chart):
    chart.show_sizes([sizes(1, -3, -2.7, -3.1, -2)], "small_resnet")
    assert "reaches all of them" in chart.sentence
    assert "a factor of 10 only" in chart.sentence


def test_a_signal_that_is_weak_everywhere_from_the_beginning_does_not_pass_for_healthy(chart):
    chart.show_sizes([sizes(1, -8, -9, -8), sizes(2, -8, -8, -8)], "small_vgg")
    assert chart.sentence.startswith("Hardly any signal reaches any of the layers")
    assert "The residual one passes it on." in chart.sentence


def test_a_network_that_has_learned_all_there_is_is_not_called_sick(chart):
    chart.show_sizes([sizes(1, -2, -2, -3), sizes(2, -8, -8, -8)], "small_vgg")
    assert "reaches all of them" in chart.sentence


def test_a_signal_that_grows_is_called_exploding(chart):
    chart.show_sizes([sizes(1, 2, 1, 0, -1)])
    assert "1000 times" in chart.sentence.replace(",", "")
    assert "exploding" in chart.sentence


def test_nothing_that_arrives_and_nothing_at_all_are_told_apart(chart):
    chart.show_sizes([GradientSizes(1, ("a", "b"), (0.0, 0.1))])
    assert "get nothing of the signal" in chart.sentence

    chart.show_sizes([GradientSizes(1, ("a", "b"), (0.0, 0.0))])
    assert "No layer is told to change" in chart.sentence


def test_the_latest_round_is_strong_and_named_those_before_it_are_faint(chart):
    chart.show_sizes([sizes(epoch, -3, -2, -1) for epoch in (1, 2, 3)])
    assert [each.look for each in chart.chart.series] == ["faint", "faint", "strong"]
    assert [words.text for words in chart.chart.words] == ["round 3"]


def test_of_many_rounds_few_are_drawn_the_first_and_the_last_among_them(chart):
    chart.show_sizes([sizes(epoch, -3, -2 + epoch / 1000) for epoch in range(1, 101)])
    series = chart.chart.series
    assert len(series) <= MOST_EARLIER + 1
    assert series[0].y[-1] == pytest.approx(-1.999)
    assert series[-1].y[-1] == pytest.approx(-1.9)


def test_layers_run_from_left_to_right_on_a_scale_of_powers_of_ten(chart):
    chart.show_sizes([sizes(1, -3, -2, -1)])
    (line,) = chart.chart.series
    assert list(line.x) == sorted(line.x)
    assert list(line.y) == pytest.approx([-3, -2, -1])
    ticks = chart.chart.frame.y_ticks
    assert ticks[0] == (-3.0, "10⁻³")
    assert ticks[-1][0] >= -1


@pytest.mark.parametrize("wild", [0.0, math.nan, math.inf])
def test_sizes_that_no_scale_has_do_not_break_the_chart(qtbot, chart, wild):
    before = chart.chart.full_draws
    chart.show_sizes([GradientSizes(1, ("a", "b", "c"), (wild, 1e-3, 1e-2))])
    qtbot.waitUntil(lambda: chart.chart.full_draws > before)
    assert all(math.isfinite(value) for value in chart.chart.series[0].y)


def test_live_rounds_are_drawn_together(qtbot, chart):
    chart.show_sizes([sizes(1, -3, -2)])
    for epoch in range(2, 30):
        chart.add(sizes(epoch, -3, -2))
    drawn = chart.chart.full_draws + chart.chart.quick_draws
    qtbot.waitUntil(lambda: [words.text for words in chart.chart.words] == ["round 29"])

    assert chart.chart.full_draws + chart.chart.quick_draws < drawn + 10


def test_screen_readers_hear_the_sentence(chart):
    chart.show_sizes([sizes(1, -3, -2)])
    assert chart.chart.accessibleDescription() == chart.sentence != ""
