"""What is measured of a photo means the same for small and large photos."""

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageFilter

from xfer_gui.core import trait_store
from xfer_gui.core.photo_reader import read_photo
from xfer_gui.core.trait_store import TraitStore
from xfer_gui.core.traits import measure, sample, unpacked


def traits(*pictures, exif=None):
    rows = measure([sample(picture, exif) for picture in pictures])
    return unpacked(rows, np.ones(len(rows), np.bool_))


@pytest.fixture
def texture():
    """Detail of all sizes, as natural pictures have it."""
    rng = np.random.default_rng(0)
    spectrum = np.fft.rfft2(rng.normal(size=(512, 512)))
    waves = np.hypot(np.fft.fftfreq(512)[:, None], np.fft.rfftfreq(512)[None])
    values = np.fft.irfft2(spectrum / np.maximum(waves, 1 / 512))
    values = 128 + 40 * (values - values.mean()) / values.std()
    return Image.fromarray(values.clip(0, 255).astype(np.uint8)).convert("RGB")


def test_a_blurred_photo_is_less_sharp_at_any_size(texture):
    blurred = texture.filter(ImageFilter.GaussianBlur(8))
    for side in (512, 256, 128):
        sharp, soft = traits(texture.resize((side, side)), blurred.resize((side, side))).sharpness
        assert soft < 0.25 < sharp


def test_sharpness_does_not_depend_on_how_large_a_photo_is(texture):
    sizes = [texture.resize((side, side)) for side in (512, 300, 128)]
    found = traits(*sizes).sharpness
    assert found.max() - found.min() < 0.2


def test_a_shaken_photo_is_not_sharp_although_one_direction_is(texture):
    rows = np.asarray(texture.convert("L"), np.float32)
    shaken = np.stack([np.roll(rows, shift, axis=1) for shift in range(20)]).mean(axis=0)
    assert traits(Image.fromarray(shaken.astype(np.uint8))).sharpness[0] < 0.3


def test_brightness_and_contrast_are_in_greys():
    found = traits(Image.new("RGB", (50, 40), (200, 200, 200)))
    assert found.brightness[0] == pytest.approx(200, abs=1)
    assert found.contrast[0] == 0


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (2, 3), (129, 3)])
def test_odd_shapes_are_measured_too(size):
    assert len(traits(Image.new("L", size, 90))) == 1


def test_time_and_camera_come_from_the_camera(tmp_path):
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Maker", "One"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2024:05:06 07:08:09"
    Image.new("RGB", (40, 30)).save(tmp_path / "a.jpg", exif=exif)
    samples = []
    read_photo(tmp_path / "a.jpg", 8, "crop", lambda *seen: samples.append(sample(*seen)))
    found = unpacked(measure(samples), np.ones(1, np.bool_))
    assert found.taken[0] == 1714979289
    assert found.camera[0] != 0
    assert traits(Image.new("L", (9, 9)), exif=Image.Exif()).taken[0] == 0


def test_with_the_disk_full_traits_live_in_memory(photo_folder, photos_in, monkeypatch):
    monkeypatch.setattr(trait_store, "KEEP_FREE", 10**18)
    photos = photos_in(photo_folder)
    rows = measure([sample(Image.new("L", (9, 9), grey)) for grey in (50, 60)])
    TraitStore(photo_folder).write(photos[:2], rows)
    found = TraitStore(photo_folder).read(photos[:3])
    assert found.known.tolist() == [True, True, False]
    assert found.brightness.tolist() == [50, 60, 0]
    TraitStore(photo_folder.parent / "other").write(photos[:2], rows)
    assert not TraitStore(photo_folder).read(photos).known.any()
