"""All weights on this machine: what there is, what there could be, what can be taken away."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal

from xfer_gui.core import files, places
from xfer_gui.core.catalogue import BACKBONES, ZERO_SHOT, Backbone, backbone, with_top
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights import Place, find
from xfer_gui.core.weights_download import part_file
from xfer_gui.core.weights_files import choices_of

State = Literal["here", "partly", "missing"]
# What an id ends with that stands for a backbone with its top.
TOP = "+top"
TOP_SENTENCE = QT_TRANSLATE_NOOP(
    "core", "With its own answers, the 1,000 names of ImageNet, for the strategy “As it is”."
)


@dataclass(frozen=True, slots=True)
class Holding:
    """What this machine has of the weights of one backbone.

    Attributes:
        backbone: whose weights.
        state: all of them, a part of a download, or nothing.
        place: kind of folder they are in; None when they are not here.
        path: the file, or the folder of a preset; None likewise.
        size: bytes that are here; a part's, too.
        cached: bytes in the user's cache, which is what removing them frees; other folders are the
            person's own.
    """

    backbone: Backbone
    state: State
    place: Place | None = None
    path: Path | None = None
    size: int = 0
    cached: int = 0


def every_entry() -> tuple[Backbone, ...]:
    """All that has weights: the backbones, those that see words, and the ones with their top."""
    usual = tuple(entry for entry in (*BACKBONES, *ZERO_SHOT) if entry.has_weights)
    return (*usual, *_tops().values())


def entry_of(id: str) -> Backbone:
    """A backbone of the catalogue, or one with its top: "vgg16+top".

    Raises:
        XferError: there is none.
    """
    return _tops()[id] if id in _tops() else backbone(id)


def inventory() -> tuple[Holding, ...]:
    """What this machine has of everything that has weights, in the catalogue's order.

    Those with their top are listed once they are here: few people ever need them.
    """
    found = map(holding, every_entry())
    return tuple(
        each for each in found if each.state != "missing" or not each.backbone.id.endswith(TOP)
    )


def holding(entry: Backbone) -> Holding:
    """What this machine has of one backbone."""
    cached = _total(_cached_files(entry))
    found = find(entry)
    if found is None:
        return Holding(entry, "partly" if cached else "missing", size=cached, cached=cached)
    path, place = found
    paths = [each for each in path.rglob("*") if each.is_file()] if path.is_dir() else [path]
    return Holding(entry, "here", place, path, _total(paths), cached)


def remove(backbone_ids: Iterable[str]) -> int:
    """Delete weights, and parts of them, from the user's cache; other folders are left alone.

    Args:
        backbone_ids: ids in the catalogue, or those of backbones with their top.
    Returns:
        Bytes that were freed.
    Raises:
        XferError: there is no such backbone.
        ProjectError: a file cannot be deleted.
    """
    freed = 0
    for path in [path for id in backbone_ids for path in _cached_files(entry_of(id))]:
        size = path.stat().st_size
        try:
            path.unlink(missing_ok=True)
            _remove_empty_folders(path.parent)
        except OSError as error:
            raise files.write_error(path, error) from error
        freed += size
    return freed


def _remove_empty_folders(folder: Path) -> None:
    """Those that a preset's files were in, up to the cache itself."""
    while folder != places.weights_folder() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _cached_files(entry: Backbone) -> list[Path]:
    folder = places.weights_folder()
    paths = [
        path
        for wanted in choices_of(entry)
        for file in wanted
        for path in (folder / file.name, part_file(file))
    ]
    return [path for path in paths if path.is_file()]


def _total(paths: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in paths)


@cache
def _tops() -> dict[str, Backbone]:
    """Backbones with their top, under ids and names of their own."""
    return {
        f"{entry.id}{TOP}": replace(
            top, id=f"{entry.id}{TOP}", name=f"{entry.name} + 1000", sentence=TOP_SENTENCE
        )
        for entry in BACKBONES
        if (top := with_top(entry)) is not None
    }
