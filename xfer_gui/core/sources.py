"""What a person can point at: a folder, an archive, a table; and the photos of a project."""

import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xfer_gui.core import archive_problems, places, unpacking
from xfer_gui.core.dataset import look_at_all, scan
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.events import Notice
from xfer_gui.core.folder_walk import FoundFile
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Dataset, Photo, Problem
from xfer_gui.core.project import Project
from xfer_gui.core.table_import import read_table
from xfer_gui.core.text import QT_TRANSLATE_NOOP

_SHEETS = frozenset((".xlsx", ".xls", ".ods", ".numbers"))


@dataclass(frozen=True, slots=True)
class Source:
    """Where photos and their classes come from.

    Attributes:
        folder: absolute path of the folder of photos.
        table: name of the file in it that says the classes; empty where folders are the classes.
    """

    folder: Path
    table: str = ""


def open_source(path: Path, context: JobContext) -> Source:
    """Find out what a path is; an archive is unpacked beside the projects first.

    Raises:
        DatasetError: it is nothing that photos can be taken from, or an archive that cannot be
            unpacked.
        ProjectError: the disk cannot be written.
        Cancelled: Stop was pressed.
    """
    path = path.absolute()
    kind = path.suffix.lower()
    if path.is_dir():
        return Source(path)
    if unpacking.is_archive(path):
        return Source(unpacking.unpack(path, places.unpacked_folder(), context))
    if kind in unpacking.TABLES:
        return Source(path.parent, path.name)
    if path.is_file():
        raise _refused(path)
    # The walk says best why a folder cannot be opened.
    return Source(path)


def can_be_source(path: Path) -> bool:
    """True for what `open_source` takes, or has a sentence of its own for."""
    kind = path.suffix.lower()
    known = unpacking.ARCHIVES | unpacking.OTHER_ARCHIVES | unpacking.TABLES | _SHEETS
    return path.is_dir() or kind in known


def discover(project: Project, context: JobContext, loose: bool = False) -> tuple[Source, Dataset]:
    """Look through photos for the first time.

    Where folders tell no classes apart and there is one table among the photos, that one says the
    classes, and a notice says so.

    Args:
        project: a new one.
        context: gets progress.
        loose: take a folder of photos without classes.
    Returns:
        The source, perhaps with the table found, and what is in it.
    Raises:
        DatasetError, Cancelled: as `gather`.
    """
    source = Source(project.photo_folder, project.table)
    try:
        found = gather(project, context, loose)
    except DatasetError:
        listed = None if source.table else _listed(source.folder, context)
        if listed is None:
            raise
        return listed
    if source.table or len(found.classes) > 1:
        return source, found
    return _listed(source.folder, context) or (source, found)


def _listed(folder: Path, context: JobContext) -> tuple[Source, Dataset] | None:
    """What the only table in a folder lists."""
    kinds = unpacking.TABLES
    tables = [path for path in folder.glob("*") if path.suffix.lower() in kinds]
    if len(tables) != 1:
        return None
    table = tables[0].name
    try:
        found = gather(Project(folder, table=table), context)
    except DatasetError:
        # A table of something else.
        return None
    if len(found.classes) < 2:
        return None
    sentence = QT_TRANSLATE_NOOP("core", "“{table}” says the class of each photo.")
    context.report(Notice(sentence, (("table", table),)))
    return Source(folder, table), found


def gather(
    project: Project, context: JobContext, loose: bool = False, known: Iterable[Photo] = ()
) -> Dataset:
    """Look which photos a project has: those of its folder or table, and those that were added.

    Args:
        project: only where photos come from matters here; `Project.arrange` does the rest.
        context: gets progress.
        loose: take a folder of photos without classes.
        known: photos of an earlier look; those that have not changed are not opened again.
    Returns:
        As scanned; photos that were added bear no label.
    Raises:
        DatasetError, Cancelled: as `scan` and `read_table`.
    """
    folder = project.photo_folder
    if project.table:
        found = read_table(folder / project.table, context, known)
    else:
        # Classes may all be made by hand.
        loose = loose or bool(project.added or project.corrections)
        found = scan(folder, context, project.nested or "merged", loose, known)
    problems = (*found.problems, *unpacking.problems_of(folder))
    there = {photo.path for photo in found.photos}
    paths = [folder / name for name in project.added]
    photos, missing = look_at_files([each for each in paths if each not in there], context, known)
    taken = {photo.path for photo in photos}
    problems = (*(each for each in problems if each.path not in taken), *missing)
    return replace(found, photos=found.photos + photos, problems=problems)


def look_at_files(
    paths: Sequence[Path], context: JobContext, known: Iterable[Photo] = ()
) -> tuple[tuple[Photo, ...], tuple[Problem, ...]]:
    """Photos without labels, and what is wrong with the other files.

    Args:
        paths: absolute.
        context: gets progress of the stage "scan".
        known: photos of an earlier look; those that have not changed are not opened again.
    """
    if not paths:
        return (), ()
    files, problems = [], []
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            sentence = QT_TRANSLATE_NOOP("core", "{name} is no longer there.")
            problems.append(Problem(path, "vanished", sentence, (("name", path.name),)))
            continue
        if stat.S_ISREG(status.st_mode):
            files.append(FoundFile(path, (), status.st_size, status.st_mtime_ns))
    sizes, unreadable = look_at_all(files, context, known)
    photos = tuple(
        Photo(file.path, "", file.size, file.modified, *sizes[file.path])
        for file in files
        if file.path in sizes
    )
    return photos, (*problems, *unreadable)


def _refused(path: Path) -> DatasetError:
    kind = path.suffix.lower()
    if kind in unpacking.OTHER_ARCHIVES:
        return archive_problems.other_kind(path)
    if kind in _SHEETS:
        return DatasetError(
            QT_TRANSLATE_NOOP("core", "Xfer cannot read the table “{name}”."),
            QT_TRANSLATE_NOOP("core", "Save it as a CSV file in your spreadsheet program."),
            name=path.name,
        )
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "“{name}” is not a folder."),
        QT_TRANSLATE_NOOP(
            "core",
            "Choose a folder with one subfolder of photos for each class, a zip archive of one, or "
            "a CSV table of photos and classes.",
        ),
        name=path.name,
    )
