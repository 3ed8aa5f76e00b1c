"""Whether a result is good because the test photos are like those that were learned from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from xfer_gui.core.intervals import wilson_interval
from xfer_gui.core.photos import Photo

if TYPE_CHECKING:
    from numpy import bool_, float32
    from numpy.typing import NDArray

    from xfer_gui.core.likeness import Likeness

Measure = Literal["features", "pictures"]
MOST_PAIRS = 200
# How alike two tiny pictures are to be called alike, -1 to 1; looser than a twin. Of the test
# photos of a random split, so alike to one that was learned from are: cats and dogs 0 %, CIFAR-10
# 3 %, flowers 8 %, hands before a white wall 73 %.
ALIKE = 0.9


@dataclass(frozen=True, slots=True)
class Counted:
    """Some of the test photos, and how many of them were classified right."""

    photos: int = 0
    correct: int = 0

    @property
    def accuracy(self) -> float | None:
        """0 to 1; None without photos."""
        return self.correct / self.photos if self.photos else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """In which the true accuracy lies, at 95 %; None without photos."""
        return wilson_interval(self.correct, self.photos) if self.photos else None

    def without(self, others: "Counted") -> "Counted":
        """These photos without some of them."""
        return Counted(self.photos - others.photos, self.correct - others.correct)


@dataclass(frozen=True, slots=True)
class Pair:
    """A test photo and the photo it learned from that is the same picture, or looks like it.

    Attributes:
        photo: the test photo.
        twin: the other one.
        exact: both files hold the same bytes.
        alike: they are no twins, they only look alike.
        right: the test photo was classified right.
    """

    photo: Path
    twin: Path
    exact: bool
    alike: bool
    right: bool


@dataclass(frozen=True, slots=True)
class Ease:
    """Accuracy with and without test photos that are like a photo that was learned from.

    Attributes:
        learned_from: number of photos that were learned from or chosen by.
        everything: all test photos.
        exact: those whose file is also among the photos learned from.
        twins: those with a twin there, exact or near.
        alike: those that at least look much like one there; twins are among them.
        farthest: the half of the test photos that is least like anything learned from.
        measured_by: what `farthest` is measured by: what the network sees, or tiny pictures.
        copied: right by nothing but taking the class of the photo that looks most alike, compared
            as tiny pictures; nothing is learned for it.
        pairs: some of the alike ones, twins first.
    """

    learned_from: int
    everything: Counted
    exact: Counted = Counted()
    twins: Counted = Counted()
    alike: Counted = Counted()
    farthest: Counted = Counted()
    measured_by: Measure = "pictures"
    copied: Counted = Counted()
    pairs: tuple[Pair, ...] = ()

    @property
    def without_twins(self) -> Counted:
        """Test photos that have no twin among those learned from."""
        return self.everything.without(self.twins)

    @property
    def without_alike(self) -> Counted:
        """Test photos that look like none of those learned from."""
        return self.everything.without(self.alike)


def sum_up(
    test: Sequence[Photo],
    learned: Sequence[Photo],
    right: Sequence[bool],
    likeness: "Likeness",
    by_features: "NDArray[float32] | None" = None,
) -> Ease:
    """Count how good the answers are with and without those that are like what was learned from.

    Args:
        test: N photos.
        learned: M photos.
        right: N, whether the answer was right.
        likeness: from `likeness.compare`.
        by_features: N, how alike the nearest photo is to the network; None goes by tiny pictures.
    """
    import numpy as np

    hits = np.asarray(right, dtype=np.bool_)

    def counted(chosen: "NDArray[bool_]") -> Counted:
        return Counted(int(chosen.sum()), int(hits[chosen].sum()))

    twins = likeness.twin >= 0
    alike = twins | (likeness.closeness >= ALIKE)
    closeness = likeness.closeness if by_features is None else by_features
    farthest = np.zeros(len(test), dtype=np.bool_)
    farthest[np.argsort(closeness, kind="stable")[: (len(test) + 1) // 2]] = True
    seen = np.flatnonzero(likeness.nearest >= 0).tolist()
    copied = [test[row].label == learned[likeness.nearest[row]].label for row in seen]
    ranked = sorted(
        np.flatnonzero(alike).tolist(),
        key=lambda row: (not likeness.exact[row], not twins[row], -likeness.closeness[row]),
    )
    pairs = tuple(
        Pair(
            test[row].path,
            learned[likeness.twin[row] if twins[row] else likeness.nearest[row]].path,
            bool(likeness.exact[row]),
            not twins[row],
            bool(hits[row]),
        )
        for row in ranked[:MOST_PAIRS]
    )
    return Ease(
        learned_from=len(learned),
        everything=Counted(len(test), int(hits.sum())),
        exact=counted(likeness.exact),
        twins=counted(twins),
        alike=counted(alike),
        farthest=counted(farthest) if len(seen) or by_features is not None else Counted(),
        measured_by="pictures" if by_features is None else "features",
        copied=Counted(len(copied), sum(copied)),
        pairs=pairs,
    )
