"""Looks through a folder of photos and finds its classes; reads headers only, so it is quick."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from xfer_gui.core.errors import DatasetError, PhotoError
from xfer_gui.core.events import Notice
from xfer_gui.core.folder_layout import Layout, lay_out
from xfer_gui.core.folder_walk import FoundFile, Place, check_still_there, walk
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.names import natural_key
from xfer_gui.core.pace import Pace
from xfer_gui.core.photo_reader import look, problem
from xfer_gui.core.photos import Dataset, Nested, Photo, Problem
from xfer_gui.core.text import QT_TRANSLATE_NOOP

# On a stick or in a network folder each of them mostly waits. With eight the window's thread
# got its turn late by 50 ms (99th percentile), with four by 22 ms, and the scan took as long.
_THREADS = 4
_PORTION = 32

_Size = tuple[int, int]


def scan(
    folder: Path,
    context: JobContext,
    nested: Nested = "merged",
    loose: bool = False,
    known: Iterable[Photo] = (),
) -> Dataset:
    """Find the classes and photos of a folder. Opens the stage "scan".

    Each subfolder is a class; "Cats" and "cats" are one. Folders named training, validation and
    test, in any usual spelling, become the photos' parts.

    Args:
        folder: any folder; also one that holds nothing but the folder with the classes.
        context: gets progress, and a notice when two spellings of a class were put together.
        nested: folders inside a class folder are part of the class, or classes of their own.
        loose: take photos that are in no class folders, as a dataset without classes.
        known: photos of an earlier scan; those that have not changed are not opened again.
    Returns:
        At least one class with at least one photo whose header can be read, and a problem for each
        file or folder that was left out.
    Raises:
        DatasetError: no folder, no permission, no photos, or photos without class folders.
        Cancelled: Stop was pressed.
    """
    folder = folder.absolute()
    found = walk(folder, context, context.start("scan"))
    sizes, problems = look_at_all(found.files, context, known)
    readable = [file for file in found.files if file.path in sizes]
    problems = found.problems + problems
    if any(problem.kind in ("vanished", "unreadable") for problem in problems):
        # Else what was read before the stick was pulled out would pass for all there is.
        check_still_there(folder)
    if not readable:
        raise _no_photos(folder, problems)
    layout = lay_out((file.place for file in readable), found.places, nested)
    if not layout.labels:
        if not loose or layout.only_parts:
            raise _no_classes(folder, layout)
        unlabelled = (
            Photo(file.path, "", file.size, file.modified, *sizes[file.path]) for file in readable
        )
        return Dataset(folder, (), tuple(unlabelled), tuple(sorted(problems, key=_order)))
    for one, other in layout.respelled:
        context.report(
            Notice(
                QT_TRANSLATE_NOOP("core", "“{one}” and “{other}” are taken as one class."),
                (("one", one), ("other", other)),
            )
        )
    # Stable: within a class the photos stay in the order of the walk.
    names = tuple(sorted({label for label, _ in layout.labels.values()}, key=natural_key))
    rank = {name: position for position, name in enumerate(names)}
    photos = [
        _photo(file, sizes[file.path], layout) for file in readable if file.place in layout.labels
    ]
    problems += _without_class(readable, layout)
    problems += _empty_classes(folder, found.files, layout, problems)
    return Dataset(
        folder=folder,
        classes=names,
        photos=tuple(sorted(photos, key=lambda photo: rank[photo.label])),
        problems=tuple(sorted(problems, key=_order)),
        is_split=layout.is_split,
        nesting=layout.nesting,
    )


def look_at_all(
    files: Sequence[FoundFile], context: JobContext, known: Iterable[Photo] = ()
) -> tuple[dict[Path, tuple[int, int]], list[Problem]]:
    """Read the headers of files that may be photos.

    Args:
        files: paths are what the result is about.
        context: gets progress of the stage "scan".
        known: photos as they were seen before; one that has not changed is not opened again.
    Returns:
        Width and height of each photo, and a problem for each file that should be one and is not.
    Raises:
        Cancelled: Stop was pressed.
    """
    before = {photo.path: photo for photo in known}
    sizes: dict[Path, _Size] = {}
    problems: list[Problem] = []
    unseen = []
    for file in files:
        photo = before.get(file.path)
        if photo is not None and (photo.size, photo.modified) == (file.size, file.modified):
            sizes[file.path] = photo.width, photo.height
        else:
            unseen.append(file)

    def look_at(portion: Sequence[FoundFile]) -> list[tuple[FoundFile, _Size | PhotoError]]:
        seen: list[tuple[FoundFile, _Size | PhotoError]] = []
        for file in portion:
            if context.stopping:
                break
            try:
                seen.append((file, look(file.path)))
            except PhotoError as error:
                seen.append((file, error))
        return seen

    clock = StageClock(context, "scan", len(files), len(sizes))
    portions = [unseen[start : start + _PORTION] for start in range(0, len(unseen), _PORTION)]

    def take(seen: Sequence[tuple[FoundFile, _Size | PhotoError]]) -> None:
        for file, size in seen:
            if not isinstance(size, PhotoError):
                sizes[file.path] = size
            elif file.path.suffix:  # README, LICENSE…: nobody took these for photos.
                problems.append(problem(file.path, size))
        clock.advance(len(seen))

    pace = Pace()
    for portion in portions[:1]:
        with pace.measuring(len(portion)):
            take(look_at(portion))
    pool = ThreadPoolExecutor(1 if pace.is_quick else _THREADS, "scan")
    try:
        for seen in pool.map(look_at, portions[1:]):
            take(seen)
    finally:
        pool.shutdown(cancel_futures=True)
    context.check()
    return sizes, problems


def _photo(file: FoundFile, size: _Size, layout: Layout) -> Photo:
    label, part = layout.labels[file.place]
    return Photo(file.path, label, file.size, file.modified, *size, part=part)


def _without_class(readable: Sequence[FoundFile], layout: Layout) -> list[Problem]:
    outside = set(layout.outside)
    problems = []
    for file in readable:
        if file.place in outside:
            sentence = QT_TRANSLATE_NOOP(
                "core", "{name} has no class: it is not in one of the class folders."
            )
        elif file.place in layout.untrained:
            sentence = QT_TRANSLATE_NOOP(
                "core", "{name} is left out: there are no training photos of “{label}”."
            )
        else:
            continue
        label = layout.untrained.get(file.place, "")
        values = (("name", file.path.name), ("label", label))
        problems.append(Problem(file.path, "nested", sentence, values))
    return problems


def _empty_classes(
    folder: Path, files: Sequence[FoundFile], layout: Layout, problems: Sequence[Problem]
) -> list[Problem]:
    places = {file.place for file in files}
    filled: set[Place] = {place[:depth] for place in places for depth in range(len(place) + 1)}
    # A folder that could not be entered, or a link, has its own problem.
    explained = {above for problem in problems for above in (problem.path, *problem.path.parents)}
    sentence = QT_TRANSLATE_NOOP("core", "There are no photos in the folder {name}.")
    empty = (folder.joinpath(*place) for place in layout.class_places if place not in filled)
    return [
        Problem(path, "empty", sentence, (("name", path.name),))
        for path in empty
        if path not in explained
    ]


def _order(problem: Problem) -> tuple[object, ...]:
    return tuple(natural_key(name) for name in problem.path.parts)


def _no_photos(folder: Path, problems: Sequence[Problem]) -> DatasetError:
    if problems:
        return DatasetError(
            QT_TRANSLATE_NOOP("core", "No photo in “{name}” can be read: {count} cannot be used."),
            QT_TRANSLATE_NOOP("core", "The first of them: {first}"),
            name=folder.name,
            count=len(problems),
            first=problems[0].detail,
        )
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "There are no photos in “{name}”."),
        QT_TRANSLATE_NOOP(
            "core", "Choose the folder that holds one subfolder of photos for each class."
        ),
        name=folder.name,
    )


def _no_classes(folder: Path, layout: Layout) -> DatasetError:
    if layout.only_parts:
        return DatasetError(
            QT_TRANSLATE_NOOP(
                "core", "“{name}” has folders for training and test, but no class folders in them."
            ),
            QT_TRANSLATE_NOOP("core", "Make one subfolder for each class in each of them."),
            name=folder.name,
        )
    return DatasetError(
        QT_TRANSLATE_NOOP("core", "The photos in “{name}” are not in class folders."),
        QT_TRANSLATE_NOOP("core", "Make one subfolder for each class and put its photos there."),
        name=folder.name,
    )
