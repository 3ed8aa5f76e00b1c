from pathlib import Path

import numpy as np
import pytest

from xfer_gui.core import caches, places
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Photo
from xfer_gui.core.row_store import RowStore

PHOTO = Photo(Path("a.jpg"), "a", 10, 20, 48, 48)


def keep(kind, name="one", rows=1000):
    """A store with one row, as a training leaves it."""
    store = RowStore(places.cache_folder() / kind / name, (rows,), "uint8")
    store.write([PHOTO], np.zeros((1, rows), np.uint8))
    store.commit()
    return store


@pytest.fixture
def kept():
    for kind in ("pixels", "features", "activations"):
        keep(kind)
    thumbnail = places.cache_folder() / "thumbnails" / "ab" / "cd.jpg"
    weights = places.weights_folder() / "network.h5"
    for path, size in ((thumbnail, 300), (weights, 5000)):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"x" * size)
    return thumbnail, weights


def test_every_kind_is_measured(kept):
    sizes = caches.measure(JobContext())

    assert sizes.kept["thumbnails"] == 300
    for kind in ("pixels", "features", "activations"):
        assert 1000 < sizes.kept[kind] < 2000, kind  # a row, and the index
    assert sizes.total == sum(sizes.kept.values())
    assert sizes.weights == 5000


def test_nothing_kept_is_nothing():
    assert caches.measure(JobContext()).total == 0
    assert caches.empty(JobContext()) == caches.Emptied(0, 0)


def test_emptying_frees_all_of_it_and_leaves_the_models(kept):
    thumbnail, weights = kept
    before = caches.measure(JobContext()).total

    assert caches.empty(JobContext()) == caches.Emptied(before, 0)

    assert not thumbnail.exists()
    assert weights.stat().st_size == 5000
    assert caches.measure(JobContext()).total == 0


def test_what_a_training_works_with_stays_and_can_be_read(kept):
    in_use = keep("activations", "in use", rows=4000)

    emptied = caches.empty(JobContext())

    assert 4000 < emptied.in_use < 5000
    assert emptied.freed > 3000
    assert in_use.read([PHOTO]).shape == (1, 4000)


def test_a_store_that_was_emptied_is_begun_anew(kept):
    caches.empty(JobContext())

    store = RowStore(places.cache_folder() / "pixels" / "one", (1000,), "uint8")

    assert store.missing([PHOTO]) == [PHOTO]
