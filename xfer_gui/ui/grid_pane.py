"""The middle of the Photos tab: search, zoom, the grid, and what is done with chosen photos."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.photos import Photo
from xfer_gui.ui import dialogs, icons
from xfer_gui.ui.photo_grid import LARGEST, SMALLEST, ZOOM_STEP, PhotoGrid
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader


class GridPane(QWidget):
    """Shows a photo model; wishes go out as signals.

    Args:
        model: the photos.
        loader: makes thumbnails for the grid alone.
    """

    selection_changed = Signal(object)  # list[Photo]
    exclusion_requested = Signal(object, bool)  # list[Photo], left out
    undo_requested = Signal()

    def __init__(
        self, model: PhotoListModel, loader: PictureLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = model
        self._class: str | None = None
        self._build(model, loader)
        self._search_field.textChanged.connect(self._on_filter_changed)
        self._zoom_slider.valueChanged.connect(self._grid.set_side)
        self._grid.zoomed.connect(self._zoom_slider.setValue)
        self._grid.leave_out_requested.connect(self._on_grid_leave_out_requested)
        self._grid.customContextMenuRequested.connect(self._on_grid_context_menu_requested)
        self._grid.activated.connect(lambda _: self._open_chosen())
        self._grid.selectionModel().selectionChanged.connect(self._on_grid_selection_changed)
        model.modelReset.connect(self._on_model_reset)
        self._undo_button.clicked.connect(lambda: self.undo_requested.emit())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search_field.setFocus)

    @property
    def grid(self) -> PhotoGrid:
        """The grid itself."""
        return self._grid

    def show_class(self, name: str | None) -> None:
        """Show one class alone, or all."""
        self._class = name
        self._on_filter_changed()

    def clear_search(self) -> None:
        """Show photos whatever their names."""
        self._search_field.clear()

    def set_can_undo(self, can: bool) -> None:
        """Offer to take back the last leaving out."""
        self._undo_button.setEnabled(can)

    def _build(self, model: PhotoListModel, loader: PictureLoader) -> None:
        self._search_field = QLineEdit()
        self._search_field.setPlaceholderText(self.tr("Search by name"))
        self._search_field.setClearButtonEnabled(True)
        self._search_field.addAction(
            icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._search_field.setMaximumWidth(32 * SPACE)
        # A folder dropped on it is for the window, not for the search.
        self._search_field.setAcceptDrops(False)
        self._undo_button = QToolButton()
        self._undo_button.setIcon(icons.icon("undo"))
        self._undo_button.setToolTip(self.tr("Undo leaving out"))
        self._undo_button.setAccessibleName(self.tr("Undo leaving out"))
        self._undo_button.setEnabled(False)
        self._zoom_slider = QSlider(Qt.Orientation.Horizontal)
        self._zoom_slider.setRange(SMALLEST, LARGEST)
        self._zoom_slider.setSingleStep(ZOOM_STEP)
        self._zoom_slider.setPageStep(2 * ZOOM_STEP)
        self._zoom_slider.setFixedWidth(14 * SPACE)
        self._zoom_slider.setAccessibleName(self.tr("Size of the pictures"))
        self._zoom_slider.setToolTip(self.tr("Size of the pictures (Ctrl and the mouse wheel)"))
        self._grid = PhotoGrid(model, loader)
        self._grid.setAccessibleName(self.tr("Photos"))
        self._grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._zoom_slider.setValue(self._grid.side)
        nothing = QLabel(self.tr("No photo has such a name."))
        nothing.setProperty("role", "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        bar.setSpacing(SPACE)
        bar.addWidget(self._search_field, 1)
        bar.addStretch()
        bar.addWidget(self._undo_button)
        bar.addSpacing(SPACE)
        bar.addWidget(_mark("grid-small"))
        bar.addWidget(self._zoom_slider)
        bar.addWidget(_mark("grid-large"))
        self._stack = QStackedLayout()
        self._stack.addWidget(self._grid)
        self._stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(self._stack, 1)

    def _menu(self, chosen: Sequence[Photo]) -> QMenu:
        menu = QMenu(self)
        left_out = [photo for photo in chosen if self._photos.is_left_out(photo)]
        if len(left_out) < len(chosen):
            leave = menu.addAction(self.tr("Leave out"))
            leave.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
            leave.triggered.connect(lambda: self.exclusion_requested.emit(list(chosen), True))
        if left_out:
            take = menu.addAction(self.tr("Take back"))
            take.triggered.connect(lambda: self.exclusion_requested.emit(list(chosen), False))
        menu.addSeparator()
        if len(chosen) == 1:
            menu.addAction(self._action(self.tr("Open"), self._open_chosen, menu))
            folder = chosen[0].path.parent
            menu.addAction(
                self._action(self.tr("Show in folder"), lambda: dialogs.open_folder(folder), menu)
            )
        return menu

    @staticmethod
    def _action(text: str, act: object, parent: QMenu) -> QAction:
        action = QAction(text, parent)
        action.triggered.connect(act)
        return action

    def _open_chosen(self) -> None:
        chosen = self._grid.selected_photos()
        if len(chosen) == 1:
            dialogs.open_folder(chosen[0].path)

    @Slot()
    def _on_filter_changed(self) -> None:
        self._photos.show_only(self._class, self._search_field.text())

    @Slot()
    def _on_model_reset(self) -> None:
        searching = bool(self._search_field.text().strip())
        empty = self._photos.rowCount() == 0
        self._stack.setCurrentIndex(1 if empty and searching else 0)
        self.selection_changed.emit([])

    @Slot()
    def _on_grid_selection_changed(self) -> None:
        self.selection_changed.emit(self._grid.selected_photos())

    @Slot()
    def _on_grid_leave_out_requested(self) -> None:
        chosen = self._grid.selected_photos()
        if chosen:
            leave = not all(map(self._photos.is_left_out, chosen))
            self.exclusion_requested.emit(chosen, leave)

    @Slot(QPoint)
    def _on_grid_context_menu_requested(self, point: QPoint) -> None:
        chosen = self._grid.selected_photos()
        if chosen:
            menu = self._menu(chosen)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._grid.viewport().mapToGlobal(point))


def _mark(name: str) -> QToolButton:
    # A button and not a label: its icon keeps up with light and dark by itself.
    mark = QToolButton()
    mark.setIcon(icons.icon(name, "muted"))
    mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return mark
