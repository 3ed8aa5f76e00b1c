"""One thread for what is quick to compute, several for what takes long or waits."""

import time

import pytest

from xfer_gui.core.pace import Pace


def compute(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_nothing_is_quick_before_it_was_measured():
    assert not Pace().is_quick


@pytest.mark.parametrize(
    ("work", "pieces", "is_quick"),
    [
        (lambda: compute(0.02), 2000, True),
        (lambda: compute(0.02), 4, False),
        (lambda: time.sleep(0.02), 2000, False),
    ],
    ids=["quick", "long", "waiting"],
)
def test_quick_is_what_computes_and_takes_little(work, pieces, is_quick):
    pace = Pace()
    with pace.measuring(pieces):
        work()
    assert pace.is_quick == is_quick


def test_no_pieces_are_not_quick():
    pace = Pace()
    with pace.measuring(0):
        pass
    assert not pace.is_quick
