"""What the epochs of a training tell: in which parts it came, and which of them was kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from xfer_gui.core.events import EpochEnded


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of fine-tuning in which the same layers learn.

    Attributes:
        number: 1 for the first.
        depth: share of the backbone's blocks that learn, 0 to 1.
        first: its first epoch that was heard of.
    """

    number: int
    depth: float
    first: int


def phases(history: Sequence[EpochEnded]) -> tuple[Phase, ...]:
    """Parts of the fine-tuning, in the order in which they came.

    Args:
        history: epochs in the order in which they came.
    """
    found: dict[int, Phase] = {}
    for epoch in history:
        if epoch.stage == "fine_tune":
            found.setdefault(epoch.phase, Phase(epoch.phase, epoch.depth, epoch.epoch))
    return tuple(found.values())


def kept_epoch(history: Sequence[EpochEnded], best: int | None) -> EpochEnded | None:
    """The epoch whose weights were kept; the head's last step when no round was better.

    Args:
        history: epochs in the order in which they came.
        best: number of the fine-tuning epoch that was kept; 0 is what was there before the first.
    """
    stage = "fine_tune" if best else "head"
    epochs = [epoch for epoch in history if epoch.stage == stage]
    if best == 0 and len(epochs) < len(history):
        return epochs[-1] if epochs else None
    return next((epoch for epoch in epochs if epoch.epoch == best), None)
