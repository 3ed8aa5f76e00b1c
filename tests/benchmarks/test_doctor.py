"""How long the photo doctor takes, and how many swapped labels it finds."""

import os
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from tests.planting import plant
from xfer_gui.core import doctor, photo_reader, pixels
from xfer_gui.core.dataset import scan
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.near_twins import near_twins
from xfer_gui.core.photos import DEFAULT_FIT, Photo
from xfer_gui.core.traits import Traits
from xfer_gui.session import doctor_jobs, jobs


def test_scan_and_doctor_take_at_most_twice_the_time_of_reading_every_file(
    shared_data, monkeypatch
):
    """Flowers, 4,317 files: reading each once with two threads, against everything the doctor does.

    Reading means what the program's reader does for a network: decode, orient, resize to a square.
    """
    folder = shared_data("flowers")
    dataset = scan(folder, JobContext())
    size = jobs.recommended(dataset, DEFAULT_FIT).image_size
    paths = [photo.path for photo in dataset.photos]
    decoded = []
    read = photo_reader.read_photo

    def counting(path, *rest):
        decoded.append(path)
        return read(path, *rest)

    def plain():
        began = time.perf_counter()
        with ThreadPoolExecutor(2) as pool:
            for _ in pool.map(lambda path: read(path, size, DEFAULT_FIT), paths):
                pass
        return time.perf_counter() - began

    def examined():
        decoded.clear()
        began = time.perf_counter()
        found = scan(folder, JobContext())
        jobs.check_job(found, DEFAULT_FIT)(JobContext())
        signs = doctor_jobs.examine_job(found)(JobContext())
        told = doctor.findings(found, signs, DEFAULT_FIT)
        return time.perf_counter() - began, told

    monkeypatch.setattr(pixels, "read_photo", counting)
    monkeypatch.setattr(pixels, "_MOST_WORKERS", 2)
    # Alternating, and each time with nothing kept, so that the machine's other work hits both.
    ratios = []
    for turn in range(3):
        monkeypatch.setenv("XFER_HOME", os.environ["XFER_HOME"] + f"-{turn}")
        reading = plain()
        doctoring, told = examined()
        ratios.append(doctoring / reading)
        assert len(decoded) == len(set(decoded)) == len(paths)
        print(f"reading {reading:.1f} s, scan and doctor {doctoring:.1f} s: {ratios[-1]:.2f}")
    examined_again, _ = examined()
    assert decoded == []
    print(f"once more, all known: {examined_again:.1f} s; {len(told)} findings at {size} px")
    assert sorted(ratios)[1] <= 2


def test_twin_search_among_20000_photos_takes_little_memory():
    """As much as the window may grow by, with a pile of 500 copies among the photos."""
    count = 20_000
    rng = np.random.default_rng(0)
    coarse = rng.integers(0, 255, (count, 8, 8), dtype=np.uint8)
    look = coarse.repeat(4, axis=1).repeat(4, axis=2)
    noise = rng.integers(-3, 4, (500, 32, 32))
    look[:500] = np.clip(look[0] + noise, 0, 255)
    floats = np.full(count, 50, np.float32)
    numbers = np.zeros(count, np.int64)
    colours = np.full((count, 8, 8, 3), 90, np.uint8)
    known = np.ones(count, np.bool_)
    traits = Traits(known, look, colours, floats, floats, floats, numbers, numbers)
    photos = [Photo(Path(f"{number}.jpg"), "a", 1, number) for number in range(count)]
    tracemalloc.start()
    began = time.perf_counter()
    groups = near_twins(photos, traits)
    seconds, peak = time.perf_counter() - began, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"{count} photos: {seconds:.1f} s, {peak / 1e6:.0f} MB at most")
    assert max(map(len, groups)) == 500
    assert peak < 150e6


def test_looking_at_80_suspects_finds_30_of_40_swapped_labels(shared_data, weights, tmp_path):
    planted = plant(shared_data("cats-dogs"), tmp_path / "photos")
    jobs.prepare_engine_job()(JobContext())
    dataset = scan(planted.folder, JobContext())
    found = doctor_jobs.find_suspects_job(dataset, DEFAULT_FIT)(JobContext())
    swapped = {path.relative_to(planted.folder).as_posix() for path in planted.swapped}
    hits = [suspect.path in swapped for suspect in found.found[:80]]
    print(f"{sum(hits)} of {len(swapped)} swapped labels among {len(hits)} suspects")
    assert sum(hits) >= 30
