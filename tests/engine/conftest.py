"""Small real things for the engine: a weights file of random numbers, a split of drawn photos."""

from pathlib import Path

import h5py
import keras
import pytest

from xfer_gui.core.catalogue import backbone
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.runs import RunFolder
from xfer_gui.engine.backbones import build_backbone

TINY = "mobilenet_0.25"
SIZE = 32


@pytest.fixture(scope="session")
def tiny_weights_file(tmp_path_factory) -> Path:
    """Random weights of the smallest backbone in the format in which Keras publishes them."""
    keras.utils.set_random_seed(0)
    return write_weights(build_backbone(TINY, SIZE, None), tmp_path_factory.mktemp("weights"))


def write_weights(network: keras.Model, folder: Path) -> Path:
    """Write the weights of the smallest backbone as Keras does."""
    path = folder / backbone(TINY).weights_file
    with h5py.File(path, "w") as file:
        layers = [layer for layer in network.layers if layer.weights]
        file.attrs["layer_names"] = [layer.name for layer in layers]
        for layer in layers:
            group = file.create_group(layer.name)
            variables = [*layer.trainable_weights, *layer.non_trainable_weights]
            group.attrs["weight_names"] = [variable.path for variable in variables]
            for variable in variables:
                group[variable.path] = keras.ops.convert_to_numpy(variable)
    return path


@pytest.fixture
def tiny_weights(tiny_weights_file, monkeypatch) -> Path:
    """The program finds the tiny backbone's weights through XFER_WEIGHTS."""
    monkeypatch.setenv("XFER_WEIGHTS", str(tiny_weights_file.parent))
    return tiny_weights_file


@pytest.fixture
def photo_split(photo_folder) -> Split:
    """The drawn photos, 3 classes of 12, divided."""
    from xfer_gui.core import dataset, split

    return split.split(dataset.scan(photo_folder, JobContext()))


@pytest.fixture
def new_run(tmp_path, photo_folder, photo_split):
    """`new_run(plan)` is the folder of a training that has not begun."""

    def make(plan: Plan) -> RunFolder:
        return RunFolder.create(tmp_path / "project", plan, photo_split, photo_folder)

    return make
