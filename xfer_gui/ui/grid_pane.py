"""The middle of the Photos tab: search, filters, zoom, the grid, and what is done with photos."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.ui import icons, incoming
from xfer_gui.ui.filter_bar import FilterBar
from xfer_gui.ui.photo_filter import PhotoFilter
from xfer_gui.ui.photo_grid import LARGEST, SMALLEST, ZOOM_STEP, PhotoGrid
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_menu import photo_menu
from xfer_gui.ui.photo_wishes import PhotoWishes
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader


class GridPane(QWidget):
    """Shows a photo model, and what can be done with the photos.

    Args:
        model: the photos.
        loader: makes thumbnails for the grid alone.
        wishes: where goes what is to be done with photos.
    """

    selection_changed = Signal(object)  # list[Photo]
    open_requested = Signal(int)  # row of the photo to be shown large
    photos_dropped = Signal(object, str)  # list[Path], the class that is shown

    def __init__(
        self,
        model: PhotoListModel,
        loader: PictureLoader,
        wishes: PhotoWishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = model
        self._wishes = wishes
        self._class: str | None = None
        self._build(model, loader)
        self._drop_label = QLabel(self)
        self._drop_label.setProperty("role", "drop")
        self._drop_label.hide()
        self._search_field.textChanged.connect(self._on_filter_changed)
        self._zoom_slider.valueChanged.connect(self._grid.set_side)
        self._grid.zoomed.connect(self._zoom_slider.setValue)
        self._grid.leave_out_requested.connect(self._on_grid_leave_out_requested)
        self._grid.customContextMenuRequested.connect(self._on_grid_context_menu_requested)
        self._grid.activated.connect(lambda _: self.open_chosen())
        self._grid.search_started.connect(self._on_grid_search_started)
        self._filter_bar.changed.connect(self._on_filter_changed)
        self._grid.selectionModel().selectionChanged.connect(self._on_grid_selection_changed)
        model.modelReset.connect(self._on_model_reset)
        self._undo_button.clicked.connect(wishes.undo)
        self.setAcceptDrops(True)
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

    @property
    def filter_bar(self) -> FilterBar:
        """What else the photos are filtered by."""
        return self._filter_bar

    def clear_search(self) -> None:
        """Show photos whatever their names, and whatever else."""
        self._search_field.clear()
        self._filter_bar.clear()

    def choose(self, paths: Iterable[Path]) -> None:
        """Select photos and show the first of them."""
        rows = sorted(row for row in map(self._photos.row_of, paths) if row is not None)
        self._grid.choose_rows(rows)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos for the class that is shown; with all in sight they are for the window."""
        if self._class is not None and incoming.photo_paths(event.mimeData()):
            event.acceptProposedAction()
            self._drop_label.setText(self.tr("Add to “{name}”").format(name=self._class))
            self._drop_label.adjustSize()
            self._drop_label.move(self.rect().center() - self._drop_label.rect().center())
            self._drop_label.show()
            self._drop_label.raise_()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._drop_label.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them on."""
        self._drop_label.hide()
        event.acceptProposedAction()
        if self._class is not None:
            self.photos_dropped.emit(incoming.photo_paths(event.mimeData()), self._class)

    def set_can_undo(self, can: bool) -> None:
        """Offer to take back the last wish."""
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
        self._undo_button.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self._undo_button.setAccessibleName(self.tr("Undo"))
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
        self._filter_bar = FilterBar()
        nothing = QLabel(self.tr("No photo is like that."))
        nothing.setProperty("role", "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        bar.setSpacing(SPACE)
        bar.addWidget(self._search_field, 1)
        bar.addWidget(self._filter_bar.button)
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
        layout.addWidget(self._filter_bar)
        layout.addLayout(self._stack, 1)

    def open_chosen(self) -> None:
        """Ask for the chosen photos, or all from the current one on, to be shown large."""
        row = self._grid.currentIndex().row()
        if row >= 0:
            self.open_requested.emit(row)

    @Slot()
    def _on_filter_changed(self) -> None:
        bar = self._filter_bar
        paths = bar.finding[1] if bar.finding is not None else None
        self._photos.show_only(
            PhotoFilter(self._class, self._search_field.text(), bar.part, bar.usage, paths)
        )

    @Slot(str)
    def _on_grid_search_started(self, letters: str) -> None:
        self._search_field.setFocus()
        self._search_field.setText(letters)

    @Slot()
    def _on_model_reset(self) -> None:
        narrowed = self._photos.filter.narrows
        empty = self._photos.rowCount() == 0
        self._stack.setCurrentIndex(1 if empty and narrowed else 0)
        self._filter_bar.show_count(self._photos.rowCount(), self._photos.every)
        self.selection_changed.emit([])

    @Slot()
    def _on_grid_selection_changed(self) -> None:
        self.selection_changed.emit(self._grid.selected_photos())

    @Slot()
    def _on_grid_leave_out_requested(self) -> None:
        chosen = self._grid.selected_photos()
        if chosen:
            self._wishes.set_left_out(chosen, not all(map(self._photos.is_left_out, chosen)))

    @Slot(QPoint)
    def _on_grid_context_menu_requested(self, point: QPoint) -> None:
        chosen = self._grid.selected_photos()
        if chosen:
            menu = photo_menu(self, chosen, self._photos, self._wishes, self.open_chosen)
            menu.popup(self._grid.viewport().mapToGlobal(point))


def _mark(name: str) -> QToolButton:
    # A button and not a label: its icon keeps up with light and dark by itself.
    mark = QToolButton()
    mark.setIcon(icons.icon(name, "muted"))
    mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return mark
