"""Judging a finished classifier on a folder of photos whose classes are known."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Dataset, Photo, Split
from xfer_gui.core.results import Evaluation, PhotoFailure, judge
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine.prediction import Classifier
from xfer_gui.engine.too_easy import with_ease_elsewhere


def evaluate_folder(
    classifier: Classifier,
    dataset: Dataset,
    context: JobContext,
    learned: tuple[Path, Sequence[Photo]] | None = None,
) -> Evaluation:
    """Classify every photo of a dataset (the test photos only, if it came split) and count.

    Args:
        classifier: what is judged.
        dataset: what it is judged on.
        context: told about progress.
        learned: photo folder of the training and the photos it learned from or chose by, to see
            whether any of those, or a twin, is judged on; None compares nothing.
    Raises:
        DatasetError: it has a class that the classifier does not know, or no readable photo.
    """
    unknown = [name for name in dataset.classes if name not in classifier.classes]
    if unknown:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "The classifier does not know the class “{name}”."),
            QT_TRANSLATE_NOOP("core", "Name the folders as they were named in training: {known}."),
            name=unknown[0],
            known=", ".join(classifier.classes[:20]),
        )
    photos = tuple(p for p in dataset.photos if not dataset.is_split or p.part == "test")
    answers = classifier.classify([p.path for p in photos], context, top=len(classifier.classes))
    pairs = [
        (photo, answer)
        for photo, answer in zip(photos, answers, strict=True)
        if not isinstance(answer, PhotoFailure)
    ]
    if not pairs:
        raise DatasetError(
            QT_TRANSLATE_NOOP("core", "None of the photos in {folder} can be read."),
            QT_TRANSLATE_NOOP("core", "Choose a folder with photos in class folders."),
            folder=dataset.folder,
        )
    good = tuple(photo for photo, _ in pairs)
    labels = Split(classifier.classes, (), (), good).labels(good)
    index = {name: position for position, name in enumerate(classifier.classes)}
    rows = np.zeros((len(pairs), len(classifier.classes)), dtype=np.float32)
    for row, (_, answer) in zip(rows, pairs, strict=True):
        for name, probability in answer.top:
            row[index[name]] = probability
    if len(good) < len(photos):
        context.report(
            Notice(
                QT_TRANSLATE_NOOP(
                    "core", "Photos that could not be read and were left out: {count}."
                ),
                (("count", len(photos) - len(good)),),
            )
        )
    judged = judge(classifier.classes, labels, rows, [photo.path for photo in good])
    if learned is None:
        return judged
    view = classifier.manifest.image_size, classifier.manifest.fit
    return with_ease_elsewhere(judged, dataset.folder, good, learned, view, context)
