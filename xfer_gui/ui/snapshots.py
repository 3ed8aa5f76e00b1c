"""Pictures of the window itself, tab by tab, light and dark, also on machines without a screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from xfer_gui.session.session import Session
from xfer_gui.ui import theme
from xfer_gui.ui.application import make_application
from xfer_gui.ui.main_window import PAGES, MainWindow
from xfer_gui.ui.thumbnails import PictureLoader

SIZE = (1280, 800)
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
MOST_PREDICTED = 24
SCAN_MILLISECONDS = 60_000
ENGINE_MILLISECONDS = 180_000
PICTURES_MILLISECONDS = 20_000
LOOK_MILLISECONDS = 20


def save_all_tabs(
    project_folder: Path, to: Path, size: tuple[int, int] = SIZE, locale: QLocale | None = None
) -> list[Path]:
    """Open the window on a project and save a picture of every tab.

    Args:
        project_folder: the project; its newest classifier names some of its test photos.
        to: folder of the pictures; made when missing.
        size: width and height of the window.
        locale: how numbers and dates are written; None takes the system's way.
    Returns:
        The pictures: `photos-light.png` and so on.
    """
    app = make_application()
    before = "dark" if theme.is_dark() else "light"
    usual = QLocale()
    if locale is not None:
        QLocale.setDefault(locale)
    session = Session()
    window = MainWindow()
    window.furnish(session)
    window.resize(*size)
    window.show()
    try:
        session.open_project(project_folder)
        wait_until(
            lambda: session.found is not None and not session.is_busy("scan"), SCAN_MILLISECONDS
        )
        _predict_test_photos(session)
        to.mkdir(parents=True, exist_ok=True)
        return [
            _saved(app, window, page, name, to / f"{page}-{name}.png")
            for name in SCHEMES
            for page in PAGES
        ]
    finally:
        window.close()
        window.deleteLater()
        theme.apply(app, SCHEMES[before])
        QLocale.setDefault(usual)


def wait_until(condition: Callable[[], bool], milliseconds: int) -> bool:
    """Let the window live until something is so.

    Args:
        condition: looked at every now and then.
        milliseconds: how long to wait for it.
    Returns:
        Whether it came true.
    """
    loop = QEventLoop()
    look = QTimer(interval=LOOK_MILLISECONDS)
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    look.start()
    deadline = QTimer(interval=milliseconds, singleShot=True)
    deadline.timeout.connect(loop.quit)
    deadline.start()
    loop.exec()
    look.stop()
    deadline.stop()
    return condition()


def _predict_test_photos(session: Session) -> None:
    run, project = session.chosen_run, session.project
    if run is None or project is None:
        return
    session.start()
    names = [name for name, part in project.parts.items() if part == "test"]
    step = max(1, len(names) // MOST_PREDICTED)
    paths = [project.photo_folder / name for name in names[::step]]
    if paths:
        session.predict(paths)
    wait_until(
        lambda: session.engine.state != "preparing" and not session.is_busy("predict"),
        ENGINE_MILLISECONDS,
    )


def _saved(app: QApplication, window: MainWindow, page: str, scheme: str, path: Path) -> Path:
    theme.apply(app, SCHEMES[scheme])
    window.show_page(page)
    loaders = window.findChildren(PictureLoader)
    # A turn of the event loop first: it is then that a page asks for its pictures.
    wait_until(lambda: True, LOOK_MILLISECONDS)
    wait_until(lambda: all(loader.is_idle for loader in loaders), PICTURES_MILLISECONDS)
    window.grab().save(str(path))
    return path
