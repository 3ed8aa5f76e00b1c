"""Varying training photos a little each time they are seen, so that small sets go further."""

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.plan import Augmentation

LARGEST_SHIFT = 0.08
LARGEST_BRIGHTNESS = 0.15


def augment(
    photos: NDArray[np.uint8], kind: Augmentation, generator: np.random.Generator
) -> NDArray[np.uint8]:
    """Vary a batch.

    Args:
        photos: N × S × S × 3.
        kind: "none" gives the photos back; "light" mirrors half of them, moves each by up to 8 % of
            its side (edges are continued) and makes it up to 15 % darker or brighter.
        generator: where chance comes from.
    Returns:
        A new array of the same shape.
    """
    if kind == "none":
        return photos
    count, side = photos.shape[:2]
    reach = max(1, round(side * LARGEST_SHIFT))
    moves = generator.integers(-reach, reach + 1, size=(count, 2))
    mirrored = generator.random(count) < 0.5
    brightness = generator.uniform(1 - LARGEST_BRIGHTNESS, 1 + LARGEST_BRIGHTNESS, size=count)
    varied = np.empty_like(photos)
    places = np.arange(side)
    for row, photo in enumerate(photos):
        down = np.clip(places + moves[row, 0], 0, side - 1)
        right = np.clip(places + moves[row, 1], 0, side - 1)
        moved = photo[down][:, right[::-1] if mirrored[row] else right]
        table = np.clip(np.arange(256) * brightness[row], 0, 255).astype(np.uint8)
        varied[row] = table[moved]
    return varied
