import gc
import json
import logging
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from xfer_gui.core.errors import ProjectError
from xfer_gui.core.file_lock import try_lock
from xfer_gui.core.photos import Photo
from xfer_gui.core.row_store import RowStore, make_room

SHAPE = (5, 3)


def photos(count, folder="/photos", size=1000):
    return [Photo(Path(folder) / f"{n}.jpg", "cat", size + n, 7) for n in range(count)]


def rows(values, shape=SHAPE, dtype="uint8"):
    return np.array([np.full(shape, value) for value in values], dtype).reshape(-1, *shape)


def first_numbers(array):
    return [row.flat[0] for row in array]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cache" / "pixels" / "abc"


def reopened(folder, shape=SHAPE, dtype="uint8"):
    """The store as the next start of the program finds it."""
    gc.collect()
    return RowStore(folder, shape, dtype)


def kept(folder, values, folder_of_photos="/photos"):
    """A committed store with one row for each value."""
    found = photos(len(values), folder_of_photos)
    store = RowStore(folder, SHAPE, "uint8")
    store.write(found, rows(values))
    store.commit()
    return found


@pytest.mark.parametrize(
    ("shape", "dtype"),
    [((4, 4, 3), "uint8"), ((1280,), "float16"), ((7,), "float32"), ((3,), "uint8")],
)
def test_rows_come_back_in_the_order_asked_for(folder, shape, dtype):
    store = RowStore(folder, shape, dtype)
    found = photos(6)
    written = np.random.default_rng(0).integers(0, 200, (6, *shape)).astype(dtype)
    store.write(found[:4], written[:4])
    store.write(found[4:], written[4:])
    order = [5, 0, 3, 3, 1]
    back = store.read([found[index] for index in order])
    assert back.dtype == written.dtype
    assert (back == written[order]).all()


def test_nothing_can_be_written_and_read(folder):
    store = RowStore(folder, SHAPE, "uint8")
    store.write([], rows([]))
    assert store.read([]).shape == (0, *SHAPE)
    assert store.missing([]) == []


def test_missing_names_the_photos_without_a_row(folder):
    store = RowStore(folder, SHAPE, "uint8")
    found = photos(4)
    store.write(found[1:3], rows([1, 2]))
    assert store.missing(found) == [found[0], found[3]]
    with pytest.raises(ProjectError, match="1 photos"):
        store.read(found[:2])
    values, absent = store.read_known(found)
    assert absent == [0, 3]
    assert first_numbers(values[1:3]) == [1, 2]


def test_committed_rows_are_there_at_the_next_start(folder):
    found = kept(folder, [1, 2, 3])
    store = reopened(folder)
    assert store.missing(found) == []
    assert first_numbers(store.read(found)) == [1, 2, 3]


def test_rows_that_were_not_committed_do_not_count_after_a_crash(folder):
    found = kept(folder, [1])
    more = photos(2, "/more")
    store = reopened(folder)
    store.write(more, rows([2, 3]))
    assert first_numbers(store.read(more)) == [2, 3]
    del store
    store = reopened(folder)
    assert store.missing(found + more) == more
    store.write(more[:1], rows([9]))
    assert first_numbers(store.read([*found, more[0]])) == [1, 9]


def test_a_changed_photo_gets_a_new_row(folder):
    found = kept(folder, [1, 2])
    changed = replace(found[0], modified=8)
    longer = replace(found[1], size=1)
    store = reopened(folder)
    assert store.missing([changed, longer]) == [changed, longer]
    store.write([changed], rows([5]))
    assert first_numbers(store.read([changed])) == [5]
    assert store.missing(found) == [found[0]]


def test_a_crash_after_replacing_a_row_leaves_the_committed_one(folder):
    found = kept(folder, [1, 2])
    store = reopened(folder)
    for modified in (8, 9, 10):
        store.write([replace(found[0], modified=modified)], rows([modified]))
    del store
    assert first_numbers(reopened(folder).read(found)) == [1, 2]


def test_the_place_of_a_replaced_row_is_used_again(folder):
    found = kept(folder, [1, 2])
    store = reopened(folder)
    for modified in range(8, 40):
        changed = replace(found[0], modified=modified)
        store.write([changed], rows([modified]))
        store.commit()
    assert first_numbers(store.read([changed, found[1]])) == [39, 2]
    assert (folder / "rows.bin").stat().st_size <= 4 * store.row_bytes


def test_new_rows_do_not_overwrite_others_when_places_are_reused(folder):
    found = kept(folder, range(10))
    store = reopened(folder)
    store.write([replace(photo, modified=8) for photo in found[2:5]], rows([102, 103, 104]))
    store.commit()
    more = photos(6, "/more")
    store.write(more, rows(range(200, 206)))
    store.commit()
    del store
    store = reopened(folder)
    assert first_numbers(store.read(more)) == list(range(200, 206))
    assert first_numbers(store.read(found[:2] + found[5:])) == [0, 1, 5, 6, 7, 8, 9]


@pytest.mark.parametrize(
    "index",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"format_version": 1}',
     b'{"format_version": 1, "row_shape": [5, 3], "dtype": "|u1", "rows": {"/photos/0.jpg": [1]}}',
     b'{"format_version": 1, "row_shape": [5, 3], "dtype": "|u1", "rows": [1, 2]}',
     b'{"format_version": 99, "row_shape": [5, 3], "dtype": "|u1", "rows": {}}'],
)  # fmt: skip
def test_a_damaged_index_means_starting_anew(folder, index):
    found = kept(folder, [1, 2])
    (folder / "index.json").write_bytes(index)
    store = reopened(folder)
    assert store.missing(found) == found
    store.write(found, rows([3, 4]))
    assert first_numbers(store.read(found)) == [3, 4]


@pytest.mark.parametrize(("shape", "dtype"), [((6, 3), "uint8"), (SHAPE, "float16")])
def test_a_store_of_another_kind_means_starting_anew(folder, shape, dtype):
    found = kept(folder, [1, 2])
    store = reopened(folder, shape, dtype)
    assert store.missing(found) == found


def test_rows_beyond_a_shortened_file_are_missing(folder):
    found = kept(folder, [1, 2, 3])
    os.truncate(folder / "rows.bin", 2 * 15)
    assert reopened(folder).missing(found) == [found[2]]


def test_a_row_lost_in_a_power_cut_is_noticed(folder, caplog):
    found = kept(folder, [1, 2, 3])
    with (folder / "rows.bin").open("r+b") as stream:
        stream.seek(15)
        stream.write(bytes(10))
    store = reopened(folder)
    values, absent = store.read_known(found)
    assert absent == [1]
    assert first_numbers(values[[0, 2]]) == [1, 3]
    assert "1.jpg is lost" in caplog.text
    assert store.missing(found) == [found[1]]
    store.write([found[1]], rows([7]))
    assert first_numbers(store.read(found)) == [1, 7, 3]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to be had here")
def test_a_full_disk_is_a_plain_error_and_loses_nothing(folder):
    found = kept(folder, [1, 2])
    (folder / "rows.bin").rename(folder / "aside")
    (folder / "rows.bin").symlink_to("/dev/full")
    store = reopened(folder)
    more = photos(2, "/more")
    with pytest.raises(ProjectError, match="The disk is full"):
        store.write(more, rows([3, 4]))
    assert store.missing(more) == more
    store.commit()
    del store
    (folder / "rows.bin").unlink()
    (folder / "aside").rename(folder / "rows.bin")
    assert first_numbers(reopened(folder).read(found)) == [1, 2]


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes cannot be limited here")
def test_once_there_is_room_again_writing_goes_on_where_it_stopped(folder):
    import resource

    store = RowStore(folder, SHAPE, "uint8")
    found = photos(5)
    store.write(found[:2], rows([1, 2]))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3 * store.row_bytes, limits[1]))
    try:
        with pytest.raises(ProjectError, match="could not be written"):
            store.write(found[2:4], rows([3, 4]))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert store.missing(found) == found[2:]
    store.write(found[2:], rows([5, 6, 7]))
    assert first_numbers(store.read(found)) == [1, 2, 5, 6, 7]
    assert (folder / "rows.bin").stat().st_size == 5 * store.row_bytes


def test_a_place_that_cannot_be_written_is_a_plain_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ProjectError, match="could not be written"):
        RowStore(tmp_path / "file" / "store", SHAPE, "uint8")


def test_rows_of_the_wrong_kind_are_refused(folder):
    store = RowStore(folder, SHAPE, "uint8")
    with pytest.raises(ValueError, match="wanted"):
        store.write(photos(2), rows([1]))
    with pytest.raises(ValueError, match="wanted"):
        store.write(photos(1), rows([1], dtype="float32"))


def test_any_file_name_can_be_a_key(folder):
    names = ["고양이 🐱.jpg", "a\nb.jpg", 'quote".jpg', os.fsdecode(b"latin-\xe9.jpg")]
    found = [Photo(Path("/photos") / name, "cat", 1, 2) for name in names]
    store = RowStore(folder, SHAPE, "uint8")
    store.write(found, rows(range(4)))
    store.commit()
    del store
    assert first_numbers(reopened(folder).read(found)) == [0, 1, 2, 3]


def test_rows_that_are_not_in_one_piece_are_written_right(folder):
    store = RowStore(folder, SHAPE, "uint8")
    found = photos(3)
    every_other = rows(range(6))[::2]
    store.write(found, every_other)
    assert first_numbers(store.read(found)) == [0, 2, 4]


def test_stores_of_one_folder_in_one_process_are_one(folder):
    one, other = RowStore(folder, SHAPE, "uint8"), RowStore(folder, SHAPE, "uint8")
    found = photos(2)
    one.write(found, rows([1, 2]))
    assert first_numbers(other.read(found)) == [1, 2]
    assert one.turn is other.turn
    assert one.folder == other.folder == folder


def write_from_eight_threads(folder, found):
    store = RowStore(folder, SHAPE, "uint8")
    start = threading.Barrier(8)

    def work(worker):
        start.wait()
        for first in range(worker * 40, worker * 40 + 40, 5):
            portion = found[first : first + 5]
            values = [number % 251 for number in range(first, first + 5)]
            store.write(portion, rows(values))
            assert first_numbers(store.read(portion)) == values
            if first % 10 == 0:
                store.commit()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    store.commit()


def test_many_threads_write_and_read_at_once(folder):
    found = photos(320)
    write_from_eight_threads(folder, found)
    store = reopened(folder)
    assert first_numbers(store.read(found)) == [number % 251 for number in range(320)]


OTHER_PROCESS = """
import sys
from pathlib import Path
import numpy as np
from xfer_gui.core.photos import Photo
from xfer_gui.core.row_store import RowStore

store = RowStore(Path(sys.argv[1]), (5, 3), "uint8")
store.write([Photo(Path("/photos/0.jpg"), "cat", 1000, 7)], np.full((1, 5, 3), 77, np.uint8))
store.commit()
print(store.folder.name, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_process(folder):
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER_PROCESS, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with process:
        assert process.stdout.readline().strip() == folder.name
        yield process
        process.kill()


def test_a_second_process_gets_a_store_of_its_own(folder, other_process):
    store = RowStore(folder, SHAPE, "uint8")
    assert store.folder.name == "abc-2"
    found = photos(1)
    assert store.missing(found) == found
    store.write(found, rows([5]))
    store.commit()
    assert first_numbers(store.read(found)) == [5]
    other_process.communicate("")
    del store
    first = reopened(folder)
    assert first.folder == folder
    assert first_numbers(first.read(found)) == [77]


def test_a_killed_process_leaves_its_store_to_the_next(folder, other_process):
    other_process.kill()
    other_process.wait()
    store = RowStore(folder, SHAPE, "uint8")
    assert store.folder == folder
    assert first_numbers(store.read(photos(1))) == [77]


def test_too_many_programs_at_once_is_a_plain_error(folder):
    folder.parent.mkdir(parents=True)
    names = ["abc", *(f"abc-{number}" for number in range(2, 17))]
    locks = [try_lock(folder.with_name(f"{name}.lock")) for name in names]
    try:
        with pytest.raises(ProjectError, match="too many programs"):
            RowStore(folder, SHAPE, "uint8")
    finally:
        for lock in locks:
            os.close(lock)


def used_at(folder, when):
    os.utime(folder.with_name(folder.name + ".lock"), (when, when))


def test_the_stores_not_used_for_longest_make_room(tmp_path):
    stores = [tmp_path / name for name in "abcd"]
    for age, store in enumerate(stores):
        kept(store, [1] * 100)
        used_at(store, 1_000_000 - age)
    gc.collect()
    size = sum(path.stat().st_size for path in stores[0].iterdir())
    assert make_room(tmp_path, 2 * size + 100) == [stores[3], stores[2]]
    assert [store.exists() for store in stores] == [True, True, False, False]
    assert make_room(tmp_path, 2 * size + 100) == []


def test_opening_a_store_counts_as_using_it(tmp_path):
    for name in "ab":
        kept(tmp_path / name, [1])
        used_at(tmp_path / name, 1_000_000)
    reopened(tmp_path / "a")
    gc.collect()
    assert make_room(tmp_path, 200) == [tmp_path / "b"]


def test_a_store_in_use_and_foreign_folders_stay(tmp_path):
    kept(tmp_path / "a", [1])
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_text("Dear diary")
    store = RowStore(tmp_path / "b", SHAPE, "uint8")
    store.write(photos(1), rows([4]))
    assert make_room(tmp_path, 0) == [tmp_path / "a"]
    assert first_numbers(store.read(photos(1))) == [4]
    assert (tmp_path / "letters" / "dear.txt").exists()


def test_a_store_that_holds_foreign_files_is_not_deleted_with_them(tmp_path, caplog):
    kept(tmp_path / "a", [1])
    (tmp_path / "a" / "dear.txt").write_text("Dear diary")
    gc.collect()
    with caplog.at_level(logging.WARNING):
        assert make_room(tmp_path, 0) == []
    assert (tmp_path / "a" / "dear.txt").exists()


def test_a_new_store_makes_room_for_itself(tmp_path, monkeypatch):
    kept(tmp_path / "a", [1] * 100)
    used_at(tmp_path / "a", 1_000_000)
    gc.collect()
    monkeypatch.setattr("xfer_gui.core.row_store.MOST_BYTES", 1000)
    RowStore(tmp_path / "b", SHAPE, "uint8")
    assert not (tmp_path / "a").exists()


def test_the_index_is_plain_json(folder):
    kept(folder, [1, 2])
    index = json.loads((folder / "index.json").read_text())
    assert index["row_shape"] == list(SHAPE)
    assert list(index["rows"]) == ["/photos/0.jpg", "/photos/1.jpg"]
