"""Gradient sizes of a run: read from its events, and compared end with end."""

import math

import pytest

from xfer_gui.core.events import EpochEnded, GradientSizes
from xfer_gui.core.gradients import flow, is_weak, read_gradients
from xfer_gui.core.runs import RunFolder


def sizes(epoch, *values):
    return GradientSizes(epoch, tuple(f"conv{number}" for number in range(len(values))), values)


def test_sizes_are_read_back_as_they_were_reported(tmp_path):
    run = RunFolder(tmp_path)
    run.log_event(EpochEnded("fine_tune", 1, 2, 0.5, 0.8, 0.6, 0.7, 1.0))
    run.log_event(sizes(1, 0.5, 1e-9))
    run.log_event(sizes(2, 0.25, 0.125))

    assert read_gradients(tmp_path) == (sizes(1, 0.5, 1e-9), sizes(2, 0.25, 0.125))


def test_an_epoch_that_was_done_again_counts_once(tmp_path):
    run = RunFolder(tmp_path)
    for each in (sizes(1, 1.0), sizes(2, 2.0), sizes(2, 3.0)):
        run.log_event(each)

    assert read_gradients(tmp_path) == (sizes(1, 1.0), sizes(2, 3.0))


@pytest.mark.parametrize(
    "damage",
    [
        '{"event": "GradientSizes", "epoch": 2, "layers": ["a"',
        '{"event": "GradientSizes", "epoch": 2}',
        '{"event": "GradientSizes", "epoch": 2, "layers": ["a"], "sizes": [1.0, 2.0]}',
        '{"event": "Notice", "template": "\\"GradientSizes\\""}',
    ],
)
def test_a_damaged_line_is_left_out(tmp_path, damage):
    RunFolder(tmp_path).log_event(sizes(1, 1.0))
    with (tmp_path / "events.jsonl").open("a") as stream:
        stream.write(damage + "\n")

    assert read_gradients(tmp_path) == (sizes(1, 1.0),)


def test_a_run_without_events_has_no_gradients(tmp_path):
    assert read_gradients(tmp_path / "gone") == ()


@pytest.mark.parametrize(
    ("exponents", "shape", "factor"),
    [
        (range(-8, 1), "fades", 1e8),
        (range(0, -9, -1), "grows", 1e8),
        ((-3, -2, -3, -2), "even", 10),
        ((-2, -3), "even", 10),
    ],
)
def test_the_first_layers_are_compared_with_the_last(exponents, shape, factor):
    found = flow([10.0**exponent for exponent in exponents])

    assert found.shape == shape
    assert found.factor == pytest.approx(factor)


def test_nothing_that_arrives_is_infinitely_little():
    assert flow([0.0, 0.0, 1e-3, 1e-2]).factor == math.inf


def test_values_without_a_number_do_not_count():
    assert flow([math.nan, 1e-6, *[1e-3] * 11, math.inf, 1e-2]).factor == pytest.approx(1e4)


@pytest.mark.parametrize("values", [(), (1.0,), (1.0, 0.0), (math.nan, math.nan)])
def test_without_two_ends_there_is_nothing_to_compare(values):
    assert flow(values) is None


@pytest.mark.parametrize(
    ("values", "weak"), [((1e-8, 1e-9), True), ((0.0, 0.0), True), ((1e-8, 1e-2), False)]
)
def test_a_signal_is_weak_when_no_layer_gets_any(values, weak):
    assert is_weak(values) == weak
