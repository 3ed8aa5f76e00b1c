"""Where the weights of a backbone are on this machine, and how one file gets there."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from xfer_gui.core import files, places
from xfer_gui.core.catalogue import Backbone, backbone
from xfer_gui.core.errors import WeightsError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights_files import WeightsFile, choices_of, has_hash, look_at, whole

Place = Literal["named", "bundled", "downloaded"]
Check = Callable[[str, Path], None]
PIECE = 1 << 20


def folders() -> dict[Path, Place]:
    """Folders that weights are looked for in, first come first served, and what each of them is."""
    named = os.environ.get("XFER_WEIGHTS", "").split(os.pathsep)
    found: dict[Path, Place] = {Path(folder): "named" for folder in named if folder}
    found.setdefault(places.resources_folder() / "weights", "bundled")
    found.setdefault(places.weights_folder(), "downloaded")
    return found


def locate(backbone_id: str) -> Path | None:
    """The weights on this machine, or None when there are none or none are needed.

    Returns:
        The file; for a preset the folder that has all of its files.
    Raises:
        XferError: there is no such backbone.
    """
    found = find(backbone(backbone_id))
    return found[0] if found else None


def find(entry: Backbone) -> tuple[Path, Place] | None:
    """As `locate`, with the kind of folder that the weights were found in."""
    for folder, place in folders().items():
        for wanted in choices_of(entry):
            if all((folder / file.name).is_file() for file in wanted):
                return whole(folder, wanted), place
    return None


def is_ready(backbone_id: str) -> bool:
    """True when the backbone can be built without a download."""
    return not backbone(backbone_id).has_weights or locate(backbone_id) is not None


def fetch(backbone_id: str, context: JobContext) -> Path | None:
    """Find the weights, or download them.

    Args:
        backbone_id: id in the catalogue.
        context: hears of stage "download" in bytes, only when there is something to download.
    Returns:
        What `locate` gives; None for a network that needs none.
    Raises:
        WeightsMissing: not on this machine, and the download failed.
        ProjectError: the disk is full or read-only.
        Cancelled: Stop was pressed; the next download goes on from what came so far.
    """
    return fetch_entry(backbone(backbone_id), context)


def fetch_entry(entry: Backbone, context: JobContext) -> Path | None:
    """As `fetch`, for an entry that the catalogue has under no id, such as one with its top."""
    from xfer_gui.core.weights_download import download

    if not entry.has_weights:
        return None
    found = find(entry)
    return found[0] if found else download(entry, context)


def import_file(backbone_id: str, path: Path, check: Check = lambda id, path: None) -> Path:
    """Copy the weights that the person chose to where they will be found.

    Args:
        backbone_id: whose weights they are.
        path: the file, under whatever name; for a preset its folder or a file in that.
        check: given the id and what was chosen, looks closer than is possible without Keras.
    Returns:
        The copy, under Keras's own name.
    Raises:
        WeightsError: it cannot be read, is not a weights file, or is not the one Keras publishes.
        ProjectError: the copy cannot be written.
    """
    entry = backbone(backbone_id)
    if not entry.has_weights:
        raise WeightsError(
            QT_TRANSLATE_NOOP("core", "{name} learns from your photos alone and takes no weights."),
            name=entry.name,
        )
    wanted = _meant(entry, path)
    chosen = sources(wanted, path)
    for file, source in zip(wanted, chosen, strict=True):
        refuse_faulty(entry, file, source)
    check(backbone_id, path if len(wanted) == 1 else chosen[-1].parent)
    for file, source in zip(wanted, chosen, strict=True):
        copy(source, places.weights_folder() / file.name)
    return whole(places.weights_folder(), wanted)


def sources(wanted: tuple[WeightsFile, ...], path: Path) -> tuple[Path, ...]:
    """The files that a person means who chose `path`: that one, or those in its folder."""
    if len(wanted) == 1:
        return (path,)
    folder = path if path.is_dir() else path.parent
    above = Path(wanted[-1].name).parent
    return tuple(folder / Path(file.name).relative_to(above) for file in wanted)


def refuse_faulty(entry: Backbone, file: WeightsFile, source: Path) -> None:
    """Raise `WeightsError` when a file cannot be the one that a backbone needs."""
    try:
        look = look_at(source, file.name)
        intact = look != "sound" or file.hash is None or has_hash(source, file.hash)
    except OSError as error:
        raise _unreadable(source, error) from error
    if look == "sound" and intact:
        return
    fault = {
        "foreign": QT_TRANSLATE_NOOP("core", "“{file}” is not a weights file."),
        "cut_short": QT_TRANSLATE_NOOP("core", "“{file}” is incomplete: its end is missing."),
        "sound": QT_TRANSLATE_NOOP(
            "core", "“{file}” is damaged or holds other weights than those of {name}."
        ),
    }[look]
    raise WeightsError(
        fault,
        QT_TRANSLATE_NOOP("core", "The file that is needed is called “{wanted}”."),
        file=source.name,
        name=entry.name,
        wanted=file.name,
    )


def copy(source: Path, target: Path, advance: Callable[[int], None] = lambda size: None) -> None:
    """Copy a file so that it is there whole or not at all.

    Args:
        source: what is copied.
        target: where to.
        advance: told the bytes of every piece; may raise to end it.
    Raises:
        WeightsError: it cannot be read to its end.
        ProjectError: it cannot be written.
    """
    with files.replacing(target) as stream:
        for piece in _pieces(source):
            stream.write(piece)
            advance(len(piece))


def discard(path: Path) -> bool:
    """Remove weights that proved unusable, if they lie in the user's cache.

    Args:
        path: what `locate` gave.
    Returns:
        True when they are gone; files in other folders are the person's own and stay.
    """
    if places.weights_folder().resolve() not in path.resolve().parents:
        return False
    try:
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _meant(entry: Backbone, path: Path) -> tuple[WeightsFile, ...]:
    """The set of files that a person means who chose `path`: by its suffix, else the usual one."""
    choices = choices_of(entry)
    alike = [each for each in choices if Path(each[-1].name).suffix == path.suffix.lower()]
    return alike[0] if alike else choices[0]


def _pieces(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as stream:
            while piece := stream.read(PIECE):
                yield piece
    except OSError as error:
        raise _unreadable(source, error) from error


def _unreadable(source: Path, error: OSError) -> WeightsError:
    return WeightsError(
        QT_TRANSLATE_NOOP("core", "“{file}” cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("core", "Copy it to this computer first and choose it again."),
        file=source.name,
        reason=error.strerror or error,
    )
