"""Cross-validation in pictures: how each part did, and how each one learned."""

import math
from collections.abc import Sequence
from statistics import fmean, stdev

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from xfer_gui.core.events import EpochEnded, FoldEnded, Stage
from xfer_gui.core.studies import FoldsResult
from xfer_gui.ui import texts, timeline
from xfer_gui.ui.chart_card import ChartCard
from xfer_gui.ui.chart_frame import Band, Frame
from xfer_gui.ui.series_chart import Series, SeriesChart, Words
from xfer_gui.ui.theme import SPACE

MARGIN_FOR_MEAN = 96
MARGIN = 16
# Side by side from this width on.
WIDE = 84 * SPACE

History = Sequence[EpochEnded]


class FoldChart(QWidget):
    """Shows parts of a cross-validation as they are judged, or all of them at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accuracies: list[float] = []
        self._histories: list[History] = []
        self._folds = 0
        waiting = self.tr("The chart begins when the first part is judged.")
        self._dots = SeriesChart(self.tr("Recognised in each part"), waiting, MARGIN_FOR_MEAN)
        self._dots.setToolTip(
            self.tr(
                "Cross-validation: the photos are divided into parts, and each part is judged by a "
                "network that learned from the others only. The shaded band is one standard "
                "deviation around the mean."
            )
        )
        self._curves = SeriesChart(self.tr("How each one learned"), "", MARGIN)
        self._curves.setToolTip(
            self.tr("Recognised photos that it did not learn from, one line for each part.")
        )
        self._card = ChartCard(self._dots, self._curves)
        self._curves.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    @property
    def charts(self) -> tuple[SeriesChart, SeriesChart]:
        """Accuracies and curves."""
        return self._dots, self._curves

    @property
    def sentence(self) -> str:
        """What is written under the charts."""
        return self._card.sentence

    @property
    def has_data(self) -> bool:
        """True when there is something to show, or will be."""
        return self._folds > 0

    def begin(self, folds: int) -> None:
        """Wait for so many parts; 0 shows nothing."""
        self._accuracies, self._histories, self._folds = [], [], folds
        self._draw()

    def show_folds(self, result: FoldsResult, histories: Sequence[History] = ()) -> None:
        """Show a whole cross-validation at once.

        Args:
            result: accuracies of the parts.
            histories: epochs of each part, as far as they are known.
        """
        self._accuracies, self._folds = list(result.accuracies), len(result.accuracies)
        self._histories = list(histories)
        self._draw()

    def add(self, fold: FoldEnded, history: History = ()) -> None:
        """Take one more part and how it learned."""
        self._folds = fold.folds
        self._accuracies.append(fold.accuracy)
        self._histories.append(history)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._card.set_direction(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def _draw(self) -> None:
        self._draw_dots()
        self._draw_curves()
        self._card.say(self._words())

    def _draw_dots(self) -> None:
        accuracies = self._accuracies
        if not accuracies:
            self._dots.show_series(Frame(), ())
            return
        x = [(number + 0.5) / self._folds for number in range(self._folds)]
        mean, spread = fmean(accuracies), _spread(accuracies)
        floor = timeline.floor_under([*accuracies, mean - spread])
        frame = Frame(
            (Band(self.tr("Parts"), 0.0, 1.0),),
            tuple((place, texts.number(number)) for number, place in enumerate(x, start=1)),
            _shares(floor),
            span=(max(floor, mean - spread), min(1.0, mean + spread)) if spread else None,
        )
        series = (
            Series((0.0, 1.0), (mean, mean), "level"),
            Series(x[: len(accuracies)], accuracies, "dots"),
        )
        words = Words(1.0, mean, self.tr("mean {share}").format(share=texts.percent(mean, 1)))
        self._dots.show_series(frame, series, (words,))

    def _draw_curves(self) -> None:
        histories = [history for history in self._histories if history]
        self._curves.setVisible(bool(histories))
        if not histories:
            return
        longest: dict[Stage, EpochEnded] = {}
        for epoch in (epoch for history in histories for epoch in history):
            before = longest.get(epoch.stage)
            if before is None or epoch.epoch > before.epoch:
                longest[epoch.stage] = epoch
        stretches = {each.stage: each for each in timeline.stretches(list(longest.values()))}
        series = []
        for history in histories:
            seen = [epoch for epoch in history if not math.isnan(epoch.validation_accuracy)]
            x = [stretches[epoch.stage].at(epoch.epoch) for epoch in seen]
            series.append(Series(x, [epoch.validation_accuracy for epoch in seen], "faint"))
        floor = timeline.floor_under([value for each in series for value in each.y])
        frame = Frame(
            tuple(
                Band(
                    self.tr("Learning the classes")
                    if each.stage == "head"
                    else self.tr("Fine-tuning"),
                    each.start,
                    each.end,
                )
                for each in stretches.values()
            ),
            tuple(
                (each.at(epoch), texts.number(epoch))
                for each in stretches.values()
                for epoch in each.ticks()
            ),
            _shares(floor),
        )
        self._curves.show_series(frame, series)

    def _words(self) -> str:
        accuracies = self._accuracies
        if not accuracies:
            return self.tr("Each part is judged by a network that learned from the others only.")
        values = {
            "count": texts.number(len(accuracies)),
            "folds": texts.number(self._folds),
            "mean": texts.percent(fmean(accuracies), 1),
            "low": texts.number(100 * min(accuracies), 1),
            "high": texts.percent(max(accuracies), 1),
        }
        if len(accuracies) == 1:
            words = self.tr("The first of {folds} parts is judged: {mean}.")
        elif len(accuracies) < self._folds:
            words = self.tr(
                "{count} of {folds} parts are judged: {mean} on average so far, between {low} and "
                "{high}."
            )
        else:
            words = self.tr(
                "Trained {folds} times, each time on other photos: {mean} on average, between "
                "{low} and {high}. So much depends on which photos it learns from."
            )
        return words.format(**values)


def _spread(accuracies: Sequence[float]) -> float:
    return stdev(accuracies) if len(accuracies) > 1 else 0.0


def _shares(floor: float) -> tuple[tuple[float, str], ...]:
    return tuple((mark, texts.percent(mark)) for mark in (floor, (1 + floor) / 2, 1.0))
