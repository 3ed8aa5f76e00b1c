"""The groups of a project on disk, as far as the person got, and how they follow the photos."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from xfer_gui.core import files
from xfer_gui.core.grouping import NOWHERE, Arrangement, Grouping, Point, without_empty

FILE = "groups.json"
FORMAT_VERSION = 1
MIDDLE: Point = (0.5, 0.5)
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Work:
    """What `groups.json` holds: the groups of a project, as far as the person got.

    Attributes:
        grouping: of all photos, as found last.
        arrangement: the person's.
        map_is_drawn: the places are the final ones, not the quick first ones.
        format_version: of the file.
    """

    grouping: Grouping
    arrangement: Arrangement
    map_is_drawn: bool = False
    format_version: int = FORMAT_VERSION


def read_work(project: Path) -> Work | None:
    """What was saved in a project's folder; None when nothing was.

    Raises:
        ProjectError: the file cannot be read.
    """
    path = project / FILE
    return files.read_json(path, Work) if path.exists() else None


def save_work(project: Path, work: Work) -> None:
    """Write it, keeping the file of before.

    Raises:
        ProjectError: the folder cannot be written.
    """
    files.write_json(project / FILE, work, Work, keep_previous=True)


def brought_up_to_date(work: Work, photos: Sequence[str]) -> tuple[Work, int]:
    """The same for the photos that are there now; gives the number of new ones too.

    New photos are in no group, and in the middle of the map until it is drawn again.
    """
    if tuple(photos) == work.grouping.photos:
        return work, 0
    known = {name: position for position, name in enumerate(work.grouping.photos)}
    rows = [known.get(name) for name in photos]
    old = work.grouping

    def taken(values: Sequence[Value], default: Value) -> tuple[Value, ...]:
        return tuple(default if row is None else values[row] for row in rows)

    grouping = replace(
        old,
        photos=tuple(photos),
        groups=taken(old.groups, NOWHERE),
        distances=taken(old.distances, max(old.distances, default=0.0)),
        places=taken(old.places, MIDDLE),
    )
    groups = taken(work.arrangement.groups, NOWHERE)
    new = rows.count(None)
    arrangement = without_empty(work.arrangement.names, groups)
    drawn = work.map_is_drawn and not new
    return replace(work, grouping=grouping, arrangement=arrangement, map_is_drawn=drawn), new


def followed(work: Work, names: Mapping[str, str]) -> Work:
    """The same with photos called what they are called now.

    Args:
        work: as it was.
        names: for each photo that was moved or renamed, its name before and its name now.
    """
    if not names.keys() & set(work.grouping.photos):
        return work
    photos = tuple(names.get(name, name) for name in work.grouping.photos)
    return replace(work, grouping=replace(work.grouping, photos=photos))


def blank(photos: Sequence[str]) -> Work:
    """Photos before any groups were found."""
    nowhere = (NOWHERE,) * len(photos)
    places = (MIDDLE,) * len(photos)
    grouping = Grouping(tuple(photos), nowhere, (0.0,) * len(photos), (), 0, places)
    return Work(grouping, Arrangement({}, nowhere))


def with_found(work: Work, positions: Sequence[int], found: Grouping, by_number: bool) -> Work:
    """What was there with some of the photos grouped anew.

    Args:
        work: as it was.
        positions: of the photos that were to be grouped.
        found: their groups; without those that cannot be opened, which are in no group then.
        by_number: the person said how many groups, so nothing new is suggested.
    """
    old = work.grouping
    row_of = {old.photos[at]: at for at in positions}
    rows = [row_of[name] for name in found.photos]
    grouping = replace(
        old,
        groups=_replaced(old.groups, rows, found.groups),
        distances=_replaced(old.distances, rows, found.distances),
    )
    if len(positions) == len(old.photos):
        scores = dict(old.silhouettes) | dict(found.silhouettes)
        suggested = old.suggested if by_number else found.suggested
        grouping = replace(grouping, silhouettes=tuple(sorted(scores.items())), suggested=suggested)
        if not work.map_is_drawn:
            grouping = replace(grouping, places=_replaced(old.places, rows, found.places))
    unread = set(positions) - set(rows)
    arrangement = work.arrangement.moved(unread, NOWHERE).regrouped(rows, found.groups)
    return replace(work, grouping=grouping, arrangement=arrangement)


def with_places(work: Work, places: Mapping[str, Point]) -> Work:
    """The same groups on the final map; photos that are not on it stay where they are."""
    pairs = zip(work.grouping.photos, work.grouping.places, strict=True)
    moved = tuple(places.get(name, place) for name, place in pairs)
    return replace(work, grouping=replace(work.grouping, places=moved), map_is_drawn=True)


def labels(work: Work, fallback: Mapping[int, str]) -> dict[str, str]:
    """The class of each photo that is in a group.

    Args:
        work: the groups.
        fallback: names of the groups that the person gave none.
    """
    classes = work.arrangement.classes(fallback)
    pairs = zip(work.grouping.photos, work.arrangement.groups, strict=True)
    return {name: classes[number] for name, number in pairs if number != NOWHERE}


def _replaced(
    values: Sequence[Value], rows: Iterable[int], new: Iterable[Value]
) -> tuple[Value, ...]:
    result = list(values)
    for row, value in zip(rows, new, strict=True):
        result[row] = value
    return tuple(result)
