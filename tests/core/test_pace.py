"""One thread for what is quick to compute, several for what takes long or waits."""

import time

import pytest

from xfer_gui.core.pace import Pace


def test_nothing_is_quick_before_it_was_measured():
    assert not Pace().is_quick


@pytest.mark.parametrize(
    ("took", "computed", "pieces", "is_quick"),
    [(0.02, 0.019, 2000, True), (0.02, 0.019, 4, False), (0.02, 0.001, 2000, False)],
    ids=["quick", "long", "waiting"],
)
def test_quick_is_what_computes_and_takes_little(monkeypatch, took, computed, pieces, is_quick):
    # With clocks of its own: on a busy machine even a loop that only computes waits.
    monkeypatch.setattr(time, "perf_counter", iter((5.0, 5.0 + took)).__next__)
    monkeypatch.setattr(time, "thread_time", iter((1.0, 1.0 + computed)).__next__)
    measured = Pace()
    with measured.measuring(pieces):
        pass
    monkeypatch.undo()
    assert measured.is_quick == is_quick


def test_waiting_is_not_quick():
    measured = Pace()
    with measured.measuring(2000):
        time.sleep(0.02)
    assert not measured.is_quick


def test_no_pieces_are_not_quick():
    pace = Pace()
    with pace.measuring(0):
        pass
    assert not pace.is_quick
