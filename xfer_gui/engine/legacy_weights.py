"""Reads the HDF5 files in which Keras publishes weights, and fills a network with them."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import h5py
import keras
import numpy as np

from xfer_gui.core.errors import WeightsError
from xfer_gui.core.text import QT_TRANSLATE_NOOP

DAMAGED = QT_TRANSLATE_NOOP("core", "The weights file of {name} is damaged or incomplete.")
FOREIGN = QT_TRANSLATE_NOOP("core", "“{file}” does not hold the weights of {name} without its top.")
NO_NUMBERS = QT_TRANSLATE_NOOP(
    "core", "The weights file of {name} holds values that are no numbers."
)
REMEDY = QT_TRANSLATE_NOOP(
    "core", "Delete it so that it is fetched again, or choose another file: {path}"
)


def fill(network: keras.Model, name: str, path: Path) -> None:
    """Put the weights of a file into a network, all or none.

    Keras goes by the order of layers, since names changed between its versions; so do we, and
    compare the number of layers, of arrays and every shape before anything is filled. Done by hand
    because `load_weights` says why it failed in words for programmers, lets NaN pass, and takes
    longer.

    Args:
        network: without a top, just built.
        name: what people call it, for messages.
        path: file in Keras's older HDF5 format.
    Raises:
        WeightsError: the file is cut short, no HDF5, of another network, or not made of numbers.
    """
    wanted = [_variables(layer) for layer in network.layers if layer.weights]
    shapes = [[tuple(variable.shape) for variable in variables] for variables in wanted]
    try:
        with h5py.File(path) as file:
            saved = list(_saved_layers(file))
            if [[array.shape for array in arrays] for arrays in saved] != shapes:
                raise _error(FOREIGN, name, path)
            # Read only now: a foreign file may claim to hold more than there is memory.
            values = [array[()] for arrays in saved for array in arrays]
    except (OSError, RuntimeError) as error:  # h5py raises either for what is no whole HDF5 file
        raise _error(DAMAGED, name, path) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:  # HDF5, but built otherwise
        raise _error(FOREIGN, name, path) from error
    if not all(value.dtype.kind == "f" and np.isfinite(value).all() for value in values):
        raise _error(NO_NUMBERS, name, path)
    for variable, value in zip(itertools.chain(*wanted), values, strict=True):
        variable.assign(value)


def _saved_layers(file: h5py.File) -> Iterator[list[h5py.Dataset]]:
    """Arrays of every layer that has some, in order and not read yet."""
    group = file["model_weights"] if "model_weights" in file else file
    for layer in _names(group, "layer_names"):
        names = _names(group[layer], "weight_names")
        kinds = [name.rpartition("/")[2].partition(":")[0] for name in names]
        # EfficientNet's files carry the mean and deviation of its input, which are constants here.
        if names and kinds != ["mean", "variance", "count"]:
            yield [group[layer][name] for name in names]


def _names(group: h5py.Group, attribute: str) -> list[str]:
    # A list too long for one HDF5 attribute is spread over several: layer_names0, layer_names1, …
    if attribute in group.attrs:
        found = list(group.attrs[attribute])
    else:
        found, part = list(group.attrs[f"{attribute}0"]), 1
        while f"{attribute}{part}" in group.attrs:
            found += list(group.attrs[f"{attribute}{part}"])
            part += 1
    return [name.decode() if isinstance(name, bytes) else str(name) for name in found]


def _variables(layer: keras.Layer) -> list[keras.Variable]:
    return [*layer.trainable_weights, *layer.non_trainable_weights]


def _error(sentence: str, name: str, path: Path) -> WeightsError:
    return WeightsError(sentence, REMEDY, name=name, file=path.name, path=path)
