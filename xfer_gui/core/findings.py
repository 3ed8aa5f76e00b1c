"""The nouns of the photo doctor: what it found, and what the person can do about it."""

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from xfer_gui.core.photos import Fit, Part, Photo
from xfer_gui.core.text import Values

FindingKind = Literal[
    "twins_across_parts",
    "twins_across_classes",
    "suspect",
    "twins",
    "near_twins",
    "empty",
    "blurred",
    "tiny",
    "few_photos",
    "imbalance",
    "odd_shapes",
]
# In the order in which they matter: a result that is too good to be true first.
FINDING_KINDS: tuple[FindingKind, ...] = (
    "twins_across_parts",
    "twins_across_classes",
    "suspect",
    "twins",
    "near_twins",
    "empty",
    "blurred",
    "tiny",
    "few_photos",
    "imbalance",
    "odd_shapes",
)
RemedyKind = Literal["leave_out", "move", "put", "leave_out_class", "fit", "keep"]


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing that the person can do about a finding; the files are never touched.

    Attributes:
        kind: "leave_out" does not use `paths`; "move" says that `paths` are photos of the class
            `label`; "put" uses `paths` for `part`; "leave_out_class" does not use the class
            `label`; "fit" makes photos square by `fit`; "keep" says that all is well as it is.
        paths: absolute paths of the photos that change.
        label: name of a class.
        part: where photos are put.
        fit: how photos become square.
    """

    kind: RemedyKind
    paths: tuple[Path, ...] = ()
    label: str = ""
    part: Part | None = None
    fit: Fit | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """The smallest thing about the photos that the person can decide on.

    A group of twins is one finding, and so is one photo that is blurred; the window groups findings
    by `kind`. What is true of most photos ("nearly all are tiny") is one finding about them all.

    Attributes:
        kind: for grouping and icons.
        key: the same each time the same is found, so that "keep" is remembered.
        template: one or two plain English sentences, marked with `QT_TRANSLATE_NOOP("core", ...)`.
        values: pairs that fill the template's `{fields}`.
        photos: what the gallery shows, the one to keep first; may be many, and is empty for
            findings about classes as a whole.
        remedies: the suggested one first; "keep" is the last and is always there.
        weight: sorts findings of one kind, the most worth looking at first; higher is worse.
    """

    kind: FindingKind
    key: str
    template: str
    values: Values = ()
    photos: tuple[Photo, ...] = ()
    remedies: tuple[Remedy, ...] = (Remedy("keep"),)
    weight: float = 0.0

    @property
    def text(self) -> str:
        """The finding in English."""
        return self.template.format(**dict(self.values))


def finding_key(kind: FindingKind, names: Iterable[str], about: str = "") -> str:
    """The key of a finding.

    Args:
        kind: what was found.
        names: paths of the photos inside the photo folder, or names of classes, in any order.
        about: more that must be as it was for a "keep" to hold, say the class of a suspect.
    Returns:
        Short text, the same on every computer.
    """
    # File systems differ in the Unicode form of names; a project may move between them.
    ordered = sorted(unicodedata.normalize("NFC", name) for name in names)
    text = "\0".join((*ordered, about)).encode("utf-8", "surrogatepass")
    return f"{kind}:{hashlib.blake2b(text, digest_size=10).hexdigest()}"


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by kind, the most important first, and within a kind by weight."""
    rank = {kind: position for position, kind in enumerate(FINDING_KINDS)}
    return tuple(sorted(findings, key=lambda each: (rank[each.kind], -each.weight)))


def without_kept(findings: Sequence[Finding], kept: Iterable[str]) -> tuple[Finding, ...]:
    """Findings that the person has not said "keep" to."""
    known = frozenset(kept)
    return tuple(finding for finding in findings if finding.key not in known)
