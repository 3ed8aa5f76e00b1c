"""Classifying without training: CLIP compares photos with the words that a person types."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import weights as weight_files
from xfer_gui.core.catalogue import ZERO_SHOT, Backbone
from xfer_gui.core.errors import XferError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import vision_tower
from xfer_gui.engine.clip_preset import ClipPreset, average

DEFAULT_PHRASE = "a photo of a {class}"
BETWEEN_PHRASES = re.compile(r"[;\n]")


def build(plan: Plan, split: Split, context: JobContext) -> keras.Model:
    """A network whose head is the meaning of words; nothing is trained.

    Args:
        plan: its `words` are pairs of a class and phrases that describe it, parted by semicolons;
            a class may have several pairs, and one without any is "a photo of a …". Its backbone
            is a CLIP of the catalogue; any other stands for the first of them.
        split: for its classes.
        context: hears of the stage "download", if there is anything to fetch, and of "prepare".
    Returns:
        N × S × S × 3, 0 to 255 → N × K probabilities, classes in the order of the split.
    Raises:
        WeightsMissing: the preset is not on this machine and cannot be fetched.
        WeightsError: it is damaged or of another kind.
        XferError: there are words for a class that is not there.
    """
    entry = clip_of(plan)
    phrases = phrases_of(split.classes, plan.words)
    folder = weight_files.fetch(entry.id, context)
    assert folder is not None
    context.start("prepare")
    preset = ClipPreset(entry, folder)
    network = vision_tower.build(preset.tower, plan.image_size, len(split.classes))
    vision_tower.fill(network, preset.network, _words(preset, phrases))
    return network


def clip_of(plan: Plan) -> Backbone:
    """The CLIP that a plan means: its own, or the first where it names none."""
    return next((entry for entry in ZERO_SHOT if entry.id == plan.backbone), ZERO_SHOT[0])


def phrases_of(
    classes: Sequence[str], words: Iterable[tuple[str, str]]
) -> tuple[tuple[str, ...], ...]:
    """What photos are compared with, for each class in order.

    Raises:
        XferError: there are words for a class that is not there.
    """
    typed: dict[str, list[str]] = defaultdict(list)
    for name, text in words:
        if name not in classes:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "There are words for “{name}”, but no such class."),
                QT_TRANSLATE_NOOP("core", "The classes are: {known}."),
                name=name,
                known=", ".join(classes[:20]),
            )
        typed[name] += [phrase.strip() for phrase in BETWEEN_PHRASES.split(text) if phrase.strip()]
    return tuple(
        tuple(
            phrase.replace("{class}", _spoken(name)) for phrase in typed[name] or [DEFAULT_PHRASE]
        )
        for name in classes
    )


def _words(preset: ClipPreset, phrases: Sequence[Sequence[str]]) -> NDArray[np.float32]:
    """The head: one column for each class, as long as likenesses count."""
    rows = iter(preset.meanings([phrase for each in phrases for phrase in each]))
    columns = [average(np.stack([next(rows) for _ in each])) for each in phrases]
    return np.float32(preset.scale) * np.stack(columns, axis=1)


def _spoken(name: str) -> str:
    """A folder's name as it would be said."""
    return re.sub(r"[\W_]+", " ", name).strip() or name
