import os
import sys
import unicodedata
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from xfer_gui.core import dataset as dataset_module
from xfer_gui.core.dataset import scan
from xfer_gui.core.errors import Cancelled, DatasetError
from xfer_gui.core.events import Notice, Progress, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import look


@pytest.fixture
def put(tmp_path):
    """`put("cats/1.jpg", …)` makes small photos; other endings become text files."""

    def make(*names, folder=tmp_path):
        for name in names:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix.lower() in (".jpg", ".png", ""):
                Image.new("RGB", (6, 4)).save(
                    path, format="PNG" if path.suffix == ".png" else "JPEG"
                )
            else:
                path.write_text("text")
        return folder

    return make


def found_in(folder, events=None):
    return scan(folder, JobContext(events.append if events is not None else lambda event: None))


def problems_of(dataset):
    return [
        (problem.path.relative_to(dataset.folder).as_posix(), problem.kind)
        for problem in dataset.problems
    ]


def names_of(dataset):
    return [dataset.relative(photo) for photo in dataset.photos]


def refused(folder):
    with pytest.raises(DatasetError) as caught:
        found_in(folder)
    assert caught.value.hint
    return caught.value.sentence


def test_subfolders_are_classes(tmp_path, put):
    put("cats/1.jpg", "cats/2.png", "dogs/1.jpg")
    dataset = found_in(tmp_path)
    assert dataset.classes == ("cats", "dogs")
    assert dataset.counts() == {"cats": 2, "dogs": 1}
    assert dataset.problems == ()
    assert not dataset.is_split
    photo = dataset.photos[0]
    assert photo.path == tmp_path / "cats" / "1.jpg"
    assert (photo.size, photo.modified) == (
        photo.path.stat().st_size,
        photo.path.stat().st_mtime_ns,
    )
    assert (photo.width, photo.height, photo.label, photo.part) == (6, 4, "cats", None)


def test_a_relative_path_becomes_absolute(put, monkeypatch):
    monkeypatch.chdir(put("cats/1.jpg"))
    dataset = found_in(Path("."))
    assert dataset.folder.is_absolute()
    assert dataset.photos[0].path.is_absolute()


def test_classes_and_photos_are_in_natural_order(tmp_path, put):
    put("10/b10.jpg", "10/b9.jpg", "9/a.jpg", "b/x.jpg", "A/x.jpg")
    dataset = found_in(tmp_path)
    assert dataset.classes == ("9", "10", "A", "b")
    assert names_of(dataset) == ["9/a.jpg", "10/b9.jpg", "10/b10.jpg", "A/x.jpg", "b/x.jpg"]


def test_width_and_height_are_of_the_upright_photo(tmp_path):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    (tmp_path / "cats").mkdir()
    Image.new("RGB", (60, 40)).save(tmp_path / "cats" / "a.jpg", exif=exif)
    (photo,) = found_in(tmp_path).photos
    assert (photo.width, photo.height) == (40, 60)


def test_deeper_folders_belong_to_their_class(tmp_path, put):
    put("cats/1.jpg", "cats/indoors/2.jpg", "cats/outdoors/far/3.jpg", "dogs/small/1.jpg")
    assert found_in(tmp_path).counts() == {"cats": 3, "dogs": 1}


def test_very_deep_folders_are_scanned(tmp_path, put):
    put("cats/" + "/".join("d" * 60) + "/1.jpg", "dogs/1.jpg")
    assert found_in(tmp_path).counts() == {"cats": 1, "dogs": 1}


@pytest.mark.parametrize("above", ["my photos", "a/b/c"])
def test_a_folder_chosen_too_high_is_understood(tmp_path, put, above):
    put(f"{above}/cats/1.jpg", f"{above}/dogs/1.jpg", f"{above}/dogs/puppies/1.jpg")
    dataset = found_in(tmp_path)
    assert dataset.counts() == {"cats": 1, "dogs": 2}
    assert dataset.folder == tmp_path
    assert names_of(dataset)[0] == f"{above}/cats/1.jpg"


def test_a_folder_chosen_too_high_may_hold_a_loose_photo(tmp_path, put):
    put("cover.jpg", "photos/cats/1.jpg", "photos/dogs/1.jpg")
    dataset = found_in(tmp_path)
    assert dataset.classes == ("cats", "dogs")
    assert problems_of(dataset) == [("cover.jpg", "nested")]


def test_one_class_is_allowed_here(tmp_path, put):
    put("cats/1.jpg", "cats/kittens/2.jpg")
    assert found_in(tmp_path).counts() == {"cats": 2}


def test_a_class_with_one_photo_is_found(tmp_path, put):
    put("cats/1.jpg", "dogs/1.jpg", "dogs/2.jpg")
    assert found_in(tmp_path).counts()["cats"] == 1


def test_photos_beside_the_classes_have_no_class(tmp_path, put):
    put("1.jpg", "cats/1.jpg", "dogs/1.jpg")
    dataset = found_in(tmp_path)
    assert problems_of(dataset) == [("1.jpg", "nested")]
    assert dataset.problems[0].detail.startswith("1.jpg has no class")


def test_korean_and_emoji_names_are_classes(tmp_path, put):
    put("고양이/하나 🐱.jpg", "🐶/1.jpg", "{a}/%s.jpg", "it's/1.jpg")
    assert set(found_in(tmp_path).classes) == {"고양이", "🐶", "{a}", "it's"}


def test_unicode_forms_of_a_name_are_one_class(tmp_path, put):
    put(unicodedata.normalize("NFD", "고양이") + "/1.jpg", "개/1.jpg")
    if sys.platform != "darwin":
        put("고양이/2.jpg")
    events = []
    dataset = found_in(tmp_path, events)
    assert dataset.classes == ("개", "고양이")
    assert all(photo.path.is_file() for photo in dataset.photos)
    assert not [event for event in events if isinstance(event, Notice)]


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="file names ignore case here")
def test_names_that_differ_by_case_are_one_class_and_it_is_told(tmp_path, put):
    put("Cats/1.jpg", "cats/1.jpg", "cats/2.jpg", "a/1.jpg", "A/1.jpg")
    events = []
    dataset = found_in(tmp_path, events)
    assert dataset.counts() == {"A": 1, "a": 1, "Cats": 3}
    notices = [str(event) for event in events if isinstance(event, Notice)]
    assert notices == ["“Cats” and “cats” are taken as one class."]


def test_litter_and_other_files_are_passed_over_in_silence(tmp_path, put):
    put(
        "cats/1.jpg", "cats/.DS_Store", "cats/._1.jpg", "cats/Thumbs.db", "cats/desktop.ini",
        "cats/notes.txt", "cats/labels.csv", "cats/live.mov", ".hidden/1.jpg",
        "__MACOSX/cats/1.jpg", "cats/@eaDir/1.jpg/small.jpg", "readme.md",
    )  # fmt: skip
    (tmp_path / "cats" / "LICENSE").write_text("Do what you like.")
    dataset = found_in(tmp_path)
    assert names_of(dataset) == ["cats/1.jpg"]
    assert dataset.problems == ()


def test_photos_without_an_ending_are_found(tmp_path, put):
    put("cats/photo0001", "cats/2.jpg")
    assert names_of(found_in(tmp_path)) == ["cats/2.jpg", "cats/photo0001"]


def test_files_that_cannot_be_read_are_listed_with_the_reason(tmp_path, put):
    put("cats/1.jpg", "cats/raw.NEF", "dogs/1.jpg")
    (tmp_path / "cats" / "empty.jpg").touch()
    (tmp_path / "cats" / "text.jpg").write_text("Dear diary")
    (tmp_path / "dogs" / "cut.jpg").write_bytes((tmp_path / "dogs" / "1.jpg").read_bytes()[:25])
    dataset = found_in(tmp_path)
    assert problems_of(dataset) == [
        ("cats/empty.jpg", "empty"),
        ("cats/raw.NEF", "unsupported"),
        ("cats/text.jpg", "not_a_photo"),
        ("dogs/cut.jpg", "unreadable"),
    ]
    assert dataset.counts() == {"cats": 1, "dogs": 1}


def test_a_class_without_photos_is_listed_once(tmp_path, put):
    put("cats/1.jpg", "dogs/notes.txt", "dogs/sub/notes.txt")
    (tmp_path / "birds").mkdir()
    (tmp_path / "fish").mkdir()
    (tmp_path / "fish" / "bad.jpg").touch()
    dataset = found_in(tmp_path)
    assert dataset.classes == ("cats",)
    assert problems_of(dataset) == [
        ("birds", "empty"),
        ("dogs", "empty"),
        ("fish/bad.jpg", "empty"),
    ]


def test_a_photo_that_vanishes_during_the_scan_is_a_problem(tmp_path, put, monkeypatch):
    put("cats/1.jpg", "cats/2.jpg")

    def vanishing(path):
        if path.name == "2.jpg":
            path.unlink()
        return look(path)

    monkeypatch.setattr(dataset_module, "look", vanishing)
    assert problems_of(found_in(tmp_path)) == [("cats/2.jpg", "vanished")]


def test_an_empty_folder_is_refused(tmp_path):
    assert refused(tmp_path) == f"There are no photos in “{tmp_path.name}”."


def test_a_folder_of_other_files_is_refused(tmp_path, put):
    put("notes.txt", "texts/a.txt")
    assert "no photos" in refused(tmp_path)


def test_photos_without_class_folders_are_refused(tmp_path, put):
    put("1.jpg", "2.jpg")
    (tmp_path / "empty").mkdir()
    assert "not in class folders" in refused(tmp_path)


def test_a_folder_in_which_no_photo_can_be_read_is_refused_with_a_reason(tmp_path):
    (tmp_path / "cats").mkdir()
    for number in range(3):
        (tmp_path / "cats" / f"{number}.jpg").touch()
    with pytest.raises(DatasetError) as caught:
        found_in(tmp_path)
    assert "3 cannot be used" in caught.value.sentence
    assert "0.jpg is empty" in caught.value.hint


def test_a_folder_that_is_gone_or_none_is_refused(tmp_path, put):
    assert "no longer there" in refused(tmp_path / "gone")
    put("photo.jpg")
    assert "is not a folder" in refused(tmp_path / "photo.jpg")


def test_a_folder_without_permission_is_refused(public_folder, without_permission, put):
    folder = put("cats/1.jpg", folder=public_folder / "photos")
    with without_permission(folder):
        assert "no permission" in refused(folder)


def test_a_class_folder_without_permission_is_a_problem(public_folder, without_permission, put):
    put("cats/1.jpg", "dogs/1.jpg", "dogs/2.jpg", folder=public_folder)
    with without_permission(public_folder / "dogs"):
        dataset = found_in(public_folder)
    assert problems_of(dataset) == [("dogs", "no_permission")]
    assert dataset.classes == ("cats",)


@pytest.mark.skipif(sys.platform == "win32", reason="links need permission on Windows")
def test_links_out_of_the_folder_are_not_followed_but_told(tmp_path, put):
    outside = put("1.jpg", "notes.txt", folder=tmp_path / "outside")
    folder = put("cats/1.jpg", "dogs/1.jpg", folder=tmp_path / "photos")
    (folder / "cats" / "link.jpg").symlink_to(outside / "1.jpg")
    (folder / "cats" / "link.txt").symlink_to(outside / "notes.txt")
    (folder / "birds").symlink_to(outside)
    dataset = found_in(folder)
    assert problems_of(dataset) == [("birds", "unsupported"), ("cats/link.jpg", "unsupported")]
    assert names_of(dataset) == ["cats/1.jpg", "dogs/1.jpg"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need permission on Windows")
def test_links_inside_the_folder_and_loops_are_harmless(tmp_path, put):
    put("cats/1.jpg", "dogs/1.jpg")
    (tmp_path / "cats" / "all").symlink_to(tmp_path)
    (tmp_path / "dogs" / "self").symlink_to(tmp_path / "dogs")
    (tmp_path / "dogs" / "round.jpg").symlink_to(tmp_path / "dogs" / "round.jpg")
    (tmp_path / "dogs" / "copy.jpg").symlink_to(tmp_path / "cats" / "1.jpg")
    dataset = found_in(tmp_path)
    assert names_of(dataset) == ["cats/1.jpg", "dogs/1.jpg"]
    assert dataset.problems == ()


@pytest.mark.skipif(sys.platform == "win32", reason="links need permission on Windows")
def test_the_chosen_folder_may_be_a_link_itself(tmp_path, put):
    folder = put("cats/1.jpg", "dogs/1.jpg", folder=tmp_path / "photos")
    (folder / "cats" / "again").symlink_to(folder / "dogs")
    (tmp_path / "link").symlink_to(folder)
    dataset = found_in(tmp_path / "link")
    assert dataset.folder == tmp_path / "link"
    assert names_of(dataset) == ["cats/1.jpg", "dogs/1.jpg"]
    assert dataset.problems == ()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names are always text here")
def test_a_name_that_is_no_text_is_a_problem_that_can_be_shown_and_saved(tmp_path, put):
    put("cats/1.jpg")
    (tmp_path / "cats" / "1.jpg").rename(Path(os.fsdecode(bytes(tmp_path) + b"/cats/\xe9.jpg")))
    put("cats/2.jpg")
    dataset = found_in(tmp_path)
    assert names_of(dataset) == ["cats/2.jpg"]
    (problem,) = dataset.problems
    assert "\N{REPLACEMENT CHARACTER}.jpg" in str(problem.path).encode().decode()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_pipes_are_no_photos(tmp_path, put):
    put("cats/1.jpg")
    os.mkfifo(tmp_path / "cats" / "2.jpg")
    assert names_of(found_in(tmp_path)) == ["cats/1.jpg"]


@pytest.mark.parametrize(
    ("training", "validation", "test"),
    [
        ("train", "val", "test"),
        ("training_set", "validation_set", "test_set"),
        ("Training", "Valid", "Testing"),
        ("flowers-train", "flowers-val", "flowers-test"),
        ("1_train", "2_val", "3_test"),
        ("학습", "검증", "테스트"),
    ],
)
def test_a_folder_that_came_split_is_recognised(tmp_path, put, training, validation, test):
    put(
        f"{training}/cats/1.jpg", f"{training}/cats/sub/2.jpg", f"{training}/dogs/1.jpg",
        f"{validation}/dogs/3.jpg", f"{test}/cats/4.jpg", f"{test}/dogs/5.jpg",
    )  # fmt: skip
    dataset = found_in(tmp_path)
    assert dataset.is_split
    assert dataset.counts() == {"cats": 3, "dogs": 3}
    assert {(photo.path.name, photo.part) for photo in dataset.photos} == {
        ("1.jpg", "training"), ("2.jpg", "training"), ("3.jpg", "validation"),
        ("4.jpg", "test"), ("5.jpg", "test"),
    }  # fmt: skip
    assert dataset.problems == ()


def test_a_split_folder_may_be_chosen_too_high_and_hold_folders_of_its_own_name(tmp_path, put):
    put(
        "intel/seg_train/seg_train/sea/1.jpg", "intel/seg_train/seg_train/forest/1.jpg",
        "intel/seg_test/seg_test/sea/2.jpg", "intel/seg_test/seg_test/forest/2.jpg",
    )  # fmt: skip
    dataset = found_in(tmp_path)
    assert dataset.is_split
    assert dataset.counts() == {"forest": 2, "sea": 2}


def test_a_validation_folder_with_one_nested_class_keeps_that_class(tmp_path, put):
    put("train/cats/1.jpg", "train/dogs/1.jpg", "val/cats/a/2.jpg", "val/cats/b/2.jpg")
    assert found_in(tmp_path).counts() == {"cats": 3, "dogs": 1}


def test_class_names_of_the_parts_may_differ_by_case(tmp_path, put):
    put("train/Cats/1.jpg", "train/Dogs/1.jpg", "test/cats/1.jpg", "test/dogs/1.jpg")
    dataset = found_in(tmp_path)
    assert dataset.is_split
    assert len(dataset.classes) == 2


def test_test_photos_of_an_unknown_class_are_left_out(tmp_path, put):
    put("train/cats/1.jpg", "train/dogs/1.jpg", "test/cats/2.jpg", "test/birds/2.jpg")
    dataset = found_in(tmp_path)
    assert dataset.classes == ("cats", "dogs")
    assert problems_of(dataset) == [("test/birds/2.jpg", "nested")]
    assert "no training photos of “birds”" in dataset.problems[0].detail


def test_a_test_folder_without_classes_is_left_out(tmp_path, put):
    put("train/cats/1.jpg", "train/dogs/1.jpg", "test/1.jpg", "test/2.jpg")
    dataset = found_in(tmp_path)
    assert not dataset.is_split
    assert dataset.counts() == {"cats": 1, "dogs": 1}
    assert {photo.part for photo in dataset.photos} == {None}
    assert problems_of(dataset) == [("test/1.jpg", "nested"), ("test/2.jpg", "nested")]


def test_folders_beside_training_and_test_are_left_out(tmp_path, put):
    put("train/cats/1.jpg", "test/cats/2.jpg", "more/cats/3.jpg", "train/loose.jpg")
    dataset = found_in(tmp_path)
    assert dataset.counts() == {"cats": 2}
    assert problems_of(dataset) == [("more/cats/3.jpg", "nested"), ("train/loose.jpg", "nested")]


def test_training_and_test_folders_without_classes_are_refused(tmp_path, put):
    put("train/1.jpg", "test/2.jpg")
    assert "no class folders in them" in refused(tmp_path)


def test_classes_that_are_called_like_parts_stay_classes(tmp_path, put):
    put("train/1.jpg", "bus/1.jpg", "car/1.jpg")
    dataset = found_in(tmp_path)
    assert dataset.classes == ("bus", "car", "train")
    assert not dataset.is_split
    put("train/steam/1.jpg", "test/rocket/1.jpg")
    assert "test" in found_in(tmp_path).classes


def test_the_scan_reports_progress_up_to_the_end(photo_folder):
    events = []
    found_in(photo_folder, events)
    assert [event.stage for event in events if isinstance(event, StageStarted)] == ["scan"]
    progress = [event for event in events if isinstance(event, Progress)]
    assert (progress[-1].done, progress[-1].total) == (36, 36)


def test_the_scan_can_be_stopped(photo_folder, monkeypatch):
    context = JobContext()
    seen = []

    def stopping(path):
        seen.append(path)
        context.stop()
        return look(path)

    monkeypatch.setattr(dataset_module, "look", stopping)
    with pytest.raises(Cancelled):
        scan(photo_folder, context)
    assert len(seen) <= dataset_module._THREADS


def test_a_scan_that_was_stopped_before_looks_at_nothing(photo_folder):
    context = JobContext()
    context.stop()
    with pytest.raises(Cancelled):
        scan(photo_folder, context)


def test_thousands_of_classes_are_scanned(tmp_path, put):
    data = (put("0/first.jpg") / "0" / "first.jpg").read_bytes()
    for number in range(3000):
        folder = tmp_path / str(number)
        folder.mkdir(exist_ok=True)
        (folder / "1.jpg").write_bytes(data)
    dataset = found_in(tmp_path)
    assert len(dataset.classes) == 3000
    assert dataset.classes[:3] == ("0", "1", "2")
    assert dataset.classes[-1] == "2999"


def test_scanning_writes_nothing(photo_folder):
    before = {path: path.stat().st_mtime_ns for path in photo_folder.rglob("*")}
    found_in(photo_folder)
    assert {path: path.stat().st_mtime_ns for path in photo_folder.rglob("*")} == before


def test_real_photos_are_found(shared_data):
    flowers = found_in(shared_data("flowers"))
    assert len(flowers.photos) == 4317
    assert flowers.classes == ("daisy", "dandelion", "rose", "sunflower", "tulip")
    assert flowers.problems == ()


def test_real_photos_that_came_split_are_recognised(shared_data):
    dataset = found_in(shared_data("cats-dogs"))
    assert dataset.is_split
    assert dataset.counts() == {"cats": 550, "dogs": 550}
    assert sum(photo.part == "test" for photo in dataset.photos) == 300


def nested_folder(put, tmp_path):
    return put("cat/a/1.jpg", "cat/b/1.jpg", "cat/2.jpg", "dog/1.jpg", "dog/deep/er/1.jpg",
               folder=tmp_path / "pets")  # fmt: skip


def test_folders_in_class_folders_are_part_of_the_class_unless_they_are_to_be_classes(
    tmp_path, put
):
    folder = nested_folder(put, tmp_path)
    merged = scan(folder, JobContext())
    assert merged.counts() == {"cat": 3, "dog": 2}
    assert merged.nesting.merged == ("cat", "dog")
    separate = scan(folder, JobContext(), "separate")
    assert separate.counts() == {"cat": 1, "cat/a": 1, "cat/b": 1, "dog": 1, "dog/deep/er": 1}
    assert separate.nesting == merged.nesting
    assert separate.nesting.separate == separate.classes


def test_folders_that_change_nothing_are_no_question(tmp_path, put):
    folder = put("cat/images/1.jpg", "cat/images/2.jpg", "dog/images/1.jpg", folder=tmp_path / "p")
    assert scan(folder, JobContext()).nesting is None


def test_nested_classes_are_the_same_in_every_part(tmp_path, put):
    folder = put(
        "train/cat/ab/1.jpg", "train/cat/b/1.jpg", "train/dog/1.jpg", "val/cat/AB/1.jpg",
        "test/cat/b/1.jpg", "test/cat/c/1.jpg", folder=tmp_path / "pets",
    )  # fmt: skip
    found = scan(folder, JobContext(), "separate")
    assert found.counts() == {"cat/ab": 2, "cat/b": 2, "dog": 1}
    assert [problem.kind for problem in found.problems] == ["nested"]


@pytest.mark.parametrize(
    ("training", "validation", "test"),
    [("train", "val", "test"), ("training_set", "validation_set", "test_set"),
     ("Train", "Valid", "Test"), ("TRAINING", "DEV", "TESTING"), ("trn", "dev", "tst"),
     ("Training Data", "Validation Data", "Test Data"), ("pets-train", "pets-val", "pets-test"),
     ("training_images", "validation_images", "holdout"), ("trainset", "valset", "testset"),
     ("학습", "검증", "시험")],
)  # fmt: skip
def test_every_usual_spelling_of_a_division_is_understood(
    tmp_path, put, training, validation, test
):
    names = [f"{training}/cat/1.jpg", f"{training}/dog/1.jpg", f"{validation}/cat/1.jpg",
             f"{test}/cat/1.jpg", f"{test}/dog/1.jpg"]  # fmt: skip
    found = scan(put(*names, folder=tmp_path / "pets"), JobContext())
    assert found.is_split
    assert found.counts() == {"cat": 3, "dog": 2}
    parts = [photo.part for photo in found.photos]
    assert (parts.count("training"), parts.count("validation"), parts.count("test")) == (2, 1, 2)
