"""What the doctor says about photos that are there more than once."""

from collections import Counter
from collections.abc import Iterator, Sequence

from xfer_gui.core.findings import Finding, FindingKind, Remedy, finding_key
from xfer_gui.core.near_twins import merged
from xfer_gui.core.photos import Dataset, Group, Photo
from xfer_gui.core.text import QT_TRANSLATE_NOOP, Values

_KEEP = Remedy("keep")
_MOST_CLASSES = 4


def joined(photos: Sequence[Photo], exact: Sequence[Group], near: Sequence[Group]) -> list[Group]:
    """Exact and near twins together: groups of photos that are one picture."""
    return merged([*exact, *near], photos)


def find(dataset: Dataset, exact: Sequence[Group], alike: Sequence[Group]) -> Iterator[Finding]:
    """A finding for each group; one that straddles sides or classes is told as that alone.

    Args:
        dataset: as the person wants it.
        exact: photos with the same bytes.
        alike: photos that are one picture; each group of `exact` is within one of these.
    """
    same_bytes = {photo.path: group for group in exact for photo in group}
    for group in alike:
        sides = {photo.part for photo in group}
        if dataset.is_split and len(sides) > 1 and "training" in sides:
            yield _across_parts(dataset, group)
        elif len({photo.label for photo in group}) > 1:
            yield _across_classes(dataset, group, same_bytes.get(group[0].path) == group)
        else:
            copies = {id(same): same for photo in group if (same := same_bytes.get(photo.path))}
            yield from (_twins(dataset, copy) for copy in copies.values())
            # Of files with the same bytes, one stands for all.
            spare = {photo.path for copy in copies.values() for photo in copy[1:]}
            pictures = tuple(photo for photo in group if photo.path not in spare)
            if len(pictures) > 1:
                yield _near_twins(dataset, pictures)


def _across_parts(dataset: Dataset, group: Group) -> Finding:
    learned = tuple(photo for photo in group if photo.part == "training")
    judging = tuple(photo.path for photo in group if photo.part != "training")
    return _finding(
        "twins_across_parts",
        dataset,
        (*learned, *(photo for photo in group if photo.part != "training")),
        QT_TRANSLATE_NOOP(
            "core",
            "The same picture is among the photos to learn from and among those to judge by: "
            "{first}, {count} files in all. The result would look better than it is.",
        ),
        (
            Remedy("leave_out", judging),
            Remedy("put", judging, part="training"),
            _KEEP,
        ),
    )


def _across_classes(dataset: Dataset, group: Group, same: bool) -> Finding:
    counts = Counter(photo.label for photo in group)
    labels = sorted(counts, key=lambda label: -counts[label])
    moves = [
        Remedy("move", tuple(photo.path for photo in group if photo.label != label), label)
        for label in labels[:_MOST_CLASSES]
    ]
    everything = Remedy("leave_out", tuple(photo.path for photo in group))
    if same:
        sentence = QT_TRANSLATE_NOOP(
            "core",
            "The same picture is in {classes} classes: {first} in “{one}”, {second} in “{other}”. "
            "At least one of them is wrong.",
        )
    else:
        # A part with a scratch and one without may well be two classes.
        sentence = QT_TRANSLATE_NOOP(
            "core",
            "Nearly the same picture is in {classes} classes: {first} in “{one}”, {second} in "
            "“{other}”. Please look whether both are right.",
        )
    return _finding(
        "twins_across_classes",
        dataset,
        group,
        sentence,
        (*moves, everything, _KEEP),
        classes=len(labels),
        one=group[0].label,
        second=next(photo for photo in group if photo.label != group[0].label).path.name,
        other=next(photo.label for photo in group if photo.label != group[0].label),
    )


def _twins(dataset: Dataset, group: Group) -> Finding:
    sentence = QT_TRANSLATE_NOOP("core", "{first} is there {count} times, as the very same file.")
    return _finding("twins", dataset, group, sentence, (_all_but_first(group), _KEEP))


def _near_twins(dataset: Dataset, group: Group) -> Finding:
    # The one with most pixels is the one to keep.
    best_first = tuple(sorted(group, key=lambda photo: -photo.width * photo.height))
    sentence = QT_TRANSLATE_NOOP(
        "core",
        "{count} files show nearly the same picture, {first} and {last}: saved again, changed a "
        "little, or taken one after the other.",
    )
    remedies = (_all_but_first(best_first), _KEEP)
    last = best_first[-1].path.name
    return _finding("near_twins", dataset, best_first, sentence, remedies, last=last)


def _all_but_first(group: Group) -> Remedy:
    return Remedy("leave_out", tuple(photo.path for photo in group[1:]))


def _finding(
    kind: FindingKind,
    dataset: Dataset,
    group: Group,
    template: str,
    remedies: tuple[Remedy, ...],
    **values: str | int,
) -> Finding:
    key = finding_key(kind, (dataset.relative(photo) for photo in group))
    filled: Values = (("first", group[0].path.name), ("count", len(group)), *values.items())
    return Finding(kind, key, template, filled, group, remedies, weight=len(group))
