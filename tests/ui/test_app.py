import logging
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from xfer_gui import app
from xfer_gui.core import places
from xfer_gui.core.project import Project, save_project
from xfer_gui.session.session import Session
from xfer_gui.session.settings import Settings
from xfer_gui.ui.main_window import MainWindow

SLOW = {"numpy", "PIL", "pydantic", "matplotlib", "keras", "tensorflow", "sklearn", "scipy"}


@pytest.fixture(autouse=True)
def no_engine(monkeypatch):
    """The engine is not imported: it is many seconds, and tests of their own go through it."""
    monkeypatch.setattr(Session, "start", lambda session: None)


@pytest.fixture
def doors(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    doors = app.ErrorDoors(window)
    doors.open()
    yield doors
    doors.close()


def run_main(qapp, is_ready, act, *arguments) -> int:
    """Run `main` until the window is ready, act on it and close it."""

    def look():
        windows = [each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow)]
        window = next(each for each in windows if each.isVisible())
        if is_ready(window):
            act(window)
            window.close()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    limit = QTimer(singleShot=True, interval=30_000)
    limit.timeout.connect(qapp.quit)
    limit.start()
    try:
        return app.main(*arguments)
    finally:
        timer.stop()
        limit.stop()
        assert QThreadPool.globalInstance().waitForDone(5000)


def test_main_shows_the_window_and_ends_when_it_is_closed(qapp):
    hooks = sys.excepthook, threading.excepthook
    seen = []
    status = run_main(
        qapp,
        lambda window: window.session is not None,
        lambda window: seen.append(window.visible_page()),
    )
    assert status == 0
    assert seen == ["photos"]
    assert (sys.excepthook, threading.excepthook) == hooks
    assert "Xfer" in places.log_file().read_text(encoding="utf-8")


def test_main_opens_a_project(qapp, photo_folder, tmp_path):
    save_project(tmp_path / "project", Project(photo_folder))
    seen = []
    run_main(
        qapp,
        lambda window: window.session is not None and window.session.found is not None,
        lambda window: seen.append(window.session.project_folder),
        tmp_path / "project",
    )
    assert seen == [tmp_path / "project"]


def test_error_that_nobody_caught_is_logged_and_shown(doors, message_boxes, qtbot):
    sys.excepthook(ValueError, ValueError("lost"), None)
    qtbot.waitUntil(lambda: bool(message_boxes.texts))
    assert "lost" in places.log_file().read_text(encoding="utf-8")


def test_error_in_a_thread_is_shown_by_the_window(doors, message_boxes, qtbot):
    def fail():
        raise ValueError("lost in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert message_boxes.texts == [], "a thread must not open a dialog itself"
    qtbot.waitUntil(lambda: bool(message_boxes.texts))


def test_log_has_an_end(doors):
    doors.close()
    logging.getLogger("test").warning("after the end")
    assert "after the end" not in places.log_file().read_text(encoding="utf-8")


def test_log_that_cannot_be_written_does_not_stop_the_program(qtbot, own_home):
    (own_home / "data").write_text("a file in the way of the folder")
    window = MainWindow()
    qtbot.addWidget(window)
    doors = app.ErrorDoors(window)
    doors.open()
    doors.close()


def test_streams_are_given_where_there_are_none(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    app.give_streams()
    sys.stdout.write("said into nowhere")
    stream = sys.stderr
    stream.flush()
    assert "said into nowhere" in places.log_file().with_suffix(".streams.log").read_text()
    stream.close()


def test_window_is_shown_before_anything_slow_is_imported():
    script = f"""
import sys
from xfer_gui import app
application = app.make_application()
app.show_window(application)
print(sorted({SLOW!r} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_appearance_that_was_chosen_is_there_from_the_start():
    Settings().appearance = "dark"
    script = """
from xfer_gui import app
from xfer_gui.ui import theme
application = app.make_application()
theme.follow(application)
print(theme.is_dark())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.strip() == "True", done.stderr


def test_importing_the_window_does_not_import_the_engine():
    script = """
import sys, pkgutil, importlib
import xfer_gui.app, xfer_gui.ui
for module in pkgutil.iter_modules(xfer_gui.ui.__path__):
    importlib.import_module("xfer_gui.ui." + module.name)
print(sorted({"keras", "tensorflow"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_application_is_made_once(qapp):
    assert app.make_application() is app.make_application()
    assert QApplication.applicationName() == "Xfer"
