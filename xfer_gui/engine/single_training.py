"""One network: read, look, learn, judge, save."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import keras
import numpy as np

from xfer_gui.core import weights as weight_files
from xfer_gui.core.advice import advise
from xfer_gui.core.errors import Cancelled, DatasetError, ProjectError
from xfer_gui.core.events import EpochEnded, Event, Notice, Progress
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.photos import PARTS, Photo, Problem, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import TUNING, Plan
from xfer_gui.core.results import Evaluation
from xfer_gui.core.runs import Run, RunFolder
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import finishing
from xfer_gui.engine.activations import (
    ActivationStore,
    Boundary,
    copies_that_fit,
    row_bytes,
)
from xfer_gui.engine.boundaries import Division, backbone_of, block_ends, divide
from xfer_gui.engine.checkpoints import Checkpoints
from xfer_gui.engine.device import describe_device, inference_batch
from xfer_gui.engine.features import FeatureCache, weights_identity
from xfer_gui.engine.fine_tuning import Tuned, fine_tune, probabilities_of
from xfer_gui.engine.finishing import Calibration, Probabilities
from xfer_gui.engine.folding import for_asking
from xfer_gui.engine.head import (
    Examples,
    Head,
    HeadStep,
    fit_head,
    refit_head,
    softmax,
)
from xfer_gui.engine.learners import Learner, PhotoLearner, StoreLearner, let_learn
from xfer_gui.engine.networks import (
    DROPOUT,
    add_head,
    build_feature_network,
    kept_feature_network,
    quick_feature_network,
    set_head,
)
from xfer_gui.engine.phases import Phase, phases_of
from xfer_gui.engine.too_easy import with_ease

_log = logging.getLogger(__name__)

UNTRAINED = ("as_is", "zero_shot")
NO_ROOM_FOR_ACTIVATIONS = QT_TRANSLATE_NOOP(
    "core",
    "The disk has no room for intermediate results, so every round looks at all photos from the "
    "beginning, which is slower.",
)


class SingleTraining:
    """One network from photos to a finished, judged classifier; see `training.train`."""

    def __init__(self, plan: Plan, split: Split, run: RunFolder, context: JobContext) -> None:
        self._plan, self._split, self._run = plan, split, run
        self._context = context.also_telling(self._record)
        self._photo_folder = run.read_summary().photo_folder
        self._pixels = PixelCache(self._photo_folder, plan.image_size, plan.fit)
        self._checkpoints = Checkpoints(run, len(split.validation))
        self._done = self._checkpoints.latest_epoch
        self._seconds: dict[str, float] = {}
        self._history: list[EpochEnded] = []
        self._stopped = False
        self._tuned: Tuned | None = None
        self._head: Head | None = None
        self._cache: FeatureCache | None = None

    def run(self) -> Run:
        """Do everything that the plan says.

        Raises:
            Cancelled: Stop came before anything was learned.
            XferError: it could not be done, and why.
        """
        began = time.perf_counter()
        self._context.plan_stages(self._stages())
        with self._timed("read"):
            skipped = self._read()
        network = self._network()
        if self._plan.strategy in TUNING and not self._stopped:
            with self._timed("train"):
                self._fine_tune(network)
        # After Stop the rest is only to keep what was learned; a second Stop skips the judging.
        context = self._context.for_finishing() if self._stopped else self._context
        with self._timed("evaluate"):
            validation, test = self._judge(network, context)
            calibration = finishing.calibrate(self._split, validation)
            evaluation = self._evaluate(test, calibration, context)
        with self._timed("save"):
            context.for_saving().start("save")
            run = self._save(network, calibration, evaluation, skipped, began)
        return run

    def _stages(self) -> int:
        """How many stages this training has; phases are counted once the network is there."""
        if self._plan.strategy in UNTRAINED or self._is_bare():
            return 4 + (self._plan.strategy in TUNING)
        return 6 + (self._plan.strategy in TUNING)

    def _is_bare(self) -> bool:
        """True when the network needs no head from features: empty, or kept on disk."""
        return self._plan.strategy == "from_scratch" or self._done is not None

    def _network(self) -> keras.Model:
        """The network as it is before any fine-tuning."""
        if self._plan.strategy in UNTRAINED:
            return self._untrained_network()
        if self._done is not None:
            self._go_on_after(self._done)
        return self._bare_network() if self._is_bare() else self._with_trained_head()

    def _untrained_network(self) -> keras.Model:
        from xfer_gui.engine import as_is, zero_shot

        build = as_is.build if self._plan.strategy == "as_is" else zero_shot.build
        with self._timed("prepare"):
            return build(self._plan, self._split, self._context)

    def _read(self) -> tuple[Problem, ...]:
        """Decode what is not in the cache yet and leave out what cannot be read."""
        problems = self._pixels.fill(self._split.everything(), self._context)
        bad = {problem.path for problem in problems}
        if bad:
            good = [
                tuple(photo for photo in self._split.part(part) if photo.path not in bad)
                for part in PARTS
            ]
            self._split = Split(self._split.classes, *good)
        learned = {photo.label for photo in self._split.training}
        for name in self._split.classes:
            if name not in learned:
                raise DatasetError(
                    QT_TRANSLATE_NOOP("core", "No photo of the class “{name}” can be read."),
                    QT_TRANSLATE_NOOP("core", "Add photos to it or leave the class out."),
                    name=name,
                )
        return problems

    def _go_on_after(self, epoch: int) -> None:
        """Forget what was written after the last whole epoch."""
        self._history = [
            each
            for each in self._run.read().history
            if each.stage != "fine_tune" or each.epoch <= epoch
        ]
        self._run.keep_history(self._history)

    def _bare_network(self) -> keras.Model:
        """A network with random weights, to be trained from scratch or filled from a checkpoint."""
        with self._timed("prepare"):
            self._context.start("prepare")
            keras.utils.set_random_seed(self._plan.seed)
            plan = self._plan
            features = build_feature_network(plan.backbone, plan.image_size, None, plan.depth)
            return add_head(features, len(self._split.classes), DROPOUT)

    def _with_trained_head(self) -> keras.Model:
        """A network whose backbone is as it came and whose head knows the classes."""
        plan = self._plan
        tuning = plan.strategy in TUNING
        with self._timed("prepare"):
            file = weight_files.locate(plan.backbone)
            if file is None:
                file = weight_files.fetch(plan.backbone, self._context)
            self._context.start("prepare")
        with self._timed("features"):
            cache = FeatureCache(self._photo_folder, plan.backbone, file, plan.image_size, plan.fit)
            cache.fill(
                self._split.everything(),
                self._pixels,
                lambda: self._quick_network(file),
                self._context,
            )
        with self._timed("train"):
            self._head = self._fit_head(cache)
            final = self._head if tuning or self._stopped else self._refit_head(cache)
        # A kept network must stay as it came, so one that will be changed is built anew.
        features = (
            build_feature_network(plan.backbone, plan.image_size, file)
            if tuning
            else self._feature_network(file)
        )
        network = add_head(features, len(self._split.classes), DROPOUT if tuning else 0.0)
        set_head(network, final.kernel, final.bias)
        self._cache, self._final_head = cache, final
        return network

    def _feature_network(self, file: Path) -> keras.Model:
        plan = self._plan
        return kept_feature_network(plan.backbone, plan.image_size, file, weights_identity(file))

    def _quick_network(self, file: Path) -> keras.Model:
        plan = self._plan
        return quick_feature_network(plan.backbone, plan.image_size, file, weights_identity(file))

    def _fit_head(self, cache: FeatureCache) -> Head:
        clock = self._context.start("head")
        best_guess = 200

        def on_step(step: HeadStep) -> None:
            self._context.report(Progress("head", step.step, max(best_guess, step.step)))
            self._context.report(
                EpochEnded(
                    "head",
                    step.step,
                    max(best_guess, step.step),
                    step.training_loss,
                    step.training_accuracy,
                    step.validation_loss,
                    step.validation_accuracy,
                    clock.seconds,
                )
            )

        head = fit_head(
            self._examples(cache, self._split.training),
            self._examples(cache, self._split.validation),
            len(self._split.classes),
            on_step,
        )
        self._stopped = self._context.stopping
        return head

    def _refit_head(self, cache: FeatureCache) -> Head:
        """Learn from the validation photos too, now that they have chosen the penalty."""
        assert self._head is not None
        everything = self._split.training + self._split.validation
        try:
            return refit_head(
                self._examples(cache, everything),
                len(self._split.classes),
                self._head.penalty,
                self._context.check,
            )
        except Cancelled:
            self._stopped = True
            return self._head

    def _examples(self, cache: FeatureCache, photos: tuple[Photo, ...]) -> Examples:
        return Examples(cache.read(photos), np.array(self._split.labels(photos), dtype=np.intp))

    def _fine_tune(self, network: keras.Model) -> None:
        ends = block_ends(backbone_of(network))
        phases = phases_of(self._plan, len(ends), len(self._split.classes))
        self._context.add_stages(len(phases) - 1 + sum(phase.cached for phase in phases))
        self._tuned = fine_tune(
            network,
            self._plan,
            phases,
            partial(self._learner, network),
            self._split,
            self._checkpoints,
            self._context,
        )
        self._stopped = self._tuned.stopped
        if self._plan.strategy == "from_scratch" and self._stopped and not self._tuned.best_epoch:
            raise Cancelled

    def _learner(self, network: keras.Model, phase: Phase) -> Learner:
        """Set a phase up: freeze what does not learn, and keep what comes out of it."""
        plan = self._plan
        division = divide(network, plan.backbone, phase.blocks) if phase.blocks else None
        let_learn(network, division and division.lower, plan.strategy == "from_scratch")
        if division is not None and phase.cached:
            store = self._activations(division, phase)
            if store is not None:
                return StoreLearner(network, division, store)
        return PhotoLearner(network, plan, self._pixels)

    def _activations(self, division: Division, phase: Phase) -> ActivationStore | None:
        """The filled boundary store; None where the disk has no room for it."""
        training, validation = self._split.training, self._split.validation
        row = row_bytes(division.lower)
        copies = copies_that_fit(row, len(training), len(validation), phase.copies)
        file = weight_files.locate(self._plan.backbone)
        if copies < 0 or file is None:
            self._context.report(Notice(NO_ROOM_FOR_ACTIVATIONS))
            return None
        boundary = Boundary(self._photo_folder, weights_identity(file), phase.blocks or 0)
        try:
            store = ActivationStore(boundary, self._plan, division.lower, copies)
            store.fill(training, validation, self._pixels, self._context)
        except ProjectError as error:
            _log.warning("no boundary store: %s", error)
            self._context.report(Notice(NO_ROOM_FOR_ACTIVATIONS))
            return None
        return store

    def _judge(
        self, network: keras.Model, context: JobContext
    ) -> tuple[Probabilities | None, Probabilities | None]:
        """Probabilities of validation and test photos; None where there are none or Stop came."""
        judged = self._split.validation + self._split.test
        results: list[Probabilities | None] = []
        try:
            clock = context.start("evaluate", len(judged))
            for photos in (self._split.validation, self._split.test):
                results.append(self._probabilities(network, photos, clock) if photos else None)
        except Cancelled:
            self._stopped = True
            results.extend([None] * (2 - len(results)))
        return results[0], results[1]

    def _probabilities(
        self, network: keras.Model, photos: tuple[Photo, ...], clock: StageClock
    ) -> Probabilities:
        if self._tuned is None and self._head is not None:
            # The final head has learned from the validation photos: there, the one before is asked.
            head = self._head if photos is self._split.validation else self._final_head
            assert self._cache is not None
            probabilities = softmax(head.logits(self._cache.read(photos)))
            clock.advance(len(photos))
            return probabilities
        batch_size = inference_batch(self._plan.image_size)
        return probabilities_of(
            for_asking(network), photos, self._pixels.read, batch_size, clock.advance
        )

    def _evaluate(
        self, test: Probabilities | None, calibration: Calibration, context: JobContext
    ) -> Evaluation | None:
        evaluation = finishing.evaluate(self._split, test, calibration)
        if self._plan.strategy in UNTRAINED:
            return evaluation
        features = self._cache.read if self._cache is not None else None
        return with_ease(
            evaluation, self._split, self._photo_folder, context, self._pixels, features
        )

    def _save(
        self,
        network: keras.Model,
        calibration: Calibration,
        evaluation: Evaluation | None,
        skipped: tuple[Problem, ...],
        began: float,
    ) -> Run:
        finishing.save_classifier(self._run, self._plan, network, calibration, evaluation)
        if not self._stopped:
            self._run.checkpoint_file.unlink(missing_ok=True)
        self._seconds["total"] = time.perf_counter() - began
        summary = replace(
            self._run.read_summary(),
            state="stopped" if self._stopped else "finished",
            photos={part: len(self._split.part(part)) for part in PARTS},
            seconds=self._seconds,
            device=describe_device(),
            validation_accuracy=calibration.accuracy,
            skipped=skipped,
            advice=advise(
                self._plan,
                self._split,
                self._history,
                evaluation,
                too_high=self._tuned.too_high if self._tuned else None,
            ),
            strength=1 / self._head.penalty if self._head else None,
            best_epoch=self._tuned.best_epoch if self._tuned else None,
        )
        self._run.write_summary(summary)
        return self._run.read()

    def _record(self, event: Event) -> None:
        if isinstance(event, EpochEnded):
            self._history.append(event)
        if not isinstance(event, Progress):
            self._run.log_event(event)

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        began = time.perf_counter()
        try:
            yield
        finally:
            self._seconds[stage] = self._seconds.get(stage, 0.0) + time.perf_counter() - began
