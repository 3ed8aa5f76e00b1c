"""Builds the networks of the catalogue, and scales photos the way each of them was taught."""

from pathlib import Path

import keras

from xfer_gui.core.catalogue import ZERO_SHOT, Backbone, backbone
from xfer_gui.core.depths import check_depth
from xfer_gui.core.errors import XferError
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import hub, legacy_weights, small_networks, starter

# ImageNet's channels, as used by those who published the weights; red, green, blue.
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_DEVIATION = (0.229, 0.224, 0.225)
CAFFE_MEAN_BGR = (103.939, 116.779, 123.68)

OWN_NETWORKS = {
    "small_vgg": small_networks.small_vgg,
    "small_resnet": small_networks.small_resnet,
    "starter": starter.starter,
}


def build_backbone(
    backbone_id: str, image_size: int, weights: Path | None, depth: int | None = None
) -> keras.Model:
    """Build a backbone: no top, no pooling.

    Args:
        backbone_id: id in the catalogue.
        image_size: side of the square input in pixels.
        weights: file as `core.weights` finds it; None leaves random weights.
        depth: convolutions of a small network of ours; None takes its usual depth, and no other
            network has a choice.
    Returns:
        A network from what `preprocess` gives to (rows × columns × the catalogue's `features`).
    Raises:
        XferError: no such backbone, or the image size is too small for it.
        WeightsError: the file is damaged, of another network, or holds values that are no numbers.
    """
    entry = backbone(backbone_id)
    check_depth(backbone_id, depth)
    if entry in ZERO_SHOT:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "{name} compares photos with words and learns nothing new."),
            QT_TRANSLATE_NOOP("core", "Choose the strategy zero_shot or another backbone."),
            name=entry.name,
        )
    if image_size < entry.smallest_size:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "{name} cannot look at pictures below {smallest} pixels."),
            QT_TRANSLATE_NOOP("core", "Choose a larger image size or another backbone."),
            name=entry.name,
            smallest=entry.smallest_size,
        )
    if entry.builder in hub.RESNET_BLOCKS:
        return hub.build_resnet(entry.builder, image_size, entry.name, weights)
    network = _build(entry, image_size, depth)
    if weights is not None and entry.builder == "starter":
        starter.fill(network, weights)
    elif weights is not None:
        legacy_weights.fill(network, entry.name, weights)
    return network


def build_with_top(backbone_id: str, image_size: int) -> keras.Model:
    """Build a backbone with the top that it came with, and random weights.

    Args:
        backbone_id: id in the catalogue, of a network of `keras.applications`.
        image_size: side of the square input in pixels.
    Returns:
        A network from what `preprocess` gives to 1,000 probabilities.
    """
    return _from_keras(backbone(backbone_id), image_size, include_top=True)


def preprocess(backbone_id: str, inputs: keras.KerasTensor) -> keras.KerasTensor:
    """Scale RGB 0–255 to what the backbone was taught with; part of the network that is saved.

    Args:
        backbone_id: id in the catalogue.
        inputs: photos × rows × columns × 3, red first, 0 to 255.
    Returns:
        Input for the network that `build_backbone` gives; `inputs` itself for those that scale
        inside.
    """
    kind = backbone(backbone_id).preprocessing
    if kind == "tf":
        return keras.layers.Rescaling(1 / 127.5, offset=-1, name="to_minus_one_to_one")(inputs)
    if kind == "torch":
        return _imagenet_normalization(255, "to_imagenet_scale")(inputs)
    if kind == "caffe":
        subtract = keras.layers.Normalization(
            mean=CAFFE_MEAN_BGR, variance=(1, 1, 1), name="less_imagenet_mean"
        )
        return subtract(keras.ops.flip(inputs, axis=-1))
    return inputs


def _build(entry: Backbone, image_size: int, depth: int | None) -> keras.Model:
    if entry.builder in OWN_NETWORKS:
        chosen = {} if depth is None else {"depth": depth}
        return OWN_NETWORKS[entry.builder](image_size, **chosen)
    return _from_keras(entry, image_size, include_top=False)


def _from_keras(entry: Backbone, image_size: int, include_top: bool) -> keras.Model:
    width = {} if entry.alpha is None else {"alpha": entry.alpha}
    network = getattr(keras.applications, entry.builder)(
        input_shape=(image_size, image_size, 3), include_top=include_top, weights=None, **width
    )
    return _with_constant_normalization(network) if entry.family == "EfficientNet" else network


def _with_constant_normalization(network: keras.Model) -> keras.Model:
    """EfficientNet with ImageNet's mean and deviation as constants.

    Keras keeps them as weights, builds one layer more when it downloads these itself (without it
    the input is divided by the root of the deviation and accuracy is lost in silence), and a
    Normalization whose weights are assigned goes on using the old ones.
    """

    def remake(layer: keras.Layer) -> keras.Layer:
        if isinstance(layer, keras.layers.Normalization):
            return _imagenet_normalization(1, layer.name)
        return layer.__class__.from_config(layer.get_config())

    return keras.models.clone_model(network, clone_function=remake)


def _imagenet_normalization(white: int, name: str) -> keras.layers.Normalization:
    return keras.layers.Normalization(
        mean=[white * mean for mean in IMAGENET_MEAN],
        variance=[(white * deviation) ** 2 for deviation in IMAGENET_DEVIATION],
        name=name,
    )
