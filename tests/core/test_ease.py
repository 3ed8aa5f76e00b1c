"""Is it too easy: who has a twin, what the accuracy is without them, and what is said of it."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from xfer_gui.core import files
from xfer_gui.core.ease import Counted, Ease, sum_up
from xfer_gui.core.ease_words import answer, as_data, percent
from xfer_gui.core.likeness import Likeness, closest, compare, unit
from xfer_gui.core.photos import Photo
from xfer_gui.core.results import Evaluation, judge
from xfer_gui.core.traits import ROW_BYTES, measure, sample, unpacked


def measured(photos):
    if not photos:
        return unpacked(np.zeros((0, ROW_BYTES), np.uint8), np.zeros(0, np.bool_))
    rows = measure([sample(Image.open(photo.path)) for photo in photos])
    return unpacked(rows, np.ones(len(photos), np.bool_))


def unmeasured(count):
    return unpacked(np.zeros((count, ROW_BYTES), np.uint8), np.zeros(count, np.bool_))


@pytest.fixture
def noise(tmp_path, photo):
    """`noise(name, seed)` is a photo of coarse noise: nothing looks like it by chance."""

    def drawn(name: str, seed: int) -> Photo:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = np.random.default_rng(seed).integers(0, 256, (8, 8, 3), dtype=np.uint8)
        picture = Image.fromarray(pixels).resize((96, 96), Image.Resampling.BICUBIC)
        picture.save(path, quality=92)
        return photo(path, path.parent.name)

    return drawn


def test_exact_and_near_twins_are_found_and_told_apart(noise, photo, tmp_path):
    learned = [noise(f"a/{number}.jpg", number) for number in range(6)]
    shutil.copy(learned[2].path, tmp_path / "a" / "copy.jpg")
    Image.open(learned[4].path).resize((80, 80)).save(tmp_path / "a" / "small.jpg", quality=60)
    test = [
        noise("a/new.jpg", 99),
        photo(tmp_path / "a" / "copy.jpg", "a"),
        photo(tmp_path / "a" / "small.jpg", "a"),
    ]
    found = compare(test, learned, measured(test), measured(learned))
    assert found.twin.tolist() == [-1, 2, 4]
    assert found.exact.tolist() == [False, True, False]
    assert found.nearest.tolist()[1:] == [2, 4]
    assert found.closeness[0] < 0.8 < 0.95 < found.closeness[2]


def test_a_photo_that_was_learned_from_itself_is_its_own_twin(noise):
    learned = [noise(f"a/{number}.jpg", number) for number in range(3)]
    found = compare(learned[:2], learned, measured(learned[:2]), measured(learned))
    assert found.twin.tolist() == [0, 1]
    assert found.exact.all()


def test_photos_that_were_never_measured_only_have_exact_twins(noise, photo, tmp_path):
    learned = [noise("a/0.jpg", 0)]
    shutil.copy(learned[0].path, tmp_path / "copy.jpg")
    test = [photo(tmp_path / "copy.jpg", "a"), noise("a/1.jpg", 1)]
    for traits in (measured(test), unmeasured(2)):
        found = compare(test, learned, traits, unmeasured(1))
        assert found.twin.tolist() == [0, -1]
        assert found.nearest.tolist() == [-1, -1]
    ease = sum_up(test, learned, [True, False], found)
    assert (ease.twins, ease.copied, ease.farthest) == (Counted(1, 1), Counted(), Counted())


def test_the_closest_are_the_same_as_one_by_one():
    rng = np.random.default_rng(0)
    rows, others = (unit(rng.normal(size=(count, 5)).astype(np.float32)) for count in (1500, 40))
    found, cosines = closest(rows, others, count=3)
    for row in range(0, 1500, 97):
        products = others @ rows[row]
        assert found[row].tolist() == np.argsort(-products)[:3].tolist()
        assert cosines[row] == pytest.approx(np.sort(products)[::-1][:3], abs=1e-5)
    few, known = closest(rows[:1], others[:2], count=3)
    assert (few[0, 2], known[0, 2]) == (-1, -1)


def likeness_of(twins=(), alike=(), count=10):
    twin, closeness = np.full(count, -1), np.full(count, 0.3, np.float32)
    twin[list(twins)] = 0
    closeness[list(twins)], closeness[list(alike)] = 0.99, 0.92
    return Likeness(np.zeros(count, int), closeness, twin, np.zeros(count, bool))


def photos(count, label="a"):
    return [Photo(Path(f"/p/{label}/{number}.jpg"), label, 1, 0) for number in range(count)]


def counted_with(right, **likeness):
    learned = [Photo(Path("/p/a/learned.jpg"), "a", 1, 0)]
    return sum_up(photos(len(right)), learned, right, likeness_of(count=len(right), **likeness))


def test_accuracy_is_counted_with_and_without_twins():
    ease = counted_with([True] * 6 + [False] * 4, twins=(0, 1, 2, 9), alike=(3, 4))
    assert ease.everything == Counted(10, 6)
    assert ease.twins == Counted(4, 3)
    assert ease.without_twins == Counted(6, 3)
    assert ease.alike == Counted(6, 5)
    assert ease.without_alike == Counted(4, 1)
    assert ease.without_alike.interval == pytest.approx((0.0456, 0.6994), abs=1e-3)
    assert ease.copied == Counted(10, 10)
    assert [pair.alike for pair in ease.pairs] == [False] * 4 + [True] * 2
    assert [pair.right for pair in ease.pairs].count(False) == 1


def test_the_farther_half_goes_by_what_the_network_sees_where_that_is_known():
    learned, test = photos(1, "b"), photos(4)
    seen = np.array([0.9, 0.2, 0.8, 0.1], np.float32)
    ease = sum_up(test, learned, [True, False, True, False], likeness_of(count=4), seen)
    assert (ease.farthest, ease.measured_by) == (Counted(2, 0), "features")
    assert ease.copied == Counted(4, 0)


def test_twins_are_a_warning_with_both_figures():
    said = answer(counted_with([True] * 8 + [False] * 2, twins=range(4)))
    assert said.id == "suspiciously_easy"
    assert "40 % of the test photos (4 of 10)" in said.text
    assert "66.7 % instead of 80 %" in said.text


def test_nothing_but_twins_says_nothing_about_new_photos():
    said = answer(counted_with([True] * 4, twins=range(4)))
    assert said.id == "suspiciously_easy"
    assert "says nothing about new photos" in said.text


def test_a_look_alike_that_makes_a_difference_is_a_warning():
    said = answer(counted_with([True] * 7 + [False] * 3, alike=range(5)))
    assert said.id == "alike_photos"
    assert "5 of 10" in said.text
    assert "40 % instead of 70 %" in said.text


def test_a_very_good_result_without_twins_is_simply_easy():
    hard = sum_up(photos(100), photos(1, "b"), [True] * 100, likeness_of(count=100))
    assert answer(hard).id == "just_easy"
    assert "0 of 100 test photos have a twin" in answer(hard).text
    assert "simply easy" in answer(hard).text
    assert "without learning anything" in answer(counted_with([True] * 100)).text


def test_a_result_without_twins_and_without_suspicion_is_left_alone():
    said = answer(counted_with([True] * 8 + [False] * 2))
    assert said.id == "not_too_easy"
    assert "None of the 10 test photos" in said.text
    few = answer(counted_with([True] * 80 + [False] * 20, twins=(0, 99)))
    assert "2 of 100 test photos" in few.text
    assert few.id == "not_too_easy"


@pytest.mark.parametrize(
    ("share", "text"), [(0.38, "38"), (0.9345, "93.5"), (0.9993, "99.93"), (1, "100"), (0, "0")]
)
def test_per_cent_have_the_digits_that_say_something(share, text):
    assert percent(share) == text


def test_an_evaluation_of_before_still_opens(tmp_path):
    rows = np.array([[0.9, 0.1], [0.4, 0.6]], np.float32)
    judged = judge(("a", "b"), [0, 1], rows, [Path("x"), Path("y")])
    path = tmp_path / "evaluation.json"
    files.write_json(path, judged, Evaluation)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data.pop("ease") is None
    path.write_text(json.dumps(data), encoding="utf-8")
    assert files.read_json(path, Evaluation) == judged


def test_ease_is_kept_on_disk(tmp_path):
    ease = counted_with([True] * 6 + [False] * 4, twins=(0, 1), alike=(3,))
    path = tmp_path / "ease.json"
    files.write_json(path, ease, Ease)
    assert files.read_json(path, Ease) == ease
    data = as_data(ease)
    assert data["without_twins"]["photos"] == 8
    assert as_data(None) is None
