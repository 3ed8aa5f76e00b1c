"""Groups: never on two sides, shares near, nothing moves when photos come, and what is said."""

import random
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from xfer_gui.core import folds
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.fairness import remarks, straddling
from xfer_gui.core.photos import PARTS, Dataset, Photo
from xfer_gui.core.plan import Plan
from xfer_gui.core.split import split
from xfer_gui.core.together import bound

SHARES = (0.7, 0.15, 0.15)
FOLDER = Path("/photos")


def dataset(counts, **more):
    photos = [
        Photo(FOLDER / label / f"{number}.jpg", label, 1, 0)
        for label, count in counts.items()
        for number in range(count)
    ]
    return Dataset(FOLDER, tuple(counts), tuple(photos), **more)


def in_groups(photos, sizes):
    """The photos in groups of these sizes, the rest alone."""
    left = list(photos)
    return [tuple(left.pop() for _ in range(size)) for size in sizes if size <= len(left)]


def counted(division):
    return {part: Counter(photo.label for photo in division.part(part)) for part in PARTS}


def parts_of(division):
    return {
        photo.path.relative_to(FOLDER).as_posix(): part
        for part in PARTS
        for photo in division.part(part)
    }


def random_groups(rng, whole, largest):
    photos = list(whole.photos)
    rng.shuffle(photos)
    if rng.random() < 0.5:  # Groups within classes, as bursts are; else across them.
        photos.sort(key=lambda photo: photo.label)
    sizes = [rng.randint(2, largest) for _ in range(rng.randint(0, len(photos) // largest))]
    return in_groups(photos, sizes)


@pytest.mark.parametrize("seed", range(40))
def test_no_group_is_on_two_sides_and_no_photo_is_lost(seed):
    rng = random.Random(seed)
    whole = dataset({f"class {n}": rng.randint(3, 90) for n in range(rng.randint(2, 7))})
    groups = random_groups(rng, whole, rng.choice((2, 5, 20)))
    division = split(whole, SHARES, seed, groups=groups)
    assert straddling(division, groups) == []
    assert sorted(parts_of(division)) == sorted(map(whole.relative, whole.photos))
    assert len(division.everything()) == len(whole.photos)
    assert set(counted(division)["training"]) == set(whole.classes)


@pytest.mark.parametrize("seed", range(20))
def test_shares_are_as_near_as_the_largest_group_allows(seed):
    rng = random.Random(seed)
    whole = dataset({f"class {n}": rng.randint(30, 120) for n in range(4)})
    photos = sorted(whole.photos, key=lambda photo: (photo.label, rng.random()))
    groups = in_groups(photos, [rng.randint(2, 12) for _ in range(12)])
    division = split(whole, SHARES, seed, groups=groups)
    found, total = counted(division), whole.counts()
    for part, share in zip(PARTS, SHARES, strict=True):
        for label in whole.classes:
            # Groups here are no more than a third of a class, and the rest can make up for them.
            assert abs(found[part][label] - share * total[label]) < 12


def test_lone_photos_make_up_for_groups():
    whole = dataset({"a": 100, "b": 100})
    groups = in_groups(whole.photos, [20, 20, 10, 7, 5])
    found = counted(split(whole, groups=groups))
    assert found == {
        "training": {"a": 70, "b": 70},
        "validation": {"a": 15, "b": 15},
        "test": {"a": 15, "b": 15},
    }


def test_with_nothing_but_large_groups_every_part_gets_one_of_each_class():
    whole = dataset({"a": 30, "b": 30})
    groups = in_groups(whole.photos, [10] * 6)
    found = counted(split(whole, groups=groups))
    assert found == {part: {"a": 10, "b": 10} for part in PARTS}


def test_of_two_groups_one_teaches_and_one_judges():
    whole = dataset({"a": 30, "b": 30})
    groups = in_groups(whole.photos, [15] * 4)
    found = counted(split(whole, groups=groups))
    assert found["training"] == found["test"] == {"a": 15, "b": 15}


def test_people_who_are_in_several_classes_stay_on_one_side():
    whole = dataset({f"sign {n}": 50 for n in range(10)})
    people = [tuple(whole.photos[person::50]) for person in range(50)]
    division = split(whole, groups=people)
    assert straddling(division, people) == []
    assert [len(division.part(part)) for part in PARTS] == pytest.approx([350, 75, 75], abs=10)
    assert all(len(found) == 10 for found in counted(division).values())


@pytest.mark.parametrize("seed", range(20))
def test_nothing_moves_when_photos_and_groups_grow(seed):
    rng = random.Random(seed)
    counts = {f"class {n}": rng.randint(10, 60) for n in range(4)}
    whole = dataset(counts)
    groups = random_groups(rng, whole, 6)
    before = parts_of(split(whole, seed=seed, groups=groups))
    more = dataset({label: count + rng.randint(0, 20) for label, count in counts.items()})
    new = [photo for photo in more.photos if photo not in set(whole.photos)]
    rng.shuffle(new)
    grown = [(*group, new.pop()) if new and rng.random() < 0.5 else group for group in groups]
    after = split(more, seed=seed + 1, parts=before, groups=grown)
    assert straddling(after, grown) == []
    assert before.items() <= parts_of(after).items()


@pytest.mark.parametrize("seed", range(10))
def test_one_photo_more_moves_few_even_without_earlier_parts(seed):
    whole = dataset({"a": 100, "b": 100})
    rng = random.Random(seed)
    groups = in_groups(rng.sample(whole.photos, 60), [2, 3, 2, 4, 2, 2, 3])
    before = parts_of(split(whole, groups=groups))
    after = parts_of(split(dataset({"a": 101, "b": 100}), groups=groups))
    assert sum(part != after[name] for name, part in before.items()) <= 2


def test_the_same_photos_are_divided_the_same_way_in_any_order():
    whole = dataset({"a": 40, "b": 40})
    groups = random_groups(random.Random(5), whole, 6)
    again = [tuple(reversed(group)) for group in reversed(groups)]
    mixed = replace(whole, photos=tuple(random.Random(1).sample(whole.photos, 80)))
    assert parts_of(split(whole, groups=groups)) == parts_of(split(mixed, groups=again))


def test_photos_that_all_belong_together_cannot_be_divided():
    whole = dataset({"a": 10, "b": 10})
    with pytest.raises(DatasetError, match="20 photos belong together") as caught:
        split(whole, groups=[whole.photos])
    assert "must stay together" in caught.value.hint


def test_a_folder_that_came_split_keeps_its_sides_and_is_told_about():
    whole = dataset({"a": 20, "b": 20}, is_split=True)
    parts = {"0.jpg": "test", "1.jpg": "test", "2.jpg": "validation"}
    photos = tuple(
        replace(photo, part=parts.get(photo.path.name, "training")) for photo in whole.photos
    )
    whole = replace(whole, photos=photos)
    groups = [photos[:2], (photos[1 + 20], photos[9 + 20], photos[12 + 20])]
    division = split(whole, groups=groups)
    assert {photo: photo.part for photo in photos} == {
        photo: part for part in PARTS for photo in division.part(part)
    }
    (said,) = remarks(whole, division, bound(whole, {"near_twins": groups}), SHARES)
    assert str(said).startswith("3 photos belong together")
    assert "leave the copies out" in str(said)


def test_a_group_that_an_earlier_training_tore_apart_is_told_about():
    whole = dataset({"a": 20, "b": 20})
    groups = [whole.photos[:4]]
    parts = {"a/0.jpg": "test", "a/1.jpg": "training"}
    division = split(whole, parts=parts, groups=groups)
    (said,) = remarks(whole, division, bound(whole, {"folders": groups}), SHARES)
    assert str(said).startswith("4 photos belong together but are on different sides")


def test_a_group_too_large_to_divide_fairly_is_named():
    whole = dataset({"a": 50, "b": 50})
    groups = [whole.photos[:48] + whole.photos[50:98], whole.photos[98:]]
    division = split(whole, groups=groups)
    said = [
        str(each) for each in remarks(whole, division, bound(whole, {"bursts": groups}), SHARES)
    ]
    assert said[0].startswith("96 photos like a/0.jpg were taken within seconds")
    assert "fewer seconds" in said[0]


def test_a_class_without_test_photos_is_named():
    whole = dataset({"a": 20, "b": 20})
    groups = [whole.photos[20:]]
    division = split(whole, groups=groups)
    said = [
        str(each) for each in remarks(whole, division, bound(whole, {"folders": groups}), SHARES)
    ]
    assert "All photos of “b” belong together" in said[-1]


def test_a_fair_division_is_not_remarked_upon():
    whole = dataset({"a": 50, "b": 50})
    groups = in_groups(whole.photos, [5, 5, 5])
    assert (
        remarks(whole, split(whole, groups=groups), bound(whole, {"bursts": groups}), SHARES) == []
    )


@pytest.mark.parametrize("seed", range(10))
def test_folds_keep_groups_together_too(seed):
    rng = random.Random(seed)
    whole = dataset({f"class {n}": rng.randint(40, 90) for n in range(3)})
    groups = random_groups(rng, whole, 8)
    division = split(whole, groups=groups)
    plan = Plan("mobilenet_0.25", "feature_extraction", 32, folds=4, seed=seed)
    parts = folds.divide(plan, division, FOLDER)
    for part in parts:
        assert straddling(part, groups) == []
        assert set(counted(part)["training"]) == set(whole.classes)
        assert set(counted(part)["validation"]) == set(whole.classes)
    judged = [photo for part in parts for photo in part.test]
    assert sorted(photo.path for photo in judged) == sorted(
        photo.path for photo in division.training + division.validation
    )


def test_large_groups_leave_every_fold_its_validation_photos():
    whole = dataset({"a": 100, "b": 100})
    division = split(whole, groups=in_groups(whole.photos, [20] * 10))
    plan = Plan("mobilenet_0.25", "feature_extraction", 32, folds=3)
    for part in folds.divide(plan, division, FOLDER):
        assert set(counted(part)["validation"]) == {"a", "b"}


def test_more_folds_than_groups_are_refused_in_words_of_groups():
    whole = dataset({"a": 100, "b": 100})
    division = split(whole, groups=in_groups(whole.photos, [25] * 4 + [20] * 5))
    plan = Plan("mobilenet_0.25", "feature_extraction", 32, folds=5)
    with pytest.raises(DatasetError, match="photos of “b” to learn from are . groups"):
        folds.refuse_small_classes(plan, division)


def test_twenty_thousand_photos_are_divided_at_once():
    whole = dataset({f"class {n}": 200 for n in range(100)})
    groups = random_groups(random.Random(0), whole, 6)
    began = time.process_time()
    for _ in range(5):
        sorted(whole.photos, key=lambda photo: whole.relative(photo))
    unit = time.process_time() - began
    began = time.process_time()
    split(whole, groups=groups)
    # As a ratio: sorting them by name five times takes some 0.15 s of processor time.
    assert time.process_time() - began < 12 * unit
