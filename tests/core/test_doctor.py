"""What the doctor finds in photos, and that it is silent where nothing is wrong."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageFilter

from xfer_gui.core import doctor
from xfer_gui.core.dataset import scan
from xfer_gui.core.findings import finding_key
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.project import Project
from xfer_gui.core.suspects import Suspect, Suspects


@pytest.fixture
def folder(tmp_path, make_photos):
    """Two classes of as many photos as are enough."""
    return make_photos(tmp_path / "photos", {"circles": 24, "squares": 24}, size=96)


def examined(folder, fit="stretch", suspects=None):
    dataset = scan(folder, JobContext())
    PixelCache(folder, 32, fit).fill(dataset.photos, JobContext())
    signs = doctor.examine(dataset)
    assert signs.cover(dataset.photos)
    return dataset, doctor.findings(dataset, signs, fit, suspects)


def names(finding):
    return [photo.path.name for photo in finding.photos]


def only(findings, kind):
    (found,) = (finding for finding in findings if finding.kind == kind)
    return found


def remedied(dataset, finding, kind):
    remedy = next(remedy for remedy in finding.remedies if remedy.kind == kind)
    return Project(dataset.folder).with_remedy(finding, remedy).apply(dataset)


def test_healthy_photos_have_no_findings(folder):
    assert examined(folder)[1] == ()


def test_copies_in_one_class_are_twins_and_all_but_one_can_be_left_out(folder):
    first = folder / "circles" / "circles-000.jpg"
    for number in range(2):
        shutil.copy(first, first.with_name(f"copy{number}.jpg"))
    dataset, found = examined(folder)
    twins = only(found, "twins")
    assert sorted(names(twins)) == ["circles-000.jpg", "copy0.jpg", "copy1.jpg"]
    assert "3 times" in twins.text
    assert len(found) == 1
    assert len(remedied(dataset, twins, "leave_out").photos) == 48


def test_a_picture_saved_again_is_a_near_twin_and_the_larger_one_is_kept(folder, scene):
    first = folder / "circles" / "first.jpg"
    scene(1).save(first)
    scene(1).resize((120, 90)).save(first.with_name("again.jpg"), quality=80)
    dataset, found = examined(folder)
    near = only(found, "near_twins")
    assert names(near) == ["first.jpg", "again.jpg"]
    assert near.remedies[0].paths == (first.with_name("again.jpg"),)


def test_exact_and_near_twins_of_one_picture_are_told_apart(folder, scene):
    first = folder / "circles" / "first.jpg"
    scene(1).save(first)
    shutil.copy(first, first.with_name("copy.jpg"))
    scene(1).save(first.with_name("again.jpg"), quality=70)
    found = examined(folder)[1]
    assert sorted(names(only(found, "twins"))) == ["copy.jpg", "first.jpg"]
    assert len(only(found, "near_twins").photos) == 2


def test_a_twin_in_another_class_is_told_as_that_alone(folder):
    first = folder / "circles" / "circles-000.jpg"
    shutil.copy(first, folder / "squares" / "wrong.jpg")
    dataset, found = examined(folder)
    assert [finding.kind for finding in found] == ["twins_across_classes"]
    assert {remedy.kind for remedy in found[0].remedies} == {"move", "leave_out", "keep"}
    assert len(remedied(dataset, found[0], "leave_out").photos) == 47
    moved = remedied(dataset, found[0], "move")
    assert len({photo.label for photo in moved.photos if photo in found[0].photos}) <= 1
    assert len(moved.photos) == 49


def test_of_nearly_the_same_picture_in_two_classes_nobody_says_that_one_is_wrong(folder, scene):
    scene(1).save(folder / "circles" / "first.jpg")
    scene(1).save(folder / "squares" / "again.jpg", quality=70)
    found = only(examined(folder)[1], "twins_across_classes")
    assert found.text.startswith("Nearly the same")


def test_a_twin_on_the_other_side_of_a_given_split_is_a_leak(tmp_path, make_photos):
    for part in ("train", "test"):
        make_photos(tmp_path / "photos" / part, {"circles": 24, "squares": 24}, size=96)
    for path in (tmp_path / "photos" / "test").rglob("*.jpg"):
        with Image.open(path) as picture:
            turned = picture.transpose(Image.Transpose.ROTATE_90)
        turned.save(path)
    source = tmp_path / "photos" / "train" / "circles" / "circles-000.jpg"
    shutil.copy(source, tmp_path / "photos" / "test" / "circles" / "leak.jpg")
    dataset, found = examined(tmp_path / "photos")
    leak = only(found, "twins_across_parts")
    assert names(leak) == ["circles-000.jpg", "leak.jpg"]
    for kind in ("leave_out", "put"):
        after = remedied(dataset, leak, kind)
        parts = {
            photo.part for photo in after.photos if photo.path in {p.path for p in leak.photos}
        }
        assert parts == {"training"}


def test_empty_and_blurred_photos_are_found_but_not_where_most_are_so(folder, tmp_path):
    Image.new("RGB", (96, 96), (90, 90, 90)).save(folder / "circles" / "empty.png")
    with Image.open(folder / "circles" / "circles-000.jpg") as picture:
        picture.resize((12, 12)).resize((96, 96)).save(folder / "circles" / "soft.png")
    found = examined(folder)[1]
    assert names(only(found, "empty")) == ["empty.png"]
    assert names(only(found, "blurred")) == ["soft.png"]
    for path in list(folder.rglob("*.jpg")):
        with Image.open(path) as picture:
            soft = picture.filter(ImageFilter.GaussianBlur(6))
        soft.save(path)
    blurred = only(examined(folder)[1], "blurred")
    assert len(blurred.photos) > 20
    assert f"{len(blurred.photos)} of 50 photos" in blurred.text


def test_tiny_photos_are_found_and_a_tiny_dataset_is_one_finding(folder):
    Image.effect_noise((20, 30), 60).save(folder / "circles" / "tiny.png")
    assert names(only(examined(folder)[1], "tiny")) == ["tiny.png"]
    photos = tuple(Photo(folder / f"{n}.jpg", "a", 1, n, 32, 32) for n in range(100))
    found = doctor.findings(Dataset(folder, ("a",), photos), doctor.Signs(), "crop")
    assert [finding.kind for finding in found] == ["tiny"]


def test_small_and_unequal_classes_are_told_with_their_numbers(tmp_path):
    sizes = {"many": 200, "few": 4}
    photos = tuple(
        Photo(tmp_path / name / f"{n}.jpg", name, 1, n, 100, 100)
        for name, count in sizes.items()
        for n in range(count)
    )
    dataset = Dataset(tmp_path, ("many", "few"), photos)
    found = doctor.findings(dataset, doctor.Signs(), "crop")
    assert [finding.kind for finding in found] == ["few_photos", "imbalance"]
    assert "only 4" in found[0].text
    assert remedied(dataset, found[0], "leave_out_class").classes == ("many",)


def test_fifty_thousand_classes_are_a_few_findings(tmp_path):
    photos = tuple(
        Photo(tmp_path / str(n % 50_000) / f"{n}.jpg", str(n % 50_000), 1, n, 100, 100)
        for n in range(60_000)
    )
    dataset = Dataset(tmp_path, tuple(str(n) for n in range(50_000)), photos)
    found = doctor.findings(dataset, doctor.Signs(), "crop")
    assert [finding.kind for finding in found] == ["few_photos"]


def test_many_narrow_photos_are_advice_about_the_fit(tmp_path):
    photos = tuple(Photo(tmp_path / f"{n}.jpg", "a", 1, n, 300, 100 + n) for n in range(100))
    dataset = Dataset(tmp_path, ("a",), photos)
    found = {fit: doctor.findings(dataset, doctor.Signs(), fit) for fit in ("crop", "stretch")}
    assert [finding.kind for finding in found["stretch"]] == ["odd_shapes"]
    assert found["crop"][0].text != found["stretch"][0].text
    assert doctor.findings(dataset, doctor.Signs(), "pad") == ()


def test_suspects_are_spoken_of_as_long_as_they_are_where_they_were(folder):
    suspects = Suspects((Suspect("circles/circles-000.jpg", "circles", "squares", 0.1, 0.8),), 48)
    dataset, found = examined(folder, suspects=suspects)
    (suspect,) = found
    assert suspect.key == finding_key("suspect", ["circles/circles-000.jpg"], "circles")
    assert "Please look at" in suspect.text
    assert "80 %" in suspect.text
    moved = remedied(dataset, suspect, "move")
    assert moved.counts() == {"circles": 23, "squares": 25}
    assert doctor.findings(moved, doctor.Signs(), "crop", suspects) == ()


def test_what_was_left_out_is_not_spoken_of(folder):
    first = folder / "circles" / "circles-000.jpg"
    shutil.copy(first, first.with_name("copy.jpg"))
    dataset = scan(folder, JobContext())
    signs = doctor.examine(dataset)
    without = replace(
        dataset, photos=tuple(photo for photo in dataset.photos if photo.path != first)
    )
    assert [finding.kind for finding in doctor.findings(dataset, signs, "crop")] == ["twins"]
    assert doctor.findings(without, signs, "crop") == ()


def test_photos_that_vanish_or_were_never_read_only_have_no_signs(folder):
    dataset = scan(folder, JobContext())
    dataset.photos[0].path.unlink()
    signs = doctor.examine(dataset)
    assert np.isnan(signs.contrast).all()
    assert doctor.findings(dataset, signs, "crop") == ()


def test_a_changed_photo_must_be_examined_anew(folder):
    dataset, _ = examined(folder)
    signs = doctor.examine(dataset)
    changed = replace(dataset.photos[0], size=1)
    assert not signs.cover((changed, *dataset.photos[1:]))
