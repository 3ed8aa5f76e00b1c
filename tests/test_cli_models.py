"""The command `models`: lists, downloads from a real server, imports, removes."""

import io
import json
import subprocess
import sys

import pytest

from tests.weights_server import hdf5
from xfer_gui import cli, console
from xfer_gui.commands import Desk
from xfer_gui.core import places, weights
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import WeightsError
from xfer_gui.core.events import Progress, StageStarted
from xfer_gui.session import jobs

BODY = hdf5(64)
ONE, TWO = "mobilenet_0.25", "mobilenet_0.5"


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def run(capsys, monkeypatch):
    """`run(*arguments)` gives exit status, standard output and standard error."""
    # What is in a file is a matter of the engine's tests; here nothing is wrong, unless said.
    monkeypatch.setattr(Desk, "start_engine", lambda desk: None)
    monkeypatch.setattr(jobs, "check_weights_job", lambda id: lambda context: call.problem)

    def call(*arguments):
        status = cli.main(["models", *map(str, arguments)])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    call.problem = None
    return call


def put(id):
    path = places.weights_folder() / backbone(id).weights_file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(BODY)
    return path


def test_the_list_is_for_people_and_for_programs(run):
    path = put(ONE)
    status, words, _ = run()
    assert status == 0
    (line,) = [each for each in words.splitlines() if f" {ONE} " in each]
    assert "downloaded" in line
    assert "Apache-2.0" in line

    status, out, _ = run("--json")
    found = json.loads(out)
    entry = next(each for each in found["models"] if each["id"] == ONE)
    assert (status, entry["state"], entry["place"], entry["path"]) == (
        0,
        "here",
        "downloaded",
        str(path),
    )
    assert found["bytes_cached"] == len(BODY)
    assert found["folder"] == str(places.weights_folder())


def test_two_are_downloaded_and_one_was_here(run, published):
    published(ONE, BODY)
    put(TWO)
    status, out, err = run("--download", ONE, TWO, "--json")
    assert status == 0
    assert json.loads(out) == {"arrived": [ONE], "already": [TWO], "failed": []}
    assert "MobileNet 0.25 (0.1 MB)" in err


def test_one_that_cannot_be_had_ends_with_1(run, published, weights_server):
    published(ONE, BODY)
    published(TWO, BODY)
    del weights_server.files[f"/{backbone(ONE).weights_file}"]
    status, out, err = run("--download", ONE, TWO, "--json")
    answer = json.loads(out)
    assert status == 1
    assert answer["arrived"] == [TWO]
    assert answer["failed"][0]["id"] == ONE
    assert "answer 404" in answer["failed"][0]["error"]
    assert "answer 404" in err


def test_what_the_check_refuses_has_not_arrived(run, published):
    published(ONE, BODY)
    run.problem = WeightsError("It is full of nonsense.")
    status, out, err = run("--download", ONE, "--json")
    assert status == 1
    assert json.loads(out)["arrived"] == []
    assert "full of nonsense" in err


def test_a_folder_is_imported(run, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / backbone(ONE).weights_file).write_bytes(BODY)
    status, out, _ = run("--import", tmp_path)
    assert status == 0
    assert out == f"On this computer now: {ONE}\n"
    assert weights.is_ready(ONE)


def test_a_folder_without_weights_is_said(run, tmp_path):
    status, out, err = run("--import", tmp_path)
    assert (status, out) == (1, "")
    assert "There are no weights" in err


def test_removing_tells_the_room(run):
    put(ONE)
    status, out, _ = run("--remove", ONE, "--json")
    assert status == 0
    assert json.loads(out) == {"removed": [ONE], "bytes": len(BODY)}
    assert not weights.is_ready(ONE)


def test_all_may_be_removed_at_once(run):
    put(ONE)
    put(TWO)
    assert run("--remove", "all")[0] == 0
    assert not weights.is_ready(ONE)
    assert not weights.is_ready(TWO)


def test_unknown_ids_end_with_1_and_two_wishes_with_2(run):
    status, _, err = run("--download", "resnet5000")
    assert status == 1
    assert "Did you mean" in err
    assert run("--download", ONE, "--remove", ONE)[0] == 2


def test_progress_of_a_download_is_told_in_megabytes(monkeypatch):
    monkeypatch.setenv("COLUMNS", "120")
    stream = Terminal()
    printer = console.ProgressPrinter(stream)
    printer(StageStarted("download", 1, 2))
    printer(Progress("download", 45_000_000, 220_000_000, 3_100_000.0, 56.0))
    assert "45.0 of 220.0 MB, 3.1 MB per second, about 56 s left" in stream.getvalue()


def test_a_bad_file_is_one_sentence_and_no_traceback(tmp_path):
    (tmp_path / backbone("vgg16").weights_file).write_text("<!DOCTYPE html>")
    done = subprocess.run(
        [sys.executable, "-m", "xfer_gui", "models", "--import", tmp_path],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 1
    assert "is not a weights file" in done.stderr
    assert "Traceback" not in done.stderr
