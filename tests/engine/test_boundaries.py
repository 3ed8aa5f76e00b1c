"""Cutting backbones in two."""

import keras
import numpy as np
import pytest

from xfer_gui.core.catalogue import BACKBONES
from xfer_gui.engine.boundaries import backbone_of, block_ends, divide
from xfer_gui.engine.device import compiles
from xfer_gui.engine.learners import let_learn
from xfer_gui.engine.networks import add_head, build_feature_network, every_layer, get_arrays

PHOTOS = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3), dtype=np.uint8)

BLOCKS = {
    "mobilenet_v2_0.35": 17,
    "mobilenet_0.25": 13,
    "mobilenet_v3_small": 11,
    "small_vgg": 4,
    "small_resnet": 6,
    "vgg16": 5,
}


@pytest.mark.parametrize(("backbone_id", "blocks"), BLOCKS.items())
def test_a_backbone_has_the_blocks_that_the_field_counts(backbone_id, blocks):
    network = build_feature_network(backbone_id, 64, None)
    assert len(block_ends(backbone_of(network))) == blocks


@pytest.mark.slow
@pytest.mark.parametrize("entry", BACKBONES, ids=lambda entry: entry.id)
def test_every_backbone_can_be_cut_and_the_parts_make_the_whole(entry):
    size = max(64, entry.smallest_size)
    photos = np.random.default_rng(0).integers(0, 256, (2, size, size, 3), dtype=np.uint8)
    network = build_feature_network(entry.id, size, None)
    blocks = len(block_ends(backbone_of(network)))
    assert blocks > 1 or entry.id == "nasnet_mobile"
    if blocks > 1:
        division = divide(network, entry.id, blocks // 2)
        maps = division.upper(division.lower(photos))
        parts = keras.ops.mean(maps, axis=(1, 2))
        whole = network(photos)
        assert keras.ops.all(keras.ops.isclose(parts, whole, rtol=1e-3, atol=1e-4))


@pytest.mark.parametrize("backbone_id", ["mobilenet_v2_0.35", "small_resnet"])
@pytest.mark.parametrize("blocks", [1, 3])
def test_the_parts_make_the_whole(backbone_id, blocks):
    network = build_feature_network(backbone_id, 64, None)
    division = divide(network, backbone_id, blocks)
    parts = keras.ops.mean(division.upper(division.lower(PHOTOS)), axis=(1, 2))
    assert keras.ops.all(keras.ops.isclose(parts, network(PHOTOS), rtol=1e-4, atol=1e-5))


def test_a_cut_below_everything_is_no_cut():
    network = build_feature_network("small_vgg", 64, None)
    assert divide(network, "small_vgg", 4) is None


def test_only_what_is_above_the_cut_learns():
    network = add_head(build_feature_network("small_resnet", 64, None), 3)
    division = divide(network, "small_resnet", 2)
    let_learn(network, division.lower, normalize=False)
    below = {layer.name for layer in every_layer(division.lower)}
    before = get_arrays(network)
    network.compile("sgd", "sparse_categorical_crossentropy", jit_compile=compiles())
    network.train_on_batch(PHOTOS, np.array([0, 2]))
    changed = {
        name.split("/")[1]
        for name, array in get_arrays(network).items()
        if not np.array_equal(before[name], array)
    }
    assert changed
    assert not changed & below
    assert "head" in changed


def test_what_the_upper_part_learns_is_in_the_whole_network():
    network = add_head(build_feature_network("small_resnet", 64, None), 3)
    division = divide(network, "small_resnet", 2)
    let_learn(network, division.lower, normalize=False)
    before = network.predict_on_batch(PHOTOS)
    features = keras.layers.GlobalAveragePooling2D()(division.upper.output)
    upper = keras.Model(division.upper.input, network.get_layer("head")(features))
    upper.compile("sgd", "sparse_categorical_crossentropy", jit_compile=compiles())
    activations = division.lower.predict_on_batch(PHOTOS)
    upper.train_on_batch(activations, np.array([0, 2]))
    after = network.predict_on_batch(PHOTOS)
    assert not np.allclose(before, after)
    assert np.allclose(after, upper.predict_on_batch(activations), atol=1e-5)
