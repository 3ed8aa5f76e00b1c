"""Folded networks say and learn what they would say and learn otherwise."""

import keras
import numpy as np
import pytest

from xfer_gui.engine.backbones import build_backbone
from xfer_gui.engine.folding import FoldedConvolution, folded
from xfer_gui.engine.networks import add_head, build_feature_network, every_layer

SIZE = 64
FAMILIES = ("mobilenet_v2_0.35", "mobilenet_0.25", "efficientnet_b0", "resnet50", "densenet121")


@pytest.fixture
def photos():
    return np.random.default_rng(0).integers(0, 256, (2, SIZE, SIZE, 3)).astype(np.uint8)


def stir(network: keras.Model) -> None:
    """Give statistics and offsets other values than the harmless ones of a new network."""
    chance = np.random.default_rng(0)
    for layer in every_layer(network):
        if isinstance(layer, keras.layers.BatchNormalization):
            values = [chance.uniform(0.7, 1.3, weight.shape) for weight in layer.weights]
            layer.set_weights(values)


def said(network: keras.Model, photos: np.ndarray) -> np.ndarray:
    return keras.ops.convert_to_numpy(network(photos))


def norms_in(network: keras.Model) -> int:
    return sum(isinstance(each, keras.layers.BatchNormalization) for each in every_layer(network))


@pytest.mark.parametrize("backbone", FAMILIES)
def test_says_the_same_as_before(backbone, photos):
    network = build_feature_network(backbone, SIZE, None)
    stir(network)
    expected = said(network, photos)
    answered = said(folded(network), photos)
    np.testing.assert_allclose(answered, expected, rtol=1e-3, atol=1e-3 * np.abs(expected).max())


def test_all_normalization_of_a_mobilenet_is_gone():
    network = build_feature_network("mobilenet_v2_0.35", SIZE, None)
    assert norms_in(network) > 50
    assert norms_in(folded(network)) == 0


def test_follows_the_weights_when_they_change(photos):
    network = build_feature_network("mobilenet_v2_0.35", SIZE, None)
    quick = folded(network)
    stir(network)
    expected = said(network, photos)
    np.testing.assert_allclose(said(quick, photos), expected, rtol=1e-3, atol=1e-3)


def test_normalization_that_learns_stays():
    backbone = build_backbone("mobilenet_v2_0.35", SIZE, None)
    layers = every_layer(backbone)
    learning = [each for each in layers if isinstance(each, keras.layers.BatchNormalization)][-3:]
    for layer in layers:
        layer.trainable = layer in learning
    left = [
        each
        for each in every_layer(folded(backbone, all_frozen=False))
        if isinstance(each, keras.layers.BatchNormalization)
    ]
    assert left == learning


def test_a_convolution_whose_maps_are_used_elsewhere_too_is_not_folded():
    inputs = keras.Input((8, 8, 3))
    maps = keras.layers.Conv2D(4, 3, padding="same")(inputs)
    normal = keras.layers.BatchNormalization()(maps)
    network = keras.Model(inputs, keras.layers.Add()([maps, normal]))
    assert norms_in(folded(network)) == 1


def test_a_convolution_with_an_activation_is_not_folded():
    inputs = keras.Input((8, 8, 3))
    maps = keras.layers.Conv2D(4, 3, activation="relu")(inputs)
    network = keras.Model(inputs, keras.layers.BatchNormalization()(maps))
    stir(network)
    photos = np.random.default_rng(0).normal(size=(2, 8, 8, 3)).astype(np.float32)
    assert not any(isinstance(each, FoldedConvolution) for each in folded(network).layers)
    one, two = said(folded(network), photos), said(network, photos)
    np.testing.assert_allclose(one, two, rtol=1e-5, atol=1e-5)


def test_learns_the_same_as_before(photos):
    kernels = []
    for change in (lambda network: network, folded):
        keras.utils.set_random_seed(0)
        network = add_head(build_feature_network("small_resnet", SIZE, None), 2)
        stir(network)
        for layer in every_layer(network):
            layer.trainable = not isinstance(layer, keras.layers.BatchNormalization)
        learner = change(network)
        learner.compile(
            keras.optimizers.SGD(0.01), loss="sparse_categorical_crossentropy", jit_compile=False
        )
        for _ in range(3):
            learner.train_on_batch(photos, np.array([0, 1]))
        kernels.append([np.asarray(each) for each in network.trainable_variables])
    for plain, quick in zip(*kernels, strict=True):
        np.testing.assert_allclose(quick, plain, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("padding", ["same", "valid"])
@pytest.mark.parametrize(("stride", "dilation"), [(1, 1), (2, 1), (3, 1), (1, 2)])
@pytest.mark.parametrize("size", [(9, 12), (8, 7)])
def test_edges_and_strides_are_those_of_the_convolution(padding, stride, dilation, size):
    chance = np.random.default_rng(1)
    inputs = keras.Input((*size, 4))
    kinds = (
        keras.layers.Conv2D(6, (3, 2), stride, padding, dilation_rate=dilation),
        keras.layers.Conv2D(6, 3, stride, padding, dilation_rate=dilation, groups=2),
        keras.layers.DepthwiseConv2D(
            3, stride, padding, depth_multiplier=2, dilation_rate=dilation
        ),
    )
    for convolution in kinds:
        network = keras.Model(inputs, keras.layers.BatchNormalization()(convolution(inputs)))
        stir(network)
        photos = chance.normal(size=(2, *size, 4)).astype(np.float32)
        expected, answered = said(network, photos), said(folded(network), photos)
        np.testing.assert_allclose(answered, expected, rtol=1e-4, atol=1e-4)
