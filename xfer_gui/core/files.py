"""Writing files so that a crash at any moment leaves either the old or the new one, never half."""

import errno
import json
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeVar

from xfer_gui.core.errors import ProjectError
from xfer_gui.core.text import QT_TRANSLATE_NOOP

T = TypeVar("T")


@contextmanager
def replacing(path: Path, keep_previous: bool = False) -> Iterator[IO[bytes]]:
    """Open a temporary file beside `path` that takes its place once everything is on the disk.

    Args:
        path: file to write; its folder is made when missing.
        keep_previous: keep the replaced file as `NAME.previous`.
    Raises:
        ProjectError: the disk is full, read-only or not permitted; `path` is as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:12]}.part")
        # Not mkstemp: its files are for the owner alone, and a report is made to be shared.
        handle = part.open("xb")
    except OSError as error:
        raise write_error(path, error) from error
    older = part.with_suffix(".older")
    try:
        with handle as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if keep_previous and path.exists():
            # A copy and not a rename: at no moment may there be no file at all.
            shutil.copyfile(path, older)
            os.replace(older, path.with_name(path.name + ".previous"))
        os.replace(part, path)
    except OSError as error:
        raise write_error(path, error) from error
    finally:
        part.unlink(missing_ok=True)
        older.unlink(missing_ok=True)


def write_text(path: Path, text: str, keep_previous: bool = False) -> None:
    """Write `text` as UTF-8, all or nothing. Raises `ProjectError` as `replacing` does."""
    with replacing(path, keep_previous) as stream:
        stream.write(text.encode())


def write_json(path: Path, value: object, kind: Any, keep_previous: bool = False) -> None:
    """Write a dataclass (or a container of them) as JSON, all or nothing.

    Args:
        path: file to write.
        value: an instance of `kind`.
        kind: the type, as pydantic understands it.
        keep_previous: keep the replaced file as `NAME.previous`.
    """
    from pydantic import TypeAdapter

    data = TypeAdapter(kind).dump_python(value, mode="json")
    write_text(path, json.dumps(data, ensure_ascii=False, allow_nan=False, indent=1), keep_previous)


def read_json(path: Path, kind: type[T]) -> T:
    """Read what `write_json` wrote and check it against `kind`.

    Raises:
        ProjectError: the file is missing, damaged, or not of this kind.
    """
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(kind).validate_json(path.read_bytes())
    except OSError as error:
        raise ProjectError(
            QT_TRANSLATE_NOOP("core", "{path} cannot be read: {reason}."),
            QT_TRANSLATE_NOOP(
                "core", "Check that the folder is still there and that you may open it."
            ),
            path=path,
            reason=error.strerror or error,
        ) from error
    except ValidationError as error:
        raise ProjectError(
            QT_TRANSLATE_NOOP("core", "{path} is damaged or was made by something else."),
            QT_TRANSLATE_NOOP(
                "core", "If there is a file with “.previous” beside it, take that one."
            ),
            path=path,
        ) from error


def write_error(path: Path, error: OSError) -> ProjectError:
    """Say in plain words why `path` could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ProjectError(
            QT_TRANSLATE_NOOP("core", "The disk is full: {path} could not be written."),
            QT_TRANSLATE_NOOP(
                "core", "Free some space and try again. What was saved before is still there."
            ),
            path=path,
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ProjectError(
            QT_TRANSLATE_NOOP("core", "{path} cannot be written: the folder is read-only."),
            QT_TRANSLATE_NOOP("core", "Choose another place for the project."),
            path=path,
        )
    return ProjectError(
        QT_TRANSLATE_NOOP("core", "{path} could not be written: {reason}."),
        QT_TRANSLATE_NOOP(
            "core", "Check the disk and try again. What was saved before is still there."
        ),
        path=path,
        reason=error.strerror or error,
    )
