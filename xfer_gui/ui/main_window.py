"""The one window: places pages, menus and the status line, and remembers its geometry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QTabWidget, QVBoxLayout, QWidget

from xfer_gui.ui.menus import Menus
from xfer_gui.ui.message_bar import MessageBar
from xfer_gui.ui.status_line import StatusLine
from xfer_gui.ui.welcome import Welcome

if TYPE_CHECKING:
    # The window is on the screen before these are imported.
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
    )

    from xfer_gui.session.session import Session
    from xfer_gui.ui.photos_page import PhotosPage
    from xfer_gui.ui.side_dialogs import SideDialogs

SMALLEST = (1024, 700)
FIRST_SIZE = (1280, 800)
PAGES = ("photos", "train", "results", "predict")


class MainWindow(QMainWindow):
    """Shown at once with an empty Photos tab; `furnish` brings the session and the pages."""

    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session: Session | None = None
        self._pages: dict[str, QWidget] = {}
        self._side_dialogs: SideDialogs | None = None
        self._was_painted = False
        self._left_cleanly = True
        self._build()
        self._menus.import_requested.connect(self._on_import_requested)
        self._menus.import_file_requested.connect(self._on_import_file_requested)
        self._menus.group_requested.connect(self._on_menus_group_requested)
        self._menus.open_requested.connect(self._on_open_requested)
        self._menus.recent_requested.connect(self._open)
        self._menus.close_requested.connect(self._on_menus_close_requested)
        self._menus.quit_requested.connect(self.close)
        self._menus.undo_requested.connect(self._on_menus_undo_requested)
        self._menus.page_requested.connect(self.show_page)
        self._menus.log_folder_requested.connect(self._on_menus_log_folder_requested)
        self._menus.about_requested.connect(self._on_menus_about_requested)
        self._status_line.stop_requested.connect(self._on_status_line_stop_requested)

    @property
    def session(self) -> Session | None:
        """The session that the window was furnished with."""
        return self._session

    @property
    def left_cleanly(self) -> bool:
        """False when a thread still ran after the window was closed: leave with `os._exit`."""
        return self._left_cleanly

    def furnish(self, session: Session) -> None:
        """Bring the pages, once the window is on the screen.

        Args:
            session: what is open and what runs; the window shuts it down when it is closed.
        """
        from xfer_gui.ui.news import NewsDesk
        from xfer_gui.ui.photos_page import PhotosPage
        from xfer_gui.ui.predict_page import PredictPage
        from xfer_gui.ui.results_page import ResultsPage
        from xfer_gui.ui.side_dialogs import SideDialogs
        from xfer_gui.ui.train_page import TrainPage

        self._session = session
        titles = [self._tabs.tabText(position) for position in range(len(PAGES))]
        self._menus.fill(list(zip(PAGES, titles, strict=True)))
        photos_page = PhotosPage(session)
        photos_page.choose_requested.connect(self._on_import_requested)
        photos_page.choose_file_requested.connect(self._on_import_file_requested)
        photos_page.open_requested.connect(self._on_open_requested)
        photos_page.recent_requested.connect(self._open)
        train_page = TrainPage(session)
        self._side_dialogs = SideDialogs(session, self)
        for wish in (self._menus.models_requested, train_page.models_requested):
            wish.connect(self._side_dialogs.show_models)
        for wish in (self._menus.settings_requested, self._status_line.help_requested):
            wish.connect(self._side_dialogs.show_settings)
        pages = (photos_page, train_page, ResultsPage(session), PredictPage(session))
        for position, (name, page) in enumerate(zip(PAGES, pages, strict=True)):
            page.page_requested.connect(self.show_page)
            self._replace_tab(position, page)
            self._pages[name] = page
        self._tabs.setCurrentIndex(0)
        self._status_line.attach(session)
        NewsDesk(session, self._message_bar, self.visible_page, self)
        session.project_changed.connect(self._on_session_changed)
        session.dataset_changed.connect(self._on_session_changed)
        self._on_session_changed()
        self.setAcceptDrops(True)

    def page(self, name: str) -> QWidget:
        """One of "photos", "train", "results" and "predict", once furnished."""
        return self._pages[name]

    def visible_page(self) -> str:
        """Name of the tab in front."""
        return PAGES[self._tabs.currentIndex()]

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a tab to the front."""
        self._tabs.setCurrentIndex(PAGES.index(name))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is on the screen: what is slow waits for that."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders, anywhere on the window."""
        if _dropped_paths(event):
            event.acceptProposedAction()
            self._photos_page().set_dragging(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged left the window."""
        self._photos_page().set_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import a folder, an archive or a table; single photos are for classes and Predict."""
        from xfer_gui.ui import incoming

        self._photos_page().set_dragging(False)
        event.acceptProposedAction()
        has_classes = self._session is not None and self._session.found is not None
        source = incoming.source_or_refusal(_dropped_paths(event), has_classes)
        if isinstance(source, Path):
            self._import(source)
        else:
            self._message_bar.show_warning(*source)

    def changeEvent(self, event: QEvent) -> None:
        """Look whether photos came or went while the person was elsewhere."""
        super().changeEvent(event)
        came_back = event.type() == event.Type.ActivationChange and self.isActiveWindow()
        if came_back and self._session is not None:
            self._session.incoming.look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while a job runs; then stop, save and leave."""
        session = self._session
        if session is None:
            return
        if session.running is not None:
            from xfer_gui.ui import dialogs

            if not dialogs.may_leave(self, training=session.running == "train"):
                event.ignore()
                return
        session.settings.set_geometry("main", self.saveGeometry())
        for page in self._pages.values():
            page.close()
        if self._side_dialogs is not None:
            self._side_dialogs.close()
        # What is still to be saved is saved without a window in the way.
        self.hide()
        self._left_cleanly = session.shutdown()
        self._session = None

    def _build(self) -> None:
        self.setWindowTitle("Xfer")
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self._message_bar = MessageBar()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        titles = (self.tr("Photos"), self.tr("Train"), self.tr("Results"), self.tr("Predict"))
        for position, title in enumerate(titles):
            self._tabs.addTab(QWidget() if position else Welcome(), title)
        self._status_line = StatusLine()
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._message_bar)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._status_line)
        self.setCentralWidget(centre)
        self._menus = Menus(self.menuBar())

    def _replace_tab(self, position: int, page: QWidget) -> None:
        placeholder, title = self._tabs.widget(position), self._tabs.tabText(position)
        self._tabs.removeTab(position)
        self._tabs.insertTab(position, page, title)
        placeholder.deleteLater()

    def _photos_page(self) -> PhotosPage:
        return self._pages["photos"]  # type: ignore[return-value]

    def _ask_for_folder(self, title: str, purpose: str, take: Callable[[Path], None]) -> None:
        from PySide6.QtWidgets import QFileDialog

        assert self._session is not None
        start = self._session.settings.last_folder(purpose) or Path.home()
        chosen = QFileDialog.getExistingDirectory(self, title, str(start))
        if chosen:
            self._session.settings.set_last_folder(purpose, Path(chosen).parent)
            take(Path(chosen))

    def _import(self, folder: Path) -> None:
        assert self._session is not None
        self.show_page("photos")
        self._session.import_folder(folder)

    @Slot(object)
    def _open(self, project: Path) -> None:
        assert self._session is not None
        self.show_page("photos")
        self._session.open_project(project)

    @Slot()
    def _on_import_requested(self) -> None:
        if self._session is not None:
            self._ask_for_folder(self.tr("Choose a folder of photos"), "photos", self._import)

    @Slot()
    def _on_import_file_requested(self) -> None:
        from xfer_gui.ui import dialogs

        if self._session is not None:
            start = self._session.settings.last_folder("photos") or Path.home()
            chosen = dialogs.choose_source_file(self, start)
            if chosen is not None:
                self._import(chosen)

    @Slot()
    def _on_menus_group_requested(self) -> None:
        if self._session is not None and self._session.found is not None:
            self.show_page("photos")
            self._photos_page().show_groups()
        else:
            # Photos that are in no class folders are put into groups first.
            self._on_import_requested()

    @Slot()
    def _on_open_requested(self) -> None:
        if self._session is not None:
            self._ask_for_folder(self.tr("Open a project"), "project", self._open)

    @Slot()
    def _on_menus_close_requested(self) -> None:
        if self._session is not None:
            self._session.close_project()
            self.show_page("photos")

    @Slot()
    def _on_menus_undo_requested(self) -> None:
        if self._session is not None:
            self._session.undo()

    @Slot()
    def _on_menus_log_folder_requested(self) -> None:
        from xfer_gui.core import places
        from xfer_gui.ui import dialogs

        dialogs.open_folder(places.log_file().parent)

    @Slot()
    def _on_menus_about_requested(self) -> None:
        from xfer_gui.ui import dialogs

        dialogs.AboutDialog(self).exec()

    @Slot(str)
    def _on_status_line_stop_requested(self, kind: str) -> None:
        if self._session is not None:
            self._session.stop(kind)

    @Slot()
    def _on_session_changed(self) -> None:
        session = self._session
        if session is None:
            return
        folder = session.project_folder
        self.setWindowTitle(f"{folder.name} – Xfer" if folder else "Xfer")
        self._menus.show_state(session.recent, folder is not None, session.can_undo)


def _dropped_paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
