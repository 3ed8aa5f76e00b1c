"""A look at the photos of an open project: what is there, and what is different from before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from xfer_gui.core.changes import Changes, compare
from xfer_gui.core.jobs import Job, JobContext
from xfer_gui.core.listing import read_listing, write_listing
from xfer_gui.core.photos import Dataset, Photo, Problem
from xfer_gui.core.project import Project
from xfer_gui.session import smoothness


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look found.

    Attributes:
        found: the very dataset of before where nothing is different.
        changes: what is different from before.
    """

    found: Dataset
    changes: Changes = Changes()


def look_job(
    folder: Path, project: Project, before: Dataset | None, damaged: Mapping[Photo, Problem]
) -> Job[Looked]:
    """Look which photos a project has now.

    Args:
        folder: the project's; what was found is noted there.
        project: what `project.json` in it holds.
        before: what the last look found, of whose photos only those that changed are opened; None
            for the first look since the project was opened, which is compared with what was noted.
        damaged: photos that could not be decoded. Their headers look good, so as long as they do
            not change they are known to be bad.
    """

    def job(context: JobContext) -> Looked:
        from xfer_gui.core import sources

        with smoothness.no_garbage_collection():
            earlier = before or read_listing(folder, project.photo_folder)
            known = (*(earlier.photos if earlier is not None else ()), *damaged)
            found = sources.gather(project, context, loose=True, known=known)
            return looked_at(folder, earlier, _without(found, damaged))

    return job


def looked_at(folder: Path, before: Dataset | None, found: Dataset) -> Looked:
    """Compare a look with the one before, and note it.

    Args:
        folder: the project's.
        before: None where nothing is known of it.
        found: what there is now.
    """
    if before is not None and found == before:
        return Looked(before)
    write_listing(folder, found)
    return Looked(found, Changes() if before is None else compare(before, found))


def _without(found: Dataset, damaged: Mapping[Photo, Problem]) -> Dataset:
    # By what the disk says of them: a label may have changed since.
    stamps = {(photo.path, photo.size, photo.modified): damaged[photo] for photo in damaged}
    bad = {
        photo.path: stamps[photo.path, photo.size, photo.modified]
        for photo in found.photos
        if (photo.path, photo.size, photo.modified) in stamps
    }
    if not bad:
        return found
    photos = tuple(photo for photo in found.photos if photo.path not in bad)
    return replace(found, photos=photos, problems=(*bad.values(), *found.problems))
