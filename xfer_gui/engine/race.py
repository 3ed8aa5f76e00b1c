"""Tries backbones and sizes quickly: a head on the features of each, and how good it is."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median

import keras
import numpy as np

from xfer_gui.core import weights as weight_files
from xfer_gui.core.catalogue import BACKBONES, Backbone, backbone
from xfer_gui.core.estimate import Amounts, Costs, stages
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.core.studies import Candidate
from xfer_gui.engine import estimate, finishing
from xfer_gui.engine.features import FeatureCache, weights_identity
from xfer_gui.engine.head import Examples, HeadStep, fit_head, sharpen, softmax
from xfer_gui.engine.networks import quick_feature_network

# Sizes that are tried besides the plan's own and the one that a backbone was made for.
SIZES = (96, 160)
# Share of the time that may go into measuring; backbones that are not reached are not tried.
MEASURING_SHARE = 0.15


@dataclass(frozen=True, slots=True)
class HeadResult:
    """How a head did on the validation photos: accuracy 0 to 1, calibrated loss in nats."""

    accuracy: float
    loss: float


def ready_backbones() -> list[Backbone]:
    """Those whose weights are on this machine, the lightest first."""
    here = [each for each in BACKBONES if each.has_weights and weight_files.is_ready(each.id)]
    return sorted(here, key=lambda each: each.parameters)


class Race:
    """Estimates what trying a backbone at a size takes, and does it.

    Args:
        plan: fit, and a size to try.
        split: readable photos; its test photos are only counted.
        photo_folder: the imported folder.
    """

    def __init__(self, plan: Plan, split: Split, photo_folder: Path) -> None:
        self._plan, self._split, self._photo_folder = plan, split, photo_folder
        self._learned = split.training + split.validation
        # Of each backbone at its smallest size.
        self._costs: dict[str, tuple[int, Costs]] = {}
        self._ratios: list[float] = []

    def measure(self, backbones: Sequence[Backbone], until: float, context: JobContext) -> None:
        """Time a batch of each backbone at its smallest size; opens stage "measure" for each.

        Args:
            backbones: the most important first.
            until: by `time.monotonic()`; when it has come, the others are left out.
            context: Stop ends it between two steps.
        """
        for entry in backbones:
            if self._costs and time.monotonic() > until:
                break
            size = min(self._sizes(entry))
            plan = self._plan_of(entry.id, size)
            self._costs[entry.id] = size, estimate.measure(plan, self._split, context)
            # Networks hold on to each other in circles; the next one comes before Python looks.
            gc.collect()

    def candidates(self, fits: Callable[[Candidate], bool]) -> list[Candidate]:
        """Everything that was measured, the quickest first, each marked whether it fits."""
        found = []
        for name in self._costs:
            for size in self._sizes(backbone(name)):
                candidate = Candidate(name, "feature_extraction", size, 0.0, False)
                candidate = replace(candidate, seconds=round(self._estimate(candidate), 3))
                candidate = replace(candidate, fits=fits(candidate))
                found.append(candidate)
        return sorted(found, key=lambda each: each.seconds)

    def seconds(self, candidate: Candidate) -> float:
        """What trying it takes from now on."""
        return self._pace() * candidate.seconds

    def seconds_to_test(self, candidate: Candidate) -> float:
        """What it takes to learn it once more, judge it on the test photos and save it."""
        split = self._split
        sizes = len(split.training), len(split.validation), len(split.test)
        left = Amounts(*sizes, len(split.classes), len(split.test), len(split.test))
        return self._pace() * self._sum(candidate, left)

    def looking(self, candidate: Candidate) -> float:
        """Seconds for one photo to go through the backbone."""
        return self._pace() * self._costs_of(candidate).forward

    def judge(self, candidate: Candidate, context: JobContext) -> HeadResult:
        """Fit a head on a candidate's features and ask it about the validation photos.

        Raises:
            Cancelled: Stop, or the deadline; features computed so far are kept for next time.
            XferError: the backbone cannot be built.
        """
        began = time.perf_counter()
        plan, split = self._plan, self._split
        size = candidate.image_size
        file = weight_files.locate(candidate.backbone)
        assert file is not None
        context.plan_stages(3)
        pixels = PixelCache(self._photo_folder, size, plan.fit)
        pixels.fill(self._learned, context)
        cache = FeatureCache(self._photo_folder, candidate.backbone, file, size, plan.fit)
        network = partial(self._network, candidate.backbone, size)
        cache.fill(self._learned, pixels, network, context)
        context.start("head")

        def examples(photos: tuple[Photo, ...]) -> Examples:
            return Examples(cache.read(photos), np.array(split.labels(photos), dtype=np.intp))

        def on_step(step: HeadStep) -> None:
            context.check()

        checks = examples(split.validation)
        head = fit_head(examples(split.training), checks, len(split.classes), on_step)
        raw = softmax(head.logits(checks.features))
        calibration = finishing.calibrate(split, raw)
        picked = sharpen(raw, calibration.temperature)[np.arange(len(raw)), checks.labels]
        self._ratios.append((time.perf_counter() - began) / candidate.seconds)
        return HeadResult(
            calibration.accuracy or 0.0, float(-np.log(np.maximum(picked, 1e-7)).mean())
        )

    def _pace(self) -> float:
        # Trials whose features were there already say nothing about those whose are not.
        return max(1.0, median(self._ratios)) if self._ratios else 1.0

    def _estimate(self, candidate: Candidate) -> float:
        split = replace(self._split, test=())
        plan = self._plan_of(candidate.backbone, candidate.image_size)
        return self._sum(candidate, estimate.amounts(plan, split, self._photo_folder))

    def _sum(self, candidate: Candidate, amounts: Amounts) -> float:
        plan = self._plan_of(candidate.backbone, candidate.image_size)
        return sum(stages(plan, self._costs_of(candidate), amounts).values())

    def _costs_of(self, candidate: Candidate) -> Costs:
        size, costs = self._costs[candidate.backbone]
        # What a convolution costs grows with the area that it looks at.
        return replace(costs, forward=costs.forward * (candidate.image_size / size) ** 2)

    def _plan_of(self, name: str, size: int) -> Plan:
        return replace(
            self._plan, backbone=name, strategy="feature_extraction", image_size=size, folds=0
        )

    def _sizes(self, entry: Backbone) -> list[int]:
        sizes = {*SIZES, self._plan.image_size, entry.image_size}
        return sorted(size for size in sizes if entry.smallest_size <= size <= entry.image_size)

    def _network(self, name: str, size: int) -> keras.Model:
        file = weight_files.locate(name)
        assert file is not None
        return quick_feature_network(name, size, file, weights_identity(file))
