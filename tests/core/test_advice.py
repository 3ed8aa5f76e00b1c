from pathlib import Path

from xfer_gui.core.advice import before_training
from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.core.plan import Plan


def dataset(side: int, **counts: int) -> Dataset:
    photos = [
        Photo(Path(f"/photos/{name}/{number}.jpg"), name, 1, number, side, side + 8)
        for name, count in counts.items()
        for number in range(count)
    ]
    return Dataset(Path("/photos"), tuple(counts), tuple(photos))


def found(plan: Plan, photos: Dataset) -> dict[str, dict]:
    return {each.id: dict(each.values) for each in before_training(plan, photos)}


def plan(strategy="full_fine_tuning", size=224, **more) -> Plan:
    return Plan("mobilenet_v2_0.35", strategy, size, **more)


def test_small_photos_at_a_large_size_are_told_of_with_a_better_size_and_its_time():
    (advice,) = before_training(plan(), dataset(32, cats=30, dogs=30))
    assert advice.id == "blown_up"
    assert dict(advice.values) == {"side": 32, "suggested": 96, "times": 5, "size": 224}
    assert "about 32 px" in advice.text
    assert "1/5" in advice.text


def test_the_suggested_size_brings_no_further_advice():
    small = dataset(32, cats=30, dogs=30)
    suggested = found(plan(), small)["blown_up"]["suggested"]
    assert before_training(plan(size=suggested), small) == ()


def test_large_photos_may_be_seen_large():
    assert before_training(plan(), dataset(600, cats=30, dogs=30)) == ()


def test_photos_of_unknown_size_are_not_judged():
    assert before_training(plan(), dataset(0, cats=30, dogs=30)) == ()


def test_starting_from_scratch_with_few_photos_is_advised_against():
    few, many = dataset(300, cats=30, dogs=30), dataset(300, cats=600, dogs=600)
    assert found(plan("from_scratch"), few) == {"few_for_scratch": {"photos": 60}}
    assert found(plan("from_scratch"), many) == {}


def test_more_folds_than_photos_to_learn_from_are_advised_against():
    photos = dataset(300, cats=30, dogs=4)
    assert found(plan(folds=3), photos) == {}
    assert found(plan(folds=5), photos)["few_for_folds"]["name"] == "dogs"
