"""The Photos tab: classes left, thumbnails in the middle, one photo or the findings right."""

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.events import Notice, Progress, StageStarted
from xfer_gui.core.photos import Photo
from xfer_gui.session.library import nothing_to_learn_from
from xfer_gui.session.session import Session
from xfer_gui.ui import icons, texts
from xfer_gui.ui.arrivals import Arrivals
from xfer_gui.ui.class_list import ClassListModel
from xfer_gui.ui.class_pane import ClassPane
from xfer_gui.ui.findings_desk import FindingsDesk
from xfer_gui.ui.grid_pane import GridPane
from xfer_gui.ui.groups_view import GroupsView
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_panel import PhotoPanel
from xfer_gui.ui.photo_viewer import PhotoViewer
from xfer_gui.ui.photo_wishes import PhotoWishes
from xfer_gui.ui.scan_view import ScanView
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader
from xfer_gui.ui.toast import Toast
from xfer_gui.ui.welcome import Welcome

CLASSES_WIDTH = 29 * SPACE
PANEL_WIDTH = 38 * SPACE


class PhotosPage(QWidget):
    """Shows what the session found, and tells it what the person leaves out.

    Args:
        session: what is open.
    """

    page_requested = Signal(str)
    choose_requested = Signal()
    choose_file_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(object)  # Path

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen: list[Photo] = []
        self._shown_folder: Path | None = None
        self._viewer: PhotoViewer | None = None
        self._groups_view: GroupsView | None = None
        # The folder whose photos are being put into groups; loose photos begin there.
        self._grouped_folder: Path | None = None
        self._loader = PictureLoader(self, on_disk=True)
        self._photos = PhotoListModel(self)
        self._wishes = PhotoWishes(session, self)
        self._classes = ClassListModel(self)
        self._build()
        self._wire()
        self._welcome.show_recent(session.recent)
        self._on_session_project_changed()
        self._on_session_dataset_changed()

    @property
    def grid_pane(self) -> GridPane:
        """The middle of the page."""
        return self._grid_pane

    @property
    def groups_view(self) -> GroupsView | None:
        """Where photos are put into groups; None before that was asked for."""
        return self._groups_view

    @Slot()
    def show_groups(self) -> None:
        """Put the photos into groups, whether they have classes or not."""
        found = self._session.found
        if found is not None:
            self._grouped_folder = found.folder
            if self._groups_view is not None:
                self._groups_view.begin()
            self._show_view()

    def set_dragging(self, dragging: bool) -> None:
        """Show that what is being dragged over the window can be dropped."""
        self._welcome.set_dragging(dragging)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Make no more pictures."""
        self._loader.close()
        self._panel.close_loader()
        self._desk.close_loader()
        if self._viewer is not None:
            self._viewer.close()
            self._viewer.close_loader()
        if self._groups_view is not None:
            self._groups_view.close_loaders()
        super().closeEvent(event)

    def _build(self) -> None:
        self._welcome = Welcome()
        self._scan_view = ScanView()
        self._class_pane = ClassPane(self._classes)
        self._class_list = self._class_pane.class_list
        self._arrivals = Arrivals(self._session)
        self._grid_pane = GridPane(self._photos, self._loader, self._wishes)
        self._panel = PhotoPanel()
        self._desk = FindingsDesk(
            self._session,
            self._photos,
            self._wishes,
            self._grid_pane,
            self._panel.findings,
            self,
        )
        self._panel.setMinimumWidth(PANEL_WIDTH)
        self._class_pane.setMinimumWidth(20 * SPACE)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._class_pane)
        splitter.addWidget(self._desk.centre)
        splitter.addWidget(self._panel)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([CLASSES_WIDTH, 10 * CLASSES_WIDTH, PANEL_WIDTH])
        line = QFrame()
        line.setProperty("role", "line")
        filled = QWidget()
        self._toast = Toast(self._desk.centre)
        layout = QVBoxLayout(filled)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_header())
        layout.addWidget(line)
        layout.addWidget(self._arrivals)
        layout.addWidget(splitter, 1)
        self._filled = filled
        self._stack = QStackedWidget()
        for view in (self._welcome, self._scan_view, filled):
            self._stack.addWidget(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _build_header(self) -> QHBoxLayout:
        self._title_label = QLabel()
        self._title_label.setProperty("role", "heading")
        self._summary_label = QLabel()
        self._summary_label.setProperty("role", "muted")
        self._problems_button = QPushButton()
        self._problems_button.setProperty("role", "link")
        self._problems_button.setIcon(icons.icon("warning", "warning"))
        self._refresh_button = QToolButton()
        self._refresh_button.setIcon(icons.icon("refresh"))
        self._refresh_button.setToolTip(self.tr("Look again which photos are in the folder"))
        self._refresh_button.setAccessibleName(self.tr("Look again"))
        self._other_button = QPushButton(self.tr("Other folder…"))
        self._groups_button = QPushButton(self.tr("Groups…"))
        self._groups_button.setToolTip(self.tr("Put photos that look alike into groups"))
        self._train_button = QPushButton(self.tr("Train"))
        self._train_button.setProperty("role", "primary")
        header = QHBoxLayout()
        header.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        header.setSpacing(SPACE)
        header.addWidget(self._title_label)
        header.addSpacing(SPACE)
        header.addWidget(self._summary_label)
        header.addWidget(self._arrivals.nested_button)
        header.addWidget(self._problems_button)
        header.addStretch(1)
        for button in (
            self._refresh_button,
            self._other_button,
            self._groups_button,
            self._train_button,
        ):
            header.addWidget(button)
        return header

    def _wire(self) -> None:
        session = self._session
        session.project_changed.connect(self._on_session_project_changed)
        session.dataset_changed.connect(self._on_session_dataset_changed)
        session.job_started.connect(self._on_session_job_started)
        session.job_reported.connect(self._on_session_job_reported)
        session.job_failed.connect(self._on_session_job_failed)
        session.job_finished.connect(self._on_session_job_finished)
        self._welcome.choose_requested.connect(self.choose_requested)
        self._welcome.choose_file_requested.connect(self.choose_file_requested)
        self._welcome.open_requested.connect(self.open_requested)
        self._welcome.recent_requested.connect(self.recent_requested)
        self._scan_view.stop_requested.connect(lambda: session.stop("scan"))
        self._other_button.clicked.connect(lambda: self.choose_requested.emit())
        self._refresh_button.clicked.connect(session.rescan)
        self._groups_button.clicked.connect(self.show_groups)
        self._train_button.clicked.connect(lambda: self.page_requested.emit("train"))
        self._problems_button.clicked.connect(self._on_problems_button_clicked)
        self._classes.exclusion_wished.connect(session.set_class_excluded)
        self._class_pane.photos_brought.connect(session.incoming.add)
        self._class_pane.class_made.connect(session.incoming.add_class)
        self._class_pane.rename_wished.connect(session.incoming.rename)
        self._grid_pane.photos_dropped.connect(session.incoming.add)
        self._arrivals.show_requested.connect(self._on_arrivals_show_requested)
        session.incoming.told.connect(self._on_incoming_told)
        session.incoming.added.connect(self._on_incoming_added)
        self._class_list.class_chosen.connect(self._grid_pane.show_class)
        self._class_list.class_chosen.connect(lambda _: self._desk.show_grid())
        self._grid_pane.selection_changed.connect(self._on_grid_pane_selection_changed)
        self._grid_pane.open_requested.connect(
            lambda row: self._open_large(self._photos.photos, row)
        )
        self._desk.photos_opened.connect(self._open_large)
        self._toast.undo_requested.connect(self._wishes.undo)
        self._wishes.told.connect(self._toast.say)
        self._panel.exclusion_wished.connect(
            lambda out: self._wishes.set_left_out(self._chosen, out)
        )
        self._panel.fit_chosen.connect(session.set_fit)

    @Slot()
    def _on_session_project_changed(self) -> None:
        project = self._session.project
        if project is not None:
            self._panel.show_fit(project.fit)
            self._title_label.setText(project.photo_folder.name)
            self._title_label.setToolTip(str(project.photo_folder))
        self._welcome.show_error("", "")
        self._welcome.show_recent(self._session.recent)

    @Slot()
    def _on_session_dataset_changed(self) -> None:
        session = self._session
        found, dataset, project = session.found, session.dataset, session.project
        self._classes.show_dataset(found, dataset)
        if found is None or dataset is None or project is None:
            self._shown_folder = None
            self._photos.show_dataset(None)
            self._grid_pane.clear_search()
            self._desk.show_grid()
            self._show_view()
            return
        paths = project.left_out_paths(found)
        same = self._shown_folder == found.folder
        if not same:
            self._grouped_folder = None if found.classes else found.folder
        self._shown_folder = found.folder
        with self._grid_pane.grid.keeping_place() if same else nullcontext():
            self._photos.show_dataset(
                found, project.excluded_classes, paths, session.wishes.part_of
            )
        if self._viewer is not None:
            self._viewer.refresh()
        self._desk.refresh()
        obstacle = nothing_to_learn_from(dataset)
        sentences = texts.translated(obstacle) if obstacle is not None else ()
        self._panel.show_dataset(dataset, " ".join(sentences))
        self._show_summary(len(dataset.photos), len(dataset.classes), len(found.problems))
        self._train_button.setEnabled(obstacle is None)
        self._train_button.setToolTip(" ".join(sentences))
        self._grid_pane.set_can_undo(session.can_undo)
        self._on_grid_pane_selection_changed(self._grid_pane.grid.selected_photos())
        self._show_view()

    def _show_summary(self, photos: int, classes: int, problems: int) -> None:
        parts = [texts.photos(photos), texts.classes(classes)]
        found = self._session.found
        if found is not None and found.is_split:
            parts.append(self.tr("divided into training and test already"))
        self._summary_label.setText(" · ".join(parts))
        files = texts.files(problems)
        self._problems_button.setText(self.tr("{files} not used").format(files=files))
        self._problems_button.setVisible(problems > 0)

    def _show_view(self) -> None:
        found = self._session.found
        if found is not None and self._grouped_folder == found.folder:
            self._stack.setCurrentWidget(self._groups())
        elif found is not None:
            self._stack.setCurrentWidget(self._filled)
        elif self._session.is_busy("scan"):
            self._stack.setCurrentWidget(self._scan_view)
        else:
            self._stack.setCurrentWidget(self._welcome)

    def _groups(self) -> GroupsView:
        if self._groups_view is None:
            view = GroupsView(self._session)
            view.left.connect(self._on_groups_view_left)
            view.classes_made.connect(self._on_groups_view_classes_made)
            view.choose_requested.connect(self.choose_requested)
            self._stack.addWidget(view)
            self._groups_view = view
        return self._groups_view

    @Slot()
    def _on_groups_view_left(self) -> None:
        self._grouped_folder = None
        self._show_view()

    @Slot()
    def _on_groups_view_classes_made(self) -> None:
        self._on_groups_view_left()
        dataset = self._session.dataset
        if dataset is not None:
            sentence = self.tr("Your groups are {classes} now. Train learns to tell them apart.")
            classes = texts.classes(len(dataset.classes))
            self._toast.say(sentence.format(classes=classes), self._session.can_undo)

    @Slot(object, int)
    def _open_large(self, photos: Sequence[Photo], position: int) -> None:
        if self._viewer is None:
            self._viewer = PhotoViewer(self._photos, self._wishes, self)
        self._viewer.show_photos(photos, position)

    @Slot(object)
    def _on_grid_pane_selection_changed(self, chosen: list[Photo]) -> None:
        self._chosen = chosen
        left_out = sum(map(self._photos.is_left_out, chosen))
        first = chosen[0] if len(chosen) == 1 else None
        part = self._photos.part_of(first) if first is not None else None
        self._panel.show_selection(chosen, left_out, part)

    @Slot(object)
    def _on_arrivals_show_requested(self, photos: Sequence[Photo]) -> None:
        self._class_list.setCurrentIndex(self._classes.index(0))
        self._grid_pane.clear_search()
        self._desk.show_grid()
        self._grid_pane.choose([photo.path for photo in photos])

    @Slot(object)
    def _on_incoming_added(self, photos: Sequence[Photo]) -> None:
        self._desk.show_grid()
        self._grid_pane.choose([photo.path for photo in photos])

    @Slot(object, bool)
    def _on_incoming_told(self, notice: Notice, can_undo: bool) -> None:
        self._toast.say(texts.translated(notice)[0], can_undo)

    @Slot()
    def _on_problems_button_clicked(self) -> None:
        self._grid_pane.grid.clearSelection()

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        if kind == "scan":
            self._welcome.show_error("", "")
            self._scan_view.begin()
            self._show_view()

    @Slot(str, object)
    def _on_session_job_reported(self, kind: str, event: object) -> None:
        if kind == "scan" and isinstance(event, StageStarted):
            self._scan_view.show_stage(event.stage)
        elif kind == "scan" and isinstance(event, Progress):
            self._scan_view.show_progress(event)

    @Slot(str, object)
    def _on_session_job_failed(self, kind: str, error: BaseException) -> None:
        if kind == "scan":
            self._welcome.show_error(*texts.translated(error))

    @Slot(str)
    def _on_session_job_finished(self, kind: str) -> None:
        if kind == "scan":
            self._show_view()
