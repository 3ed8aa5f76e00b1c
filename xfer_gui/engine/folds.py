"""Cross-validation: a plan is tried on every fold of the photos by a network that never saw it."""

import gc
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core import studies
from xfer_gui.core import weights as weight_files
from xfer_gui.core.errors import DatasetError, XferError
from xfer_gui.core.events import Event, FoldEnded, Progress, StageStarted
from xfer_gui.core.folds import divide
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Photo, Split, inside
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import TUNING, Plan
from xfer_gui.core.results import Evaluation, judge
from xfer_gui.core.runs import RunFolder
from xfer_gui.core.studies import FoldsResult, OutOfFold
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import classifier_file, training
from xfer_gui.engine.device import inference_batch
from xfer_gui.engine.features import FeatureCache, weights_identity
from xfer_gui.engine.fine_tuning import probabilities_of
from xfer_gui.engine.folding import for_asking
from xfer_gui.engine.head import sharpen, softmax
from xfer_gui.engine.networks import HEAD, quick_feature_network

# What stays of a fold once it is judged: its curves and its figures, not its networks.
KEPT = {
    "plan.json",
    "split.csv",
    "run.json",
    "history.csv",
    "events.jsonl",
    "evaluation.json",
    studies.OUT_OF_FOLD_FILE,
}


def cross_validate(plan: Plan, split: Split, run: RunFolder, context: JobContext) -> FoldsResult:
    """Train and judge the plan once for each fold of the training and validation photos.

    Each fold is a run of its own in `RUN/folds/1`, `RUN/folds/2`…, so its curves can be drawn. The
    result goes to `RUN/folds.json`, what was said of each photo to `RUN/out_of_fold.npz`. The test
    photos of `split` are not touched. Folds that were judged before are not done again, and one
    that was cut off goes on from its last whole epoch.

    Args:
        plan: what is tried, `plan.folds` times.
        split: its training and validation photos are divided.
        run: folder of the run that the folds belong to.
        context: told for each fold of stage "folds", then of the stages of its training, then
            `FoldEnded`.
    Returns:
        How the folds did.
    Raises:
        DatasetError: a class has fewer readable photos than there are folds.
        Cancelled: Stop was pressed; folds that were judged stay judged.
    """
    result = studies.read_folds(run.folder)
    if result is not None:
        return result
    if plan.strategy != "feature_extraction" and plan.strategy not in TUNING:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "There is nothing to cross-validate: nothing is learned."),
            QT_TRANSLATE_NOOP("core", "Choose another strategy, or train without it."),
        )
    photo_folder = run.read_summary().photo_folder
    folds = _fold_runs(plan, split, run, photo_folder, context)
    found, evaluations = [], []
    for number, (fold, its_split) in enumerate(folds, start=1):
        context.report(StageStarted("folds", number, len(folds)))
        context.report(Progress("folds", number - 1, len(folds)))
        known = studies.read_out_of_fold(fold.folder)
        answers = known or _try(fold, its_split, photo_folder, context)
        judged = _judge(answers, photo_folder)
        ended = FoldEnded(number, len(folds), judged.accuracy, judged.photos)
        if known is None:
            run.log_event(ended)
        context.report(ended)
        found.append(answers)
        evaluations.append(judged)
    result = _summed_up(evaluations)
    studies.write_out_of_fold(run.folder, _together(found))
    studies.write_folds(run.folder, result)
    return result


def _fold_runs(
    plan: Plan, split: Split, run: RunFolder, photo_folder: Path, context: JobContext
) -> list[tuple[RunFolder, Split]]:
    """The folds with the photos of each; those on disk, if there are any, so that they stay."""
    runs = [
        RunFolder(run.folder / studies.FOLDS_FOLDER / str(number + 1))
        for number in range(plan.folds)
    ]
    # `run.json` is written last: with it, a fold is whole.
    if all((fold.folder / "run.json").is_file() for fold in runs):
        return [(fold, fold.read_split()[0]) for fold in runs]
    shutil.rmtree(run.folder / studies.FOLDS_FOLDER, ignore_errors=True)
    pixels = PixelCache(photo_folder, plan.image_size, plan.fit)
    problems = pixels.fill(split.training + split.validation, context)
    splits = divide(plan, _without(split, {problem.path for problem in problems}), photo_folder)
    alone = replace(plan, folds=0, time_budget=None)
    return [
        (RunFolder.create_at(fold.folder, alone, its_split, photo_folder), its_split)
        for fold, its_split in zip(runs, splits, strict=True)
    ]


def _without(split: Split, bad: set[Path]) -> Split:
    training, validation = (
        tuple(photo for photo in photos if photo.path not in bad)
        for photos in (split.training, split.validation)
    )
    return Split(split.classes, training, validation, (), split.groups)


def _try(fold: RunFolder, split: Split, photo_folder: Path, context: JobContext) -> OutOfFold:
    """Train one fold and ask its network about the photos that it never saw."""
    if not fold.checkpoint_file.exists():
        # Cut off before its first whole epoch: its history would be written twice.
        for name in ("history.csv", "events.jsonl"):
            (fold.folder / name).unlink(missing_ok=True)

    def leave_at_once(event: Event) -> None:
        # A training that is stopped judges and saves what it learned. Nobody wants that of a fold.
        context.check()

    plan = fold.read_plan()
    trained = training.train(plan, split, fold, context.also_telling(leave_at_once))
    unread = {problem.path for problem in trained.summary.skipped}
    photos = tuple(photo for photo in split.test if photo.path not in unread)
    if not photos:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "None of the photos of part {number} can be read any more."),
            QT_TRANSLATE_NOOP("core", "Check that the folder is still there, and train again."),
            number=fold.folder.name,
        )
    answers = OutOfFold(
        split.classes,
        tuple(inside(photo_folder, photo.path) for photo in photos),
        np.array(split.labels(photos), dtype=np.intp),
        _probabilities(fold, plan, photos, photo_folder, context),
    )
    studies.write_out_of_fold(fold.folder, answers)
    for path in fold.folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif path.name not in KEPT:
            path.unlink()
    # Networks hold on to each other in circles; the next fold's come before Python looks.
    gc.collect()
    return answers


def _probabilities(
    fold: RunFolder,
    plan: Plan,
    photos: tuple[Photo, ...],
    photo_folder: Path,
    context: JobContext,
) -> NDArray[np.float32]:
    """Calibrated as the fold's own classifier does it."""
    manifest, network = classifier_file.load(fold.folder)
    pixels = PixelCache(photo_folder, plan.image_size, plan.fit)
    file = weight_files.locate(plan.backbone)
    if plan.strategy == "feature_extraction" and file is not None:
        # The features of these photos are known, only the head was learned.
        cache = FeatureCache(photo_folder, plan.backbone, file, plan.image_size, plan.fit)

        def backbone() -> keras.Model:
            return quick_feature_network(
                plan.backbone, plan.image_size, file, weights_identity(file)
            )

        cache.fill(photos, pixels, backbone, context)
        kernel, bias = network.get_layer(HEAD).get_weights()
        raw = softmax(cache.read(photos) @ kernel + bias)
    else:
        raw = probabilities_of(
            for_asking(network),
            photos,
            pixels.read,
            inference_batch(plan.image_size),
            lambda done: context.check(),
        )
    return sharpen(raw, manifest.temperature)


def _judge(answers: OutOfFold, photo_folder: Path) -> Evaluation:
    paths = [photo_folder / path for path in answers.paths]
    return judge(answers.classes, answers.labels.tolist(), answers.probabilities, paths)


def _summed_up(evaluations: Sequence[Evaluation]) -> FoldsResult:
    confusion = np.sum([judged.confusion for judged in evaluations], axis=0)
    return FoldsResult(
        tuple(judged.accuracy for judged in evaluations),
        tuple(judged.photos for judged in evaluations),
        tuple(judged.correct for judged in evaluations),
        evaluations[0].classes,
        tuple(tuple(map(int, row)) for row in confusion),
    )


def _together(found: Sequence[OutOfFold]) -> OutOfFold:
    return OutOfFold(
        found[0].classes,
        tuple(path for answers in found for path in answers.paths),
        np.concatenate([answers.labels for answers in found]),
        np.concatenate([answers.probabilities for answers in found]),
    )
