"""Varying photos."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from xfer_gui.core.augmentation import augment, augment_each, copies_generator
from xfer_gui.core.photo_reader import PAD_GREY
from xfer_gui.core.photos import Photo
from xfer_gui.core.plan import AUGMENTATIONS, CROPPINGS

PHOTOS = np.random.default_rng(0).integers(40, 200, (6, 50, 50, 3), dtype=np.uint8)
EVERY_WAY = [(kind, cropping) for kind in AUGMENTATIONS for cropping in CROPPINGS]
VARYING = [way for way in EVERY_WAY if way != ("none", "whole")]


def chance(seed=0):
    return np.random.default_rng(seed)


def copies(photo, kind, cropping, count=300):
    return augment(np.repeat(photo[None], count, axis=0), kind, cropping, chance())


def smooth_photo(side=64):
    """Red grows to the right, green downwards; so a pixel says where it came from."""
    ramp = np.linspace(0, 255, side)
    photo = np.full((side, side, 3), 128.0)
    photo[..., 0], photo[..., 1] = ramp[None], ramp[:, None]
    return photo.round().astype(np.uint8)


def shown_area(varied):
    """Share of a smooth photo that is seen in each copy: from its reds and greens."""
    spread = np.ptp(varied.astype(float), axis=(1, 2)) / 255
    return spread[:, 0] * spread[:, 1]


def test_nothing_is_varied_where_nothing_is_chosen():
    assert np.array_equal(augment(PHOTOS, "none", "whole", chance()), PHOTOS)
    assert np.array_equal(augment_each(PHOTOS, "none", "whole", [chance()] * 6), PHOTOS)


@pytest.mark.parametrize(("kind", "cropping"), VARYING)
def test_every_photo_is_changed_but_not_the_batch_given(kind, cropping):
    before = PHOTOS.copy()
    varied = augment(PHOTOS, kind, cropping, chance())
    assert (varied.shape, varied.dtype) == (PHOTOS.shape, np.uint8)
    assert all(not np.array_equal(one, other) for one, other in zip(varied, PHOTOS, strict=True))
    assert np.array_equal(before, PHOTOS)


@pytest.mark.parametrize(("kind", "cropping"), VARYING)
def test_chance_comes_from_the_generator_alone(kind, cropping):
    one, two, other = (augment(PHOTOS, kind, cropping, chance(seed)) for seed in (7, 7, 8))
    assert np.array_equal(one, two)
    assert not np.array_equal(one, other)


@pytest.mark.parametrize(("kind", "cropping"), EVERY_WAY)
@pytest.mark.parametrize("side", [1, 2, 9])
def test_tiny_photos_are_no_problem(kind, cropping, side):
    varied = augment(PHOTOS[:, :side, :side], kind, cropping, chance())
    assert varied.shape == (6, side, side, 3)


@pytest.mark.parametrize(("kind", "cropping"), EVERY_WAY)
def test_no_photos_are_no_problem(kind, cropping):
    assert augment(PHOTOS[:0], kind, cropping, chance()).shape == (0, 50, 50, 3)
    assert augment_each(PHOTOS[:0], kind, cropping, []).shape == (0, 50, 50, 3)


@pytest.mark.parametrize(("kind", "cropping"), VARYING)
def test_photos_are_as_bright_as_before_on_the_whole(kind, cropping):
    varied = copies(smooth_photo(), kind, cropping)
    assert abs(varied.mean() - smooth_photo().mean()) < 6


@pytest.mark.parametrize(("kind", "tolerance"), [("light", 0.16), ("strong", 0.31)])
def test_brightness_stays_within_its_bounds(kind, tolerance):
    grey = np.full((40, 40, 3), 100, np.uint8)
    middles = np.median(copies(grey, kind, "whole"), axis=(1, 2))
    assert np.abs(middles - 100).max() <= 100 * tolerance
    assert np.ptp(middles) > 100 * tolerance, "most of the range is used"


@pytest.mark.parametrize("kind", ["light", "strong"])
def test_half_of_the_photos_are_mirrored(kind):
    varied = copies(smooth_photo(), kind, "whole").astype(float)
    right_is_redder = varied[:, 24:40, 40, 0].mean(axis=1) > varied[:, 24:40, 24, 0].mean(axis=1)
    assert 0.4 < right_is_redder.mean() < 0.6


def test_cropping_alone_mirrors_nothing_and_leaves_colours_alone():
    varied = copies(smooth_photo(), "none", "partial")
    assert (varied[:, :, -1, 0] > varied[:, :, 0, 0]).all()
    assert (varied[..., 2] == 128).all()


def test_light_keeps_what_is_in_the_middle():
    marked = np.zeros((50, 50, 3), np.uint8)
    marked[20:30, 20:30] = 200
    assert (copies(marked, "light", "whole")[:, 24:26, 24:26] > 150).all()


def test_light_moves_both_ways_and_continues_the_edges():
    photo = np.full((50, 50, 3), 90, np.uint8)
    photo[25] = 0
    varied = copies(photo, "light", "whole")
    rows = varied[:, :, 0, 0].argmin(axis=1)
    assert set(rows) == set(range(21, 30))
    assert (varied[np.arange(len(varied)) % 50 != 25][:, [0, -1]] > 70).all()


def test_strong_turns_both_ways_by_twenty_degrees_at_most():
    photo = np.full((64, 64, 3), 200, np.uint8)
    photo[31:33] = 0
    turned = []
    for varied in copies(photo, "strong", "whole"):
        rows, columns = np.nonzero(varied.max(axis=2) < 60)
        if len(rows) > 60:
            turned.append(np.degrees(np.arctan(np.polyfit(columns, rows, 1)[0])))
    assert len(turned) > 100
    assert 15 < np.quantile(turned, 0.98) < 22
    assert -22 < np.quantile(turned, 0.02) < -15


def test_what_comes_into_view_under_strong_is_grey():
    white = np.full((64, 64, 3), 255, np.uint8)
    placed = copies(white, "strong", "whole")[:, 0, 0]
    greyish = np.abs(placed.astype(int) - PAD_GREY).max(axis=1) < 60
    assert greyish.any()
    assert (np.ptp(placed[greyish], axis=1) <= 1).mean() > 0.9, "grey, unless it was covered"


def test_strong_changes_colours_but_greys_stay_grey():
    grey = np.full((40, 40, 3), 100, np.uint8)
    coloured = np.full((40, 40, 3), (150, 90, 60), np.uint8)
    assert np.ptp(np.median(copies(grey, "strong", "whole"), axis=(1, 2)), axis=1).max() <= 2
    hues = np.median(copies(coloured, "strong", "whole"), axis=(1, 2))
    saturation = np.ptp(hues, axis=1) / hues.mean(axis=1)
    assert saturation.min() < 0.65 < 1.2 < saturation.max()
    assert (hues.argmax(axis=1) == 0).all(), "red stays red"


def test_strong_covers_a_part_of_some_photos():
    white = np.full((50, 50, 3), 255, np.uint8)
    covered = []
    for varied in copies(white, "strong", "whole", 600):
        colours, counts = np.unique(varied.reshape(-1, 3), axis=0, return_counts=True)
        colourful = np.ptp(colours.astype(int), axis=1) > 30
        covered.append(counts[colourful].max(initial=0) / 2500)
    # Some of the colours are greys, and are not counted.
    assert 0.2 < np.mean(np.array(covered) > 0) < 0.32
    assert max(covered) <= 0.16


@pytest.mark.parametrize(("cropping", "least"), [("random", 0.75), ("partial", 0.25)])
def test_crops_leave_out_as_much_as_they_say(cropping, least):
    areas = shown_area(copies(smooth_photo(), "none", cropping))
    assert least - 0.05 < areas.min() < least + 0.1
    assert areas.max() > 0.95


def test_crops_are_taken_from_everywhere():
    varied = copies(smooth_photo(), "none", "partial").astype(float)
    left, top = varied[:, 32, 0, 0], varied[:, 0, 32, 1]
    assert min(left.min(), top.min()) < 5
    assert min(left.max(), top.max()) > 90


@pytest.mark.parametrize("kind", AUGMENTATIONS)
def test_another_cropping_leaves_the_colours_of_a_copy(kind):
    grey = np.full((40, 40, 3), 100, np.uint8)
    middles = [np.median(copies(grey, kind, cropping, 20), axis=(1, 2)) for cropping in CROPPINGS]
    assert np.array_equal(middles[0], middles[1])
    assert np.array_equal(middles[1], middles[2])


def kept_photo(name="a.jpg"):
    return Photo(Path("/photos") / name, "cats", 1000, 5)


def test_a_photos_copy_does_not_depend_on_the_other_photos():
    photos = [kept_photo(f"{number}.jpg") for number in range(6)]

    def made(positions):
        generators = [copies_generator(3, 1, photos[position]) for position in positions]
        return augment_each(PHOTOS[positions], "strong", "partial", generators)

    everything, few = made([0, 1, 2, 3, 4, 5]), made([4, 1])
    assert np.array_equal(few[0], everything[4])
    assert np.array_equal(few[1], everything[1])


@pytest.mark.parametrize(
    "other",
    [
        (4, 1, kept_photo()),
        (3, 2, kept_photo()),
        (3, 1, kept_photo("b.jpg")),
        (3, 1, replace(kept_photo(), size=1001)),
        (3, 1, replace(kept_photo(), modified=6)),
    ],
    ids=["seed", "copy", "name", "size", "time"],
)
def test_copies_differ_by_seed_number_and_photo(other):
    assert copies_generator(3, 1, kept_photo()).random() != copies_generator(*other).random()


def test_copies_are_the_same_in_every_process_and_under_every_label():
    # Activations of copies stay on the disk for months: this number must not change.
    drawn = copies_generator(3, 1, replace(kept_photo(), label="dogs")).random()
    assert drawn == 0.41349987594683624


def test_thin_lines_stay_soft_when_turned():
    lines = np.full((64, 64, 3), 255, np.uint8)
    lines[::8] = 0
    turned = copies(lines, "strong", "random", 20)[3]
    assert len(np.unique(turned[..., 0])) > 40, "greys in between, not steps"
