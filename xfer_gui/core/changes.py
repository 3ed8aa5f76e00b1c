"""What is new in a folder of photos since the last look, and what only moved."""

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from xfer_gui.core.photos import Dataset, Photo, inside
from xfer_gui.core.project import Project


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between two scans of one project.

    Attributes:
        new: photos that were not there before.
        gone: photos that are no longer there.
        rewritten: photos whose files were changed.
        moved: photos that are now elsewhere, with the place where they were.
        classes_new, classes_gone: names of classes.
    """

    new: tuple[Photo, ...] = ()
    gone: tuple[Photo, ...] = ()
    rewritten: tuple[Photo, ...] = ()
    moved: tuple[tuple[Photo, Photo], ...] = ()
    classes_new: tuple[str, ...] = ()
    classes_gone: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Something is different."""
        return bool(self.new or self.gone or self.rewritten or self.moved)

    def shown(self) -> tuple[Photo, ...]:
        """The photos that are there and were not, or not so."""
        return self.new + self.rewritten + tuple(now for now, _ in self.moved)


def compare(before: Dataset, after: Dataset) -> Changes:
    """Compare two scans of one project.

    A photo that is gone and one that is new are the same, moved or renamed, when size, time of last
    change to the nanosecond and pixels agree and no other photo has these: moving keeps them, and
    no camera writes two such files.
    """
    old = {photo.path: photo for photo in before.photos}
    now = {photo.path: photo for photo in after.photos}
    gone = [photo for path, photo in old.items() if path not in now]
    new = [photo for path, photo in now.items() if path not in old]
    moved = _moved(gone, new)
    there, left = {photo.path for photo, _ in moved}, {photo.path for _, photo in moved}
    return Changes(
        new=tuple(photo for photo in new if photo.path not in there),
        gone=tuple(photo for photo in gone if photo.path not in left),
        rewritten=tuple(
            photo
            for path, photo in now.items()
            if path in old and _stamp(old[path]) != _stamp(photo)
        ),
        moved=moved,
        classes_new=_missing(after.classes, before.classes),
        classes_gone=_missing(before.classes, after.classes),
    )


def joined(earlier: Changes, later: Changes) -> Changes:
    """Two changes told as one: photos that went and came back are no news."""
    came, went = _paths(later.new), _paths(later.gone)
    new = (*(photo for photo in earlier.new if photo.path not in went), *later.new)
    gone = (*(photo for photo in earlier.gone if photo.path not in came), *later.gone)
    back, lost = _paths(earlier.gone) & came, _paths(earlier.new) & went
    return Changes(
        new=tuple(photo for photo in new if photo.path not in back),
        gone=tuple(photo for photo in gone if photo.path not in lost),
        rewritten=tuple({each.path: each for each in earlier.rewritten + later.rewritten}.values()),
        moved=earlier.moved + later.moved,
        classes_new=_missing(earlier.classes_new, later.classes_gone)
        + _missing(later.classes_new, earlier.classes_gone),
        classes_gone=_missing(earlier.classes_gone, later.classes_new)
        + _missing(later.classes_gone, earlier.classes_new),
    )


def follow(project: Project, moved: Iterable[tuple[Photo, Photo]]) -> Project:
    """The project with what it says of photos said of the places where they are now.

    A correction is forgotten when the photo was moved to another class folder: that is the newer
    word.
    """
    folder = project.photo_folder
    names, stays = {}, {}
    for now, before in moved:
        name = inside(folder, before.path)
        names[name] = inside(folder, now.path)
        stays[name] = now.label == before.label
    if not names:
        return project

    def renamed(table: Mapping[str, object]) -> dict[str, object]:
        return {names.get(name, name): value for name, value in table.items()}

    corrections = {
        name: label for name, label in project.corrections.items() if stays.get(name, True)
    }
    changes: dict[str, object] = {
        "excluded_photos": tuple(names.get(name, name) for name in project.excluded_photos),
        "corrections": renamed(corrections),
        "parts": renamed(project.parts),
        "sides": renamed(project.sides),
        "added": renamed(project.added),
    }
    return replace(project, **changes)  # type: ignore[arg-type]


def _moved(gone: Iterable[Photo], new: Iterable[Photo]) -> tuple[tuple[Photo, Photo], ...]:
    alike: dict[object, tuple[list[Photo], list[Photo]]] = defaultdict(lambda: ([], []))
    for photo in new:
        alike[_stamp(photo)][0].append(photo)
    for photo in gone:
        alike[_stamp(photo)][1].append(photo)
    return tuple(
        (there[0], left[0]) for there, left in alike.values() if len(there) == 1 and len(left) == 1
    )


def _paths(photos: Iterable[Photo]) -> set[Path]:
    return {photo.path for photo in photos}


def _stamp(photo: Photo) -> tuple[int, int, int, int]:
    return photo.size, photo.modified, photo.width, photo.height


def _missing(some: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    known = set(others)
    return tuple(name for name in some if name not in known)


def folder_stamps(folders: Iterable[str]) -> dict[str, int]:
    """When each folder last got or lost something; -1 for one that is not there.

    Looking at folders alone is quick with any number of photos.
    """
    stamps = {}
    for folder in folders:
        try:
            stamps[folder] = os.stat(folder).st_mtime_ns
        except OSError:
            stamps[folder] = -1
    return stamps
