"""Reads one photo file: the only reader for training, prediction, thumbnails and drops.

Same file, same pixels: every choice here (filter, padding colour, alpha) changes what a network
sees, so `READER_VERSION` goes up with each such change and pixel caches start anew.
"""

import errno
import functools
import logging
import os
import stat
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

# Each import registers one format; `Image.open` would otherwise load all of Pillow's forty.
from PIL import (
    AvifImagePlugin,  # noqa: F401
    BmpImagePlugin,  # noqa: F401
    ExifTags,
    GifImagePlugin,  # noqa: F401
    Image,
    JpegImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    TiffImagePlugin,  # noqa: F401
    UnidentifiedImageError,
    WebPImagePlugin,  # noqa: F401
)

from xfer_gui.core import photo_errors
from xfer_gui.core.errors import PhotoError
from xfer_gui.core.long_paths import reachable
from xfer_gui.core.photo_errors import UnusablePhoto
from xfer_gui.core.photos import Fit, Problem, ProblemKind

_log = logging.getLogger(__name__)

READER_VERSION = 1
MAX_PIXELS = 100_000_000
EXTENSIONS = frozenset(
    ".jpg .jpeg .jpe .jfif .mpo .png .apng .webp .gif .bmp .tif .tiff .avif .heic .heif"
    " .hif".split()
)
# Pictures of other kinds. Camera raw files matter most: Pillow would read the stamp-sized preview
# in them as a TIFF.
OTHER_PICTURES = frozenset(
    ".cr2 .cr3 .nef .arw .dng .raf .orf .rw2 .pef .srw .raw .psd .xcf .svg .eps .pdf .jp2 .j2k"
    " .jxl .ico .tga .exr .hdr .pgm .ppm".split()
)
PAD_GREY = 127  # The middle of 0-255: to a network that scales to -1..1 it says "nothing here".

# Bicubic with antialiasing is what published ImageNet accuracies are measured with.
_FILTER = Image.Resampling.BICUBIC
# JPEG may be decoded at 1/2, 1/4 or 1/8 as long as this many times the wanted size is left for
# the filter.
_DRAFT_MARGIN = 1.5
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
_MAGIC = (b"\xff\xd8", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# All that Pillow's decoders raise at damaged files, beside OSError.
_DAMAGE = (
    SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AssertionError, EOFError,
    RuntimeError, struct.error, zlib.error,
)  # fmt: skip

# The limit is our own and checked before decoding; Pillow's would warn at other sizes.
Image.MAX_IMAGE_PIXELS = None
# Odd metadata of readable photos is no news for the person.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


Witness = Callable[[Image.Image, Image.Exif], None]
"""Shown a decoded photo as it is, upright, L or RGB, and what the camera wrote into the file."""


def read_photo(
    path: Path, size: int, fit: Fit, witness: Witness | None = None
) -> NDArray[np.uint8]:
    """Read a photo as the square that a network sees.

    Args:
        path: the file.
        size: side of the square in pixels, at least 1.
        fit: "crop" takes the centre square, "pad" keeps everything on mid-grey, "stretch" ignores
            the aspect.
        witness: sees the photo in between, so that nobody need decode it a second time. A large
            JPEG is shown at a fraction of its size, which is at least one and a half times `size`.
    Returns:
        size × size × 3, RGB, upright, transparent parts white.
    Raises:
        PhotoError: vanished, not permitted, empty, damaged, too large, or not a picture.
    """
    with _opened(path) as image:
        inner = _fitted(image.size, size) if fit == "pad" else (size, size)
        width, height = _decode(image, inner)
        box = (0.0, 0.0, width, height)
        if fit == "crop":
            side = min(width, height)
            left, top = (width - side) / 2, (height - side) / 2
            box = (left, top, left + side, top + side)
        flat, orientation = _flat(image), _orientation(image)
        if witness is not None:
            witness(_turned(flat, orientation), _exif(image))
        small = _turned(flat.resize(inner, _FILTER, box, reducing_gap=3.0), orientation)
        if fit == "pad":
            canvas = Image.new("RGB", (size, size), (PAD_GREY,) * 3)
            canvas.paste(small, ((size - small.width) // 2, (size - small.height) // 2))
            small = canvas
        return np.array(small.convert("RGB") if small.mode != "RGB" else small)


def open_photo(path: Path, longest: int | None = None) -> Image.Image:
    """Read a photo as it is, for thumbnails and viewing.

    Args:
        path: the file.
        longest: longest side in pixels that is needed; smaller photos are not enlarged. None for
            all pixels.
    Returns:
        RGB, upright, aspect kept.
    Raises:
        PhotoError: as `read_photo`.
    """
    with _opened(path) as image:
        if longest is None or longest >= max(image.size):
            image.load()
            return _turned(_flat(image), _orientation(image)).convert("RGB")
        wanted = _fitted(image.size, longest)
        width, height = _decode(image, wanted)
        small = _flat(image).resize(wanted, _FILTER, (0.0, 0.0, width, height), reducing_gap=3.0)
        return _turned(small, _orientation(image)).convert("RGB")


def look(path: Path) -> tuple[int, int]:
    """Look at a photo's header without decoding it.

    Returns:
        Width and height in pixels, as shown (EXIF orientation applied).
    Raises:
        PhotoError: as `read_photo`, as far as the header tells.
    """
    with _opened(path) as image:
        width, height = image.size
        if image.format == "TIFF":  # Pillow swaps the sides of these itself.
            return width, height
        if image.format == "PNG" and "exif" not in image.info:  # Looking further means decoding.
            return width, height
        return (height, width) if _orientation(image) >= 5 else (width, height)


def problem(path: Path, error: PhotoError) -> Problem:
    """The problem to list for a photo that could not be read."""
    kind: ProblemKind = error.kind if isinstance(error, UnusablePhoto) else "unreadable"
    return Problem(path, kind, error.sentence_template, error.fillings)


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """Open `path` up to its header; whatever goes wrong in the block becomes a `PhotoError`."""
    try:
        with _stream(path) as stream:
            head = stream.read(16)
            stream.seek(0)
            try:
                image = Image.open(stream, formats=_formats(head))
            except UnidentifiedImageError as error:
                raise _unidentified(path, head) from error
            pixels = image.width * image.height
            if pixels > MAX_PIXELS:
                raise photo_errors.too_large(path, pixels, MAX_PIXELS)
            if image.mode in ("F", "LAB"):  # Measured quantities and print colours, not photos.
                raise photo_errors.unsupported(path)
            yield image
    except (FileNotFoundError, NotADirectoryError) as error:
        raise photo_errors.vanished(path) from error
    except PermissionError as error:
        raise photo_errors.no_permission(path) from error
    except OSError as error:
        # Errors of the disk carry a number, Pillow's own do not; EINVAL is a jump out of the file.
        if error.errno in (None, errno.EINVAL):
            raise photo_errors.damaged(path) from error
        raise photo_errors.disk_error(path, error) from error
    except _DAMAGE as error:
        raise photo_errors.damaged(path) from error


def _stream(path: Path) -> BinaryIO:
    if path.suffix.lower() in OTHER_PICTURES:
        raise photo_errors.unsupported(path)
    status = os.stat(reachable(path))
    if not stat.S_ISREG(status.st_mode):  # Opening a pipe would wait for ever.
        raise photo_errors.not_a_photo(path)
    if status.st_size == 0:
        raise photo_errors.empty(path)
    return Path(reachable(path)).open("rb")


def _formats(head: bytes) -> tuple[str, ...]:
    return (*_FORMATS, "HEIF") if head[4:8] == b"ftyp" and _heif_ready() else _FORMATS


@functools.cache
def _heif_ready() -> bool:
    try:
        from pi_heif import register_heif_opener
    except ImportError as error:
        _log.warning("HEIC photos cannot be read: %s", error)
        return False
    register_heif_opener(thumbnails=False)
    return True


def _fitted(size: tuple[int, int], longest: int) -> tuple[int, int]:
    scale = longest / max(size)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _decode(image: Image.Image, wanted: tuple[int, int]) -> tuple[float, float]:
    """Decode, a JPEG at a fraction of its size; returns how far the picture reaches in pixels."""
    target = round(wanted[0] * _DRAFT_MARGIN), round(wanted[1] * _DRAFT_MARGIN)
    reduced = image.draft(None, target)
    image.load()
    return (reduced[1][2], reduced[1][3]) if reduced else image.size


def _flat(image: Image.Image) -> Image.Image:
    """Decoded pixels as L or RGB: 16 bit to 8, alpha over white, all else through Pillow."""
    if image.mode.startswith("I"):
        # Pillow's own convert clips at 255 and leaves a white picture.
        return Image.fromarray((np.asarray(image).clip(0, 65535) // 257).astype(np.uint8))
    if image.has_transparency_data:
        full = image.convert("RGBA")
        white = Image.new("RGB", full.size, (255, 255, 255))
        white.paste(full, mask=full.getchannel("A"))
        return white
    return image if image.mode in ("L", "RGB") else image.convert("RGB")


def _exif(image: Image.Image) -> Image.Exif:
    try:
        return image.getexif()
    except (*_DAMAGE, OSError) as error:
        _log.debug("EXIF passed over: %s", error)
        return Image.Exif()


def _orientation(image: Image.Image) -> int:
    value = _exif(image).get(ExifTags.Base.Orientation, 1)
    return value if value in _TURNS else 1


def _turned(image: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _unidentified(path: Path, head: bytes) -> UnusablePhoto:
    if head[4:8] == b"ftyp" and not _heif_ready():
        return photo_errors.unsupported(path)
    if head.startswith(_MAGIC) or head[4:8] == b"ftyp":
        return photo_errors.damaged(path)
    return photo_errors.not_a_photo(path)
