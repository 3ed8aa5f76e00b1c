"""Putting networks together and keeping them."""

import keras
import numpy as np
import pytest

from xfer_gui.core.errors import ClassifierError
from xfer_gui.engine.device import compiles
from xfer_gui.engine.learners import let_learn
from xfer_gui.engine.networks import (
    add_head,
    build_feature_network,
    every_layer,
    get_arrays,
    named_weights,
    set_arrays,
    set_head,
)

PHOTOS = np.random.default_rng(0).integers(0, 256, (4, 32, 32, 3), dtype=np.uint8)


@pytest.mark.parametrize("backbone_id", ["mobilenet_0.25", "small_resnet"])
def test_frozen_batch_normalization_makes_training_and_inference_the_same(backbone_id):
    network = add_head(build_feature_network(backbone_id, 32, None), 3)
    let_learn(network, below=None, normalize=False)
    normalizations = [
        layer
        for layer in every_layer(network)
        if isinstance(layer, keras.layers.BatchNormalization)
    ]
    assert normalizations
    assert not any(layer.trainable for layer in normalizations)
    learning, judging = (
        keras.ops.convert_to_numpy(network(PHOTOS, training=training)) for training in (True, False)
    )
    assert np.abs(learning - judging).max() < 1e-5


def test_batch_normalization_left_alone_makes_them_differ():
    network = add_head(build_feature_network("small_resnet", 32, None), 3)
    learning, judging = (
        keras.ops.convert_to_numpy(network(PHOTOS, training=training)) for training in (True, False)
    )
    assert np.abs(learning - judging).max() > 1e-3


def test_a_frozen_network_keeps_its_statistics_through_training():
    network = add_head(build_feature_network("small_resnet", 32, None), 3)
    let_learn(network, below=None, normalize=False)
    statistics = [name for name in named_weights(network) if "moving_" in name]
    before = get_arrays(network)
    network.compile("sgd", "sparse_categorical_crossentropy", jit_compile=compiles())
    network.train_on_batch(PHOTOS, np.array([0, 1, 2, 0]))
    after = get_arrays(network)
    assert statistics
    assert all(np.array_equal(before[name], after[name]) for name in statistics)
    assert any(not np.array_equal(before[name], after[name]) for name in before)


def test_the_head_gives_what_its_weights_say():
    features = build_feature_network("mobilenet_0.25", 32, None)
    network = add_head(features, 3)
    kernel = np.random.default_rng(1).normal(size=(256, 3)).astype(np.float32)
    bias = np.array([0.5, 0, -0.5], dtype=np.float32)
    set_head(network, kernel, bias)
    scores = np.asarray(features.predict_on_batch(PHOTOS)) @ kernel + bias
    expected = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    assert np.allclose(network.predict_on_batch(PHOTOS), expected, atol=1e-5)


def test_names_of_weights_do_not_depend_on_what_was_built_before():
    first = list(named_weights(build_feature_network("small_vgg", 32, None)))
    second = list(named_weights(build_feature_network("small_vgg", 32, None)))
    assert first == second
    assert len(set(first)) == len(first)


def test_arrays_carry_a_network_over():
    one, other = (add_head(build_feature_network("small_resnet", 32, None), 3) for _ in range(2))
    assert not np.allclose(one.predict_on_batch(PHOTOS), other.predict_on_batch(PHOTOS))
    set_arrays(other, get_arrays(one))
    assert np.array_equal(one.predict_on_batch(PHOTOS), other.predict_on_batch(PHOTOS))


@pytest.mark.parametrize("damage", ["missing", "shape", "dtype", "extra"])
def test_arrays_that_do_not_fit_are_refused_and_nothing_changes(damage):
    network = add_head(build_feature_network("small_vgg", 32, None), 3)
    before = get_arrays(network)
    arrays = {name: array + 1 for name, array in before.items()}
    name = list(arrays)[-1]
    match damage:
        case "missing":
            del arrays[name]
        case "shape":
            arrays[name] = arrays[name][:1]
        case "dtype":
            arrays[name] = arrays[name].astype(np.float64)
        case _:
            arrays["9999/more"] = arrays[name]
    with pytest.raises(ClassifierError):
        set_arrays(network, arrays)
    assert all(np.array_equal(before[name], array) for name, array in get_arrays(network).items())
