"""Reads the HDF5 files in which Keras publishes weights, and fills a network with them."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import h5py
import keras
import numpy as np

from xfer_gui.core.errors import WeightsError
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights import discard

DAMAGED = QT_TRANSLATE_NOOP("core", "The weights file of {name} is damaged or incomplete.")
FOREIGN = QT_TRANSLATE_NOOP("core", "“{file}” does not hold the weights of {name} without its top.")
WITH_TOP = QT_TRANSLATE_NOOP(
    "core",
    "“{file}” does not hold the weights of {name} without its top, but those with its top.",
)
NO_NUMBERS = QT_TRANSLATE_NOOP(
    "core", "The weights file of {name} holds values that are no numbers."
)
REMEDY = QT_TRANSLATE_NOOP("core", "Delete it, download it again or choose another file: {path}")
TAKE_NO_TOP = QT_TRANSLATE_NOOP(
    "core",
    "Instead of {path}, take the file whose name has “no_top” or “notop” in it.",
)
REMOVED = QT_TRANSLATE_NOOP(
    "core", "It was removed. Download it again, or import it from another computer."
)
# What variables are called, in files of any Keras; others say nothing about what they are.
KINDS = {
    "kernel": "kernel",
    "depthwise_kernel": "kernel",
    "pointwise_kernel": "kernel",
    "bias": "bias",
    "gamma": "gamma",
    "beta": "beta",
    "moving_mean": "moving_mean",
    "moving_variance": "moving_variance",
}


def fill(network: keras.Model, name: str, path: Path) -> None:
    """Put the weights of a file into a network, all or none.

    Keras goes by the order of layers, since names of layers changed between its versions; so do
    we, and compare the number of layers, and of every array the shape, the type and what it is,
    before anything is filled. Done by hand because `load_weights` says why it failed in words for
    programmers, lets NaN pass, and takes longer.

    A file that proves unusable is removed if it lies in the user's cache, so that it is never
    taken again.

    Args:
        network: without a top, just built.
        name: what people call it, for messages.
        path: file in Keras's older HDF5 format.
    Raises:
        WeightsError: the file is cut short, no HDF5, of another network, or not made of numbers.
    """
    # Kept until all have been looked at: either all or none are filled in.
    values = list(_read(network, name, path))
    for variable, value in zip(itertools.chain(*_wanted(network)), values, strict=True):
        variable.assign(value)


def check(network: keras.Model, name: str, path: Path) -> None:
    """Compare a file with a network as `fill` does, and fill nothing; same arguments and errors."""
    for _ in _read(network, name, path):
        pass


def _read(network: keras.Model, name: str, path: Path) -> Iterator[np.ndarray]:
    """The arrays of a file in the order of the network's variables; removes a file that is bad."""
    try:
        yield from _sound_values(network, name, path)
    except WeightsError as error:
        # Only now is the file closed; Windows lets nobody remove an open one.
        if not discard(path):
            raise
        raise WeightsError(error.sentence_template, REMOVED, **error.values) from error


def _sound_values(network: keras.Model, name: str, path: Path) -> Iterator[np.ndarray]:
    try:
        with h5py.File(path) as file:
            saved = list(_saved_layers(file))
            _compare(_wanted(network), saved, name, path)
            # Read only now: a foreign file may claim to hold more than there is memory.
            for array in itertools.chain(*saved):
                value = array[()]
                if not np.isfinite(value).all():
                    raise _error(NO_NUMBERS, name, path)
                yield value
    except (OSError, RuntimeError) as error:  # h5py raises either for what is no whole HDF5 file
        raise _error(DAMAGED, name, path) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:  # HDF5, but built otherwise
        raise _error(FOREIGN, name, path) from error


def _compare(
    wanted: list[list[keras.Variable]], saved: list[list[h5py.Dataset]], name: str, path: Path
) -> None:
    shapes = [[tuple(variable.shape) for variable in variables] for variables in wanted]
    found = [[array.shape for array in arrays] for arrays in saved]
    if found != shapes:
        has_more = len(found) > len(shapes) and found[: len(shapes)] == shapes
        if has_more:
            raise _error(WITH_TOP, name, path, TAKE_NO_TOP)
        raise _error(FOREIGN, name, path)
    for variable, array in zip(itertools.chain(*wanted), itertools.chain(*saved), strict=True):
        ours, theirs = _kind(variable.name), _kind(array.name)
        if ours and theirs and ours != theirs:
            raise _error(FOREIGN, name, path)
        if array.dtype.kind != "f":
            raise _error(NO_NUMBERS, name, path)


def _kind(name: str) -> str | None:
    """What a variable is, by its name: "conv1/depthwise_kernel:0" is a kernel."""
    return KINDS.get(name.rpartition("/")[2].partition(":")[0])


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


def _wanted(network: keras.Model) -> list[list[keras.Variable]]:
    return [
        [*layer.trainable_weights, *layer.non_trainable_weights]
        for layer in network.layers
        if layer.weights
    ]


def _error(sentence: str, name: str, path: Path, remedy: str = REMEDY) -> WeightsError:
    return WeightsError(sentence, remedy, name=name, file=path.name, path=path)
