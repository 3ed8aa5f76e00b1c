"""How long trainings would take: measured in the Keras thread while nothing else runs there."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan, StrategyId
from xfer_gui.core.project import Project
from xfer_gui.session import jobs
from xfer_gui.session.board import JobBoard
from xfer_gui.session.library import Library, nothing_to_learn_from

# People turn several knobs in a row; measuring begins when they rest.
REST_MILLISECONDS = 700


class Estimates(QObject):
    """Seconds for each strategy with the choices made now; measures one after another.

    Args:
        board: where jobs are run.
        library: whose photos are counted.
        parent: its owner.
    """

    changed = Signal()

    def __init__(self, board: JobBoard, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._library = board, library
        self._plan: Plan | None = None
        self._waiting: list[StrategyId] = []
        self._known: dict[tuple[Plan, int], float] = {}
        self._seconds: dict[StrategyId, float] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._closed = False
        self._timer.setInterval(REST_MILLISECONDS)
        self._timer.timeout.connect(self._on_timer_timeout)
        board.started.connect(self._on_board_started)
        board.finished.connect(self._on_board_finished)

    @property
    def seconds(self) -> Mapping[StrategyId, float]:
        """What is known about the choices of the last `ask`."""
        return dict(self._seconds)

    def ask(self, plan: Plan, strategies: Sequence[StrategyId]) -> None:
        """Measure what a plan would take, its own strategy first, then others in its place.

        Args:
            plan: everything that is chosen.
            strategies: those to measure.
        """
        self._board.drop("measure")
        self._plan = plan
        ordered = sorted(strategies, key=lambda each: each != plan.strategy)
        self._seconds = {}
        self._waiting = []
        for strategy in ordered:
            known = self._known.get(self._key(replace(plan, strategy=strategy)))
            if known is None:
                self._waiting.append(strategy)
            else:
                self._seconds[strategy] = known
        self.changed.emit()
        self._timer.start()

    def close(self) -> None:
        """Measure nothing more: the program is being left."""
        self._closed = True
        self._timer.stop()

    def forget(self) -> None:
        """What is cached has changed, so everything is measured anew when it is asked for."""
        self._known.clear()

    def _key(self, plan: Plan) -> tuple[Plan, int]:
        dataset = self._library.dataset
        return plan, len(dataset.photos) if dataset is not None else 0

    @Slot()
    def _on_timer_timeout(self) -> None:
        dataset, project = self._library.dataset, self._library.project
        busy = self._board.running is not None or self._board.is_open("measure")
        if self._closed or self._plan is None or not self._waiting or busy:
            return
        if dataset is not None and project is not None and not nothing_to_learn_from(dataset):
            self._measure(self._plan, self._waiting.pop(0), dataset, project)

    def _measure(
        self, plan: Plan, strategy: StrategyId, dataset: Dataset, project: Project
    ) -> None:
        one = replace(plan, strategy=strategy)
        job = jobs.estimate_job(dataset, one, project)
        self._board.start("measure", "keras", job, partial(self._on_measured, plan, one))

    def _on_measured(self, asked: Plan, plan: Plan, seconds: float | None) -> None:
        if seconds is None:
            return
        self._known[self._key(plan)] = seconds
        if asked == self._plan:
            self._seconds[plan.strategy] = seconds
            self.changed.emit()

    @Slot(str)
    def _on_board_started(self, kind: str) -> None:
        if kind in ("train", "predict", "epochs", "sweep"):
            self._board.drop("measure")

    @Slot(str)
    def _on_board_finished(self, kind: str) -> None:
        if kind == "train":
            self.forget()
        # After a job that came between, and after each measurement, the next one.
        if self._waiting:
            self._timer.start(0 if kind == "measure" else REST_MILLISECONDS)
