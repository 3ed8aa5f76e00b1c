"""Reading a learning rate off curves whose right answer is known."""

import math

import numpy as np
import pytest

from xfer_gui.core.rates import read_off

RATES = np.geomspace(1e-6, 1.0, 90)


def falling(lowest: float, start: float = 2.0, noise: float = 0.05) -> list[float]:
    """A loss that falls over the decade and a half below `lowest` and explodes above it."""
    way = np.log10(RATES / lowest)
    losses = start - 1.5 / (1 + np.exp(-4 * (way + 0.75)))
    losses = losses + np.where(way > 0, np.expm1(3 * np.maximum(way, 0)), 0)
    return (losses + np.random.default_rng(0).normal(0, noise, len(RATES))).tolist()


@pytest.mark.parametrize("lowest", [1e-4, 1e-3, 1e-2])
@pytest.mark.parametrize("noise", [0.0, 0.05, 0.2])
def test_the_rate_lies_about_a_decade_below_the_lowest_loss(lowest, noise):
    found = read_off(RATES, falling(lowest, noise=noise))
    assert lowest / 50 <= found.suggestion <= lowest / 4
    assert "lowest" in found.reason


def test_a_head_that_has_learned_already_gives_half_of_where_the_loss_rises():
    losses = 0.1 + np.where(RATES > 1e-3, np.log10(RATES / 1e-3), 0)
    losses = losses + np.random.default_rng(0).normal(0, 0.01, len(RATES))
    found = read_off(RATES, losses)
    assert 1.5e-4 <= found.suggestion <= 7e-4
    assert "only rises" in found.reason


def test_a_single_bad_batch_does_not_move_the_suggestion():
    losses = falling(1e-2)
    expected = read_off(RATES, losses).suggestion
    for place in (5, 20, 40):
        bumped = list(losses)
        bumped[place] *= 2.5
        assert expected / 3 <= read_off(RATES, bumped).suggestion <= expected * 3


def test_what_explodes_does_not_hide_what_fell_before():
    losses = falling(1e-3)
    found = read_off(
        RATES, [loss if rate < 3e-3 else 1e6 for rate, loss in zip(RATES, losses, strict=True)]
    )
    assert 1e-5 <= found.suggestion <= 3e-4


def test_the_curve_ends_where_the_loss_is_no_number():
    losses = falling(1e-2)
    losses[70] = math.nan
    found = read_off(RATES, losses)
    assert len(found.rates) == len(found.losses) == 70
    assert all(map(math.isfinite, found.losses))
    assert found.suggestion is not None


def test_no_curve_no_suggestion():
    flat = (2 + np.random.default_rng(0).normal(0, 0.05, len(RATES))).tolist()
    assert read_off(RATES, flat).suggestion is None
    assert "noticeably" in read_off(RATES, flat).reason
    for losses in ([], [math.nan] * 90, [2.0, 2.0, math.inf] + [2.0] * 87):
        found = read_off(RATES, losses)
        assert found.suggestion is None
        assert "at once" in found.reason
