import os

import pytest
from PIL import Image
from PySide6.QtCore import QThreadPool

from xfer_gui.core import places
from xfer_gui.ui import thumbnails
from xfer_gui.ui.thumbnails import Picture, PictureLoader


@pytest.fixture
def make_loader(qtbot):
    loaders = []

    def make(**options) -> PictureLoader:
        loaders.append(PictureLoader(**options))
        return loaders[-1]

    yield make
    for loader in loaders:
        loader.close()
    assert QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "wide.jpg"
    Image.new("RGB", (300, 150), (200, 30, 30)).save(path)
    return path


def large_photo(path):
    """A file large enough to be worth a thumbnail on disk."""
    Image.effect_noise((600, 400), 90).convert("RGB").save(path, quality=95)
    return path


def test_picture_keeps_its_shape(make_loader, photo, qtbot):
    loader, picture = make_loader(), Picture(photo, 100)
    assert loader.pixmap(picture) is None
    with qtbot.waitSignal(loader.loaded):
        loader.want([picture])
    pixmap = loader.pixmap(picture)
    assert (pixmap.width(), pixmap.height()) == (100, 50)
    assert pixmap.toImage().pixelColor(50, 25).red() > 150


def test_picture_with_a_fit_is_what_the_network_sees(make_loader, photo, qtbot):
    loader, picture = make_loader(), Picture(photo, 64, "pad")
    with qtbot.waitSignal(loader.loaded):
        loader.want([picture])
    image = loader.pixmap(picture).toImage()
    assert (image.width(), image.height()) == (64, 64)
    assert image.pixelColor(32, 2).red() < 150, "above a wide photo there is padding"


def test_stamp_sized_photo_is_enlarged(make_loader, tmp_path, qtbot):
    path = tmp_path / "small.png"
    Image.new("RGB", (32, 16)).save(path)
    loader, picture = make_loader(), Picture(path, 96)
    with qtbot.waitSignal(loader.loaded):
        loader.want([picture])
    assert loader.pixmap(picture).width() == 96


def test_photo_that_cannot_be_read_has_its_reason(make_loader, tmp_path, qtbot):
    path = tmp_path / "notes.jpg"
    path.write_text("not a photo")
    loader, picture = make_loader(), Picture(path, 64)
    with qtbot.waitSignal(loader.loaded):
        loader.want([picture])
    assert loader.pixmap(picture) is None
    assert "notes.jpg" in loader.error(picture).sentence


def test_what_is_no_longer_wanted_is_not_made(make_loader, photo, qtbot):
    loader = make_loader()
    many = [Picture(photo, 64, stamp=stamp) for stamp in range(200)]
    last = Picture(photo, 64, stamp=1000)
    loader.want(many)
    loader.want([last])
    qtbot.waitUntil(lambda: loader.pixmap(last) is not None and loader.is_idle)
    made = [picture for picture in many if loader.pixmap(picture) is not None]
    assert len(made) <= thumbnails.MOST_WORKERS + 1


def test_memory_is_bounded_and_the_oldest_go_first(make_loader, photo, qtbot):
    loader = make_loader(memory=3 * 64 * 32 * 4)
    pictures = [Picture(photo, 64, stamp=stamp) for stamp in range(5)]
    for picture in pictures:
        with qtbot.waitSignal(loader.loaded):
            loader.want([picture])
    there = [loader.pixmap(picture) is not None for picture in pictures]
    assert there == [False, False, True, True, True]


def test_thumbnail_on_disk_is_used_when_the_photo_is_gone(make_loader, tmp_path, qtbot):
    path = large_photo(tmp_path / "large.jpg")
    picture = Picture(path, 64, stamp=1)
    first, second = make_loader(on_disk=True), make_loader(on_disk=True)
    with qtbot.waitSignal(first.loaded):
        first.want([picture])
    # Same name and stamp: the stored one still stands for it, though it cannot be read any more.
    path.write_bytes(bytes(path.stat().st_size))
    with qtbot.waitSignal(second.loaded):
        second.want([picture])
    assert second.pixmap(picture) is not None


def test_damaged_thumbnail_on_disk_is_made_again(make_loader, tmp_path, qtbot):
    picture = Picture(large_photo(tmp_path / "large.jpg"), 64, stamp=1)
    first, second = make_loader(on_disk=True), make_loader(on_disk=True)
    with qtbot.waitSignal(first.loaded):
        first.want([picture])
    (stored,) = (places.cache_folder() / "thumbnails").glob("*/*.jpg")
    stored.write_bytes(stored.read_bytes()[:40])
    with qtbot.waitSignal(second.loaded):
        second.want([picture])
    assert second.pixmap(picture) is not None
    assert stored.stat().st_size > 40


def test_disk_that_cannot_be_written_costs_nothing_but_time(make_loader, tmp_path, qtbot):
    places.cache_folder().mkdir(parents=True)
    (places.cache_folder() / "thumbnails").write_text("a file in the way of the folder")
    loader, picture = make_loader(on_disk=True), Picture(large_photo(tmp_path / "a.jpg"), 64)
    with qtbot.waitSignal(loader.loaded):
        loader.want([picture])
    assert loader.pixmap(picture) is not None


def test_trim_deletes_the_oldest_until_the_rest_fits(tmp_path):
    (tmp_path / "ab").mkdir()
    for age in range(4):
        path = tmp_path / "ab" / f"{age}.jpg"
        path.write_bytes(bytes(100))
        os.utime(path, (1000 - age, 1000 - age))
    thumbnails.trim(tmp_path, 250)
    assert sorted(path.name for path in tmp_path.glob("*/*")) == ["0.jpg", "1.jpg"]
