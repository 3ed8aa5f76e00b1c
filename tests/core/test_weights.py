import dataclasses
import hashlib
import http.server
import os
import re
import threading
import time

import pytest

from xfer_gui.core import places, weights
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import (
    Cancelled,
    ProjectError,
    WeightsError,
    WeightsMissing,
    XferError,
)
from xfer_gui.core.events import Progress, StageStarted
from xfer_gui.core.jobs import JobContext

BODY = weights.HDF5_SIGNATURE + bytes(range(256)) * 4096
HTML = b"<!DOCTYPE html><title>Sign in</title>"


class Server(http.server.ThreadingHTTPServer):
    """A real server on this machine that can break the line, refuse, or hand out something else."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.body = BODY
        self.status = 200
        self.knows_ranges = True
        self.cuts: list[int] = []  # one for each answer: bytes sent before the line breaks
        self.asked: list[str] = []  # Range header of each request
        self.halfway = lambda: None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/weights.h5"


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self):  # noqa: N802 - the name that http.server looks for
        wanted = self.headers.get("Range", "")
        self.server.asked.append(wanted)
        body, start = self.server.body, 0
        if self.server.status != 200:
            self.send_error(self.server.status)
            return
        if wanted and self.server.knows_ranges:
            start = int(re.fullmatch(r"bytes=(\d+)-", wanted)[1])
            if start >= len(body):
                self.send_error(416)
                return
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(body) - start))
        self.end_headers()
        end = start + self.server.cuts.pop(0) if self.server.cuts else len(body)
        middle = (start + end) // 2
        self.wfile.write(body[start:middle])
        self.server.halfway()
        try:
            self.wfile.write(body[middle:end])
        except OSError:
            pass  # the program hung up

    def log_message(self, *args):
        pass


@pytest.fixture
def server():
    running = Server()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.fixture
def entry(server):
    """A backbone whose weights are on the server, with their hash published."""
    return dataclasses.replace(
        backbone("vgg16"), weights_url=server.url, weights_hash=hashlib.md5(BODY).hexdigest()
    )


@pytest.fixture
def unhashed(entry):
    return dataclasses.replace(entry, weights_hash=None)


def left_in_cache():
    return sorted(path.name for path in places.weights_folder().iterdir())


def part_file(entry):
    return places.weights_folder() / f"{entry.weights_file}.part"


def test_download_arrives_whole_and_is_found_afterwards(entry):
    path = weights.download(entry, JobContext())
    assert path.read_bytes() == BODY
    assert weights.locate("vgg16") == path
    assert left_in_cache() == [entry.weights_file]


def test_download_with_sha256_arrives(entry):
    sha = dataclasses.replace(entry, weights_hash=hashlib.sha256(BODY).hexdigest())
    assert weights.download(sha, JobContext()).read_bytes() == BODY


def test_download_reports_bytes(entry):
    events = []
    weights.download(entry, JobContext(events.append))
    assert events[0] == StageStarted("download", 1, 1)
    last = [event for event in events if isinstance(event, Progress)][-1]
    assert (last.stage, last.done, last.total) == ("download", len(BODY), len(BODY))


def test_other_bytes_than_published_are_thrown_away(entry, server):
    server.body = BODY[:-1] + b"!"
    with pytest.raises(WeightsMissing, match="damaged on their way"):
        weights.download(entry, JobContext())
    assert left_in_cache() == []


def test_broken_line_is_taken_up_again(unhashed, server):
    server.cuts = [4 * weights.CHUNK, 3 * weights.CHUNK + 7]
    path = weights.download(unhashed, JobContext())
    assert path.read_bytes() == BODY
    assert server.asked == ["", f"bytes={4 * weights.CHUNK}-", f"bytes={7 * weights.CHUNK}-"]


def test_broken_line_without_ranges_begins_again(unhashed, server):
    server.knows_ranges = False
    server.cuts = [300_000]
    assert weights.download(unhashed, JobContext()).read_bytes() == BODY


def test_download_that_stays_broken_goes_on_next_time(entry, server):
    server.cuts = [4 * weights.CHUNK, 0]
    with pytest.raises(WeightsMissing, match="could not be downloaded"):
        weights.download(entry, JobContext())
    assert part_file(entry).stat().st_size == 4 * weights.CHUNK
    assert weights.download(entry, JobContext()).read_bytes() == BODY
    assert server.asked[-1] == f"bytes={4 * weights.CHUNK}-"


def test_stop_keeps_what_came_and_next_download_goes_on(entry, server):
    context = JobContext()

    def stop_once_something_came():
        while not part_file(entry).exists() or not part_file(entry).stat().st_size:
            time.sleep(0.005)
        context.stop()

    server.halfway = stop_once_something_came
    with pytest.raises(Cancelled):
        weights.download(entry, context)
    assert weights.locate("vgg16") is None
    came = part_file(entry).stat().st_size
    assert 0 < came < len(BODY)
    server.halfway = lambda: None
    assert weights.download(entry, JobContext()).read_bytes() == BODY
    assert server.asked[-1] == f"bytes={came}-"


def test_part_longer_than_the_file_is_thrown_away(entry):
    part = part_file(entry)
    part.parent.mkdir(parents=True)
    part.write_bytes(BODY + b"more")
    assert weights.download(entry, JobContext()).read_bytes() == BODY


def test_missing_file_on_server_says_its_name(entry, server):
    server.status = 404
    with pytest.raises(WeightsMissing, match="answer 404") as caught:
        weights.download(entry, JobContext())
    assert caught.value.file_name == entry.weights_file
    assert caught.value.backbone_id == "vgg16"
    assert entry.weights_file in caught.value.hint


@pytest.mark.parametrize("page", [HTML, b""], ids=["sign-in page", "nothing"])
def test_something_else_instead_of_weights_is_not_kept(unhashed, server, page):
    server.body = page
    with pytest.raises(WeightsMissing, match="Something else came"):
        weights.download(unhashed, JobContext())
    assert left_in_cache() == []


def test_no_network_says_what_is_missing_and_what_to_do(entry, server):
    server.server_close()
    with pytest.raises(WeightsMissing) as caught:
        weights.download(entry, JobContext())
    assert "VGG16 (59 MB)" in caught.value.sentence
    assert "Choose file" in caught.value.hint


def test_cache_folder_that_cannot_be_made_is_said(entry, own_home):
    places.cache_folder().mkdir(parents=True)
    places.weights_folder().write_text("a file where the folder should be")
    with pytest.raises(ProjectError):
        weights.download(entry, JobContext())


def test_fetch_takes_what_is_there_without_a_download(tmp_path, monkeypatch):
    file = tmp_path / backbone("vgg16").weights_file
    file.write_bytes(BODY)
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    events = []
    assert weights.fetch("vgg16", JobContext(events.append)) == file
    assert events == []


def test_network_of_our_own_needs_no_weights():
    assert weights.is_ready("small_resnet")
    assert weights.locate("small_resnet") is None
    assert weights.fetch("small_resnet", JobContext()) is None


def test_first_named_folder_comes_before_second_and_cache(tmp_path, monkeypatch):
    name = backbone("resnet50").weights_file
    assert not weights.is_ready("resnet50")
    for folder in (tmp_path / "one", tmp_path / "two", places.weights_folder()):
        folder.mkdir(parents=True)
        (folder / name).write_bytes(BODY)
    assert weights.locate("resnet50") == places.weights_folder() / name
    named = os.pathsep.join(["", str(tmp_path / "none"), str(tmp_path / "one"), str(tmp_path)])
    monkeypatch.setenv("XFER_WEIGHTS", named)
    assert weights.locate("resnet50") == tmp_path / "one" / name
    assert weights.is_ready("resnet50")


def test_unknown_backbone_is_refused():
    with pytest.raises(XferError, match="There is no backbone"):
        weights.is_ready("resnet5000")


def test_imported_file_is_found_under_its_own_name(tmp_path):
    chosen = tmp_path / "from a stick (1).h5"
    chosen.write_bytes(BODY)
    path = weights.import_file("mobilenet_v2_0.35", chosen)
    assert path.read_bytes() == BODY
    assert weights.locate("mobilenet_v2_0.35") == path


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(HTML, "is not a weights file"), (b"", "is not a weights file"), (BODY, "is damaged or")],
    ids=["page", "empty", "other weights"],
)
def test_import_of_the_wrong_file_names_the_right_one(tmp_path, content, sentence):
    chosen = tmp_path / "chosen.h5"
    chosen.write_bytes(content)
    with pytest.raises(WeightsError, match=sentence) as caught:
        weights.import_file("vgg16", chosen)
    assert backbone("vgg16").weights_file in caught.value.hint
    assert weights.locate("vgg16") is None


def test_import_of_a_vanished_file_says_so(tmp_path):
    with pytest.raises(WeightsError, match="cannot be read: No such file"):
        weights.import_file("vgg16", tmp_path / "gone.h5")


def test_import_for_a_network_without_weights_is_refused(tmp_path):
    with pytest.raises(WeightsError, match="takes no weights"):
        weights.import_file("small_vgg", tmp_path / "any.h5")
