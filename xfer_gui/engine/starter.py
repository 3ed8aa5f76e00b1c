"""The starter network: small and quick, so that its weights can come with the program."""

import zipfile
import zlib
from pathlib import Path

import keras
import numpy as np
from keras import layers

from xfer_gui.core.errors import WeightsError
from xfer_gui.core.text import QT_TRANSLATE_NOOP

STAGES = ((24, 1), (48, 2), (96, 2), (192, 1))
STEM, FEATURES = 24, 640
BATCH_NORM_MOMENTUM = 0.99

DAMAGED = QT_TRANSLATE_NOOP("core", "The weights of the starter network are damaged or incomplete.")
REMEDY = QT_TRANSLATE_NOOP("core", "Install Xfer again: the weights come with it.")


def starter(image_size: int | None) -> keras.Model:
    """A residual network of plain 3 × 3 convolutions, most of them where pictures are small.

    On processors these are quicker than depth-wise ones, which wait for memory.

    Args:
        image_size: side of the square input in pixels, at least 32; None for any.
    Returns:
        1.0 million parameters; from image_size × image_size × 3, scaled to -1…1, to
        (image_size / 32) × (image_size / 32) × 640, rounded up.
    Source: He et al. 2015; He et al. 2018 ("Bag of tricks") for the averaged shortcut. Its weights
        are made by `packaging/starter`.
    """
    inputs = keras.Input((image_size, image_size, 3))
    x = _convolution(inputs, STEM, name="stem", strides=2)
    for stage, (filters, blocks) in enumerate(STAGES, start=1):
        for block in range(1, blocks + 1):
            x = _block(x, filters, halve=block == 1, name=f"stage{stage}_block{block}")
    x = _convolution(x, FEATURES, name="last", size=1)
    return keras.Model(inputs, x, name="starter")


def arrays(network: keras.Model) -> dict[str, np.ndarray]:
    """The weights by name, as they are kept: halves, which is all the precision they have."""
    return {
        variable.path.removeprefix("starter/"): np.asarray(
            keras.ops.convert_to_numpy(variable), dtype=np.float16
        )
        for variable in network.weights
    }


def fill(network: keras.Model, path: Path) -> None:
    """Put the weights of an `.npz` file into a network that `starter` built.

    Args:
        network: just built.
        path: what `packaging/starter/export.py` wrote.
    Raises:
        WeightsError: the file is damaged, of another network, or not made of numbers.
    """
    variables = {variable.path.removeprefix("starter/"): variable for variable in network.weights}
    try:
        # NumPy leaves a damaged file open when it opens it itself.
        with path.open("rb") as stream, np.load(stream) as file:
            values = {name: file[name].astype(np.float32) for name in file.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise WeightsError(DAMAGED, REMEDY) from error
    shapes = {name: tuple(variable.shape) for name, variable in variables.items()}
    found = {name: value.shape for name, value in values.items()}
    if found != shapes or not all(np.isfinite(value).all() for value in values.values()):
        raise WeightsError(DAMAGED, REMEDY)
    for name, value in values.items():
        variables[name].assign(value)


def _block(x: keras.KerasTensor, filters: int, halve: bool, name: str) -> keras.KerasTensor:
    shortcut = x
    if halve:
        shortcut = layers.AveragePooling2D(2, padding="same", name=f"{name}_shortcut_pool")(x)
    if x.shape[-1] != filters or halve:
        shortcut = _convolution(shortcut, filters, f"{name}_shortcut", size=1, active=False)
    x = _convolution(x, filters, name=f"{name}_first", strides=2 if halve else 1)
    x = _convolution(x, filters, name=f"{name}_second", active=False)
    x = layers.Add(name=f"{name}_add")([x, shortcut])
    return layers.ReLU(name=f"{name}_out")(x)


def _convolution(
    x: keras.KerasTensor,
    filters: int,
    name: str,
    size: int = 3,
    strides: int = 1,
    active: bool = True,
) -> keras.KerasTensor:
    x = layers.Conv2D(
        filters,
        size,
        strides=strides,
        padding="same",
        use_bias=False,
        kernel_initializer="he_normal",
        name=name,
    )(x)
    x = layers.BatchNormalization(momentum=BATCH_NORM_MOMENTUM, name=f"{name}_bn")(x)
    return layers.ReLU(name=f"{name}_relu")(x) if active else x
