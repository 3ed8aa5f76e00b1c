"""Two small networks of our own for training from random weights: one plain, one residual."""

import keras
from keras import layers

# Keras's 0.99 needs hundreds of steps to forget where it began; a small folder gives a few dozen.
BATCH_NORM_MOMENTUM = 0.9


def small_vgg(image_size: int) -> keras.Model:
    """A plain network in the manner of VGG: 3 × 3 convolutions, halved by pooling four times.

    Args:
        image_size: side of the square input in pixels, at least 32.
    Returns:
        0.8 million parameters; from image_size × image_size × 3, scaled to -1…1, to
        (image_size / 16) × (image_size / 16) × 192.
    Source: Simonyan & Zisserman 2014; Ioffe & Szegedy 2015 for the normalisation.
    """
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


def small_resnet(image_size: int) -> keras.Model:
    """A residual network: two blocks at each of three widths, shortcuts that change nothing.

    Where width and size change, the shortcut is averaged over 2 × 2 and given its channels by a
    1 × 1 convolution.

    Args:
        image_size: side of the square input in pixels, at least 32.
    Returns:
        0.7 million parameters; from image_size × image_size × 3, scaled to -1…1, to
        (image_size / 8) × (image_size / 8) × 128.
    Source: He et al. 2015; He et al. 2018 ("Bag of tricks") for the averaged shortcut.
    """
    inputs = keras.Input((image_size, image_size, 3))
    x = _convolution(inputs, 32, strides=2, name="stem_conv")
    x = layers.ReLU(name="stem_relu")(x)
    for stage, filters in enumerate((32, 64, 128), start=1):
        x = _residual_block(x, filters, halve=stage > 1, name=f"stage{stage}_block1")
        x = _residual_block(x, filters, halve=False, name=f"stage{stage}_block2")
    return keras.Model(inputs, x, name="small_resnet")


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
