"""Folders, archives and tables as sources, and what a project gathers from them."""

import zipfile
from dataclasses import replace

import pytest

from xfer_gui.core import places
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import inside
from xfer_gui.core.project import Project
from xfer_gui.core.sources import Source, can_be_source, discover, gather, open_source


def zipped(folder, to):
    with zipfile.ZipFile(to, "w") as target:
        for path in sorted(folder.rglob("*")):
            target.write(path, path.relative_to(folder.parent))
    return to


def loose(folder):
    """All photos of a folder right in it."""
    for path in sorted(folder.glob("*/*")):
        path.rename(folder / path.name)
    for path in folder.iterdir():
        if path.is_dir():
            path.rmdir()
    return folder


def test_folders_tables_and_archives_are_sources(photo_folder, tmp_path):
    context = JobContext()
    assert open_source(photo_folder, context) == Source(photo_folder)
    (tmp_path / "list.csv").write_text("x")
    assert open_source(tmp_path / "list.csv", context) == Source(tmp_path, "list.csv")
    archive = zipped(photo_folder, tmp_path / "from a colleague.zip")
    source = open_source(archive, context)
    assert source.folder == places.unpacked_folder() / "from a colleague"
    assert len(gather(Project(source.folder), context).photos) == 36


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("x.7z", "no zip archive"), ("x.xlsx", "cannot read the table"), ("x.jpg", "is not a folder")],
)
def test_other_files_are_refused_with_a_way_out(tmp_path, name, sentence):
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(DatasetError, match=sentence) as caught:
        open_source(tmp_path / name, JobContext())
    assert caught.value.hint
    assert can_be_source(tmp_path / name) == (name != "x.jpg")


def test_loose_photos_are_taken_where_that_is_wanted(photo_folder):
    folder = loose(photo_folder)
    found = gather(Project(folder), JobContext(), loose=True)
    assert found.classes == ()
    assert {photo.label for photo in found.photos} == {""}
    with pytest.raises(DatasetError, match="not in class folders"):
        gather(Project(folder), JobContext())


def test_a_table_among_loose_photos_says_their_classes(photo_folder):
    folder = loose(photo_folder)
    rows = [f"{path.name},{path.name.split('-')[0]}\n" for path in folder.glob("*.jpg")]
    (folder / "labels.csv").write_text("".join(rows))
    events = []
    source, found = discover(Project(folder), JobContext(events.append))
    assert source == Source(folder, "labels.csv")
    assert found.counts() == {"circles": 12, "squares": 12, "stripes": 12}
    assert any(isinstance(event, Notice) for event in events)


def test_a_table_of_something_else_is_passed_over(photo_folder):
    folder = loose(photo_folder)
    (folder / "notes.csv").write_text("a,b\n1,2\n")
    assert discover(Project(folder), JobContext(), loose=True)[0] == Source(folder)
    with pytest.raises(DatasetError, match="not in class folders"):
        discover(Project(folder), JobContext())


def test_added_photos_are_gathered_and_those_that_vanished_are_problems(
    photo_folder, make_photos, tmp_path
):
    stick = make_photos(tmp_path / "stick", {"new": 2})
    paths = [*sorted(stick.glob("new/*.jpg")), stick / "gone.jpg"]
    added = {inside(photo_folder, path): "circles" for path in paths}
    project = Project(photo_folder, added=added)
    found = gather(project, JobContext())
    assert [problem.kind for problem in found.problems] == ["vanished"]
    assert project.apply(found).counts() == {"circles": 14, "squares": 12, "stripes": 12}


def test_a_photo_without_a_class_folder_that_was_added_is_no_problem_any_more(photo_folder):
    (photo_folder / "circles" / "circles-000.jpg").rename(photo_folder / "lonely.jpg")
    project = Project(photo_folder)
    assert [each.kind for each in gather(project, JobContext()).problems] == ["nested"]
    project = replace(project, added={"lonely.jpg": "squares"})
    found = gather(project, JobContext())
    assert found.problems == ()
    assert project.apply(found).counts() == {"circles": 11, "squares": 13, "stripes": 12}


def test_what_could_not_be_unpacked_is_told_with_the_photos(photo_folder, tmp_path):
    archive = zipped(photo_folder, tmp_path / "a.zip")
    with zipfile.ZipFile(archive, "a") as target:
        target.writestr("photos/more.zip", b"PK")
    source = open_source(archive, JobContext())
    found = gather(Project(source.folder), JobContext())
    assert [problem.path for problem in found.problems] == [source.folder / "photos/more.zip"]
