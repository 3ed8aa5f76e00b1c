"""What must stay on one side of a split: twins, bursts and, when the person says so, subfolders."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

import numpy as np

from xfer_gui.core.near_twins import merged, near_twins
from xfer_gui.core.photos import Dataset, Group, Photo
from xfer_gui.core.traits import Traits
from xfer_gui.core.twins import exact_twins

Bond = Literal["twins", "near_twins", "bursts", "folders"]
BONDS: tuple[Bond, ...] = ("twins", "near_twins", "bursts", "folders")
# A camera that fires at will takes several photos a second; a person who presses again, a few.
BURST_SECONDS = 5
MOST_IN_A_SECOND = 30


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """What the person says must stay together; photos with the same bytes always do.

    Attributes:
        near_twins: one picture in other bytes: saved again, resized, cropped a little.
        burst_seconds: photos of one camera, each taken at most so many seconds after the one
            before; 0 does not look at the time.
        folders: photos of one subfolder inside a class (one person, one day, one shop), also where
            several classes have a subfolder of this name.
    """

    near_twins: bool = True
    burst_seconds: int = BURST_SECONDS
    folders: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """Photos that must stay together, and why.

    Attributes:
        groups: two or more photos each; no photo is in two of them.
        bonds: the groups that each reason makes by itself; a photo can be in several.
    """

    groups: tuple[Group, ...] = ()
    bonds: tuple[tuple[Bond, tuple[Group, ...]], ...] = ()

    def of_bond(self, bond: Bond) -> tuple[Group, ...]:
        """The groups that one reason makes."""
        return dict(self.bonds).get(bond, ())

    def bond_of(self, group: Sequence[Photo]) -> Bond:
        """The reason that holds most of a group together."""
        paths = {photo.path for photo in group}
        held = {
            bond: sum(len(each) - 1 for each in groups if each[0].path in paths)
            for bond, groups in self.bonds
        }
        return max(held, key=held.__getitem__, default="twins")


def find_together(
    dataset: Dataset,
    wish: KeepTogether,
    traits: Traits | None = None,
    check: Callable[[], None] = lambda: None,
    class_folders: Iterable[str] = (),
    alike: Iterable[Group] = (),
) -> Together:
    """Groups of photos that must not be divided.

    Args:
        dataset: as the person wants it.
        wish: what counts.
        traits: of each photo of the dataset, for near twins and bursts; None knows of neither.
        check: called between portions of the work; what it raises passes on.
        class_folders: names of class folders on the disk whose classes are called otherwise.
        alike: groups of photos that a network takes for one another; they count as near twins.
    """
    photos = dataset.photos
    bonds: dict[Bond, list[Group]] = {"twins": exact_twins(photos)}
    measured = traits is not None and bool(traits.known.any())
    if wish.near_twins:
        measured_twins = near_twins(photos, traits, check) if traits is not None else []
        bonds["near_twins"] = merged([*measured_twins, *alike], photos)
    if traits is not None and measured and wish.burst_seconds:
        bonds["bursts"] = bursts(photos, traits, wish.burst_seconds)
    if wish.folders:
        bonds["folders"] = subfolders(dataset, class_folders)
    return bound(dataset, bonds)


def bound(dataset: Dataset, bonds: dict[Bond, list[Group]]) -> Together:
    """Put groups of several reasons together: what shares a photo becomes one group.

    Args:
        dataset: whose photos they are.
        bonds: groups of two or more, by reason.
    """
    everything = [group for groups in bonds.values() for group in groups]
    groups = merged(everything, dataset.photos)
    return Together(tuple(groups), tuple((bond, tuple(found)) for bond, found in bonds.items()))


def bursts(photos: Sequence[Photo], traits: Traits, seconds: int) -> list[Group]:
    """Photos of one camera that were taken one soon after the other, as chains.

    In whatever folder they are: who is photographed with one sign after the other is in all
    classes. Of the 2,062 sign digits, whose 218 people are named nowhere, chains of 10 s make 272
    groups of mostly 10 photos.

    Args:
        photos: N photos.
        traits: of each; photos that do not say when they were taken are in no burst.
        seconds: the longest time from one photo of a chain to the next.
    Returns:
        Groups of two or more; groups and their photos are in the order of `photos`.
    """
    taken, camera = traits.taken, traits.camera
    timed = np.flatnonzero(traits.known & (taken > 0))
    timed = timed[np.lexsort((taken[timed], camera[timed]))]
    times = np.stack([camera[timed], taken[timed]])
    same = (np.diff(times, axis=1) == 0).all(axis=0)
    moments = np.split(timed, np.flatnonzero(~same) + 1)
    # A time that so many photos share is when they were exported, not when they were taken.
    told = [moment for moment in moments if len(moment) <= MOST_IN_A_SECOND]
    if not told:
        return []
    rows = np.concatenate(told)
    breaks = (np.diff(camera[rows]) != 0) | (np.diff(taken[rows]) > seconds)
    chains = np.split(rows, np.flatnonzero(breaks) + 1)
    found = sorted(sorted(chain.tolist()) for chain in chains if len(chain) > 1)
    return [tuple(photos[row] for row in chain) for chain in found]


def subfolders(dataset: Dataset, class_folders: Iterable[str] = ()) -> list[Group]:
    """Photos of the same subfolder below their class folders: `cats/anna` with `dogs/anna`.

    Args:
        dataset: photos that lie in no class folder are taken by the folders that they are in.
        class_folders: names of class folders on the disk whose classes are called otherwise.
    Returns:
        Groups of two or more; groups and their photos are in the order of `dataset.photos`.
    """
    names = {_folded(name) for name in (*dataset.classes, *class_folders)}
    most = max((name.count("/") + 1 for name in names), default=1)
    known: dict[str, str] = {}
    found = defaultdict(list)
    for photo in dataset.photos:
        folder = str(PurePosixPath(dataset.relative(photo)).parent)
        if folder not in known:
            known[folder] = _below_class(folder, names, most)
        if known[folder]:
            found[known[folder]].append(photo)
    return [tuple(group) for group in found.values() if len(group) > 1]


def _below_class(folder: str, names: set[str], most: int) -> str:
    """What of a folder lies below the class folder; all of it where none is named like a class."""
    steps = [_folded(step) for step in folder.split("/") if step != "."]
    for start in range(len(steps)):
        for end in range(min(len(steps), start + most), start, -1):
            if "/".join(steps[start:end]) in names:
                return "/".join(steps[end:])
    return "/".join(steps)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
