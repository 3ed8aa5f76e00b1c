import logging
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from xfer_gui import app
from xfer_gui.core import places
from xfer_gui.session.session import Session
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


def window_of(qapp) -> MainWindow:
    return next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))


def test_main_shows_the_window_and_ends_when_it_is_closed(qapp):
    hooks = sys.excepthook, threading.excepthook
    seen = []

    def look():
        window = window_of(qapp)
        if window.session is None:
            QTimer.singleShot(10, look)
            return
        seen.append((window.isVisible(), window.visible_page()))
        window.close()

    QTimer.singleShot(0, look)
    assert app.main() == 0
    assert seen == [(True, "photos")]
    assert (sys.excepthook, threading.excepthook) == hooks
    assert "Xfer" in places.log_file().read_text(encoding="utf-8")
    assert QThreadPool.globalInstance().waitForDone(5000)


def test_main_opens_a_project(qapp, photo_folder, tmp_path):
    from xfer_gui.core.project import Project, save_project

    save_project(tmp_path / "project", Project(photo_folder))
    seen = []

    def look():
        window = window_of(qapp)
        if window.session is None or window.session.found is None:
            QTimer.singleShot(10, look)
            return
        seen.append(window.session.project_folder)
        window.close()

    QTimer.singleShot(0, look)
    app.main(tmp_path / "project")
    assert seen == [tmp_path / "project"]
    assert QThreadPool.globalInstance().waitForDone(5000)


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
    print("said into nowhere")
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
