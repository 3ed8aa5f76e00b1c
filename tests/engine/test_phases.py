"""What a strategy does in which order."""

import math
from dataclasses import replace

import pytest

from xfer_gui.core.plan import Plan
from xfer_gui.engine.phases import highest_rate, phases_of

PLAN = Plan("mobilenet_v2_0.35", "full_fine_tuning", 224, epochs=10)
BLOCKS = 17


def phases(strategy: str, classes: int = 3, **choices):
    return phases_of(replace(PLAN, strategy=strategy, **choices), BLOCKS, classes)


@pytest.mark.parametrize("strategy", ["full_fine_tuning", "from_scratch"])
def test_everything_learns_all_the_time(strategy):
    (phase,) = phases(strategy)
    assert (phase.blocks, phase.depth, phase.epochs) == (None, 1.0, 10)
    assert not phase.cached


def test_partial_fine_tuning_keeps_what_is_below_the_chosen_blocks():
    (phase,) = phases("partial_fine_tuning", blocks=4, copies=3)
    assert (phase.blocks, phase.epochs, phase.copies, phase.cached) == (4, 10, 3, True)
    assert phase.depth == pytest.approx(4 / 17)


def test_partial_fine_tuning_chooses_by_itself():
    (phase,) = phases("partial_fine_tuning")
    assert 1 <= phase.blocks < BLOCKS
    assert 1 <= phase.copies < phase.epochs


@pytest.mark.parametrize("strategy", ["partial_fine_tuning", "hybrid"])
def test_fewer_blocks_learn_where_rounds_are_dear(strategy):
    (large,) = phases(strategy)
    (small,) = phases(strategy, image_size=128)
    assert large.blocks < small.blocks < BLOCKS


@pytest.mark.parametrize("strategy", ["partial_fine_tuning", "hybrid"])
def test_more_blocks_learn_where_there_are_many_classes(strategy):
    (few,) = phases(strategy, classes=10)
    (many,) = phases(strategy, classes=25)
    assert few.blocks < many.blocks < BLOCKS
    (chosen,) = phases(strategy, classes=25, blocks=2)
    assert chosen.blocks == 2


def test_partial_fine_tuning_of_all_blocks_is_full_fine_tuning():
    (phase,) = phases("partial_fine_tuning", blocks=17)
    assert phase.blocks is None
    assert not phase.cached


def test_gradual_fine_tuning_goes_down_from_the_top_ever_slower():
    found = phases("gradual_fine_tuning")
    depths, rates = [each.depth for each in found], [each.rate for each in found]
    assert depths == sorted(set(depths))
    assert rates == sorted(set(rates), reverse=True)
    assert found[-1].blocks is None
    assert sum(each.epochs for each in found) == 10


def test_gradual_fine_tuning_with_fewer_rounds_than_stages_still_reaches_everything():
    found = phases("gradual_fine_tuning", epochs=2)
    assert [each.epochs for each in found] == [1, 1]
    assert found[-1].blocks is None


def test_hybrid_is_careful_at_every_step():
    (first,) = phases("hybrid")
    assert first.careful
    assert first.cached


def test_hybrid_goes_on_with_all_layers_where_there_is_time():
    first, second = phases("hybrid", epochs=20)
    assert first.cached
    assert second.blocks is None
    assert second.careful
    assert second.epochs < first.epochs
    assert second.rate < first.rate


def test_hybrid_of_a_backbone_that_cannot_be_cut_tunes_all_of_it():
    (phase,) = phases_of(replace(PLAN, strategy="hybrid"), 1, 3)
    assert phase.blocks is None
    assert phase.careful


def test_the_automatic_rate_grows_with_the_root_of_the_batch():
    assert highest_rate(replace(PLAN, batch_size=128)) == pytest.approx(2 * highest_rate(PLAN))


def test_a_rate_of_the_persons_own_is_taken_as_it_is():
    (phase,) = phases("partial_fine_tuning", learning_rate=3e-3, batch_size=128)
    assert math.isclose(phase.rate, 3e-3)
