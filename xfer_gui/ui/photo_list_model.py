"""The photos that the grid shows: all that were found, by class, filtered by class and name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xfer_gui.core.photos import Dataset, Photo


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
        self._left_out_photos: frozenset[Path] = frozenset()
        self._left_out_classes: frozenset[str] = frozenset()
        self._class: str | None = None
        self._words = ""
        self._rows: list[Photo] = []
        self._sections: list[Section] = []
        self._row_of: dict[Path, int] | None = None

    @property
    def sections(self) -> Sequence[Section]:
        """The classes that have rows, in order; their counts add up to the number of rows."""
        return self._sections

    def show_dataset(
        self, dataset: Dataset | None, classes: Collection[str] = (), photos: Collection[Path] = ()
    ) -> None:
        """Show other photos, or others left out.

        Args:
            dataset: all that was found.
            classes: names of classes that are left out.
            photos: paths of photos that are left out.
        """
        self._left_out_classes, self._left_out_photos = frozenset(classes), frozenset(photos)
        if dataset is not self._dataset:
            self._dataset = dataset
            self._refill()
            return
        self._divide()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def show_only(self, name: str | None, words: str) -> None:
        """Filter.

        Args:
            name: of a class; None for all.
            words: what must be in a photo's file name, in any case.
        """
        words = words.casefold().strip()
        if (name, words) != (self._class, self._words):
            self._class, self._words = name, words
            self._refill()

    def photo(self, row: int) -> Photo:
        """The photo of a row."""
        return self._rows[row]

    def row_of(self, path: Path) -> int | None:
        """The row of a photo; None when it is filtered out."""
        if self._row_of is None:
            self._row_of = {photo.path: row for row, photo in enumerate(self._rows)}
        return self._row_of.get(path)

    def is_left_out(self, photo: Photo) -> bool:
        """True when the person left out the photo or its class."""
        return photo.label in self._left_out_classes or photo.path in self._left_out_photos

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
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return photo.path.name
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
        if self._class is not None:
            photos = tuple(photo for photo in photos if photo.label == self._class)
        if self._words:
            photos = tuple(photo for photo in photos if self._words in photo.path.name.casefold())
        self._rows = list(photos)
        self._row_of = None
        self._divide()
        self.endResetModel()

    def _divide(self) -> None:
        counts: dict[str, int] = {}
        for photo in self._rows:
            counts[photo.label] = counts.get(photo.label, 0) + 1
        self._sections = [
            Section(name, count, name in self._left_out_classes) for name, count in counts.items()
        ]
