"""Which project belongs to a folder of photos, and what is in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from xfer_gui.core import places
from xfer_gui.core.changes import Changes
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.listing import read_listing, write_listing
from xfer_gui.core.photos import Dataset
from xfer_gui.core.project import Project, is_project, open_project, save_project
from xfer_gui.core.runs import Run, list_runs
from xfer_gui.session.looking import looked_at


@dataclass(frozen=True, slots=True)
class Opened:
    """A project as it was read.

    Attributes:
        folder: the project's folder.
        project: what `project.json` holds.
        runs: newest first.
        found: the scan of its photos; None when that is still to be done.
        changes: what is different from the last look that was noted in the project.
    """

    folder: Path
    project: Project
    runs: tuple[Run, ...] = ()
    found: Dataset | None = None
    changes: Changes = Changes()


def read(folder: Path, found: Dataset | None = None) -> Opened:
    """Read a project and its runs.

    Raises:
        ProjectError: the project cannot be read.
    """
    return Opened(folder, open_project(folder), tuple(list_runs(folder)), found)


def import_from(path: Path, recent: Iterable[Path], context: JobContext) -> Opened:
    """Open the project that belongs to photos, a new one if they have none.

    Args:
        path: a folder, an archive or a table.
        recent: projects to look at besides those in the usual place.
        context: gets progress.
    Raises:
        DatasetError: there are no photos to be had.
        ProjectError: a project cannot be read or written.
        Cancelled: Stop was pressed.
    """
    from xfer_gui.core import sources

    recent = tuple(recent)
    source = sources.open_source(path, context)
    known = find_project(source.folder, source.table, recent)
    if known is not None:
        project = open_project(known)
        before = read_listing(known, project.photo_folder)
        photos = before.photos if before is not None else ()
        found = sources.gather(project, context, loose=True, known=photos)
        looked = looked_at(known, before, found)
        return replace(read(known, looked.found), changes=looked.changes)
    source, found = sources.discover(
        Project(source.folder, table=source.table), context, loose=True
    )
    # Nothing says that the table which was found was not found before.
    known = find_project(source.folder, source.table, recent)
    if known is not None:
        return read(known)
    folder = _new(source.folder, source.table)
    write_listing(folder, found)
    return read(folder, found)


def find_project(photos: Path, table: str, recent: Iterable[Path]) -> Path | None:
    """The project that photos already have.

    Args:
        photos: absolute path of the photo folder.
        table: name of the table in it; empty where folders are the classes.
        recent: projects to look at besides those in the usual place.
    """
    for folder in (*recent, *_usual(photos)):
        if is_project(folder) and _source_of(folder) == (photos, table):
            return folder
    return None


def _new(photos: Path, table: str) -> Path:
    folder = next(folder for folder in _names(photos) if not folder.exists())
    save_project(folder, Project(photos, table=table))
    return folder


def _source_of(folder: Path) -> tuple[Path, str] | None:
    try:
        project = open_project(folder)
    except ProjectError:
        # A damaged project is no reason to refuse photos: it keeps its folder and gets a neighbour.
        return None
    return project.photo_folder, project.table


def _usual(photos: Path) -> Iterator[Path]:
    for folder in _names(photos):
        if not folder.exists():
            return
        yield folder


def _names(photos: Path) -> Iterator[Path]:
    stem = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "-", photos.name).strip(" .") or "photos"
    parent = places.projects_folder()
    yield parent / stem
    yield from (parent / f"{stem} {number}" for number in count(2))
