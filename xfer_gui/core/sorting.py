"""Predictions as files: a table, and photos copied into folders named after what they are."""

import csv
import io
import re
import shutil
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from xfer_gui.core import files
from xfer_gui.core.results import PhotoFailure, Prediction

UNSURE = "unsure"


def write_csv(answers: Sequence[Prediction | PhotoFailure], to: Path) -> None:
    """Write one line for each photo, in the order given.

    Raises:
        ProjectError: the file cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("path", "label", "confidence", "unsure", "error"))
    for answer in answers:
        if isinstance(answer, PhotoFailure):
            writer.writerow((answer.path, "", "", "", answer.error))
        else:
            sure = "yes" if answer.unsure else "no"
            writer.writerow((answer.path, answer.label, f"{answer.confidence:.4f}", sure, ""))
    # The mark at the start tells spreadsheet programs that this is UTF-8.
    files.write_text(to, "\N{ZERO WIDTH NO-BREAK SPACE}" + text.getvalue())


def sort_into(answers: Sequence[Prediction | PhotoFailure], to: Path) -> list[Path]:
    """Copy each photo into a folder named after its class; unsure ones into "unsure".

    Photos are copied, never moved, and a file that is there already is never replaced.

    Args:
        answers: photos that could not be read are passed over.
        to: parent of those folders; made when missing.
    Returns:
        The copies.
    Raises:
        ProjectError: a copy cannot be made.
    """
    copies = []
    for answer in answers:
        if isinstance(answer, PhotoFailure):
            continue
        folder = to / (UNSURE if answer.unsure else folder_name(answer.label))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target = _unused(folder, answer.path)
            shutil.copy2(answer.path, target)
        except OSError as error:
            raise files.write_error(folder, error) from error
        copies.append(target)
    return copies


def folder_name(label: str) -> str:
    """A class's name as a folder's: classifier files come from others and may name any path."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "-", label).strip(" .")
    return name or "-"


def _unused(folder: Path, photo: Path) -> Path:
    endings = ("" if number == 1 else f" {number}" for number in count(1))
    names = (f"{photo.stem}{ending}{photo.suffix}" for ending in endings)
    return next(folder / name for name in names if not (folder / name).exists())
