"""Two small networks of our own for training from random weights: one plain, one residual.

As they come they learn as well as they can. With a depth of the person's choice they show what
depth does: then both are the same network, number for number, except that one has shortcuts.
"""

import keras
from keras import layers

from xfer_gui.core.depths import check_depth

# Keras's 0.99 needs hundreds of steps to forget where it began; a small folder gives a few dozen.
BATCH_NORM_MOMENTUM = 0.9
STUDY_FILTERS = (16, 32, 64)


def small_vgg(image_size: int, depth: int | None = None) -> keras.Model:
    """A plain network in the manner of VGG: 3 × 3 convolutions, halved by pooling four times.

    Args:
        image_size: side of the square input in pixels, at least 32.
        depth: number of convolutions, 8 to 56, for the plain network of `_study`; None builds the
            usual one, of 6.
    Returns:
        The usual one: 0.8 million parameters; from image_size × image_size × 3, scaled to -1…1, to
        (image_size / 16) × (image_size / 16) × 192.
    Raises:
        XferError: no such depth.
    Source: Simonyan & Zisserman 2014; Ioffe & Szegedy 2015 for the normalisation.
    """
    if depth is not None:
        check_depth("small_vgg", depth)
        return _study("small_vgg", image_size, depth, residual=False)
    inputs = keras.Input((image_size, image_size, 3))
    x = inputs
    for stage, (convolutions, filters) in enumerate(
        ((1, 32), (1, 64), (2, 128), (2, 192)), start=1
    ):
        for number in range(1, convolutions + 1):
            x = _convolution(x, filters, name=f"stage{stage}_conv{number}")
            x = layers.ReLU(name=f"stage{stage}_conv{number}_relu")(x)
        x = layers.MaxPooling2D(name=f"stage{stage}_pool")(x)
    return keras.Model(inputs, x, name="small_vgg")


def small_resnet(image_size: int, depth: int | None = None) -> keras.Model:
    """A residual network: two blocks at each of three widths, shortcuts that change nothing.

    Where width and size change, the shortcut is averaged over 2 × 2 and given its channels by a
    1 × 1 convolution.

    Args:
        image_size: side of the square input in pixels, at least 32.
        depth: number of convolutions, 8 to 56, for the residual network of `_study`; None builds
            the usual one, of 13 and two in the shortcuts.
    Returns:
        The usual one: 0.7 million parameters; from image_size × image_size × 3, scaled to -1…1, to
        (image_size / 8) × (image_size / 8) × 128.
    Raises:
        XferError: no such depth.
    Source: He et al. 2015; He et al. 2018 ("Bag of tricks") for the averaged shortcut.
    """
    if depth is not None:
        check_depth("small_resnet", depth)
        return _study("small_resnet", image_size, depth, residual=True)
    inputs = keras.Input((image_size, image_size, 3))
    x = _convolution(inputs, 32, strides=2, name="stem_conv")
    x = layers.ReLU(name="stem_relu")(x)
    for stage, filters in enumerate((32, 64, 128), start=1):
        x = _residual_block(x, filters, halve=stage > 1, name=f"stage{stage}_block1")
        x = _residual_block(x, filters, halve=False, name=f"stage{stage}_block2")
    return keras.Model(inputs, x, name="small_resnet")


def _study(name: str, image_size: int, depth: int, residual: bool) -> keras.Model:
    """A network of `depth` convolutions that has shortcuts or not, and is otherwise the same.

    One or two convolutions, then blocks of two at 16, 32 and 64 channels. Nothing helps the signal
    on its way, neither normalisation nor careful first weights, as those hide what is to be seen:
    the plain network of 32 layers stays at chance, the residual one learns. A shortcut past a
    smaller and wider block is averaged over 2 × 2 and doubled, so it has no weights of its own.

    Source: He et al. 2015, section 4.2 (depths and widths); Glorot & Bengio 2010 (first weights).
    """
    inputs = keras.Input((image_size, image_size, 3))
    first = 2 - depth % 2
    x = inputs
    for number in range(1, first + 1):
        x = _bare(x, STUDY_FILTERS[0], f"stem_conv{number}", strides=2 if number == 1 else 1)
        x = layers.ReLU(name=f"stem_conv{number}_relu")(x)
    blocks = (depth - first) // 2
    for stage, filters in enumerate(STUDY_FILTERS, start=1):
        # As many in each; the last stages, which cost as much and hold more, take what is left.
        for block in range(1, (blocks + stage - 1) // len(STUDY_FILTERS) + 1):
            x = _study_block(
                x, filters, stage > 1 and block == 1, residual, f"stage{stage}_block{block}"
            )
    return keras.Model(inputs, x, name=name)


def _study_block(
    x: keras.KerasTensor, filters: int, halve: bool, residual: bool, name: str
) -> keras.KerasTensor:
    shortcut = x
    x = _bare(x, filters, f"{name}_conv1", strides=2 if halve else 1)
    x = layers.ReLU(name=f"{name}_conv1_relu")(x)
    x = _bare(x, filters, f"{name}_conv2")
    if residual:
        if halve:
            shortcut = layers.AveragePooling2D(2, padding="same", name=f"{name}_pool")(shortcut)
            shortcut = layers.Concatenate(name=f"{name}_double")([shortcut, shortcut])
        x = layers.Add(name=f"{name}_add")([x, shortcut])
    return layers.ReLU(name=f"{name}_out")(x)


def _bare(x: keras.KerasTensor, filters: int, name: str, strides: int = 1) -> keras.KerasTensor:
    return layers.Conv2D(filters, 3, strides=strides, padding="same", name=name)(x)


def _residual_block(
    x: keras.KerasTensor, filters: int, halve: bool, name: str
) -> keras.KerasTensor:
    shortcut = x
    if halve:
        shortcut = layers.AveragePooling2D(2, padding="same", name=f"{name}_shortcut_pool")(x)
        shortcut = _convolution(shortcut, filters, size=1, name=f"{name}_shortcut_conv")
    x = _convolution(x, filters, strides=2 if halve else 1, name=f"{name}_conv1")
    x = layers.ReLU(name=f"{name}_conv1_relu")(x)
    x = _convolution(x, filters, name=f"{name}_conv2")
    x = layers.Add(name=f"{name}_add")([x, shortcut])
    return layers.ReLU(name=f"{name}_out")(x)


def _convolution(
    x: keras.KerasTensor, filters: int, name: str, size: int = 3, strides: int = 1
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
    return layers.BatchNormalization(momentum=BATCH_NORM_MOMENTUM, name=f"{name}_bn")(x)
