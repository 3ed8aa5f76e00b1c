"""Takes photos and their classes from a table (CSV) instead of from folders."""

import os
import stat
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path, PureWindowsPath

from xfer_gui.core.dataset import look_at_all
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.folder_walk import FoundFile, walk
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.names import class_key, class_name, natural_key, part_of
from xfer_gui.core.photos import Dataset, Part, Photo, Problem
from xfer_gui.core.table_file import Columns, Row, find_columns, read_rows
from xfer_gui.core.text import QT_TRANSLATE_NOOP


def read_table(table: Path, context: JobContext, known: Iterable[Photo] = ()) -> Dataset:
    """Find the photos that a table lists, and their classes. Opens the stage "scan".

    The separator, the header, the letters and the order of the columns are found out by looking
    which column names files that are there: whole paths, paths beside the table, or bare names,
    with endings or without, of files anywhere below the table's folder.

    Args:
        table: absolute path.
        context: gets progress.
        known: photos of an earlier look; those that have not changed are not opened again.
    Returns:
        A dataset of the table's folder. Rows that cannot be used are problems.
    Raises:
        DatasetError: the file is no table, or names no photo that is there.
        Cancelled: Stop was pressed.
    """
    rows = read_rows(table)
    finder = _Finder(table.parent, context)
    columns = find_columns(rows, finder.is_file) or find_columns(rows, finder.is_file_anywhere)
    if columns is None:
        raise _no_files(table, rows)
    listing = _Listing(table, columns)
    for number, row in enumerate(rows, start=1):
        if number > 1 or not columns.has_header:
            context.check()
            listing.add(number, row, finder)
    sizes, unreadable = look_at_all(list(listing.files.values()), context, known)
    return listing.dataset(sizes, unreadable)


class _Finder:
    """Which file a cell means."""

    def __init__(self, folder: Path, context: JobContext) -> None:
        self._folder = folder
        self._context = context
        self._names: dict[str, list[FoundFile]] | None = None

    def is_file(self, cell: str) -> bool:
        return bool(cell) and self._at(cell) is not None

    def is_file_anywhere(self, cell: str) -> bool:
        return bool(cell) and bool(self._at(cell) or self._anywhere(cell))

    def find(self, cell: str) -> list[FoundFile]:
        """One file; none where it is not there, several where the name does not say which."""
        file = self._at(cell)
        return [file] if file is not None else self._anywhere(cell)

    def _at(self, cell: str) -> FoundFile | None:
        # Tables are also written under Windows and read elsewhere.
        for name in dict.fromkeys((cell, cell.replace("\\", "/"))):
            path = Path(os.path.normpath(self._folder / name))
            try:
                status = path.stat()
            except (OSError, ValueError):
                continue
            if stat.S_ISREG(status.st_mode):
                return FoundFile(path, (), status.st_size, status.st_mtime_ns)
        return None

    def _anywhere(self, cell: str) -> list[FoundFile]:
        parts = [class_name(part) for part in PureWindowsPath(cell).parts]
        if not parts:
            return []
        files = self._by_name().get(parts[-1], [])
        # The more of the path agrees, the surer.
        for depth in range(len(parts) - 1, 0, -1):
            end = tuple(parts[-1 - depth : -1])
            exact = [file for file in files if _composed(file.place)[-depth:] == end]
            if exact:
                return exact
        return files

    def _by_name(self) -> dict[str, list[FoundFile]]:
        if self._names is None:
            self._names = defaultdict(list)
            for file in walk(self._folder, self._context, self._context.start("scan")).files:
                # Some tables list names without their endings.
                for name in {file.path.name, file.path.stem}:
                    self._names[class_name(name)].append(file)
        return self._names


class _Listing:
    """The files of a table with their classes, and the rows that cannot be used."""

    def __init__(self, table: Path, columns: Columns) -> None:
        self._table = table
        self._columns = columns
        self._spelling: dict[str, str] = {}
        self._labels: dict[Path, tuple[str, Part | None]] = {}
        self._problems: list[Problem] = []
        self.files: dict[Path, FoundFile] = {}

    def add(self, number: int, row: Row, finder: _Finder) -> None:
        columns = self._columns
        if len(row) <= max(columns.path, columns.label):
            self._leave_out(number, QT_TRANSLATE_NOOP("core", "Row {row} of {table} is too short."))
            return
        cell, label = row[columns.path], class_name(row[columns.label])
        if not label:
            self._leave_out(number, QT_TRANSLATE_NOOP("core", "Row {row} of {table} has no class."))
            return
        found = finder.find(cell)
        if len(found) != 1:
            self._miss(number, cell, bool(found))
            return
        label = self._spelling.setdefault(class_key(label), label)
        part = _part(row, columns)
        earlier = self._labels.setdefault(found[0].path, (label, part))
        self.files[found[0].path] = found[0]
        if earlier[0] != label:
            sentence = QT_TRANSLATE_NOOP(
                "core",
                "{name} is listed as “{one}” and, in row {row}, as “{other}”; that is left out.",
            )
            values = (("name", cell), ("one", earlier[0]), ("other", label))
            self._leave_out(number, sentence, values)

    def dataset(self, sizes: dict[Path, tuple[int, int]], unreadable: Sequence[Problem]) -> Dataset:
        present = {self._labels[path][1] for path in sizes}
        # Training photos alone are still to be divided.
        is_split = "training" in present and len(present) > 1
        photos = [self._photo(self.files[path], sizes[path], is_split) for path in sizes]
        if is_split:
            photos = self._trained(photos)
        if not photos:
            raise _nothing_readable(self._table, (*unreadable, *self._problems))
        names = sorted({photo.label for photo in photos}, key=natural_key)
        rank = {name: position for position, name in enumerate(names)}
        photos.sort(key=lambda photo: (rank[photo.label], natural_key(str(photo.path))))
        problems = (*unreadable, *self._problems)
        return Dataset(self._table.parent, tuple(names), tuple(photos), problems, is_split)

    def _photo(self, file: FoundFile, size: tuple[int, int], is_split: bool) -> Photo:
        label, part = self._labels[file.path]
        # A table that divides some photos leaves no other choice for the rest.
        part = (part or "training") if is_split else None
        return Photo(file.path, label, file.size, file.modified, *size, part=part)

    def _trained(self, photos: list[Photo]) -> list[Photo]:
        trained = {photo.label for photo in photos if photo.part == "training"}
        sentence = QT_TRANSLATE_NOOP(
            "core", "{name} is left out: there are no training photos of “{label}”."
        )
        for photo in photos:
            if photo.label not in trained:
                values = (("name", photo.path.name), ("label", photo.label))
                self._problems.append(Problem(photo.path, "nested", sentence, values))
        return [photo for photo in photos if photo.label in trained]

    def _miss(self, number: int, cell: str, is_unclear: bool) -> None:
        if is_unclear:
            sentence = QT_TRANSLATE_NOOP(
                "core",
                "Row {row} of {table} says “{name}”, and there are several files of that name.",
            )
            self._leave_out(number, sentence, (("name", cell),))
            return
        sentence = QT_TRANSLATE_NOOP("core", "{name}, in row {row} of {table}, is not there.")
        values = (("name", cell), ("row", number), ("table", self._table.name))
        path = self._table.parent / (PureWindowsPath(cell.replace("\0", "")).name or cell or "?")
        self._problems.append(Problem(path, "vanished", sentence, values))

    def _leave_out(
        self, number: int, sentence: str, values: tuple[tuple[str, str | int], ...] = ()
    ) -> None:
        values = (*values, ("row", number), ("table", self._table.name))
        self._problems.append(Problem(self._table, "table", sentence, values))


def _part(row: Row, columns: Columns) -> Part | None:
    if columns.part is None or columns.part >= len(row):
        return None
    meaning = part_of(row[columns.part])
    return meaning[0] if meaning else None


def _composed(place: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(class_name, place))


def _no_files(table: Path, rows: Sequence[Row]) -> DatasetError:
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "None of the photos that “{name}” lists are there."),
        QT_TRANSLATE_NOOP(
            "core",
            "Put the table into the folder with the photos. Each row needs a photo's file, such as "
            "cats/1.jpg, and its class.",
        ),
        name=table.name,
        rows=len(rows),
    )


def _nothing_readable(table: Path, problems: Sequence[Problem]) -> DatasetError:
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "No photo that “{name}” lists can be used."),
        QT_TRANSLATE_NOOP("core", "The first of {count} reasons: {first}"),
        name=table.name,
        count=len(problems),
        first=problems[0].detail if problems else "",
    )
