"""Folders that misbehave while they are looked at, and folders that are out of all proportion."""

import errno
import os
import shutil
import sys
import unicodedata
from collections import Counter

import pytest
from PIL import Image

from xfer_gui.core import dataset as dataset_module
from xfer_gui.core import folder_walk, photo_errors
from xfer_gui.core.dataset import scan
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.folder_layout import lay_out
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.long_paths import reachable
from xfer_gui.core.photo_reader import look, open_photo
from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.core.split import MOST_CLASSES, split


def refused(folder):
    with pytest.raises(DatasetError) as caught:
        scan(folder, JobContext())
    assert caught.value.hint
    return caught.value.sentence


def at_look(monkeypatch, number, act):
    """Let something happen when the n-th photo is opened."""
    opened = []

    def acting(path):
        opened.append(path)
        if len(opened) >= number:
            act(path)
        return look(path)

    monkeypatch.setattr(dataset_module, "look", acting)


def test_a_stick_that_is_pulled_out_during_the_scan_is_no_smaller_folder(photo_folder, monkeypatch):
    at_look(monkeypatch, 10, lambda path: shutil.rmtree(photo_folder, ignore_errors=True))
    assert "no longer there" in refused(photo_folder)


def test_a_disk_that_fails_during_the_scan_says_so(photo_folder, monkeypatch):
    listing = os.scandir

    def failing(path):
        if getattr(failing, "broken", False):
            raise OSError(errno.EIO, "Input/output error")
        return listing(path)

    def break_down(path):
        failing.broken = True
        raise photo_errors.disk_error(path, OSError(errno.EIO, "Input/output error"))

    monkeypatch.setattr(folder_walk.os, "scandir", failing)
    at_look(monkeypatch, 10, break_down)
    assert "cannot be read from the disk" in refused(photo_folder)


def test_one_folder_that_cannot_be_read_does_not_stop_the_others(photo_folder, monkeypatch):
    listing = os.scandir

    def failing(path):
        if os.path.basename(path) == "squares":
            raise OSError(errno.EIO, "Input/output error")
        return listing(path)

    monkeypatch.setattr(folder_walk.os, "scandir", failing)
    found = scan(photo_folder, JobContext())
    assert found.counts() == {"circles": 12, "stripes": 12}
    assert [problem.detail for problem in found.problems] == [
        "The folder squares cannot be read from the disk."
    ]


def test_a_folder_that_changes_while_it_is_scanned_loses_what_went_and_no_more(
    photo_folder, monkeypatch
):
    at_look(monkeypatch, 1, lambda path: shutil.rmtree(photo_folder / "stripes", True))
    found = scan(photo_folder, JobContext())
    assert {"circles", "squares"} <= set(found.classes)
    assert {problem.kind for problem in found.problems} <= {"vanished", "empty"}


def test_links_that_loop_are_gone_through_once(photo_folder):
    (photo_folder / "circles" / "up").symlink_to(photo_folder, target_is_directory=True)
    (photo_folder / "one").symlink_to(photo_folder / "two")
    (photo_folder / "two").symlink_to(photo_folder / "one")
    found = scan(photo_folder, JobContext())
    assert len(found.photos) == 36


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps one Unicode form")
def test_unicode_forms_and_case_on_one_disk_are_one_class_each(tmp_path):
    for form in ("NFC", "NFD"):
        for name in ("Café", "café"):
            folder = tmp_path / "x" / unicodedata.normalize(form, name)
            folder.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (8, 8)).save(folder / "1.jpg")
    Image.new("RGB", (8, 8)).save(tmp_path / "x" / "Café" / "2.jpg")
    found = scan(tmp_path / "x", JobContext())
    assert len(found.classes) == 1
    assert unicodedata.is_normalized("NFC", found.classes[0])


def test_a_path_of_a_thousand_letters_is_read(tmp_path):
    folder = tmp_path / "deep" / "cats"
    for _ in range(12):
        folder = folder / ("x" * 80)
    folder.mkdir(parents=True)
    Image.new("RGB", (8, 6)).save(folder / "1.jpg")
    (tmp_path / "deep" / "dogs").mkdir()
    Image.new("RGB", (8, 6)).save(tmp_path / "deep" / "dogs" / "1.jpg")
    found = scan(tmp_path / "deep", JobContext())
    assert found.counts() == {"cats": 1, "dogs": 1}
    assert open_photo(found.photos[0].path).size == (8, 6)


def test_long_paths_get_the_form_that_windows_opens():
    deep = "C:\\" + "x" * 300
    assert reachable(deep, for_windows=True) == "\\\\?\\" + deep
    assert reachable("\\\\nas\\" + "x" * 300, True) == "\\\\?\\UNC\\nas\\" + "x" * 300
    assert reachable("\\\\?\\" + deep, True) == "\\\\?\\" + deep
    assert reachable("C:\\short", True) == "C:\\short"
    assert reachable(deep, for_windows=False) == deep


@pytest.mark.parametrize("name", ["class {}", "test {}", "{}train"])
def test_thousands_of_classes_are_laid_out_in_proportion(name):
    def steps(count):
        places = [(name.format(number),) for number in range(count)]
        calls = Counter()
        sys.setprofile(lambda frame, event, argument: calls.update([event]))
        try:
            lay_out(places, places)
        finally:
            sys.setprofile(None)
        return calls.total()

    # Ten times as many take about ten times the work, and not a hundred times.
    assert steps(3_000) < 15 * steps(300)


def test_so_many_classes_are_shown_and_not_learned(tmp_path):
    names = [f"class {number}" for number in range(MOST_CLASSES + 1)]
    photos = tuple(Photo(tmp_path / name / "1.jpg", name, 1, 1) for name in names)
    with pytest.raises(DatasetError, match=f"There are {MOST_CLASSES + 1} classes") as caught:
        split(Dataset(tmp_path, tuple(names), photos))
    assert "choose the folder above or below" in caught.value.hint
