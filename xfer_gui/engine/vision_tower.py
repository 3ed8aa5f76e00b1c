"""The half of CLIP that looks at photos, of standard Keras layers: no text, no KerasHub.

So a finished zero-shot classifier is a network like any other: it is saved, loaded and exported
without the half that reads, which is as large and no longer needed once the words are known.
"""

from dataclasses import dataclass
from typing import Literal

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from xfer_gui.engine.device import compiles

# CLIP's own mean and deviation of red, green and blue, 0 to 1.
MEAN = (0.48145466, 0.4578275, 0.40821073)
DEVIATION = (0.26862954, 0.26130258, 0.27577711)
# The quick form of GELU is x · sigmoid(1.702 x), and so a SiLU of 1.702 x, made smaller again.
QUICKNESS = 1.702
WORDS = "words"
PATCHES, POSITIONS, BEFORE, AFTER, PROJECTION = (
    "patches", "positions", "norm_before", "norm_after", "projection",
)  # fmt: skip
LARGEST = {"side": 1024, "patch": 128, "width": 4096, "blocks": 64, "heads": 64, "inner": 16384}


@dataclass(frozen=True, slots=True)
class VisionTower:
    """How the looking half of a CLIP is built.

    Attributes:
        side: of the square that it looks at, in pixels.
        patch: side of the patches that the square is cut into; a divisor of `side`.
        width: numbers by which each patch is described.
        blocks: attention blocks.
        heads: of each attention; a divisor of `width`.
        inner: width of the layer between two attentions.
        shared: numbers by which photos and words are compared.
        activation: of the layer between two attentions.
    """

    side: int
    patch: int
    width: int
    blocks: int
    heads: int
    inner: int
    shared: int
    activation: Literal["quick_gelu", "gelu"] = "quick_gelu"

    @property
    def is_buildable(self) -> bool:
        """False for what no preset has: zero layers, sides that do not divide, monsters."""
        within = all(1 <= getattr(self, name) <= most for name, most in LARGEST.items())
        return (
            within
            and 1 <= self.shared <= LARGEST["width"]
            and self.side % self.patch == 0
            and self.width % self.heads == 0
        )


def build(tower: VisionTower, image_size: int, classes: int) -> keras.Model:
    """Build the looking half with words as its head; weights are random.

    Args:
        tower: how it is built.
        image_size: S, side of the photos; other sides than the tower's are resized inside.
        classes: K.
    Returns:
        A compiled model, N × S × S × 3, 0 to 255 → N × K probabilities.
    Source: Radford et al. 2021; Dosovitskiy et al. 2020.
    """
    photos = keras.Input((image_size, image_size, 3), name="photo")
    x = photos
    if image_size != tower.side:
        x = layers.Resizing(tower.side, tower.side, interpolation="bicubic", name="resize")(x)
    x = layers.Normalization(
        mean=[255 * mean for mean in MEAN],
        variance=[(255 * deviation) ** 2 for deviation in DEVIATION],
        name="to_clip_scale",
    )(x)
    x = layers.Conv2D(tower.width, tower.patch, strides=tower.patch, use_bias=False, name=PATCHES)(
        x
    )
    patches = (tower.side // tower.patch) ** 2
    x = layers.Reshape((patches, tower.width), name="row_of_patches")(x)
    # One row more, in front, gathers what the patches say; its start and all positions are added.
    x = layers.ZeroPadding1D((1, 0), name="room_for_the_whole")(x)
    x = layers.EinsumDense(
        "abc,c->abc", (patches + 1, tower.width), bias_axes="bc", name=POSITIONS
    )(x)
    x = _norm(BEFORE)(x)
    for number in range(tower.blocks):
        x = _block(x, tower, f"block{number}")
    x = layers.Cropping1D((0, patches), name="the_whole")(x)
    x = layers.Reshape((tower.width,), name="one_row")(_norm(AFTER)(x))
    x = layers.Dense(tower.shared, use_bias=False, name=PROJECTION)(x)
    x = layers.UnitNormalization(dtype="float32", name="length_one")(x)
    words = layers.Dense(classes, use_bias=False, activation="softmax", dtype="float32", name=WORDS)
    network = keras.Model(photos, words(x), name="zero_shot")
    network.trainable = False
    network.compile(jit_compile=compiles())
    return network


def fill(network: keras.Model, clip: keras.Model, words: NDArray[np.float32]) -> None:
    """Take the weights of a KerasHub CLIP over.

    Args:
        network: from `build`, for the same tower.
        clip: KerasHub's `CLIPBackbone`.
        words: shared × classes, each column as long as it is to count.
    """
    encoder = clip.vision_encoder
    embedding = encoder.embedding
    places = keras.ops.convert_to_numpy(embedding.position_ids)[0]
    positions = keras.ops.convert_to_numpy(embedding.position_embedding.embeddings)[places]
    positions[0] += keras.ops.convert_to_numpy(embedding.class_embedding)
    network.get_layer(PATCHES).set_weights(embedding.patch_embedding.get_weights())
    network.get_layer(POSITIONS).set_weights(
        [np.ones(positions.shape[-1], dtype=np.float32), positions]
    )
    network.get_layer(BEFORE).set_weights(encoder.pre_layer_norm.get_weights())
    network.get_layer(AFTER).set_weights(encoder.layer_norm.get_weights())
    network.get_layer(PROJECTION).set_weights(clip.vision_projection.get_weights())
    network.get_layer(WORDS).set_weights([words])
    for number, block in enumerate(encoder.encoder_layers):
        for part in ("layer_norm_1", "attention", "layer_norm_2", "dense_1", "dense_2"):
            ours = network.get_layer(f"block{number}_{part}")
            ours.set_weights(getattr(block, part).get_weights())


def describe(network: keras.Model) -> VisionTower | None:
    """How a network of `build` was built; None for any other network."""
    if network.name != "zero_shot":
        return None
    attention = network.get_layer("block0_attention").get_config()
    patches, inner = network.get_layer(PATCHES), network.get_layer("block0_dense_1")
    rows = network.get_layer(POSITIONS).bias.shape[0] - 1
    patch = patches.kernel_size[0]
    return VisionTower(
        side=patch * round(rows**0.5),
        patch=patch,
        width=patches.filters,
        blocks=sum(layer.name.endswith("_attention") for layer in network.layers),
        heads=attention["num_heads"],
        inner=inner.units,
        shared=network.get_layer(PROJECTION).units,
        activation="gelu" if inner.activation is keras.activations.gelu else "quick_gelu",
    )


def _block(x: keras.KerasTensor, tower: VisionTower, name: str) -> keras.KerasTensor:
    before = _norm(f"{name}_layer_norm_1")(x)
    attention = layers.MultiHeadAttention(
        tower.heads, tower.width // tower.heads, name=f"{name}_attention"
    )
    x = layers.Add(name=f"{name}_add_1")([x, attention(before, before)])
    inner = _norm(f"{name}_layer_norm_2")(x)
    if tower.activation == "gelu":
        inner = layers.Dense(tower.inner, activation="gelu", name=f"{name}_dense_1")(inner)
    else:
        inner = layers.Dense(tower.inner, name=f"{name}_dense_1")(inner)
        inner = layers.Rescaling(QUICKNESS, name=f"{name}_quick_1")(inner)
        inner = layers.Activation("silu", name=f"{name}_quick_2")(inner)
        inner = layers.Rescaling(1 / QUICKNESS, name=f"{name}_quick_3")(inner)
    inner = layers.Dense(tower.width, name=f"{name}_dense_2")(inner)
    return layers.Add(name=f"{name}_add_2")([x, inner])


def _norm(name: str) -> layers.LayerNormalization:
    return layers.LayerNormalization(epsilon=1e-5, name=name)
