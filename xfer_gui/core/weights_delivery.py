"""Brings the weights of many backbones at once: from the network, or from a folder or a stick."""

import logging
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from xfer_gui.core import files, places
from xfer_gui.core.catalogue import BACKBONES, Backbone
from xfer_gui.core.errors import WeightsError, WeightsMissing, XferError
from xfer_gui.core.events import WeightsMoved
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights import copy, find, refuse_faulty
from xfer_gui.core.weights_download import download
from xfer_gui.core.weights_excuses import NoWayOut
from xfer_gui.core.weights_files import WeightsFile, choices_of, make_sure_of_room
from xfer_gui.core.weights_shelf import entry_of, every_entry

_log = logging.getLogger(__name__)

# What a browser appends to the second download of the same file: "vgg16 (1).h5".
COPY_NUMBER = re.compile(r" ?\(\d+\)(?=\.[^.]*$)")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of a download or an import of several backbones.

    Attributes:
        arrived: ids of those that came.
        already: ids of those that were here before.
        problems: what went wrong, each with the id of the backbone.
    """

    arrived: tuple[str, ...] = ()
    already: tuple[str, ...] = ()
    problems: tuple[tuple[str, XferError], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Files somewhere else that say they are the weights of a backbone: which, and where."""

    wanted: tuple[WeightsFile, ...]
    paths: tuple[Path, ...]


def download_all(backbone_ids: Sequence[str], context: JobContext) -> Delivery:
    """Download the weights of several backbones, one after another.

    One that cannot be had does not keep the others away, unless the server cannot be reached.

    Args:
        backbone_ids: ids in the catalogue, or those of backbones with their top.
        context: hears of one stage "download" for each, all counting bytes of all together, and of
            every arrival.
    Raises:
        XferError: there is no such backbone.
        Cancelled: Stop was pressed; what arrived stays.
    """
    entries = [entry_of(each) for each in dict.fromkeys(backbone_ids)]
    wanted = [each for each in entries if each.has_weights and find(each) is None]
    already = tuple(each.id for each in entries if each not in wanted)
    arrived: list[str] = []
    problems: list[tuple[str, XferError]] = []
    before, after = 0, sum(each.download_bytes for each in wanted)
    context.plan_stages(len(wanted))
    for entry in wanted:
        after -= entry.download_bytes
        context.report(WeightsMoved(entry.id, "coming"))
        try:
            download(entry, context, before, after)
        except XferError as error:
            problems.append((entry.id, _without_frames(error)))
            if isinstance(error, WeightsMissing) and not isinstance(error, NoWayOut):
                continue
            break
        before += entry.download_bytes
        arrived.append(entry.id)
        context.report(WeightsMoved(entry.id, "here"))
    return Delivery(tuple(arrived), already, tuple(problems))


def import_folder(folder: Path, context: JobContext) -> Delivery:
    """Copy all weights that a folder or one of its subfolders has and this machine has not.

    Args:
        folder: for example a stick, or what another computer's Xfer keeps in its cache.
        context: hears of stage "copy" in bytes and of every arrival.
    Raises:
        WeightsError: there are none that Xfer knows, or there is no room for them.
        ProjectError: they cannot be written.
        Cancelled: Stop was pressed; what arrived stays.
    """
    found = _known_weights(folder, context)
    if not found:
        raise WeightsError(
            QT_TRANSLATE_NOOP("core", "There are no weights that Xfer knows in {folder}."),
            QT_TRANSLATE_NOOP(
                "core", "The files keep the names that Keras gave them, for example {example}."
            ),
            folder=folder,
            example=BACKBONES[0].weights_file,
        )
    already = tuple(id for id in found if find(entry_of(id)) is not None)
    wanted = {id: sources for id, sources in found.items() if id not in already}
    total = sum(path.stat().st_size for each in wanted.values() for path in each[0].paths)
    clock = context.start("copy", total)
    target = places.weights_folder()
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.write_error(target, error) from error
    make_sure_of_room(target, total)
    arrived: list[str] = []
    problems: list[tuple[str, XferError]] = []
    for id, sources in wanted.items():
        context.report(WeightsMoved(id, "coming"))
        try:
            _import_one(entry_of(id), sources, clock.advance)
        except WeightsError as error:
            problems.append((id, _without_frames(error)))
            continue
        arrived.append(id)
        context.report(WeightsMoved(id, "here"))
    return Delivery(tuple(arrived), already, tuple(problems))


def _known_weights(folder: Path, context: JobContext) -> dict[str, list[Source]]:
    """What may be the weights of each backbone, in a folder and below it."""
    by_name, folders = _files_below(folder, context)
    found: dict[str, list[Source]] = {}
    for entry in every_entry():
        for wanted in choices_of(entry):
            sets: Iterable[tuple[Path, ...]]
            if "/" in wanted[-1].name:
                sets = (_in_its_folder(each, wanted) for each in folders)
            else:
                sets = ((path,) for path in by_name.get(wanted[-1].name.casefold(), []))
            sources = [Source(wanted, paths) for paths in sets if paths]
            if sources:
                found.setdefault(entry.id, []).extend(sources)
    return found


def _files_below(folder: Path, context: JobContext) -> tuple[dict[str, list[Path]], list[Path]]:
    """All files by their plain name in small letters, and all folders; hidden ones are left out."""
    by_name: dict[str, list[Path]] = {}
    folders = []
    for place, below, names in os.walk(folder):
        context.check()
        below[:] = sorted(name for name in below if not name.startswith("."))
        folders.append(Path(place))
        for name in sorted(names):
            plain = COPY_NUMBER.sub("", name).casefold()
            by_name.setdefault(plain, []).append(Path(place, name))
    return by_name, folders


def _in_its_folder(folder: Path, wanted: Sequence[WeightsFile]) -> tuple[Path, ...]:
    """Files whose own names say little, if a folder has all of them and says whose they are.

    Programs that keep such files put their owner's name above folders for its versions.
    """
    owner = Path(wanted[-1].name).parent
    if not any(part == owner.name or part.endswith(f"--{owner.name}") for part in folder.parts):
        return ()
    paths = tuple(folder / Path(file.name).relative_to(owner) for file in wanted)
    return paths if all(path.is_file() for path in paths) else ()


def _import_one(entry: Backbone, sources: list[Source], advance: Callable[[int], None]) -> None:
    """Copy the first sound one of several that say they are the weights of a backbone."""
    for position, source in enumerate(sources):
        pairs = list(zip(source.wanted, source.paths, strict=True))
        try:
            for file, path in pairs:
                refuse_faulty(entry, file, path)
        except WeightsError:
            if position + 1 == len(sources):
                raise
            continue
        for file, path in pairs:
            copy(path, places.weights_folder() / file.name, advance)
        return


def _without_frames(error: XferError) -> XferError:
    """The error as data that is safe to keep: its frames would hold open answers and files."""
    _log.info("%s", error, exc_info=error)
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)
