"""Putting a network together: preprocessing, backbone, pooling, head."""

import functools
import re
from collections.abc import Mapping
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.errors import ClassifierError
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine.backbones import build_backbone, preprocess
from xfer_gui.engine.device import compiles
from xfer_gui.engine.folding import for_asking

HEAD = "head"
DROPOUT = 0.2


def build_feature_network(
    backbone_id: str, image_size: int, weights: Path | None, depth: int | None = None
) -> keras.Model:
    """Network from RGB photos, 0 to 255, to one feature vector each.

    Args:
        backbone_id: id in the catalogue.
        image_size: S, side of the square photos.
        weights: Keras's weights file of the backbone; None leaves random weights.
        depth: convolutions of a small network of ours; None takes its usual depth.
    Returns:
        A compiled model, N × S × S × 3 → N × features.
    Raises:
        WeightsError: the file is not this backbone's.
    """
    inputs = keras.Input((image_size, image_size, 3), name="photo")
    backbone = build_backbone(backbone_id, image_size, weights, depth)
    maps = backbone(preprocess(backbone_id, inputs))
    features = keras.layers.GlobalAveragePooling2D(name="features")(maps)
    return _compiled(keras.Model(inputs, features, name=f"{backbone.name}_features"))


@functools.lru_cache(maxsize=1)
def kept_feature_network(
    backbone_id: str, image_size: int, weights: Path, identity: str
) -> keras.Model:
    """The last feature network that was built, for one training after another.

    Building costs about as long as training a head. Only for networks that nobody trains; call it
    in the Keras thread only. `identity` tells an exchanged weights file from the one before.
    """
    return build_feature_network(backbone_id, image_size, weights)


@functools.lru_cache(maxsize=1)
def quick_feature_network(
    backbone_id: str, image_size: int, weights: Path, identity: str
) -> keras.Model:
    """`kept_feature_network` for those who only ask: folded, so it takes two thirds of the time."""
    return for_asking(kept_feature_network(backbone_id, image_size, weights, identity))


def add_head(feature_network: keras.Model, classes: int, dropout: float = 0.0) -> keras.Model:
    """Put a fresh head on a feature network; both share the backbone's weights.

    Args:
        feature_network: from `build_feature_network`.
        classes: number of outputs, at least 2.
        dropout: share of features switched off at random while training.
    Returns:
        A compiled model, N × S × S × 3 → N × `classes` probabilities.
    """
    features = feature_network.output
    if dropout:
        features = switched_off_at_random(dropout)(features)
    # float32 whatever the policy: a softmax over many classes loses small probabilities in float16.
    head = keras.layers.Dense(classes, activation="softmax", dtype="float32", name=HEAD)
    return _compiled(keras.Model(feature_network.input, head(features), name="classifier"))


def switched_off_at_random(share: float) -> keras.layers.Layer:
    """The dropout before the head.

    It has a seed, though another is set before each epoch: without one, PyTorch asks for none.
    """
    return keras.layers.Dropout(share, seed=0, name="dropout")


def set_head(network: keras.Model, kernel: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
    """Write weights into the head: `kernel` is features × classes, `bias` is classes long."""
    network.get_layer(HEAD).set_weights([kernel, bias])


def every_layer(network: keras.Model) -> list[keras.layers.Layer]:
    """All layers, those inside nested models too."""
    layers: list[keras.layers.Layer] = []
    for layer in network.layers:
        layers.extend(every_layer(layer) if isinstance(layer, keras.Model) else [layer])
    return layers


def named_weights(network: keras.Model) -> dict[str, keras.Variable]:
    """Weights under names that are the same each time the network is built.

    Keras numbers unnamed layers through the whole process ("conv2d_97"), so numbers are left out
    and the position says which one it is.
    """
    return {
        f"{position:04d}/{re.sub(r'_[0-9]+(?=/)', '', variable.path)}": variable
        for position, variable in enumerate(network.weights)
    }


def get_arrays(network: keras.Model) -> dict[str, NDArray[np.float32]]:
    """Copies of all weights as NumPy arrays under their `named_weights` names."""
    return {
        name: keras.ops.convert_to_numpy(variable)
        for name, variable in named_weights(network).items()
    }


def set_arrays(network: keras.Model, arrays: Mapping[str, NDArray[np.float32]]) -> None:
    """Fill a network with arrays after comparing names, shapes and dtypes.

    Raises:
        ClassifierError: the arrays are not this network's; nothing was changed.
    """
    variables = named_weights(network)
    same = set(arrays) == set(variables) and all(
        arrays[name].shape == tuple(variable.shape)
        and arrays[name].dtype == np.dtype(variable.dtype)
        for name, variable in variables.items()
    )
    if not same:
        raise ClassifierError(
            QT_TRANSLATE_NOOP("core", "The saved weights do not fit the network they belong to."),
            QT_TRANSLATE_NOOP("core", "The file is damaged or was changed. Train again."),
        )
    for name, variable in variables.items():
        variable.assign(arrays[name])


def _compiled(network: keras.Model) -> keras.Model:
    network.compile(jit_compile=compiles())
    return network
