"""One training from photos to a finished, judged classifier."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np

from xfer_gui.core import weights as weight_files
from xfer_gui.core.advice import advise
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import Cancelled, DatasetError, XferError
from xfer_gui.core.events import EpochEnded, Event, Progress
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.photos import PARTS, Photo, Problem, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.core.runs import Run, RunFolder
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import finishing
from xfer_gui.engine.checkpoints import Checkpoints
from xfer_gui.engine.device import describe_device
from xfer_gui.engine.features import FeatureCache, weights_identity
from xfer_gui.engine.fine_tuning import Tuned, fine_tune, probabilities_of
from xfer_gui.engine.finishing import Probabilities
from xfer_gui.engine.head import (
    Examples,
    Head,
    HeadStep,
    fit_head,
    refit_head,
    softmax,
)
from xfer_gui.engine.networks import (
    DROPOUT,
    add_head,
    build_feature_network,
    freeze_batch_normalization,
    kept_feature_network,
    set_head,
)


def train(plan: Plan, split: Split, run: RunFolder, context: JobContext) -> Run:
    """Train, judge and save one classifier.

    Args:
        plan: what was chosen.
        split: photos to learn from, to choose by, and to judge by once at the end.
        run: folder of this run; one with a checkpoint is gone on from.
        context: told everything; Stop keeps what was learned so far.
    Returns:
        The run, "finished", or "stopped" when Stop came after something was learned.
    Raises:
        Cancelled: Stop came before anything was learned, or before a resumed run went on.
        XferError: it could not be done, and why; the run is marked "failed".
    """
    try:
        return _Training(plan, split, run, context).run()
    except Cancelled:
        # A run that has whole epochs can still be gone on from, like one that was cut off.
        if not Checkpoints(run).latest_epoch:
            run.set_state("stopped")
        raise
    except XferError:
        run.set_state("failed")
        raise


class _Training:
    def __init__(self, plan: Plan, split: Split, run: RunFolder, context: JobContext) -> None:
        self._plan, self._split, self._run = plan, split, run
        self._context = context.also_telling(self._record)
        self._photo_folder = run.read_summary().photo_folder
        self._pixels = PixelCache(self._photo_folder, plan.image_size, plan.fit)
        self._checkpoints = Checkpoints(run)
        self._seconds: dict[str, float] = {}
        self._history: list[EpochEnded] = []
        self._stopped = False
        self._tuned: Tuned | None = None
        self._head: Head | None = None

    def run(self) -> Run:
        began = time.perf_counter()
        from_scratch = self._plan.strategy == "from_scratch"
        tuning = self._plan.strategy != "feature_extraction"
        done = self._checkpoints.latest_epoch
        self._context.plan_stages(4 + tuning + (0 if from_scratch or done is not None else 2))
        with self._timed("read"):
            skipped = self._read()
        if done is not None:
            self._go_on_after(done)
        if from_scratch or done is not None:
            network = self._bare_network()
        else:
            network = self._with_trained_head(tuning)
        if tuning and not self._stopped:
            with self._timed("train"):
                self._fine_tune(network, from_scratch)
        # After Stop the rest is only to keep what was learned; a second Stop skips the judging.
        context = self._context.for_finishing() if self._stopped else self._context
        with self._timed("evaluate"):
            validation, test = self._judge(network, context)
        with self._timed("save"):
            context.for_saving().start("save")
            run = self._save(network, validation, test, skipped, began)
        return run

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
            features = build_feature_network(self._plan.backbone, self._plan.image_size, None)
            return add_head(features, len(self._split.classes), DROPOUT)

    def _with_trained_head(self, tuning: bool) -> keras.Model:
        """A network whose backbone is as it came and whose head knows the classes."""
        plan = self._plan
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
                lambda: self._feature_network(file),
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

    def _fine_tune(self, network: keras.Model, from_scratch: bool) -> None:
        if not from_scratch:
            freeze_batch_normalization(network)
        rate = self._plan.learning_rate or backbone(self._plan.backbone).fine_tuning_rate
        self._tuned = fine_tune(
            network,
            self._plan,
            rate,
            self._split,
            self._pixels,
            self._checkpoints,
            self._context,
        )
        self._stopped = self._tuned.stopped
        if from_scratch and self._stopped and self._tuned.best_epoch == 0:
            raise Cancelled

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
            probabilities = softmax(head.logits(self._cache.read(photos)))
            clock.advance(len(photos))
            return probabilities
        return probabilities_of(network, photos, self._pixels, clock.advance)

    def _save(
        self,
        network: keras.Model,
        validation: Probabilities | None,
        test: Probabilities | None,
        skipped: tuple[Problem, ...],
        began: float,
    ) -> Run:
        calibration = finishing.calibrate(self._split, validation)
        evaluation = finishing.evaluate(self._split, test, calibration)
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
            advice=advise(self._plan, self._split, self._history, evaluation),
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
