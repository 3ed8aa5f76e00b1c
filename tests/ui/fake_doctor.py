"""A doctor that finds what a test says, and findings of each kind made of given photos."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from xfer_gui.core.findings import Finding, Remedy, finding_key, in_order
from xfer_gui.core.photos import Photo


class FakeDoctor(QObject):
    """The same signals and properties as `Doctor`; calls are written down."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.findings: tuple[Finding, ...] = ()
        self.kept: tuple[Finding, ...] = ()
        self.is_examined = False
        self.calls: list[tuple] = []

    def find(self, *findings: Finding) -> None:
        """End a look at all photos."""
        self.findings, self.is_examined = in_order(findings), True
        self.changed.emit()

    def remedy(self, finding: Finding, remedy: Remedy) -> None:
        self.calls.append(("remedy", finding, remedy))

    def remedy_all(self, findings: Sequence[Finding], kind: str) -> int:
        self.calls.append(("remedy_all", list(findings), kind))
        return len(findings)

    def take_back_all(self) -> None:
        self.calls.append(("take_back_all",))

    def find_suspects(self) -> None:
        self.calls.append(("find_suspects",))


def twins(*photos: Photo, kind: str = "twins") -> Finding:
    """Photos that are the same; the first is kept."""
    copies = tuple(photo.path for photo in photos[1:])
    remedies = (Remedy("leave_out", copies), Remedy("keep"))
    if kind == "twins_across_classes":
        moves = [
            Remedy("move", tuple(photo.path for photo in photos), label)
            for label in dict.fromkeys(photo.label for photo in photos)
        ]
        everything = Remedy("leave_out", tuple(photo.path for photo in photos))
        remedies = (*moves, everything, Remedy("keep"))
    return Finding(
        kind,
        finding_key(kind, [str(photo.path) for photo in photos]),
        "These {count} photos are the same, bit by bit.",
        (("count", len(photos)),),
        photos,
        remedies,
    )


def suspect(photo: Photo, label: str, sure: int = 97) -> Finding:
    """A photo whose class the network doubts."""
    return Finding(
        "suspect",
        finding_key("suspect", [str(photo.path)], photo.label),
        "It is in “{own}”. The network says “{other}” ({sure} %) and gives “{own}” {rest} %.",
        (("own", photo.label), ("other", label), ("sure", sure), ("rest", 100 - sure)),
        (photo,),
        (
            Remedy("move", (photo.path,), label),
            Remedy("leave_out", (photo.path,)),
            Remedy("keep"),
        ),
        sure / 100,
    )


def single(kind: str, photo: Photo) -> Finding:
    """A photo that is not good."""
    return Finding(
        kind,
        finding_key(kind, [str(photo.path)]),
        "{name} has few sharp edges.",
        (("name", photo.path.name),),
        (photo,),
        (Remedy("leave_out", (photo.path,)), Remedy("keep")),
    )


def imbalance(label: str, other: str) -> Finding:
    """A class that is much smaller than another."""
    return Finding(
        "imbalance",
        finding_key("imbalance", [label]),
        "“{label}” has {times} times fewer photos than “{other}”.",
        (("label", label), ("times", 8), ("other", other)),
        (),
        (Remedy("leave_out_class", label=label), Remedy("keep")),
    )
