"""Reads a table of text whose letters, separators and columns nobody told us about."""

import csv
import io
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.names import part_of
from xfer_gui.core.text import QT_TRANSLATE_NOOP

_SEPARATORS = ",;\t|"
_LOOKED_AT = 200
MOST_BYTES = 200_000_000
_CLASS_WORDS = frozenset(
    "class classes label labels category categories target species name tag kind type breed"
    " 클래스 라벨 레이블 분류 종류 이름 품종".split()
)
_PART_WORDS = frozenset("split set subset part partition usage 분할 구분 용도".split())

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is what, counted from 0.

    Attributes:
        path: the files.
        label: their classes.
        part: training, validation or test; None where the table does not say.
        has_header: the first row holds the names of the columns.
    """

    path: int
    label: int
    part: int | None
    has_header: bool


def read_rows(path: Path) -> list[Row]:
    """The rows of a table, cells without blanks around them.

    Text is UTF-8 or UTF-16 where it can be, else Korean where that makes sense, else the code page
    of Windows in the West. Columns are separated by whatever divides most rows alike.

    Raises:
        DatasetError: the file cannot be read, is too large or holds no table.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _no_table(path)
        text = _decoded(path.read_bytes())
    except OSError as error:
        raise _not_read(path, error) from error
    if "\0" in text:
        raise _no_table(path)
    rows = _divided(text, _separator(text))
    if not rows or max(map(len, rows)) < 2:
        raise _no_table(path)
    return rows


def find_columns(rows: Sequence[Row], is_file: Callable[[str], bool]) -> Columns | None:
    """Find out which column holds files, which classes, and which the division, by looking.

    Args:
        rows: of a table.
        is_file: whether a cell names a file that is there.
    Returns:
        None where no column holds files, or none is left for the classes.
    """
    head, body = rows[0], rows[1 : _LOOKED_AT + 1]
    width = Counter(map(len, rows[:_LOOKED_AT])).most_common(1)[0][0]
    sample = [row for row in (body or [head]) if len(row) >= width]
    files = [sum(is_file(row[column]) for row in sample) for column in range(width)]
    if not any(files):
        return None
    path = files.index(max(files))
    has_header = bool(body) and len(head) >= width and not is_file(head[path])
    names = [cell.casefold() for cell in head] if has_header else []
    if body and not has_header:
        sample = [head, *sample]
    others = [column for column in range(width) if column != path]
    part = _part_column(sample, names, others)
    label = _label_column(sample, names, [column for column in others if column != part])
    return None if label is None else Columns(path, label, part, has_header)


def _part_column(sample: Sequence[Row], names: Sequence[str], columns: list[int]) -> int | None:
    if len(columns) < 2:
        # The only other column holds the classes, which may well be called so.
        return None
    for column in columns:
        cells = {row[column] for row in sample if row[column]}
        if cells and all(part_of(cell) for cell in cells):
            return column
    return next(
        (column for column in columns if names and names[column] in _PART_WORDS
         and any(part_of(row[column]) for row in sample)),
        None,
    )  # fmt: skip


def _label_column(sample: Sequence[Row], names: Sequence[str], columns: list[int]) -> int | None:
    for column in columns:
        words = names[column].replace("_", " ").split() if names else []
        if any(word in _CLASS_WORDS for word in words):
            return column
    # Without a name it is the column with the fewest different words, though more than one.
    variety = {column: len({row[column] for row in sample}) for column in columns}
    several = [column for column in columns if variety[column] > 1]
    return min(several or columns, key=variety.__getitem__, default=None)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    for encoding in ("utf-8-sig", "euc_kr"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "euc_kr" or _is_korean(text):
            return text
    return data.decode("cp1252", errors="replace")


def _is_korean(text: str) -> bool:
    return all(letter < "\x80" or "가" <= letter <= "힣" for letter in set(text))


def _separator(text: str) -> str:
    start = "\n".join(text.splitlines()[:_LOOKED_AT])

    def alike(separator: str) -> int:
        widths = Counter(len(row) for row in _divided(start, separator))
        return max((rows for width, rows in widths.items() if width > 1), default=0)

    return max(_SEPARATORS, key=alike)


def _divided(text: str, separator: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    rows: list[Row] = []
    try:
        rows += (tuple(cell.strip() for cell in row) for row in reader if any(row))
    except csv.Error:
        # A quote that never ends swallows the rest; what came before can be used.
        return rows
    return rows


def _no_table(path: Path) -> DatasetError:
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "“{name}” is no table of photos and classes."),
        QT_TRANSLATE_NOOP(
            "core", "It needs one row for each photo, with the photo's file and its class in it."
        ),
        name=path.name,
    )


def _not_read(path: Path, error: OSError) -> DatasetError:
    if isinstance(error, FileNotFoundError):
        return DatasetError(
            QT_TRANSLATE_NOOP("core", "The table “{name}” is no longer there."),
            QT_TRANSLATE_NOOP("core", "Put it back, or choose another one."),
            name=path.name,
        )
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "The table “{name}” cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("core", "Close it in other programs, and check that you may open it."),
        name=path.name,
        reason=error.strerror or error,
    )
