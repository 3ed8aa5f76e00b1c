import math

import pytest

from tests.ui.fake_training import epoch, history
from xfer_gui.ui import timeline


def test_a_head_alone_has_the_whole_axis_and_room_to_grow():
    (only,) = timeline.stretches(history(30))
    assert (only.start, only.end, only.limit) == (0.0, 1.0, 50)


def test_limits_grow_in_few_steps():
    limits = {timeline.stretches(history(steps))[0].limit for steps in range(1, 401)}
    assert limits == {25, 50, 100, 200, 400}


def test_fine_tuning_follows_the_head_and_takes_the_planned_rounds():
    head, tuned = timeline.stretches((*history(40), epoch("fine_tune", 3, 12)))
    assert head.end == tuned.start
    assert (head.limit, tuned.limit) == (40, 12)
    assert tuned.at(12) == pytest.approx(1.0)
    assert head.at(40) == pytest.approx(head.end)


@pytest.mark.parametrize("limit", [1, 3, 10, 25, 200, 1000])
def test_ticks_are_few_and_within_the_stretch(limit):
    ticks = timeline.Stretch("fine_tune", 0.0, 1.0, limit).ticks()
    assert 1 <= len(ticks) <= 5
    assert max(ticks) <= limit


@pytest.mark.parametrize(("lowest", "floor"), [(0.1, 0.0), (0.5, 0.5), (0.79, 0.5), (0.95, 0.9)])
def test_the_accuracy_axis_begins_at_a_round_number_below_every_value(lowest, floor):
    assert timeline.accuracy_floor([epoch("head", 1, accuracy=lowest)]) == floor


def test_axes_do_not_mind_missing_and_infinite_values():
    wild = epoch("head", 1, accuracy=math.nan, loss=math.inf)
    assert timeline.accuracy_floor([wild]) == 0.0
    assert timeline.loss_limit([wild]) == 1.0
    assert timeline.loss_limit([epoch("head", 1, loss=1e9)]) == timeline.LOSS_LIMITS[-1]
