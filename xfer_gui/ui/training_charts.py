"""The two charts of a training, accuracy above loss, each with a sentence on what is seen."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from xfer_gui.core.events import EpochEnded
from xfer_gui.ui import texts, timeline
from xfer_gui.ui.live_chart import Band, Frame, Lines, LiveChart
from xfer_gui.ui.theme import SPACE

MILLISECONDS_BETWEEN_DRAWINGS = 250
# A validation loss this much above its best has turned.
TURNED = 1.1


class TrainingCharts(QWidget):
    """Shows a history of epochs; draws at most four times a second however fast they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: list[EpochEnded] = []
        self._kept: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MILLISECONDS_BETWEEN_DRAWINGS)
        self._timer.timeout.connect(self._on_timer_timeout)
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
        self._accuracy_sentence, self._loss_sentence = QLabel(), QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        for chart, sentence in (
            (self._accuracy, self._accuracy_sentence),
            (self._loss, self._loss_sentence),
        ):
            layout.addWidget(_card(chart, sentence), 1)
        self._draw()

    @property
    def sentences(self) -> tuple[str, str]:
        """What is written under the charts."""
        return self._accuracy_sentence.text(), self._loss_sentence.text()

    @property
    def charts(self) -> tuple[LiveChart, LiveChart]:
        """Accuracy and loss."""
        return self._accuracy, self._loss

    def clear(self) -> None:
        """Begin anew."""
        self.show_history(())

    def show_history(self, history: Sequence[EpochEnded], kept: int | None = None) -> None:
        """Show a whole training at once.

        Args:
            history: epochs, oldest first.
            kept: fine-tuning epoch whose weights were kept; None marks nothing.
        """
        self._history = list(history)
        self._kept = kept
        self._timer.stop()
        self._draw()

    def add(self, epoch: EpochEnded) -> None:
        """Take one more epoch; it is drawn within a quarter of a second."""
        self._history.append(epoch)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._draw()

    def _draw(self) -> None:
        history = self._history
        stretches = timeline.stretches(history)
        by_stage = {stretch.stage: stretch for stretch in stretches}
        x = [by_stage[epoch.stage].at(epoch.epoch) for epoch in history]
        names = {"head": self.tr("Learning the classes"), "fine_tune": self.tr("All layers learn")}
        bands = tuple(Band(names[each.stage], each.start, each.end) for each in stretches)
        ticks = tuple(
            (each.at(epoch), texts.number(epoch)) for each in stretches for epoch in each.ticks()
        )
        self._draw_accuracy(bands, ticks, x)
        self._draw_loss(bands, ticks, x)
        accuracy, loss = self._accuracy_words(), self._loss_words()
        self._accuracy_sentence.setText(accuracy)
        self._loss_sentence.setText(loss)
        self._accuracy.setAccessibleDescription(accuracy)
        self._loss.setAccessibleDescription(loss)

    def _draw_accuracy(
        self, bands: tuple[Band, ...], ticks: tuple[tuple[float, str], ...], x: list[float]
    ) -> None:
        floor = timeline.accuracy_floor(self._history)
        marks = (floor, (1 + floor) / 2, 1.0)
        frame = Frame(bands, ticks, tuple((mark, texts.percent(mark)) for mark in marks))
        training = [epoch.training_accuracy for epoch in self._history]
        validation = _without_gaps([epoch.validation_accuracy for epoch in self._history])
        self._accuracy.show_lines(frame, self._lines(x, training, validation, texts.percent))

    def _draw_loss(
        self, bands: tuple[Band, ...], ticks: tuple[tuple[float, str], ...], x: list[float]
    ) -> None:
        limit = timeline.loss_limit(self._history)
        marks = (0.0, limit / 2, limit)
        frame = Frame(bands, ticks, tuple((mark, f"{mark:g}") for mark in marks))
        training = [epoch.training_loss for epoch in self._history]
        validation = _without_gaps([epoch.validation_loss for epoch in self._history])
        self._loss.show_lines(frame, self._lines(x, training, validation, _loss_text))

    def _lines(
        self,
        x: list[float],
        training: list[float],
        validation: list[float],
        say: Callable[[float], str],
    ) -> Lines:
        if not x:
            return Lines()
        kept, kept_epoch = None, self._kept_epoch()
        if kept_epoch is not None:
            position = self._history.index(kept_epoch)
            kept = x[position], (validation or training)[position], self.tr("kept")
        return Lines(
            x,
            training,
            validation,
            self.tr("training {value}").format(value=say(training[-1])),
            self.tr("validation {value}").format(value=say(validation[-1])) if validation else "",
            kept,
        )

    def _kept_epoch(self) -> EpochEnded | None:
        """The epoch whose weights were kept; the head's last step when no round was better."""
        stage = "fine_tune" if self._kept else "head"
        epochs = [epoch for epoch in self._history if epoch.stage == stage]
        if self._kept == 0 and len(epochs) < len(self._history):
            return epochs[-1] if epochs else None
        return next((epoch for epoch in epochs if epoch.epoch == self._kept), None)

    def _accuracy_words(self) -> str:
        if not self._history:
            return self.tr("Once Xfer learns, this shows how many photos it recognises.")
        kept = self._kept_epoch()
        if kept is not None and not math.isnan(kept.validation_accuracy):
            words = self.tr(
                "Round {number} was kept: after it, {share} of the photos it has never learned "
                "from were recognised."
            )
            if kept.stage == "head":
                words = self.tr(
                    "No round of fine-tuning was better than what came before it ({share} of the "
                    "photos it has never learned from), so that was kept."
                )
            return words.format(
                number=texts.number(kept.epoch), share=texts.percent(kept.validation_accuracy)
            )
        last = self._history[-1]
        seen = math.isnan(last.validation_accuracy)
        share = texts.percent(last.training_accuracy if seen else last.validation_accuracy)
        if seen:
            return self.tr("{after} it recognises {share} of the photos it learns from.").format(
                after=self._after(last), share=share
            )
        return self.tr(
            "{after} the photos it has never learned from are recognised {share} of the time."
        ).format(after=self._after(last), share=share)

    def _after(self, last: EpochEnded) -> str:
        if last.stage == "head":
            return self.tr("After {count} steps").format(count=texts.number(last.epoch))
        if last.epoch == 1:
            return self.tr("After one round")
        return self.tr("After {count} rounds").format(count=texts.number(last.epoch))

    def _loss_words(self) -> str:
        values = [
            epoch.validation_loss
            for epoch in self._history
            if epoch.stage == self._history[-1].stage and not math.isnan(epoch.validation_loss)
        ]
        if len(values) < 2:
            return self.tr("The error should fall: the lower, the surer it is and the more right.")
        best = min(values)
        best_at = values.index(best) + 1
        if values[-1] > TURNED * best:
            return self.tr(
                "On photos it has not seen, the error has been rising since {when}: from there on "
                "it learns its own photos by heart."
            ).format(when=self._when(best_at))
        if best_at > len(values) * 0.8 and best < 0.99 * values[int(len(values) * 0.8) - 1]:
            return self.tr(
                "The error on photos it has not seen is {value} and still falling."
            ).format(value=_loss_text(values[-1]))
        return self.tr(
            "The error on photos it has not seen is {value} and hardly changes any more."
        ).format(value=_loss_text(values[-1]))

    def _when(self, epoch: int) -> str:
        if self._history[-1].stage == "head":
            return self.tr("step {number}").format(number=texts.number(epoch))
        return self.tr("round {number}").format(number=texts.number(epoch))


def _card(chart: LiveChart, sentence: QLabel) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    sentence.setProperty("role", "muted")
    sentence.setWordWrap(True)
    sentence.setTextFormat(Qt.TextFormat.PlainText)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE + SPACE // 2)
    layout.setSpacing(SPACE // 2)
    layout.addWidget(chart, 1)
    layout.addWidget(sentence)
    return card


def _without_gaps(values: list[float]) -> list[float]:
    return [] if any(map(math.isnan, values)) else values


def _loss_text(value: float) -> str:
    return texts.number(value, 2)
