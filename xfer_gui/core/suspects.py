"""Photos that may lie in the wrong class, by what networks said that never saw them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import files
from xfer_gui.core.errors import ProjectError

SUSPECTS_FILE = "suspects.json"
# Of what is usual for a class. Many photos that are rightly in a class lie below its mean.
_BELIEVED = 0.8


@dataclass(frozen=True, slots=True)
class Suspect:
    """One photo to look at.

    Attributes:
        path: as the project names photos (`photos.inside`).
        label: the class that it was in.
        other: the class that it looks like.
        share: probability that was given to `label`, 0 to 1.
        other_share: probability that was given to `other`, 0 to 1.
    """

    path: str
    label: str
    other: str
    share: float
    other_share: float


@dataclass(frozen=True, slots=True)
class Suspects:
    """What the search for wrong classes found.

    Attributes:
        found: the most suspicious first.
        photos: how many were looked at.
        accuracy: share of photos whose class was foreseen, 0 to 1.
        format_version: of `suspects.json`.
    """

    found: tuple[Suspect, ...] = ()
    photos: int = 0
    accuracy: float = 0.0
    format_version: int = 1


def rank(
    labels: NDArray[np.intp], probabilities: NDArray[np.float32]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Photos whose class is doubtful, the most doubtful first.

    A class is only believed of a photo where it is about as probable as it usually is for photos of
    that class; so classes that networks are hardly ever sure of are not under suspicion as a whole.

    Args:
        labels: N class indices as they are.
        probabilities: N × K, of networks that had not learned from the photo.
    Returns:
        M positions of doubtful photos, and the M classes that they look like.
    Source: Northcutt, Jiang & Chuang 2021, "Confident learning"; ranked by the margin over the own
    class once each class's usual probability is taken off.
    """
    count, classes = probabilities.shape
    if not count:
        return np.empty(0, np.intp), np.empty(0, np.intp)
    own = probabilities[np.arange(count), labels]
    sizes = np.bincount(labels, minlength=classes)
    usual = np.bincount(labels, own, minlength=classes) / np.maximum(sizes, 1)
    usual[sizes == 0] = np.inf  # Of a class without photos nobody knows.
    # Row by row in portions: with 50,000 classes the whole table does not fit a second time.
    others = np.empty(count, np.intp)
    margins = np.empty(count, np.float64)
    for start in range(0, count, 1024):
        rows = slice(start, start + 1024)
        above = probabilities[rows] - usual
        number = np.arange(len(above))
        mine = above[number, labels[rows]].copy()
        above[number, labels[rows]] = -np.inf
        others[rows] = above.argmax(axis=1)
        best = above[number, others[rows]]
        said = probabilities[rows][number, others[rows]]
        believed = (said >= _BELIEVED * usual[others[rows]]) & (said > own[rows])
        margins[rows] = np.where(believed, best - mine, -np.inf)
    order = np.argsort(-margins, kind="stable")
    order = order[np.isfinite(margins[order])]
    return order, others[order]


def save_suspects(project: Path, suspects: Suspects) -> None:
    """Keep them with the project. Raises `ProjectError`."""
    files.write_json(project / SUSPECTS_FILE, suspects, Suspects)


def read_suspects(project: Path) -> Suspects | None:
    """What was found last; None where nobody looked yet, or the file is damaged."""
    try:
        return files.read_json(project / SUSPECTS_FILE, Suspects)
    except ProjectError:
        return None
