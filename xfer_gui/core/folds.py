"""Divides the photos of a training into folds, each to be judged by a network that never saw it."""

import hashlib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.photos import Photo, Split, inside
from xfer_gui.core.plan import Plan
from xfer_gui.core.studies import FEWEST_FOLDS, MOST_FOLDS
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.twins import exact_twins

_Group = tuple[Photo, ...]


def divide(plan: Plan, split: Split, photo_folder: Path) -> tuple[Split, ...]:
    """One split for each fold: its test photos are the fold.

    Stratified: every fold has nearly the same number of photos of each class. Twins (files with the
    same bytes) stay in one fold, else a network would be judged on what it has seen. The test
    photos of `split` are in none of them.

    Args:
        plan: its folds, seed and shares; validation photos are taken from the rest of each fold by
            these shares.
        split: whose training and validation photos are divided.
        photo_folder: what the paths that decide are relative to.
    Returns:
        `plan.folds` splits; the test parts of all together are the photos that were divided.
    Raises:
        DatasetError: a class has fewer photos than there are folds.
    """
    groups = _groups(split.training + split.validation, plan.seed, photo_folder)
    _refuse(plan.folds, split.classes, groups)
    folds = _spread(groups, plan.folds)
    validation_share = plan.shares[1] / (plan.shares[0] + plan.shares[1])
    splits = []
    for number, fold in enumerate(folds):
        rest = [group for other in folds[:number] + folds[number + 1 :] for group in other]
        validation = _part(rest, validation_share)
        training = [group for group in rest if group not in validation]
        splits.append(Split(split.classes, _flat(training), _flat(validation), _flat(fold)))
    return tuple(splits)


def refuse_small_classes(plan: Plan, split: Split) -> None:
    """Say before anything starts that a class has fewer photos than there are folds.

    Raises:
        DatasetError: which one, and how many folds there could be.
    """
    _refuse(plan.folds, split.classes, _groups(split.training + split.validation, 0, Path()))


def _refuse(folds: int, classes: Sequence[str], groups: Iterable[_Group]) -> None:
    if not FEWEST_FOLDS <= folds <= MOST_FOLDS:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "Photos cannot be divided into {folds} parts."),
            QT_TRANSLATE_NOOP("core", "Choose {fewest} to {most} parts."),
            folds=folds,
            fewest=FEWEST_FOLDS,
            most=MOST_FOLDS,
        )
    # Twins count once: they cannot be in two folds.
    counts = Counter(label for group in groups for label in {photo.label for photo in group})
    smallest = min(classes, key=lambda name: counts[name])
    if counts[smallest] >= folds:
        return
    # The test photos of the training itself are not divided, so fewer are left than the folder has.
    sentence = QT_TRANSLATE_NOOP(
        "core",
        "The class “{name}” has {photos} photos to learn from, too few for {folds} parts.",
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


def _groups(photos: Sequence[Photo], seed: int, photo_folder: Path) -> list[_Group]:
    """Twins together, every other photo by itself; the largest first, then as chance has it."""
    twins = exact_twins(photos)
    paired = {photo.path for group in twins for photo in group}
    groups = [*twins, *((photo,) for photo in photos if photo.path not in paired)]

    def rank(group: _Group) -> tuple[int, bytes]:
        # By name, not by position: the same photos are divided the same way on every computer.
        name = min(_name(photo, photo_folder) for photo in group)
        return -len(group), hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=8).digest()

    return sorted(groups, key=rank)


def _name(photo: Photo, folder: Path) -> str:
    return unicodedata.normalize("NFC", inside(folder, photo.path))


def _spread(groups: Sequence[_Group], folds: int) -> list[list[_Group]]:
    """Give each group to the fold that has fewest of its classes, the rarest class first."""
    total = Counter(photo.label for group in groups for photo in group)
    held: list[Counter[str]] = [Counter() for _ in range(folds)]
    result: list[list[_Group]] = [[] for _ in range(folds)]
    # Class after class, so that what is over in one class goes where another left a gap.
    for group in sorted(groups, key=lambda each: (-len(each), each[0].label)):
        rarest_first = sorted({photo.label for photo in group}, key=lambda name: total[name])

        def load(fold: int, names: Sequence[str] = rarest_first) -> tuple[list[int], int]:
            return [held[fold][name] for name in names], held[fold].total()

        target = min(range(folds), key=load)
        result[target].append(group)
        held[target].update(photo.label for photo in group)
    return result


def _part(groups: Sequence[_Group], share: float) -> set[_Group]:
    """Groups with about `share` of the photos of each class; some of every class stay behind."""
    by_class: defaultdict[str, int] = defaultdict(int)
    for group in groups:
        for photo in group:
            by_class[photo.label] += 1
    room = {
        name: min(count - 1, max(1, round(count * share))) if share else 0
        for name, count in by_class.items()
    }
    taken = set()
    for group in groups:
        wanted = Counter(photo.label for photo in group)
        if all(room[name] >= count for name, count in wanted.items()):
            taken.add(group)
            for name, count in wanted.items():
                room[name] -= count
    return taken


def _flat(groups: Iterable[_Group]) -> tuple[Photo, ...]:
    photos = (photo for group in groups for photo in group)
    return tuple(sorted(photos, key=lambda photo: (photo.label, photo.path)))
