import base64
import errno
import io
import os
import random
import struct
import sys
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageDraw, ImageOps

from xfer_gui.core import photo_reader
from xfer_gui.core.errors import PhotoError
from xfer_gui.core.photo_errors import UnusablePhoto
from xfer_gui.core.photo_reader import EXTENSIONS, look, open_photo, problem, read_photo
from xfer_gui.core.photos import FITS

# 64 × 48, left half red, right half blue.
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAA"
    "AAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAABoQABAAAAAAAAAGEAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABo"
    "dmMxAAAAAA5waXRtAAAAAAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEA"
    "GEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAA"
    "AwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAAEAAAAAB"
    "AAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAAAGlt"
    "ZGF0AAAAXSgBrxOA9SeBP//gpUf/utZ4fg8NMT/+88Yj+gax/+L1d24DHYsoDCeJRFN4ju5YyxTWGlKz3AqVo6vSar2T"
    "aFL+E2j/4CPCeB8gQ94nsb48Udt6v1rvqjKULjKHbg=="
)
RED, GREEN, BLUE = (200, 30, 30), (30, 200, 30), (30, 30, 200)


def three_stripes(width=300, height=100):
    """Red, green and blue, from left to right, each a third."""
    picture = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((width // 3, 0, width, height), fill=GREEN)
    draw.rectangle((2 * width // 3, 0, width, height), fill=BLUE)
    return picture


def detailed(width, height, seed=0):
    """A picture with detail of every size, so that a loss of sharpness shows."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, (height // 20 + 2, width // 20 + 2, 3), dtype=np.uint8)
    smooth = np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC))
    return Image.fromarray(
        (smooth * 0.7 + rng.integers(0, 70, (height, width, 1))).astype(np.uint8)
    )


def saved(path, picture, **options):
    picture.save(path, **options)
    return path


def with_orientation(value):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = value
    return exif


def png_claiming(path, width, height):
    """A PNG whose header is whole and says any size; its pixels end at once."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def apart(one, other):
    return np.abs(np.asarray(one, float) - np.asarray(other, float)).mean()


def refusal(path, size=32):
    with pytest.raises(UnusablePhoto) as caught:
        read_photo(path, size, "crop")
    assert path.name in caught.value.sentence
    assert caught.value.hint
    return caught.value.kind


@pytest.mark.parametrize(
    "name", ["a.jpg", "a.png", "a.webp", "a.gif", "a.bmp", "a.tif", "a.avif", "A.JPEG", "a.TIFF"]
)
def test_each_format_is_read(tmp_path, name):
    path = saved(tmp_path / name, three_stripes())
    pixels = read_photo(path, 48, "stretch")
    assert pixels.shape == (48, 48, 3)
    assert pixels.dtype == np.uint8
    for column, colour in ((6, RED), (24, GREEN), (42, BLUE)):
        assert apart(pixels[24, column], colour) < 12
    assert look(path) == (300, 100)
    assert path.suffix.lower() in EXTENSIONS


def test_heic_is_read(tmp_path):
    path = tmp_path / "a.heic"
    path.write_bytes(HEIC)
    pixels = read_photo(path, 32, "stretch")
    assert look(path) == (64, 48)
    assert apart(pixels[16, 4], RED) < 12
    assert apart(pixels[16, 28], BLUE) < 12


def turned_heic(quarters: int) -> bytes:
    """The HEIC photo with the box by which phones say that it lies on its side.

    Args:
        quarters: quarter turns against the clock.
    """
    box = b"\0\0\0\x09irot" + bytes([quarters])
    boxes = bytearray(HEIC)
    ends = {}
    for kind in (b"meta", b"iprp", b"ipco", b"ipma", b"iloc"):
        start = boxes.index(kind) - 4
        ends[kind] = start, start + int.from_bytes(boxes[start : start + 4], "big")
    grown = {b"meta": 10, b"iprp": 10, b"ipco": 9, b"ipma": 1}
    for kind, more in grown.items():
        start, end = ends[kind]
        boxes[start : start + 4] = (end - start + more).to_bytes(4, "big")
    # Where the picture begins, counted from the start of the file.
    offset = ends[b"iloc"][1] - 8
    begins = int.from_bytes(boxes[offset : offset + 4], "big") + 10
    boxes[offset : offset + 4] = begins.to_bytes(4, "big")
    boxes[ends[b"ipma"][0] + 18] += 1
    # The sixth property, and one that must be understood.
    boxes.insert(ends[b"ipma"][1], 0x86)
    boxes[ends[b"ipco"][1] : ends[b"ipco"][1]] = box
    return bytes(boxes)


def test_heic_of_a_phone_that_was_held_upright_is_upright(tmp_path):
    path = tmp_path / "a.heic"
    path.write_bytes(turned_heic(1))
    assert look(path) == (48, 64)
    pixels = read_photo(path, 32, "stretch")
    assert apart(pixels[28, 16], RED) < 12
    assert apart(pixels[4, 16], BLUE) < 12


@pytest.mark.parametrize("orientation", range(1, 9))
def test_avif_is_upright(tmp_path, orientation):
    picture = detailed(91, 64)
    turned, plain = tmp_path / "turned.avif", tmp_path / "turned.png"
    # Pillow takes the orientation out of what it is given and into the picture's own box.
    picture.save(turned, quality=100, subsampling="4:4:4", exif=with_orientation(orientation))
    picture.save(plain, exif=with_orientation(orientation))
    assert look(turned) == look(plain)
    assert apart(read_photo(turned, 50, "crop"), read_photo(plain, 50, "crop")) < 2


def test_heic_without_its_library_is_an_unsupported_picture(tmp_path, monkeypatch):
    path = tmp_path / "a.heic"
    path.write_bytes(HEIC)
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    photo_reader._heif_ready.cache_clear()
    try:
        assert refusal(path) == "unsupported"
    finally:
        photo_reader._heif_ready.cache_clear()


def test_a_format_is_told_by_content_not_by_name(tmp_path):
    path = tmp_path / "a.jpg"
    three_stripes().save(path, format="PNG")
    assert apart(read_photo(path, 48, "stretch")[24, 24], GREEN) < 1


@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("ending", ["png", "jpg", "tif"])
def test_photos_are_upright(tmp_path, ending, orientation, fit):
    picture = detailed(91, 64)
    options = {"quality": 95} if ending == "jpg" else {}
    turned = tmp_path / f"turned.{ending}"
    picture.save(turned, exif=with_orientation(orientation), **options)
    with Image.open(turned) as image:
        upright = ImageOps.exif_transpose(image)
    upright.getexif().clear()
    plain = saved(tmp_path / "plain.png", Image.fromarray(np.asarray(upright)))
    assert apart(read_photo(turned, 50, fit), read_photo(plain, 50, fit)) < 0.5
    assert look(turned) == open_photo(turned).size == upright.size


def test_orientation_behind_the_pixels_of_a_png_is_applied(tmp_path):
    plain = saved(tmp_path / "plain.png", three_stripes())
    late = tmp_path / "late.png"
    data = plain.read_bytes()
    exif = with_orientation(3).tobytes().removeprefix(b"Exif\0\0")
    chunk = struct.pack(">I", len(exif)) + b"eXIf" + exif
    end = data.index(b"IEND") - 4
    late.write_bytes(data[:end] + chunk + struct.pack(">I", zlib.crc32(chunk[4:])) + data[end:])
    assert apart(read_photo(late, 48, "stretch")[24, 6], BLUE) < 1
    assert look(late) == (300, 100)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
@pytest.mark.parametrize(
    "exif", [b"Exif\0\0nonsense", b"Exif\0\0MM\0*\0\0\0\x08\0\xff\x01\x12", b"no"]
)
def test_damaged_exif_does_not_make_a_photo_unreadable(tmp_path, exif):
    path = saved(tmp_path / "a.jpg", three_stripes(), exif=exif)
    assert read_photo(path, 48, "crop").shape == (48, 48, 3)
    assert look(path) == (300, 100)


def test_crop_takes_the_centre(tmp_path):
    pixels = read_photo(saved(tmp_path / "a.png", three_stripes(300, 100)), 60, "crop")
    assert apart(pixels[:, 2:-2], GREEN) < 1


def test_crop_of_an_upright_photo_takes_the_centre(tmp_path):
    standing = three_stripes(300, 100).transpose(Image.Transpose.ROTATE_90)
    pixels = read_photo(saved(tmp_path / "a.png", standing), 60, "crop")
    assert apart(pixels[2:-2], GREEN) < 1


def test_pad_keeps_everything_between_grey_bars(tmp_path):
    pixels = read_photo(saved(tmp_path / "a.png", three_stripes(300, 100)), 90, "pad")
    assert (pixels[:30] == photo_reader.PAD_GREY).all()
    assert (pixels[60:] == photo_reader.PAD_GREY).all()
    assert apart(pixels[45, 10], RED) < 1
    assert apart(pixels[45, 80], BLUE) < 1


def test_stretch_fills_the_square(tmp_path):
    pixels = read_photo(saved(tmp_path / "a.png", three_stripes(300, 100)), 90, "stretch")
    assert apart(pixels[0, 10], RED) < 1
    assert apart(pixels[-1, 80], BLUE) < 1


@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize("size", [(1, 1), (1, 400), (400, 1), (3, 2)])
def test_smallest_photos_are_read(tmp_path, size, fit):
    path = saved(tmp_path / "a.png", Image.new("RGB", size, RED))
    pixels = read_photo(path, 32, fit)
    assert pixels.shape == (32, 32, 3)
    assert apart(pixels[16, 16], RED) < 1 or fit == "pad"
    assert (pixels == RED).all(axis=2).any()


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_alpha_lies_over_white(tmp_path, mode):
    clear = Image.new(mode, (40, 40), 0)
    clear.paste(Image.new(mode, (20, 40), (100,) * (len(mode) - 1) + (255,)), (0, 0))
    pixels = read_photo(saved(tmp_path / "a.png", clear), 40, "crop")
    assert (pixels[:, 30] == 255).all()
    assert (pixels[:, 10] == 100).all()


def test_half_transparent_is_half_white(tmp_path):
    path = saved(tmp_path / "a.png", Image.new("RGBA", (8, 8), (0, 0, 0, 128)))
    assert (abs(read_photo(path, 8, "crop").astype(int) - 127) <= 1).all()


def test_transparent_palette_colour_is_white(tmp_path):
    picture = Image.new("P", (40, 40), 0)
    picture.putpalette([255, 0, 0, 0, 0, 255])
    picture.paste(1, (0, 0, 20, 40))
    for name in ("a.gif", "a.png"):
        pixels = read_photo(saved(tmp_path / name, picture, transparency=0), 40, "crop")
        assert (pixels[20, 30] == 255).all()
        assert (pixels[20, 5] == (0, 0, 255)).all()


def test_cmyk_is_converted(tmp_path):
    picture = Image.new("CMYK", (40, 40), (0, 255, 255, 0))
    for name in ("a.jpg", "a.tif"):
        pixels = read_photo(saved(tmp_path / name, picture), 20, "crop")
        assert pixels[10, 10, 0] > 200
        assert pixels[10, 10, 1:].max() < 60


def test_grey_and_black_and_white_become_rgb(tmp_path):
    for mode, name in (("L", "a.jpg"), ("1", "a.png")):
        pixels = read_photo(saved(tmp_path / name, Image.new(mode, (20, 20), 255)), 10, "crop")
        assert pixels.shape == (10, 10, 3)
        assert (pixels > 250).all()


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_sixteen_bits_are_divided_not_cut_off(tmp_path, name):
    steps = np.arange(256) * 257
    values = np.array([steps, np.minimum(steps + 256, 65535)], np.uint16)
    path = saved(tmp_path / name, Image.fromarray(values))
    pixels = np.asarray(open_photo(path))
    assert (pixels[..., 0] == np.arange(256)).all()


def test_thirty_two_bit_numbers_are_read_as_sixteen(tmp_path):
    path = saved(tmp_path / "a.tif", Image.fromarray(np.full((8, 8), 257 * 100, np.int32)))
    assert (read_photo(path, 8, "crop") == 100).all()


def test_measured_quantities_are_no_photos(tmp_path):
    path = saved(tmp_path / "a.tif", Image.fromarray(np.full((8, 8), 0.5, np.float32)))
    assert refusal(path) == "unsupported"


@pytest.mark.parametrize("name", ["a.gif", "a.webp", "a.png"])
def test_of_a_moving_picture_the_first_frame_is_read(tmp_path, name):
    frames = [Image.new("RGB", (40, 40), colour) for colour in (RED, GREEN, BLUE)]
    frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:])
    assert apart(read_photo(tmp_path / name, 20, "crop")[10, 10], RED) < 3


@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize("size", [(1400, 1050), (900, 1500), (448, 448), (449, 700), (2000, 300)])
def test_decoding_a_jpeg_smaller_loses_nothing_that_shows(tmp_path, size, fit):
    path = saved(tmp_path / "a.jpg", detailed(*size), quality=95)
    with Image.open(path) as image:
        whole = saved(tmp_path / "whole.png", image.convert("RGB"))
    assert apart(read_photo(path, 224, fit), read_photo(whole, 224, fit)) < 1.5


def test_a_large_jpeg_is_decoded_smaller_but_never_below_the_target(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.jpg", Image.new("RGB", (1800, 1200)))
    decoded = []
    resize = Image.Image.resize

    def noting(image, *args, **options):
        decoded.append(image.size)
        return resize(image, *args, **options)

    monkeypatch.setattr(Image.Image, "resize", noting)
    for wanted in (32, 100, 150, 224, 600, 1200, 1800, 2000):
        read_photo(path, wanted, "crop")
        assert min(decoded[-1]) >= min(wanted, 1200)
        read_photo(path, wanted, "pad")
        assert max(decoded[-1]) >= min(wanted, 1800)
    assert decoded[0] == (225, 150)


def test_enlarging_is_smooth(tmp_path):
    path = saved(
        tmp_path / "a.png", Image.fromarray(np.array([[[0] * 3, [255] * 3]] * 2, np.uint8))
    )
    row = read_photo(path, 64, "crop")[32, :, 0].astype(int)
    assert (np.diff(row) >= 0).all()
    assert len(set(row)) > 20


def test_open_photo_keeps_the_aspect_and_never_enlarges(tmp_path):
    path = saved(tmp_path / "a.jpg", three_stripes(300, 100))
    assert open_photo(path).size == (300, 100)
    assert open_photo(path, 150).size == (150, 50)
    assert open_photo(path, 1000).size == (300, 100)
    assert open_photo(path, 150).mode == "RGB"
    assert open_photo(saved(tmp_path / "b.png", Image.new("L", (1, 900))), 90).size == (1, 90)


def test_an_opened_photo_outlives_its_file(tmp_path):
    path = saved(tmp_path / "a.png", three_stripes())
    picture = open_photo(path)
    path.unlink()
    assert picture.getpixel((150, 50)) == GREEN


def test_thirty_thousand_by_thirty_thousand_is_refused_before_decoding(tmp_path):
    path = png_claiming(tmp_path / "a.png", 30_000, 30_000)
    assert refusal(path) == "too_large"
    with pytest.raises(PhotoError, match="900 megapixels"):
        look(path)
    with pytest.raises(PhotoError, match="900 megapixels"):
        open_photo(path, 100)


def test_a_hundred_megapixels_are_the_limit(tmp_path):
    assert look(png_claiming(tmp_path / "a.png", 10_000, 10_000)) == (10_000, 10_000)
    assert refusal(png_claiming(tmp_path / "b.png", 10_000, 10_001)) == "too_large"


def test_an_empty_file_says_so(tmp_path):
    path = tmp_path / "a.jpg"
    path.touch()
    assert refusal(path) == "empty"


def test_text_called_jpg_is_not_a_photo(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_text("Dear diary")
    assert refusal(path) == "not_a_photo"


def test_a_folder_called_jpg_is_not_a_photo(tmp_path):
    path = tmp_path / "a.jpg"
    path.mkdir()
    assert refusal(path) == "not_a_photo"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    path = tmp_path / "a.jpg"
    os.mkfifo(path)
    assert refusal(path) == "not_a_photo"


@pytest.mark.parametrize("ending", ["jpg", "png", "gif", "webp", "bmp", "tif", "avif"])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9])
def test_a_truncated_photo_is_damaged(tmp_path, ending, kept):
    path = saved(tmp_path / f"a.{ending}", detailed(200, 150))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    assert refusal(path) == "unreadable"


def test_a_photo_cut_within_its_header_is_damaged(tmp_path):
    path = saved(tmp_path / "a.jpg", three_stripes())
    path.write_bytes(path.read_bytes()[:30])
    assert refusal(path) == "unreadable"


def test_a_vanished_photo_says_so(tmp_path):
    assert refusal(tmp_path / "a.jpg") == "vanished"
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "file" / "a.jpg") == "vanished"


def test_a_photo_without_permission_says_so(public_folder, without_permission):
    path = saved(public_folder / "a.png", three_stripes())
    with without_permission(path):
        assert refusal(path) == "no_permission"


def test_a_failing_disk_is_named(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.png", three_stripes())

    class FailingFile(io.BytesIO):
        def read(self, *args):
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(type(path), "open", lambda *args: FailingFile())
    with pytest.raises(PhotoError, match="from the disk: Input/output error"):
        read_photo(path, 32, "crop")


@pytest.mark.parametrize("name", ["a.nef", "a.CR2", "a.dng", "a.psd"])
def test_the_small_preview_in_a_raw_photo_is_not_taken_for_it(tmp_path, name):
    path = tmp_path / name
    three_stripes(16, 12).save(path, format="TIFF")
    assert refusal(path) == "unsupported"


def test_too_little_memory_is_not_called_a_damaged_photo(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.png", three_stripes())

    def no_memory(*args, **options):
        raise MemoryError

    monkeypatch.setattr(Image.Image, "resize", no_memory)
    with pytest.raises(MemoryError):
        read_photo(path, 32, "crop")


def test_names_with_any_letters_are_read(tmp_path):
    for name in ("고양이 🐱.png", "{name}.png", "%s'\".png"):
        path = saved(tmp_path / name, three_stripes())
        assert look(path) == (300, 100)
        path.write_text("no")
        assert refusal(path) == "not_a_photo"


def test_a_refused_photo_becomes_a_problem(tmp_path):
    path = tmp_path / "{odd} name.jpg"
    path.touch()
    with pytest.raises(PhotoError) as caught:
        look(path)
    found = problem(path, caught.value)
    assert (found.path, found.kind) == (path, "empty")
    assert found.detail == "{odd} name.jpg is empty: the file has 0 bytes."
    assert problem(path, PhotoError("Something else.")).kind == "unreadable"


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("ending", ["jpg", "png", "gif", "webp", "bmp", "tif", "avif", "heic"])
def test_whatever_a_file_holds_only_photo_errors_come_out(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    if ending == "heic":
        path.write_bytes(HEIC)
    else:
        detailed(60, 40).save(path)
    whole = path.read_bytes()
    rng = random.Random(ending)
    refused = 0
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(rng.choice((1, 3, 20))):
            data[rng.randrange(min(len(data), 400))] = rng.randrange(256)
        path.write_bytes(data)
        for read in (lambda: read_photo(path, 16, "crop"), lambda: look(path)):
            try:
                read()
            except PhotoError:
                refused += 1
    assert refused


def test_many_threads_read_the_same_pixels(tmp_path):
    paths = [saved(tmp_path / f"{n}.jpg", detailed(200, 150, seed=n)) for n in range(8)]
    (tmp_path / "a.heic").write_bytes(HEIC)
    paths.append(tmp_path / "a.heic")
    alone = [read_photo(path, 64, "crop") for path in paths]
    start = threading.Barrier(8)

    def read_all(_):
        start.wait()
        return [read_photo(path, 64, "crop") for path in paths]

    with ThreadPoolExecutor(8) as pool:
        for together in pool.map(read_all, range(8)):
            for one, other in zip(alone, together, strict=True):
                assert (one == other).all()


def test_pixels_may_be_changed_by_whoever_reads_them(tmp_path):
    pixels = read_photo(saved(tmp_path / "a.png", three_stripes()), 16, "crop")
    pixels[:] = 0
    assert pixels.max() == 0


def test_reading_leaves_a_photo_as_it_was(tmp_path):
    path = saved(tmp_path / "a.tif", three_stripes(), compression="tiff_lzw")
    before = path.read_bytes(), path.stat().st_mtime_ns
    read_photo(path, 16, "crop")
    look(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
