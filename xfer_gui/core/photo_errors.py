"""Why a photo cannot be read, each reason with its sentence and hint."""

from pathlib import Path

from xfer_gui.core.errors import PhotoError
from xfer_gui.core.photos import ProblemKind
from xfer_gui.core.text import QT_TRANSLATE_NOOP


class UnusablePhoto(PhotoError):
    """A photo that cannot be read, with the kind that its `Problem` gets."""

    def __init__(
        self, kind: ProblemKind, path: Path, sentence: str, hint: str, **values: object
    ) -> None:
        super().__init__(sentence, hint, name=path.name, **values)
        self.kind: ProblemKind = kind


def vanished(path: Path) -> UnusablePhoto:
    """The file was there before and is not now."""
    return UnusablePhoto(
        "vanished",
        path,
        QT_TRANSLATE_NOOP("core", "{name} is no longer there."),
        QT_TRANSLATE_NOOP("core", "Put it back, or import the folder again."),
    )


def no_permission(path: Path) -> UnusablePhoto:
    """The person may not read the file."""
    return UnusablePhoto(
        "no_permission",
        path,
        QT_TRANSLATE_NOOP("core", "You have no permission to open {name}."),
        QT_TRANSLATE_NOOP("core", "Change its permissions, or copy it to a folder of your own."),
    )


def empty(path: Path) -> UnusablePhoto:
    """The file has 0 bytes."""
    return UnusablePhoto(
        "empty",
        path,
        QT_TRANSLATE_NOOP("core", "{name} is empty: the file has 0 bytes."),
        QT_TRANSLATE_NOOP("core", "Copy it again from where it came from, or remove it."),
    )


def damaged(path: Path) -> UnusablePhoto:
    """It is a picture, but what is in the file ends too early or makes no sense."""
    return UnusablePhoto(
        "unreadable",
        path,
        QT_TRANSLATE_NOOP("core", "{name} is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("core", "Copy it again from where it came from, or remove it."),
    )


def disk_error(path: Path, error: OSError) -> UnusablePhoto:
    """The disk did not give the file away."""
    return UnusablePhoto(
        "unreadable",
        path,
        QT_TRANSLATE_NOOP("core", "{name} cannot be read from the disk: {reason}."),
        QT_TRANSLATE_NOOP("core", "Check the disk or stick that it is on."),
        reason=error.strerror or error,
    )


def too_large(path: Path, pixels: int, limit: int) -> UnusablePhoto:
    """It has more pixels than are read; `pixels` and `limit` are counts."""
    return UnusablePhoto(
        "too_large",
        path,
        QT_TRANSLATE_NOOP(
            "core", "{name} has {megapixels} megapixels; photos of up to {limit} are read."
        ),
        QT_TRANSLATE_NOOP("core", "Save it smaller."),
        megapixels=round(pixels / 1e6),
        limit=limit // 1_000_000,
    )


def unsupported(path: Path) -> UnusablePhoto:
    """It is a picture, of a kind that is not read."""
    return UnusablePhoto(
        "unsupported",
        path,
        QT_TRANSLATE_NOOP("core", "{name} is a kind of picture that Xfer cannot read."),
        QT_TRANSLATE_NOOP("core", "Save it again as JPEG or PNG."),
    )


def not_a_photo(path: Path) -> UnusablePhoto:
    """It is something else, whatever its name says."""
    return UnusablePhoto(
        "not_a_photo",
        path,
        QT_TRANSLATE_NOOP("core", "{name} is not a picture, whatever its name says."),
        QT_TRANSLATE_NOOP("core", "Remove it, or save the picture again as JPEG or PNG."),
    )
