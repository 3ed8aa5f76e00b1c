"""What is wrong with an archive, or with one file in it, in plain words."""

from collections.abc import Sequence
from pathlib import Path

from xfer_gui.core.errors import DatasetError
from xfer_gui.core.photos import Problem, ProblemKind
from xfer_gui.core.text import QT_TRANSLATE_NOOP

_UNPACK_IT = QT_TRANSLATE_NOOP(
    "core", "Unpack it with another program, and choose the folder that comes out."
)


def no_archive(archive: Path) -> DatasetError:
    """It is damaged as a whole, or something else by that name."""
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "“{name}” is damaged, or is no zip archive."),
        QT_TRANSLATE_NOOP("core", "Copy or download it once more."),
        name=archive.name,
    )


def other_kind(archive: Path) -> DatasetError:
    """An archive, but not a zip."""
    sentence = QT_TRANSLATE_NOOP("core", "Xfer cannot open “{name}”: it is no zip archive.")
    return DatasetError(sentence, _UNPACK_IT, name=archive.name)


def not_opened(archive: Path, error: OSError) -> DatasetError:
    """The file itself cannot be read."""
    if isinstance(error, FileNotFoundError):
        sentence = QT_TRANSLATE_NOOP("core", "“{name}” is no longer there.")
        hint = QT_TRANSLATE_NOOP("core", "Put it back, or choose another one.")
    elif isinstance(error, PermissionError):
        sentence = QT_TRANSLATE_NOOP("core", "You have no permission to open “{name}”.")
        hint = QT_TRANSLATE_NOOP("core", "Change its permissions, or copy it to a place of yours.")
    else:
        sentence = QT_TRANSLATE_NOOP("core", "“{name}” cannot be read from the disk.")
        hint = QT_TRANSLATE_NOOP("core", "Check the disk or stick that it is on.")
    return DatasetError(sentence, hint, name=archive.name)


def too_many(archive: Path, members: int, most: int) -> DatasetError:
    """More files than any album."""
    sentence = QT_TRANSLATE_NOOP(
        "core", "There are {count} files in “{name}”; Xfer unpacks at most {most}."
    )
    return DatasetError(sentence, _UNPACK_IT, name=archive.name, count=members, most=most)


def bomb(archive: Path, size: int, packed: int) -> DatasetError:
    """It would fill the disk."""
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” would grow from {packed} to {size}: photos do not, so this may be a trap.",
        ),
        QT_TRANSLATE_NOOP(
            "core", "If you trust whoever made it, unpack it with another program first."
        ),
        name=archive.name,
        packed=_in_bytes(packed),
        size=_in_bytes(size),
    )


def no_room(archive: Path, size: int, free: int) -> DatasetError:
    """The disk is too full for what comes out."""
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "core", "There is not enough room to unpack “{name}”: it needs {size}, {free} are free."
        ),
        QT_TRANSLATE_NOOP("core", "Free some space and try again."),
        name=archive.name,
        size=_in_bytes(size),
        free=_in_bytes(free),
    )


def nothing_in(archive: Path, left_out: Sequence[Problem]) -> DatasetError:
    """No photo came out."""
    if left_out and all(problem.kind == "no_permission" for problem in left_out):
        sentence = QT_TRANSLATE_NOOP("core", "“{name}” is locked with a password.")
        hint = QT_TRANSLATE_NOOP(
            "core", "Unpack it with the password, and choose the folder that comes out."
        )
        return DatasetError(sentence, hint, name=archive.name)
    if left_out:
        return DatasetError(
            QT_TRANSLATE_NOOP("core", "Nothing in “{name}” can be used."),
            QT_TRANSLATE_NOOP("core", "The first of {count} reasons: {first}"),
            name=archive.name,
            count=len(left_out),
            first=left_out[0].detail,
        )
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "There are no photos in “{name}”."),
        QT_TRANSLATE_NOOP("core", "Choose an archive with one folder of photos for each class."),
        name=archive.name,
    )


def leads_out(name: str) -> Problem:
    """Its name is a path to somewhere else."""
    sentence = QT_TRANSLATE_NOOP(
        "core", "{name} wants to be outside of the archive's folder; it is not unpacked."
    )
    return _problem(("?",), "unsupported", sentence, name.replace("\0", "␀"))


def special(steps: Sequence[str]) -> Problem:
    """A link, a device, a pipe."""
    sentence = QT_TRANSLATE_NOOP("core", "{name} is a link and no photo; it is not unpacked.")
    return _problem(steps, "unsupported", sentence)


def nested_archive(steps: Sequence[str]) -> Problem:
    """An archive within the archive."""
    sentence = QT_TRANSLATE_NOOP(
        "core", "{name} is an archive within the archive; unpack it first."
    )
    return _problem(steps, "unsupported", sentence)


def locked(steps: Sequence[str]) -> Problem:
    """Encrypted."""
    sentence = QT_TRANSLATE_NOOP("core", "{name} is locked with a password.")
    return _problem(steps, "no_permission", sentence)


def damaged(steps: Sequence[str], error: Exception) -> Problem:
    """What is in the archive is not what was put in, or cannot be written under that name."""
    if isinstance(error, NotImplementedError):
        sentence = QT_TRANSLATE_NOOP("core", "{name} is compressed in a way that Xfer cannot undo.")
        return _problem(steps, "unsupported", sentence)
    if isinstance(error, OSError):
        sentence = QT_TRANSLATE_NOOP("core", "{name} cannot be written under this name.")
        return _problem(steps, "unsupported", sentence)
    sentence = QT_TRANSLATE_NOOP("core", "{name} is damaged in the archive.")
    return _problem(steps, "unreadable", sentence)


def _problem(
    steps: Sequence[str], kind: ProblemKind, sentence: str, name: str | None = None
) -> Problem:
    # Within the folder that is not there yet; whoever reads it puts the folder before it.
    return Problem(Path(*steps), kind, sentence, (("name", name or steps[-1]),))


def _in_bytes(size: float) -> str:
    for unit in ("KB", "MB"):
        size /= 1000
        if size < 1000:
            return f"{size:.0f} {unit}"
    return f"{size / 1000:.1f} GB"
