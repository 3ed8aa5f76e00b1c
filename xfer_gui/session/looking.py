"""A look at the photos of an open project: what is there, and what is different from before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from xfer_gui.core.changes import Changes, compare
from xfer_gui.core.jobs import Job, JobContext
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
    project: Project, before: Dataset | None, damaged: Mapping[Photo, Problem]
) -> Job[Looked]:
    """Look which photos a project has now.

    Args:
        project: whose.
        before: what the last look found; of its photos only those that changed are opened.
        damaged: photos that could not be decoded. Their headers look good, so as long as they do
            not change they are known to be bad.
    """

    def job(context: JobContext) -> Looked:
        from xfer_gui.core import sources

        known = (*(before.photos if before is not None else ()), *damaged)
        with smoothness.no_garbage_collection():
            found = _without(sources.gather(project, context, loose=True, known=known), damaged)
            if before is None:
                return Looked(found)
            if found == before:
                return Looked(before)
            return Looked(found, compare(before, found))

    return job


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
