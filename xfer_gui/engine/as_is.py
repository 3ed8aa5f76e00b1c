"""Classifying without training: a network's own 1,000 names of ImageNet, mapped onto classes."""

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keras
import numpy as np
from keras import layers

from xfer_gui.core import imagenet
from xfer_gui.core.catalogue import Backbone, backbone, with_top
from xfer_gui.core.errors import PhotoError, WeightsError, XferError
from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import read_photo
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights import fetch
from xfer_gui.engine import hub, legacy_weights
from xfer_gui.engine.backbones import build_with_top, preprocess
from xfer_gui.engine.device import answers, compiles, inference_batch
from xfer_gui.engine.features import in_batches

_log = logging.getLogger(__name__)

MAP = "map"
# Keeps the sum of a class above zero, where all of its names are as good as impossible.
FLOOR = 1e-7
MOST_PHOTOS_LOOKED_AT = 40
LEAST_SHARE = 0.1
MOST_NAMED = 4
# Its top is made for one number of pixels and no other.
FIXED_SIZE = ("VGG16", "VGG19")

PROPOSED = QT_TRANSLATE_NOOP(
    "core",
    "Names of ImageNet were chosen for classes that had none: {names}. If others fit better, say "
    "which.",
)


def build(plan: Plan, split: Split, context: JobContext) -> keras.Model:
    """A whole network whose 1,000 answers are put together to the person's classes.

    A class for which `plan.words` has no names gets those that its own name speaks of ("cats":
    tabby, Persian cat…), or else those that its training photos most often get; which these are is
    reported as a `Notice`.

    Args:
        plan: its `words` are pairs of a class and names of ImageNet, parted by commas.
        split: classes, and training photos to look at.
        context: hears of the stage "download", if there is anything to fetch, and of "prepare".
    Returns:
        N × S × S × 3, 0 to 255 → N × K probabilities, classes in the order of the split.
    Raises:
        WeightsMissing: the network with its top is not on this machine and cannot be fetched.
        WeightsError: its file is damaged or of another network.
        XferError: this backbone has no names, or no name can be found for a class.
    """
    entry = _entry(plan.backbone)
    names = imagenet.load(context)
    asked = imagenet.asked_for(plan.words, split.classes, names)
    file = fetch(entry.id, context)
    assert file is not None
    context.start("prepare")
    network = build_network(plan.backbone, plan.image_size, len(split.classes))
    _fill(network, entry, file)
    mapping = _complete(asked, network, plan, split, names, context)
    kernel = np.zeros((imagenet.COUNT, len(split.classes)), dtype=np.float32)
    for column, label in enumerate(split.classes):
        # To the network a class of many names is more likely before it has seen anything. Here
        # classes are equally likely: cats (5 names) and dogs (118) are told apart in 95.0 % of
        # 300 photos, against 87.7 % when names are just added up.
        kernel[list(mapping[label]), column] = 1 / len(mapping[label])
    bias = np.full(len(split.classes), FLOOR, dtype=np.float32)
    network.get_layer(MAP).set_weights([kernel, bias])
    return network


def build_network(backbone_id: str, image_size: int, classes: int) -> keras.Model:
    """The network of `build` with random weights.

    Args:
        backbone_id: id in the catalogue, of a network that has a top.
        image_size: S, side of the photos.
        classes: K.
    Returns:
        A compiled model, N × S × S × 3, 0 to 255 → N × K probabilities.
    """
    entry = _entry(backbone_id)
    photos = keras.Input((image_size, image_size, 3), name="photo")
    x, side = photos, image_size
    if entry.builder in FIXED_SIZE and image_size != entry.image_size:
        side = entry.image_size
        x = layers.Resizing(side, side, name="resize")(x)
    answers = build_with_top(backbone_id, side)(preprocess(backbone_id, x))
    sums = layers.Dense(classes, name=MAP, dtype="float32")(answers)
    network = keras.Model(photos, sums / keras.ops.sum(sums, axis=-1, keepdims=True), name="as_is")
    network.trainable = False
    network.compile(jit_compile=compiles())
    return network


def _entry(backbone_id: str) -> Backbone:
    entry = backbone(backbone_id)
    whole = with_top(entry)
    if whole is None:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "{name} has no names of its own to go by."),
            QT_TRANSLATE_NOOP("core", "Choose another backbone or another strategy."),
            name=entry.name,
        )
    return whole


def _fill(network: keras.Model, entry: Backbone, file: Path) -> None:
    whole = next(layer for layer in network.layers if isinstance(layer, keras.Model))
    try:
        legacy_weights.fill(whole, entry.name, file)
    except WeightsError as error:
        if error.sentence_template != legacy_weights.FOREIGN:
            raise
        raise WeightsError(hub.FOREIGN, error.hint_template, **error.values) from error


def _complete(
    asked: Mapping[str, tuple[int, ...]],
    network: keras.Model,
    plan: Plan,
    split: Split,
    names: Sequence[str],
    context: JobContext,
) -> dict[str, tuple[int, ...]]:
    """Names for every class: those asked for, and proposals for the others, which are told."""
    taken = {position for positions in asked.values() for position in positions}
    without = [label for label in split.classes if label not in asked]
    proposed = imagenet.by_words(without, names, taken)
    taken.update(position for positions in proposed.values() for position in positions)
    silent = [label for label in without if label not in proposed]
    if silent:
        shares = _shares(network, silent, plan, split, taken, context)
        proposed |= imagenet.by_photos(shares, LEAST_SHARE)
    for label in without:
        if label not in proposed:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "None of ImageNet's 1,000 names fits “{name}”."),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Say which names mean this class, or choose a strategy that learns from your "
                    "photos.",
                ),
                name=label,
            )
    if without:
        told = {label: [names[at] for at in proposed[label]] for label in without}
        _log.info("names of ImageNet for classes: %s", told)
        context.report(Notice(PROPOSED, (("names", _in_short(told)),)))
    return {**asked, **proposed}


def _shares(
    network: keras.Model,
    labels: Sequence[str],
    plan: Plan,
    split: Split,
    taken: set[int],
    context: JobContext,
) -> dict[str, dict[int, float]]:
    """How often the training photos of each class get each name that is still free."""
    named = keras.Model(network.input, network.get_layer(MAP).input)
    named.compile(jit_compile=compiles())
    shares = {}
    for label in labels:
        photos = [photo for photo in split.training if photo.label == label]
        counts: Counter[int] = Counter()
        for batch in in_batches(photos[:MOST_PHOTOS_LOOKED_AT], inference_batch(plan.image_size)):
            context.check()
            pixels = _read(batch, plan)
            if pixels:
                said = answers(named, np.stack(pixels)).copy()
                said[:, sorted(taken)] = 0
                counts.update(said.argmax(axis=1).tolist())
        shares[label] = {position: count / counts.total() for position, count in counts.items()}
    return shares


def _read(photos: Sequence[Photo], plan: Plan) -> list[np.ndarray]:
    def one(photo: Photo) -> np.ndarray | None:
        try:
            return read_photo(photo.path, plan.image_size, plan.fit)
        except PhotoError:
            return None

    with ThreadPoolExecutor() as pool:
        return [pixels for pixels in pool.map(one, photos) if pixels is not None]


def _in_short(told: Mapping[str, Sequence[str]]) -> str:
    return "; ".join(
        f"{label} = {', '.join(names[:MOST_NAMED])}{', …' if len(names) > MOST_NAMED else ''}"
        for label, names in told.items()
    )
