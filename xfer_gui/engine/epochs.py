"""Trying out a round of a run, and making it the run's classifier."""

import hashlib
import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from xfer_gui.core import choices, epochs
from xfer_gui.core.advice import advise
from xfer_gui.core.choices import Choice
from xfer_gui.core.epochs import EpochJudgement
from xfer_gui.core.errors import ClassifierError
from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.photos import PARTS, Part, Photo, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.runs import Run, RunFolder
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import classifier_file, finishing
from xfer_gui.engine.device import inference_batch
from xfer_gui.engine.fine_tuning import probabilities_of
from xfer_gui.engine.finishing import Calibration, Probabilities
from xfer_gui.engine.folding import for_asking
from xfer_gui.engine.networks import set_arrays
from xfer_gui.engine.prediction import Classifier
from xfer_gui.engine.too_easy import with_ease


def judge_epoch(run: RunFolder, epoch: int, context: JobContext) -> EpochJudgement:
    """Try a round on the run's validation photos, and then on its test photos.

    What was found is kept beside the round, so that asking again costs nothing.

    Args:
        run: a run that is not being trained.
        epoch: 0 for the state before the first round.
        context: opens the stages "read", "prepare" and "evaluate"; Stop ends within a batch.
    Raises:
        ClassifierError: the round was not kept, or its file is damaged.
        Cancelled: Stop was pressed; nothing is kept.
    """
    epochs.require_kept(run, epoch)
    data = run.epoch_file(epoch).read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    known = epochs.read_judgement(run, epoch)
    # A run that was gone on with writes rounds anew, and photos that were gone may have come back.
    if known is not None and known.sha256 == sha256 and not known.left_out:
        return known
    trial = _Trial(run, data, ("validation", "test"), context)
    clock = context.start("evaluate", len(trial.split.validation) + len(trial.split.test))
    validation = trial.probabilities(trial.split.validation, clock)
    calibration = finishing.calibrate(trial.split, validation)
    test = trial.probabilities(trial.split.test, clock)
    evaluation = finishing.evaluate(trial.split, test, calibration)
    whole = replace(trial.split, training=run.read_split()[0].training)
    judgement = EpochJudgement(
        epoch=epoch,
        sha256=sha256,
        temperature=calibration.temperature,
        threshold=calibration.threshold,
        validation_accuracy=calibration.accuracy,
        validation_loss=_loss(trial.split, validation),
        evaluation=with_ease(
            evaluation, whole, run.read_summary().photo_folder, context, trial.pixels
        ),
        left_out=trial.left_out,
    )
    epochs.write_judgement(run, judgement)
    return judgement


def choose_epoch(run: RunFolder, epoch: int, context: JobContext) -> Run:
    """Make a round the run's classifier; the one that Xfer chose itself can be taken again.

    Args:
        run: a run that is not being trained.
        epoch: 0 for the state before the first round.
        context: as for `judge_epoch`; Stop leaves the classifier as it was.
    Returns:
        The run with the figures of this round.
    Raises:
        ClassifierError: the round was not kept, or its file is damaged.
        ProjectError: the disk is full or read-only; the classifier is as it was.
    """
    if epoch == run.read_summary().best_epoch and choices.can_restore(run.network_folder):
        return epochs.restore_choice(run)
    judgement = judge_epoch(run, epoch, context)
    context.for_saving().start("save")
    plan, before = run.read_plan(), run.read()
    if before.has_classifier and before.summary.best_epoch == epoch:
        return before
    choice = Choice(
        epoch,
        judgement.validation_accuracy,
        judgement.evaluation,
        advise(plan, run.read_split()[0], before.history, judgement.evaluation),
    )
    choices.lay_out(run.network_folder, run.epoch_file(epoch), choice)
    calibration = Calibration(
        judgement.temperature, judgement.threshold, judgement.validation_accuracy
    )
    manifest = finishing.manifest(run, plan, calibration, judgement.evaluation, judgement.sha256)
    classifier_file.save_manifest(manifest, run.network_folder)
    choices.tidy(run.network_folder)
    return run.read()


def load_epoch(run: RunFolder, epoch: int, context: JobContext) -> Classifier:
    """A round as a classifier, calibrated on the validation photos; the test photos are not seen.

    Args:
        run: a run that is not being trained.
        epoch: 0 for the state before the first round.
        context: opens the stages "read", "prepare" and "evaluate".
    Raises:
        ClassifierError: the round was not kept, or its file is damaged.
    """
    epochs.require_kept(run, epoch)
    data = run.epoch_file(epoch).read_bytes()
    trial = _Trial(run, data, ("validation",), context)
    clock = context.start("evaluate", len(trial.split.validation))
    validation = trial.probabilities(trial.split.validation, clock)
    calibration = finishing.calibrate(trial.split, validation)
    sha256 = hashlib.sha256(data).hexdigest()
    manifest = finishing.manifest(run, run.read_plan(), calibration, None, sha256)
    return Classifier(manifest, trial.network)


class _Trial:
    """A round's network and the photos that it is tried on.

    Args:
        run: whose round it is.
        weights: bytes of the round's file.
        parts: which photos are needed.
        context: opens the stages "read" and "prepare".
    """

    def __init__(
        self, run: RunFolder, weights: bytes, parts: Sequence[Part], context: JobContext
    ) -> None:
        context.plan_stages(3)
        plan, summary = run.read_plan(), run.read_summary()
        self.pixels = PixelCache(summary.photo_folder, plan.image_size, plan.fit)
        self._batch_size = inference_batch(plan.image_size)
        self.split, self.left_out = self._readable(run, parts, context)
        context.start("prepare")
        uncalibrated = finishing.calibrate(self.split, None)
        part = finishing.manifest(run, plan, uncalibrated, None, "").as_member()
        self.network = classifier_file.rebuild(part, len(summary.classes))
        self._asked = for_asking(self.network)
        try:
            with np.load(io.BytesIO(weights), allow_pickle=False) as arrays:
                set_arrays(self.network, dict(arrays))
        except (ValueError, OSError, zipfile.BadZipFile) as error:
            raise ClassifierError(
                QT_TRANSLATE_NOOP("core", "The file of this round is damaged."),
                QT_TRANSLATE_NOOP("core", "Choose another round."),
            ) from error

    def probabilities(self, photos: Sequence[Photo], clock: StageClock) -> Probabilities | None:
        """What the round says of photos, N × K; None where there are none."""
        if not photos:
            return None
        return probabilities_of(
            self._asked, photos, self.pixels.read, self._batch_size, clock.advance
        )

    def _readable(
        self, run: RunFolder, parts: Sequence[Part], context: JobContext
    ) -> tuple[Split, int]:
        split, _ = run.read_split()
        asked = [photo for part in parts for photo in split.part(part)]
        bad = {problem.path for problem in self.pixels.fill(asked, context)}
        left = {
            part: tuple(photo for photo in split.part(part) if photo.path not in bad)
            for part in parts
        }
        # Photos that could not be read in training were not judged then either.
        expected = run.read_summary().photos
        gone = max(0, sum(expected.get(part, 0) - len(left[part]) for part in parts))
        if gone:
            sentence = QT_TRANSLATE_NOOP(
                "core", "Photos that could not be read and were left out: {count}."
            )
            context.report(Notice(sentence, (("count", gone),)))
        nothing: tuple[Photo, ...] = ()
        return Split(split.classes, *(left.get(part, nothing) for part in PARTS)), gone


def _loss(split: Split, validation: Probabilities | None) -> float | None:
    """Mean cross-entropy on the validation photos, as the training measured it."""
    if validation is None:
        return None
    labels = split.labels(split.validation)
    picked = validation[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(picked, 1e-7)).mean())
