"""Reads a learning rate off the curve that a sweep over rates drew."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.studies import RateSweep
from xfer_gui.core.text import QT_TRANSLATE_NOOP

FEWEST_POINTS = 12
# Steps over which the curve is smoothed, both ways: a curve smoothed forwards only lies too far to
# the right, and so would the rate.
SMOOTHING = 3.0
# Share of the loss at the start by which it must fall, or rise, to be told from chance.
NOTICEABLE = 0.05
# Smoothing leaves a third of the noise of single batches, and of ninety places the lowest is looked
# at: chance alone makes a dip of nearly four times that.
CHANCE = 1.25
SAFETY = 10.0
# Measured on sign digits and cats and dogs (MobileNetV2 0.35 with a trained head, all layers): the
# loss rises from 4e-4 and 3e-4 on, where 2e-4 trains well and 1e-3 destroys.
SAFETY_OF_RISE = 2.0
CEILING = 4.0

FALLS = QT_TRANSLATE_NOOP(
    "core",
    "The loss falls fastest near {steepest} and is lowest at {lowest}; the suggestion stays well "
    "below the rate at which it rises again.",
)
ONLY_RISES = QT_TRANSLATE_NOOP(
    "core",
    "The new head has learned these photos already, so the loss only rises, from {rises} on. The "
    "suggestion is half of that.",
)
FLAT = QT_TRANSLATE_NOOP(
    "core", "No rate changed the loss noticeably. Keep the rate that Xfer chooses by itself."
)
TOO_SHORT = QT_TRANSLATE_NOOP(
    "core",
    "The training fell apart at once, even at very low rates. Keep the rate that Xfer chooses by "
    "itself.",
)


def read_off(rates: Sequence[float], losses: Sequence[float]) -> RateSweep:
    """Choose the rate at which training is fast and still safe.

    Where the loss falls: half-way from the rate of its steepest fall to a tenth of the rate where
    it is lowest, and at most that. Where it only rises, which a network with a trained head may do:
    half of the rate from which it rises.

    Args:
        rates: tried one after the other, rising by the same factor each time.
        losses: training loss of the batch after which the rate was used, in nats; a value that is
            no number ends the curve.
    Source: Smith 2017 (learning-rate range test); Howard & Gugger 2020 (fast.ai's suggestions).
    """
    count = next((at for at, loss in enumerate(losses) if not math.isfinite(loss)), len(losses))
    tried = tuple(float(rate) for rate in rates[:count])
    if count < FEWEST_POINTS:
        return RateSweep(tried, tuple(map(float, losses[:count])), None, TOO_SHORT)
    # What exploded is cut off, else smoothing would spread it over the rates before.
    ceiling = CEILING * max(losses[: count // 3])
    curve = _smooth(np.minimum(losses[:count], ceiling))
    shown = tuple(map(float, curve))
    start = float(np.median(curve[: max(3, count // 6)]))
    noise = float(np.std(np.asarray(losses[: count // 3]) - curve[: count // 3]))
    noticeable = max(NOTICEABLE * start, CHANCE * noise)
    lowest = int(curve.argmin())
    if start - curve[lowest] > noticeable:
        slopes = np.gradient(curve, np.log(tried))
        steepest = int(slopes[: lowest + 1].argmin())
        # Where the fall is steepest is hard to tell on a noisy curve, so half-way to what is safe.
        safe = tried[lowest] / SAFETY
        suggestion = min(safe, math.sqrt(tried[steepest] * safe))
        values = (("steepest", _short(tried[steepest])), ("lowest", _short(tried[lowest])))
        return RateSweep(tried, shown, float(_short(suggestion)), FALLS, values)
    above = np.flatnonzero(curve > start + noticeable)
    # The last stretch above it: a bump of chance on the way does not count.
    below = np.flatnonzero(curve <= start + noticeable)
    if not len(above) or above[-1] < count - 1:
        return RateSweep(tried, shown, None, FLAT)
    rises = int(below[-1]) + 1 if len(below) else 0
    suggestion = tried[rises] / SAFETY_OF_RISE
    return RateSweep(
        tried, shown, float(_short(suggestion)), ONLY_RISES, (("rises", _short(tried[rises])),)
    )


def _smooth(losses: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean of the neighbours, nearer ones weighing more; the ends have fewer of them."""
    places = np.arange(len(losses))
    weights = np.exp(-(((places[:, None] - places[None, :]) / SMOOTHING) ** 2) / 2)
    smoothed: NDArray[np.float64] = (weights @ losses) / weights.sum(axis=1)
    return smoothed


def _short(rate: float) -> str:
    # One digit: more the curve does not say.
    return f"{rate:.1g}"
