"""Weights that came are compared with the network they are for, and bad ones are thrown away."""

import h5py
import keras
import numpy as np
import pytest

from tests.weights_server import HTML
from xfer_gui.core import places, weights
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import WeightsError
from xfer_gui.core.jobs import JobContext
from xfer_gui.engine import backbones, legacy_weights, weights_check
from xfer_gui.session import jobs

TINY = "mobilenet_0.25"


@pytest.fixture
def cached(tiny_weights_file):
    """The tiny backbone's weights as they lie in the cache after a download."""
    path = places.weights_folder() / tiny_weights_file.name
    path.parent.mkdir(parents=True)
    path.write_bytes(tiny_weights_file.read_bytes())
    return path


def first_layer(file):
    return next(file[name] for name in file.attrs["layer_names"] if len(file[name]))


def no_number(path):
    with h5py.File(path, "r+") as file:
        group = first_layer(file)
        group[group.attrs["weight_names"][0]][0, 0, 0, 0] = np.inf


def exchanged(path):
    """Two arrays of one layer change places: shapes fit, names do not."""
    with h5py.File(path, "r+") as file:
        group = next(
            file[name]
            for name in file.attrs["layer_names"]
            if len(file[name].attrs["weight_names"]) > 1
        )
        names = list(group.attrs["weight_names"])
        group.attrs["weight_names"] = [names[1], names[0], *names[2:]]


def whole_numbers(path):
    with h5py.File(path, "r+") as file:
        group = first_layer(file)
        name = group.attrs["weight_names"][0]
        shape = group[name].shape
        del group[name]
        group.create_dataset(name, shape, "i4")


def page(path):
    path.write_bytes(HTML)


def cut_short(path):
    path.write_bytes(path.read_bytes()[:-2000])


def of_another_width(path):
    network = keras.applications.MobileNet(
        input_shape=(32, 32, 3), alpha=0.5, include_top=False, weights=None
    )
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [layer.name for layer in network.layers if layer.weights]
        for layer in network.layers:
            if layer.weights:
                group = file.create_group(layer.name)
                group.attrs["weight_names"] = [each.path for each in layer.weights]
                for each in layer.weights:
                    group[each.path] = keras.ops.convert_to_numpy(each)


BAD = {
    no_number: "values that are no numbers",
    whole_numbers: "values that are no numbers",
    exchanged: "does not hold the weights of",
    of_another_width: "does not hold the weights of",
    page: "is damaged or incomplete",
    cut_short: "is damaged or incomplete",
}


def test_sound_weights_pass_and_stay(cached):
    weights_check.check(TINY, cached)
    assert jobs.check_weights_job(TINY)(JobContext()) is None
    assert cached.is_file()


@pytest.mark.parametrize("spoil", BAD, ids=lambda each: each.__name__)
def test_bad_weights_in_the_cache_are_said_and_removed(cached, spoil):
    spoil(cached)
    problem = jobs.check_weights_job(TINY)(JobContext())
    assert BAD[spoil] in problem.sentence
    assert "It was removed" in problem.hint
    assert problem.__traceback__ is None
    assert not weights.is_ready(TINY)


def test_building_with_bad_weights_removes_them_too(cached):
    no_number(cached)
    with pytest.raises(WeightsError, match="no numbers"):
        backbones.build_backbone(TINY, 32, cached)
    assert not cached.exists()


def test_bad_weights_in_a_folder_of_the_person_stay_where_they_are(
    tiny_weights_file, tmp_path, monkeypatch
):
    path = tmp_path / tiny_weights_file.name
    path.write_bytes(tiny_weights_file.read_bytes())
    no_number(path)
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    problem = jobs.check_weights_job(TINY)(JobContext())
    assert str(path) in problem.hint
    assert path.is_file()


def test_weights_that_are_gone_need_no_check():
    assert jobs.check_weights_job(TINY)(JobContext()) is None


def test_a_file_with_the_top_is_named_as_such(weights):
    """The real file of a network with its 1,000 names, chosen for the one without."""
    path = weights / "mobilenet_7_5_224_tf.h5"
    with pytest.raises(WeightsError, match="but those with its top") as caught:
        weights_check.check("mobilenet_0.75", path)
    assert "no_top" in caught.value.hint


def test_real_weights_with_their_top_are_known_as_such(weights):
    weights_check.check("mobilenet_0.75+top", weights / "mobilenet_7_5_224_tf.h5")
    with pytest.raises(WeightsError, match="does not hold the weights of"):
        weights_check.check("mobilenet_0.75+top", weights / backbone("mobilenet_0.75").weights_file)


def test_a_chosen_file_is_looked_into_before_it_is_copied(tiny_weights_file, tmp_path):
    bad = tmp_path / "bad.h5"
    bad.write_bytes(tiny_weights_file.read_bytes())
    no_number(bad)
    with pytest.raises(WeightsError, match="no numbers"):
        jobs.import_weights_job(TINY, bad)(JobContext())
    assert bad.is_file()
    assert not weights.is_ready(TINY)

    path = jobs.import_weights_job(TINY, tiny_weights_file)(JobContext())
    assert weights.locate(TINY) == path


def test_a_check_changes_nothing_in_the_network(cached):
    network = backbones.build_backbone(TINY, 32, None)
    before = [keras.ops.convert_to_numpy(each).copy() for each in network.weights]
    legacy_weights.check(network, "Tiny", cached)
    for each, value in zip(network.weights, before, strict=True):
        np.testing.assert_array_equal(keras.ops.convert_to_numpy(each), value)
