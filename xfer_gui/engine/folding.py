"""Frozen BatchNormalization put into the convolution before it: the same network, in less time."""

from collections import Counter
from typing import Any

import keras
from keras import layers, ops

from xfer_gui.engine.device import compiles
from xfer_gui.engine.torch_convolution import convolve

_Convolution = layers.Conv2D | layers.DepthwiseConv2D


def folded(network: keras.Model, all_frozen: bool = True) -> keras.Model:
    """The same network, sharing all weights, with fewer passes over its maps.

    BatchNormalization that does not learn multiplies each channel by a number and adds one.
    Multiplied into the kernel before it, which is small, the first costs nothing. The kernel that
    learns is still the convolution's own, so training goes the same way as without.

    A step of training all of MobileNetV2 0.35 at 224 px, batches of 32, two cores: 206 ms instead
    of 264; of its upper 7 blocks 61 ms instead of 72.

    Args:
        network: functional, with one input and one output; models inside it are unfolded.
        all_frozen: the network is only asked, or none of its BatchNormalization learns. Else only
            layers whose `trainable` is False are folded.
    Returns:
        A network that is not compiled, from the same input to the same output.
    Source: Jacob et al. 2018, section 3.2.
    """
    photos = keras.Input(network.input_shape[1:], dtype=network.input.dtype, name="folded_input")
    return keras.Model(photos, _through(network, photos, all_frozen), name=network.name)


def for_asking(network: keras.Model) -> keras.Model:
    """A folded network, compiled, of which nobody wants to train anything.

    Features of MobileNetV2 0.35 at 224 px, batches of 8, two cores: 3.0 ms a photo instead of 4.9.
    """
    quick = folded(network)
    quick.compile(jit_compile=compiles())
    return quick


class FoldedConvolution(layers.Layer):
    """A convolution and the frozen BatchNormalization after it.

    Args:
        convolution: whose kernel is used, and learns if it may.
        norm: whose statistics are used as they are at each call.
    """

    def __init__(self, convolution: _Convolution, norm: layers.BatchNormalization) -> None:
        super().__init__(name=f"{convolution.name}_folded", dtype=convolution.dtype_policy)
        self._convolution, self._norm = convolution, norm
        self.built = True

    def call(self, inputs: keras.KerasTensor) -> keras.KerasTensor:
        """Maps to maps, as convolution and normalization one after the other."""
        convolution, norm = self._convolution, self._norm
        scale = ops.rsqrt(norm.moving_variance + norm.epsilon)
        if norm.scale:
            scale = scale * norm.gamma
        shift = -norm.moving_mean * scale
        if norm.center:
            shift = shift + norm.beta
        if convolution.use_bias:
            shift = shift + convolution.bias * scale
        return self._convolve(inputs, scale, ops.cast(shift, inputs.dtype))

    def _convolve(
        self, inputs: keras.KerasTensor, scale: keras.KerasTensor, shift: keras.KerasTensor
    ) -> keras.KerasTensor:
        convolution = self._convolution
        strides, dilation = convolution.strides, convolution.dilation_rate
        depthwise = isinstance(convolution, layers.DepthwiseConv2D)
        each = ops.reshape(scale, convolution.kernel.shape[2:]) if depthwise else scale
        kernel = ops.cast(convolution.kernel * each, inputs.dtype)
        if keras.backend.backend() == "torch":
            if depthwise:
                kernel = ops.reshape(kernel, (*convolution.kernel_size, 1, -1))
            return convolve(inputs, kernel, shift, strides, dilation, convolution.padding)
        convolving = ops.depthwise_conv if depthwise else ops.conv
        maps = convolving(
            inputs, kernel, strides, convolution.padding, convolution.data_format, dilation
        )
        return maps + shift

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """The convolution's own."""
        return self._convolution.compute_output_shape(input_shape)


def _through(network: keras.Model, start: keras.KerasTensor, all_frozen: bool) -> keras.KerasTensor:
    """What comes out of a network for `start`, layer after layer, folded where that can be."""
    nodes = [
        node
        for depth in sorted(network._nodes_by_depth, reverse=True)
        for node in network._nodes_by_depth[depth]
    ]
    pairs = _pairs(network, nodes, all_frozen)
    replaced = {id(before) for before in pairs.values()}
    known = {id(network.inputs[0]): start}
    for node in nodes:
        if not node.input_tensors or id(node) in replaced:
            continue
        if id(node) in pairs:
            before = pairs[id(node)]
            layer = FoldedConvolution(before.operation, node.operation)
            result = layer(known[id(before.input_tensors[0])])
        elif isinstance(node.operation, keras.Model):
            result = _through(node.operation, known[id(node.input_tensors[0])], all_frozen)
        else:
            values, named = node.arguments.fill_in(known)
            result = node.operation(*values, **named)
        for tensor, value in zip(node.output_tensors, keras.tree.flatten(result), strict=True):
            known[id(tensor)] = value
    return known[id(network.outputs[0])]


def _pairs(network: keras.Model, nodes: list[Any], all_frozen: bool) -> dict[int, Any]:
    """Nodes of normalizations, by id, with the node of the convolution each is folded into."""
    makers = {id(tensor): node for node in nodes for tensor in node.output_tensors}
    uses = Counter(id(tensor) for node in nodes for tensor in node.input_tensors)
    uses.update(id(tensor) for tensor in network.outputs)
    found = {}
    for node in nodes:
        norm = node.operation
        if not isinstance(norm, layers.BatchNormalization) or (norm.trainable and not all_frozen):
            continue
        tensor = node.input_tensors[0]
        before = makers[id(tensor)]
        if uses[id(tensor)] == 1 and _can_take_in(before.operation, norm):
            found[id(node)] = before
    return found


def _can_take_in(operation: Any, norm: layers.BatchNormalization) -> bool:
    return (
        type(operation) in (layers.Conv2D, layers.DepthwiseConv2D)
        and operation.activation is keras.activations.linear
        and operation.data_format == "channels_last"
        and norm.axis in (-1, 3)
    )
