"""Tables of photos and classes, in every form that spreadsheets and scripts write."""

import time

import pytest
from PIL import Image

from xfer_gui.core import table_import
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.table_file import find_columns, read_rows
from xfer_gui.core.table_import import read_table


@pytest.fixture
def photos(tmp_path):
    """Six photos in a folder `pictures`."""
    for number in range(6):
        path = tmp_path / "pictures" / f"{number}.jpg"
        path.parent.mkdir(exist_ok=True)
        Image.new("RGB", (6, 4)).save(path)
    return tmp_path


def write(folder, text, encoding="utf-8", name="labels.csv"):
    (folder / name).write_bytes(text.encode(encoding))
    return folder / name


def read(folder, text, encoding="utf-8"):
    return read_table(write(folder, text, encoding), JobContext())


def labels(dataset):
    return {dataset.relative(photo): photo.label for photo in dataset.photos}


ROWS = [("pictures/0.jpg", "cat"), ("pictures/1.jpg", "dog"), ("pictures/2.jpg", "cat")]
EXPECTED = dict(ROWS)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("header", [None, ("image", "label")])
def test_separators_and_headers(photos, separator, header):
    rows = [header, *ROWS] if header else ROWS
    found = read(photos, "\n".join(separator.join(row) for row in rows))
    assert labels(found) == EXPECTED
    assert found.classes == ("cat", "dog")
    assert found.folder == photos
    assert found.problems == ()


def test_columns_may_be_in_any_order_among_others(photos):
    text = "id,breed,note,file\n" + "\n".join(
        f"{number},{label},nice,{path}" for number, (path, label) in enumerate(ROWS)
    )
    assert labels(read(photos, text)) == EXPECTED


def test_without_a_header_the_classes_are_the_words_that_come_again(photos):
    text = "\n".join(f"note {number},{path},{label}" for number, (path, label) in enumerate(ROWS))
    assert labels(read(photos, text)) == EXPECTED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
def test_korean_in_all_usual_encodings(photos, encoding):
    found = read(photos, "파일,종류\npictures/0.jpg,고양이\npictures/1.jpg,개\n", encoding)
    assert found.classes == ("개", "고양이")


def test_the_code_page_of_western_windows(photos):
    found = read(photos, "Datei;Art\r\npictures/0.jpg;Bär\r\npictures/1.jpg;Löwe\r\n", "cp1252")
    assert found.classes == ("Bär", "Löwe")


def test_quoted_cells_hold_separators(photos):
    found = read(photos, 'file,label\n"pictures/0.jpg","dog, big"\npictures/1.jpg,"a ""cat"""\n')
    assert found.classes == ('a "cat"', "dog, big")


@pytest.mark.parametrize("name", ["{}.jpg", "{}", "elsewhere/{}.jpg", "C:\\data\\{}.jpg"])
def test_names_alone_are_looked_for_below_the_table(photos, name):
    rows = [f"{name.format(number)},{label}" for number, label in enumerate(("cat", "dog", "cat"))]
    assert labels(read(photos, "\n".join(rows))) == EXPECTED


def test_whole_paths_and_windows_paths(photos):
    text = f"{photos}/pictures/0.jpg,cat\npictures\\1.jpg,dog\n./pictures/../pictures/2.jpg,cat"
    assert labels(read(photos, text)) == EXPECTED


def test_photos_may_lie_outside_of_the_tables_folder(photos):
    (photos / "lists").mkdir()
    found = read(photos / "lists", "../pictures/0.jpg,cat\n../pictures/1.jpg,dog")
    assert labels(found) == {
        (photos / "pictures/0.jpg").as_posix(): "cat",
        (photos / "pictures/1.jpg").as_posix(): "dog",
    }


def test_a_name_that_several_files_have_is_a_problem_unless_the_path_tells(photos):
    (photos / "more").mkdir()
    Image.new("RGB", (6, 4)).save(photos / "more" / "0.jpg")
    found = read(photos, "0.jpg,cat\n1.jpg,dog\n")
    assert labels(found) == {"pictures/1.jpg": "dog"}
    assert "several files" in found.problems[0].detail
    found = read(photos, "x/more/0.jpg,cat\n1.jpg,dog\n")
    assert labels(found) == {"more/0.jpg": "cat", "pictures/1.jpg": "dog"}


def test_rows_that_cannot_be_used_are_problems_with_their_number(photos):
    (photos / "pictures" / "3.jpg").write_text("no picture")
    found = read(
        photos,
        "file,label\npictures/0.jpg,cat\npictures/9.jpg,cat\npictures/1.jpg,\npictures/3.jpg,dog\n"
        "lonely\npictures/2.jpg,dog\npictures/0.jpg,dog\npictures/0.jpg,cat\n",
    )
    assert labels(found) == {"pictures/0.jpg": "cat", "pictures/2.jpg": "dog"}
    problems = {problem.detail for problem in found.problems}
    assert "pictures/9.jpg, in row 3 of labels.csv, is not there." in problems
    assert "Row 4 of labels.csv has no class." in problems
    assert "Row 6 of labels.csv is too short." in problems
    assert len(problems) == 5
    assert {problem.kind for problem in found.problems} == {"vanished", "table", "not_a_photo"}


def test_a_column_of_training_and_test_divides(photos):
    text = "file,set,label\n" + "\n".join(
        f"pictures/{number}.jpg,{part},{label}"
        for number, (part, label) in enumerate(
            [("train", "cat"), ("train", "dog"), ("val", "cat"), ("TEST", "dog"), ("test", "cow")]
        )
    )
    found = read(photos, text)
    assert found.is_split
    parts = {photo.path.stem: photo.part for photo in found.photos}
    assert parts == {"0": "training", "1": "training", "2": "validation", "3": "test"}
    assert "no training photos of “cow”" in found.problems[0].detail


def test_classes_called_train_are_no_division(photos):
    found = read(photos, "pictures/0.jpg,train\npictures/1.jpg,test\n")
    assert found.classes == ("test", "train")
    assert not found.is_split


def test_spellings_of_a_class_are_one(photos):
    found = read(photos, "pictures/0.jpg,Cat\npictures/1.jpg,cat\npictures/2.jpg,dog\n")
    assert found.counts() == {"Cat": 2, "dog": 1}


@pytest.mark.parametrize("text", ["", "\n\n", "one\ntwo\n", "\x00\x01\x02,\x00"])
def test_what_is_no_table_says_so(photos, text):
    with pytest.raises(DatasetError, match="is no table") as caught:
        read(photos, text)
    assert caught.value.hint


def test_a_table_of_other_photos_says_where_it_belongs(photos):
    with pytest.raises(DatasetError, match="None of the photos") as caught:
        read(photos, "a.jpg,cat\nb.jpg,dog\n")
    assert "Put the table into the folder" in caught.value.hint
    with pytest.raises(DatasetError, match="no longer there"):
        read_table(photos / "gone.csv", JobContext())


def test_a_quote_that_never_ends_costs_only_what_follows(photos):
    text = 'pictures/0.jpg,cat\npictures/1.jpg,dog\npictures/2.jpg,"cat\n' + "x" * 200_000
    assert set(labels(read(photos, text))) >= {"pictures/0.jpg", "pictures/1.jpg"}


def test_a_hundred_thousand_rows_are_read_in_no_time(tmp_path, monkeypatch):
    rows = "".join(f"pictures/{number}.jpg,{number % 7}\n" for number in range(100_000))
    table = write(tmp_path, "file,label\n" + rows)
    began = time.process_time()
    read_rows(table)
    reading = time.process_time() - began
    began = time.process_time()
    rows = read_rows(table)
    columns = find_columns(rows, lambda cell: cell.endswith(".jpg"))
    assert (columns.path, columns.label, columns.has_header) == (0, 1, True)
    # Looking which column is what costs next to nothing beside reading.
    assert time.process_time() - began < 3 * reading + 0.5
    assert table_import is not None
