"""Photos copied into folders named after what they are; predictions as a table."""

import csv
import io
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from xfer_gui.core import files
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.core.text import QT_TRANSLATE_NOOP

UNSURE = "unsure"
KEEP_FREE = 100_000_000
# Names that Windows keeps for devices, with any ending.
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of photos that were to be copied.

    Attributes:
        folder: parent of the folders that they went into.
        copies: the new files.
        vanished: photos that could not be read when their turn came.
    """

    folder: Path
    copies: tuple[Path, ...]
    vanished: tuple[Path, ...] = ()


def write_csv(answers: Sequence[Prediction | PhotoFailure], to: Path) -> None:
    """Write one line for each photo, in the order given.

    Raises:
        ProjectError: the file cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("path", "label", "confidence", "unsure", "error"))
    for answer in answers:
        if isinstance(answer, PhotoFailure):
            writer.writerow((answer.path, "", "", "", answer.error))
        else:
            sure = "yes" if answer.unsure else "no"
            writer.writerow((answer.path, answer.label, f"{answer.confidence:.4f}", sure, ""))
    # The mark at the start tells spreadsheet programs that this is UTF-8.
    files.write_text(to, "\N{ZERO WIDTH NO-BREAK SPACE}" + text.getvalue())


def sort_into(answers: Sequence[Prediction | PhotoFailure], to: Path) -> list[Path]:
    """Copy each photo into a folder named after its class; unsure ones into "unsure".

    Photos are copied, never moved, and a file that is there already is never replaced.

    Args:
        answers: photos that could not be read are passed over.
        to: parent of those folders; made when missing.
    Returns:
        The copies.
    Raises:
        ProjectError: a copy cannot be made.
    """
    copies = []
    for answer in answers:
        if isinstance(answer, PhotoFailure):
            continue
        folder = to / (UNSURE if answer.unsure else folder_name(answer.label))
        copies.append(_copy(answer.path, folder))
    return copies


def copy_into(labels: Mapping[Path, str], to: Path, source: Path, context: JobContext) -> Copied:
    """Copy photos into folders named after their classes. Opens the stage "sort".

    Nothing is moved and nothing that is there is replaced: where two photos have the same name, the
    second is called "name 2".

    Args:
        labels: photo → its class.
        to: parent of those folders; made when missing.
        source: the imported folder, which would find the copies in it when it is read again.
        context: told after each photo; Stop keeps the copies that were made.
    Returns:
        The copies, and photos that have vanished meanwhile.
    Raises:
        ProjectError: the disk has no room for them, a copy cannot be made, or `to` is in the
            imported folder.
        Cancelled: Stop was pressed.
    """
    to = to.absolute()
    if to.is_relative_to(source.absolute()):
        raise _among_the_photos(to)
    _check_room(labels, to)
    folders = _folders(labels.values())
    copies, vanished = [], []
    for photo in context.start("sort", len(labels)).track(list(labels)):
        if photo.is_file():
            copies.append(_copy(photo, to / folders[labels[photo]]))
        else:
            vanished.append(photo)
    return Copied(to, tuple(copies), tuple(vanished))


def folder_name(label: str) -> str:
    """A class's name as a folder's: classifier files come from others and may name any path."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "-", label).strip(" .")
    return f"{name}-" if name.partition(".")[0].lower() in _DEVICES else name or "-"


def _folders(labels: Iterable[str]) -> dict[str, str]:
    """A folder of its own for each class, also where names differ by what folders cannot have."""
    folders: dict[str, str] = {}
    taken: set[str] = set()
    for label in dict.fromkeys(labels):
        endings = ("" if number == 1 else f" {number}" for number in count(1))
        names = (folder_name(label) + ending for ending in endings)
        folders[label] = next(name for name in names if name.casefold() not in taken)
        taken.add(folders[label].casefold())
    return folders


def _copy(photo: Path, folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = _unused(folder, photo)
        try:
            shutil.copy2(photo, target)
        except OSError:
            # Half a photo would be taken for a whole one.
            target.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise files.write_error(folder, error) from error
    return target


def _check_room(photos: Iterable[Path], to: Path) -> None:
    needed = KEEP_FREE
    for photo in photos:
        try:
            needed += photo.stat().st_size
        except OSError:
            continue
    there = next(folder for folder in (to, *to.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    if needed > free:
        raise ProjectError(
            QT_TRANSLATE_NOOP(
                "core", "The disk has too little room: {needed} MB are needed, {free} MB are free."
            ),
            QT_TRANSLATE_NOOP("core", "Free some space, or choose a folder on another disk."),
            needed=-(-needed // 1_000_000),
            free=free // 1_000_000,
        )


def _among_the_photos(to: Path) -> ProjectError:
    return ProjectError(
        QT_TRANSLATE_NOOP("core", "“{name}” is where the photos themselves are."),
        QT_TRANSLATE_NOOP("core", "Choose a folder outside of it for the copies."),
        name=to.name,
    )


def _unused(folder: Path, photo: Path) -> Path:
    endings = ("" if number == 1 else f" {number}" for number in count(1))
    names = (f"{photo.stem}{ending}{photo.suffix}" for ending in endings)
    return next(folder / name for name in names if not (folder / name).exists())
