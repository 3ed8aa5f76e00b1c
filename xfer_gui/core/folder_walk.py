"""Goes through a folder and everything in it, once."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.long_paths import reachable
from xfer_gui.core.names import natural_key
from xfer_gui.core.photo_reader import EXTENSIONS, OTHER_PICTURES
from xfer_gui.core.photos import Problem, ProblemKind
from xfer_gui.core.text import QT_TRANSLATE_NOOP

# What systems, cameras and archives leave in folders; "@eaDir" holds a NAS's thumbnails.
_LITTER = frozenset(
    ("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "@eadir", "$recycle.bin",
     "system volume information")
)  # fmt: skip

Place = tuple[str, ...]
"""A folder inside the imported one: the names on the way to it."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be a photo.

    Attributes:
        path: absolute.
        place: the folder it is in.
        size: bytes.
        modified: time of last change in nanoseconds.
    """

    path: Path
    place: Place
    size: int
    modified: int


@dataclass(slots=True)
class Walk:
    """What is in a folder: files that may be photos, all folders, and what could not be entered."""

    folder: Path
    files: list[FoundFile] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def walk(folder: Path, context: JobContext, clock: StageClock) -> Walk:
    """List a folder with everything below it, in natural order.

    Hidden files, litter of systems and files that are no pictures (text, video…) are passed over in
    silence; files without an ending are listed, as they may be photos. Links are not followed: what
    a link inside the folder points to is found where it is, a link that leads out is reported.

    Args:
        folder: absolute path.
        context: asked for Stop in every folder.
        clock: advanced by the number of files found.
    Raises:
        DatasetError: the folder itself is not there, is not a folder, or may not be opened.
        Cancelled: Stop was pressed.
    """
    found = Walk(folder)
    root = os.path.realpath(folder)
    todo: list[Place] = [()]
    while todo:
        place = todo.pop()
        context.check()
        before = len(found.files)
        below = []
        for entry in _entries(folder, place, found.problems):
            if _is_link(entry):
                _note_link(entry, root, folder.joinpath(*place), found.problems)
            elif entry.is_dir(follow_symlinks=False):
                below.append((*place, entry.name))
            else:
                _note_file(entry, place, found)
        found.places += below
        todo += reversed(below)
        clock.advance(len(found.files) - before)
    return found


def is_litter(name: str) -> bool:
    """True for hidden files and for what systems, cameras and archives leave in folders."""
    return name.startswith(".") or name.lower() in _LITTER


def may_be_photo(name: str) -> bool:
    """True for the name of a picture, also of a kind that cannot be read, or without an ending."""
    ending = os.path.splitext(name)[1].lower()
    return not ending or ending in EXTENSIONS or ending in OTHER_PICTURES


def _entries(folder: Path, place: Place, problems: list[Problem]) -> Iterator[os.DirEntry[str]]:
    path = folder.joinpath(*place)
    try:
        with os.scandir(reachable(path)) as listing:
            entries = sorted(listing, key=lambda entry: natural_key(entry.name))
    except OSError as error:
        if not place:
            raise _cannot_open(folder, error) from error
        problems.append(_folder_problem(path, error))
        return
    for entry in entries:
        if is_litter(entry.name):
            continue
        if not _is_text(entry.name):
            problems.append(_odd_name(path, entry.name))
            continue
        yield entry


def _note_file(entry: os.DirEntry[str], place: Place, found: Walk) -> None:
    if not may_be_photo(entry.name):
        return
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:  # It vanished just now.
        return
    if stat.S_ISREG(status.st_mode):
        path = found.folder.joinpath(*place, entry.name)
        found.files.append(FoundFile(path, place, status.st_size, status.st_mtime_ns))


def _is_link(entry: os.DirEntry[str]) -> bool:
    if entry.is_symlink():
        return True
    # Windows has a second kind of link to folders, which can also loop.
    junction: bool = getattr(entry, "is_junction", lambda: False)()
    return junction


def _note_link(entry: os.DirEntry[str], root: str, folder: Path, problems: list[Problem]) -> None:
    target = os.path.realpath(entry.path)
    inside = target == root or target.startswith(root.rstrip(os.sep) + os.sep)
    ending = os.path.splitext(entry.name)[1].lower()
    if not inside and (ending in EXTENSIONS or os.path.isdir(target)):
        sentence = QT_TRANSLATE_NOOP(
            "core", "{name} is a link that leads out of the folder; it is not followed."
        )
        problems.append(_problem(folder / entry.name, "unsupported", sentence))


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _odd_name(folder: Path, name: str) -> Problem:
    # The path goes into files and windows, which hold text only.
    readable = os.fsencode(name).decode(errors="replace")
    sentence = QT_TRANSLATE_NOOP("core", "The name {name} is not valid text; rename it.")
    return _problem(folder / readable, "unreadable", sentence)


def _folder_problem(path: Path, error: OSError) -> Problem:
    if isinstance(error, PermissionError):
        sentence = QT_TRANSLATE_NOOP("core", "You have no permission to open the folder {name}.")
        return _problem(path, "no_permission", sentence)
    if isinstance(error, FileNotFoundError):
        sentence = QT_TRANSLATE_NOOP("core", "The folder {name} vanished while it was read.")
        return _problem(path, "vanished", sentence)
    sentence = QT_TRANSLATE_NOOP("core", "The folder {name} cannot be read from the disk.")
    return _problem(path, "unreadable", sentence)


def _problem(path: Path, kind: ProblemKind, sentence: str) -> Problem:
    return Problem(path, kind, sentence, (("name", path.name),))


def check_still_there(folder: Path) -> None:
    """Look whether a folder can still be opened.

    Raises:
        DatasetError: it cannot, say because its stick was pulled out.
    """
    try:
        with os.scandir(reachable(folder)) as listing:
            next(listing, None)
    except OSError as error:
        raise _cannot_open(folder, error) from error


def _cannot_open(folder: Path, error: OSError) -> DatasetError:
    if isinstance(error, FileNotFoundError):
        sentence = QT_TRANSLATE_NOOP("core", "The folder {folder} is no longer there.")
        hint = QT_TRANSLATE_NOOP("core", "Put it back, or choose another folder.")
    elif isinstance(error, NotADirectoryError):
        sentence = QT_TRANSLATE_NOOP("core", "{folder} is not a folder.")
        hint = QT_TRANSLATE_NOOP(
            "core", "Choose the folder that holds one subfolder of photos for each class."
        )
    elif isinstance(error, PermissionError):
        sentence = QT_TRANSLATE_NOOP("core", "You have no permission to open {folder}.")
        hint = QT_TRANSLATE_NOOP("core", "Change its permissions, or copy it to a place of yours.")
    else:
        sentence = QT_TRANSLATE_NOOP("core", "The folder {folder} cannot be read from the disk.")
        hint = QT_TRANSLATE_NOOP("core", "Check the disk or stick that it is on.")
    return DatasetError(sentence, hint, folder=folder)
