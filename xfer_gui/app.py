"""Puts the program together: the window first, then log, session and pages, then the engine."""

import faulthandler
import logging
import os
import sys
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QApplication

from xfer_gui import __version__
from xfer_gui.core import places
from xfer_gui.session.settings import Settings
from xfer_gui.ui import theme
from xfer_gui.ui.application import make_application
from xfer_gui.ui.main_window import MainWindow

_log = logging.getLogger(__name__)

LOG_BYTES = 1_000_000
LOG_FILES = 3
PICTURE_MILLISECONDS = 3000


def main(project: Path | None = None) -> int:
    """Run the window until it is closed.

    Args:
        project: project to open at the start.
    Returns:
        Exit status for the system.
    """
    give_streams()
    if not faulthandler.is_enabled():
        faulthandler.enable()
    app = make_application()
    window = show_window(app)
    doors = ErrorDoors(window)
    window.first_painted.connect(partial(furnish, window, doors, project))
    try:
        status = app.exec()
    finally:
        doors.close()
    if (
        not QThreadPool.globalInstance().waitForDone(PICTURE_MILLISECONDS)
        or not window.left_cleanly
    ):
        # Qt aborts where a running thread is destroyed; all that matters is on the disk.
        logging.shutdown()
        os._exit(status)
    return status


def give_streams() -> None:
    """Give stdout and stderr a place where there is no console (packaged, on Windows)."""
    if sys.stdout is None or sys.stderr is None:
        places.log_file().parent.mkdir(parents=True, exist_ok=True)
        stream = (
            places.log_file().with_suffix(".streams.log").open("w", encoding="utf-8", buffering=1)
        )
        sys.stdout = sys.stdout or stream
        sys.stderr = sys.stderr or stream


def show_window(app: QApplication) -> MainWindow:
    """Put the window on the screen, where it was last; it is furnished when it has been painted."""
    window = MainWindow()
    geometry = Settings().geometry("main")
    if not geometry.isEmpty():
        window.restoreGeometry(geometry)
    window.show()
    return window


def furnish(window: MainWindow, doors: "ErrorDoors", project: Path | None = None) -> None:
    """Bring what takes longer to import: log, session, pages; then have the engine imported.

    Args:
        window: on the screen already.
        doors: where errors that nobody caught come in.
        project: project to open.
    """
    doors.open()
    from xfer_gui import environment
    from xfer_gui.session.session import Session
    from xfer_gui.ui import icons

    environment.prepare()
    QApplication.setWindowIcon(icons.app_icon())
    theme.follow(QApplication.instance())
    session = Session(window)
    window.furnish(session)
    session.start()
    if project is not None:
        session.open_project(project)


class ErrorDoors(QObject):
    """Where errors that nobody caught come in, from any thread: into the log, and to the dialog.

    Args:
        window: what the dialog belongs to; it owns this.
    """

    _raised = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._handler: logging.Handler | None = None

    def open(self) -> None:
        """Start the log and take over Python's hooks."""
        from PySide6.QtCore import Qt

        self._raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)
        from logging.handlers import RotatingFileHandler

        try:
            places.log_file().parent.mkdir(parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                places.log_file(), maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
            )
        except OSError:
            # A home that cannot be written is no reason not to look at photos.
            self._handler = logging.StreamHandler(sys.stderr)
        form = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
        self._handler.setFormatter(logging.Formatter(form))
        root = logging.getLogger()
        root.addHandler(self._handler)
        self._before = sys.excepthook, threading.excepthook, root.level
        root.setLevel(logging.INFO)
        sys.excepthook = lambda kind, error, trace: self._take(error)
        threading.excepthook = lambda args: self._take(args.exc_value)
        _log.info("Xfer %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)

    def close(self) -> None:
        """Give the hooks back and end the log."""
        if self._handler is not None:
            sys.excepthook, threading.excepthook, level = self._before
            logging.getLogger().setLevel(level)
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def _take(self, error: BaseException | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._window.close()
        elif error is not None and not isinstance(error, SystemExit):
            _log.error("nobody caught this", exc_info=error)
            self._raised.emit(error)

    @Slot(object)
    def _on_raised(self, error: BaseException) -> None:
        from xfer_gui.ui import dialogs

        dialogs.show_error(self._window, error)
