"""Where a backbone can be cut in two: frozen below, learning above."""

import re
from dataclasses import dataclass

import keras

from xfer_gui.engine.backbones import preprocess
from xfer_gui.engine.device import compiles

# What the layers of one block have in common in the names that Keras and KerasHub give them.
_BLOCK = re.compile(
    r"stage_?\d+_block_?\d+|stack_?\d+_block_?\d+|conv\d+_block\d+|expanded_conv(?:_\d+)?"
    r"|block_?\d+[a-z]?|conv_(?:pad|dw|pw)_\d+|mixed\d+|stage\d+|downsampling_block_\d+"
    r"|normal_concat_\d+|add(?:_\d+)?$"
)


@dataclass(frozen=True, slots=True)
class Division:
    """The two parts of a network that was cut, sharing its weights.

    Attributes:
        lower: photos (N × S × S × 3, 0 to 255) → activations (N × rows × columns × channels).
        upper: those activations → the backbone's last maps.
    """

    lower: keras.Model
    upper: keras.Model


def block_ends(backbone: keras.Model) -> tuple[keras.KerasTensor, ...]:
    """Outputs of the backbone's blocks through which everything must pass, first to last.

    A block is what the field calls one (a residual block, a stage of VGG), as far as nothing
    leads around its end; layers before the first block and after the last belong to those.

    Args:
        backbone: a functional network without a top.
    Returns:
        At least one; the last is the backbone's own output.
    """
    ends: list[keras.KerasTensor] = []
    last_key: str | None = None
    for layer, tensor in _narrow_places(backbone):
        found = _BLOCK.search(layer.name)
        if found is None:
            continue
        key = re.sub(r"_(?:pad|dw|pw)_", "_", found.group())
        if key == last_key:
            ends[-1] = tensor
        else:
            ends.append(tensor)
        last_key = key
    return (*ends[:-1], backbone.output)


def divide(network: keras.Model, backbone_id: str, blocks: int) -> Division | None:
    """Cut a network below the last `blocks` blocks of its backbone.

    Args:
        network: a feature network or a classifier.
        backbone_id: its id in the catalogue.
        blocks: how many blocks are above the cut, at least 1.
    Returns:
        None when that would leave nothing below.
    """
    backbone = backbone_of(network)
    ends = block_ends(backbone)
    if blocks >= len(ends):
        return None
    end = ends[len(ends) - 1 - blocks]
    below = keras.Model(backbone.input, end, name="below")
    photos = keras.Input(network.input.shape[1:], name="photo")
    lower = keras.Model(photos, below(preprocess(backbone_id, photos)), name="lower")
    lower.compile(jit_compile=compiles())
    upper = keras.Model(end, backbone.output, name="upper")
    return Division(lower, upper)


def backbone_of(network: keras.Model) -> keras.Model:
    """The backbone inside a feature network or a classifier."""
    return next(layer for layer in network.layers if isinstance(layer, keras.Model))


def _narrow_places(
    network: keras.Model,
) -> list[tuple[keras.layers.Layer, keras.KerasTensor]]:
    """Layers whose output is the only thing that goes on from there, in order."""
    last_use: dict[int, int] = {}
    nodes = [
        node
        for depth in sorted(network._nodes_by_depth, reverse=True)
        for node in network._nodes_by_depth[depth]
    ]
    for position, node in enumerate(nodes):
        for tensor in node.input_tensors:
            last_use[id(tensor)] = position
    alive: dict[int, tuple[keras.layers.Layer, keras.KerasTensor]] = {}
    found = []
    for position, node in enumerate(nodes):
        for tensor in node.output_tensors:
            alive[id(tensor)] = (node.operation, tensor)
        alive = {
            key: value for key, value in alive.items() if last_use.get(key, len(nodes)) > position
        }
        if len(alive) == 1 and node.input_tensors:
            found.append(next(iter(alive.values())))
    return found
