"""Where each epoch stands on the charts' horizontal axis, and which limits hold for a while."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from xfer_gui.core.events import EpochEnded, Stage

HEAD_SHARE = 0.3  # of the axis, once fine-tuning follows
FIRST_LIMIT = 25
LOSS_LIMITS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
ACCURACY_FLOORS = (0.9, 0.8, 0.5, 0.0)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stage on the axis: from `start` to `end` (0 to 1) for `limit` epochs."""

    stage: Stage
    start: float
    end: float
    limit: int

    def at(self, epoch: float) -> float:
        """Position of an epoch."""
        return self.start + (self.end - self.start) * min(1.0, epoch / self.limit)

    def ticks(self) -> tuple[int, ...]:
        """A few round numbers of epochs."""
        wanted = 2 if self.end - self.start < 0.5 else 5
        step = next(
            step
            for power in range(6)
            for step in (10**power, 2 * 10**power, 5 * 10**power)
            if self.limit / step <= wanted
        )
        return tuple(range(step, self.limit + 1, step))


def stretches(history: Sequence[EpochEnded]) -> tuple[Stretch, ...]:
    """Stages one beside the other, each with a limit that grows in steps.

    Args:
        history: epochs in the order in which they came.
    """
    stages: dict[Stage, EpochEnded] = {epoch.stage: epoch for epoch in history}
    if not stages:
        return ()
    if len(stages) == 1:
        (last,) = stages.values()
        return (Stretch(last.stage, 0.0, 1.0, _limit(last)),)
    head, tuned = stages["head"], stages["fine_tune"]
    return (
        # The solver has ended: its last step is the end of its stretch.
        Stretch("head", 0.0, HEAD_SHARE, head.epoch),
        Stretch("fine_tune", HEAD_SHARE, 1.0, _limit(tuned)),
    )


def accuracy_floor(history: Sequence[EpochEnded]) -> float:
    """Lower limit of the accuracy axis: the highest round number below every value."""
    values = [
        value
        for epoch in history
        for value in (epoch.training_accuracy, epoch.validation_accuracy)
        if not math.isnan(value)
    ]
    return floor_under(values)


def floor_under(values: Sequence[float]) -> float:
    """The highest round number below every one of some accuracies."""
    lowest = min(values, default=0.0)
    return next(floor for floor in ACCURACY_FLOORS if lowest >= floor)


def loss_limit(history: Sequence[EpochEnded]) -> float:
    """Upper limit of the loss axis: the lowest round number above every value but the wildest."""
    values = [
        value
        for epoch in history
        for value in (epoch.training_loss, epoch.validation_loss)
        if math.isfinite(value)
    ]
    highest = max(values, default=1.0)
    return next((limit for limit in LOSS_LIMITS if highest <= limit), LOSS_LIMITS[-1])


def _limit(last: EpochEnded) -> int:
    if last.stage == "fine_tune":
        return max(last.epochs, last.epoch)
    # Nobody knows how many steps the solver will need.
    limit = FIRST_LIMIT
    while limit < last.epoch:
        limit *= 2
    return limit
