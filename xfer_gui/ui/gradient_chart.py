"""The chart of how strongly each layer is told to change, from the photo to the answer."""

import math
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xfer_gui.core.events import GradientSizes
from xfer_gui.core.gradients import flow, is_weak
from xfer_gui.ui import texts
from xfer_gui.ui.chart_card import ChartCard
from xfer_gui.ui.chart_frame import Band, Frame
from xfer_gui.ui.pacer import Pacer
from xfer_gui.ui.series_chart import Look, Series, SeriesChart, Words

MOST_EARLIER = 8
MARGIN = 64
MOST_TICKS = 5
INSET = 0.03  # of the axis, left and right of the layers
SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
# Our own network whose signal fades when it is deep; the other one is its cure.
PLAIN = "small_vgg"


class GradientChart(QWidget):
    """Shows gradient sizes: the latest round strong, those before it faint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: list[GradientSizes] = []
        self._backbone = ""
        self._pacer = Pacer(self._draw, self)
        self._chart = SeriesChart(
            self.tr("How much each layer is told to change"),
            self.tr("The chart begins after the first round."),
            MARGIN,
        )
        self._chart.setToolTip(
            self.tr(
                "The size of each layer's gradient, averaged over a round. Each line on the scale "
                "is ten times the one below it, or more."
            )
        )
        self._card = ChartCard(self._chart)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    @property
    def chart(self) -> SeriesChart:
        """The chart itself."""
        return self._chart

    @property
    def sentence(self) -> str:
        """What is written under the chart."""
        return self._card.sentence

    @property
    def has_data(self) -> bool:
        """True when there is something to show."""
        return bool(self._sizes)

    def show_sizes(self, sizes: Sequence[GradientSizes], backbone: str = "") -> None:
        """Show a whole training at once.

        Args:
            sizes: one for each round, oldest first.
            backbone: id of what was trained, for the sentence.
        """
        self._sizes = list(sizes)
        self._backbone = backbone
        self._pacer.now()

    def add(self, sizes: GradientSizes) -> None:
        """Take one more round; it is drawn within a quarter of a second."""
        self._sizes.append(sizes)
        self._pacer.soon()

    def _draw(self) -> None:
        if not self._sizes:
            self._chart.show_series(Frame(), ())
            self._card.say("")
            return
        latest = self._sizes[-1]
        same = [each for each in self._sizes if len(each.sizes) == len(latest.sizes)]
        # Evenly chosen from all, so that the first round stays in sight.
        stride = -(-len(same[:-1]) // MOST_EARLIER) or 1
        earlier = same[:-1][::stride]
        floor = _floor([*earlier, latest])
        series = [_series(each, floor, "faint") for each in earlier]
        series.append(_series(latest, floor, "strong"))
        frame = self._frame([value for each in series for value in each.y])
        last = series[-1]
        words = self.tr("round {number}").format(number=texts.number(latest.epoch))
        name = Words(last.x[-1], last.y[-1], words, strong=True)
        self._chart.show_series(frame, series, (name,) if earlier else ())
        self._card.say(self._words(latest))

    def _frame(self, exponents: Sequence[float]) -> Frame:
        low, high = math.floor(min(exponents)), math.ceil(max(exponents))
        high = max(high, low + 2)
        step = -(-(high - low) // (MOST_TICKS - 1))
        levels = range(low, low + step * -(-(high - low) // step) + 1, step)
        ticks = tuple((float(power), _power_of_ten(power)) for power in levels)
        ends = (INSET, self.tr("photo")), (1 - INSET, self.tr("answer"))
        return Frame((Band("", 0.0, 1.0),), ends, ticks)

    def _words(self, latest: GradientSizes) -> str:
        found = flow(latest.sizes)
        if found is None:
            return self.tr("No layer is told to change: nothing is being learned.")
        # A network that has learned all there is gets weak signals too, but not from the beginning.
        if found.shape == "even" and is_weak(latest.sizes) and is_weak(self._sizes[0].sizes):
            words = self.tr(
                "Hardly any signal reaches any of the layers, so nothing is learned (vanishing "
                "gradient)."
            )
            return f"{words} {self._remedy()}".strip()
        if found.shape == "even":
            return self.tr(
                "The signal that tells layers how to change reaches all of them: between the first "
                "layers and the last it differs by a factor of {factor} only."
            ).format(factor=texts.number(found.factor, 0 if found.factor >= 10 else 1))
        if found.shape == "grows":
            return self.tr(
                "The first layers get {factor} times the signal that the last ones get: it grows "
                "on its way back (exploding gradient). A lower rate helps."
            ).format(factor=_round_number(found.factor))
        if math.isinf(found.factor):
            return self.tr(
                "The first layers get nothing of the signal that the last ones get, so they learn "
                "nothing (vanishing gradient)."
            )
        words = self.tr(
            "The first layers get {share} of the signal that the last ones get, so they hardly "
            "learn (vanishing gradient)."
        )
        if self._backbone == PLAIN:
            words = self.tr(
                "The first layers get {share} of the signal that the last ones get: the network is "
                "too deep to learn like this (vanishing gradient)."
            )
        words = words.format(share=f"1/{_round_number(found.factor)}")
        return f"{words} {self._remedy()}".strip()

    def _remedy(self) -> str:
        return self.tr("The residual one passes it on.") if self._backbone == PLAIN else ""


def _floor(shown: Sequence[GradientSizes]) -> float:
    """Where a size of zero is drawn, which a scale of powers of ten does not have."""
    above = [size for each in shown for size in each.sizes if size > 0 and math.isfinite(size)]
    return min(above, default=1.0) / 10


def _series(sizes: GradientSizes, floor: float, look: Look) -> Series:
    count = len(sizes.sizes)
    inner = 1 - 2 * INSET
    x = [INSET + inner * (at / (count - 1) if count > 1 else 0.5) for at in range(count)]
    drawable = (size if size > 0 and math.isfinite(size) else floor for size in sizes.sizes)
    return Series(x, [math.log10(size) for size in drawable], look)


def _power_of_ten(power: int) -> str:
    return "1" if power == 0 else f"10{str(power).translate(SUPERSCRIPT)}"


def _round_number(value: float) -> str:
    """Two digits are enough: 512.3 → "510", 1234567 → "1,200,000"."""
    size = 10 ** max(0, math.floor(math.log10(value)) - 1)
    return texts.number(round(value / size) * size)
