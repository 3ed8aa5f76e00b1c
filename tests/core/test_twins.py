import os

from xfer_gui.core.twins import exact_twins


def written(folder, **contents):
    folder.mkdir(exist_ok=True)
    for name, data in contents.items():
        (folder / f"{name}.jpg").write_bytes(data)
    return folder


def names(groups):
    return [[photo.path.stem for photo in group] for group in groups]


def test_files_with_the_same_bytes_are_twins(tmp_path, photos_in):
    folder = written(tmp_path / "a", a=b"one", b=b"two", c=b"one", d=b"three", e=b"two", f=b"one")
    assert names(exact_twins(photos_in(folder))) == [["a", "c", "f"], ["b", "e"]]


def test_twins_may_be_in_different_classes(tmp_path, photos_in):
    written(tmp_path / "cats", a=b"same")
    written(tmp_path / "dogs", b=b"same")
    assert names(exact_twins(photos_in(tmp_path))) == [["a", "b"]]


def test_large_files_that_differ_in_one_byte_are_no_twins(tmp_path, photos_in):
    data = os.urandom(50_000)
    for place in (0, 4096, 25_000, 45_904, 49_999):
        other = bytearray(data)
        other[place] ^= 1
        folder = written(tmp_path / str(place), a=data, b=bytes(other), c=data)
        assert names(exact_twins(photos_in(folder))) == [["a", "c"]]


def test_only_files_of_a_size_that_another_has_are_opened(tmp_path, photos_in):
    folder = written(tmp_path / "a", a=b"1", b=b"22", c=b"333")
    photos = photos_in(folder)
    for photo in photos:
        photo.path.unlink()
    assert exact_twins(photos) == []


def test_a_photo_that_vanished_has_no_twin(tmp_path, photos_in):
    folder = written(tmp_path / "a", a=b"one", b=b"one", c=b"one")
    photos = photos_in(folder)
    photos[1].path.unlink()
    assert names(exact_twins(photos)) == [["a", "c"]]


def test_no_photos_have_no_twins():
    assert exact_twins([]) == []


def test_the_known_twins_of_real_photos_are_found(shared_data, photos_in):
    photos = [photo for photo in photos_in(shared_data("flowers")) if photo.path.suffix == ".jpg"]
    assert [len(group) for group in exact_twins(photos)] == [2] * 6
