import keras
import numpy as np
import pytest

from xfer_gui.core.errors import WeightsError
from xfer_gui.core.places import resources_folder
from xfer_gui.engine.starter import arrays, fill, starter

WEIGHTS = resources_folder() / "weights" / "starter.npz"
SMALL_ENOUGH = 3_000_000


@pytest.fixture
def written(tmp_path):
    """A file with the weights of a starter that never learned."""
    path = tmp_path / "starter.npz"
    np.savez(path, **arrays(starter(64)))
    return path


@pytest.mark.parametrize("image_size", [64, 96, 129, 224])
def test_starter_takes_every_size_from_64_to_224(image_size):
    network = starter(image_size)
    side = -(-image_size // 32)
    assert network.output_shape == (None, side, side, 640)


def test_halves_of_all_weights_stay_under_three_megabytes():
    assert sum(array.nbytes for array in arrays(starter(64)).values()) <= SMALL_ENOUGH


def test_weights_that_come_with_the_program_fit_and_tell_pictures_apart():
    network = starter(96)
    fill(network, WEIGHTS)
    pictures = np.random.default_rng(0).uniform(-1, 1, (4, 96, 96, 3)).astype(np.float32)
    pictures[1:] = keras.ops.convert_to_numpy(keras.ops.average_pool(pictures[1:], 3, 1, "same"))
    features = keras.ops.convert_to_numpy(network(pictures)).mean(axis=(1, 2))
    assert WEIGHTS.stat().st_size <= SMALL_ENOUGH
    assert np.isfinite(features).all()
    assert not np.allclose(features[0], features[1])


def test_a_frozen_starter_says_the_same_in_training_as_afterwards():
    network = starter(64)
    for layer in network.layers:
        layer.trainable = False
    picture = np.random.default_rng(1).uniform(-1, 1, (2, 64, 64, 3)).astype(np.float32)
    learning, judging = (
        keras.ops.convert_to_numpy(network(picture, training=training))
        for training in (True, False)
    )
    np.testing.assert_allclose(learning, judging, rtol=1e-4, atol=1e-5)


def test_weights_survive_being_written_and_read(written):
    network = starter(96)
    before = arrays(network)["stem/kernel"]
    fill(network, written)
    with np.load(written) as file:
        assert all(np.array_equal(file[name], value) for name, value in arrays(network).items())
        assert not np.array_equal(file["stem/kernel"], before)


def test_a_file_that_is_cut_short_is_refused(written):
    written.write_bytes(written.read_bytes()[:5000])
    with pytest.raises(WeightsError):
        fill(starter(64), written)


@pytest.mark.parametrize("fault", ["missing", "shape", "no number"])
def test_foreign_weights_are_refused_and_change_nothing(tmp_path, fault):
    network = starter(64)
    before = arrays(network)
    wrong = dict(before)
    if fault == "missing":
        del wrong["stem/kernel"]
    elif fault == "shape":
        wrong["stem/kernel"] = wrong["stem/kernel"][..., :-1]
    else:
        wrong["stem/kernel"] = np.full_like(wrong["stem/kernel"], np.nan)
    np.savez(tmp_path / "w.npz", **wrong)
    with pytest.raises(WeightsError):
        fill(network, tmp_path / "w.npz")
    assert all(np.array_equal(before[name], value) for name, value in arrays(network).items())
