"""Folds: each photo in one of them, classes spread evenly, twins together."""

import shutil
from collections import Counter

import pytest

from xfer_gui.core import dataset, folds
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.split import split


def plan(count: int, **changes) -> Plan:
    return Plan("mobilenet_0.25", "feature_extraction", 32, folds=count, **changes)


def divided(folder, count: int, **changes) -> tuple[Split, tuple[Split, ...]]:
    whole = split(dataset.scan(folder, JobContext()))
    return whole, folds.divide(plan(count, **changes), whole, folder)


def by_class(photos) -> Counter:
    return Counter(photo.label for photo in photos)


def test_every_photo_but_the_test_photos_is_judged_once(photo_folder):
    whole, parts = divided(photo_folder, 5)
    judged = [photo.path for part in parts for photo in part.test]
    assert sorted(judged) == sorted(photo.path for photo in whole.training + whole.validation)
    for part in parts:
        photos = part.everything()
        assert len({photo.path for photo in photos}) == len(photos) == len(judged)


def test_classes_are_spread_evenly(make_photos, tmp_path):
    folder = make_photos(tmp_path / "photos", {"circles": 31, "squares": 12, "stripes": 7})
    _, parts = divided(folder, 4)
    for name in ("circles", "squares", "stripes"):
        counts = [by_class(part.test)[name] for part in parts]
        assert max(counts) - min(counts) <= 1
    sizes = [len(part.test) for part in parts]
    assert max(sizes) - min(sizes) <= 1


def test_validation_photos_come_from_the_rest_by_the_plans_shares(photo_folder):
    _, parts = divided(photo_folder, 5, shares=(0.5, 0.25, 0.25))
    for part in parts:
        rest = len(part.training) + len(part.validation)
        assert len(part.validation) / rest == pytest.approx(1 / 3, abs=0.1)
        assert set(by_class(part.training)) == {"circles", "squares", "stripes"}


def test_no_validation_share_leaves_all_for_training(photo_folder):
    _, parts = divided(photo_folder, 3, shares=(0.8, 0.0, 0.2))
    assert all(part.validation == () for part in parts)


def test_twins_are_never_on_two_sides(photo_folder):
    for name in ("circles", "squares"):
        for number in range(6):
            original = photo_folder / name / f"{name}-{number:03d}.jpg"
            shutil.copy(original, original.with_name(f"twin-{number}.jpg"))
            shutil.copy(original, original.with_name(f"other-{number}.jpg"))
    _, parts = divided(photo_folder, 4)
    for part in parts:
        sides = [{photo.path.read_bytes() for photo in part.part(side)} for side in
                 ("training", "validation", "test")]  # fmt: skip
        assert not sides[0] & sides[1]
        assert not (sides[0] | sides[1]) & sides[2]


def test_the_same_seed_divides_the_same_way_wherever_the_folder_is(photo_folder, tmp_path):
    moved = tmp_path / "elsewhere"
    shutil.copytree(photo_folder, moved)

    def names(folder, seed: int) -> list[set[str]]:
        _, parts = divided(folder, 3, seed=seed)
        return [{photo.path.name for photo in part.test} for part in parts]

    assert names(photo_folder, 0) == names(moved, 0)
    assert names(photo_folder, 0) != names(photo_folder, 1)


def test_a_class_with_fewer_photos_than_folds_is_named(make_photos, tmp_path):
    folder = make_photos(tmp_path / "photos", {"circles": 30, "squares": 4})
    whole = split(dataset.scan(folder, JobContext()))
    with pytest.raises(
        DatasetError, match="“squares” is too small.*with 3 to learn from.*at most 3 parts"
    ):
        folds.refuse_small_classes(plan(5), whole)
    with pytest.raises(DatasetError, match="squares"):
        folds.divide(plan(5), whole, folder)
    folds.refuse_small_classes(plan(3), whole)


def test_twins_count_once_where_photos_are_counted(make_photos, tmp_path):
    folder = make_photos(tmp_path / "photos", {"circles": 30, "squares": 3})
    for number in range(8):
        shutil.copy(folder / "squares" / "squares-000.jpg", folder / "squares" / f"{number}.jpg")
    whole = split(dataset.scan(folder, JobContext()))
    with pytest.raises(DatasetError, match="squares"):
        folds.refuse_small_classes(plan(4), whole)


@pytest.mark.parametrize("count", [1, 21])
def test_a_number_of_folds_that_makes_no_sense_is_refused(photo_folder, count):
    with pytest.raises(DatasetError, match="2 to 20"):
        divided(photo_folder, count)
