"""Finds a good learning rate: a throw-away network is trained at ever higher rates."""

import math
from collections.abc import Iterator
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import weights as weight_files
from xfer_gui.core.errors import XferError
from xfer_gui.core.events import RateTried
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import TUNING, Plan
from xfer_gui.core.rates import read_off
from xfer_gui.core.studies import RateSweep
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import readable
from xfer_gui.engine.boundaries import backbone_of, block_ends, divide
from xfer_gui.engine.device import let_go, memory_errors
from xfer_gui.engine.features import FeatureCache, weights_identity
from xfer_gui.engine.fine_tuning import compiled, set_dropout_seed
from xfer_gui.engine.head import Examples, HeadStep, fit_head
from xfer_gui.engine.learners import PhotoLearner, let_learn
from xfer_gui.engine.networks import (
    DROPOUT,
    add_head,
    build_feature_network,
    quick_feature_network,
    set_head,
)
from xfer_gui.engine.phases import phases_of

LOWEST, HIGHEST = 1e-6, 1.0
STEPS = 90
# How slowly the loss that is shown while it runs follows the loss of single batches.
INERTIA = 0.8
# The loss has exploded once it is so many times the lowest, and worse than guessing.
EXPLODED = 4.0


def sweep(plan: Plan, split: Split, photo_folder: Path, context: JobContext) -> RateSweep:
    """Try rates from very low to far too high, one batch each, and suggest one.

    The network starts as the plan's fine-tuning would: same backbone, trained head, same layers
    learning, same optimizer, same batches. It is thrown away; nothing is written but the caches.

    Args:
        plan: with a strategy that fine-tunes.
        split: its training photos are learned from, its validation photos choose the head; the test
            photos are not touched.
        photo_folder: the imported folder.
        context: told `RateTried` after each step of stage "sweep".
    Returns:
        The curve, and a rate where it shows one.
    Raises:
        XferError: the plan has no learning rate, or memory is not enough.
        Cancelled: Stop was pressed.
    """
    if plan.strategy not in TUNING:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "This strategy has no learning rate to look for."),
            QT_TRANSLATE_NOOP("core", "Choose one that fine-tunes, for example “hybrid”."),
        )
    from_scratch = plan.strategy == "from_scratch"
    context.plan_stages(3 if from_scratch else 5)
    pixels = PixelCache(photo_folder, plan.image_size, plan.fit)
    photos = readable.read(split, pixels, context)
    keras.utils.set_random_seed(plan.seed)
    if from_scratch:
        network = _bare_network(plan, len(split.classes), context)
    else:
        network = _network_with_head(plan, photos, pixels, photo_folder, context)
    try:
        with memory_errors():
            rates, losses = _climb(network, plan, photos, pixels, context)
    except MemoryError as error:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "Memory is not enough for {photos} photos at a time."),
            QT_TRANSLATE_NOOP("core", "Choose a smaller batch size or a smaller image size."),
            photos=plan.batch_size,
        ) from error
    finally:
        let_go()
    return read_off(rates, losses)


def _bare_network(plan: Plan, classes: int, context: JobContext) -> keras.Model:
    context.start("prepare")
    features = build_feature_network(plan.backbone, plan.image_size, None, plan.depth)
    return add_head(features, classes, DROPOUT)


def _network_with_head(
    plan: Plan, split: Split, pixels: PixelCache, photo_folder: Path, context: JobContext
) -> keras.Model:
    """A classifier as fine-tuning would find it: its head knows the classes."""
    file = weight_files.fetch(plan.backbone, context)
    assert file is not None
    cache = FeatureCache(photo_folder, plan.backbone, file, plan.image_size, plan.fit)

    def kept() -> keras.Model:
        return quick_feature_network(plan.backbone, plan.image_size, file, weights_identity(file))

    cache.fill(split.training + split.validation, pixels, kept, context)
    context.start("head")

    def examples(photos: tuple[Photo, ...]) -> Examples:
        return Examples(cache.read(photos), np.array(split.labels(photos), dtype=np.intp))

    def on_step(step: HeadStep) -> None:
        context.check()

    head = fit_head(
        examples(split.training), examples(split.validation), len(split.classes), on_step
    )
    context.start("prepare")
    features = build_feature_network(plan.backbone, plan.image_size, file)
    network = add_head(features, len(split.classes), DROPOUT)
    set_head(network, head.kernel, head.bias)
    return network


def _climb(
    network: keras.Model, plan: Plan, split: Split, pixels: PixelCache, context: JobContext
) -> tuple[list[float], list[float]]:
    """One step at each rate until the loss explodes; what learns is what learns first."""
    blocks = len(block_ends(backbone_of(network)))
    phase = phases_of(plan, blocks, len(split.classes))[0]
    division = divide(network, plan.backbone, phase.blocks) if phase.blocks else None
    let_learn(network, division and division.lower, plan.strategy == "from_scratch")
    learner = PhotoLearner(network, plan, pixels)
    optimizer = compiled(learner.network, phase)
    labels = np.array(split.labels(split.training))
    generator = np.random.default_rng(plan.seed)
    set_dropout_seed(network, plan.seed, 0)
    guessing = math.log(len(split.classes))
    rates = np.geomspace(LOWEST, HIGHEST, STEPS).tolist()
    losses: list[float] = []
    shown: list[float] = []
    clock = context.start("sweep", STEPS)
    batches = _batches(len(labels), plan.batch_size, generator)
    for rate, picked in zip(rates, batches, strict=False):
        photos = learner.examples([split.training[at] for at in picked], 1, generator)
        optimizer.learning_rate = rate
        loss = float(
            learner.network.train_on_batch(photos, labels[picked], return_dict=True)["loss"]
        )
        clock.advance()
        if not math.isfinite(loss):
            break
        losses.append(loss)
        if len(losses) == 1:
            continue
        # A batch's loss is that of before its step, so it tells of the rate before.
        shown.append(INERTIA * shown[-1] + (1 - INERTIA) * loss if shown else loss)
        context.report(RateTried(rates[len(losses) - 2], shown[-1]))
        if shown[-1] > max(EXPLODED * min(shown), EXPLODED / 2 * guessing):
            break
    return rates[: len(losses) - 1], losses[1:]


def _batches(photos: int, size: int, generator: np.random.Generator) -> Iterator[NDArray[np.intp]]:
    """Photos in chance order, again and again, in batches of the same size."""
    size = min(size, photos)
    order = np.empty(0, dtype=np.intp)
    while True:
        if len(order) < size:
            order = np.concatenate([order, generator.permutation(photos)])
        yield order[:size]
        order = order[size:]
