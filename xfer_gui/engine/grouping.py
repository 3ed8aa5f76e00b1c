"""Finds photos that look alike: features of a frozen backbone, k-means, and a map of them all.

Measured against the true classes, which the method does not see (MobileNet 0.75, mean of three
seeds, as many groups as classes; purity: share of photos whose group's commonest class is theirs):

| features, made ready by | cats-dogs | sign-digits | cifar10 | flowers | numbers by silhouette |
|---|---|---|---|---|---|
| nothing | 95.3 % | 69.0 % | 44.4 % | 35.6 % | |
| standardised, 50 components, length 1 | 95.1 % | 67.9 % | 45.1 % | 36.8 % | |
| length 1, standardised, 50 components | 95.2 % | 67.1 % | 47.3 % | 39.8 % | 2, 3, 2, 2 |
| length 1, 20 half whitened, length 1 | 93.0 % | 68.5 % | 47.2 % | 37.1 % | 2, 10, 7, 11 |
| **length 1, 50 half whitened, length 1** | 92.7 % | 70.9 % | 49.1 % | 39.4 % | 2, 11, 7, 11 |
| the same, fully whitened (one seed) | 69.5 % | 69.0 % | 40.5 % | 38.2 % | 20, 12, 20, 20 |

The true numbers are 2, 10, 10 and 5. Half whitened: divided by the root of a component's standard
deviation, so that what few photos differ in counts too, but less than what all differ in.
"""

import os
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.exceptions import ConvergenceWarning
from sklearn.manifold import TSNE
from sklearn.metrics import silhouette_score
from sklearn.neighbors import NearestNeighbors
from threadpoolctl import threadpool_limits

from xfer_gui.core import weights as weight_files
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.events import Notice
from xfer_gui.core.grouping import FEWEST_GROUPS, FEWEST_PHOTOS, Grouping, Point
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Photo, inside
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine.features import FeatureCache, weights_identity
from xfer_gui.engine.networks import kept_feature_network

DIMENSIONS = 50
SMALLEST_SPREAD = 1e-6
RESTARTS = 4
# Beyond this, names for so many groups are better found by looking at fewer first.
MOST_TRIED = 15
# A silhouette compares every photo with every other.
MOST_COMPARED = 1500
# The map is computed for so many photos; others are placed beside those they look like.
MOST_MAPPED = 2000
PERPLEXITY = 30.0
MAP_ROUNDS = 250
MAP_PARTS = 3
NEIGHBOURS = 3
# Threads that wait for each other by spinning: k-means on 1,907 photos took 0.16 s with one thread
# and 4.9 s with two on a machine that had something else to do.
THREADS = 1
MAP_THREADS = max(1, (os.cpu_count() or 2) // 2)

_Rows = NDArray[np.float64]


def find_groups(
    folder: Path,
    photos: Sequence[Photo],
    plan: Plan,
    count: int | None,
    context: JobContext,
) -> Grouping:
    """Put photos that look alike into groups, without knowing any class.

    Args:
        folder: the imported folder.
        photos: their labels are not looked at; those that cannot be read are left out.
        plan: its backbone, image size, fit and seed are used.
        count: number of groups, 2 or more; None takes the number whose groups stand apart best, by
            silhouette.
        context: stages "read", "download" where the weights are not here, "features" and "group".
    Returns:
        The groups, the biggest first, and a first map of the photos: their two main components.
    Raises:
        DatasetError: fewer than three photos, or photos that all look the same.
        WeightsMissing: the backbone cannot be fetched.
        Cancelled: Stop was pressed.
    Source: Lloyd 1982; Arthur & Vassilvitskii 2007 (starting points); Rousseeuw 1987 (silhouette).
    """
    context.plan_stages(3)
    good, features = _features(folder, photos, plan, context)
    with threadpool_limits(THREADS):
        rows = prepared(features)
    different = len(np.unique(rows.round(3), axis=0))
    if different < FEWEST_GROUPS:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "The photos all look the same: there are no groups to find."),
            QT_TRANSLATE_NOOP("core", "Add other photos, or put them into groups by hand."),
        )
    if count is not None and count > different:
        sentence = QT_TRANSLATE_NOOP("core", "There are only {count} different photos.")
        context.report(Notice(sentence, (("count", different),)))
    with threadpool_limits(THREADS):
        groups, silhouettes = _grouped(rows, different, count, plan.seed, context)
    return Grouping(
        photos=tuple(inside(folder, photo.path) for photo in good),
        groups=tuple(int(group) + 1 for group in groups),
        distances=tuple(_distances(rows, groups).round(4).tolist()),
        silhouettes=tuple(sorted(silhouettes.items())),
        suggested=_clearest(silhouettes) if count is None else 0,
        places=_places(rows[:, :2]),
    )


def draw_map(
    folder: Path, photos: Sequence[Photo], plan: Plan, context: JobContext
) -> dict[str, Point]:
    """Lay photos out in the plane so that those that look alike lie together.

    Args:
        folder: the imported folder.
        photos: as given to `find_groups`.
        plan: as given to `find_groups`.
        context: stages "read", "features" and "map"; it is asked for Stop every few seconds.
    Returns:
        The place of each photo that can be read, x and y from 0 to 1. The same photos have the same
        places every time.
    Raises:
        DatasetError: fewer than three photos.
        Cancelled: Stop was pressed.
    Source: van der Maaten & Hinton 2008, started from the main components as Kobak & Berens 2019
        advise.
    """
    context.plan_stages(3)
    good, features = _features(folder, photos, plan, context)
    with threadpool_limits(MAP_THREADS):
        places = _places(_laid_out(prepared(features), plan.seed, context))
    return dict(zip((inside(folder, photo.path) for photo in good), places, strict=True))


def prepared(features: NDArray[np.float32]) -> _Rows:
    """Features as k-means sees them: main components, half whitened, each photo's of length 1.

    Args:
        features: photos × features.
    Returns:
        Photos × at most `DIMENSIONS`.
    """
    rows = np.asarray(features, dtype=np.float64)
    rows = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    components = PCA(min(DIMENSIONS, *rows.shape), svd_solver="covariance_eigh").fit(rows)
    spread = np.sqrt(np.maximum(components.explained_variance_, 0.0))
    # What differs by rounding alone is no difference between photos.
    real = spread > SMALLEST_SPREAD
    if not real.any():
        return np.zeros((len(rows), 1))
    rows = components.transform(rows)[:, real] / np.sqrt(spread[real])
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9))


def _features(
    folder: Path, photos: Sequence[Photo], plan: Plan, context: JobContext
) -> tuple[list[Photo], NDArray[np.float32]]:
    pixels = PixelCache(folder, plan.image_size, plan.fit)
    bad = {problem.path for problem in pixels.fill(photos, context)}
    good = [photo for photo in photos if photo.path not in bad]
    if len(good) < FEWEST_PHOTOS:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "There are too few photos to find groups: {count}."),
            QT_TRANSLATE_NOOP("core", "At least {fewest} that can be opened are needed."),
            count=len(good),
            fewest=FEWEST_PHOTOS,
        )
    if bad:
        sentence = QT_TRANSLATE_NOOP("core", "Photos that cannot be opened are left out: {count}.")
        context.report(Notice(sentence, (("count", len(bad)),)))
    file = weight_files.fetch(plan.backbone, context)
    assert file is not None
    cache = FeatureCache(folder, plan.backbone, file, plan.image_size, plan.fit)
    identity = weights_identity(file)
    cache.fill(
        good,
        pixels,
        lambda: kept_feature_network(plan.backbone, plan.image_size, file, identity),
        context,
    )
    return good, cache.read(good)


def _grouped(
    rows: _Rows, different: int, count: int | None, seed: int, context: JobContext
) -> tuple[NDArray[np.intp], dict[int, float]]:
    """The groups, the biggest 0, and the silhouette of each number that was tried."""
    most = min(MOST_TRIED, different, len(rows) - 1)
    tried = range(FEWEST_GROUPS, max(FEWEST_GROUPS, most) + 1)
    if count is not None:
        tried = range(min(count, different), min(count, different) + 1)
    clock = context.start("group", len(tried))
    best: tuple[float, NDArray[np.intp]] | None = None
    silhouettes = {}
    for number in clock.track(tried):
        groups = _by_size(_k_means(rows, number, seed))
        silhouettes[number] = score = _silhouette(rows, groups, seed)
        if best is None or score > best[0]:
            best = score, groups
    assert best is not None
    return best[1], silhouettes


def _clearest(silhouettes: Mapping[int, float]) -> int:
    return max(silhouettes, key=lambda number: (silhouettes[number], -number))


def _k_means(rows: _Rows, count: int, seed: int) -> NDArray[np.intp]:
    with warnings.catch_warnings():
        # Nearly equal photos; there are fewer groups then.
        warnings.simplefilter("ignore", ConvergenceWarning)
        return np.asarray(KMeans(count, n_init=RESTARTS, random_state=seed).fit_predict(rows))


def _by_size(groups: NDArray[np.intp]) -> NDArray[np.intp]:
    numbers, counts = np.unique(groups, return_counts=True)
    rank = np.empty(numbers.max() + 1, dtype=np.intp)
    rank[numbers[np.argsort(-counts, kind="stable")]] = np.arange(len(numbers))
    return rank[groups]


def _silhouette(rows: _Rows, groups: NDArray[np.intp], seed: int) -> float:
    """Mean silhouette of a sample; 0 where it is not defined (as many groups as photos)."""
    if len(rows) > MOST_COMPARED:
        chosen = np.random.default_rng(seed).permutation(len(rows))[:MOST_COMPARED]
        rows, groups = rows[chosen], groups[chosen]
    if not 2 <= len(np.unique(groups)) < len(rows):
        return 0.0
    return round(float(silhouette_score(rows, groups)), 4)


def _distances(rows: _Rows, groups: NDArray[np.intp]) -> _Rows:
    distances = np.empty(len(rows))
    for group in np.unique(groups):
        members = groups == group
        middle = rows[members].mean(axis=0)
        distances[members] = np.linalg.norm(rows[members] - middle, axis=1)
    return distances


def _laid_out(rows: _Rows, seed: int, context: JobContext) -> _Rows:
    """t-SNE in parts, as scikit-learn's cannot be stopped: each goes on from the one before."""
    clock = context.start("map", MAP_PARTS)
    order = np.random.default_rng(seed).permutation(len(rows))
    mapped = np.sort(order[:MOST_MAPPED])
    few = rows[mapped]
    start = few[:, :2]
    if start.shape[1] < 2:
        start = np.column_stack([start, np.zeros(len(start))])
    places = 1e-4 * start / max(1e-9, float(start[:, 0].std()))
    for part in clock.track(range(MAP_PARTS)):
        # Exaggerated at first, so that clusters form; then each step is as large as it may be.
        places = TSNE(
            perplexity=min(PERPLEXITY, (len(few) - 1) / 3),
            early_exaggeration=1.0 if part else 12.0,
            max_iter=MAP_ROUNDS,
            init=np.ascontiguousarray(places, dtype=np.float32),
            random_state=seed,
        ).fit_transform(few)
    if len(mapped) == len(rows):
        return np.asarray(places, dtype=np.float64)
    finder = NearestNeighbors(n_neighbors=NEIGHBOURS).fit(few)
    distances, nearest = finder.kneighbors(rows)
    nearness = 1 / np.maximum(distances, 1e-6)
    shares = nearness / nearness.sum(axis=1, keepdims=True)
    everything = np.einsum("pn,pnd->pd", shares, places[nearest])
    everything[mapped] = places
    return np.asarray(everything, dtype=np.float64)


def _places(rows: _Rows) -> tuple[Point, ...]:
    """Coordinates from 0 to 1 along both axes; a line lies in the middle."""
    if rows.shape[1] < 2:
        rows = np.column_stack([rows, np.zeros(len(rows))])
    low, high = rows.min(axis=0), rows.max(axis=0)
    square = (rows - (low + high) / 2) / np.maximum(high - low, 1e-12) + 0.5
    return tuple((round(float(x), 5), round(float(y), 5)) for x, y in square.clip(0, 1))
