"""The groups of the open project: found, arranged by the person, kept, made into classes."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from xfer_gui.core import group_work
from xfer_gui.core.events import Notice
from xfer_gui.core.group_work import Work
from xfer_gui.core.grouping import NOWHERE, Arrangement, Grouping, Point, with_labels
from xfer_gui.core.photos import Dataset, Photo, inside
from xfer_gui.core.sorting import Copied
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.session import grouping_jobs, refusals
from xfer_gui.session.board import JobBoard
from xfer_gui.session.library import Library

MOST_UNDONE = 100


class Groups(QObject):
    """Finds groups in the Keras thread; every change is written at once and can be undone.

    Args:
        board: where jobs are run, under the kinds "group", "map" and "sort".
        library: whose photos are grouped.
        parent: its owner.
    """

    changed = Signal()
    map_drawn = Signal()
    copied = Signal(object)  # Copied
    refused = Signal(object)  # XferError
    noticed = Signal(object)  # Notice

    def __init__(self, board: JobBoard, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._library = library
        self._keeper = grouping_jobs.WorkKeeper()
        self._work: Work | None = None
        self._by_name: dict[str, Photo] | None = {}  # None: to be made when it is asked for
        self._found: Dataset | None = None
        self._is_read = False
        self._new: frozenset[str] = frozenset()
        self._names: dict[str, str] = {}  # of photos that were moved before the groups were read
        self._undo: list[Arrangement] = []
        self._redo: list[Arrangement] = []
        library.opened.connect(self._on_library_opened)
        library.photos_moved.connect(self._on_library_photos_moved)
        library.dataset_changed.connect(self._on_library_dataset_changed)
        board.started.connect(self._on_board_started)

    @property
    def work(self) -> Work | None:
        """The groups as far as the person got; None before any were found."""
        return self._work

    @property
    def photos(self) -> Mapping[str, Photo]:
        """The photos that can be grouped, by how the project refers to them."""
        return self._photos

    @property
    def _photos(self) -> dict[str, Photo]:
        # Not at every change of the photos: 20,000 of them take the window 40 ms.
        if self._by_name is None:
            self._by_name = self._named()
        return self._by_name

    @property
    def can_undo(self) -> bool:
        """True when `undo` has something to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """True when something was undone last."""
        return bool(self._redo)

    def find(self, count: int | None, keep_named: bool) -> None:
        """Find groups; `changed` follows, and `map_drawn` later.

        Args:
            count: how many; None for the number that suits the photos.
            keep_named: leave the groups alone that the person named; else only those photos that
                are in no group are left alone.
        """
        if self._board.is_open("group"):
            return
        if self._board.is_open("train"):
            self.refused.emit(refusals.training_before_groups())
            return
        self._board.stop("map")
        work = self._work or group_work.blank(tuple(self._photos))
        positions = self._free(work, keep_named)
        photos = [self._photos[work.grouping.photos[at]] for at in positions]
        self._start_find(photos, count, partial(self._on_found, positions, count))

    def split(self, number: int) -> None:
        """Divide a group into two by looks; `changed` follows."""
        work = self._work
        if work is None or self._board.is_open("group") or self._board.is_open("train"):
            return
        positions = work.arrangement.members(number)
        photos = [self._photos[work.grouping.photos[at]] for at in positions]
        self._start_find(photos, 2, partial(self._on_divided, number))

    def rename(self, number: int, name: str) -> None:
        """Give a group a name; "" takes it back."""
        if self._work is not None:
            self._arrange(self._work.arrangement.renamed(number, name))

    def move(self, positions: Collection[int], number: int) -> None:
        """Put photos into a group; `NOWHERE` leaves them out."""
        if self._work is not None:
            self._arrange(self._work.arrangement.moved(positions, number))

    def make_group(self, positions: Collection[int]) -> int:
        """Put photos into a new group; gives its number."""
        assert self._work is not None
        arrangement, number = self._work.arrangement.with_new(positions)
        self._arrange(arrangement)
        return number

    def merge(self, numbers: Sequence[int]) -> int:
        """Make several groups one; gives its number."""
        assert self._work is not None
        arrangement, number = self._work.arrangement.merged(numbers)
        self._arrange(arrangement)
        return number

    def undo(self) -> None:
        """Take back the last change."""
        if self._undo and self._work is not None:
            self._redo.append(self._work.arrangement)
            self._show(replace(self._work, arrangement=self._undo.pop()))

    def redo(self) -> None:
        """Make the change again that was undone last."""
        if self._redo and self._work is not None:
            self._undo.append(self._work.arrangement)
            self._show(replace(self._work, arrangement=self._redo.pop()))

    def use_as_classes(self, fallback: Mapping[int, str]) -> None:
        """Make classes of the groups: the photos stay where they are, the project says the class.

        Photos in no group take part in nothing.

        Args:
            fallback: names of the groups that the person gave none.
        """
        project, found = self._library.project, self._found
        if self._work is None or project is None or found is None:
            return
        labels = group_work.labels(self._work, fallback)
        known = set(self._work.grouping.photos)
        others = {name: to for name, to in project.corrections.items() if name not in known}
        # In a folder that has classes, a photo without a group would keep its folder's class.
        folder_classes = self._library.folder_classes
        out = sorted(known - labels.keys()) if folder_classes else []
        excluded = [name for name in project.excluded_photos if name not in labels]
        used = {*labels.values(), *others.values()}
        self._library.wish(
            corrections=others | labels,
            excluded_photos=tuple(dict.fromkeys((*excluded, *out))),
            excluded_classes=tuple(name for name in folder_classes if name not in used),
        )

    def take_over_classes(self, fallback: Mapping[int, str]) -> None:
        """Bring the groups in line with classes that were changed elsewhere since they became any.

        Args:
            fallback: names of the groups that the person gave none.
        """
        project = self._library.project
        if self._work is not None and project is not None and project.corrections:
            labels = [project.corrections.get(name, "") for name in self._work.grouping.photos]
            self._arrange(with_labels(self._work.arrangement, labels, fallback))

    def sort_into(self, to: Path, fallback: Mapping[int, str]) -> None:
        """Copy the photos into folders named after their groups; `copied` follows."""
        project = self._library.project
        if self._work is not None and project is not None and not self._board.is_open("sort"):
            labels = {
                self._photos[name].path: label
                for name, label in group_work.labels(self._work, fallback).items()
            }
            job = grouping_jobs.sort_job(labels, to, project.photo_folder)
            self._board.start("sort", "photos", job, self._on_copied)

    def _start_find(
        self, photos: Sequence[Photo], count: int | None, then: Callable[[Grouping], None]
    ) -> None:
        project, folder = self._library.project, self._library.folder
        if project is None:
            return

        def take(grouping: Grouping) -> None:
            if folder == self._library.folder:
                then(grouping)

        job = grouping_jobs.find_job(project.photo_folder, photos, project.fit, count)
        self._board.start("group", "keras", job, take)

    def _on_found(self, positions: Sequence[int], count: int | None, found: Grouping) -> None:
        work = self._work or group_work.blank(tuple(self._photos))
        merged = group_work.with_found(work, positions, found, count is not None)
        before = work.arrangement if self._work is not None else None
        if before is not None:
            self._remember(before)
        self._new = frozenset()
        self._show(merged)
        if not merged.map_is_drawn:
            self._draw_map()

    def _on_divided(self, number: int, found: Grouping) -> None:
        if self._work is None:
            return
        row_of = {name: at for at, name in enumerate(self._work.grouping.photos)}
        pairs = zip(found.photos, found.groups, strict=True)
        second = [row_of[name] for name, group in pairs if group == 2]
        arrangement, _ = self._work.arrangement.with_new(second)
        self._arrange(arrangement)

    def _draw_map(self) -> None:
        project = self._library.project
        if self._work is None or project is None:
            return
        photos = [self._photos[name] for name in self._work.grouping.photos]
        job = grouping_jobs.map_job(project.photo_folder, photos, project.fit)
        self._board.start("map", "keras", job, partial(self._on_map_drawn, self._library.folder))

    def _on_map_drawn(self, folder: Path | None, places: Mapping[str, Point]) -> None:
        if self._work is not None and folder == self._library.folder:
            self._work = group_work.with_places(self._work, places)
            self._save()
            self.map_drawn.emit()

    def _on_copied(self, copied: Copied) -> None:
        self.copied.emit(copied)

    def _arrange(self, arrangement: Arrangement) -> None:
        assert self._work is not None
        if arrangement != self._work.arrangement:
            self._remember(self._work.arrangement)
            self._show(replace(self._work, arrangement=arrangement))

    def _remember(self, before: Arrangement) -> None:
        self._undo = [*self._undo[-MOST_UNDONE + 1 :], before]
        self._redo.clear()

    def _show(self, work: Work) -> None:
        self._work = work
        self._save()
        self.changed.emit()

    def _save(self) -> None:
        folder = self._library.folder
        if folder is not None and self._work is not None:
            self._board.start(None, "files", self._keeper.job(folder, self._work))

    def _free(self, work: Work, keep_named: bool) -> list[int]:
        arrangement = work.arrangement
        kept = {*arrangement.named()} if keep_named else set()
        fresh = not arrangement.names
        return [
            at
            for at, number in enumerate(arrangement.groups)
            if (number != NOWHERE and number not in kept)
            or (number == NOWHERE and (fresh or work.grouping.photos[at] in self._new))
        ]

    @Slot(object)
    def _on_library_opened(self, opened: object) -> None:
        for kind in ("group", "map"):
            self._board.drop(kind)
        self._work, self._by_name, self._found, self._is_read = None, {}, None, False
        self._new, self._names = frozenset(), {}
        self._undo.clear()
        self._redo.clear()
        folder = self._library.folder
        if folder is not None:
            job = grouping_jobs.read_work_job(folder)
            self._board.start(None, "files", job, partial(self._on_read, folder))

    def _on_read(self, folder: Path, work: Work | None) -> None:
        if folder == self._library.folder and self._work is None:
            self._work = work and group_work.followed(work, self._names)
            self._is_read = True
            self._bring_up_to_date()

    @Slot(object)
    def _on_library_photos_moved(self, moved: Sequence[tuple[Photo, Photo]]) -> None:
        assert self._library.project is not None
        folder = self._library.project.photo_folder
        names = {inside(folder, before.path): inside(folder, now.path) for now, before in moved}
        if self._work is not None:
            self._work = group_work.followed(self._work, names)
        elif not self._is_read:
            earlier = {before: names.get(now, now) for before, now in self._names.items()}
            self._names = earlier | names

    @Slot()
    def _on_library_dataset_changed(self) -> None:
        found = self._library.found
        if found is not self._found:
            self._found = found
            self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        found, project = self._found, self._library.project
        if found is None or project is None:
            if self._library.folder is None:
                self._work, self._by_name = None, {}
                self.changed.emit()
            return
        known = self._known()
        self._by_name = None
        if self._work is not None:
            self._work, new = group_work.brought_up_to_date(self._work, tuple(self._photos))
            if new:
                self._new = frozenset(self._photos) - known
                self._undo.clear()
                self._redo.clear()
                self.noticed.emit(_new_photos(new))
        self.changed.emit()

    def _known(self) -> set[str]:
        return set(self._work.grouping.photos) if self._work is not None else set()

    def _named(self) -> dict[str, Photo]:
        found, project = self._found, self._library.project
        if found is None or project is None:
            return {}
        left_out = set(project.excluded_photos) - self._known()
        named = ((found.relative(photo), photo) for photo in found.photos)
        return {name: photo for name, photo in sorted(named) if name not in left_out}

    @Slot(str)
    def _on_board_started(self, kind: str) -> None:
        if kind == "train":
            # The training needs the same thread, and the map is only nicer to look at.
            self._board.stop("map")


def _new_photos(count: int) -> Notice:
    sentence = QT_TRANSLATE_NOOP(
        "core", "New photos since the groups were found: {count}. They are in no group yet."
    )
    return Notice(sentence, (("count", count),))
