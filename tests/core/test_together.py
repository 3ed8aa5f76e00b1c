"""What stays together: bursts as chains, subfolders across classes, several reasons at once."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.core.together import KeepTogether, bursts, find_together, subfolders
from xfer_gui.core.traits import ROW_BYTES, measure, sample, unpacked

FOLDER = Path("/photos")


def dataset(names, classes):
    photos = tuple(
        Photo(FOLDER / name, name.split("/")[0], 100 + number, 0)
        for number, name in enumerate(names)
    )
    return Dataset(FOLDER, tuple(classes), photos)


def unmeasured(count):
    return unpacked(np.zeros((count, ROW_BYTES), np.uint8), np.zeros(count, np.bool_))


def timed(photos, taken, camera=None):
    """Traits that say nothing but when photos were taken."""
    traits = unmeasured(len(photos))
    traits.known[:] = True
    traits.taken[:] = taken
    traits.camera[:] = 1 if camera is None else camera
    return traits


def names(groups):
    return [[photo.path.relative_to(FOLDER).as_posix() for photo in group] for group in groups]


def test_photos_taken_soon_after_each_other_are_a_chain():
    whole = dataset([f"cats/{number}.jpg" for number in range(6)], ["cats"])
    found = bursts(whole.photos, timed(whole.photos, [100, 104, 108, 114, 0, 500]), 5)
    assert names(found) == [["cats/0.jpg", "cats/1.jpg", "cats/2.jpg"]]


def test_a_burst_is_found_whatever_the_order_of_names():
    whole = dataset(["cats/z.jpg", "cats/a.jpg", "cats/m.jpg"], ["cats"])
    found = bursts(whole.photos, timed(whole.photos, [9, 1, 5]), 4)
    assert names(found) == [["cats/z.jpg", "cats/a.jpg", "cats/m.jpg"]]


def test_a_burst_goes_through_all_folders_but_not_through_cameras():
    whole = dataset(["cats/1.jpg", "dogs/2.jpg", "cats/3.jpg", "cats/4.jpg"], ["cats", "dogs"])
    found = bursts(whole.photos, timed(whole.photos, [1, 2, 3, 3], [1, 1, 2, 1]), 5)
    assert names(found) == [["cats/1.jpg", "dogs/2.jpg", "cats/4.jpg"]]


def test_a_time_that_all_photos_share_says_nothing():
    whole = dataset([f"cats/{number:02d}.jpg" for number in range(60)], ["cats"])
    taken = [1000] * 50 + [1001, 1002] + [5000 + 100 * number for number in range(8)]
    found = bursts(whole.photos, timed(whole.photos, taken), 5)
    assert names(found) == [["cats/50.jpg", "cats/51.jpg"]]


def test_photos_that_do_not_say_when_are_in_no_burst():
    whole = dataset(["cats/1.jpg", "cats/2.jpg"], ["cats"])
    assert bursts(whole.photos, timed(whole.photos, [0, 0]), 5) == []
    assert bursts(whole.photos, unmeasured(2), 5) == []
    assert bursts([], unmeasured(0), 5) == []


def test_a_subfolder_of_the_same_name_is_the_same_in_every_class():
    whole = dataset(
        ["cats/anna/1.jpg", "cats/2.jpg", "cats/bob/3.jpg", "dogs/Anna/4.jpg", "dogs/5.jpg"],
        ["cats", "dogs"],
    )
    assert names(subfolders(whole)) == [["cats/anna/1.jpg", "dogs/Anna/4.jpg"]]


def test_a_folder_that_came_split_has_its_subfolders_below_its_classes():
    whole = dataset(["train/cats/anna/1.jpg", "test/cats/anna/2.jpg", "train/cats/3.jpg"], ["cats"])
    assert names(subfolders(whole)) == [["train/cats/anna/1.jpg", "test/cats/anna/2.jpg"]]


def test_nested_classes_are_no_subfolders():
    whole = dataset(["a/b/1.jpg", "a/b/2.jpg", "a/b/x/3.jpg", "a/b/x/4.jpg"], ["a/b"])
    assert names(subfolders(whole)) == [["a/b/x/3.jpg", "a/b/x/4.jpg"]]


def test_the_folder_of_a_class_that_was_renamed_is_no_subfolder():
    whole = dataset(["cats/1.jpg", "cats/2.jpg", "cats/anna/3.jpg", "cats/anna/4.jpg"], ["Katzen"])
    assert names(subfolders(whole, ["cats"])) == [["cats/anna/3.jpg", "cats/anna/4.jpg"]]


def test_deeper_subfolders_are_different_ones():
    whole = dataset(["cats/paris/1.jpg", "cats/paris/day/2.jpg", "cats/rome/day/3.jpg"], ["cats"])
    assert subfolders(whole) == []


def measured(photos):
    rows = measure([sample(Image.open(photo.path)) for photo in photos])
    return unpacked(rows, np.ones(len(photos), np.bool_))


def test_reasons_that_share_a_photo_make_one_group(photo_folder, photos_in):
    circles = photo_folder / "circles"
    shutil.copy(circles / "circles-000.jpg", circles / "copy.jpg")
    Image.open(circles / "circles-000.jpg").save(circles / "again.jpg", quality=70)
    (circles / "anna").mkdir()
    shutil.move(circles / "again.jpg", circles / "anna" / "again.jpg")
    shutil.move(circles / "circles-001.jpg", circles / "anna" / "other.jpg")
    photos = photos_in(photo_folder)
    whole = Dataset(photo_folder, ("circles", "squares", "stripes"), tuple(photos))
    traits = measured(photos)

    def found(**wish):
        together = find_together(whole, KeepTogether(**wish), traits)
        return [{photo.path.name for photo in group} for group in together.groups]

    exact = {"circles-000.jpg", "copy.jpg"}
    assert found(near_twins=False) == [exact]
    assert found() == [exact | {"again.jpg"}]
    assert found(folders=True) == [exact | {"again.jpg", "other.jpg"}]


def test_why_a_group_is_together_is_what_holds_most_of_it():
    whole = dataset(["cats/anna/1.jpg", "cats/anna/2.jpg", "cats/anna/3.jpg"], ["cats"])
    traits = timed(whole.photos, [1, 2, 100])
    together = find_together(whole, KeepTogether(folders=True), traits)
    assert [len(group) for group in together.groups] == [3]
    assert together.bond_of(together.groups[0]) == "folders"
    assert len(together.of_bond("bursts")) == 1
    assert together.of_bond("near_twins") == ()


def test_a_stop_ends_the_search(photo_folder, photos_in):
    photos = photos_in(photo_folder)
    whole = Dataset(photo_folder, ("circles", "squares", "stripes"), tuple(photos))

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        find_together(whole, KeepTogether(), measured(photos), stop)


def test_photos_that_were_never_measured_only_have_exact_twins(photo_folder, photos_in):
    shutil.copy(photo_folder / "circles" / "circles-000.jpg", photo_folder / "circles" / "copy.jpg")
    photos = photos_in(photo_folder)
    whole = Dataset(photo_folder, ("circles", "squares", "stripes"), tuple(photos))
    together = find_together(whole, KeepTogether(), unmeasured(len(photos)))
    assert [len(group) for group in together.groups] == [2]
