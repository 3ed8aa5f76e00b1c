"""What a finished classifier says of itself, and whether that can be true."""

from dataclasses import dataclass

from xfer_gui.core.catalogue import backbone, with_top
from xfer_gui.core.depths import check_depth
from xfer_gui.core.errors import XferError
from xfer_gui.core.photos import Fit
from xfer_gui.engine.vision_tower import VisionTower

# 2 added classifiers of several networks, the tower of zero-shot and the depth of our own networks.
FORMAT_VERSION = 2
MOST_MEMBERS = 20
MOST_CLASSES = 100_000
LARGEST_SIDE = 1024


@dataclass(frozen=True, slots=True)
class Member:
    """One network of a classifier, rebuilt from our own code.

    Attributes:
        backbone: id in our catalogue.
        image_size, fit: how photos reach the network.
        temperature: what its confidences are calibrated with.
        strategy: how it was trained.
        sha256: of its file of weights.
        depth: convolutions of a small network of ours; None for its usual depth.
        tower: how the network of a zero-shot classifier is built; None for all others.
    """

    backbone: str
    image_size: int
    fit: Fit
    temperature: float
    strategy: str
    sha256: str
    depth: int | None = None
    tower: VisionTower | None = None

    @property
    def is_possible(self) -> bool:
        """False for what Xfer never writes and must not try to build."""
        try:
            entry = backbone(self.backbone)
            if self.depth is not None:
                check_depth(self.backbone, self.depth)
        except XferError:
            return False
        has_its_parts = (
            (self.tower is not None) == (self.strategy == "zero_shot")
            and (self.tower is None or self.tower.is_buildable)
            and (self.strategy != "as_is" or with_top(entry) is not None)
        )
        return (
            has_its_parts
            and entry.smallest_size <= self.image_size <= LARGEST_SIDE
            and self.temperature > 0
        )


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is needed to rebuild a classifier and to use it as it was judged.

    Attributes:
        backbone: id in our catalogue.
        image_size, fit: how photos reach the network.
        classes: names in the order of the outputs.
        temperature: what the confidences are calibrated with.
        threshold: confidence below which the classifier is unsure.
        strategy: how it was trained.
        sha256: of `weights.npz`; of an ensemble, of its members' checksums.
        test_accuracy, test_photos: how it did; None when it was not judged.
        format_version: of this file.
        depth, tower: see `Member`.
        members: networks whose calibrated probabilities are averaged before `temperature`; empty
            for a classifier of one network. Backbone, size and fit are then the first one's.
    """

    backbone: str
    image_size: int
    fit: Fit
    classes: tuple[str, ...]
    temperature: float
    threshold: float
    strategy: str
    sha256: str
    test_accuracy: float | None = None
    test_photos: int = 0
    format_version: int = FORMAT_VERSION
    depth: int | None = None
    tower: VisionTower | None = None
    members: tuple[Member, ...] = ()

    @property
    def parts(self) -> tuple[Member, ...]:
        """The networks of the classifier, one or several."""
        if self.members:
            return self.members
        return (self.as_member(),)

    def as_member(self) -> Member:
        """A classifier of one network as a part of a larger one."""
        return Member(
            self.backbone,
            self.image_size,
            self.fit,
            self.temperature,
            self.strategy,
            self.sha256,
            self.depth,
            self.tower,
        )

    @property
    def is_possible(self) -> bool:
        """False for what Xfer never writes and must not try to build."""
        return (
            2 <= len(self.classes) <= MOST_CLASSES
            and self.temperature > 0
            and len(self.members) != 1
            and len(self.members) <= MOST_MEMBERS
            and all(part.is_possible for part in self.parts)
        )
