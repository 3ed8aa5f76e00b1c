"""What core and engine say, in the language of the window; numbers, sizes and times in words."""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from xfer_gui.core.errors import XferError

if TYPE_CHECKING:
    # Not needed to run, and the window is not on the screen yet when this is imported.
    from xfer_gui.core.advice import Advice
    from xfer_gui.core.events import Notice, Stage
    from xfer_gui.core.photos import Part, Problem, ProblemKind
    from xfer_gui.core.results import PhotoFailure

translate = QCoreApplication.translate
NO_BREAK = "\N{NO-BREAK SPACE}"


def translated(
    what: BaseException | Notice | Advice | Problem | PhotoFailure,
) -> tuple[str, str]:
    """The sentence and the hint of an error; the text (and no hint) of anything else."""
    if isinstance(what, XferError):
        return (
            tr_core(what.sentence_template, what.values),
            tr_core(what.hint_template, what.values),
        )
    if isinstance(what, BaseException):
        return (
            translate("Texts", "Something happened that Xfer was not prepared for."),
            translate(
                "Texts",
                "Your photos and finished trainings are safe. Try again; if it happens again, copy "
                "the details and send them to the people who make Xfer.",
            ),
        )
    return tr_core(what.template, dict(what.values)), ""


def tr_core(template: str, values: Mapping[str, object] | Sequence[tuple[str, object]] = ()) -> str:
    """A template of core or engine in the window's language, its `{fields}` filled in.

    Args:
        template: English, marked with `QT_TRANSLATE_NOOP("core", ...)`.
        values: what fills the fields; whole numbers are written as the language writes them.
    """
    if not template:
        return ""
    fields = dict(values)
    try:
        return _Filler().vformat(translate("core", template), (), fields)
    except (KeyError, IndexError, ValueError):
        # A translator's slip in a field name must not hide an error message.
        return _Filler().vformat(template, (), fields)


def number(value: float, digits: int = 0) -> str:
    """A number with the language's separators."""
    return QLocale().toString(float(value), "f", digits)


def percent(share: float, digits: int = 0) -> str:
    """A share of 1 in per cent: 0.874 → "87 %"."""
    return f"{number(share * 100, digits)}{NO_BREAK}%"


def data_size(size: int) -> str:
    """Bytes in the unit that reads best: 2100000 → "2.1 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def photos(count: int) -> str:
    """ "1 photo", "1,234 photos"."""
    if count == 1:
        return translate("Texts", "1 photo")
    return translate("Texts", "%Ln photos", None, count)


def classes(count: int) -> str:
    """ "1 class", "12 classes"."""
    if count == 1:
        return translate("Texts", "1 class")
    return translate("Texts", "%Ln classes", None, count)


def files(count: int) -> str:
    """ "1 file", "12 files"."""
    if count == 1:
        return translate("Texts", "1 file")
    return translate("Texts", "%Ln files", None, count)


def left_out(what: str) -> str:
    """That something is not used: "12 photos, left out"."""
    return translate("Texts", "{what}, left out").format(what=what)


def duration(seconds: float) -> str:
    """A span of time in at most two units: "40 s", "3 min", "1 h 20 min"."""
    if round(seconds) < 60:
        return translate("Texts", "{seconds} s").format(seconds=number(max(1, round(seconds))))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Texts", "{minutes} min").format(minutes=number(minutes))
    hours, minutes = divmod(minutes, 60)
    return translate("Texts", "{hours} h {minutes} min").format(
        hours=number(hours), minutes=number(minutes)
    )


def time_left(seconds: float) -> str:
    """How long it will still take, without pretending to know seconds from afar."""
    if seconds < 5:
        return translate("Texts", "a few seconds left")
    if seconds < 60:
        seconds = 5 * round(seconds / 5)
    return translate("Texts", "about {time} left").format(time=duration(seconds))


def stage(name: Stage) -> str:
    """What a job does in a stage, as the status line and the progress bar say it."""
    return {
        "scan": translate("Texts", "Looking through the folder"),
        "unpack": translate("Texts", "Unpacking the archive"),
        "read": translate("Texts", "Reading photos"),
        "download": translate("Texts", "Downloading the network"),
        "prepare": translate("Texts", "Building the network"),
        "features": translate("Texts", "Looking at every photo"),
        "head": translate("Texts", "Learning the classes"),
        "fine_tune": translate("Texts", "Training the network"),
        "evaluate": translate("Texts", "Judging on the test photos"),
        "save": translate("Texts", "Saving"),
        "copy": translate("Texts", "Copying the networks"),
        "predict": translate("Texts", "Naming photos"),
        "activations": translate("Texts", "Preparing varied copies of your photos"),
        "folds": translate("Texts", "Dividing the photos into parts"),
        "sweep": translate("Texts", "Trying learning rates"),
        "search": translate("Texts", "Looking for the best model and strategy"),
        "measure": translate("Texts", "Measuring how fast this computer is"),
        "group": translate("Texts", "Finding photos that look alike"),
        "examine": translate("Texts", "Looking for twins and bad photos"),
        "suspects": translate("Texts", "Looking for photos in the wrong class"),
        "map": translate("Texts", "Drawing the map of the photos"),
        "sort": translate("Texts", "Copying photos"),
    }[name]


def part(name: Part) -> str:
    """What a photo is used for."""
    return {
        "training": translate("Texts", "Training"),
        "validation": translate("Texts", "Validation"),
        "test": translate("Texts", "Test"),
    }[name]


def problem_kind(kind: ProblemKind) -> str:
    """Heading over files that were left out for the same reason."""
    return {
        "unreadable": translate("Texts", "Damaged, cannot be opened"),
        "empty": translate("Texts", "Empty files"),
        "too_large": translate("Texts", "Too large"),
        "not_a_photo": translate("Texts", "Not photos"),
        "vanished": translate("Texts", "No longer there"),
        "no_permission": translate("Texts", "May not be opened"),
        "nested": translate("Texts", "In the wrong folder"),
        "unsupported": translate("Texts", "Of a kind Xfer cannot read"),
        "table": translate("Texts", "Rows of the table that cannot be used"),
    }[kind]


class _Filler(string.Formatter):
    def format_field(self, value: Any, spec: str) -> str:
        if not spec and isinstance(value, int) and not isinstance(value, bool):
            return QLocale().toString(value)
        if isinstance(value, PurePath):
            return str(value)
        return super().format_field(value, spec)
