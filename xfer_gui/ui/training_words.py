"""What the charts of a training show, in words: a sentence under each, names of its parts."""

import math
from collections.abc import Sequence

from xfer_gui.core import history as histories
from xfer_gui.core.events import EpochEnded
from xfer_gui.core.history import Phase
from xfer_gui.ui import texts

translate = texts.translate
# A validation loss this much above its best has turned.
TURNED = 1.1
# A share this near to a half or a quarter is called so.
NEARLY = 0.03


def depth_names(depth: float) -> tuple[str, str]:
    """Which layers learn, in some words and in as few as can be.

    Args:
        depth: share of the backbone's blocks that learn, 0 to 1.
    """
    if depth >= 1:
        return translate("TrainingCharts", "all layers"), translate("TrainingCharts", "all")
    share = texts.percent(depth)
    if depth <= 0:
        return translate("TrainingCharts", "only the new layers"), share
    known = {
        1 / 4: translate("TrainingCharts", "last quarter of the layers"),
        1 / 3: translate("TrainingCharts", "last third of the layers"),
        1 / 2: translate("TrainingCharts", "last half of the layers"),
        2 / 3: translate("TrainingCharts", "last two thirds of the layers"),
        3 / 4: translate("TrainingCharts", "last three quarters of the layers"),
    }
    nearest = min(known, key=lambda each: abs(each - depth))
    if abs(nearest - depth) < NEARLY:
        return known[nearest], share
    words = translate("TrainingCharts", "last {share} of the layers").format(share=share)
    return words, share


def fine_tuning_name(phases: Sequence[Phase]) -> str:
    """What is written over the rounds of fine-tuning."""
    if len(phases) > 1:
        return translate("TrainingCharts", "Share of the layers that learn")
    if phases[0].depth >= 1:
        return translate("TrainingCharts", "All layers learn")
    return translate("TrainingCharts", "Learning: {layers}").format(
        layers=depth_names(phases[0].depth)[0]
    )


def accuracy(history: Sequence[EpochEnded], kept: EpochEnded | None, by_hand: bool = False) -> str:
    """The sentence under the accuracy.

    Args:
        history: epochs, oldest first.
        kept: the one whose weights were kept, when that is known.
        by_hand: a person chose it.
    """
    if not history:
        return translate(
            "TrainingCharts", "Once Xfer learns, this shows how many photos it recognises."
        )
    if kept is not None and not math.isnan(kept.validation_accuracy):
        return _kept(kept, by_hand)
    last = history[-1]
    unseen = math.isnan(last.validation_accuracy)
    share = texts.percent(last.training_accuracy if unseen else last.validation_accuracy)
    if unseen:
        words = translate(
            "TrainingCharts", "{after} it recognises {share} of the photos it learns from."
        )
    else:
        words = translate(
            "TrainingCharts",
            "{after} the photos it has never learned from are recognised {share} of the time.",
        )
    return " ".join(filter(None, (words.format(after=_after(last), share=share), _phase(history))))


def loss(history: Sequence[EpochEnded]) -> str:
    """The sentence under the loss.

    Args:
        history: epochs, oldest first.
    """
    epochs = [
        epoch
        for epoch in history
        if epoch.stage == history[-1].stage and not math.isnan(epoch.validation_loss)
    ]
    values = [epoch.validation_loss for epoch in epochs]
    if len(values) < 2:
        return translate(
            "TrainingCharts",
            "The error should fall: the lower, the surer it is and the more right.",
        )
    best = min(values)
    best_at = values.index(best)
    if values[-1] > TURNED * best:
        return translate(
            "TrainingCharts",
            "On photos it has not seen, the error has been rising since {when}: from there on "
            "it learns its own photos by heart.",
        ).format(when=_when(epochs[best_at]))
    recent = int(len(values) * 0.8)
    if best_at + 1 > recent and best < 0.99 * values[recent - 1]:
        words = translate(
            "TrainingCharts", "The error on photos it has not seen is {value} and still falling."
        )
    else:
        words = translate(
            "TrainingCharts",
            "The error on photos it has not seen is {value} and hardly changes any more.",
        )
    return words.format(value=texts.number(values[-1], 2))


def _kept(kept: EpochEnded, by_hand: bool) -> str:
    if by_hand and kept.stage == "head":
        words = translate(
            "TrainingCharts",
            "You chose what was there before fine-tuning: {share} of the photos it has never "
            "learned from were recognised.",
        )
    elif by_hand:
        words = translate(
            "TrainingCharts",
            "You chose round {number}: after it, {share} of the photos it has never learned from "
            "were recognised.",
        )
    elif kept.stage == "head":
        words = translate(
            "TrainingCharts",
            "No round of fine-tuning was better than what came before it ({share} of the "
            "photos it has never learned from), so that was kept.",
        )
    else:
        words = translate(
            "TrainingCharts",
            "Round {number} was kept: after it, {share} of the photos it has never learned "
            "from were recognised.",
        )
    return words.format(
        number=texts.number(kept.epoch), share=texts.percent(kept.validation_accuracy)
    )


def _phase(history: Sequence[EpochEnded]) -> str:
    phases = histories.phases(history)
    if len(phases) < 2:
        return ""
    return translate("TrainingCharts", "Learning since round {number}: {layers}.").format(
        number=texts.number(phases[-1].first), layers=depth_names(phases[-1].depth)[0]
    )


def _after(last: EpochEnded) -> str:
    if last.stage == "head":
        return translate("TrainingCharts", "After {count} steps").format(
            count=texts.number(last.epoch)
        )
    if last.epoch == 1:
        return translate("TrainingCharts", "After one round")
    return translate("TrainingCharts", "After {count} rounds").format(
        count=texts.number(last.epoch)
    )


def _when(epoch: EpochEnded) -> str:
    if epoch.stage == "head":
        words = translate("TrainingCharts", "step {number}")
    else:
        words = translate("TrainingCharts", "round {number}")
    return words.format(number=texts.number(epoch.epoch))
