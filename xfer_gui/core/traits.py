"""What is measured of each photo while it is decoded: enough to find twins and bad photos by."""

import hashlib
import struct
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
_NUMBERS = struct.Struct("=fffqq")  # what follows the two pictures in a row


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


def measure(picture: Image.Image, exif: Image.Exif | None = None) -> NDArray[np.uint8]:
    """Traits of one photo as the bytes of one row, for `unpacked`.

    Args:
        picture: decoded, L or RGB, upright; a JPEG may be decoded at a fraction of its size.
        exif: what the camera wrote.
    Returns:
        `ROW_BYTES` bytes.
    """
    grey = _at_measured_size(picture.convert("L"))
    values = np.frombuffer(grey.tobytes(), np.uint8).astype(np.float32)
    # The plainest calls throughout: this is done for every photo, and a small one is decoded in the
    # time that a few clever ones take.
    brightness = float(np.add.reduce(values)) / values.size
    values -= brightness
    numbers = _NUMBERS.pack(
        brightness,
        (_squared(values) / values.size) ** 0.5,
        _sharpness(values.reshape(grey.height, grey.width)),
        _taken(exif),
        _camera(exif),
    )
    row = _averaged(grey, LOOK_SIDE).tobytes() + _colours(picture).tobytes() + numbers
    return np.frombuffer(row, np.uint8)


def _averaged(picture: Image.Image, side: int) -> Image.Image:
    """A picture squeezed into a small square, each pixel the mean of those it stands for."""
    across, down = picture.width // side, picture.height // side
    if (across * side, down * side) == picture.size and across and down:
        return picture.reduce((across, down))  # The same, four times as fast.
    return picture.resize((side, side), Image.Resampling.BOX)


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


def _sharpness(values: NDArray[np.float32]) -> float:
    """How much the picture changes from pixel to pixel, beside how much it does at half the size.

    What is drawn sharply changes as much at both (natural pictures look alike at all sizes: Field
    1987); what is blurred changes half as much from pixel to pixel, as each step is half as wide.
    The blurrier axis counts, for photos that were shaken.

    Args:
        values: grey, height × width, with a mean near 0.
    """
    height, width = (side // 2 * 2 for side in values.shape)
    if min(height, width) < 4:
        return 1.0
    whole = np.ascontiguousarray(values[:height, :width])
    rows = whole[::2] + whole[1::2]
    half = (rows[:, ::2] + rows[:, 1::2]) * np.float32(0.25)
    ratios = [
        (fine / coarse) ** 0.5 if coarse > 0 else 0.5
        for fine, coarse in zip(_changes(whole), _changes(half), strict=True)
    ]
    return min(1.0, max(0.0, 2 * min(ratios) - 1))


def _changes(values: NDArray[np.float32]) -> tuple[float, float]:
    """Mean squared difference of neighbours one above and one beside the other.

    By products: (a - b)² = a² + b² - 2ab. Without arrays in between, as it is done for every photo;
    that the mean is near 0 keeps what is taken away small.
    """
    height, width = values.shape
    flat, twice = values.ravel(), 2 * _squared(values)
    above = twice - _squared(values[0]) - _squared(values[-1])
    above -= 2 * float(np.dot(flat[width:], flat[:-width]))
    # The end of each row lies before the begin of the next one.
    across = float(np.dot(flat[1:], flat[:-1])) - float(np.dot(values[1:, 0], values[:-1, -1]))
    beside = twice - _squared(values[:, 0]) - _squared(values[:, -1]) - 2 * across
    return (
        max(0.0, above) / ((height - 1) * width),
        max(0.0, beside) / (height * (width - 1)),
    )


def _squared(values: NDArray[np.float32]) -> float:
    return float(np.vdot(values, values))


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
