"""Says where photos that must stay together made a fair division impossible, and what to do."""

from collections import Counter
from collections.abc import Iterable

from xfer_gui.core.division import Shares
from xfer_gui.core.events import Notice
from xfer_gui.core.photos import PARTS, Dataset, Group, Part, Photo, Split
from xfer_gui.core.text import QT_TRANSLATE_NOOP, Values
from xfer_gui.core.together import Bond, Together

# A part that has less than this share of the photos that it should have is said.
FAIR_SHARE = 0.5
MOST_REMARKS = 4
_TOO_LARGE: dict[Bond, str] = {
    "twins": QT_TRANSLATE_NOOP(
        "core",
        "{count} photos like {photo} are the same picture. They stay together, so the photos could "
        "not be divided as wished: {training} to learn from, {validation} to choose by, {test} to "
        "judge by. Leave the copies out.",
    ),
    "near_twins": QT_TRANSLATE_NOOP(
        "core",
        "{count} photos like {photo} are nearly the same picture. They stay together, so the "
        "photos could not be divided as wished: {training} to learn from, {validation} to choose "
        "by, {test} to judge by. Leave most of them out.",
    ),
    "bursts": QT_TRANSLATE_NOOP(
        "core",
        "{count} photos like {photo} were taken within seconds of each other. They stay together, "
        "so the photos could not be divided as wished: {training} to learn from, {validation} to "
        "choose by, {test} to judge by. Allow fewer seconds, or add photos of another day.",
    ),
    "folders": QT_TRANSLATE_NOOP(
        "core",
        "{count} photos are in subfolders called like that of {photo}. They stay together, so the "
        "photos could not be divided as wished: {training} to learn from, {validation} to choose "
        "by, {test} to judge by. Add more subfolders, or do not keep subfolders together.",
    ),
}
_NO_TEST = QT_TRANSLATE_NOOP(
    "core",
    "All photos of “{name}” belong together, so none of them is left to judge by. Add photos of it "
    "that were taken at another time or place.",
)
_GIVEN = QT_TRANSLATE_NOOP(
    "core",
    "{count} photos belong together but lie on different sides, because the folder came divided "
    "like this. Put them on one side or leave the copies out: the findings on the Photos tab offer "
    "both.",
)
_EARLIER = QT_TRANSLATE_NOOP(
    "core",
    "{count} photos belong together but are on different sides, because an earlier training "
    "divided them so. Divide the photos anew to bring them together.",
)


def straddling(split: Split, groups: Iterable[Group]) -> list[Group]:
    """Groups that are on more than one side of a split.

    Args:
        split: where photos are.
        groups: what should stay together; photos that are in no part do not count.
    """
    side = _sides(split)
    return [group for group in groups if len({side.get(photo) for photo in group} - {None}) > 1]


def remarks(dataset: Dataset, split: Split, together: Together, shares: Shares) -> list[Notice]:
    """Sentences about a division that is not as fair as it should be; none when it is.

    Args:
        dataset: what was divided.
        split: how.
        together: what had to stay together.
        shares: of training, validation and test photos that were wished for.
    """
    found = []
    torn = sum(map(len, straddling(split, together.groups)))
    if torn:
        found.append(Notice(_GIVEN if dataset.is_split else _EARLIER, (("count", torn),)))
    if not dataset.is_split and together.groups:
        found += _short_parts(dataset, split, together, shares)
        found += _unjudged_classes(split, shares)
    return found[:MOST_REMARKS]


def _short_parts(
    dataset: Dataset, split: Split, together: Together, shares: Shares
) -> list[Notice]:
    total = len(dataset.photos)
    found = [(len(split.part(part)), share) for part, share in zip(PARTS, shares, strict=True)]
    if all(count >= FAIR_SHARE * round(share * total) for count, share in found):
        return []
    # The largest group is what could not be divided.
    largest = max(together.groups, key=len)
    values: Values = (
        ("count", len(largest)),
        ("photo", dataset.relative(largest[0])),
        *((part, len(split.part(part))) for part in PARTS),
    )
    return [Notice(_TOO_LARGE[together.bond_of(largest)], values)]


def _unjudged_classes(split: Split, shares: Shares) -> list[Notice]:
    if not shares[2]:
        return []
    judged = Counter(photo.label for photo in split.test)
    return [Notice(_NO_TEST, (("name", name),)) for name in split.classes if not judged[name]]


def _sides(split: Split) -> dict[Photo, Part]:
    return {photo: part for part in PARTS for photo in split.part(part)}
