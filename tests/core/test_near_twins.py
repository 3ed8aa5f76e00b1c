"""One picture in other bytes is found; another picture is not."""

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from xfer_gui.core.near_twins import all_twins, near_twins
from xfer_gui.core.photos import Photo
from xfer_gui.core.traits import measure, sample, unpacked


def twins_of(*pictures):
    rows = measure([sample(picture) for picture in pictures])
    photos = [Photo(f"{number}.jpg", "a", 1, number) for number in range(len(pictures))]
    groups = near_twins(photos, unpacked(rows, np.ones(len(rows), np.bool_)))
    return [[int(photo.path[0]) for photo in group] for group in groups]


def cropped(picture, left, top, right, bottom):
    width, height = picture.size
    return picture.crop((width * left, height * top, width * (1 - right), height * (1 - bottom)))


@pytest.mark.parametrize(
    "change",
    [
        lambda picture: picture.resize((97, 73)),
        lambda picture: picture.resize((480, 360)),
        lambda picture: ImageEnhance.Brightness(picture).enhance(1.1),
        lambda picture: ImageEnhance.Brightness(picture).enhance(0.9),
        lambda picture: cropped(picture, 0.05, 0.05, 0, 0),
        lambda picture: cropped(picture, 0, 0.05, 0.05, 0.05),
        lambda picture: cropped(picture.resize((120, 90)), 0.02, 0, 0.03, 0.05),
    ],
)
@pytest.mark.parametrize("seed", range(3))
def test_a_changed_copy_is_a_twin(seed, change, scene):
    picture = scene(seed)
    assert twins_of(picture, scene(seed + 100), change(picture)) == [[0, 2]]


def test_another_scene_and_another_colour_are_no_twins(scene):
    red, green, blue = scene(1).split()
    assert twins_of(scene(1), scene(2), Image.merge("RGB", (blue, green, red))) == []


def test_pictures_without_anything_on_them_are_no_twins():
    assert twins_of(*(Image.new("RGB", (90, 90), (grey,) * 3) for grey in (0, 128, 255))) == []
    noise = np.random.default_rng(0).integers(120, 124, (3, 90, 90, 3), dtype=np.uint8)
    assert twins_of(*map(Image.fromarray, noise)) == []


def test_many_copies_are_one_group(scene):
    picture = scene(5)
    copies = [picture.resize((100 + 20 * number, 90)) for number in range(8)]
    assert twins_of(scene(6), *copies) == [list(range(1, 9))]


def test_exact_twins_are_among_all_twins_even_when_nothing_was_measured(photo_folder, photos_in):
    original = photo_folder / "circles" / "circles-000.jpg"
    copy = photo_folder / "squares" / "copy.jpg"
    copy.write_bytes(original.read_bytes())
    (group,) = all_twins(photo_folder, photos_in(photo_folder))
    assert {photo.path for photo in group} == {original, copy}
