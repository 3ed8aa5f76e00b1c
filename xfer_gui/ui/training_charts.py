"""The two charts of a training, accuracy above loss, each with a sentence on what is seen."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xfer_gui.core.events import EpochEnded
from xfer_gui.core.history import kept_epoch, phases
from xfer_gui.ui import texts, timeline, training_words
from xfer_gui.ui.chart_card import ChartCard
from xfer_gui.ui.chart_frame import Band, Frame, Mark
from xfer_gui.ui.live_chart import Lines, LiveChart
from xfer_gui.ui.pacer import Pacer
from xfer_gui.ui.theme import SPACE


class TrainingCharts(QWidget):
    """Shows a history of epochs; draws at most four times a second however fast they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: list[EpochEnded] = []
        self._kept: int | None = None
        self._by_hand = False
        self._pacer = Pacer(self._draw, self)
        waiting = self.tr("The chart begins when it learns.")
        self._accuracy = LiveChart(self.tr("Recognised photos"), waiting)
        self._loss = LiveChart(self.tr("Error (loss)"), waiting)
        for chart in self.charts:
            chart.setToolTip(
                self.tr(
                    "Left to right: steps while the classes are learned, then rounds (epochs). The "
                    "validation photos are those it never learns from."
                )
            )
        self._accuracy_card, self._loss_card = ChartCard(self._accuracy), ChartCard(self._loss)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._accuracy_card, 1)
        layout.addWidget(self._loss_card, 1)
        self._draw()

    @property
    def sentences(self) -> tuple[str, str]:
        """What is written under the charts."""
        return self._accuracy_card.sentence, self._loss_card.sentence

    @property
    def charts(self) -> tuple[LiveChart, LiveChart]:
        """Accuracy and loss."""
        return self._accuracy, self._loss

    @property
    def history(self) -> Sequence[EpochEnded]:
        """The epochs that are shown."""
        return self._history

    def clear(self) -> None:
        """Begin anew."""
        self.show_history(())

    def show_history(
        self, history: Sequence[EpochEnded], kept: int | None = None, by_hand: bool = False
    ) -> None:
        """Show a whole training at once.

        Args:
            history: epochs, oldest first.
            kept: fine-tuning epoch whose weights were kept; None marks nothing.
            by_hand: a person chose that epoch.
        """
        self._history = list(history)
        self._kept, self._by_hand = kept, by_hand
        self._pacer.now()

    def add(self, epoch: EpochEnded) -> None:
        """Take one more epoch; it is drawn within a quarter of a second."""
        self._history.append(epoch)
        self._pacer.soon()

    def _draw(self) -> None:
        history = self._history
        stretches = timeline.stretches(history)
        by_stage = {stretch.stage: stretch for stretch in stretches}
        x = [by_stage[epoch.stage].at(epoch.epoch) for epoch in history]
        kept = kept_epoch(history, self._kept)
        bands, marks = self._bands(stretches), self._marks(by_stage.get("fine_tune"))
        ticks = tuple(
            (each.at(epoch), texts.number(epoch)) for each in stretches for epoch in each.ticks()
        )
        floor, limit = timeline.accuracy_floor(history), timeline.loss_limit(history)
        shares = tuple((mark, texts.percent(mark)) for mark in (floor, (1 + floor) / 2, 1.0))
        errors = tuple((mark, f"{mark:g}") for mark in (0.0, limit / 2, limit))
        self._accuracy.show_lines(
            Frame(bands, ticks, shares, marks),
            self._lines(
                x,
                [epoch.training_accuracy for epoch in history],
                _without_gaps([epoch.validation_accuracy for epoch in history]),
                kept,
                texts.percent,
            ),
        )
        self._loss.show_lines(
            Frame(bands, ticks, errors, marks),
            self._lines(
                x,
                [epoch.training_loss for epoch in history],
                _without_gaps([epoch.validation_loss for epoch in history]),
                kept,
                _loss_text,
            ),
        )
        self._accuracy_card.say(training_words.accuracy(history, kept, self._by_hand))
        self._loss_card.say(training_words.loss(history))

    def _bands(self, stretches: Sequence[timeline.Stretch]) -> tuple[Band, ...]:
        parts = phases(self._history)
        return tuple(
            Band(
                self.tr("Learning the classes")
                if each.stage == "head"
                else training_words.fine_tuning_name(parts),
                each.start,
                each.end,
            )
            for each in stretches
        )

    def _marks(self, tuning: timeline.Stretch | None) -> tuple[Mark, ...]:
        parts = phases(self._history)
        if tuning is None or len(parts) < 2:
            return ()
        starts = [tuning.at(phase.first - 1) for phase in parts]
        ends = [*starts[1:], tuning.end]
        return tuple(
            Mark(training_words.depth_names(phase.depth), start, end)
            for phase, start, end in zip(parts, starts, ends, strict=True)
        )

    def _lines(
        self,
        x: list[float],
        training: list[float],
        validation: list[float],
        kept: EpochEnded | None,
        say: Callable[[float], str],
    ) -> Lines:
        if not x:
            return Lines()
        mark = None
        if kept is not None:
            position = self._history.index(kept)
            name = self.tr("chosen") if self._by_hand else self.tr("kept")
            mark = x[position], (validation or training)[position], name
        return Lines(
            x,
            training,
            validation,
            self.tr("training {value}").format(value=say(training[-1])),
            self.tr("validation {value}").format(value=say(validation[-1])) if validation else "",
            mark,
        )


def _without_gaps(values: list[float]) -> list[float]:
    return [] if any(map(math.isnan, values)) else values


def _loss_text(value: float) -> str:
    return texts.number(value, 2)
