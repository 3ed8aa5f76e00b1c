"""Jobs that divide photos into training, validation and test photos; nothing here needs Keras."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace

from xfer_gui.core import fairness, folds, lookalikes
from xfer_gui.core import split as splitting
from xfer_gui.core.errors import XferError
from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import Job, JobContext
from xfer_gui.core.photos import PARTS, Dataset, Fit, Group, Part, Photo, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project
from xfer_gui.core.together import KeepTogether, Together, find_together, subfolders
from xfer_gui.core.trait_store import TraitStore


@dataclass(frozen=True, slots=True)
class Divided:
    """A split, and how it came about.

    Attributes:
        split: the photos.
        parts: the part of each photo by its path inside the photo folder.
        together: what had to stay together.
        remarks: where the division is not as fair as it should be.
        subfolders: what would stay together if subfolders had to; also where they need not.
    """

    split: Split
    parts: Mapping[str, Part]
    together: Together = Together()
    remarks: tuple[Notice, ...] = ()
    subfolders: tuple[Group, ...] = ()


def split_job(dataset: Dataset, plan: Plan, project: Project) -> Job[Divided]:
    """Divide the photos; those of an earlier training stay in their part.

    Photos that were never measured are read first, so that near twins among them are found. What
    is not fair about the division is reported.
    """

    def job(context: JobContext) -> Divided:
        _measure(dataset, plan.image_size, plan.fit, project.together, context)
        divided = _divide(dataset, plan, project, context)
        if plan.folds:
            folds.refuse_small_classes(plan, divided.split)
        for remark in divided.remarks:
            context.report(remark)
        return divided

    return job


def preview_job(dataset: Dataset, plan: Plan, project: Project) -> Job[Divided | XferError]:
    """The division that a training would make by what is known now, or why there is none."""

    def job(context: JobContext) -> Divided | XferError:
        try:
            offered = tuple(subfolders(dataset, _other_class_folders(project)))
            return replace(_divide(dataset, plan, project, context), subfolders=offered)
        except XferError as error:
            # Said beside the choice that it is about; nobody has asked for a training yet.
            return error

    return job


def groups_known(dataset: Dataset, project: Project) -> Together | None:
    """What stays together, if it was looked for lately; None where that would take long."""
    return _memory.known(dataset, project)


def _divide(dataset: Dataset, plan: Plan, project: Project, context: JobContext) -> Divided:
    together = _memory.find(dataset, project, context)
    split = splitting.split(dataset, plan.shares, plan.seed, project.parts, together.groups)
    names = {dataset.relative(photo): part for part in PARTS for photo in split.part(part)}
    remarks = tuple(fairness.remarks(dataset, split, together, plan.shares))
    return Divided(split, names, together, remarks)


def _measure(
    dataset: Dataset, size: int, fit: Fit, wish: KeepTogether, context: JobContext
) -> None:
    if wish.near_twins or wish.burst_seconds:
        missing = TraitStore(dataset.folder).missing(dataset.photos)
        if missing:
            # The training reads them at this size anyway.
            PixelCache(dataset.folder, size, fit).fill(missing, context)


_Key = tuple[tuple[Photo, ...], KeepTogether, tuple[str, ...]]


class _Memory:
    """The groups that were found last: near twins of 20,000 photos take seconds to find."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._last: tuple[_Key, tuple[int, int], Together] | None = None

    def find(self, dataset: Dataset, project: Project, context: JobContext) -> Together:
        store = TraitStore(dataset.folder)
        known = len(store.missing(dataset.photos)), lookalikes.age(dataset.folder)
        with self._guard:
            if self._last is not None and self._last[:2] == (_key(dataset, project), known):
                return self._last[2]
        found = find_together(
            dataset,
            project.together,
            store.read(dataset.photos),
            context.check,
            _other_class_folders(project),
            lookalikes.kept(dataset.folder, dataset.photos),
        )
        with self._guard:
            self._last = _key(dataset, project), known, found
        return found

    def known(self, dataset: Dataset, project: Project) -> Together | None:
        with self._guard:
            if self._last is not None and self._last[0] == _key(dataset, project):
                return self._last[2]
        return None


def _key(dataset: Dataset, project: Project) -> _Key:
    return dataset.photos, project.together, _other_class_folders(project)


def _other_class_folders(project: Project) -> tuple[str, ...]:
    return (*project.renamed, *project.excluded_classes)


_memory = _Memory()
