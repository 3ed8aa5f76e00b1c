"""The middle of the groups: the same photos as a gallery or as a map, and what is chosen there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.group_work import Work
from xfer_gui.core.photos import Photo
from xfer_gui.ui import dialogs, icons, texts
from xfer_gui.ui.elided_label import ElidedLabel
from xfer_gui.ui.group_gallery import GroupGallery, GroupPhotoModel, photos_of
from xfer_gui.ui.group_list_model import EVERY
from xfer_gui.ui.photo_grid import LARGEST, SMALLEST, ZOOM_STEP
from xfer_gui.ui.photo_map import PhotoMap
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader


class GroupCanvas(QWidget):
    """Switches between gallery and map; what is chosen is told by positions among all photos.

    Args:
        gallery_loader, map_loader: make the pictures.
    """

    selection_changed = Signal()
    menu_requested = Signal(QPoint)  # on the screen
    new_group_requested = Signal()
    leave_out_requested = Signal()

    def __init__(
        self,
        gallery_loader: PictureLoader,
        map_loader: PictureLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._photos: Sequence[Photo] = ()
        self._titles: Mapping[int, str] = {}
        self._shown: tuple[int, ...] = (EVERY,)
        self._position: dict[str, int] = {}
        self._labelled: dict[int, Photo] = {}
        self._model = GroupPhotoModel(self)
        self._gallery = GroupGallery(self._model, gallery_loader)
        self._map = PhotoMap(map_loader)
        self._build()
        self._wire()
        self._choose(0)

    @property
    def gallery(self) -> GroupGallery:
        """The grid."""
        return self._gallery

    @property
    def map(self) -> PhotoMap:
        """The map."""
        return self._map

    @property
    def selected(self) -> list[int]:
        """Positions of the photos that are chosen."""
        if self._stack.currentWidget() is self._map:
            return self._map.selected
        return [self._position[str(each.path)] for each in self._gallery.selected_photos()]

    def show_map(self, wanted: bool) -> None:
        """Show the map, or the gallery."""
        (self._map_button if wanted else self._gallery_button).click()

    def show_work(self, work: Work, photos: Sequence[Photo], titles: Mapping[int, str]) -> None:
        """Show other groups, or the same ones changed.

        Args:
            work: the groups.
            photos: in the order of `work.grouping.photos`.
            titles: what each group is called.
        """
        if photos != self._photos:
            self._position = {str(photo.path): at for at, photo in enumerate(photos)}
            self._labelled = {}
        before = self._work.grouping if self._work is not None else None
        self._work, self._photos, self._titles = work, photos, titles
        if before is not work.grouping:
            self._map.show_photos(photos, work.grouping.places, work.grouping.distances)

    def show_groups(self, numbers: Sequence[int]) -> None:
        """Show some groups alone in the gallery, and let them stand out on the map.

        Args:
            numbers: of the groups, or `EVERY`.
        """
        self._shown = tuple(numbers)
        work = self._work
        if work is None:
            return
        self._map.show_groups(work.arrangement, None if EVERY in numbers else numbers)
        if self._stack.currentWidget() is self._gallery:
            self._fill_gallery(work)

    @Slot()
    def show_count(self) -> None:
        """Say how many photos are chosen, and offer what can be done with them."""
        count = len(self.selected)
        words = self.tr("{photos} chosen").format(photos=texts.photos(count))
        self._chosen_label.say(words if count else self._hint())
        self._new_button.setEnabled(count > 0)
        self._leave_button.setEnabled(count > 0)

    def _hint(self) -> str:
        if self._stack.currentWidget() is self._map:
            return self.tr("Draw around photos to choose them; the wheel zooms.")
        return self.tr("Choose photos and drag them onto a group.")

    def _fill_gallery(self, work: Work) -> None:
        arrangement, distances = work.arrangement, work.grouping.distances
        shown = photos_of(
            self._photos, arrangement, distances, self._titles, self._shown, self._labelled
        )
        with self._gallery.keeping_place():
            self._model.show_dataset(shown)
        self.show_count()

    def _build(self) -> None:
        self._gallery_button = QPushButton(self.tr("Gallery"))
        self._map_button = QPushButton(self.tr("Map"))
        self._switch = QButtonGroup(self)
        for position, button in enumerate((self._gallery_button, self._map_button)):
            button.setCheckable(True)
            self._switch.addButton(button, position)
        self._chosen_label = ElidedLabel()
        self._chosen_label.setProperty("role", "muted")
        self._new_button = QPushButton(self.tr("New group"))
        self._new_button.setToolTip(self.tr("Make a new group of the chosen photos (N)"))
        self._leave_button = QPushButton(self.tr("None of these"))
        self._leave_button.setToolTip(self.tr("Leave the chosen photos out of all groups (Delete)"))
        self._gallery.setAccessibleName(self.tr("Photos of the group"))
        self._gallery.setDragEnabled(True)
        self._gallery.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        bar.setSpacing(SPACE)
        bar.addWidget(self._gallery_button)
        bar.addWidget(self._map_button)
        bar.addSpacing(SPACE)
        bar.addWidget(self._chosen_label, 1)
        for widget in (self._new_button, self._leave_button):
            bar.addWidget(widget)
        bar.addSpacing(SPACE)
        self._zoom = QStackedWidget()
        self._zoom.addWidget(self._build_slider())
        self._zoom.addWidget(self._build_map_zoom())
        self._zoom.setFixedWidth(15 * SPACE)
        bar.addWidget(self._zoom)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._gallery)
        self._stack.addWidget(self._map)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)

    def _build_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(SMALLEST, LARGEST)
        slider.setSingleStep(ZOOM_STEP)
        slider.setPageStep(2 * ZOOM_STEP)
        slider.setValue(self._gallery.side)
        slider.setAccessibleName(self.tr("Size of the pictures"))
        slider.setToolTip(self.tr("Size of the pictures (Ctrl and the mouse wheel)"))
        slider.valueChanged.connect(self._gallery.set_side)
        self._gallery.zoomed.connect(slider.setValue)
        return slider

    def _build_map_zoom(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for icon, name, act in (
            ("zoom-out", self.tr("Smaller"), self._map.zoom_out),
            ("zoom-in", self.tr("Larger"), self._map.zoom_in),
            ("zoom-fit", self.tr("Show the whole map"), self._map.show_whole),
        ):
            button = QToolButton()
            button.setIcon(icons.icon(icon))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(act)
            row.addWidget(button)
        return buttons

    def _wire(self) -> None:
        self._switch.idClicked.connect(self._choose)
        self._new_button.clicked.connect(lambda: self.new_group_requested.emit())
        self._leave_button.clicked.connect(lambda: self.leave_out_requested.emit())
        self._gallery.leave_out_requested.connect(self.leave_out_requested)
        self._gallery.selectionModel().selectionChanged.connect(
            lambda *_: self.selection_changed.emit()
        )
        self._map.selection_changed.connect(self.selection_changed)
        self._gallery.activated.connect(lambda index: self._open(self._model.photo(index.row())))
        self._map.photo_activated.connect(lambda at: self._open(self._photos[at]))
        for view in (self._gallery, self._map):
            view.customContextMenuRequested.connect(
                lambda point, view=view: self.menu_requested.emit(_on_screen(view, point))
            )

    @Slot(int)
    def _choose(self, position: int) -> None:
        self._switch.button(position).setChecked(True)
        self._stack.setCurrentIndex(position)
        self._zoom.setCurrentIndex(position)
        if self._work is not None and self._stack.currentWidget() is self._gallery:
            self._fill_gallery(self._work)
        self.show_count()

    @staticmethod
    def _open(photo: Photo) -> None:
        dialogs.open_folder(photo.path)


def _on_screen(view: QWidget, point: QPoint) -> QPoint:
    viewport = view.viewport() if isinstance(view, GroupGallery) else view
    return viewport.mapToGlobal(point)
