import random
import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from xfer_gui.core.dataset import scan
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import PARTS, Dataset, Photo
from xfer_gui.core.split import split

SHARES = (0.7, 0.15, 0.15)
FOLDER = Path("/photos")


def dataset(counts, part=None):
    """Photos that are on no disk, each of a size of its own, so that none can have a twin."""
    photos = []
    for label, count in counts.items():
        for number in range(count):
            path = FOLDER / (part or "") / label / f"{number}.jpg"
            photos.append(Photo(path, label, 1000 + len(photos), 0, part=part))
    return Dataset(FOLDER, tuple(counts), tuple(photos), is_split=part is not None)


def joined(*datasets):
    photos = tuple(photo for one in datasets for photo in one.photos)
    photos = tuple(replace(photo, size=1000 + number) for number, photo in enumerate(photos))
    return replace(datasets[0], photos=photos)


def parts_of(division):
    return {
        photo.path.relative_to(FOLDER).as_posix(): part
        for part in PARTS
        for photo in division.part(part)
    }


def counted(division):
    return {part: Counter(photo.label for photo in division.part(part)) for part in PARTS}


def refused(*args, **options):
    with pytest.raises(DatasetError) as caught:
        split(*args, **options)
    assert caught.value.hint
    return caught.value.sentence


@pytest.mark.parametrize("seed", range(5))
def test_each_class_is_divided_by_the_shares(seed):
    rng = random.Random(seed)
    for _ in range(10):
        counts = {f"class {n}": rng.choice((3, 4, 5, 7, 20, rng.randint(3, 300))) for n in range(6)}
        shares = rng.choice((SHARES, (0.8, 0.1, 0.1), (0.6, 0.2, 0.2), (0.5, 0.25, 0.25)))
        found = counted(split(dataset(counts), shares, seed))
        for label, count in counts.items():
            # One photo in each part comes before the shares, and training gives it.
            given = sum(1 - min(1, share * count) for share in shares)
            for part, share in zip(PARTS, shares, strict=True):
                assert abs(found[part][label] - share * count) < 1 + given
                assert found[part][label] >= 1
            if shares == SHARES and count > 3:
                for part, share in zip(PARTS, shares, strict=True):
                    assert abs(found[part][label] - share * count) < 1


def test_every_photo_falls_into_one_part_in_the_order_of_the_dataset():
    whole = dataset({"a": 40, "b": 30})
    division = split(whole)
    assert sorted(parts_of(division)) == sorted(map(whole.relative, whole.photos))
    assert len(division.everything()) == 70
    for part in PARTS:
        places = [whole.photos.index(photo) for photo in division.part(part)]
        assert places == sorted(places)
    assert division.classes == whole.classes


def test_the_division_depends_on_names_and_seed_only():
    whole = dataset({"a": 40, "b": 30})
    shuffled = list(whole.photos)
    random.Random(3).shuffle(shuffled)
    elsewhere = [replace(photo, size=photo.size + 1, modified=5) for photo in shuffled]
    assert parts_of(split(replace(whole, photos=tuple(elsewhere)))) == parts_of(split(whole))
    assert parts_of(split(whole, seed=1)) != parts_of(split(whole, seed=0))


def test_the_division_is_the_same_on_every_machine():
    division = split(dataset({"a": 8, "b": 8}))
    assert [photo.path.name for photo in division.test] == ["1.jpg", "4.jpg"]
    assert [photo.path.name for photo in division.validation] == ["6.jpg", "5.jpg"]


def test_the_unicode_form_of_names_does_not_matter():
    def renamed(form):
        whole = dataset({"고양이": 20, "é": 20})
        photos = [
            replace(photo, path=Path(unicodedata.normalize(form, str(photo.path))))
            for photo in whole.photos
        ]
        return replace(whole, photos=tuple(photos))

    composed, decomposed = split(renamed("NFC")), split(renamed("NFD"))
    for part in PARTS:
        assert [photo.size for photo in composed.part(part)] == [
            photo.size for photo in decomposed.part(part)
        ]
    for form, earlier in (("NFD", composed), ("NFC", decomposed)):
        again = split(renamed(form), seed=9, parts=parts_of(earlier))
        assert [photo.size for photo in again.test] == [photo.size for photo in composed.test]


@pytest.mark.parametrize("seed", range(4))
def test_no_photo_moves_when_others_come_and_go(seed):
    rng = random.Random(seed)
    counts = {f"class {n}": rng.randint(4, 60) for n in range(4)}
    first = split(dataset(counts), seed=seed)
    more = dataset({label: count + rng.randint(0, 30) for label, count in counts.items()})
    left = tuple(photo for photo in more.photos if rng.random() > 0.2)
    before = parts_of(first)
    after = parts_of(split(replace(more, photos=left), seed=seed + 1, parts=before))
    assert {name: part for name, part in after.items() if name in before} == {
        name: part for name, part in before.items() if name in after
    }


def test_new_photos_fill_the_part_that_is_most_short():
    first = split(dataset({"a": 20, "b": 20}))
    grown = split(dataset({"a": 40, "b": 20, "c": 10}), seed=5, parts=parts_of(first))
    found = counted(grown)
    assert [found[part]["a"] for part in PARTS] == [28, 6, 6]
    assert [found[part]["b"] for part in PARTS] == [14, 3, 3]
    assert sum(found[part]["c"] for part in PARTS) == 10
    assert found["test"]["c"] in (1, 2)


def test_a_part_that_lost_its_photos_is_filled_again():
    whole = dataset({"a": 20, "b": 20})
    parts = parts_of(split(whole))
    without_test = {name: part for name, part in parts.items() if part != "test"}
    again = split(whole, seed=7, parts=without_test)
    assert len(again.test) == 6
    assert parts_of(again) == parts


def test_one_photo_more_moves_few_even_without_earlier_parts():
    before = parts_of(split(dataset({"a": 100, "b": 100})))
    after = parts_of(split(dataset({"a": 101, "b": 100})))
    assert sum(part != after[name] for name, part in before.items()) <= 2


def test_a_part_with_no_share_stays_empty():
    division = split(dataset({"a": 10, "b": 3}), (0.8, 0.2, 0.0))
    assert division.test == ()
    assert counted(division)["validation"] == {"a": 2, "b": 1}


@pytest.mark.parametrize("shares", [(0.5, 0.5, 0.5), (1.2, -0.1, -0.1), (0, 0.5, 0.5)])
def test_impossible_shares_are_refused(shares):
    with pytest.raises(ValueError, match="add up to 1"):
        split(dataset({"a": 5, "b": 5}), shares)


def test_one_class_is_refused():
    assert "only one class, “cats”" in refused(dataset({"cats": 20}))
    assert refused(dataset({})) == "All classes are left out."


def test_a_class_with_one_photo_is_named():
    sentence = refused(dataset({"cats": 20, "dogs": 1, "고양이": 2}))
    assert "“dogs”, “고양이”" in sentence
    assert "cats" not in sentence


def test_thousands_of_classes_with_one_photo_are_counted():
    sentence = refused(dataset({f"class {n}": 1 for n in range(3000)}))
    assert "3000 classes" in sentence
    assert len(sentence) < 200


def test_a_class_whose_photos_were_all_left_out_is_named():
    whole = dataset({"cats": 20, "dogs": 20, "birds": 5})
    left = tuple(photo for photo in whole.photos if photo.label != "birds")
    assert "birds" in refused(replace(whole, photos=left))


def test_a_class_whose_photos_were_all_test_photos_is_named():
    whole = dataset({"cats": 10, "dogs": 10, "foxes": 4})
    parts = {f"foxes/{number}.jpg": "test" for number in range(4)}
    assert "1 classes have no training photos: “foxes”." in refused(whole, parts=parts)


def with_twins(tmp_path, photos_in, rng):
    """Four classes on disk, with groups of twins, some of them across classes."""
    contents = [f"picture {number}".encode() for number in range(60)]
    for label in ("a", "b", "c", "d"):
        (tmp_path / label).mkdir()
        for number in range(rng.randint(5, 40)):
            # Few different pictures of many lengths: about a third of the files have a twin.
            data = (
                rng.choice(contents) if rng.random() < 0.3 else rng.randbytes(rng.randint(20, 90))
            )
            (tmp_path / label / f"{number}.jpg").write_bytes(data)
    return Dataset(tmp_path, ("a", "b", "c", "d"), tuple(photos_in(tmp_path)))


@pytest.mark.parametrize("seed", range(8))
def test_twins_stay_on_one_side(tmp_path, photos_in, seed):
    whole = with_twins(tmp_path, photos_in, random.Random(seed))
    division = split(whole, seed=seed)
    sides = {}
    for part in PARTS:
        for photo in division.part(part):
            assert sides.setdefault(photo.path.read_bytes(), part) == part
    assert len(division.everything()) == len(whole.photos)
    assert min(len(division.part(part)) for part in PARTS) > 0


def test_a_new_twin_goes_where_the_old_one_is(tmp_path, photos_in):
    for label in ("a", "b"):
        (tmp_path / label).mkdir()
        for number in range(20):
            (tmp_path / label / f"{number}.jpg").write_bytes(f"{label} {number}".encode())
    first = split(Dataset(tmp_path, ("a", "b"), tuple(photos_in(tmp_path))))
    parts = {
        photo.path.relative_to(tmp_path).as_posix(): part
        for part in PARTS
        for photo in first.part(part)
    }
    for part in PARTS:
        (tmp_path / "a" / f"twin of {part}.jpg").write_bytes(first.part(part)[0].path.read_bytes())
    again = split(Dataset(tmp_path, ("a", "b"), tuple(photos_in(tmp_path))), seed=4, parts=parts)
    for part in PARTS:
        assert f"twin of {part}.jpg" in [photo.path.name for photo in again.part(part)]


def test_a_twin_of_photos_on_both_sides_is_learned_from(tmp_path, photos_in):
    for label in ("a", "b"):
        (tmp_path / label).mkdir()
        for number in range(10):
            data = b"same" if label == "a" and number < 3 else f"{label} {number}".encode()
            (tmp_path / label / f"{number}.jpg").write_bytes(data)
    parts = {"a/0.jpg": "test", "a/1.jpg": "training"}
    whole = Dataset(tmp_path, ("a", "b"), tuple(photos_in(tmp_path)))
    division = split(whole, parts=parts)
    assert tmp_path / "a" / "0.jpg" in [photo.path for photo in division.test]
    assert tmp_path / "a" / "2.jpg" in [photo.path for photo in division.training]


def test_a_folder_that_came_split_is_taken_as_it_is():
    whole = joined(
        dataset({"a": 8, "b": 8}, "training"),
        dataset({"a": 1}, "validation"),
        dataset({"a": 2, "b": 4}, "test"),
    )
    division = split(whole, seed=3)
    for part in PARTS:
        assert division.part(part) == tuple(photo for photo in whole.photos if photo.part == part)


def test_validation_is_carved_out_of_training_when_there_is_none():
    whole = joined(dataset({"a": 70, "b": 34}, "training"), dataset({"a": 5, "b": 2}, "test"))
    division = split(whole)
    found = counted(division)
    assert all(photo.part == "training" for photo in division.training + division.validation)
    assert division.test == tuple(photo for photo in whole.photos if photo.part == "test")
    assert found["validation"] == {"a": round(70 * 0.15 / 0.85), "b": 6}
    more = joined(dataset({"a": 90, "b": 34}, "training"), dataset({"a": 5, "b": 2}, "test"))
    again = split(more, seed=8, parts=parts_of(division))
    assert {photo.path for photo in division.validation} <= {
        photo.path for photo in again.validation
    }


def test_without_test_photos_the_given_validation_photos_are_the_test():
    whole = joined(dataset({"a": 40, "b": 40}, "training"), dataset({"a": 5, "b": 5}, "validation"))
    division = split(whole)
    assert {photo.part for photo in division.test} == {"validation"}
    assert len(division.test) == 10
    assert {photo.part for photo in division.validation} == {"training"}


def test_a_class_with_one_training_photo_is_learned_from_in_a_folder_that_came_split():
    whole = joined(dataset({"a": 40, "b": 1}, "training"), dataset({"a": 5, "b": 5}, "test"))
    found = counted(split(whole))
    assert found["training"]["b"] == 1
    assert found["validation"]["b"] == 0


def test_a_folder_whose_test_photos_were_left_out_is_divided_like_any_other():
    whole = dataset({"a": 20, "b": 20}, "training")
    found = counted(split(whole))
    assert [found[part]["a"] for part in PARTS] == [14, 3, 3]
    assert "at least 3" in refused(dataset({"a": 20, "b": 2}, "training"))


def test_real_photos_that_came_split_keep_their_test_photos(shared_data):
    division = split(scan(shared_data("cats-dogs"), JobContext()))
    assert len(division.test) == 300
    assert len(division.training) + len(division.validation) == 800
    assert counted(division)["validation"] == {"cats": 71, "dogs": 71}


def test_real_twins_stay_together(shared_data):
    division = split(scan(shared_data("flowers"), JobContext()))
    assert [len(division.part(part)) for part in PARTS] == pytest.approx([3022, 648, 647], abs=6)
