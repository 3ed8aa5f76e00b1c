"""Classes that the person makes and names: photos put into them, and other names for them."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.names import class_key, class_name
from xfer_gui.core.photos import Dataset, Photo, Problem, inside
from xfer_gui.core.project import Project
from xfer_gui.core.sources import look_at_files
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.twins import exact_twins

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Arrived:
    """Files that were brought for a class.

    Attributes:
        photos: those that are new; they bear no label.
        known: how many of them were there already, as files or as copies of them.
        problems: those that are no photos.
    """

    photos: tuple[Photo, ...]
    known: int
    problems: tuple[Problem, ...]


def look_at_arrivals(paths: Sequence[Path], scanned: Dataset, context: JobContext) -> Arrived:
    """Look which of some files are photos that a dataset does not have yet.

    Args:
        paths: files, absolute.
        scanned: the photos that are there.
        context: gets progress of the stage "scan".
    """
    there = {photo.path for photo in scanned.photos}
    fresh = [path for path in dict.fromkeys(paths) if path not in there]
    photos, problems = look_at_files(fresh, context)
    copies = _copies(photos, scanned)
    new = tuple(photo for photo in photos if photo.path not in copies)
    return Arrived(new, len(paths) - len(fresh) + len(copies), problems)


def with_photos(project: Project, photos: Iterable[Photo], label: str) -> Project:
    """The project with photos put into a class; they stay where they are."""
    names = [inside(project.photo_folder, photo.path) for photo in photos]
    gone = set(names)
    return replace(
        project,
        added=project.added | dict.fromkeys(names, label),
        excluded_photos=tuple(name for name in project.excluded_photos if name not in gone),
        corrections={name: to for name, to in project.corrections.items() if name not in gone},
    )


def with_name(project: Project, scanned: Dataset, old: str, new: str) -> Project:
    """The project with another name for a class. Runs keep the names that they learned.

    Args:
        project: as it is.
        scanned: what the scan gives.
        old: the class's name as the person sees it.
        new: what they want to see.
    Raises:
        DatasetError: the name is empty, too long, or another class has it.
    """
    new = checked_name(new, project.arrange(scanned).classes, old)
    renamed = dict(project.renamed)
    for name in scanned.classes:
        if renamed.get(name, name) == old:
            renamed[name] = new
    return replace(
        project,
        renamed={name: shown for name, shown in renamed.items() if name != shown},
        added=_swapped(project.added, old, new),
        corrections=_swapped(project.corrections, old, new),
        excluded_classes=tuple(new if name == old else name for name in project.excluded_classes),
    )


def checked_name(name: str, classes: Iterable[str], instead_of: str = "") -> str:
    """A name that a class can have.

    Args:
        name: as it was typed.
        classes: names that are taken.
        instead_of: the class's present name; its own spellings are free.
    Raises:
        DatasetError: it is empty, too long, or taken, which "Cat" is by "cat".
    """
    words = " ".join(name.split())
    plain = class_name("".join(each for each in words if unicodedata.category(each)[0] != "C"))
    if not plain or len(plain) > LONGEST_NAME:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "A class needs a name of 1 to {most} letters."),
            QT_TRANSLATE_NOOP("core", "Type what the photos of this class show."),
            most=LONGEST_NAME,
        )
    taken = {class_key(each): each for each in classes if each != instead_of}
    if class_key(plain) in taken:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "There is a class “{name}” already."),
            QT_TRANSLATE_NOOP("core", "Choose another name, or move the photos to that class."),
            name=taken[class_key(plain)],
        )
    return plain


def _copies(photos: Sequence[Photo], scanned: Dataset) -> set[Path]:
    """Which of the photos hold the same bytes as one that is there, or as one before them."""
    new = {photo.path for photo in photos}
    sizes = {photo.size for photo in photos}
    candidates = [photo for photo in scanned.photos if photo.size in sizes]
    found: set[Path] = set()
    for group in exact_twins((*candidates, *photos)):
        found.update(photo.path for photo in group[1:] if photo.path in new)
    return found


def _swapped(labels: dict[str, str], old: str, new: str) -> dict[str, str]:
    return {photo: new if label == old else label for photo, label in labels.items()}
