"""Measuring what a few photos take on this machine, for the estimate before a training starts."""

import contextlib
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import keras
import numpy as np

from xfer_gui.core import traits
from xfer_gui.core import weights as weight_files
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import PhotoError
from xfer_gui.core.estimate import Amounts, Costs, Stretch
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.pace import Pace
from xfer_gui.core.photo_reader import read_photo
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.pixels import PixelCache, workers
from xfer_gui.core.plan import TUNING, Plan
from xfer_gui.core.traits import sample
from xfer_gui.engine.boundaries import backbone_of, block_ends, divide
from xfer_gui.engine.device import answers, inference_batch
from xfer_gui.engine.features import FeatureCache
from xfer_gui.engine.fine_tuning import compiled
from xfer_gui.engine.folding import folded, for_asking
from xfer_gui.engine.learners import ACTIVATION_BATCH, let_learn, upper_network
from xfer_gui.engine.networks import add_head, build_feature_network
from xfer_gui.engine.phases import Phase, phases_of

PHOTOS_TO_READ = 8
# What one thread at a time does for a photo where several read: sign digits at 128 px, two threads,
# 1.1 ms each (1.2 alone), cats and dogs 1.3 ms (1.9 alone).
LOCKED_SECONDS = 0.0004
LOOKS = 3


def measure(plan: Plan, split: Split, context: JobContext) -> Costs:
    """Do a little of everything that a plan needs, on random weights, and time it.

    Args:
        plan: what is chosen; its strategy says which phases are timed.
        split: photos, of which a few are read.
        context: opens stage "measure"; looked at between two steps.
    """
    context.start("measure")
    read = _reading(plan, split.training, context)
    began = time.perf_counter()
    features = build_feature_network(plan.backbone, plan.image_size, None, plan.depth)
    network = add_head(features, len(split.classes), 0.2)
    quick = for_asking(network)
    photos = _noise(network, inference_batch(plan.image_size))
    answers(quick, photos)
    build = time.perf_counter() - began
    forward = _looking(quick, photos, context)
    stretches: tuple[Stretch, ...] = ()
    if plan.strategy in TUNING:
        blocks = len(block_ends(backbone_of(network)))
        stretches = tuple(
            _stretch(network, plan, phase, forward, split, context)
            for phase in phases_of(plan, blocks, len(split.classes))
        )
    return Costs(read, build, forward, backbone(plan.backbone).features, stretches)


def amounts(plan: Plan, split: Split, photo_folder: Path) -> Amounts:
    """How much there is to do for a plan, and what is cached of it."""
    everything = split.everything()
    unread = PixelCache(photo_folder, plan.image_size, plan.fit).missing(everything)
    file = weight_files.locate(plan.backbone)
    unseen = len(everything)
    if file is not None:
        cache = FeatureCache(photo_folder, plan.backbone, file, plan.image_size, plan.fit)
        unseen = cache.missing(everything)
    sizes = len(split.training), len(split.validation), len(split.test)
    return Amounts(*sizes, len(split.classes), unread, unseen)


def _reading(plan: Plan, photos: Sequence[Photo], context: JobContext) -> float:
    """Seconds to decode and measure one photo, with as many threads as will do it."""
    some = photos[:: max(1, len(photos) // PHOTOS_TO_READ)][:PHOTOS_TO_READ]
    for photo in some[:1]:
        _read(photo, plan)  # the first waits for what only the first needs
    began, pace = time.perf_counter(), Pace()
    with pace.measuring(len(some)):
        for photo in some:
            context.check()
            _read(photo, plan)
    seconds = (time.perf_counter() - began) / max(1, len(some))
    return seconds if pace.is_quick else seconds / workers() + LOCKED_SECONDS


def _read(photo: Photo, plan: Plan) -> None:
    samples = []
    with contextlib.suppress(PhotoError):
        read_photo(
            photo.path, plan.image_size, plan.fit, lambda *seen: samples.append(sample(*seen))
        )
    if samples:
        traits.measure(samples)


def _stretch(
    network: keras.Model,
    plan: Plan,
    phase: Phase,
    forward: float,
    split: Split,
    context: JobContext,
) -> Stretch:
    division = divide(network, plan.backbone, phase.blocks) if phase.blocks else None
    let_learn(network, division and division.lower, plan.strategy == "from_scratch")
    batch = min(plan.batch_size, len(split.training))
    varied, lower, check = 0, 0.0, forward
    learner = folded(network, all_frozen=False)
    if division is not None and phase.cached:
        noise = _noise(network, inference_batch(plan.image_size))
        lower = _looking(for_asking(division.lower), noise, context)
        varied, learner = phase.copies + 1, upper_network(network, division)
        check = _looking(learner, _noise(learner, ACTIVATION_BATCH), context)
    compiled(learner, phase)
    labels = np.zeros(batch, dtype=int)
    photos = _noise(learner, batch)
    first, *steps = _timed(lambda: learner.train_on_batch(photos, labels), LOOKS + 1, context)
    step = float(np.median(steps))
    return Stretch(phase.epochs, varied, lower, max(0.0, first - step), step / batch, check)


def _looking(network: keras.Model, photos: np.ndarray, context: JobContext) -> float:
    """Seconds to look at one photo, once the network is warm."""
    _, *seconds = _timed(lambda: answers(network, photos), LOOKS + 1, context)
    return float(np.median(seconds)) / len(photos)


def _timed(work: Callable[[], object], times: int, context: JobContext) -> list[float]:
    seconds = []
    for _ in range(times):
        context.check()
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return seconds


def _noise(network: keras.Model, count: int) -> np.ndarray:
    shape = (count, *network.input_shape[1:])
    return np.random.default_rng(0).integers(0, 256, shape).astype(np.float32)
