"""Every backend computes the same: what networks say, and how they learn, in numbers kept here.

The numbers are those of TensorFlow. A classifier that was trained with one backend says the same
with another because its arrays are the same, and because of this.
"""

import keras
import numpy as np
import pytest

from xfer_gui.engine.device import answers
from xfer_gui.engine.fine_tuning import compiled
from xfer_gui.engine.learners import let_learn
from xfer_gui.engine.networks import add_head, build_feature_network, get_arrays, set_arrays
from xfer_gui.engine.phases import Phase

PHOTOS = np.random.default_rng(1).integers(0, 256, (3, 48, 48, 3)).astype(np.uint8)
LABELS = np.array([0, 1, 2])
SAID = {
    "small_resnet": [
        [0.46669, 0.53325, 0.00006],
        [0.56852, 0.43144, 0.00005],
        [0.58229, 0.41765, 0.00005],
    ],
    "mobilenet_v2_0.35": [
        [0.07657, 0.89709, 0.02634],
        [0.04035, 0.95204, 0.00761],
        [0.15919, 0.82819, 0.01263],
    ],
    "mobilenet_v3_small": [
        [0.43717, 0.20638, 0.35646],
        [0.43730, 0.21140, 0.35129],
        [0.43724, 0.20949, 0.35328],
    ],
}
LOSSES = [3.81153, 10.09644, 2.92976]


def network_of(backbone_id):
    """A classifier whose weights depend on nothing but this code."""
    network = add_head(build_feature_network(backbone_id, 48, None), 3)
    rng = np.random.default_rng(2)
    arrays = get_arrays(network)
    for name, array in arrays.items():
        if name.endswith(("gamma", "moving_variance")):
            values = rng.uniform(0.8, 1.2, array.shape)
        elif array.ndim > 1:
            depthwise = array.ndim == 4 and array.shape[-1] == 1
            inputs = np.prod(array.shape[:2] if depthwise else array.shape[:-1])
            values = rng.normal(0, np.sqrt(2 / inputs), array.shape)
        else:
            values = rng.normal(0, 0.1, array.shape)
        arrays[name] = values.astype(array.dtype)
    set_arrays(network, arrays)
    return network


@pytest.mark.parametrize("backbone_id", SAID)
def test_a_network_says_the_same(backbone_id):
    said = answers(network_of(backbone_id), PHOTOS)

    assert said == pytest.approx(np.array(SAID[backbone_id]), abs=1e-4)


def test_a_network_learns_the_same():
    network = network_of("small_resnet")
    let_learn(network, None, normalize=False)
    optimizer = compiled(network, Phase(None, 1.0, 3, 1e-3))
    losses = [
        float(network.train_on_batch(PHOTOS, LABELS, return_dict=True)["loss"]) for _ in range(3)
    ]

    assert losses == pytest.approx(LOSSES, rel=1e-3)
    assert min(optimizer.gradient_sizes(3)) > 0


@pytest.mark.parametrize("gap", [0.0, 10.0, 46.0, 80.0])
def test_a_photo_that_the_network_is_surely_wrong_about_is_learned_from(gap):
    network = keras.Sequential([keras.Input((1,)), keras.layers.Dense(2, "softmax")])
    network.layers[0].set_weights([np.zeros((1, 2)), np.array([gap, 0.0])])
    optimizer = compiled(network, Phase(None, 1.0, 1, 1e-3))
    told = network.train_on_batch(np.ones((1, 1)), np.array([1]), return_dict=True)

    assert float(told["loss"]) == pytest.approx(np.log1p(np.exp(gap)), rel=1e-5)
    # What the softmax is made of is pulled by how far the probability is from the truth.
    pull = 1 / (1 + np.exp(-gap))
    assert optimizer.gradient_sizes(1) == pytest.approx([pull] * 2, rel=1e-5)
