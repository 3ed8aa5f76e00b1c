"""Predictions as a table and as folders."""

import csv
import shutil
from types import SimpleNamespace

import pytest

from xfer_gui.core.errors import Cancelled, ProjectError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.core.sorting import copy_into, folder_name, sort_into, write_csv


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


def test_copies_go_into_a_folder_for_each_class_and_nothing_is_replaced(photo_folder, tmp_path):
    first, second = sorted((photo_folder / "circles").iterdir())[:2]
    (tmp_path / "sorted" / "cats").mkdir(parents=True)
    (tmp_path / "sorted" / "cats" / first.name).write_text("mine")
    labels = {first: "cats", second: "a/b", photo_folder / "gone.jpg": "cats"}
    heard = []

    done = copy_into(labels, tmp_path / "sorted", photo_folder, JobContext(heard.append))

    assert done.copies == (
        tmp_path / "sorted" / "cats" / f"{first.stem} 2.jpg",
        tmp_path / "sorted" / "a-b" / second.name,
    )
    assert done.vanished == (photo_folder / "gone.jpg",)
    assert (tmp_path / "sorted" / "cats" / first.name).read_text() == "mine"
    assert heard[-1].done == 3


def test_classes_whose_names_look_the_same_to_a_disk_get_folders_of_their_own(
    photo_folder, tmp_path
):
    photos = sorted((photo_folder / "circles").iterdir())[:4]
    labels = dict(zip(photos, ("a/b", "a-b", "A:B", "CON"), strict=True))

    done = copy_into(labels, tmp_path / "sorted", photo_folder, JobContext())

    assert [copy.parent.name for copy in done.copies] == ["a-b", "a-b 2", "A-B 3", "CON-"]


def test_copies_into_the_photo_folder_itself_are_refused(photo_folder):
    photo = next((photo_folder / "circles").iterdir())
    with pytest.raises(ProjectError, match="where the photos themselves are"):
        copy_into({photo: "x"}, photo_folder / "sorted", photo_folder, JobContext())


def test_too_little_room_is_said_before_anything_is_copied(photo_folder, tmp_path, monkeypatch):
    photo = next((photo_folder / "circles").iterdir())
    monkeypatch.setattr(
        "xfer_gui.core.sorting.shutil.disk_usage", lambda _: SimpleNamespace(free=5_000_000)
    )
    with pytest.raises(ProjectError, match="101 MB are needed, 5 MB are free"):
        copy_into({photo: "x"}, tmp_path / "a" / "b", photo_folder, JobContext())
    assert not (tmp_path / "a").exists()


def test_stop_keeps_the_copies_that_were_made(photo_folder, tmp_path, monkeypatch):
    photos = sorted((photo_folder / "circles").iterdir())[:5]
    context = JobContext()
    copy = shutil.copy2

    def stop_at_the_third(source, target):
        if source == photos[2]:
            context.stop()
        return copy(source, target)

    monkeypatch.setattr("xfer_gui.core.sorting.shutil.copy2", stop_at_the_third)
    with pytest.raises(Cancelled):
        copy_into(dict.fromkeys(photos, "x"), tmp_path / "sorted", photo_folder, context)
    assert len(list((tmp_path / "sorted" / "x").iterdir())) == 3
