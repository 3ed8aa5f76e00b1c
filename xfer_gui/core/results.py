"""How good a network is, counted honestly, and what it says of one photo."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from xfer_gui.core.ease import Ease
from xfer_gui.core.intervals import wilson_interval
from xfer_gui.core.text import Values

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

# Below this many of the surest photos a share says nothing, so the threshold is not tuned on fewer.
FEWEST_FOR_THRESHOLD = 20
TRUSTED_SHARE = 0.95


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a classifier says of one photo.

    Attributes:
        path: the photo.
        label: its most likely class.
        confidence: probability of `label`, 0 to 1, calibrated on the validation photos.
        unsure: the confidence is below the classifier's threshold.
        top: the most likely classes with their probabilities, surest first.
    """

    path: Path
    label: str
    confidence: float
    unsure: bool
    top: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class PhotoFailure:
    """A photo that could not be classified.

    Attributes:
        path: the photo.
        template: why: English, marked with `QT_TRANSLATE_NOOP("core", ...)`.
        values: pairs that fill the template's `{fields}`.
    """

    path: Path
    template: str
    values: Values = ()

    @property
    def error(self) -> str:
        """Why, in English."""
        return self.template.format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class ClassResult:
    """One class's share of an evaluation; precision and recall are 0 where nothing was found."""

    name: str
    photos: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class WrongPhoto:
    """A photo that the network took for something else."""

    path: Path
    label: str
    predicted: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How a network did on photos that it never learned from.

    Attributes:
        classes: names, in the order of rows and columns of `confusion`.
        confusion: rows are true classes, columns are what the network said.
        accuracy: share of photos classified right, 0 to 1.
        interval: 95 % interval of the accuracy (Wilson).
        baseline: accuracy of always guessing the class that is biggest among the judged photos.
        macro_f1: mean F1 over classes that have photos.
        loss: mean cross-entropy in nats.
        per_class: one entry for each class.
        wrong: misclassified photos, surest first.
        ease: the same with and without photos that are like those learned from; None where nobody
            compared them.
    """

    classes: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    accuracy: float
    interval: tuple[float, float]
    baseline: float
    macro_f1: float
    loss: float
    per_class: tuple[ClassResult, ...]
    wrong: tuple[WrongPhoto, ...] = ()
    ease: Ease | None = None

    @property
    def photos(self) -> int:
        """Number of photos judged."""
        return sum(map(sum, self.confusion))

    @property
    def correct(self) -> int:
        """Number of photos classified right."""
        return sum(row[position] for position, row in enumerate(self.confusion))


def judge(
    classes: tuple[str, ...],
    labels: Sequence[int],
    probabilities: "NDArray[float32]",
    paths: Sequence[Path],
) -> Evaluation:
    """Count how good probabilities are against the truth.

    Args:
        classes: K names.
        labels: N true class indices, at least one.
        probabilities: N × K, rows add up to 1.
        paths: the N photos.
    Returns:
        The evaluation; `wrong` is sorted surest first.
    Raises:
        ValueError: there is nothing to judge or the lengths differ.
    """
    if not len(labels) == len(probabilities) == len(paths) or not len(labels):
        raise ValueError(
            f"{len(labels)} labels, {len(probabilities)} probabilities, {len(paths)} photos"
        )
    said = probabilities.argmax(axis=1)
    confusion = [[0] * len(classes) for _ in classes]
    wrong = []
    loss = 0.0
    for label, guess, row, path in zip(labels, said, probabilities, paths, strict=True):
        confusion[label][guess] += 1
        loss -= math.log(max(float(row[label]), 1e-7))
        if label != guess:
            wrong.append(WrongPhoto(path, classes[label], classes[guess], float(row[guess])))
    per_class = tuple(
        _class_result(name, position, confusion) for position, name in enumerate(classes)
    )
    present = [result for result in per_class if result.photos]
    correct = len(labels) - len(wrong)
    return Evaluation(
        classes=classes,
        confusion=tuple(tuple(row) for row in confusion),
        accuracy=correct / len(labels),
        interval=wilson_interval(correct, len(labels)),
        baseline=max(result.photos for result in per_class) / len(labels),
        macro_f1=sum(result.f1 for result in present) / len(present),
        loss=loss / len(labels),
        per_class=per_class,
        wrong=tuple(sorted(wrong, key=lambda photo: -photo.confidence)),
    )


def _class_result(name: str, position: int, confusion: list[list[int]]) -> ClassResult:
    hits = confusion[position][position]
    photos = sum(confusion[position])
    said = sum(row[position] for row in confusion)
    precision = hits / said if said else 0.0
    recall = hits / photos if photos else 0.0
    f1 = 2 * hits / (photos + said) if photos + said else 0.0
    return ClassResult(name, photos, precision, recall, f1)


def unsure_below(confidences: Sequence[float], right: Sequence[bool], classes: int) -> float:
    """Confidence below which a classifier should say that it is unsure.

    Half-way between guessing and certainty; higher where the validation photos ask for it, so that
    95 % of those above are right. A few photos, or 95 % of all right, ask for nothing: that the
    least sure of 30 was still at 93 % does not make an answer of 90 % doubtful.

    Args:
        confidences: calibrated probability of the predicted class, one for each validation photo.
        right: whether that prediction was right.
        classes: number of classes.
    Returns:
        Between half-way, (1 + 1 / `classes`) / 2, and 0.95.
    """
    halfway = (1 + 1 / classes) / 2
    if len(confidences) < FEWEST_FOR_THRESHOLD:
        return halfway
    ranked = sorted(zip(confidences, right, strict=True), reverse=True)
    hits, threshold = 0, 0.95
    for count, (confidence, is_right) in enumerate(ranked, start=1):
        hits += is_right
        # A threshold lets in all photos of equal confidence, so they are counted together.
        tied = count < len(ranked) and ranked[count][0] == confidence
        if not tied and count >= FEWEST_FOR_THRESHOLD and hits / count >= TRUSTED_SHARE:
            threshold = confidence if count < len(ranked) else halfway
    return min(0.95, max(halfway, threshold))
