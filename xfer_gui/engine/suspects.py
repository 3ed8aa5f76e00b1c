"""Looks for photos in the wrong class: each is judged by a head that did not learn from it."""

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import lookalikes
from xfer_gui.core import weights as weight_files
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.near_twins import all_twins, merged
from xfer_gui.core.photos import Dataset, Group, Photo, inside
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.core.studies import OutOfFold
from xfer_gui.core.suspects import Suspect, Suspects, rank
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine.features import FeatureCache, weights_identity
from xfer_gui.engine.head import Examples, Floats, Head, fit_head, refit_head, softmax
from xfer_gui.engine.networks import kept_feature_network

FOLDS = 5
FEWEST_IN_CLASS = 5
# Nobody looks at more; and of tens of thousands the window would only be slow.
MOST_SUSPECTS = 1000


def find_suspects(dataset: Dataset, plan: Plan, context: JobContext) -> Suspects:
    """Judge every photo by a head that learned from four fifths of the others.

    Photos that the network takes for one another are kept for the photo doctor (`lookalikes`).
    Copies of a photo are in its fold, else it would be judged by itself. Classes of fewer than
    `FEWEST_IN_CLASS` photos are passed over: nobody can say what is usual there.

    Args:
        dataset: as the person wants it.
        plan: its backbone, image size, fit and seed are used.
        context: stages "read", "download" where the weights are not here, "features", "suspects".
    Raises:
        DatasetError: fewer than two classes with photos enough.
        WeightsMissing: the backbone cannot be fetched.
        Cancelled: Stop was pressed.
    """
    context.plan_stages(3)
    photos, features = _features(dataset, plan, context)
    alike = lookalikes.find(photos, features, context.check)
    lookalikes.keep(dataset.folder, alike)
    counts = np.unique([photo.label for photo in photos], return_counts=True)
    names = [str(name) for name, count in zip(*counts, strict=True) if count >= FEWEST_IN_CLASS]
    if len(names) < 2:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "There are too few photos to look for wrong classes."),
            QT_TRANSLATE_NOOP("core", "At least two classes need {fewest} photos or more."),
            fewest=FEWEST_IN_CLASS,
        )
    classes = tuple(name for name in dataset.classes if name in names)
    index = {name: position for position, name in enumerate(classes)}
    rows = [row for row, photo in enumerate(photos) if photo.label in index]
    photos = [photos[row] for row in rows]
    labels = np.array([index[photo.label] for photo in photos], dtype=np.intp)
    here = {photo.path for photo in photos}
    alike = [group for group in alike if all(photo.path in here for photo in group)]
    twins = merged([*all_twins(dataset.folder, photos, context.check), *alike], photos)
    folds = divided(labels, photos, twins, plan.seed)
    known = Examples(features[rows], labels)
    answers = _out_of_fold(known, folds, len(classes), context)
    paths = tuple(inside(dataset.folder, photo.path) for photo in photos)
    return of_answers(OutOfFold(classes, paths, labels, answers))


def of_answers(answers: OutOfFold) -> Suspects:
    """Suspects by answers about photos that were not learned from, say of a cross-validation."""
    order, others = rank(answers.labels, answers.probabilities)
    found = []
    for row, other in zip(order[:MOST_SUSPECTS].tolist(), others.tolist(), strict=False):
        label = int(answers.labels[row])
        shares = answers.probabilities[row]
        found.append(
            Suspect(
                answers.paths[row],
                answers.classes[label],
                answers.classes[other],
                round(float(shares[label]), 4),
                round(float(shares[other]), 4),
            )
        )
    right = (answers.probabilities.argmax(axis=1) == answers.labels).mean()
    return Suspects(tuple(found), len(answers.paths), float(right) if len(answers.paths) else 0.0)


def divided(
    labels: NDArray[np.intp], photos: list[Photo], twins: list[Group], seed: int
) -> NDArray[np.intp]:
    """The fold of each photo, 0 to `FOLDS` - 1: each class evenly, twins together.

    Args:
        labels: N class indices.
        photos: N photos.
        twins: groups of them that must be in one fold.
        seed: another seed, other folds.
    """
    rng = np.random.default_rng(seed)
    folds = np.empty(len(labels), np.intp)
    for label in range(int(labels.max()) + 1):
        members = rng.permutation(np.flatnonzero(labels == label))
        folds[members] = (np.arange(len(members)) + rng.integers(FOLDS)) % FOLDS
    position = {photo.path: row for row, photo in enumerate(photos)}
    for group in twins:
        together = [position[photo.path] for photo in group]
        folds[together] = folds[together[0]]
    return folds


def _features(
    dataset: Dataset, plan: Plan, context: JobContext
) -> tuple[list[Photo], NDArray[np.float32]]:
    pixels = PixelCache(dataset.folder, plan.image_size, plan.fit)
    bad = {problem.path for problem in pixels.fill(dataset.photos, context)}
    good = [photo for photo in dataset.photos if photo.path not in bad]
    file = weight_files.fetch(plan.backbone, context)
    if file is None or not good:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "There is no network that could look at these photos."),
            QT_TRANSLATE_NOOP("core", "Get one that was trained on other photos, in Models."),
        )
    cache = FeatureCache(dataset.folder, plan.backbone, file, plan.image_size, plan.fit)
    identity = weights_identity(file)
    cache.fill(
        good,
        pixels,
        lambda: kept_feature_network(plan.backbone, plan.image_size, file, identity),
        context,
    )
    return good, cache.read(good)


def _out_of_fold(
    known: Examples, folds: NDArray[np.intp], classes: int, context: JobContext
) -> Floats:
    """N × K probabilities. The first fold chooses how strongly all heads are held back."""
    answers = np.full((len(folds), classes), 1 / classes, np.float32)
    clock = context.start("suspects", FOLDS)
    penalty = None
    for fold in range(FOLDS):
        inside_fold = folds == fold
        learned, unseen = (
            Examples(known.features[mask], known.labels[mask])
            for mask in (~inside_fold, inside_fold)
        )
        if len(unseen.labels) and len(learned.labels):
            head: Head
            if penalty is None:
                head = fit_head(learned, unseen, classes, lambda step: context.check())
                penalty = head.penalty
            head = refit_head(learned, classes, penalty, context.check)
            answers[inside_fold] = softmax(head.logits(unseen.features))
        clock.advance()
    return answers
