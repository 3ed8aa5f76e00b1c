"""Phases of a history, and the epoch that was kept."""

import pytest

from xfer_gui.core.events import EpochEnded
from xfer_gui.core.history import Phase, kept_epoch, phases


def epoch(stage, number, phase=1, depth=1.0):
    return EpochEnded(stage, number, 9, 0.5, 0.8, 0.6, 0.7, 1.0, phase, depth)


HISTORY = (
    epoch("head", 1),
    epoch("head", 2),
    epoch("fine_tune", 1, 1, 0.25),
    epoch("fine_tune", 2, 1, 0.25),
    epoch("fine_tune", 3, 2, 1.0),
)


def test_phases_begin_with_their_first_epoch():
    assert phases(HISTORY) == (Phase(1, 0.25, 1), Phase(2, 1.0, 3))


def test_a_head_alone_has_no_phases():
    assert phases(HISTORY[:2]) == ()


@pytest.mark.parametrize(("best", "at"), [(3, 4), (1, 2), (0, 1)])
def test_the_kept_epoch_is_found(best, at):
    assert kept_epoch(HISTORY, best) is HISTORY[at]


@pytest.mark.parametrize(
    ("history", "best"),
    [(HISTORY, None), (HISTORY, 7), (HISTORY[:2], 0), (HISTORY[2:], 0), ((), 1)],
)
def test_nothing_is_kept_where_there_was_nothing_to_choose_from(history, best):
    assert kept_epoch(history, best) is None
