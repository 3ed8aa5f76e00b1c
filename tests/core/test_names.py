import random
import unicodedata

import pytest

from xfer_gui.core.names import class_key, class_name, natural_key, part_of


def test_numbers_are_sorted_by_value():
    names = [
        "10",
        "9",
        "class 2",
        "class 10",
        "Class 1",
        "b",
        "A",
        "a",
        "",
        "고양이 2",
        "고양이 10",
    ]
    expected = [
        "",
        "9",
        "10",
        "A",
        "a",
        "b",
        "Class 1",
        "class 2",
        "class 10",
        "고양이 2",
        "고양이 10",
    ]
    random.Random(0).shuffle(names)
    assert sorted(names, key=natural_key) == expected


def test_any_two_names_can_be_compared():
    rng = random.Random(1)
    names = ["".join(rng.choices("aA1٣²0 -🐱ß", k=rng.randrange(6))) for _ in range(300)]
    assert sorted(sorted(names, key=natural_key), key=natural_key) == sorted(names, key=natural_key)
    assert len({natural_key(name) for name in set(names)}) == len(set(names))


def test_class_names_are_in_composed_form():
    assert class_name(unicodedata.normalize("NFD", "고양이 é")) == "고양이 é"


def test_spellings_of_one_class_have_one_key():
    assert class_key("Cats") == class_key("cats") == class_key("CATS")
    assert class_key(unicodedata.normalize("NFD", "Épée")) == class_key("épée")
    assert class_key("cat") != class_key("cats")


def test_single_letters_differ_by_case():
    assert class_key("a") != class_key("A")


@pytest.mark.parametrize(
    ("part", "names"),
    [
        (
            "training",
            "train Train TRAINING training_set trainingSet train-data trainset TrainingSet 1_train"
            " training-images traindata 학습 훈련용_데이터",
        ),
        (
            "validation",
            "val valid validation Validation_Set valset validationset dev val-images 02.valid 검증",
        ),
        ("test", "test testing test_set TestSet testdata Test-Images holdout 테스트"),
    ],
)  # fmt: skip
def test_usual_spellings_of_parts_are_understood(part, names):
    for name in names.split():
        assert part_of(name) == (part, ""), name


def test_what_else_a_part_says_is_told():
    assert part_of("flowers_train") == ("training", "flowers")
    assert part_of("seg_test") == ("test", "seg")


@pytest.mark.parametrize(
    "name",
    ["trainer", "trains", "contest", "latest", "value", "cats", "", "train_test", "devil", "set"],
)
def test_other_names_are_no_parts(name):
    assert part_of(name) is None
