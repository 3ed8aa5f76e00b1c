"""Jobs about groups of photos: find them, draw their map, keep them, copy them into folders.

The second door to the engine beside `jobs.py`, opened in the same way: inside function bodies.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from xfer_gui.core.group_work import Work
from xfer_gui.core.grouping import Grouping, Point
from xfer_gui.core.jobs import Job, JobContext
from xfer_gui.core.photos import Dataset, Fit, Photo, inside
from xfer_gui.core.plan import Plan
from xfer_gui.core.sorting import Copied
from xfer_gui.session import jobs


def plan_for(folder: Path, photos: Sequence[Photo], fit: Fit) -> Plan:
    """The backbone and size that suit these photos and what is on this machine."""
    return jobs.recommended(Dataset(folder, (), tuple(photos)), fit)


def find_job(folder: Path, photos: Sequence[Photo], fit: Fit, count: int | None) -> Job[Grouping]:
    """Put photos that look alike into groups; None for the number that suits them."""

    def job(context: JobContext) -> Grouping:
        from xfer_gui.engine import grouping

        # K-means begins at photos drawn by chance: in the same order always the same ones.
        ordered = sorted(photos, key=lambda photo: inside(folder, photo.path))
        plan = plan_for(folder, photos, fit)
        return grouping.find_groups(folder, ordered, plan, count, context)

    return job


def map_job(folder: Path, photos: Sequence[Photo], fit: Fit) -> Job[Mapping[str, Point]]:
    """Draw the map on which photos that look alike lie together."""

    def job(context: JobContext) -> Mapping[str, Point]:
        from xfer_gui.engine import grouping

        return grouping.draw_map(folder, photos, plan_for(folder, photos, fit), context)

    return job


def read_work_job(project: Path) -> Job[Work | None]:
    """Read the groups that a project has."""

    def job(context: JobContext) -> Work | None:
        from xfer_gui.core import group_work

        return group_work.read_work(project)

    return job


class WorkKeeper:
    """Writes the newest groups of a project and passes over what became old while it waited."""

    def __init__(self) -> None:
        self._newest: Work | None = None

    def job(self, project: Path, work: Work) -> Job[None]:
        """Write the groups, unless newer ones are waiting to be written by then."""
        self._newest = work

        def write(context: JobContext) -> None:
            from xfer_gui.core import group_work

            if self._newest is work:
                group_work.save_work(project, work)

        return write


def sort_job(labels: Mapping[Path, str], to: Path, source: Path) -> Job[Copied]:
    """Copy photos into folders named after what they are."""

    def job(context: JobContext) -> Copied:
        from xfer_gui.core import sorting

        return sorting.copy_into(labels, to, source, context)

    return job
