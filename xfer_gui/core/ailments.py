"""What the doctor says about single photos, about classes, and about photos as a whole."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.advice import FEW_PHOTOS, IMBALANCE
from xfer_gui.core.findings import Finding, FindingKind, Remedy, finding_key
from xfer_gui.core.photos import Dataset, Fit, Photo
from xfer_gui.core.suspects import Suspects
from xfer_gui.core.text import QT_TRANSLATE_NOOP

# The emptiest of 12,000 photos of five sets has a contrast of 7 of 255: a plane in a grey sky.
EMPTY = 5.0
# The softest of 8,000 photos that hold as much detail as they have pixels is at 0.14. Photos that
# were blown up to four times their size lie at 0.03 to 0.07.
BLURRED = 0.12
TINY = 48
ODD_SHAPE = 1.7
# Beyond these shares it is the dataset that is so, and a finding for each photo helps nobody.
_MOST = 0.3
_OFTEN = 0.25
_MOST_CLASSES = 10
_KEEP = Remedy("keep")


def empty(
    dataset: Dataset, photos: Sequence[Photo], contrast: NDArray[np.float32]
) -> Iterator[Finding]:
    """Photos on which nearly nothing is to be seen."""
    sentence = QT_TRANSLATE_NOOP("core", "{name} is nearly empty: it has one colour all over.")
    for row in np.flatnonzero(contrast < EMPTY).tolist():
        yield _of_photo("empty", dataset, photos[row], sentence, EMPTY - float(contrast[row]))


def blurred(
    dataset: Dataset,
    photos: Sequence[Photo],
    contrast: NDArray[np.float32],
    sharpness: NDArray[np.float32],
) -> Iterator[Finding]:
    """Photos that are out of focus or shaken; or one finding where most of them are."""
    soft = (sharpness < BLURRED) & (contrast >= EMPTY)
    measured = int(np.isfinite(sharpness).sum())
    if not measured:
        return
    if soft.sum() > _MOST * measured:
        yield _of_all(
            "blurred",
            QT_TRANSLATE_NOOP(
                "core",
                "{count} of {photos} photos are soft: they were blown up or are out of focus, and "
                "hold less detail than they have pixels. Larger originals would help.",
            ),
            (("count", int(soft.sum())), ("photos", len(photos))),
            [photos[row] for row in np.flatnonzero(soft).tolist()],
        )
        return
    sentence = QT_TRANSLATE_NOOP("core", "{name} is blurred: out of focus, shaken or blown up.")
    for row in np.flatnonzero(soft).tolist():
        weight = BLURRED - float(sharpness[row])
        yield _of_photo("blurred", dataset, photos[row], sentence, weight)


def tiny(dataset: Dataset) -> Iterator[Finding]:
    """Photos of very few pixels; or one finding where most of them are such."""
    sides = np.array([min(photo.width, photo.height) for photo in dataset.photos])
    small = (sides > 0) & (sides < TINY)
    if small.sum() > _MOST * max(1, len(sides)):
        yield _of_all(
            "tiny",
            QT_TRANSLATE_NOOP(
                "core",
                "{count} of {photos} photos are tiny, about {side} pixels. Larger ones, if there "
                "are any, would help.",
            ),
            (
                ("count", int(small.sum())),
                ("photos", len(sides)),
                ("side", int(np.median(sides[small]))),
            ),
            [dataset.photos[row] for row in np.flatnonzero(small).tolist()],
        )
        return
    sentence = QT_TRANSLATE_NOOP("core", "{name} is tiny: {width} × {height} pixels.")
    for row in np.flatnonzero(small).tolist():
        photo = dataset.photos[row]
        size = (("width", photo.width), ("height", photo.height))
        yield _of_photo("tiny", dataset, photo, sentence, TINY - float(sides[row]), size)


def few_photos(dataset: Dataset) -> Iterator[Finding]:
    """Classes with too few photos; one finding for all where there are many such classes."""
    small = {name: count for name, count in dataset.counts().items() if count < FEW_PHOTOS}
    if len(small) > _MOST_CLASSES:
        yield Finding(
            "few_photos",
            finding_key("few_photos", ("many classes",)),
            QT_TRANSLATE_NOOP(
                "core",
                "{count} of {classes} classes have fewer than {fewest} photos, “{name}” only "
                "{photos}. More photos would help most.",
            ),
            (
                ("count", len(small)),
                ("classes", len(dataset.classes)),
                ("fewest", FEW_PHOTOS),
                *_smallest(small),
            ),
        )
        return
    sentence = QT_TRANSLATE_NOOP(
        "core", "Photos of “{name}”: only {photos}. {fewest} or more would help most."
    )
    for name, count in small.items():
        values = (("name", name), ("photos", count), ("fewest", FEW_PHOTOS))
        remedies = (Remedy("leave_out_class", label=name), _KEEP)
        key = finding_key("few_photos", (name,))
        yield Finding("few_photos", key, sentence, values, (), remedies, FEW_PHOTOS - count)


def imbalance(dataset: Dataset) -> Iterator[Finding]:
    """One class has many times the photos of another."""
    counts = dataset.counts()
    if len(counts) < 2:
        return
    large = max(counts, key=counts.__getitem__)
    small = min(counts, key=counts.__getitem__)
    if counts[large] < IMBALANCE * counts[small]:
        return
    yield Finding(
        "imbalance",
        finding_key("imbalance", (large, small)),
        QT_TRANSLATE_NOOP(
            "core",
            "“{large}” has {many} photos, “{small}” only {few}. A network takes the easy way and "
            "says “{large}” too often; more photos of “{small}” would help.",
        ),
        (("large", large), ("many", counts[large]), ("small", small), ("few", counts[small])),
        weight=counts[large] / max(1, counts[small]),
    )


def odd_shapes(dataset: Dataset, fit: Fit) -> Iterator[Finding]:
    """Many photos are far from square, and are squeezed or cut for it."""
    sized = [photo for photo in dataset.photos if photo.width and photo.height]
    odd = [
        photo
        for photo in sized
        if photo.width > ODD_SHAPE * photo.height or photo.height > ODD_SHAPE * photo.width
    ]
    if fit == "pad" or len(odd) <= _OFTEN * max(1, len(sized)):
        return
    if fit == "crop":
        sentence = QT_TRANSLATE_NOOP(
            "core",
            "{count} of {photos} photos are long and narrow: of these only the middle is seen. "
            "Look at the preview of how photos become square.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "core",
            "{count} of {photos} photos are long and narrow, and are squeezed a lot. Look at the "
            "preview of how photos become square.",
        )
    yield Finding(
        "odd_shapes",
        finding_key("odd_shapes", (fit,)),
        sentence,
        (("count", len(odd)), ("photos", len(sized))),
        tuple(odd),
        (Remedy("fit", fit="pad"), _KEEP),
    )


def suspects(dataset: Dataset, found: Suspects) -> Iterator[Finding]:
    """Photos that may lie in the wrong class; those that were moved meanwhile are passed over."""
    here = {str(photo.path): photo for photo in dataset.photos}
    classes = frozenset(dataset.classes)
    sentence = QT_TRANSLATE_NOOP(
        "core",
        "Please look at {name}: it is in “{label}”, but to networks that learned from the other "
        "photos it looks like “{other}” ({other_percent} %, against {percent} %).",
    )
    for position, suspect in enumerate(found.found):
        photo = here.get(str(Path(dataset.folder, suspect.path)))
        if photo is None or photo.label != suspect.label or suspect.other not in classes:
            continue
        values = (
            ("name", photo.path.name),
            ("label", suspect.label),
            ("other", suspect.other),
            ("percent", round(100 * suspect.share)),
            ("other_percent", round(100 * suspect.other_share)),
        )
        yield Finding(
            "suspect",
            finding_key("suspect", (suspect.path,), suspect.label),
            sentence,
            values,
            (photo,),
            (
                Remedy("move", (photo.path,), suspect.other),
                Remedy("leave_out", (photo.path,)),
                _KEEP,
            ),
            weight=len(found.found) - position,
        )


def _smallest(counts: dict[str, int]) -> tuple[tuple[str, str | int], ...]:
    name = min(counts, key=counts.__getitem__)
    return (("name", name), ("photos", counts[name]))


def _of_photo(
    kind: FindingKind,
    dataset: Dataset,
    photo: Photo,
    sentence: str,
    weight: float,
    values: tuple[tuple[str, int], ...] = (),
) -> Finding:
    name = dataset.relative(photo)
    return Finding(
        kind,
        finding_key(kind, (name,)),
        sentence,
        (("name", photo.path.name), *values),
        (photo,),
        (Remedy("leave_out", (photo.path,)), _KEEP),
        weight,
    )


def _of_all(
    kind: FindingKind,
    sentence: str,
    values: tuple[tuple[str, int], ...],
    photos: Sequence[Photo],
) -> Finding:
    return Finding(kind, finding_key(kind, ("most photos",)), sentence, values, tuple(photos))
