"""Compares the photos that judged a network with those that it learned from."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.ease import sum_up
from xfer_gui.core.errors import Cancelled
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.likeness import closest, compare, unit
from xfer_gui.core.photos import Fit, Photo, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.results import Evaluation
from xfer_gui.core.trait_store import TraitStore

Features = Callable[[Sequence[Photo]], NDArray[np.float32]]


def with_ease(
    evaluation: Evaluation | None,
    split: Split,
    photo_folder: Path,
    context: JobContext,
    pixels: PixelCache,
    features: Features | None = None,
) -> Evaluation | None:
    """An evaluation with what it would be without test photos that are like training photos.

    Args:
        evaluation: on `split.test`; None stays None.
        split: its training and validation photos are what was learned from and chosen by.
        photo_folder: whose photos have been measured while they were read.
        context: a Stop gives the evaluation back as it is.
        pixels: reads, in the stage "read", photos that were never measured.
        features: what a backbone sees in photos, where that is known already.
    """
    learned = split.training + split.validation
    if evaluation is None or not split.test or not learned:
        return evaluation
    store = TraitStore(photo_folder)
    seen = None
    try:
        missing = store.missing((*split.test, *learned))
        if missing:
            pixels.fill(missing, context)
        likeness = compare(
            split.test, learned, store.read(split.test), store.read(learned), context.check
        )
        if features is not None:
            rows, others = unit(features(split.test)), unit(features(learned))
            seen = closest(rows, others, context.check)[1][:, 0]
    except Cancelled:
        return evaluation
    return replace(
        evaluation,
        ease=sum_up(split.test, learned, _right(evaluation, split.test), likeness, seen),
    )


def with_ease_elsewhere(
    evaluation: Evaluation,
    folder: Path,
    photos: Sequence[Photo],
    learned: tuple[Path, Sequence[Photo]],
    view: tuple[int, Fit],
    context: JobContext,
) -> Evaluation:
    """The same for photos of any folder; reads those that were never measured.

    Args:
        evaluation: on `photos`.
        folder: that they are in.
        photos: N photos.
        learned: the photo folder of the training, and the photos learned from and chosen by.
        view: size and fit at which the photos are read, if they have to be.
        context: opens the stage "read"; a Stop gives the evaluation back as it is.
    """
    taught = learned[1]
    if not photos or not taught:
        return evaluation
    try:
        for place, some in ((folder, photos), learned):
            missing = TraitStore(place).missing(some)
            if missing:
                PixelCache(place, *view).fill(missing, context)
        likeness = compare(
            photos,
            taught,
            TraitStore(folder).read(photos),
            TraitStore(learned[0]).read(taught),
            context.check,
        )
    except Cancelled:
        return evaluation
    ease = sum_up(photos, taught, _right(evaluation, photos), likeness)
    return replace(evaluation, ease=ease)


def _right(evaluation: Evaluation, photos: Sequence[Photo]) -> list[bool]:
    wrong = {photo.path for photo in evaluation.wrong}
    return [photo.path not in wrong for photo in photos]
