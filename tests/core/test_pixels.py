import shutil
import threading
import time
import tracemalloc
import weakref
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from xfer_gui.core import pixels, places, row_store
from xfer_gui.core.errors import Cancelled
from xfer_gui.core.events import Notice, Progress, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import PAD_GREY, read_photo
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.row_store import RowStore
from xfer_gui.core.trait_store import TraitStore

SIZE = 32


@pytest.fixture
def decoded(monkeypatch):
    """Counts how often each photo is decoded."""
    counts = Counter()
    guard = threading.Lock()

    def counting(path, size, fit, witness=None):
        with guard:
            counts[path] += 1
        return read_photo(path, size, fit, witness)

    monkeypatch.setattr(pixels, "read_photo", counting)
    return counts


@pytest.fixture
def photos(photo_folder, photos_in):
    return photos_in(photo_folder)


def expected(photos, fit="crop"):
    return np.stack([read_photo(photo.path, SIZE, fit) for photo in photos])


def notices(events):
    return [str(event) for event in events if isinstance(event, Notice)]


@pytest.mark.parametrize("fit", ["crop", "pad", "stretch"])
def test_the_cache_holds_what_the_reader_reads(photo_folder, photos, fit):
    cache = PixelCache(photo_folder, SIZE, fit)
    assert cache.fill(photos, JobContext()) == ()
    shuffled = [photos[index] for index in (30, 2, 17, 2)]
    assert (cache.read(shuffled) == expected(shuffled, fit)).all()


def test_photos_are_decoded_once(photo_folder, photos, decoded):
    cache = PixelCache(photo_folder, SIZE, "crop")
    cache.fill(photos, JobContext())
    cache.read(photos)
    del cache
    again = PixelCache(photo_folder, SIZE, "crop")
    again.fill(photos, JobContext())
    again.read(photos)
    assert set(decoded.values()) == {1}
    assert len(decoded) == 36


def test_only_new_and_changed_photos_are_decoded(
    photo_folder, photos, photos_in, make_photos, decoded
):
    PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext())
    decoded.clear()
    make_photos(photo_folder, {"crosses": 5})
    photos[0].path.write_bytes(photos[20].path.read_bytes())
    cache = PixelCache(photo_folder, SIZE, "crop")
    now = photos_in(photo_folder)
    cache.fill(now, JobContext())
    assert sorted(path.parent.name for path in decoded) == ["circles"] + ["crosses"] * 5
    assert (cache.read(now) == expected(now)).all()


def test_each_size_and_fit_has_its_own_pixels(photo_folder, photos, decoded):
    for size, fit in ((SIZE, "crop"), (SIZE, "pad"), (SIZE + 1, "crop")):
        PixelCache(photo_folder, size, fit).fill(photos[:1], JobContext())
    assert decoded[photos[0].path] == 3


def test_a_cache_that_was_not_filled_reads_the_photos(photo_folder, photos):
    assert (PixelCache(photo_folder, SIZE, "crop").read(photos) == expected(photos)).all()
    assert PixelCache(photo_folder, SIZE, "crop").read([]).shape == (0, SIZE, SIZE, 3)


def test_photos_that_cannot_be_read_become_problems(photo_folder, photos):
    data = photos[3].path.read_bytes()
    photos[3].path.write_bytes(data[: len(data) // 2])
    photos[20].path.unlink()
    photos[30].path.write_bytes(b"")
    cache = PixelCache(photo_folder, SIZE, "crop")
    problems = cache.fill(photos, JobContext())
    assert [(problem.path, problem.kind) for problem in problems] == [
        (photos[3].path, "unreadable"),
        (photos[20].path, "vanished"),
        (photos[30].path, "empty"),
    ]
    good = [photos[index] for index in (0, 19, 21, 35)]
    assert (cache.read(good) == expected(good)).all()


def test_progress_is_reported_up_to_the_end(photo_folder, photos):
    events = []
    PixelCache(photo_folder, SIZE, "crop").fill(photos[:6], JobContext())
    PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext(events.append))
    assert [event.stage for event in events if isinstance(event, StageStarted)] == ["read"]
    progress = [event for event in events if isinstance(event, Progress)]
    assert (progress[0].done, progress[-1].done) == (6, 36)
    assert {event.total for event in progress} == {36}
    assert not notices(events)


def test_stop_is_answered_within_one_photo_and_keeps_what_was_decoded(
    photo_folder, photos, monkeypatch
):
    context = JobContext()
    monkeypatch.setattr(pixels, "_MOST_WORKERS", 2)
    read_before_stop = []

    def stopping(path, size, fit, witness=None):
        read_before_stop.append(path)
        if len(read_before_stop) == 10:
            context.stop()
        return read_photo(path, size, fit, witness)

    monkeypatch.setattr(pixels, "read_photo", stopping)
    with pytest.raises(Cancelled):
        PixelCache(photo_folder, SIZE, "crop").fill(photos, context)
    assert len(read_before_stop) <= 12
    read_again = []

    def noting(path, size, fit, witness=None):
        read_again.append(path)
        return read_photo(path, size, fit, witness)

    monkeypatch.setattr(pixels, "read_photo", noting)
    cache = PixelCache(photo_folder, SIZE, "crop")
    cache.fill(photos, JobContext())
    assert sorted(read_before_stop + read_again) == sorted(photo.path for photo in photos)
    assert (cache.read(photos) == expected(photos)).all()


def test_an_error_in_the_listener_ends_the_job_and_keeps_what_was_decoded(
    photo_folder, photos, decoded
):
    def failing(event):
        if isinstance(event, Progress) and event.done:
            raise RuntimeError("the log cannot be written")

    with pytest.raises(RuntimeError, match="the log"):
        PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext(failing))
    PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext())
    assert set(decoded.values()) == {1}


def test_what_was_decoded_is_committed_while_decoding(photo_folder, photos, monkeypatch):
    monkeypatch.setattr(pixels, "_SECONDS_BETWEEN_COMMITS", 0)
    seen = []

    def looking(event):
        seen.extend(places.cache_folder().rglob("index.json"))

    PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext(looking))
    assert seen


def test_two_jobs_share_the_work(photo_folder, photos, decoded):
    start = threading.Barrier(2)

    def fill(_):
        start.wait()
        cache = PixelCache(photo_folder, SIZE, "crop")
        cache.fill(photos, JobContext())
        return cache.read(photos)

    with ThreadPoolExecutor(2) as pool:
        for found in pool.map(fill, range(2)):
            assert (found == expected(photos)).all()
    assert set(decoded.values()) == {1}


def test_a_job_that_waits_for_another_can_be_stopped(photo_folder, photos):
    cache = PixelCache(photo_folder, SIZE, "crop")
    cache.fill(photos[:1], JobContext())
    context = JobContext(lambda event: context.stop() if isinstance(event, Progress) else None)
    with cache._open().turn, pytest.raises(Cancelled):
        PixelCache(photo_folder, SIZE, "crop").fill(photos, context)


def test_a_nearly_full_disk_is_told_and_photos_are_read_as_needed(
    photo_folder, photos, monkeypatch
):
    monkeypatch.setattr(pixels, "KEEP_FREE", 10**18)
    events = []
    cache = PixelCache(photo_folder, SIZE, "crop")
    photos[5].path.write_bytes(b"")
    problems = cache.fill(photos, JobContext(events.append))
    assert [problem.kind for problem in problems] == ["empty"]
    assert notices(events) == [pixels.NO_ROOM]
    good = photos[:5] + photos[6:]
    assert (cache.read(good) == expected(good)).all()
    stored = list((places.cache_folder() / "pixels").rglob("rows.bin"))
    assert [path.stat().st_size for path in stored] == [0]


def test_as_many_photos_are_kept_as_there_is_room_for(photo_folder, photos, monkeypatch, decoded):
    class Usage:
        free = pixels.KEEP_FREE + 20 * SIZE * SIZE * 3
        total = 10**12

    monkeypatch.setattr(pixels.shutil, "disk_usage", lambda path: Usage)
    events = []
    cache = PixelCache(photo_folder, SIZE, "crop")
    cache.fill(photos, JobContext(events.append))
    assert notices(events) == [pixels.NO_ROOM]
    decoded.clear()
    assert (cache.read(photos) == expected(photos)).all()
    assert sum(decoded.values()) == 16


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to be had here")
def test_a_disk_that_is_full_in_the_middle_does_not_end_the_job(photo_folder, photos):
    PixelCache(photo_folder, SIZE, "crop").fill([], JobContext())
    (store,) = (path for path in (places.cache_folder() / "pixels").iterdir() if path.is_dir())
    (store / "rows.bin").unlink()
    (store / "rows.bin").symlink_to("/dev/full")
    events = []
    cache = PixelCache(photo_folder, SIZE, "crop")
    assert cache.fill(photos, JobContext(events.append)) == ()
    assert notices(events) == [pixels.NO_ROOM]
    assert (cache.read(photos) == expected(photos)).all()


def test_a_cache_folder_that_cannot_be_made_is_told(photo_folder, photos, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XFER_HOME", str(tmp_path / "file"))
    events = []
    cache = PixelCache(photo_folder, SIZE, "crop")
    assert cache.fill(photos, JobContext(events.append)) == ()
    assert len(notices(events)) == 1
    assert "cannot be written" in notices(events)[0]
    assert (cache.read(photos) == expected(photos)).all()


def test_a_photo_that_vanishes_while_they_are_read_as_needed_is_grey(
    photo_folder, photos, monkeypatch
):
    monkeypatch.setattr(pixels, "KEEP_FREE", 10**18)
    cache = PixelCache(photo_folder, SIZE, "crop")
    assert cache.fill(photos, JobContext()) == ()
    photos[1].path.unlink()
    found = cache.read(photos[:3])
    assert (found[1] == PAD_GREY).all()
    assert (found[[0, 2]] == expected([photos[0], photos[2]])).all()


def test_a_photo_that_vanishes_after_it_was_cached_is_still_there(photo_folder, photos):
    cache = PixelCache(photo_folder, SIZE, "crop")
    cache.fill(photos, JobContext())
    wanted = expected(photos[:2])
    photos[0].path.unlink()
    assert (cache.read(photos[:2]) == wanted).all()


def test_a_damaged_cache_is_mended_from_the_photos(photo_folder, photos):
    PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext())
    (data,) = (places.cache_folder() / "pixels").rglob("rows.bin")
    data.write_bytes(bytes(data.stat().st_size))
    cache = PixelCache(photo_folder, SIZE, "crop")
    assert (cache.read(photos) == expected(photos)).all()


def test_a_photo_is_measured_when_it_is_decoded_and_never_decoded_for_that_again(
    photo_folder, photos, decoded
):
    PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext())
    assert TraitStore(photo_folder).read(photos).known.all()
    assert TraitStore(photo_folder).missing(photos) == []
    PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext())
    assert set(decoded.values()) == {1}


def test_a_photo_that_was_kept_but_never_measured_is_decoded_once_more(
    photo_folder, photos, decoded, monkeypatch
):
    PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext())
    shutil.rmtree(places.cache_folder() / "traits")
    monkeypatch.setattr(row_store, "_open_files", weakref.WeakValueDictionary())
    cache = PixelCache(photo_folder, SIZE, "crop")
    cache.fill(photos, JobContext())
    cache.fill(photos, JobContext())
    assert set(decoded.values()) == {2}
    assert TraitStore(photo_folder).read(photos).known.all()


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_odd_metadata_does_not_make_a_photo_unreadable(photo_folder, photos_in):
    path = photo_folder / "circles" / "circles-000.jpg"
    with Image.open(path) as picture:
        picture.save(path, exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    photos = photos_in(photo_folder)
    assert PixelCache(photo_folder, SIZE, "crop").fill(photos, JobContext()) == ()
    assert TraitStore(photo_folder).read(photos).taken[0] == 0


def test_nothing_is_written_beside_the_photos(photo_folder, photos, photos_in):
    folders = {path: path.stat().st_mtime_ns for path in photo_folder.rglob("*")}
    cache = PixelCache(photo_folder, SIZE, "crop")
    cache.fill(photos, JobContext())
    cache.read(photos)
    assert {path: path.stat().st_mtime_ns for path in photo_folder.rglob("*")} == folders
    assert photos_in(photo_folder) == photos


def test_memory_does_not_grow_with_the_number_of_photos(
    tmp_path, make_photos, photos_in, monkeypatch
):
    monkeypatch.setattr(pixels, "_MOST_WORKERS", 2)
    monkeypatch.setattr(pixels, "_PORTION_BYTES", 500_000)
    photos = photos_in(make_photos(tmp_path / "many", {"circles": 240}))

    write = RowStore.write

    def slowly(store, *rows):
        time.sleep(0.02)
        write(store, *rows)

    # The disk is slower than the workers, so as many portions wait as ever may.
    monkeypatch.setattr(RowStore, "write", slowly)
    tracemalloc.start()
    try:
        PixelCache(tmp_path / "many", 160, "crop").fill(photos, JobContext())
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # Two workers have a portion each, and four or five wait to be kept: 7 of 40 portions.
    assert peak < len(photos) * 160 * 160 * 3 / 4
