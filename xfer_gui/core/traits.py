"""What is measured of each photo while it is decoded: enough to find twins and bad photos by."""

import hashlib
import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image

TRAITS_VERSION = 1
LOOK_SIDE = 32
COLOUR_SIDE = 8
_SAMPLES = 64
# Sharpness is measured where the longest side has so many pixels: a photo of 12 megapixels and the
# same photo sent through a messenger are equally sharp, and a network sees neither any larger.
MEASURED_SIDE = 128

_ROW = np.dtype(
    [
        ("look", np.uint8, (LOOK_SIDE, LOOK_SIDE)),
        ("colours", np.uint8, (COLOUR_SIDE, COLOUR_SIDE, 3)),
        ("brightness", np.float32),
        ("contrast", np.float32),
        ("sharpness", np.float32),
        ("taken", np.int64),
        ("camera", np.int64),
    ]
)
ROW_BYTES = _ROW.itemsize
# Photos that are measured together: few enough to stay in the processor's own memory.
_TOGETHER = 20

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """Traits of N photos, a row for each; unmeasured photos have `known` False and zeros.

    Attributes:
        known: N; whether the photo was measured.
        look: N × 32 × 32 uint8, the whole photo in grey, upright, squeezed into a square.
        colours: N × 8 × 8 × 3 uint8, the same in colour.
        brightness: N, mean grey, 0 to 255.
        contrast: N, standard deviation of the grey, 0 to 128.
        sharpness: N, 0 (blurred) to 1; comparable between photos of different sizes.
        taken: N, seconds since 1970 by the camera's own clock; 0 where the photo does not say.
        camera: N, a number for each camera; 0 where the photo does not say.
    """

    known: NDArray[np.bool_]
    look: NDArray[np.uint8]
    colours: NDArray[np.uint8]
    brightness: NDArray[np.float32]
    contrast: NDArray[np.float32]
    sharpness: NDArray[np.float32]
    taken: NDArray[np.int64]
    camera: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.known)


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """What is taken from one photo while its pixels are there.

    Attributes:
        grey: height × width uint8, the whole photo, upright, its longest side `MEASURED_SIDE` at
            most.
        colours: the bytes of `Traits.colours`.
        taken, camera: as in `Traits`.
    """

    grey: NDArray[np.uint8]
    colours: bytes
    taken: int
    camera: int


def sample(picture: Image.Image, exif: Image.Exif | None = None) -> Sample:
    """Take from one photo what `measure` needs.

    Args:
        picture: decoded, L or RGB, upright; a JPEG may be decoded at a fraction of its size.
        exif: what the camera wrote.
    """
    grey = np.asarray(_at_measured_size(picture.convert("L")))
    return Sample(grey, _colours(picture).tobytes(), _taken(exif), _camera(exif))


def measure(samples: Sequence[Sample]) -> NDArray[np.uint8]:
    """Traits of photos as rows of bytes, for `unpacked`.

    Photos of one shape are measured together: a small one is decoded in the time that a few dozen
    calls for it alone take.

    Args:
        samples: N of them, at least one.
    Returns:
        N × `ROW_BYTES`.
    """
    rows = np.zeros(len(samples), _ROW)
    for name in ("taken", "camera"):
        rows[name] = [getattr(each, name) for each in samples]
    colours = b"".join(each.colours for each in samples)
    rows["colours"] = np.frombuffer(colours, np.uint8).reshape(rows["colours"].shape)
    by_shape = defaultdict(list)
    for number, each in enumerate(samples):
        by_shape[each.grey.shape].append(number)
    for numbers in by_shape.values():
        for start in range(0, len(numbers), _TOGETHER):
            some = numbers[start : start + _TOGETHER]
            greys = np.stack([samples[number].grey for number in some])
            rows["look"][some] = _looks(greys)
            values = greys.astype(np.float32)
            brightness = values.mean(axis=(1, 2), keepdims=True)
            values -= brightness
            rows["brightness"][some] = brightness[:, 0, 0]
            rows["contrast"][some] = np.sqrt(_squared(values) / greys[0].size)
            rows["sharpness"][some] = _sharpness(values)
    return rows.view(np.uint8).reshape(len(rows), ROW_BYTES)


def _looks(greys: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Greys, N × height × width, squeezed into N small squares."""
    count, height, width = greys.shape
    down, across = height // LOOK_SIDE, width // LOOK_SIDE
    if (down * LOOK_SIDE, across * LOOK_SIDE) == (height, width):
        # One below the other in one picture: the same as for each alone, and quicker.
        strip = Image.fromarray(greys.reshape(count * height, width)).reduce((across, down))
        return np.asarray(strip).reshape(count, LOOK_SIDE, LOOK_SIDE)
    side = LOOK_SIDE, LOOK_SIDE
    squares = [Image.fromarray(grey).resize(side, Image.Resampling.BOX) for grey in greys]
    return np.stack([np.asarray(square) for square in squares])


def _colours(picture: Image.Image) -> Image.Image:
    # A few thousand of a photo's pixels tell its colours as well as all of them.
    some = picture.resize((_SAMPLES, _SAMPLES), Image.Resampling.NEAREST)
    return (some if some.mode == "RGB" else some.convert("RGB")).reduce(_SAMPLES // COLOUR_SIDE)


def _at_measured_size(grey: Image.Image) -> Image.Image:
    longest = max(grey.size)
    if longest <= MEASURED_SIDE:
        return grey
    # In two steps, which is twice as fast: whole pixels together first.
    coarse = grey.reduce(max(1, longest // (2 * MEASURED_SIDE)))
    scale = MEASURED_SIDE / longest
    size = max(1, round(grey.width * scale)), max(1, round(grey.height * scale))
    return coarse.resize(size, Image.Resampling.BOX)


def unpacked(rows: NDArray[np.uint8], known: NDArray[np.bool_]) -> Traits:
    """Traits of N rows of `measure`; rows that are not known become zeros."""
    found: NDArray[Any] = np.ascontiguousarray(rows).view(_ROW).reshape(len(rows))
    if not known.all():
        found = found.copy()
        found[~known] = np.zeros((), _ROW)
    return Traits(known, *(found[name] for name in _ROW.names or ()))


def _sharpness(values: Floats) -> Floats:
    """How much pictures change from pixel to pixel, beside how much they do at half the size.

    What is drawn sharply changes as much at both (natural pictures look alike at all sizes: Field
    1987); what is blurred changes half as much from pixel to pixel, as each step is half as wide.
    The blurrier axis counts, for photos that were shaken.

    Args:
        values: N × height × width greys, each picture's mean near 0.
    Returns:
        N figures from 0 to 1.
    """
    height, width = (side // 2 * 2 for side in values.shape[1:])
    if min(height, width) < 4:
        return np.ones(len(values), np.float32)
    whole = np.ascontiguousarray(values[:, :height, :width])
    rows = whole[:, ::2] + whole[:, 1::2]
    half = rows[:, :, ::2] + rows[:, :, 1::2]
    half *= 0.25
    fine, coarse = _changes(whole), _changes(half)
    ratios = np.full(fine.shape, 0.25, np.float32)
    np.divide(fine, coarse, out=ratios, where=coarse > 0)
    result: Floats = (2 * np.sqrt(ratios.min(axis=0)) - 1).clip(0, 1)
    return result


def _changes(values: Floats) -> Floats:
    """Mean squared difference of neighbours, one above and one beside the other: 2 × N.

    By products: (a - b)² = a² + b² - 2ab. Without arrays in between; that the means are near 0
    keeps what is taken away small.

    Args:
        values: N × height × width, contiguous.
    """
    count, height, width = values.shape
    flat = values.reshape(count, height * width)
    twice = 2 * _squared(values)
    above = twice - _squared(values[:, 0]) - _squared(values[:, -1])
    above -= 2 * _products(flat[:, width:], flat[:, :-width])
    # The end of each row lies before the begin of the next one.
    across = _products(flat[:, 1:], flat[:, :-1]) - _products(values[:, 1:, 0], values[:, :-1, -1])
    beside = twice - _squared(values[:, :, 0]) - _squared(values[:, :, -1]) - 2 * across
    changes = np.stack([above / ((height - 1) * width), beside / (height * (width - 1))])
    result: Floats = np.maximum(changes, 0)
    return result


def _products(ones: Floats, others: Floats) -> Floats:
    """Sum of the products of each row's numbers: N × M and N × M to N."""
    result: Floats = np.vecdot(ones, others)
    return result


def _squared(values: Floats) -> Floats:
    flat = values.reshape(len(values), math.prod(values.shape[1:]))
    return _products(flat, flat)


def _taken(exif: Image.Exif | None) -> int:
    if not exif:
        return 0
    try:
        text = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
        text = text or exif.get(ExifTags.Base.DateTime)
        when = datetime.strptime(str(text).strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")
        return int(when.replace(tzinfo=UTC).timestamp())
    except (ValueError, TypeError, KeyError, OSError, SyntaxError, EOFError, OverflowError):
        return 0


def _camera(exif: Image.Exif | None) -> int:
    if not exif:
        return 0
    name = f"{exif.get(ExifTags.Base.Make, '')}/{exif.get(ExifTags.Base.Model, '')}"
    if name == "/":
        return 0
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=7).digest(), "big")
