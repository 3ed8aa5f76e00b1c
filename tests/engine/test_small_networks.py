"""The two small networks: as they come, and with a depth of one's own."""

import hashlib

import keras
import numpy as np
import pytest

from xfer_gui.core.depths import DEPTHS, USUAL_DEPTHS
from xfer_gui.core.errors import XferError
from xfer_gui.engine.backbones import build_backbone, preprocess
from xfer_gui.engine.device import compiles
from xfer_gui.engine.losses import cross_entropy
from xfer_gui.engine.networks import every_layer, get_arrays, set_arrays
from xfer_gui.engine.small_networks import small_resnet, small_vgg

BUILDERS = {"small_vgg": small_vgg, "small_resnet": small_resnet}
SIZE = 32


def convolutions(network):
    """Layers that look at neighbours; those of 1 × 1 in shortcuts only change the width."""
    kinds = [layer for layer in network.layers if isinstance(layer, keras.layers.Conv2D)]
    return [layer for layer in kinds if layer.kernel_size == (3, 3)]


def stripes(count=64):
    """Pictures with lying or standing stripes, 0 to 255, and which they are."""
    labels = np.arange(count) % 2
    rows = np.arange(SIZE)[:, None, None] // 4 % 2 * 90.0
    pictures = np.where(labels[:, None, None, None] == 0, rows, rows.transpose(1, 0, 2))
    noise = np.random.default_rng(0).uniform(0, 120, (count, SIZE, SIZE, 3))
    return (pictures + noise).astype("float32"), labels


def answers(network, pictures, training):
    return keras.ops.convert_to_numpy(network(pictures, training=training))


def classifier(id, depth):
    keras.utils.set_random_seed(0)
    inputs = keras.Input((SIZE, SIZE, 3))
    maps = build_backbone(id, SIZE, None, depth=depth)(preprocess(id, inputs))
    features = keras.layers.GlobalAveragePooling2D()(maps)
    return keras.Model(inputs, keras.layers.Dense(2, "softmax")(features))


def first_gradient(id, depth):
    """How strongly the first layer is told to change by the first batch."""
    network = classifier(id, depth)
    network.compile(keras.optimizers.SGD(1.0), cross_entropy, jit_compile=compiles())
    (kernel, *_) = network.trainable_variables
    before = keras.ops.convert_to_numpy(kernel)
    network.train_on_batch(*stripes())
    return np.abs(before - keras.ops.convert_to_numpy(kernel)).mean()


@pytest.mark.parametrize("id", BUILDERS)
@pytest.mark.parametrize("depth", [*DEPTHS, 9, 11, 25, 55])
def test_depth_is_the_number_of_convolutions(id, depth):
    network = BUILDERS[id](SIZE, depth)
    assert len(convolutions(network)) == depth
    assert network.output_shape == (None, 4, 4, 64)


@pytest.mark.parametrize("id", BUILDERS)
def test_usual_depth_is_what_it_is_said_to_be(id):
    assert len(convolutions(BUILDERS[id](SIZE))) == USUAL_DEPTHS[id]


@pytest.mark.parametrize(
    ("id", "digest"),
    [("small_vgg", "09f5c3a9526162df"), ("small_resnet", "ee272f0d37b1565f")],
)
def test_usual_networks_stay_as_they_are_so_that_saved_ones_load(id, digest):
    lines = [f"{weight.path} {tuple(weight.shape)}" for weight in BUILDERS[id](SIZE).weights]
    assert hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16] == digest


def test_plain_and_residual_differ_in_nothing_but_the_shortcuts():
    plain, residual = small_vgg(SIZE, 20), small_resnet(SIZE, 20)
    shapes = [[tuple(weight.shape) for weight in each.weights] for each in (plain, residual)]
    assert shapes[0] == shapes[1]
    adding = [isinstance(layer, keras.layers.Add) for layer in residual.layers]
    assert sum(adding) == 9, "one around each block of two convolutions"
    joining = (keras.layers.Add, keras.layers.Concatenate)
    assert not any(isinstance(layer, joining) for layer in plain.layers)


@pytest.mark.parametrize(("id", "depth"), [("small_vgg", 8), ("small_resnet", 9)])
def test_training_and_inference_mode_give_the_same(id, depth):
    pictures, _ = stripes(4)
    network = BUILDERS[id](SIZE, depth)
    one, two = (answers(network, pictures / 127.5 - 1, mode) for mode in (True, False))
    np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("id", BUILDERS)
def test_usual_network_gives_the_same_in_both_modes_once_its_normalisation_is_frozen(id):
    pictures, _ = stripes(4)
    network = BUILDERS[id](SIZE)
    for layer in every_layer(network):
        layer.trainable = not isinstance(layer, keras.layers.BatchNormalization)
    one, two = (answers(network, pictures / 127.5 - 1, mode) for mode in (True, False))
    np.testing.assert_allclose(one, two, rtol=1e-5, atol=1e-6)


def test_network_of_some_depth_takes_its_saved_weights_and_no_others():
    saved = get_arrays(small_resnet(SIZE, 14))
    again = small_resnet(SIZE, 14)
    set_arrays(again, saved)
    assert all(np.array_equal(array, saved[name]) for name, array in get_arrays(again).items())
    with pytest.raises(XferError, match="do not fit"):
        set_arrays(small_resnet(SIZE, 20), saved)


def test_deep_plain_network_does_not_tell_its_first_layer_anything_and_a_residual_one_does():
    plain, residual = first_gradient("small_vgg", 32), first_gradient("small_resnet", 32)
    assert plain < 1e-6
    assert residual > 1e-4


def test_shallow_plain_network_tells_its_first_layer():
    assert first_gradient("small_vgg", 8) > 1e-4


@pytest.mark.parametrize(("id", "learns"), [("small_vgg", False), ("small_resnet", True)])
def test_of_two_deep_networks_the_residual_one_learns(id, learns):
    network = classifier(id, 32)
    # At 1e-3 it depends on the random start whether the loss jumps up just before the end.
    network.compile(keras.optimizers.Adam(3e-4), cross_entropy, jit_compile=compiles())
    pictures, labels = stripes()
    network.fit(pictures, labels, batch_size=16, epochs=8, verbose=0)
    right = (answers(network, pictures, training=False).argmax(axis=1) == labels).mean()
    assert right >= 0.95 if learns else right <= 0.6


@pytest.mark.parametrize("id", BUILDERS)
@pytest.mark.parametrize("depth", [0, 7, 57])
def test_depth_that_cannot_be_built_is_refused(id, depth):
    with pytest.raises(XferError, match="cannot be built") as caught:
        BUILDERS[id](SIZE, depth)
    assert "from 8 to 56" in caught.value.hint
