"""Predictions as a table and as folders."""

import csv

import pytest

from xfer_gui.core.errors import ProjectError
from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.core.sorting import folder_name, sort_into, write_csv


def prediction(path, label, confidence=0.9, unsure=False):
    return Prediction(path, label, confidence, unsure, ((label, confidence),))


def test_the_table_has_a_line_for_each_photo_even_for_those_that_failed(tmp_path):
    answers = [
        prediction(tmp_path / "참새.jpg", "새"),
        PhotoFailure(tmp_path / "bad.jpg", "bad.jpg is empty."),
    ]

    write_csv(answers, tmp_path / "table.csv")

    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["label"] for row in rows] == ["새", ""]
    assert [row["error"] for row in rows] == ["", "bad.jpg is empty."]
    assert rows[0] | {"path": ""} == {
        "path": "",
        "label": "새",
        "confidence": "0.9000",
        "unsure": "no",
        "error": "",
    }


def test_photos_are_copied_by_class_and_unsure_ones_apart(photo_folder, tmp_path):
    first, second, third = sorted((photo_folder / "circles").iterdir())[:3]
    answers = [
        prediction(first, "circles"),
        prediction(second, "squares"),
        prediction(third, "squares", 0.4, unsure=True),
        PhotoFailure(photo_folder / "none.jpg", "none.jpg is not there."),
    ]

    copies = sort_into(answers, tmp_path / "sorted")

    assert copies == [
        tmp_path / "sorted" / "circles" / first.name,
        tmp_path / "sorted" / "squares" / second.name,
        tmp_path / "sorted" / "unsure" / third.name,
    ]
    assert copies[0].read_bytes() == first.read_bytes()
    assert first.exists()


def test_a_copy_never_replaces_what_is_there(photo_folder, tmp_path):
    photo = next((photo_folder / "circles").iterdir())

    copies = [sort_into([prediction(photo, "circles")], tmp_path / "sorted")[0] for _ in range(3)]

    assert [copy.name for copy in copies] == [
        photo.name,
        f"{photo.stem} 2{photo.suffix}",
        f"{photo.stem} 3{photo.suffix}",
    ]


@pytest.mark.parametrize(
    ("label", "name"),
    [("참새 🐦", "참새 🐦"), ("../../etc", "-..-etc"), ("..", "-"), ("C:\\x", "C--x"), ("", "-")],
)
def test_a_class_of_a_foreign_classifier_cannot_leave_the_folder(label, name):
    assert folder_name(label) == name


def test_sorting_into_a_place_that_is_a_file_says_so(photo_folder, tmp_path):
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(ProjectError):
        sort_into(
            [prediction(next((photo_folder / "circles").iterdir()), "circles")], tmp_path / "taken"
        )
