"""Lays small pictures over each other, pair by pair, and says how alike they are then."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

# Of a picture's side: more than that was not cut off from a near-copy.
_MOST_STRETCH = 1.25
_MOST_SHIFT = 1 / 6
_DAMPING = 1e-3
# Less contrast than this (of 255) is noise of the camera or of JPEG.
_FEWEST_GREYS = 1.0


def align(ones: Floats, others: Floats, steps: int, start: Floats | None = None) -> Floats:
    """Find how each picture is stretched and shifted to lie over its partner.

    Brightness and contrast may differ: they are solved for as well.

    Args:
        ones, others: P pairs of pictures, each P × n × n.
        steps: of Gauss and Newton; each sees about a pixel far.
        start: P × 4 from pictures of another size; None for no stretch and no shift.
    Returns:
        P × 4: stretch and shift across, stretch and shift down; shifts are parts of the side.
    Source: Lucas & Kanade 1981; Evangelidis & Psarakis 2008.
    """
    side = ones.shape[1]
    x = (np.arange(side, dtype=np.float32) - (side - 1) / 2) / side
    found = np.tile(np.array([1, 0, 1, 0], np.float32), (len(ones), 1))
    if start is not None:
        found = start.copy()
    for _ in range(steps):
        laid, valid = _laid(ones, found)
        down, across = np.gradient(laid, 1 / side, axis=(1, 2))
        one = np.ones_like(laid)
        columns = (across * x, across, down * x[:, np.newaxis], down, laid, one)
        parts = np.stack([column * valid for column in columns], axis=1)
        parts = parts.reshape(len(ones), 6, side * side)
        # The equations are solved in units of their own size, else the damping would favour some.
        scale = np.sqrt(np.square(parts).sum(axis=2)) + 1e-6
        parts /= scale[:, :, np.newaxis]
        squares = parts @ parts.transpose(0, 2, 1) + _DAMPING * np.eye(6, dtype=np.float32)
        target = (others * valid).reshape(len(others), side * side, 1)
        solved = np.linalg.solve(squares, parts @ target)[:, :, 0] / scale
        gain = np.maximum(solved[:, 4:5], 0.2)
        step = np.clip(solved[:, :4] / gain, -0.1, 0.1)
        found[:, 1::2] += found[:, 0::2] * step[:, 1::2]
        found[:, 0::2] *= 1 + step[:, 0::2]
        found[:, 0::2] = found[:, 0::2].clip(1 / _MOST_STRETCH, _MOST_STRETCH)
        found[:, 1::2] = found[:, 1::2].clip(-_MOST_SHIFT, _MOST_SHIFT)
    return found


def likeness(ones: Floats, others: Floats, places: Floats) -> tuple[Floats, Floats]:
    """How alike pictures are that lie over each other.

    Args:
        ones, others: P pairs of pictures, each P × n × n.
        places: P × 4 of `align`.
    Returns:
        P correlations of the greys, and P of the edges, each -1 to 1. Pictures of the same scene
        have alike greys; only the same picture has the same edges.
    """
    laid, valid = _laid(ones, places)
    inner = valid[:, 1:, 1:]
    edges = [
        np.concatenate([np.diff(each, axis=1)[:, :, 1:], np.diff(each, axis=2)[:, 1:]], axis=1)
        for each in (laid, others)
    ]
    return (
        _correlation(laid, others, valid),
        _correlation(edges[0], edges[1], np.concatenate([inner, inner], axis=1)),
    )


def _laid(ones: Floats, places: Floats) -> tuple[Floats, Floats]:
    """Pictures at their places, and 1 where there is something of them, else 0."""
    side = ones.shape[1]
    middle = (side - 1) / 2
    steps = np.arange(side, dtype=np.float32)
    across = places[:, 0:1] * (steps - middle) + places[:, 1:2] * side + middle
    down = places[:, 2:3] * (steps - middle) + places[:, 3:4] * side + middle
    laid = np.asarray(
        _between(down, side) @ ones @ _between(across, side).transpose(0, 2, 1), np.float32
    )
    inside: list[Floats] = [
        ((0 <= each) & (each <= side - 1)).astype(np.float32) for each in (down, across)
    ]
    valid: Floats = inside[0][:, :, np.newaxis] * inside[1][:, np.newaxis, :]
    return laid, valid


def _between(places: Floats, side: int) -> Floats:
    """P × n × n weights that read a row of pixels at places between them."""
    steps = np.arange(side, dtype=np.float32)
    result: Floats = np.maximum(0, 1 - np.abs(places[:, :, np.newaxis] - steps))
    return result


def _correlation(ones: Floats, others: Floats, valid: Floats) -> Floats:
    pixels = valid.shape[1] * valid.shape[2]
    weights = valid.reshape(len(valid), pixels)
    count = np.maximum(weights.sum(axis=1, keepdims=True), 1)

    def centred(values: Floats) -> Floats:
        flat = values.reshape(len(values), pixels) * weights
        result: Floats = (flat - flat.sum(axis=1, keepdims=True) / count) * weights
        return result

    first, second = centred(ones), centred(others)
    together = (first * second).sum(axis=1)
    lengths = np.sqrt(np.square(first).sum(axis=1) * np.square(second).sum(axis=1))
    result: Floats = together / np.maximum(lengths, _FEWEST_GREYS**2 * count[:, 0])
    return result
