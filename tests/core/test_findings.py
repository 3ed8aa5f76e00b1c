"""The doctor's nouns, and what remedies do to a project."""

from dataclasses import replace

import pytest

from xfer_gui.core.findings import Finding, Remedy, finding_key, in_order, without_kept
from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.core.project import Project, open_project, save_project
from xfer_gui.core.split import split


@pytest.fixture
def dataset(tmp_path) -> Dataset:
    photos = tuple(
        Photo(tmp_path / name / f"{n}.jpg", name, 10, n) for name in ("a", "b") for n in range(10)
    )
    return Dataset(tmp_path, ("a", "b"), photos)


def finding(dataset, *remedies) -> Finding:
    return Finding("twins", "twins:1", "{n} twins", (("n", 2),), dataset.photos[:2], remedies)


def remedied(dataset, remedy) -> Project:
    return Project(dataset.folder).with_remedy(finding(dataset, remedy), remedy)


def test_a_key_does_not_depend_on_order_or_unicode_form():
    assert finding_key("twins", ["é/1.jpg", "b"]) == finding_key("twins", ["b", "e\u0301/1.jpg"])
    assert finding_key("twins", ["a", "b"]) != finding_key("near_twins", ["a", "b"])
    assert finding_key("suspect", ["a"], "cat") != finding_key("suspect", ["a"], "dog")


def test_findings_come_with_the_most_important_kind_first_and_the_worst_of_it(dataset):
    tiny = Finding("tiny", "t", "")
    mild, bad = (Finding("suspect", str(weight), "", weight=weight) for weight in (0.2, 0.9))
    assert in_order([tiny, mild, bad]) == (bad, mild, tiny)


def test_what_was_kept_is_not_found_again(dataset):
    found = finding(dataset)
    project = Project(dataset.folder).with_remedy(found, Remedy("keep"))
    assert without_kept([found], project.kept) == ()
    assert without_kept([found], Project(dataset.folder).kept) == (found,)


def test_leaving_out_leaves_the_dataset(dataset):
    project = remedied(dataset, Remedy("leave_out", (dataset.photos[0].path,)))
    assert project.apply(dataset).counts() == {"a": 9, "b": 10}


def test_moving_changes_the_class_and_may_name_a_new_one(dataset):
    project = remedied(dataset, Remedy("move", (dataset.photos[0].path,), "b"))
    assert project.apply(dataset).counts() == {"a": 9, "b": 11}
    project = remedied(dataset, Remedy("move", (dataset.photos[0].path,), "aa"))
    assert project.apply(dataset).counts() == {"a": 9, "aa": 1, "b": 10}


def test_leaving_out_a_class_and_choosing_a_fit(dataset):
    assert remedied(dataset, Remedy("leave_out_class", label="a")).apply(dataset).classes == ("b",)
    assert remedied(dataset, Remedy("fit", fit="pad")).fit == "pad"


def test_a_photo_that_was_put_on_a_side_is_split_to_that_side(dataset):
    paths = tuple(photo.path for photo in dataset.photos[:3])
    project = remedied(dataset, Remedy("put", paths, part="test"))
    found = split(project.apply(dataset))
    assert {photo.path for photo in found.test} >= set(paths)


def test_a_photo_that_was_learned_from_stays_out_of_the_test(dataset):
    paths = tuple(photo.path for photo in dataset.photos[:3])
    project = remedied(dataset, Remedy("put", paths, part="test"))
    found = split(project.apply(dataset), parts={"a/0.jpg": "training"})
    assert {photo.path for photo in found.training} >= {paths[0]}
    assert {photo.path for photo in found.test} >= set(paths[1:])


def test_a_side_wins_over_the_folder_it_came_in(dataset):
    photos = tuple(
        replace(photo, part="test" if number % 5 == 0 else "training")
        for number, photo in enumerate(dataset.photos)
    )
    came_split = replace(dataset, photos=photos, is_split=True)
    project = remedied(dataset, Remedy("put", (photos[0].path,), part="training"))
    found = split(project.apply(came_split))
    assert photos[0].path not in {photo.path for photo in found.test}
    assert len(found.test) == 3


def test_remedies_survive_saving(dataset, tmp_path):
    project = remedied(dataset, Remedy("put", (dataset.photos[0].path,), part="test"))
    project = project.with_remedy(finding(dataset), Remedy("keep"))
    save_project(tmp_path / "p", project)
    assert open_project(tmp_path / "p") == project


def test_a_remedy_that_lacks_its_class_is_refused(dataset):
    with pytest.raises(ValueError, match="lacks"):
        remedied(dataset, Remedy("move", (dataset.photos[0].path,)))
