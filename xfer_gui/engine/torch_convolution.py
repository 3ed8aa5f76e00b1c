"""PyTorch's convolution on maps as Keras lays them out, without copying them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


def convolve(
    maps: "Tensor",
    kernel: "Tensor",
    bias: "Tensor",
    strides: Sequence[int],
    dilation: Sequence[int],
    padding: str,
) -> "Tensor":
    """Maps to maps, with TensorFlow's idea of "same".

    Keras 3.15 copies all maps twice before each convolution: channels first, then back to channels
    last. To PyTorch maps with channels last are the same numbers under another name.

    MobileNetV2 0.35 at 224 px, batches of 32, two cores: a step of training 260 ms instead of 530,
    only asking 100 ms instead of 340.

    Args:
        maps: N × H × W × C.
        kernel: height × width × C or a part of it × channels that come out; a part of C means
            groups, 1 is depthwise.
        bias: one number for each channel that comes out.
        strides, dilation: along height and width.
        padding: "same" or "valid".
    Returns:
        N × H' × W' × channels.
    """
    from torch.nn import functional

    seen = maps.permute(0, 3, 1, 2)
    if padding == "same":
        sides = zip(maps.shape[1:3], kernel.shape[:2], strides, dilation, strict=True)
        (top, bottom), (left, right) = (_missing(*each) for each in sides)
        around = [top, left]
        if (top, left) != (bottom, right):
            seen, around = functional.pad(seen, (left, right, top, bottom)), [0, 0]
    else:
        around = [0, 0]
    made = functional.conv2d(
        seen,
        kernel.permute(3, 2, 0, 1),
        bias,
        stride=list(strides),
        padding=around,
        dilation=list(dilation),
        groups=maps.shape[3] // kernel.shape[2],
    )
    return made.permute(0, 2, 3, 1)


def _missing(length: int, kernel: int, stride: int, dilation: int) -> tuple[int, int]:
    """Zeros to add before and after one side."""
    needed = (-(-length // stride) - 1) * stride + (kernel - 1) * dilation + 1
    missing = max(0, needed - length)
    return missing // 2, missing - missing // 2
