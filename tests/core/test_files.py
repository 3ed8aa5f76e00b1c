"""Files are whole or not there."""

import errno
import os
from dataclasses import dataclass

import pytest

from xfer_gui.core import files
from xfer_gui.core.errors import ProjectError


@dataclass(frozen=True)
class Note:
    text: str
    number: int = 0


def test_write_and_read_json_gives_the_same_back(tmp_path):
    files.write_json(tmp_path / "deep" / "note.json", Note("고양이 🐈", 3), Note)
    assert files.read_json(tmp_path / "deep" / "note.json", Note) == Note("고양이 🐈", 3)


def test_replacing_leaves_the_old_file_when_writing_fails(tmp_path):
    path = tmp_path / "a.txt"
    files.write_text(path, "old")

    def write_half() -> None:
        with files.replacing(path) as stream:
            stream.write(b"half of the n")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_keep_previous_keeps_one_version(tmp_path):
    path = tmp_path / "a.txt"
    for text in ("one", "two", "three"):
        files.write_text(path, text, keep_previous=True)
    assert (path.read_text(), (tmp_path / "a.txt.previous").read_text()) == ("three", "two")


def test_at_no_moment_is_there_no_file(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    files.write_text(path, "one")
    there, replace = [], os.replace

    def watched(source, target):
        replace(source, target)
        there.append(path.exists())

    monkeypatch.setattr(os, "replace", watched)
    files.write_text(path, "two", keep_previous=True)
    assert there == [True, True]
    assert {file.name for file in tmp_path.iterdir()} == {"a.txt", "a.txt.previous"}


def test_full_disk_is_said_in_plain_words():
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full to stand for a full disk")
    with pytest.raises(OSError, match="No space") as caught, open("/dev/full", "wb", 0) as stream:
        stream.write(b"x")
    error = files.write_error(files.Path("/somewhere/a.txt"), caught.value)
    assert "disk is full" in error.sentence
    assert "space" in error.hint


def test_a_file_where_a_folder_should_be_is_a_project_error(tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(ProjectError) as caught:
        files.write_text(tmp_path / "taken" / "a.txt", "x")
    assert caught.value.hint


def test_a_written_file_can_be_read_by_whoever_may_read_others_in_the_folder(tmp_path):
    (tmp_path / "plain.txt").write_text("x")
    files.write_text(tmp_path / "ours.txt", "x")
    assert (tmp_path / "ours.txt").stat().st_mode == (tmp_path / "plain.txt").stat().st_mode


def test_a_read_only_place_is_said_in_plain_words():
    error = files.write_error(files.Path("/cd/a.txt"), OSError(errno.EROFS, "Read-only"))
    assert "read-only" in error.sentence
    assert "another place" in error.hint


@pytest.mark.parametrize("content", ["", "{", '{"text": 3}', "[]"])
def test_damaged_json_is_a_project_error(tmp_path, content):
    path = tmp_path / "note.json"
    path.write_text(content)
    with pytest.raises(ProjectError, match="damaged"):
        files.read_json(path, Note)


def test_missing_json_is_a_project_error(tmp_path):
    with pytest.raises(ProjectError, match="cannot be read"):
        files.read_json(tmp_path / "note.json", Note)
