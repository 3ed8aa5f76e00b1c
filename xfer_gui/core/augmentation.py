"""Varying training photos a little each time they are seen, so that small sets go further."""

import hashlib
import math
import os
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xfer_gui.core.photo_reader import PAD_GREY
from xfer_gui.core.photos import Photo
from xfer_gui.core.plan import Augmentation, Cropping

# Goes up with each change of what comes out for the same chance: copies kept on disk are then made
# anew.
AUGMENTATION_VERSION = 1
# Each photo uses up as many random numbers whatever is done to it: in a preview, another choice of
# cropping then leaves the colours as they were.
CHANCES = 24

LIGHT_SHIFT = 0.08
LIGHT_BRIGHTNESS = 0.15

STRONG_SHIFT = 0.12
STRONG_ZOOM = 1.25
STRONG_TURN = 20.0  # degrees
STRONG_BRIGHTNESS = 0.3
STRONG_CONTRAST = 0.3
STRONG_SATURATION = 0.4
STRONG_HUE = 10.0  # degrees of the colour circle
ERASED = 0.3
ERASED_AREA = (0.02, 0.15)
ERASED_ASPECT = 3.0

CROPPED_AREA: dict[Cropping, float] = {"whole": 1.0, "random": 0.75, "partial": 0.25}
CROPPED_ASPECT = 4 / 3

# How bright red, green and blue look, and the way to luminance and two axes of colour and back.
_LUMINANCE = np.array([0.299, 0.587, 0.114])
_TO_YIQ = np.array([_LUMINANCE, [0.596, -0.274, -0.322], [0.211, -0.523, 0.312]])
_FROM_YIQ = np.linalg.inv(_TO_YIQ)
_EVERY = 8  # the mean brightness of a photo is that of a few of its pixels

_Pixels = NDArray[np.uint8]
_Chance = Iterator[float]  # numbers from 0 to 1, always used up in the same order
_Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels


def augment(
    photos: _Pixels, kind: Augmentation, cropping: Cropping, generator: np.random.Generator
) -> _Pixels:
    """Vary a batch.

    Args:
        photos: N × S × S × 3.
        kind: "none" leaves colours and places alone. "light" mirrors half of the photos, moves
            each by up to 8 % of its side (edges are continued; not where a crop moves it anyway)
            and makes it up to 15 % darker or brighter. "strong" mirrors half of them, turns each
            by up to 20°, moves it by up to 12 % and zooms it by up to a quarter (what comes into
            view is grey), changes brightness and contrast by up to 30 %, saturation by up to 40 %
            and hue by up to 10°, and covers a part of every third photo.
        cropping: "whole" cuts nothing off; "random" shows a part of 75 to 100 % of the area,
            "partial" one of 25 to 100 %, both with sides between 3:4 and 4:3, made square again.
        generator: where chance comes from.
    Returns:
        An array of the same shape; `photos` itself where nothing is varied.
    Source: Szegedy et al. 2015 (crops by area and aspect); Cubuk et al. 2020, "RandAugment", and
        Müller & Hutter 2021, "TrivialAugment" (moderate strengths at random serve as well as
        searched ones); Zhong et al. 2020, "Random Erasing".
    """
    if kind == "none" and cropping == "whole":
        return photos
    return _varied(photos, kind, cropping, generator.random((len(photos), CHANCES)))


def augment_each(
    photos: _Pixels,
    kind: Augmentation,
    cropping: Cropping,
    generators: Sequence[np.random.Generator],
) -> _Pixels:
    """Vary each photo of a batch by a chance of its own; see `augment`.

    Args:
        photos: N × S × S × 3.
        kind, cropping: as in `augment`.
        generators: one for each photo, as `copies_generator` makes them.
    Returns:
        An array of the same shape; what becomes of a photo does not depend on the others.
    """
    if kind == "none" and cropping == "whole":
        return photos
    chances = np.array([generator.random(CHANCES) for generator in generators])
    return _varied(photos, kind, cropping, chances.reshape(len(photos), CHANCES))


def copies_generator(seed: int, copy: int, photo: Photo) -> np.random.Generator:
    """Chance for one copy of one photo, whatever other photos there are.

    Copies that are kept on disk stay right when photos are added; a photo that was changed gets
    others.

    Args:
        seed: of the plan, at least 0.
        copy: which copy, at least 0.
        photo: its path, size and time are its identity.
    """
    identity = hashlib.blake2b(digest_size=16)
    identity.update(os.fsencode(photo.path.as_posix()))
    identity.update(f"|{photo.size}|{photo.modified}".encode())
    return np.random.default_rng((seed, copy, int.from_bytes(identity.digest(), "little")))


def _varied(
    photos: _Pixels, kind: Augmentation, cropping: Cropping, chances: NDArray[np.float64]
) -> _Pixels:
    varied = np.empty_like(photos)
    for photo, row, target in zip(photos, chances.tolist(), varied, strict=True):
        chance = iter(row)
        box = _part(len(photo), cropping, chance)
        if kind == "strong":
            _vary_strongly(photo, box, chance, target)
        elif kind == "light":
            _vary_lightly(photo, box, chance, target)
        else:
            target[...] = _enlarged(photo, box)
    return varied


def _part(side: int, cropping: Cropping, chance: _Chance) -> _Box:
    """The part of a photo that is shown."""
    area = _between(CROPPED_AREA[cropping], 1, chance)
    aspect = CROPPED_ASPECT ** _between(-1, 1, chance)
    across, down = next(chance), next(chance)
    if cropping == "whole":
        return 0, 0, side, side
    # A part that would be wider than the photo is as wide as the photo.
    width = side * min(1.0, math.sqrt(area * aspect))
    height = side * min(1.0, math.sqrt(area / aspect))
    left, top = (side - width) * across, (side - height) * down
    return left, top, left + width, top + height


def _vary_lightly(photo: _Pixels, box: _Box, chance: _Chance, target: _Pixels) -> None:
    side = len(photo)
    reach = min(side - 1, max(1, round(side * LIGHT_SHIFT)))
    down, right = (math.floor(_between(-reach, reach + 1, chance)) for _ in range(2))
    moved = _shifted(photo, down, right) if box == (0, 0, side, side) else _enlarged(photo, box)
    if next(chance) < 0.5:
        moved = moved[:, ::-1]
    brightness = _between(1 - LIGHT_BRIGHTNESS, 1 + LIGHT_BRIGHTNESS, chance)
    table = (np.arange(256) * brightness).clip(0, 255).astype(np.uint8)
    # Every index is in the table; with "raise", the default, `take` would go through a copy.
    np.take(table, moved, out=target, mode="clip")


def _vary_strongly(photo: _Pixels, box: _Box, chance: _Chance, target: _Pixels) -> None:
    side = len(photo)
    moved = Image.fromarray(photo).transform(
        (side, side),
        Image.Transform.AFFINE,
        _placement(side, box, chance),
        Image.Resampling.BILINEAR,
        fillcolor=(PAD_GREY,) * 3,
    )
    brightness = float(photo[::_EVERY, ::_EVERY].mean(axis=(0, 1)) @ _LUMINANCE)
    target[...] = np.asarray(moved.convert("RGB", _colouring(brightness, chance)))
    _erase(target, chance)


def _placement(side: int, box: _Box, chance: _Chance) -> tuple[float, ...]:
    """Where each pixel of the result comes from: the first two rows of an affine matrix."""
    left, top, right, bottom = box
    zoom = STRONG_ZOOM ** _between(-1, 1, chance)
    turn = math.radians(_between(-STRONG_TURN, STRONG_TURN, chance))
    shift_x, shift_y = (side * _between(-STRONG_SHIFT, STRONG_SHIFT, chance) for _ in range(2))
    if box != (0, 0, side, side):
        # A crop has chosen size and place already.
        zoom, shift_x, shift_y = 1.0, 0.0, 0.0
    across, along = (right - left) / side / zoom, (bottom - top) / side / zoom
    mirror = -1 if next(chance) < 0.5 else 1
    a, b = mirror * across * math.cos(turn), across * math.sin(turn)
    c, d = -mirror * along * math.sin(turn), along * math.cos(turn)
    middle_x, middle_y = (left + right) / 2 + shift_x, (top + bottom) / 2 + shift_y
    half = side / 2
    return a, b, middle_x - (a + b) * half, c, d, middle_y - (c + d) * half


def _colouring(brightness: float, chance: _Chance) -> tuple[float, ...]:
    """Three rows of a matrix that changes light, contrast, saturation and hue in one go.

    Args:
        brightness: mean luminance of the photo, around which contrast is changed.
        chance: of each change.
    Source: Haeberli 1993, "Matrix Operations for Image Processing".
    """
    light = _between(1 - STRONG_BRIGHTNESS, 1 + STRONG_BRIGHTNESS, chance)
    contrast = _between(1 - STRONG_CONTRAST, 1 + STRONG_CONTRAST, chance)
    saturation = _between(1 - STRONG_SATURATION, 1 + STRONG_SATURATION, chance)
    hue = math.radians(_between(-STRONG_HUE, STRONG_HUE, chance))
    cosine, sine = saturation * math.cos(hue), saturation * math.sin(hue)
    turned = np.array([[1, 0, 0], [0, cosine, -sine], [0, sine, cosine]])
    colours = light * contrast * _FROM_YIQ @ turned @ _TO_YIQ
    offset = light * (1 - contrast) * brightness
    return tuple(number for row in colours.tolist() for number in (*row, offset))


def _erase(photo: _Pixels, chance: _Chance) -> None:
    """Cover a rectangle with one colour, now and then."""
    side = len(photo)
    erased = next(chance) < ERASED
    area, aspect = _between(*ERASED_AREA, chance), ERASED_ASPECT ** _between(-1, 1, chance)
    width = round(side * math.sqrt(area * aspect))
    height = round(side * math.sqrt(area / aspect))
    left = math.floor((side - width + 1) * next(chance))
    top = math.floor((side - height + 1) * next(chance))
    colour = [math.floor(_between(0, 256, chance)) for _ in range(3)]
    if erased:
        photo[top : top + height, left : left + width] = colour


def _enlarged(photo: _Pixels, box: _Box) -> _Pixels:
    size = (len(photo), len(photo))
    return np.asarray(Image.fromarray(photo).resize(size, Image.Resampling.BILINEAR, box))


def _shifted(photo: _Pixels, down: int, right: int) -> _Pixels:
    """A photo that slid under its frame; the edges that come into view are continued."""
    rows, from_rows = _overlap(down, len(photo))
    columns, from_columns = _overlap(right, len(photo))
    moved = np.empty_like(photo)
    moved[rows, columns] = photo[from_rows, from_columns]
    moved[: rows.start, columns] = moved[rows.start, columns]
    moved[rows.stop :, columns] = moved[rows.stop - 1, columns]
    moved[:, : columns.start] = moved[:, columns.start : columns.start + 1]
    moved[:, columns.stop :] = moved[:, columns.stop - 1 : columns.stop]
    return moved


def _overlap(by: int, side: int) -> tuple[slice, slice]:
    """Rows that stay in view when a photo is moved, where they are then and where they were."""
    return (
        slice(max(0, by), side + min(0, by)),
        slice(max(0, -by), side - max(0, by)),
    )


def _between(low: float, high: float, chance: _Chance) -> float:
    return low + (high - low) * next(chance)
