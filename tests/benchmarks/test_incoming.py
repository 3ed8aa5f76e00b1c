"""What watching costs beside a scan, and how late the window's thread gets its turn."""

import os
import time

import pytest
from PIL import Image

from xfer_gui.core.changes import compare, folder_stamps
from xfer_gui.core.dataset import scan
from xfer_gui.core.jobs import JobContext
from xfer_gui.session.folder_watch import FolderWatch, _folders_of
from xfer_gui.session.session import Session

CLASSES, PHOTOS = 2_000, 10


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """20,000 photos in 2,000 folders; one file under many names."""
    folder = tmp_path_factory.mktemp("many") / "photos"
    folder.mkdir()
    Image.effect_noise((640, 480), 60).save(folder.parent / "one.jpg")
    for number in range(CLASSES):
        (folder / f"class {number}").mkdir()
        for photo in range(PHOTOS):
            os.link(folder.parent / "one.jpg", folder / f"class {number}" / f"{photo}.jpg")
    return folder


def seconds(work) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def test_a_quiet_look_costs_a_hundredth_of_a_scan(many):
    found = scan(many, JobContext())
    again = scan(many, JobContext(), known=found.photos)
    folders = _folders_of(found)
    times = {
        "scan": seconds(lambda: scan(many, JobContext())),
        "scan, all known": seconds(lambda: scan(many, JobContext(), known=found.photos)),
        "compare": seconds(lambda: compare(found, again)),
        "list the folders": seconds(lambda: _folders_of(found)),
        "quiet look": seconds(lambda: folder_stamps(folders)),
    }
    for name, taken in times.items():
        print(f"{name}: {1000 * taken:.0f} ms, {taken / times['scan']:.3f} of a scan")
    assert len(folders) == CLASSES + 1
    assert times["quiet look"] < times["scan"] / 10
    assert times["scan, all known"] < times["scan"]


def test_watching_and_looking_do_not_hold_up_the_window(many, qtbot):
    from PySide6.QtCore import QTimer

    session = Session()
    late, last = [], [time.perf_counter()]

    def tick():
        now = time.perf_counter()
        late.append(now - last[0] - 0.01)
        last[0] = now

    with qtbot.waitSignal(session.dataset_changed, timeout=120_000):
        session.import_folder(many)
    session.stop("check")
    watch = session.incoming.findChild(FolderWatch)
    qtbot.waitUntil(lambda: bool(watch._stamps), timeout=30_000)
    timer = QTimer(interval=10)
    timer.timeout.connect(tick)
    last[0] = time.perf_counter()
    timer.start()
    with qtbot.waitSignal(session.job_finished, timeout=120_000):
        session.rescan()
    quiet = max(late)
    late.clear()
    os.unlink(many / "class 0" / "0.jpg")
    with qtbot.waitSignal(session.incoming.photos_changed, timeout=120_000):
        session.incoming.look_again()
    changed = max(late)
    timer.stop()
    print(f"latest turn of the window's thread: nothing new {1000 * quiet:.0f} ms, ")
    print(f"one photo gone {1000 * changed:.0f} ms")
    assert session.shutdown()
