"""The doctor's findings in plain words: a title for each kind, why it matters, what can be done."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication

from xfer_gui.core.findings import Finding, FindingKind, Remedy
from xfer_gui.ui import texts

translate = QCoreApplication.translate
Severity = Literal["high", "medium", "low"]

_SEVERITY: dict[FindingKind, Severity] = {
    "twins_across_parts": "high",
    "twins_across_classes": "high",
    "suspect": "high",
    "twins": "medium",
    "near_twins": "medium",
    "few_photos": "medium",
    "imbalance": "medium",
}
# Of these the person decides about groups; of the others about single photos.
_IN_GROUPS = ("twins_across_parts", "twins_across_classes", "twins", "near_twins")


def severity(kind: FindingKind) -> Severity:
    """How much a kind of finding matters for the result."""
    return _SEVERITY.get(kind, "low")


def in_groups(kind: FindingKind) -> bool:
    """True when photos of such a finding are compared with each other."""
    return kind in _IN_GROUPS


def title(findings: Sequence[Finding]) -> str:
    """What was found, with how often.

    Args:
        findings: at least one, all of one kind.
    """
    kind = findings[0].kind
    one, many = _titles(kind)
    if not one and len(findings) == 1:
        return text(findings[0])
    # One finding may be about many photos, such as all of them.
    of_photos = bool(one) and not in_groups(kind)
    count = sum(len(each.photos) for each in findings) if of_photos else len(findings)
    return (one if count == 1 else many).format(count=texts.number(count))


def text(finding: Finding) -> str:
    """A finding's own sentence, in the window's language."""
    return texts.tr_core(finding.template, finding.values)


def why(kind: FindingKind) -> str:
    """Why it matters, in one sentence."""
    return {
        "twins_across_parts": translate(
            "Findings",
            "The test then asks for what was learned by heart, and the result looks better than it "
            "is.",
        ),
        "twins_across_classes": translate(
            "Findings", "One picture under two names teaches a contradiction."
        ),
        "suspect": translate(
            "Findings",
            "A photo in the wrong class teaches a mistake. A network that learned from your other "
            "photos would name these differently; it can be wrong, so please look yourself.",
        ),
        "twins": translate("Findings", "Copies count double in training and teach nothing new."),
        "near_twins": translate(
            "Findings",
            "Nearly the same photo again teaches little, and one in the test makes the result look "
            "better than it is.",
        ),
        "empty": translate("Findings", "There is next to nothing on them to learn from."),
        "blurred": translate(
            "Findings",
            "What tells the classes apart may be lost. Keep them if your new photos will be like "
            "this, too.",
        ),
        "tiny": translate("Findings", "They hold little detail and are blown up for learning."),
        "few_photos": translate(
            "Findings", "A class with so few photos is learned badly, and its result says little."
        ),
        "imbalance": translate(
            "Findings", "In doubt the network will answer with the class that it saw most."
        ),
        "odd_shapes": translate(
            "Findings", "To become square, such photos are cut or squeezed a lot."
        ),
    }[kind]


def remedy(finding: Finding, what: Remedy) -> str:
    """What a button says that does it."""
    match what.kind:
        case "leave_out":
            return _leave_out(finding, what)
        case "move":
            return translate("Findings", "Move to “{name}”").format(name=what.label)
        case "put" if what.part is not None:
            part = texts.part(what.part)
            return translate("Findings", "Use all for: {part}").format(part=part)
        case "leave_out_class":
            return translate("Findings", "Leave out “{name}”").format(name=what.label)
        case "fit" if what.fit is not None:
            return {
                "crop": translate("Findings", "Crop them"),
                "pad": translate("Findings", "Pad them"),
                "stretch": translate("Findings", "Stretch them"),
            }[what.fit]
    return translate("Findings", "It is fine")


def remedy_for_all(pairs: Sequence[tuple[Finding, Remedy]]) -> str:
    """What a button says that does the suggested remedy of many findings.

    Args:
        pairs: at least two, whose remedies are of one kind.
    """
    first = pairs[0][1]
    photos = texts.photos(sum(len(what.paths) for _, what in pairs))
    match first.kind:
        case "leave_out" if any(len(what.paths) < len(each.photos) for each, what in pairs):
            return translate("Findings", "Keep one of each, leave out {photos}").format(
                photos=photos
            )
        case "leave_out":
            return translate("Findings", "Leave out all {photos}").format(photos=photos)
        case "move":
            return translate("Findings", "Move all {photos} as suggested").format(photos=photos)
        case "put":
            return translate("Findings", "Put each group on one side")
        case "leave_out_class":
            return translate("Findings", "Leave out all these classes")
    return translate("Findings", "All are fine")


def _leave_out(finding: Finding, what: Remedy) -> str:
    count = len(what.paths)
    if not in_groups(finding.kind) or count == len(finding.photos):
        return (
            translate("Findings", "Leave out")
            if count == 1
            else translate("Findings", "Leave out all {photos}").format(photos=texts.photos(count))
        )
    if count == 1:
        return translate("Findings", "Keep one, leave out the copy")
    return translate("Findings", "Keep one, leave out {photos}").format(photos=texts.photos(count))


def _titles(kind: FindingKind) -> tuple[str, str]:
    return {
        "twins_across_parts": (
            translate("Findings", "1 photo is in training and in the test"),
            translate("Findings", "{count} photos are in training and in the test"),
        ),
        "twins_across_classes": (
            translate("Findings", "1 photo is in two classes"),
            translate("Findings", "{count} photos are in two classes"),
        ),
        "suspect": (
            translate("Findings", "1 photo looks mislabelled: please look"),
            translate("Findings", "{count} photos look mislabelled: please look"),
        ),
        "twins": (
            translate("Findings", "1 photo appears more than once"),
            translate("Findings", "{count} photos appear more than once"),
        ),
        "near_twins": (
            translate("Findings", "1 group of photos is nearly the same"),
            translate("Findings", "{count} groups of photos are nearly the same"),
        ),
        "empty": (
            translate("Findings", "1 photo shows next to nothing"),
            translate("Findings", "{count} photos show next to nothing"),
        ),
        "blurred": (
            translate("Findings", "1 photo is blurred"),
            translate("Findings", "{count} photos are blurred"),
        ),
        "tiny": (
            translate("Findings", "1 photo is tiny"),
            translate("Findings", "{count} photos are tiny"),
        ),
        "few_photos": ("", translate("Findings", "{count} classes have few photos")),
        "imbalance": ("", translate("Findings", "{count} classes are much smaller than others")),
        "odd_shapes": ("", translate("Findings", "{count} photos are far from square")),
    }[kind]
