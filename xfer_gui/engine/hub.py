"""KerasHub's networks: ResNet18 and ResNet34, and its weights, which come as presets.

KerasHub takes three seconds to import, so that happens only when one of its networks is wanted.
Nothing of a preset is deserialised: what may be in it is built here, and only numbers are read.
"""

import json
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import h5py
import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import safetensors
from xfer_gui.core.errors import WeightsError
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights import discard
from xfer_gui.engine.legacy_weights import DAMAGED, NO_NUMBERS, REMEDY, REMOVED

FOREIGN = QT_TRANSLATE_NOOP("core", "“{file}” does not hold the weights of {name}.")
# What a preset's small files may have at most.
LARGEST_TEXT = 50_000_000
RESNET_BLOCKS = {"resnet18": (2, 2, 2, 2), "resnet34": (3, 4, 6, 3)}
TIMM_KINDS = {
    "kernel": "weight",
    "gamma": "weight",
    "beta": "bias",
    "moving_mean": "running_mean",
    "moving_variance": "running_var",
}


def build_resnet(builder: str, image_size: int, name: str, weights: Path | None) -> keras.Model:
    """Build a ResNet without its top, of standard Keras layers.

    Args:
        builder: a key of `RESNET_BLOCKS`.
        image_size: side of the square input in pixels, at least 32.
        name: what people call it, for messages.
        weights: KerasHub's HDF5 file or timm's safetensors; None leaves random weights.
    Returns:
        From image_size × image_size × 3, less ImageNet's mean and divided by its deviation, to
        (image_size / 32) × (image_size / 32) × 512.
    Raises:
        WeightsError: the file is damaged, of another network, or holds values that are no numbers.
    Source: He et al. 2015; Wightman et al. 2021 for how the weights were taught.
    """
    from keras_hub.models import ResNetBackbone

    network = ResNetBackbone(
        input_conv_filters=[64],
        input_conv_kernel_sizes=[7],
        stackwise_num_filters=[64, 128, 256, 512],
        stackwise_num_blocks=list(RESNET_BLOCKS[builder]),
        stackwise_num_strides=[1, 2, 2, 2],
        block_type="basic_block",
        image_shape=(image_size, image_size, 3),
    )
    if weights is not None and weights.suffix == ".safetensors":
        with _removing_bad(weights):
            _fill_from_timm(network, name, weights)
    elif weights is not None:
        fill(network, name, weights)
    # Without KerasHub's class around it, whoever opens an export of it needs no KerasHub.
    return keras.Model(network.input, network.output, name=builder)


def fill(network: keras.Model, name: str, path: Path) -> None:
    """Put the weights of a preset into a network that was just built.

    Args:
        network: all of its weights are replaced; of no use after an error.
        name: what people call it, for messages.
        path: file in Keras's newer HDF5 format.
    Raises:
        WeightsError: the file is cut short, of another network, or not made of numbers; if it lies
            in the user's cache it is gone now.
    """
    with _removing_bad(path):
        _fill(network, name, path)


def _fill(network: keras.Model, name: str, path: Path) -> None:
    _look_through(name, path)
    for variable in network.variables:
        # What the file does not fill is noticed afterwards; Keras itself only warns.
        variable.assign(np.full(variable.shape, _missing_value(variable)))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            network.load_weights(path)
    except (AttributeError, KeyError, OSError, RuntimeError, TypeError, ValueError) as error:
        raise _error(FOREIGN, name, path) from error
    for variable in network.variables:
        value = keras.ops.convert_to_numpy(variable)
        if np.array_equal(value, np.full(value.shape, _missing_value(variable)), equal_nan=True):
            raise _error(FOREIGN, name, path)


def read_text(path: Path, name: str) -> str:
    """A small text file of a preset.

    Raises:
        WeightsError: it is missing, far too large or no text.
    """
    try:
        if path.stat().st_size > LARGEST_TEXT:
            raise ValueError("too large")
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise _error(DAMAGED, name, path) from error


def read_config(path: Path, name: str) -> Mapping[str, Any]:
    """The plain values of a JSON file of a preset.

    Raises:
        WeightsError: it is missing, far too large or no JSON object.
    """
    try:
        found = json.loads(read_text(path, name))
    except ValueError as error:
        raise _error(DAMAGED, name, path) from error
    if not isinstance(found, dict):
        raise _error(FOREIGN, name, path)
    return found


def _look_through(name: str, path: Path) -> None:
    """Refuse a file that is no whole HDF5, claims more than it has, or holds no numbers."""
    try:
        with h5py.File(path) as file:
            arrays = list(_arrays(file))
            if sum(array.nbytes for array in arrays) > path.stat().st_size:
                raise _error(FOREIGN, name, path)
            for array in arrays:
                if array.dtype.kind not in "fiu" or not np.isfinite(array[()]).all():
                    raise _error(NO_NUMBERS, name, path)
    except (OSError, RuntimeError) as error:  # h5py raises either for what is no whole HDF5 file
        raise _error(DAMAGED, name, path) from error
    except (KeyError, TypeError, ValueError) as error:
        raise _error(FOREIGN, name, path) from error


def _arrays(group: h5py.Group) -> Iterator[h5py.Dataset]:
    for name in group:
        # Links may lead into other files of this computer.
        if not isinstance(group.get(name, getlink=True), h5py.HardLink):
            raise ValueError("a link")
        below = group[name]
        if isinstance(below, h5py.Group):
            yield from _arrays(below)
        else:
            yield below


def _missing_value(variable: keras.Variable) -> float:
    return float("nan") if "float" in str(variable.dtype) else -1


def _fill_from_timm(network: keras.Model, name: str, path: Path) -> None:
    try:
        tensors = safetensors.read_header(path)
        if not safetensors.is_whole(path, tensors):
            raise _error(DAMAGED, name, path)
        values = [
            _like(variable, safetensors.read(path, tensors[_timm_name(layer.name, variable.name)]))
            for layer in network.layers
            for variable in layer.weights
        ]
    except OSError as error:
        raise _error(DAMAGED, name, path) from error
    except (KeyError, ValueError) as error:
        raise _error(FOREIGN, name, path) from error
    if not all(np.isfinite(value).all() for value in values):
        raise _error(NO_NUMBERS, name, path)
    for variable, value in zip(network.weights, values, strict=True):
        variable.assign(value)


def _like(variable: keras.Variable, value: NDArray[np.float32]) -> NDArray[np.float32]:
    """An array of PyTorch's in the order of Keras's axes."""
    turned = value.transpose(2, 3, 1, 0) if value.ndim == 4 else value
    if turned.shape != tuple(variable.shape):
        raise ValueError("of another shape")
    return turned


def _timm_name(layer: str, variable: str) -> str:
    """What timm calls a variable: stack1_block0_2_conv/kernel is layer2.0.conv2.weight."""
    *above, number, kind = f"{layer.removeprefix('conv')}".split("_")
    if above:
        stack, block = (int(re.sub(r"\D", "", text)) for text in above)
        place = f"layer{stack + 1}.{block}."
    else:
        place = ""
    if number == "0":
        return f"{place}downsample.{0 if kind == 'conv' else 1}.{TIMM_KINDS[variable]}"
    return f"{place}{kind}{number}.{TIMM_KINDS[variable]}"


@contextmanager
def _removing_bad(path: Path) -> Iterator[None]:
    """Remove a file that proves unusable, if it lies in the user's cache."""
    try:
        yield
    except WeightsError as error:
        if not discard(path):
            raise
        raise WeightsError(error.sentence_template, REMOVED, **error.values) from error


def _error(sentence: str, name: str, path: Path) -> WeightsError:
    return WeightsError(sentence, REMEDY, name=name, file=path.name, path=path)
