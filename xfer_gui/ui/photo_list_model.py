"""The photos that the grid shows: all that were found, by class, or what a filter lets through."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xfer_gui.core.photos import Dataset, Part, Photo
from xfer_gui.ui.photo_filter import PhotoFilter, file_name


class Role(IntEnum):
    """What can be asked of a row besides its name."""

    PHOTO = Qt.ItemDataRole.UserRole + 1
    LEFT_OUT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Section:
    """Rows of one class.

    Attributes:
        name: of the class.
        count: rows in it.
        left_out: the person left the whole class out.
    """

    name: str
    count: int
    left_out: bool


class PhotoListModel(QAbstractListModel):
    """One row for each photo, in the order of the dataset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        # Paths as text: a `Path` takes long to compare, and keeps its parts once it was.
        self._left_out_photos: frozenset[str] = frozenset()
        self._left_out_classes: frozenset[str] = frozenset()
        self._part_of: Callable[[Photo], Part | None] = lambda photo: photo.part
        self._filter = PhotoFilter()
        self._rows: list[Photo] = []
        self._sections: list[Section] = []
        self._row_of: dict[str, int] | None = None
        self._photo_at: dict[str, Photo] | None = None

    @property
    def sections(self) -> Sequence[Section]:
        """The classes that have rows, in order; their counts add up to the number of rows."""
        return self._sections

    @property
    def photos(self) -> Sequence[Photo]:
        """What is shown, row by row."""
        return self._rows

    @property
    def every(self) -> int:
        """How many photos there are, shown or not."""
        return len(self._dataset.photos) if self._dataset is not None else 0

    @property
    def filter(self) -> PhotoFilter:
        """What lets photos through."""
        return self._filter

    def show_dataset(
        self,
        dataset: Dataset | None,
        classes: Collection[str] = (),
        photos: Collection[Path | str] = (),
        part_of: Callable[[Photo], Part | None] = lambda photo: photo.part,
    ) -> None:
        """Show other photos, or others left out.

        Args:
            dataset: all that was found.
            classes: names of classes that are left out.
            photos: paths of photos that are left out.
            part_of: what a photo is used for; None while nothing decided that.
        """
        self._left_out_classes = frozenset(classes)
        self._left_out_photos = frozenset(map(str, photos))
        self._part_of = part_of
        if dataset is not self._dataset or self._filter.follows_wishes:
            self._dataset, self._photo_at = dataset, None
            self._refill()
            return
        self._divide()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def show_only(self, wanted: PhotoFilter) -> None:
        """Show what a filter lets through."""
        if wanted != self._filter:
            self._filter = wanted
            self._refill()

    def photo(self, row: int) -> Photo:
        """The photo of a row."""
        return self._rows[row]

    def row_of(self, path: Path) -> int | None:
        """The row of a photo; None when it is filtered out."""
        if self._row_of is None:
            self._row_of = {str(photo.path): row for row, photo in enumerate(self._rows)}
        return self._row_of.get(str(path))

    def current(self, photo: Photo) -> Photo:
        """The photo as it is now, filtered out or not: it may be of another class than it was."""
        if self._photo_at is None:
            every = self._dataset.photos if self._dataset is not None else ()
            self._photo_at = {str(each.path): each for each in every}
        return self._photo_at.get(str(photo.path), photo)

    def is_left_out(self, photo: Photo) -> bool:
        """True when the person left out the photo or its class."""
        return photo.label in self._left_out_classes or str(photo.path) in self._left_out_photos

    def part_of(self, photo: Photo) -> Part | None:
        """What a photo is used for; None while nothing decided that."""
        return self._part_of(photo)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of photos shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The file's name, the `Photo`, or whether it is left out."""
        if not index.isValid():
            return None
        photo = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return file_name(photo)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{file_name(photo)}, {photo.label}"
            case Qt.ItemDataRole.ToolTipRole:
                return str(photo.path)
            case Role.PHOTO:
                return photo
            case Role.LEFT_OUT:
                return self.is_left_out(photo)
        return None

    def _refill(self) -> None:
        self.beginResetModel()
        photos = self._dataset.photos if self._dataset is not None else ()
        self._rows = self._filter.apply(photos, self.is_left_out, self._part_of)
        self._row_of = None
        self._divide()
        self.endResetModel()

    def _divide(self) -> None:
        counts = Counter([photo.label for photo in self._rows])  # in the order of the rows
        self._sections = [
            Section(name, count, name in self._left_out_classes) for name, count in counts.items()
        ]
