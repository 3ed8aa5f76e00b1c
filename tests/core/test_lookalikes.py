"""Photos that a network takes for one another: found by features, kept beside the caches."""

import os

import numpy as np
import pytest

from xfer_gui.core import doctor, lookalikes, places
from xfer_gui.core.dataset import scan
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.together import KeepTogether, find_together


@pytest.fixture
def dataset(photo_folder):
    return scan(photo_folder, JobContext())


def features_of(count: int, spread: float, near: dict[int, int], seed: int = 0) -> np.ndarray:
    """Rows around one middle; those in `near` lie close beside another."""
    rng = np.random.default_rng(seed)
    rows = 1 + spread * rng.normal(size=(count, 64))
    for one, other in near.items():
        rows[one] = rows[other] + 0.05 * spread * rng.normal(size=64)
    return rows.astype(np.float32)


def test_photos_much_nearer_than_usual_are_one_group(dataset):
    features = features_of(36, 1.0, {5: 3, 20: 3, 30: 31})
    groups = lookalikes.find(dataset.photos, features)
    rows = [[dataset.photos.index(photo) for photo in group] for group in groups]
    assert rows == [[3, 5, 20], [30, 31]]


def test_photos_that_are_all_near_each_other_are_no_groups(dataset):
    rows = features_of(36, 0.1, {})
    lengths = np.linalg.norm(rows, axis=1)
    assert (rows @ rows.T / np.outer(lengths, lengths)).min() > 0.95
    assert lookalikes.find(dataset.photos, rows) == []
    assert len(lookalikes.find(dataset.photos, features_of(36, 0.1, {5: 3}))) == 1


def test_far_photos_are_no_groups_however_far_the_others_are(dataset):
    rows = np.eye(36, 64, dtype=np.float32)
    rows[1, 0] = 1  # 45° from the first; all others at right angles
    assert lookalikes.find(dataset.photos, rows) == []


def test_the_same_picture_many_times_is_one_group(dataset):
    features = features_of(36, 1.0, {})
    features[10:30] = features[10]
    (group,) = lookalikes.find(dataset.photos, features)
    assert len(group) >= 2
    assert set(group) <= set(dataset.photos[10:30])


def test_no_photo_and_one_photo_have_no_lookalike(dataset):
    assert lookalikes.find((), np.empty((0, 8), np.float32)) == []
    assert lookalikes.find(dataset.photos[:1], np.ones((1, 8), np.float32)) == []


def test_what_is_kept_is_read_until_a_photo_changes(dataset):
    one, other, third = dataset.photos[:3]
    assert lookalikes.kept(dataset.folder, dataset.photos) == []
    assert lookalikes.age(dataset.folder) == 0
    lookalikes.keep(dataset.folder, [(one, other, third)])
    assert lookalikes.age(dataset.folder) > 0
    assert lookalikes.kept(dataset.folder, dataset.photos) == [(one, other, third)]
    os.utime(third.path, (1, 1))
    again = scan(dataset.folder, JobContext())
    assert [len(group) for group in lookalikes.kept(dataset.folder, again.photos)] == [2]
    os.utime(other.path, (1, 1))
    again = scan(dataset.folder, JobContext())
    assert lookalikes.kept(dataset.folder, again.photos) == []


def test_a_damaged_file_knows_of_nothing(dataset):
    lookalikes.keep(dataset.folder, [dataset.photos[:2]])
    (file,) = (places.cache_folder() / "lookalikes").iterdir()
    file.write_bytes(file.read_bytes()[:-10])
    assert lookalikes.kept(dataset.folder, dataset.photos) == []


def test_a_disk_that_takes_nothing_does_not_stop_the_search(dataset, caplog):
    places.cache_folder().mkdir(parents=True, exist_ok=True)
    (places.cache_folder() / "lookalikes").write_text("in the way")
    lookalikes.keep(dataset.folder, [dataset.photos[:2]])
    assert "not kept" in caplog.text
    assert lookalikes.kept(dataset.folder, dataset.photos) == []


def test_the_doctor_tells_of_them_and_a_split_keeps_them_together(dataset):
    pair = (dataset.photos[0], dataset.photos[7])
    assert not [
        each
        for each in doctor.findings(dataset, doctor.examine(dataset), "stretch")
        if each.kind == "near_twins"
    ]
    lookalikes.keep(dataset.folder, [pair])
    found = doctor.findings(dataset, doctor.examine(dataset), "stretch")
    (finding,) = (each for each in found if each.kind == "near_twins")
    assert set(finding.photos) == set(pair)
    groups = lookalikes.kept(dataset.folder, dataset.photos)
    together = find_together(dataset, KeepTogether(), None, alike=groups)
    assert pair in together.groups
