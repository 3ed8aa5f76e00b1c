"""Divides the photos of a training into folds, each to be judged by a network that never saw it."""

import hashlib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.photos import Group, Photo, Split, inside
from xfer_gui.core.plan import Plan
from xfer_gui.core.studies import FEWEST_FOLDS, MOST_FOLDS
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.twins import exact_twins


def divide(plan: Plan, split: Split, photo_folder: Path) -> tuple[Split, ...]:
    """One split for each fold: its test photos are the fold.

    Stratified: every fold has nearly the same number of photos of each class, as far as photos that
    must stay together allow: a network must not be judged on what it has seen. The test photos of
    `split` are in none of them.

    Args:
        plan: its folds, seed and shares; validation photos are taken from the rest of each fold by
            these shares.
        split: whose training and validation photos are divided; without groups, files with the same
            bytes are its groups.
        photo_folder: what the paths that decide are relative to.
    Returns:
        `plan.folds` splits; the test parts of all together are the photos that were divided.
    Raises:
        DatasetError: a class has fewer photos than there are folds.
    """
    groups = _groups(split, plan.seed, photo_folder)
    _refuse(plan.folds, split.classes, groups)
    folds = _spread(groups, plan.folds)
    validation_share = plan.shares[1] / (plan.shares[0] + plan.shares[1])
    splits = []
    for number, fold in enumerate(folds):
        rest = [group for other in folds[:number] + folds[number + 1 :] for group in other]
        validation = _part(rest, validation_share)
        training = [group for group in rest if group not in validation]
        parts = (_flat(training), _flat(validation), _flat(fold))
        splits.append(Split(split.classes, *parts, split.groups))
    return tuple(splits)


def refuse_small_classes(plan: Plan, split: Split) -> None:
    """Say before anything starts that a class has fewer photos than there are folds.

    Raises:
        DatasetError: which one, and how many folds there could be.
    """
    _refuse(plan.folds, split.classes, _groups(split, 0, Path()))


def _refuse(folds: int, classes: Sequence[str], groups: Iterable[Group]) -> None:
    if not FEWEST_FOLDS <= folds <= MOST_FOLDS:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "Photos cannot be divided into {folds} parts."),
            QT_TRANSLATE_NOOP("core", "Choose {fewest} to {most} parts."),
            folds=folds,
            fewest=FEWEST_FOLDS,
            most=MOST_FOLDS,
        )
    # What stays together counts once: it cannot be in two folds.
    divisible = list(groups)
    counts = Counter(label for group in divisible for label in {photo.label for photo in group})
    smallest = min(classes, key=lambda name: counts[name])
    if counts[smallest] >= folds:
        return
    photos = sum(photo.label == smallest for group in divisible for photo in group)
    if photos > counts[smallest]:
        raise _too_few_groups(smallest, photos, counts[smallest], folds)
    # The test photos of the training itself are not divided, so fewer are left than the folder has.
    sentence = QT_TRANSLATE_NOOP(
        "core",
        "The class “{name}” is too small for {folds} parts, with {photos} to learn from.",
    )
    if counts[smallest] < FEWEST_FOLDS:
        hint = QT_TRANSLATE_NOOP(
            "core", "Add photos to it, leave it out, or train without cross-validation."
        )
    else:
        hint = QT_TRANSLATE_NOOP(
            "core", "Choose at most {photos} parts, add photos to the class, or leave it out."
        )
    raise DatasetError(sentence, hint, name=smallest, photos=counts[smallest], folds=folds)


def _too_few_groups(name: str, photos: int, groups: int, folds: int) -> DatasetError:
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "core",
            "The {photos} photos of “{name}” to learn from are {groups} groups of photos that stay "
            "together, too few for {folds} parts.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Choose fewer parts, or change what must stay together under Train, Advanced.",
        ),
        name=name,
        photos=photos,
        groups=groups,
        folds=folds,
    )


def _groups(split: Split, seed: int, photo_folder: Path) -> list[Group]:
    """What stays together, every other photo by itself; the largest first, then by chance."""
    photos = split.training + split.validation
    known = {photo.path for photo in photos}
    whole = exact_twins(photos) if split.groups is None else split.groups
    left = (tuple(photo for photo in group if photo.path in known) for group in whole)
    together = [group for group in left if group]
    grouped = {photo.path for group in together for photo in group}
    groups = [*together, *((photo,) for photo in photos if photo.path not in grouped)]

    def rank(group: Group) -> tuple[int, bytes]:
        # By name, not by position: the same photos are divided the same way on every computer.
        name = min(_name(photo, photo_folder) for photo in group)
        return -len(group), hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=8).digest()

    return sorted(groups, key=rank)


def _name(photo: Photo, folder: Path) -> str:
    return unicodedata.normalize("NFC", inside(folder, photo.path))


def _spread(groups: Sequence[Group], folds: int) -> list[list[Group]]:
    """Give each group to the fold that has fewest of its classes, the rarest class first."""
    total = Counter(photo.label for group in groups for photo in group)
    held: list[Counter[str]] = [Counter() for _ in range(folds)]
    result: list[list[Group]] = [[] for _ in range(folds)]
    # Class after class, so that what is over in one class goes where another left a gap.
    for group in sorted(groups, key=lambda each: (-len(each), each[0].label)):
        rarest_first = sorted({photo.label for photo in group}, key=lambda name: total[name])

        def load(fold: int, names: Sequence[str] = rarest_first) -> tuple[list[int], int]:
            return [held[fold][name] for name in names], held[fold].total()

        target = min(range(folds), key=load)
        result[target].append(group)
        held[target].update(photo.label for photo in group)
    return result


def _part(groups: Sequence[Group], share: float) -> set[Group]:
    """Groups with about `share` of the photos of each class; some of every class stay behind."""
    by_class: defaultdict[str, int] = defaultdict(int)
    for group in groups:
        for photo in group:
            by_class[photo.label] += 1
    room = {
        name: min(count - 1, max(1, round(count * share))) if share else 0
        for name, count in by_class.items()
    }
    taken: set[Group] = set()
    for group in groups:
        wanted = Counter(photo.label for photo in group)
        if all(room[name] >= count for name, count in wanted.items()):
            taken.add(group)
            for name, count in wanted.items():
                room[name] -= count
    held = {photo.label for group in taken for photo in group}
    for name in by_class if share else ():
        if name not in held:
            _take_smallest(groups, name, taken)
            held = {photo.label for group in taken for photo in group}
    return taken


def _take_smallest(groups: Sequence[Group], name: str, taken: set[Group]) -> None:
    """Take the smallest group of a class, unless a class would have none left to learn from."""
    left = Counter(photo.label for group in groups if group not in taken for photo in group)
    with_class = [group for group in groups if any(photo.label == name for photo in group)]
    for group in reversed(with_class):
        leaving = Counter(photo.label for photo in group)
        if all(left[label] > count for label, count in leaving.items()):
            taken.add(group)
            return


def _flat(groups: Iterable[Group]) -> tuple[Photo, ...]:
    photos = (photo for group in groups for photo in group)
    return tuple(sorted(photos, key=lambda photo: (photo.label, photo.path)))
