"""Groups and map of photos without classes, on small drawn pictures and made-up features."""

import shutil
from dataclasses import replace

import keras
import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from tests.engine.conftest import SIZE, TINY, write_weights
from xfer_gui.core.dataset import scan
from xfer_gui.core.errors import Cancelled, DatasetError
from xfer_gui.core.events import Notice, Progress, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Photo
from xfer_gui.core.plan import Plan
from xfer_gui.engine import grouping as groups
from xfer_gui.engine.backbones import build_backbone
from xfer_gui.engine.grouping import draw_map, find_groups, prepared

PLAN = Plan(TINY, "feature_extraction", SIZE)


@pytest.fixture(scope="module")
def lively_weights_file(tmp_path_factory):
    """Random weights as large as it takes for photos to differ at the end of all layers."""
    keras.utils.set_random_seed(0)
    network = build_backbone(TINY, SIZE, None)
    for layer in network.layers:
        if layer.weights and "bn" not in layer.name:
            layer.set_weights([2.5 * each for each in layer.get_weights()])
    return write_weights(network, tmp_path_factory.mktemp("lively"))


@pytest.fixture
def lively_weights(lively_weights_file, monkeypatch):
    monkeypatch.setenv("XFER_WEIGHTS", str(lively_weights_file.parent))


@pytest.fixture
def photos(photo_folder):
    return scan(photo_folder, JobContext()).photos


@pytest.fixture
def blobs():
    """Features of 60 photos in three heaps, and the heap of each."""
    chance = np.random.default_rng(0)
    heaps = np.repeat([0, 1, 2], 20)
    middles = chance.normal(0, 4, (3, 40))
    return (middles[heaps] + chance.normal(0, 0.5, (60, 40))).astype(np.float32), heaps


def photo_of(path):
    stat = path.stat()
    return Photo(path, "", stat.st_size, stat.st_mtime_ns)


def test_drawn_photos_are_grouped_and_laid_out(lively_weights, photo_folder, photos):
    heard = []
    found = find_groups(photo_folder, photos, PLAN, 3, JobContext(heard.append))

    assert found.photos == tuple(f"{photo.label}/{photo.path.name}" for photo in photos)
    assert set(found.groups) == {1, 2, 3}
    sizes = [found.groups.count(number) for number in (1, 2, 3)]
    assert sizes == sorted(sizes, reverse=True)
    assert found.suggested == 0
    assert [number for number, _ in found.silhouettes] == [3]
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in found.places)
    stages = [event.stage for event in heard if isinstance(event, StageStarted)]
    assert stages == ["read", "features", "group"]
    assert find_groups(photo_folder, photos, PLAN, 3, JobContext()) == found


def test_without_a_number_the_clearest_one_is_taken(blobs, monkeypatch, tmp_path):
    features, heaps = blobs
    named = [Photo(tmp_path / f"{at}.jpg", "", 1, 1) for at in range(len(heaps))]
    monkeypatch.setattr(groups, "_features", lambda *_: (named, features))

    found = find_groups(tmp_path, named, PLAN, None, JobContext())

    assert found.suggested == 3
    assert dict(found.silhouettes).keys() == set(range(2, groups.MOST_TRIED + 1))
    assert adjusted_rand_score(heaps, found.groups) == 1


def test_more_groups_than_different_photos_are_not_invented(blobs, monkeypatch, tmp_path):
    features, heaps = blobs
    few = features[[0, 0, 0, 20, 20, 40]]
    named = [Photo(tmp_path / f"{at}.jpg", "", 1, 1) for at in range(len(few))]
    monkeypatch.setattr(groups, "_features", lambda *_: (named, few))
    heard = []

    found = find_groups(tmp_path, named, PLAN, 5, JobContext(heard.append))

    assert found.groups == (1, 1, 1, 2, 2, 3)
    assert "only 3 different" in str(next(each for each in heard if isinstance(each, Notice)))


def test_the_map_keeps_heaps_together_and_is_the_same_every_time(blobs, monkeypatch, tmp_path):
    features, heaps = blobs
    named = [Photo(tmp_path / f"{at}.jpg", "", 1, 1) for at in range(len(heaps))]
    monkeypatch.setattr(groups, "_features", lambda *_: (named, features))
    monkeypatch.setattr(groups, "MOST_MAPPED", 40)

    drawn = draw_map(tmp_path, named, PLAN, JobContext())

    places = np.array(list(drawn.values()))
    assert list(drawn) == [photo.path.name for photo in named]
    assert places.min() >= 0
    assert places.max() <= 1
    middles = np.array([places[heaps == heap].mean(axis=0) for heap in range(3)])
    nearest = np.linalg.norm(places[:, None] - middles, axis=2).argmin(axis=1)
    assert (nearest == heaps).all()
    assert draw_map(tmp_path, named, PLAN, JobContext()) == drawn


def test_stop_ends_the_map_between_its_parts(blobs, monkeypatch, tmp_path):
    features, heaps = blobs
    named = [Photo(tmp_path / f"{at}.jpg", "", 1, 1) for at in range(len(heaps))]
    monkeypatch.setattr(groups, "_features", lambda *_: (named, features))
    # A quick machine would report the last part only.
    monkeypatch.setattr("xfer_gui.core.jobs.REPORTS_PER_SECOND", 1e9)
    done = []

    def stop_after_one(event):
        if isinstance(event, Progress) and event.stage == "map":
            done.append(event.done)
            if event.done == 1:
                context.stop()

    context = JobContext(stop_after_one)
    with pytest.raises(Cancelled):
        draw_map(tmp_path, named, PLAN, context)
    assert max(done) == 1


def test_photos_that_cannot_be_opened_are_left_out_and_counted(
    lively_weights, photo_folder, photos
):
    broken = photo_folder / "circles" / "broken.jpg"
    broken.write_bytes(b"no picture")
    heard = []

    found = find_groups(
        photo_folder, [photo_of(broken), *photos[:12]], PLAN, 2, JobContext(heard.append)
    )

    assert len(found.photos) == 12
    assert "circles/broken.jpg" not in found.photos
    assert any(
        "cannot be opened are left out: 1." in str(each)
        for each in heard
        if isinstance(each, Notice)
    )


def test_two_photos_are_too_few(lively_weights, photo_folder, photos):
    with pytest.raises(DatasetError, match="too few photos to find groups: 2"):
        find_groups(photo_folder, photos[:2], PLAN, None, JobContext())


def test_copies_of_one_photo_have_no_groups(lively_weights, tmp_path, photos):
    copies = []
    for number in range(5):
        copies.append(tmp_path / "same" / f"{number}.jpg")
        copies[-1].parent.mkdir(exist_ok=True)
        shutil.copy(photos[0].path, copies[-1])

    with pytest.raises(DatasetError, match="all look the same"):
        find_groups(tmp_path / "same", [photo_of(path) for path in copies], PLAN, 2, JobContext())


def test_three_photos_are_enough_for_groups_and_a_map(lively_weights, photo_folder, photos):
    few = [photos[0], photos[12], photos[24]]
    found = find_groups(photo_folder, few, replace(PLAN, seed=4), None, JobContext())
    assert found.suggested == 2
    assert sorted(found.groups) == [1, 1, 2]
    assert len(draw_map(photo_folder, few, PLAN, JobContext())) == 3


def test_prepared_features_have_length_one_and_equal_photos_do_not_differ():
    chance = np.random.default_rng(0)
    features = chance.normal(size=(80, 200)).astype(np.float32)
    rows = prepared(features)
    assert rows.shape == (80, groups.DIMENSIONS)
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1)
    assert not prepared(np.full((5, 7), 1e4 / 3, dtype=np.float32)).any()
    noisy = np.full((5, 7), 1e4 / 3, dtype=np.float32) * (1 + 1e-7 * chance.normal(size=(5, 7)))
    assert not prepared(noisy.astype(np.float32)).any()
