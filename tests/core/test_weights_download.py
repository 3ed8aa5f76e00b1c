"""Downloads from a real server that breaks lines, refuses, and hands out something else."""

import dataclasses
import hashlib
import threading

import pytest

from tests.weights_server import HTML, hdf5
from xfer_gui.core import places, weights
from xfer_gui.core.catalogue import ZERO_SHOT, backbone
from xfer_gui.core.errors import Cancelled, ProjectError, WeightsError, WeightsMissing
from xfer_gui.core.events import Progress, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.weights_download import CHUNK, download, part_file
from xfer_gui.core.weights_excuses import NoWayOut
from xfer_gui.core.weights_files import files_of

BODY = hdf5()


@pytest.fixture
def server(weights_server):
    return weights_server


@pytest.fixture
def entry(published):
    """A backbone whose weights are on the server, with their hash published."""
    return published("vgg16", BODY, hashlib.md5(BODY).hexdigest())


@pytest.fixture
def unhashed(published):
    return published("vgg16", BODY)


def left_in_cache():
    return sorted(path.name for path in places.weights_folder().rglob("*"))


def part_of(entry):
    return part_file(files_of(entry)[-1])


def test_download_arrives_whole_and_is_found_afterwards(entry):
    path = download(entry, JobContext())
    assert path.read_bytes() == BODY
    assert weights.locate("vgg16") == path
    assert left_in_cache() == [entry.weights_file]


def test_download_with_sha256_arrives(published):
    entry = published("vgg16", BODY, hashlib.sha256(BODY).hexdigest())
    assert download(entry, JobContext()).read_bytes() == BODY


def test_download_reports_bytes(entry):
    events = []
    download(entry, JobContext(events.append))
    assert events[0] == StageStarted("download", 1, 1)
    last = [event for event in events if isinstance(event, Progress)][-1]
    assert (last.stage, last.done, last.total) == ("download", len(BODY), len(BODY))


def test_download_among_others_reports_the_bytes_of_all(entry):
    events = []
    download(entry, JobContext(events.append), before=1000, after=500)
    progress = [event for event in events if isinstance(event, Progress)]
    assert {each.total for each in progress} == {len(BODY) + 1500}
    assert progress[0].done == 1000


def test_other_bytes_than_published_are_thrown_away(entry, server):
    server.publish(entry.weights_file, hdf5(seed=1))
    with pytest.raises(WeightsMissing, match="damaged on their way"):
        download(entry, JobContext())
    assert left_in_cache() == []


def test_broken_line_is_taken_up_again(unhashed, server):
    server.cuts = [4 * CHUNK, 3 * CHUNK + 7]
    path = download(unhashed, JobContext())
    assert path.read_bytes() == BODY
    assert server.ranges == ["", f"bytes={4 * CHUNK}-", f"bytes={7 * CHUNK}-"]


def test_broken_line_without_ranges_begins_again(unhashed, server):
    server.knows_ranges = False
    server.cuts = [300_000]
    assert download(unhashed, JobContext()).read_bytes() == BODY


def test_download_that_stays_broken_goes_on_next_time(entry, server):
    server.cuts = [4 * CHUNK, 0]
    with pytest.raises(NoWayOut, match="could not be downloaded"):
        download(entry, JobContext())
    assert part_of(entry).stat().st_size == 4 * CHUNK
    assert weights.locate("vgg16") is None
    assert download(entry, JobContext()).read_bytes() == BODY
    assert server.ranges[-1] == f"bytes={4 * CHUNK}-"


def test_cut_that_nobody_announced_is_noticed_and_thrown_away(unhashed, server):
    # Without a length the end of the line looks like the end of the file.
    server.says_length = False
    server.cuts = [len(BODY) - 1000]
    with pytest.raises(WeightsMissing, match="Only a part of the weights of VGG16 came"):
        download(unhashed, JobContext())
    assert left_in_cache() == []


def test_stop_keeps_what_came_and_next_download_goes_on(entry, server):
    context = JobContext()
    part = part_of(entry)

    def stop_once_something_came():
        if part.exists() and part.stat().st_size:
            context.stop()
        return context.stopping

    server.hold_until(stop_once_something_came)
    with pytest.raises(Cancelled):
        download(entry, context)
    assert weights.locate("vgg16") is None
    came = part.stat().st_size
    assert 0 < came < len(BODY)
    server.hold_until(lambda: True)
    assert download(entry, JobContext()).read_bytes() == BODY
    assert server.ranges[-1] == f"bytes={came}-"


def test_part_longer_than_the_file_is_thrown_away(entry):
    part = part_of(entry)
    part.parent.mkdir(parents=True)
    part.write_bytes(BODY + b"more")
    assert download(entry, JobContext()).read_bytes() == BODY


def test_two_at_the_same_time_download_once(entry, server):
    second_begins = threading.Event()
    server.hold_until(second_begins.is_set)
    found = []

    def fetch(listener):
        found.append(download(entry, JobContext(listener)))

    first = threading.Thread(target=fetch, args=(lambda event: None,))
    second = threading.Thread(target=fetch, args=(lambda event: second_begins.set(),))
    first.start()
    second.start()
    first.join()
    second.join()
    assert [path.read_bytes() for path in found] == [BODY, BODY]
    assert server.ranges == [""]


def test_who_waits_for_another_download_can_be_stopped(entry, server):
    asked, released = threading.Event(), threading.Event()

    def hold():
        asked.set()
        released.wait()

    server.halfway = hold
    thread = threading.Thread(target=lambda: download(entry, JobContext()))
    thread.start()
    asked.wait()
    second = JobContext()
    # Stop is asked for once it says that it has begun.
    with pytest.raises(Cancelled):
        download(entry, second.also_telling(lambda event: second.stop()))
    released.set()
    thread.join()
    assert weights.locate("vgg16").read_bytes() == BODY


def test_missing_file_on_server_says_its_name(entry, server):
    server.status = 404
    with pytest.raises(WeightsMissing, match="answer 404") as caught:
        download(entry, JobContext())
    assert not isinstance(caught.value, NoWayOut)
    assert caught.value.file_name == entry.weights_file
    assert caught.value.backbone_id == "vgg16"
    assert entry.weights_file in caught.value.hint


@pytest.mark.parametrize("page", [HTML, b""], ids=["sign-in page", "nothing"])
def test_something_else_instead_of_weights_is_not_kept(unhashed, server, page):
    server.publish(unhashed.weights_file, page)
    with pytest.raises(WeightsMissing, match="Something else came"):
        download(unhashed, JobContext())
    assert left_in_cache() == []


def test_no_network_says_what_is_missing_and_what_to_do(entry, server):
    server.server_close()
    with pytest.raises(NoWayOut) as caught:
        download(entry, JobContext())
    assert "VGG16 (1 MB)" in caught.value.sentence
    assert "import" in caught.value.hint


def test_a_server_that_cannot_prove_who_it_is_is_not_believed(entry, server, published):
    secret = dataclasses.replace(entry, weights_url=entry.weights_url.replace("http:", "https:"))
    with pytest.raises(NoWayOut, match=r"could not prove that it is 127\.0\.0\.1"):
        download(secret, JobContext())
    assert left_in_cache() == []


def test_cache_folder_that_cannot_be_made_is_said(entry):
    places.cache_folder().mkdir(parents=True)
    places.weights_folder().write_text("a file where the folder should be")
    with pytest.raises(ProjectError):
        download(entry, JobContext())


def test_a_disk_without_room_is_said_before_the_download(entry, server, published):
    huge = dataclasses.replace(entry, download_bytes=10**18)
    with pytest.raises(WeightsError, match="There is not enough room"):
        download(huge, JobContext())
    assert server.asked == []


def test_a_preset_comes_with_all_of_its_files(published, server):
    entry = published(ZERO_SHOT[0].id, BODY)
    for file in files_of(entry)[:-1]:
        server.publish(file.name, b"{}" if file.name.endswith(".json") else b"#version: 0.2\n")
    folder = download(entry, JobContext())
    assert folder == places.weights_folder() / "clip_vit_base_patch32"
    assert weights.locate(entry.id) == folder
    assert sorted(path.name for path in folder.rglob("*.*")) == [
        "config.json",
        "merges.txt",
        "model.weights.h5",
        "vocabulary.json",
    ]


def test_weights_that_come_with_the_program_are_not_searched_elsewhere():
    entry = dataclasses.replace(backbone("vgg16"), weights_url=None)
    with pytest.raises(WeightsMissing, match="come with Xfer"):
        download(entry, JobContext())
