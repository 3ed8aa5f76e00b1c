"""What learns in one phase, and what it is shown: photos, or activations from the store."""

from collections.abc import Sequence
from typing import Protocol

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.augmentation import augment
from xfer_gui.core.photos import Photo
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.engine.activations import ActivationStore
from xfer_gui.engine.boundaries import Division, backbone_of
from xfer_gui.engine.device import inference_batch
from xfer_gui.engine.folding import folded
from xfer_gui.engine.networks import HEAD, every_layer, switched_off_at_random

ACTIVATION_BATCH = 64
# Of the features, while kept copies are learned from: more than where photos are varied anew in
# each round, for the few copies of a photo are soon known by heart. 25 classes of 60 photos, judged
# on 3,500 others, six pairs of trainings (two seeds, 4 and 8 blocks, 10 and 12 rounds): 0.1 to 1.2
# points better with 0.5 than with 0.2.
DROPOUT_OF_KEPT = 0.5


class Learner(Protocol):
    """A network to train, and where its examples come from."""

    network: keras.Model
    check_batch: int

    def examples(
        self, photos: Sequence[Photo], epoch: int, generator: np.random.Generator
    ) -> NDArray[np.float32]:
        """Training photos as the network sees them in this epoch."""
        ...

    def plain(self, photos: Sequence[Photo]) -> NDArray[np.float32]:
        """Photos as they are."""
        ...


class PhotoLearner:
    """The whole network on photos, varied anew in each epoch."""

    def __init__(self, network: keras.Model, plan: Plan, pixels: PixelCache) -> None:
        self.network = folded(network, all_frozen=False)
        self.check_batch = inference_batch(plan.image_size)
        self._plan, self._pixels = plan, pixels

    def examples(
        self, photos: Sequence[Photo], epoch: int, generator: np.random.Generator
    ) -> NDArray[np.uint8]:
        """See `Learner`."""
        seen = self._pixels.read(photos)
        return augment(seen, self._plan.augmentation, self._plan.cropping, generator)

    def plain(self, photos: Sequence[Photo]) -> NDArray[np.uint8]:
        """See `Learner`."""
        return self._pixels.read(photos)


class StoreLearner:
    """The part above the boundary on kept activations; every epoch shows other copies.

    Args:
        network: the whole classifier; the part that learns shares its weights.
        division: its feature network, cut in two.
        store: filled.
    """

    def __init__(self, network: keras.Model, division: Division, store: ActivationStore) -> None:
        self.check_batch = ACTIVATION_BATCH
        self._store = store
        self.network = upper_network(network, division)

    def examples(
        self, photos: Sequence[Photo], epoch: int, generator: np.random.Generator
    ) -> NDArray[np.float16]:
        """See `Learner`."""
        copies = generator.integers(self._store.copies + 1, size=len(photos))
        rows = np.empty((len(photos), *self.network.input_shape[1:]), dtype=np.float16)
        for copy in np.unique(copies):
            places = np.flatnonzero(copies == copy)
            rows[places] = self._store.read([photos[place] for place in places], int(copy))
        return rows

    def plain(self, photos: Sequence[Photo]) -> NDArray[np.float16]:
        """See `Learner`."""
        return self._store.read(photos, 0)


def upper_network(network: keras.Model, division: Division) -> keras.Model:
    """The part of a classifier above a cut, from activations to probabilities."""
    features = keras.layers.GlobalAveragePooling2D(name="features")(division.upper.output)
    features = switched_off_at_random(DROPOUT_OF_KEPT)(features)
    upper = keras.Model(division.upper.input, network.get_layer(HEAD)(features), name="upper")
    return folded(upper)


def let_learn(network: keras.Model, below: keras.Model | None, normalize: bool) -> None:
    """Say which layers of a classifier learn.

    BatchNormalization is frozen layer by layer, because Keras 3 overrides
    `base(x, training=False)` inside training: a network whose layers are not frozen one by one
    learns with the statistics of single batches and is then judged with others (measured: 90 % in
    training, 49 % on test photos).

    Args:
        network: the whole classifier.
        below: what stays frozen; None lets everything learn.
        normalize: BatchNormalization learns too, as a network needs that starts from nothing.
    """
    frozen = {id(layer) for layer in every_layer(below)} if below is not None else set()
    backbone_of(network).trainable = True
    for layer in every_layer(network):
        batch_norm = isinstance(layer, keras.layers.BatchNormalization)
        layer.trainable = id(layer) not in frozen and (normalize or not batch_norm)
