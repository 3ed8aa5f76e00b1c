"""Photos without classes put into groups: what the program found, what the person makes of it."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from xfer_gui.core.names import class_key, class_name

FEWEST_GROUPS, MOST_GROUPS = 2, 30
FEWEST_PHOTOS = 3
NOWHERE = 0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Which photos look alike, as the engine found it.

    Attributes:
        photos: how the project refers to each (see `Dataset.relative`).
        groups: number of each photo's group, 1 for the biggest group.
        distances: how unlike each photo is to the middle of its group; the smallest are typical.
        silhouettes: number of groups → how clearly they stand apart, -1 to 1 (mean silhouette);
            only for the numbers that were tried.
        suggested: the number with the highest silhouette; 0 while only a number was tried that
            was asked for.
        places: where each photo lies on the map, x and y from 0 to 1; like photos lie together.
    """

    photos: tuple[str, ...]
    groups: tuple[int, ...]
    distances: tuple[float, ...]
    silhouettes: tuple[tuple[int, float], ...]
    suggested: int
    places: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The groups as the person wants them; every change gives a new arrangement.

    Attributes:
        names: number of a group → its name, "" until the person gave one. A group keeps its number
            (and with it its colour) whatever happens to others.
        groups: number of each photo's group, `NOWHERE` for a photo that is in none.
    """

    names: dict[int, str] = field(default_factory=dict)
    groups: tuple[int, ...] = ()

    def counts(self) -> dict[int, int]:
        """Photos in each group, in the order of `names`."""
        found = Counter(self.groups)
        return {number: found[number] for number in self.names}

    def members(self, number: int) -> list[int]:
        """Positions of the photos of a group; of those in none for `NOWHERE`."""
        return [position for position, group in enumerate(self.groups) if group == number]

    def named(self) -> list[int]:
        """Groups that the person gave a name."""
        return [number for number, name in self.names.items() if name]

    def renamed(self, number: int, name: str) -> "Arrangement":
        """One group under another name; "" takes the name back."""
        tidy = class_name(" ".join(name.split()))
        return replace(self, names={**self.names, number: tidy})

    def moved(self, positions: Iterable[int], number: int) -> "Arrangement":
        """Photos in another group, or in none; groups that lost their last photo are gone."""
        groups = list(self.groups)
        for position in positions:
            groups[position] = number
        return without_empty(self.names, groups)

    def with_new(self, positions: Collection[int], name: str = "") -> tuple["Arrangement", int]:
        """Photos in a group of their own; gives its number too."""
        number = _free_number(self.names)
        grown = replace(self, names={**self.names, number: class_name(" ".join(name.split()))})
        return grown.moved(positions, number), number

    def merged(self, numbers: Sequence[int]) -> tuple["Arrangement", int]:
        """Several groups as one: the first that has a name, else the biggest; gives its number."""
        counts = self.counts()
        target = next(
            (number for number in numbers if self.names[number]),
            max(numbers, key=counts.__getitem__),
        )
        positions = [at for at, group in enumerate(self.groups) if group in set(numbers)]
        return self.moved(positions, target), target

    def regrouped(self, positions: Sequence[int], found: Sequence[int]) -> "Arrangement":
        """Photos in new groups without names; groups that lost all their photos are gone.

        Args:
            positions: of the photos that were grouped anew.
            found: number of each one's group, from 1.
        """
        emptied = self.moved(positions, NOWHERE)
        names = dict(emptied.names)
        numbers: dict[int, int] = {}
        for group in sorted(set(found)):
            numbers[group] = _free_number(names)
            names[numbers[group]] = ""
        groups = list(emptied.groups)
        for position, group in zip(positions, found, strict=True):
            groups[position] = numbers[group]
        return Arrangement(names, tuple(groups))

    def classes(self, fallback: Mapping[int, str]) -> dict[int, str]:
        """The class that each group becomes; groups whose names differ by case only become one.

        Args:
            fallback: names of the groups that the person gave none.
        """
        spellings: dict[str, str] = {}
        found = {number: name or fallback[number] for number, name in self.names.items()}
        return {
            number: spellings.setdefault(class_key(name), name) for number, name in found.items()
        }


def begin(grouping: Grouping) -> Arrangement:
    """What the person starts from: the groups as they were found, without names."""
    return Arrangement(dict.fromkeys(sorted(set(grouping.groups)), ""), grouping.groups)


def with_labels(
    arrangement: Arrangement, labels: Sequence[str], fallback: Mapping[int, str]
) -> Arrangement:
    """The groups after classes were changed elsewhere: each photo in the group of its class.

    Args:
        arrangement: as it was when its groups became classes.
        labels: the class of each photo now; "" leaves a photo where it is.
        fallback: names of the groups that the person gave none.
    """
    classes = arrangement.classes(fallback)
    number_of = {label: number for number, label in reversed(classes.items())}
    strays: dict[str, list[int]] = {}
    for position, label in enumerate(labels):
        if label and classes.get(arrangement.groups[position]) != label:
            strays.setdefault(label, []).append(position)
    for label, positions in strays.items():
        if label in number_of:
            arrangement = arrangement.moved(positions, number_of[label])
        else:
            arrangement, _ = arrangement.with_new(positions, label)
    return arrangement


def _free_number(names: Collection[int]) -> int:
    return next(number for number in range(1, len(names) + 2) if number not in names)


def without_empty(names: Mapping[int, str], groups: Iterable[int]) -> Arrangement:
    """An arrangement without groups that have no photo."""
    groups = tuple(groups)
    there = set(groups)
    return Arrangement({number: name for number, name in names.items() if number in there}, groups)
