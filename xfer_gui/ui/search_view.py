""" "Best in N minutes": what was tried, the best so far, and how much time is left."""

import math
import time

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xfer_gui.core.events import TrialEnded
from xfer_gui.core.studies import SearchResult
from xfer_gui.ui import texts, timeline
from xfer_gui.ui.chart_frame import Band, Frame
from xfer_gui.ui.pacer import Pacer
from xfer_gui.ui.series_chart import Series, SeriesChart, Words
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.trial_table import TrialTable, TriedPlan

MARGIN = 72
CHART_HEIGHT = 24 * SPACE
# Side by side from this width on.
WIDE = 120 * SPACE
MOST_TICKS = 6
SECOND = 1000
MINUTE_STEPS = (0.5, 1, 2, 5, 10, 15, 30, 60, 120, 240)


class SearchView(QFrame):
    """Shows candidates as they are judged, or all of them at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._minutes = 0.0
        self._began: float | None = None
        self._trials: list[TriedPlan] = []
        self._best: int | None = None
        self._ended = ""
        self._pacer = Pacer(self._draw, self)
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND)
        self._clock.timeout.connect(self._on_clock_timeout)
        self._best_label, self._plan_label = QLabel(), QLabel()
        self._state_label, self._left_label = QLabel(), QLabel()
        self._chart = SeriesChart(
            self.tr("What was tried, and when"),
            self.tr("The chart begins with the first candidate."),
            MARGIN,
        )
        self._table = TrialTable()
        self._build()

    @property
    def chart(self) -> SeriesChart:
        """Candidates over time."""
        return self._chart

    @property
    def table(self) -> TrialTable:
        """Candidates, the best first."""
        return self._table

    @property
    def text(self) -> str:
        """Everything it says above the chart."""
        labels = (self._best_label, self._plan_label, self._state_label, self._left_label)
        return "\n".join(label.text() for label in labels)

    @property
    def has_data(self) -> bool:
        """True when there is something to show, or will be."""
        return self._minutes > 0

    def clear(self) -> None:
        """Show nothing."""
        self._clock.stop()
        self._minutes, self._trials, self._best, self._began, self._ended = 0.0, [], None, None, ""
        self._pacer.now()

    def begin(self, minutes: float) -> None:
        """Wait for candidates.

        Args:
            minutes: what the search is given, from now on.
        """
        self.clear()
        self._minutes, self._began = minutes, time.monotonic()
        self._clock.start()
        self._pacer.now()

    def set_time_left(self, seconds: float) -> None:
        """Correct the clock: the search did not begin when it was asked for."""
        self._began = time.monotonic() - (60 * self._minutes - seconds)
        self._show_time_left()

    def add(self, trial: TrialEnded) -> None:
        """Take one more candidate; it is drawn within a quarter of a second."""
        self._trials.append(
            TriedPlan(
                trial.number,
                trial.backbone,
                trial.strategy,
                trial.image_size,
                trial.validation_accuracy,
                trial.seconds,
            )
        )
        if trial.best:
            self._best = trial.number
        self._pacer.soon()

    def end(self) -> None:
        """The search is over; what it found stays in sight."""
        self._clock.stop()
        self._began = None
        self._pacer.now()

    def show_result(self, result: SearchResult) -> None:
        """Show a whole search at once."""
        self.clear()
        self._minutes, self._best = result.minutes, result.winner
        self._trials = [
            TriedPlan(
                each.number,
                each.backbone,
                each.strategy,
                each.image_size,
                each.validation_accuracy,
                each.seconds,
            )
            for each in result.trials
        ]
        self._ended = {
            "everything": self.tr("Everything that fits into the time was tried."),
            "time": self.tr("It ended because the time was up."),
            "stopped": self.tr("It was stopped early."),
        }[result.ended]
        self._pacer.now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put chart and table side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._places.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def _build(self) -> None:
        self._best_label.setProperty("role", "heading")
        for label in (self._plan_label, self._state_label, self._left_label):
            label.setProperty("role", "muted")
        for label in (self._best_label, self._plan_label, self._state_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._chart.setMinimumHeight(CHART_HEIGHT)
        self._places = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._places.setSpacing(SPACE)
        self._places.addWidget(self._chart, 1)
        self._places.addWidget(self._table, 1, Qt.AlignmentFlag.AlignTop)
        first = QHBoxLayout()
        first.setSpacing(2 * SPACE)
        first.addWidget(self._best_label, 1)
        first.addWidget(self._left_label, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(first)
        layout.addWidget(self._plan_label)
        layout.addWidget(self._state_label)
        layout.addSpacing(SPACE)
        layout.addLayout(self._places)
        layout.addStretch(1)

    def _draw(self) -> None:
        running = self._began is not None
        best = next((each for each in self._trials if each.number == self._best), None)
        self._plan_label.setVisible(best is not None)
        self._left_label.setVisible(running)
        self._table.setVisible(bool(self._trials))
        if best is not None:
            share = texts.percent(best.accuracy, 1)
            words = self.tr("Best so far: {share}") if running else self.tr("The best: {share}")
            self._best_label.setText(words.format(share=share))
            self._plan_label.setText(
                self.tr("{model}, {strategy}, {side} px").format(
                    model=best.name, strategy=best.method, side=texts.number(best.image_size)
                )
            )
        else:
            self._best_label.setText(self.tr("Looking for what suits your photos best"))
        self._state_label.setText(self._state(best is not None))
        self._show_time_left()
        self._draw_chart(best)
        self._chart.setAccessibleDescription(self.text)
        self._table.show_trials(self._trials, self._best)

    def _state(self, found: bool) -> str:
        if self._began is not None:
            if found:
                return self.tr("You can stop any time and keep it.")
            return self.tr("The first candidate is being judged.")
        count = texts.number(len(self._trials))
        words = self.tr("{count} candidates were judged on the validation photos.")
        if len(self._trials) == 1:
            words = self.tr("One candidate was judged on the validation photos.")
        return " ".join(filter(None, (words.format(count=count), self._ended)))

    def _draw_chart(self, best: TriedPlan | None) -> None:
        if not self._trials:
            self._chart.show_series(Frame(), ())
            return
        span = max(60 * self._minutes, max(each.seconds for each in self._trials))
        floor = timeline.floor_under([each.accuracy for each in self._trials])
        shares = tuple((mark, texts.percent(mark)) for mark in (floor, (1 + floor) / 2, 1.0))
        frame = Frame((Band("", 0.0, 1.0),), self._minute_ticks(span), shares)
        x = [each.seconds / span for each in self._trials]
        so_far, level = [], 0.0
        for each in self._trials:
            level = max(level, each.accuracy)
            so_far.append(level)
        series = [
            Series(
                [*x, max(1.0 if self._began is None else x[-1], x[-1])], [*so_far, level], "steps"
            ),
            Series(x, [each.accuracy for each in self._trials], "dots"),
        ]
        words = []
        if best is not None:
            series.append(Series([best.seconds / span], [best.accuracy], "best"))
            end = series[0].x[-1]
            words.append(Words(end, level, texts.percent(best.accuracy, 1), strong=True))
        self._chart.show_series(frame, series, words)

    def _minute_ticks(self, span: float) -> tuple[tuple[float, str], ...]:
        minutes = span / 60
        fitting = (step for step in MINUTE_STEPS if minutes / step <= MOST_TICKS)
        step = next(fitting, MINUTE_STEPS[-1])
        return tuple(
            (
                number * step / minutes,
                self.tr("{minutes} min").format(minutes=f"{number * step:g}"),
            )
            for number in range(1, math.floor(minutes / step + 1e-9) + 1)
        )

    def _show_time_left(self) -> None:
        if self._began is None:
            return
        left = 60 * self._minutes - (time.monotonic() - self._began)
        if left <= 0:
            self._left_label.setText(self.tr("finishing"))
            return
        words = self.tr("{left}, of {minutes} min").format(
            left=texts.time_left(left), minutes=f"{self._minutes:g}"
        )
        self._left_label.setText(words)

    @Slot()
    def _on_clock_timeout(self) -> None:
        self._show_time_left()
