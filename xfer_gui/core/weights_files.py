"""Which files hold the weights of a backbone, and what can be said of one without Keras."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from xfer_gui.core import safetensors
from xfer_gui.core.catalogue import Backbone
from xfer_gui.core.errors import WeightsError
from xfer_gui.core.text import QT_TRANSLATE_NOOP

HDF5_SIGNATURE = b"\x89HDF\r\n\x1a\n"
# Offset of the file's length in the superblock, by the superblock's version.
HDF5_LENGTH = {0: 40, 1: 44, 2: 28, 3: 28}
SUPERBLOCK = 64

Look = Literal["sound", "cut_short", "foreign"]


@dataclass(frozen=True, slots=True)
class WeightsFile:
    """One file that a backbone needs.

    Attributes:
        name: its path inside a folder of weights.
        url: where it is published.
        bytes: its size; about, where the catalogue computes it.
        hash: MD5 or SHA-256 as its makers publish it; None where they do not.
    """

    name: str
    url: str
    bytes: int
    hash: str | None


def files_of(entry: Backbone) -> tuple[WeightsFile, ...]:
    """The files that a backbone needs, the large one last; none for one without weights."""
    if entry.weights_file is None:
        return ()
    url = entry.weights_url or ""
    folder, address = entry.weights_file.rpartition("/")[0], url.rpartition("/")[0]
    return (
        # Companions are small; the size of the whole is that of the weights.
        *(
            WeightsFile(f"{folder}/{name}", f"{address}/{name}", 0, None)
            for name in entry.companions
        ),
        WeightsFile(entry.weights_file, url, entry.download_bytes, entry.weights_hash),
    )


def choices_of(entry: Backbone) -> tuple[tuple[WeightsFile, ...], ...]:
    """Sets of files that each hold the weights of a backbone: the usual one, then others."""
    others = tuple((WeightsFile(name, "", 0, None),) for name in entry.other_files)
    return (files_of(entry), *others) if entry.has_weights else ()


def whole(folder: Path, wanted: tuple[WeightsFile, ...]) -> Path:
    """What stands for all files of a backbone: the only one, or the folder that they share."""
    path = folder / wanted[-1].name
    return path if len(wanted) == 1 else path.parent


def look_at(path: Path, name: str = "") -> Look:
    """Whether a file is what its name says, as far as its first bytes and its length tell.

    Args:
        path: the file.
        name: what it will be called; empty takes its own name.
    Raises:
        OSError: it cannot be read.
    """
    kind = Path(name or path.name).suffix.lower()
    if kind in LOOKS:
        return LOOKS[kind](path)
    with path.open("rb") as stream:
        head = stream.read(SUPERBLOCK)
    if not head.startswith(HDF5_SIGNATURE):
        return "foreign"
    return "cut_short" if path.stat().st_size < _claimed_length(head) else "sound"


def has_hash(path: Path, published: str) -> bool:
    """Whether a file is, to the bit, the one that its makers published."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, algorithm(published)).hexdigest() == published


def algorithm(published: str) -> str:
    """MD5 has 32 digits, SHA-256 has 64."""
    return "md5" if len(published) == 32 else "sha256"


def make_sure_of_room(folder: Path, wanted: int) -> None:
    """Raise `WeightsError` when a disk has less room than what is to be put there.

    Args:
        folder: an existing folder on that disk.
        wanted: bytes.
    """
    free = shutil.disk_usage(folder).free
    if free < wanted:
        raise WeightsError(
            QT_TRANSLATE_NOOP(
                "core", "There is not enough room: {wanted} MB are needed and {free} MB are free."
            ),
            QT_TRANSLATE_NOOP("core", "Free some space on the disk of {folder} and try again."),
            wanted=round(wanted / 1e6),
            free=round(free / 1e6),
            folder=folder,
        )


def _claimed_length(head: bytes) -> int:
    """How long an HDF5 file says that it is, from its first bytes.

    Source: HDF5 File Format Specification 3.0, II.A: the superblock.
    """
    if len(head) < SUPERBLOCK:
        return SUPERBLOCK
    version = head[8]
    digits = head[13] if version < 2 else head[9]
    if version not in HDF5_LENGTH or digits != 8:
        return 0
    offset = HDF5_LENGTH[version]
    return int.from_bytes(head[offset : offset + digits], "little")


def _look_at_json(path: Path) -> Look:
    try:
        return "sound" if isinstance(json.loads(path.read_bytes()), dict | list) else "foreign"
    except ValueError:
        return "foreign"


def _look_at_text(path: Path) -> Look:
    with path.open("rb") as stream:
        begin = stream.read(SUPERBLOCK)
    return "foreign" if not begin or b"\0" in begin or begin.lstrip()[:1] == b"<" else "sound"


def _look_at_safetensors(path: Path) -> Look:
    try:
        tensors = safetensors.read_header(path)
    except ValueError:
        return "foreign"
    return "sound" if safetensors.is_whole(path, tensors) else "cut_short"


def _look_at_arrays(path: Path) -> Look:
    # A zip's table of contents is at its end.
    with path.open("rb") as stream:
        if stream.read(2) != b"PK":
            return "foreign"
    return "sound" if zipfile.is_zipfile(path) else "cut_short"


# Files that are no HDF5, by the end of their names.
LOOKS: dict[str, Callable[[Path], Look]] = {
    ".json": _look_at_json,
    ".txt": _look_at_text,
    ".npz": _look_at_arrays,
    ".safetensors": _look_at_safetensors,
}
