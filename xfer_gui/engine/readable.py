"""Leaves out the photos that cannot be read, before anything is learned from the others."""

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import PARTS, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.text import QT_TRANSLATE_NOOP


def read(split: Split, pixels: PixelCache, context: JobContext) -> Split:
    """Decode training and validation photos; the test photos are not looked at and stay.

    Args:
        split: as the user's folder has it.
        pixels: filled with them.
        context: opens stage "read".
    Returns:
        The split without those that cannot be read.
    Raises:
        DatasetError: a class has no training photo that can be read.
    """
    problems = pixels.fill(split.training + split.validation, context)
    bad = {problem.path for problem in problems}
    parts = (tuple(photo for photo in split.part(part) if photo.path not in bad) for part in PARTS)
    readable = Split(split.classes, *parts)
    learned = {photo.label for photo in readable.training}
    for name in split.classes:
        if name not in learned:
            raise DatasetError(
                QT_TRANSLATE_NOOP("core", "No photo of the class “{name}” can be read."),
                QT_TRANSLATE_NOOP("core", "Add photos to it or leave the class out."),
                name=name,
            )
    return readable
