"""Decides which photos teach, which choose and which judge.

By file name, not by list position, and with the parts of earlier trainings kept: a photo that was
once learned from must never become a test photo.
"""

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence

from xfer_gui.core.division import Division, Shares
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.photos import PARTS, Dataset, Group, Part, Photo, Split
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.twins import exact_twins

FEWEST_PHOTOS = 3
MOST_CLASSES = 2_000
_MOST_NAMED = 5


def split(
    dataset: Dataset,
    shares: Shares = (0.7, 0.15, 0.15),
    seed: int = 0,
    parts: Mapping[str, Part] | None = None,
    groups: Sequence[Group] | None = None,
) -> Split:
    """Divide the photos of each class into training, validation and test photos.

    Groups stay on one side, and each class comes as near to the shares as they allow, with training
    photos first and test photos next.

    A dataset that came split is taken as it is. If it has no validation photos, some are taken from
    training; if it has no test photos, its validation photos become the test, which is honest as
    nothing was chosen by them yet, and validation photos are taken from training.

    Args:
        dataset: as the user wants it, exclusions applied.
        shares: of training, validation and test photos, adding up to 1; a part whose share is above
            0 gets at least one photo of each class.
        seed: another seed, another division.
        parts: relative path → part of an earlier split. These photos stay where they were; new ones
            go where their class is most short of photos. A photo that has a `part` although the
            dataset did not come split was put there by the person and goes there, unless it was a
            training photo before: what was learned from judges nothing.
        groups: photos that must stay together, two or more each, no photo in two of them (see
            `together`). None finds files with the same bytes, which opens files of the same size.
    Returns:
        The split; each part is in the order of `dataset.photos`.
    Raises:
        DatasetError: fewer than two classes, or classes with too few photos, which it names, or so
            much belongs together that nothing could judge.
        ValueError: shares that are negative or do not add up to 1.
    """
    if min(shares) < 0 or shares[0] == 0 or abs(sum(shares) - 1) > 1e-6:
        raise ValueError(f"shares must be 0 or more and add up to 1, got {shares}")
    if len(dataset.classes) < 2:
        raise _too_few_classes(dataset)
    if (refusal := too_many_classes(dataset)) is not None:
        raise refusal
    given = _as_it_came(dataset)
    if given:
        whole = shares[0] + shares[1]
        shares = (shares[0] / whole, shares[1] / whole, 0.0)
    else:
        _refuse_small_classes(dataset)
    free = [photo for photo in dataset.photos if photo not in given]
    known = _known(dataset, free, parts or {})
    put = {} if dataset.is_split else {photo: photo.part for photo in free if photo.part}
    put = {photo: part for photo, part in put.items() if known.get(photo) != "training"}
    division = Division(free, shares, known | put)
    ranks = {photo: _rank(dataset.relative(photo), seed) for photo in free}
    if groups is None:
        groups = exact_twins(dataset.photos)
    divisible = _without(groups, given)
    division.place_groups(divisible, ranks)
    division.place_rest(ranks)
    division.fill_empty(divisible, ranks)
    part_of = {**given, **division.part}
    _refuse_untrained_classes(dataset, part_of)
    training, validation, test = (
        tuple(photo for photo in dataset.photos if part_of[photo] == part) for part in PARTS
    )
    if not test and shares[2] > 0:
        raise _nothing_judges(dataset)
    return Split(dataset.classes, training, validation, test, tuple(groups))


def _without(groups: Sequence[Group], given: Mapping[Photo, Part]) -> list[Group]:
    """What of each group is still to be divided."""
    if not given:
        return list(groups)
    left = (tuple(photo for photo in group if photo not in given) for group in groups)
    return [group for group in left if len(group) > 1]


def _as_it_came(dataset: Dataset) -> dict[Photo, Part]:
    """Photos whose part the folder says for good; the rest is divided. Empty when it does not."""
    given = {photo: photo.part for photo in dataset.photos if dataset.is_split and photo.part}
    present = set(given.values())
    if "test" in present and "validation" in present:
        return given
    return {photo: "test" for photo, part in given.items() if part != "training"}


def _known(
    dataset: Dataset, photos: Sequence[Photo], parts: Mapping[str, Part]
) -> dict[Photo, Part]:
    # File systems differ in the Unicode form of names; a project may have moved between them.
    earlier = {unicodedata.normalize("NFC", name): part for name, part in parts.items()}
    named = {photo: unicodedata.normalize("NFC", dataset.relative(photo)) for photo in photos}
    return {photo: earlier[name] for photo, name in named.items() if name in earlier}


def _rank(name: str, seed: int) -> tuple[bytes, str]:
    name = unicodedata.normalize("NFC", name)
    return hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=8).digest(), name


def _nothing_judges(dataset: Dataset) -> DatasetError:
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "core", "So many of the {count} photos belong together that none is left for the test."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Change what must stay together under Train, Advanced, or add photos that were taken "
            "at another time or place.",
        ),
        count=len(dataset.photos),
    )


def too_many_classes(dataset: Dataset) -> DatasetError | None:
    """Why so many classes cannot be learned, or None: networks end at a thousand or two."""
    if len(dataset.classes) <= MOST_CLASSES:
        return None
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "core", "There are {count} classes; more than {most} cannot be learned sensibly."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "If these folders are not the classes, choose the folder above or below them; else "
            "leave classes out.",
        ),
        count=len(dataset.classes),
        most=MOST_CLASSES,
    )


def _too_few_classes(dataset: Dataset) -> DatasetError:
    hint = QT_TRANSLATE_NOOP("core", "Two or more classes are needed, each a subfolder of photos.")
    if not dataset.classes:
        return DatasetError(QT_TRANSLATE_NOOP("core", "All classes are left out."), hint)
    sentence = QT_TRANSLATE_NOOP("core", "There is only one class, “{name}”.")
    return DatasetError(sentence, hint, name=dataset.classes[0])


def _refuse_small_classes(dataset: Dataset) -> None:
    small = [name for name, count in dataset.counts().items() if count < FEWEST_PHOTOS]
    if not small:
        return
    if len(small) <= _MOST_NAMED:
        sentence = QT_TRANSLATE_NOOP(
            "core", "Each class needs at least {fewest} photos; these have fewer: {names}."
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "core", "{count} classes have fewer than {fewest} photos, among them {names}."
        )
    raise DatasetError(
        sentence,
        QT_TRANSLATE_NOOP("core", "Add photos to these classes, or leave the classes out."),
        fewest=FEWEST_PHOTOS,
        count=len(small),
        names=_listed(small),
    )


def _refuse_untrained_classes(dataset: Dataset, part_of: Mapping[Photo, Part]) -> None:
    trained = {photo.label for photo, part in part_of.items() if part == "training"}
    untrained = [name for name in dataset.classes if name not in trained]
    if untrained:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "{count} classes have no training photos: {names}."),
            QT_TRANSLATE_NOOP("core", "Add photos to these classes, or leave the classes out."),
            count=len(untrained),
            names=_listed(untrained),
        )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names[:_MOST_NAMED])
