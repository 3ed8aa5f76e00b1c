"""From a trained network to a judged classifier on disk."""

from dataclasses import dataclass, replace

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import Evaluation, judge, unsure_below
from xfer_gui.core.runs import RunFolder
from xfer_gui.engine import classifier_file, vision_tower
from xfer_gui.engine.head import fit_temperature, sharpen

Probabilities = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What the validation photos say about a network's confidence.

    Attributes:
        temperature: what its confidences are divided by, in the logarithm.
        threshold: confidence below which it should say that it is unsure.
        accuracy: on the validation photos, 0 to 1; None where there are none.
    """

    temperature: float
    threshold: float
    accuracy: float | None


def calibrate(split: Split, validation: Probabilities | None) -> Calibration:
    """Fit temperature and threshold on the validation photos.

    Args:
        split: whose validation photos these are.
        validation: their probabilities, N × K; None leaves confidences as they are.
    """
    classes = len(split.classes)
    if validation is None:
        return Calibration(1.0, unsure_below([], [], classes), None)
    labels = np.array(split.labels(split.validation), dtype=np.intp)
    temperature = fit_temperature(validation, labels)
    right = validation.argmax(axis=1) == labels
    confidences = sharpen(validation, temperature).max(axis=1)
    threshold = unsure_below(confidences.tolist(), right.tolist(), classes)
    return Calibration(temperature, threshold, float(right.mean()))


def evaluate(
    split: Split, test: Probabilities | None, calibration: Calibration
) -> Evaluation | None:
    """Judge on the test photos; None where their probabilities (N × K) are."""
    if test is None:
        return None
    return judge(
        split.classes,
        split.labels(split.test),
        sharpen(test, calibration.temperature),
        [photo.path for photo in split.test],
    )


def save_classifier(
    run: RunFolder,
    plan: Plan,
    network: keras.Model,
    calibration: Calibration,
    evaluation: Evaluation | None,
) -> None:
    """Write the classifier and its evaluation into the run's folder.

    Raises:
        ProjectError: the disk is full or read-only; a classifier that was there before is whole.
    """
    digest = classifier_file.save_weights(network, run.network_folder)
    described = manifest(run, plan, calibration, evaluation, digest)
    described = replace(described, tower=vision_tower.describe(network))
    classifier_file.save_manifest(described, run.network_folder)
    if evaluation:
        run.write_evaluation(evaluation)


def manifest(
    run: RunFolder,
    plan: Plan,
    calibration: Calibration,
    evaluation: Evaluation | None,
    sha256: str,
) -> classifier_file.Manifest:
    """What a classifier of a run is, for the weights with the checksum `sha256`."""
    return classifier_file.Manifest(
        backbone=plan.backbone,
        image_size=plan.image_size,
        fit=plan.fit,
        classes=run.read_summary().classes,
        temperature=calibration.temperature,
        threshold=calibration.threshold,
        strategy=plan.strategy,
        sha256=sha256,
        test_accuracy=evaluation.accuracy if evaluation else None,
        test_photos=evaluation.photos if evaluation else 0,
        depth=plan.depth,
    )
