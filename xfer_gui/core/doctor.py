"""The photo doctor: looks for what makes photos bad to learn from, and says it in plain words.

Two steps: `examine` compares the photos with each other, which takes seconds for many of them;
`findings` says what that means for the dataset as the person wants it now, which is quick.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import ailments, lookalikes, twin_findings
from xfer_gui.core.findings import Finding, in_order
from xfer_gui.core.near_twins import near_twins
from xfer_gui.core.photos import Dataset, Fit, Photo
from xfer_gui.core.suspects import Suspects
from xfer_gui.core.trait_store import TraitStore
from xfer_gui.core.twins import exact_twins


@dataclass(frozen=True, slots=True, eq=False)
class Signs:
    """What was seen of photos; holds no class and no side, so it stays true when these change.

    Attributes:
        photos: N photos that were looked at.
        exact: groups of paths of files with the same bytes.
        alike: groups of paths of one picture, same bytes or not; never a path in two of them.
        contrast, sharpness: N figures as in `Traits`; NaN where a photo was never measured.
        age: of what a network found alike, as `lookalikes.age` gives it.
    """

    photos: tuple[Photo, ...] = ()
    exact: tuple[tuple[Path, ...], ...] = ()
    alike: tuple[tuple[Path, ...], ...] = ()
    contrast: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    sharpness: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    age: int = 0

    def cover(self, photos: Sequence[Photo]) -> bool:
        """True when all these photos were looked at, as they are now."""
        seen = {photo.path: (photo.size, photo.modified) for photo in self.photos}
        return all(seen.get(photo.path) == (photo.size, photo.modified) for photo in photos)


def examine(dataset: Dataset, check: Callable[[], None] = lambda: None) -> Signs:
    """Compare photos that were read before; nothing is decoded.

    Args:
        dataset: as the person wants it.
        check: called between portions of the work; what it raises passes on.
    """
    photos = dataset.photos
    traits = TraitStore(dataset.folder).read(photos)
    exact = exact_twins(photos)
    age = lookalikes.age(dataset.folder)
    near = [*near_twins(photos, traits, check), *lookalikes.kept(dataset.folder, photos)]
    alike = twin_findings.joined(photos, exact, near)
    return Signs(
        photos,
        _paths(exact),
        _paths(alike),
        np.where(traits.known, traits.contrast, np.float32(np.nan)),
        np.where(traits.known, traits.sharpness, np.float32(np.nan)),
        age,
    )


def findings(
    dataset: Dataset, signs: Signs, fit: Fit, suspects: Suspects | None = None
) -> tuple[Finding, ...]:
    """What is to be said about a dataset, the most important first, kept ones among it.

    Args:
        dataset: as the person wants it; photos that were left out are not spoken of.
        signs: of these photos or more.
        fit: how photos become square.
        suspects: from the search for wrong classes, if there was one.
    """
    here = {photo.path: photo for photo in dataset.photos}
    # Numbers even where there are none: an empty list would not do as an index.
    shown = np.array([row for row, photo in enumerate(signs.photos) if photo.path in here], np.intp)
    photos = tuple(here[signs.photos[row].path] for row in shown)
    contrast = signs.contrast[shown]
    return in_order(
        [
            *twin_findings.find(dataset, _present(signs.exact, here), _present(signs.alike, here)),
            *ailments.empty(dataset, photos, contrast),
            *ailments.blurred(dataset, photos, contrast, signs.sharpness[shown]),
            *ailments.tiny(dataset),
            *ailments.few_photos(dataset),
            *ailments.imbalance(dataset),
            *ailments.odd_shapes(dataset, fit),
            *(ailments.suspects(dataset, suspects) if suspects is not None else ()),
        ]
    )


def _paths(groups: Sequence[Sequence[Photo]]) -> tuple[tuple[Path, ...], ...]:
    return tuple(tuple(photo.path for photo in group) for group in groups)


def _present(groups: Sequence[Sequence[Path]], here: dict[Path, Photo]) -> list[tuple[Photo, ...]]:
    found = (tuple(here[path] for path in group if path in here) for group in groups)
    return [group for group in found if len(group) > 1]
