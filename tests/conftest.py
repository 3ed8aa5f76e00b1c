"""What every test gets: its own home, no screen, small drawn photos, real ones where they are."""

import gc
import os
import random
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Graphics cards multiply with three digits unless they are told otherwise; tests compare four.
os.environ["NVIDIA_TF32_OVERRIDE"] = "0"
SHARED = Path(__file__).resolve().parents[2] / "shared"
OWN_FOLDERS = ("KERAS_HOME", "MPLCONFIGDIR", "JAX_COMPILATION_CACHE_DIR")
BENCHMARKS = Path(__file__).parent / "benchmarks"


def pytest_configure(config: pytest.Config) -> None:
    from xfer_gui import environment

    environment.prepare()
    for name in OWN_FOLDERS:
        os.environ[name] = str(config.cache.mkdir("xfer") / name.lower())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(BENCHMARKS):
            item.add_marker(pytest.mark.bench)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch) -> Path:
    """A home of its own for settings, caches and projects, and no weights but those asked for."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XFER_HOME", str(home))
    monkeypatch.delenv("XFER_WEIGHTS", raising=False)
    for name in ("KERAS_BACKEND", *OWN_FOLDERS):
        # So that what a test changes is changed back.
        monkeypatch.setenv(name, os.environ[name])
    return home


@pytest.fixture(scope="session")
def make_photos() -> Callable[..., Path]:
    """`make_photos(folder, {class: count}, size=48)` draws small JPEGs that a network can learn."""
    return draw_photos


@pytest.fixture
def photo_folder(tmp_path) -> Path:
    """A folder with three classes of twelve small drawn JPEGs each."""
    return draw_photos(tmp_path / "photos", {"circles": 12, "squares": 12, "stripes": 12})


@pytest.fixture
def weights(monkeypatch) -> Path:
    """Folder of real pre-trained weights, found by the program through XFER_WEIGHTS."""
    folder = Path(os.environ.get("XFER_TEST_WEIGHTS", SHARED / "keras-home" / "models"))
    if not folder.is_dir():
        pytest.skip("no pre-trained weights beside the checkout (XFER_TEST_WEIGHTS)")
    monkeypatch.setenv("XFER_WEIGHTS", str(folder))
    return folder


@pytest.fixture
def weights_server() -> Iterator[Any]:
    """A server on this machine that hands out weights, and can be told to misbehave."""
    from tests.weights_server import Server, running

    with running(Server()) as server:
        yield server


@pytest.fixture
def published(weights_server, monkeypatch) -> Callable[..., Any]:
    """`published(id, content, hash=None)` lets the server publish the weights of a backbone."""
    from xfer_gui.core import catalogue

    def publish(id: str, content: bytes, hash: str | None = None) -> Any:
        entry = catalogue.backbone(id)
        url = weights_server.publish(entry.weights_file, content)
        known = replace(entry, weights_url=url, weights_hash=hash, download_bytes=len(content))
        monkeypatch.setitem(catalogue._BY_ID, id, known)
        return known

    return publish


@pytest.fixture
def shared_data() -> Callable[[str], Path]:
    """`shared_data(name)` is a folder of real photos, or skips the test."""

    def find(name: str) -> Path:
        folder = Path(os.environ.get("XFER_TEST_DATA", SHARED / "data")) / name
        if not folder.is_dir():
            pytest.skip(f"no photos “{name}” beside the checkout (XFER_TEST_DATA)")
        return folder

    return find


class MessageBoxes:
    """Message boxes that a test would have shown: their texts, and what to answer."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.answer: object = None


@pytest.fixture
def message_boxes(monkeypatch) -> MessageBoxes:
    """Records modal message boxes; `.answer` (a StandardButton) is what the person presses."""
    from PySide6.QtWidgets import QMessageBox

    boxes = MessageBoxes()

    def answer(text: str) -> object:
        boxes.texts.append(text)
        return boxes.answer or QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", lambda box: answer(box.text()))
    for kind in ("question", "warning", "information", "critical"):
        monkeypatch.setattr(
            QMessageBox, kind, lambda parent, title, text, *rest, **named: answer(text)
        )
    return boxes


@pytest.fixture(autouse=True)
def nothing_left_behind(request) -> Iterator[None]:
    """Fails a test that leaves a thread or, if it had a window, a running QThread or QTimer.

    The colours of the window are to be as they were, too: the next test may look at pixels.
    """
    before = set(threading.enumerate())
    windowed = "qapp" in request.fixturenames or "qtbot" in request.fixturenames
    if windowed:
        request.getfixturevalue("message_boxes")
        was_dark = _is_dark(request)
    yield
    left = [
        thread.name
        for thread in set(threading.enumerate()) - before
        if not thread.daemon and thread.is_alive()
    ]
    if windowed and "PySide6.QtCore" in sys.modules:
        left += _running_qt_objects()
        left += ["other colours"] if _is_dark(request) != was_dark else []
    assert not left, f"left behind: {', '.join(left)}"


def _is_dark(request: pytest.FixtureRequest) -> bool:
    from xfer_gui.ui import theme

    request.getfixturevalue("qapp")
    return theme.is_dark()


def _running_qt_objects() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    main = QCoreApplication.instance().thread()
    found = []
    for thing in gc.get_objects():
        if issubclass(type(thing), QThread) and isValid(thing):
            if thing is not main and thing != main and thing.isRunning():
                found.append(repr(thing))
        elif issubclass(type(thing), QTimer) and isValid(thing) and thing.isActive():
            found.append(repr(thing))
    return found


def draw_photos(folder: Path, counts: Mapping[str, int], size: int = 48) -> Path:
    """Draw `counts` JPEGs for each class, which shows in the shape and a little in the colour."""
    import numpy as np
    from PIL import Image, ImageDraw

    noise = np.random.default_rng(0)
    for position, (name, count) in enumerate(counts.items()):
        (folder / name).mkdir(parents=True, exist_ok=True)
        rng = random.Random(position)
        for number in range(count):
            grey = noise.normal(128, 40, (size, size, 1)).clip(0, 255).astype(np.uint8)
            picture = Image.fromarray(grey.repeat(3, axis=2))
            draw = ImageDraw.Draw(picture)
            x, y = (rng.randint(size // 8, size // 4) for _ in range(2))
            box = (x, y, x + size // 2 + rng.randint(0, size // 8), y + size // 2)
            colour = tuple(
                rng.randint(0, 90) + 150 * (channel == position % 3) for channel in range(3)
            )
            match position % 4:
                case 0:
                    draw.ellipse(box, fill=colour)
                case 1:
                    draw.rectangle(box, fill=colour)
                case 2:
                    for line in range(y % 8, size, 8):
                        draw.line((0, line, size, line), fill=colour, width=3)
                case _:
                    draw.polygon(((x, box[3]), (box[2], box[3]), (size // 2, y)), fill=colour)
            picture.save(folder / name / f"{name}-{number:03d}.jpg", quality=92)
    return folder
