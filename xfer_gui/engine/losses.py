"""What fine-tuning makes small, the same with every backend."""

from typing import Any

import keras

# The smallest whose reciprocal is still a number: what is less sure than this counts as this.
SMALLEST = 1e-37


def cross_entropy(labels: Any, probabilities: Any) -> Any:
    """How unlikely the network found what each photo is, in nats.

    Keras's own is two losses. With TensorFlow it goes back to what the softmax was made of; with
    PyTorch and JAX it takes what is less likely than 1e-7 for 1e-7, so that a photo the network is
    surely wrong about costs 16 at most and teaches nothing. The first steps of fine-tuning make
    many such photos: MobileNetV2 0.35 on sign digits told 9.0 with one and 3.2 with the other, and
    went another way from there.

    Args:
        labels: N class indices.
        probabilities: N × K, from a softmax in float32.
    Returns:
        N losses.
    """
    indices = keras.ops.reshape(keras.ops.cast(labels, "int32"), (-1, 1))
    picked = keras.ops.take_along_axis(probabilities, indices, axis=1)[:, 0]
    return -keras.ops.log(keras.ops.maximum(picked, SMALLEST))
