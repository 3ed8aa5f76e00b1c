"""Which project belongs to a folder of photos, and what is in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from xfer_gui.core import places
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.photos import Dataset
from xfer_gui.core.project import Project, is_project, open_project, save_project
from xfer_gui.core.runs import Run, list_runs


@dataclass(frozen=True, slots=True)
class Opened:
    """A project as it was read.

    Attributes:
        folder: the project's folder.
        project: what `project.json` holds.
        runs: newest first.
        found: the scan of its photos; None when that is still to be done.
    """

    folder: Path
    project: Project
    runs: tuple[Run, ...] = ()
    found: Dataset | None = None


def read(folder: Path, found: Dataset | None = None) -> Opened:
    """Read a project and its runs.

    Raises:
        ProjectError: the project cannot be read.
    """
    return Opened(folder, open_project(folder), tuple(list_runs(folder)), found)


def project_for(photos: Path, recent: Iterable[Path]) -> Path:
    """The project that a folder of photos already has, or a new one.

    Args:
        photos: absolute path of the photo folder.
        recent: projects to look at besides those in the usual place.
    Returns:
        The project's folder.
    Raises:
        ProjectError: a new one cannot be written.
    """
    for folder in (*recent, *_usual(photos)):
        if is_project(folder) and _photo_folder(folder) == photos:
            return folder
    folder = next(folder for folder in _names(photos) if not folder.exists())
    save_project(folder, Project(photos))
    return folder


def _photo_folder(project: Path) -> Path | None:
    try:
        return open_project(project).photo_folder
    except ProjectError:
        # A damaged project is no reason to refuse photos: it keeps its folder and gets a neighbour.
        return None


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
