"""Places photos, and groups that must stay together, so that every class comes near its shares."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from xfer_gui.core.photos import PARTS, Group, Part, Photo

Shares = tuple[float, float, float]
Ranks = Mapping[Photo, tuple[bytes, str]]

# Without training photos a class cannot be known, without test photos nothing is known of it.
_MOST_NEEDED_FIRST: tuple[Part, ...] = ("training", "test", "validation")


class Division:
    """Photos placed so far, and what each class still lacks in each part.

    Args:
        photos: all that are to be divided.
        shares: of training, validation and test photos.
        known: photos that have a part already; they stay there.
    """

    def __init__(
        self, photos: Sequence[Photo], shares: Shares, known: Mapping[Photo, Part]
    ) -> None:
        self.part: dict[Photo, Part] = {}
        self._photos = photos
        self._known = known
        counts = Counter(photo.label for photo in photos)
        self._quotas = {label: _quotas(count, shares) for label, count in counts.items()}
        self._lack = {label: dict(quotas) for label, quotas in self._quotas.items()}
        for photo, part in known.items():
            self._place(photo, part)

    def place_groups(self, groups: Sequence[Group], ranks: Ranks) -> None:
        """Place each group on one side, the largest first, while there is still room anywhere."""
        for group in _largest_first(groups, ranks):
            taken = {self.part[photo] for photo in group if photo in self.part}
            lack = {part: sum(self._lack[photo.label][part] for photo in group) for part in PARTS}
            # A twin of a photo that was learned from can judge nothing: training comes first.
            candidates = [part for part in PARTS if part in taken][:1] or _MOST_NEEDED_FIRST
            target = max(candidates, key=lack.__getitem__)
            for photo in group:
                if photo not in self.part:
                    self._place(photo, target)

    def place_rest(self, ranks: Ranks) -> None:
        """Fill up every class, the part that is most short first."""
        free = defaultdict(list)
        for photo in self._photos:
            if photo not in self.part:
                free[photo.label].append(photo)
        for label, photos in free.items():
            short = dict(self._lack[label])
            amounts: Counter[Part] = Counter()
            for _ in photos:
                part = max(PARTS, key=short.__getitem__)
                short[part] -= 1
                amounts[part] += 1
            # Test and validation take the lowest ranks, so that one photo more moves few others.
            ranked = iter(sorted(photos, key=ranks.__getitem__))
            for part in reversed(PARTS):
                for _ in range(amounts[part]):
                    self._place(next(ranked), part)

    def fill_empty(self, groups: Sequence[Group], ranks: Ranks) -> None:
        """Give a part that large groups left empty the smallest one that another can spare."""
        held = self._held()
        if all(held[label][part] for label, part in self._owed()):
            return
        units = self._movable(groups, ranks)
        for label, part in self._owed():
            if held[label][part]:
                continue
            movable = [unit for unit in units[label] if self.part[unit[0]] != part]
            spared = [unit for unit in movable if self._spares(unit, held)]
            # Where nothing can be spared, the last validation photos are better used as test.
            needed = [unit for unit in movable if self._is_less_needed(unit, part)]
            for photo in (spared or needed or [()])[0]:
                held[photo.label][self.part[photo]] -= 1
                held[photo.label][part] += 1
                self.part[photo] = part

    def _owed(self) -> Iterator[tuple[str, Part]]:
        """Class and part, for each part that should have photos of the class."""
        for part in _MOST_NEEDED_FIRST:
            for label, quotas in self._quotas.items():
                if quotas[part] > 0:
                    yield label, part

    def _held(self) -> dict[str, Counter[Part]]:
        held: dict[str, Counter[Part]] = {label: Counter() for label in self._quotas}
        for photo, part in self.part.items():
            held[photo.label][part] += 1
        return held

    def _movable(self, groups: Sequence[Group], ranks: Ranks) -> dict[str, list[Group]]:
        """Groups and lone photos of each class that no earlier split holds, the smallest first."""
        grouped = {photo for group in groups for photo in group}
        lone = [(photo,) for photo in self._photos if photo not in grouped]
        units = defaultdict(list)
        for unit in reversed(_largest_first([*groups, *lone], ranks)):
            if not any(photo in self._known for photo in unit):
                for label in dict.fromkeys(photo.label for photo in unit):
                    units[label].append(unit)
        return units

    def _spares(self, unit: Group, held: Mapping[str, Counter[Part]]) -> bool:
        """True when every class keeps photos in the part that a unit would leave."""
        leaving = Counter(photo.label for photo in unit)
        return all(held[name][self.part[unit[0]]] > count for name, count in leaving.items())

    def _is_less_needed(self, unit: Group, to: Part) -> bool:
        source = self.part[unit[0]]
        return _MOST_NEEDED_FIRST.index(source) > _MOST_NEEDED_FIRST.index(to)

    def _place(self, photo: Photo, part: Part) -> None:
        self.part[photo] = part
        self._lack[photo.label][part] -= 1


def _largest_first(groups: Sequence[Group], ranks: Ranks) -> list[Group]:
    return sorted(groups, key=lambda group: (-len(group), min(ranks[photo] for photo in group)))


def _quotas(count: int, shares: Shares) -> dict[Part, int]:
    """Whole photos for each part, nearest to the shares, at least one where there are enough."""
    exact = [count * share for share in shares]
    quotas = [math.floor(amount + 1e-9) for amount in exact]
    by_remainder = sorted(range(3), key=lambda index: quotas[index] - exact[index])
    for index in by_remainder[: count - sum(quotas)]:
        quotas[index] += 1
    for index, share in enumerate(shares):
        if share > 0 and quotas[index] == 0 and max(quotas) > 1:
            quotas[quotas.index(max(quotas))] -= 1
            quotas[index] = 1
    return dict(zip(PARTS, quotas, strict=True))
