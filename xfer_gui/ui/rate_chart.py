"""The chart of a search for a learning rate: the error over larger and larger rates."""

import math
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from xfer_gui.core.events import RateTried
from xfer_gui.core.studies import RateSweep
from xfer_gui.ui import texts
from xfer_gui.ui.chart_frame import Band, Frame
from xfer_gui.ui.pacer import Pacer
from xfer_gui.ui.series_chart import Series, SeriesChart, Words

MARGIN = 24
# Powers of ten that the chart shows at least; a sweep that goes further widens it.
LOWEST, HIGHEST = -6, 0
# What is higher than this times the errors of the first half is cut off: learning has broken.
CUT_OFF = 1.5


class RateChart(SeriesChart):
    """Shows rates as they are tried, then what was read off them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = texts.translate("RateChart", "Error after each step")
        waiting = texts.translate("RateChart", "The chart begins with the first step.")
        super().__init__(title, waiting, MARGIN, parent)
        self._tried: list[RateTried] = []
        self._sweep: RateSweep | None = None
        self._pacer = Pacer(self._draw_rates, self)

    def add(self, tried: RateTried) -> None:
        """Take one more rate; it is drawn within a quarter of a second."""
        self._tried.append(tried)
        self._pacer.soon()

    def show_sweep(self, sweep: RateSweep) -> None:
        """Show what came out."""
        self._sweep = sweep
        self._pacer.now()

    def _draw_rates(self) -> None:
        if self._sweep is not None:
            rates, losses = self._sweep.rates, self._sweep.losses
        else:
            rates = [each.rate for each in self._tried]
            losses = [each.loss for each in self._tried]
        kept = [(rate, loss) for rate, loss in zip(rates, losses, strict=True) if loss == loss]
        if not kept:
            self.show_series(Frame(), ())
            return
        suggestion = self._sweep.suggestion if self._sweep is not None else None
        low, high = _powers([rate for rate, _ in kept] + ([suggestion] if suggestion else []))
        frame = _frame(low, high, [loss for _, loss in kept])
        limit = frame.y_ticks[-1][0]

        def place(rate: float) -> float:
            return (math.log10(rate) - low) / (high - low)

        series = [
            Series(
                [place(rate) for rate, _ in kept], [min(loss, limit) for _, loss in kept], "strong"
            )
        ]
        words = []
        if suggestion is not None:
            nearest = min(kept, key=lambda pair: abs(math.log(pair[0] / suggestion)))
            x, y = place(suggestion), min(nearest[1], limit)
            series += [Series([x, x], [0.0, limit], "level"), Series([x], [y], "best")]
            words.append(Words(x, limit, rate_text(suggestion), "above", strong=True))
        self.show_series(frame, series, words)


def rate_text(rate: float) -> str:
    """A learning rate with two digits that count: 0.00083 → "0.00083"."""
    digits = max(0, 1 - math.floor(math.log10(rate)))
    text = texts.number(rate, digits)
    return text[:-1] if digits > 1 and text.endswith("0") else text


def _powers(rates: Sequence[float]) -> tuple[int, int]:
    low, high = math.floor(math.log10(min(rates))), math.ceil(math.log10(max(rates)))
    return min(LOWEST, low), max(HIGHEST, high)


def _frame(low: int, high: int, losses: Sequence[float]) -> Frame:
    usual = max(losses[: -(-len(losses) // 2)])
    limit = _round_limit(min(max(losses), CUT_OFF * usual))
    ticks = tuple(
        ((power - low) / (high - low), texts.number(10**power, max(0, -power)))
        for power in range(low, high + 1)
    )
    marks = tuple((mark, f"{mark:g}") for mark in (0.0, limit / 2, limit))
    return Frame((Band("", 0.0, 1.0),), ticks, marks)


def _round_limit(value: float) -> float:
    """The smallest of 1, 1.5, 2, 3, 4, 5, 6, 8 × a power of ten that is not below `value`."""
    power = 10.0 ** math.floor(math.log10(max(value, 1e-6)))
    return next(power * each for each in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if value <= power * each)
