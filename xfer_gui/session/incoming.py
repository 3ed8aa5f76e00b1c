"""Photos that come in: put into classes by hand, renamed classes, folders inside class folders."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xfer_gui.core import classes_by_hand
from xfer_gui.core.classes_by_hand import Arrived
from xfer_gui.core.errors import XferError
from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import Job, JobContext
from xfer_gui.core.photos import Dataset, Nested
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.session import jobs
from xfer_gui.session.board import JobBoard
from xfer_gui.session.folder_watch import FolderWatch
from xfer_gui.session.library import Library


class Incoming(QObject):
    """Each call but `set_nested` is one wish, which `Library.undo` takes back.

    Args:
        board: where files are looked at.
        library: whose classes they are for.
        parent: its owner.
    """

    told = Signal(object, bool)  # Notice, and whether `Library.undo` takes it back
    added = Signal(object)  # tuple[Photo, ...]
    failed = Signal(object)  # XferError
    photos_changed = Signal(object)  # Changes

    def __init__(self, board: JobBoard, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._library = library
        self._watch = FolderWatch(board, library, self)
        self._watch.changed.connect(library.rescan)
        library.photos_changed.connect(self.photos_changed)

    def look_again(self) -> None:
        """Look quietly whether photos came or went; call it when the person comes back."""
        self._watch.look()

    def close(self) -> None:
        """Watch no folders any more."""
        self._watch.close()

    def add(self, paths: Sequence[Path], label: str) -> None:
        """Put photos, and all photos in folders, into a class; they stay where they are.

        Args:
            paths: files and folders.
            label: a class; one that is not there yet becomes one.
        """
        scanned, folder = self._library.scanned, self._library.folder
        if scanned is not None:
            job = _arrivals_job(tuple(paths), scanned)
            self._board.start("add", "photos", job, partial(self._on_arrived, folder, label))

    def add_class(self, paths: Sequence[Path], name: str) -> None:
        """Make a class of photos that are brought; `failed` says why a name cannot be had."""
        found = self._library.found
        if found is not None:
            try:
                label = classes_by_hand.checked_name(name, found.classes)
            except XferError as error:
                self.failed.emit(error)
                return
            self.add(paths, label)

    def rename(self, old: str, new: str) -> None:
        """Give a class another name; `failed` says why it cannot have it."""
        project, scanned = self._library.project, self._library.scanned
        if project is not None and scanned is not None:
            try:
                renamed = classes_by_hand.with_name(project, scanned, old, new)
            except XferError as error:
                self.failed.emit(error)
                return
            self._library.wish(
                renamed=renamed.renamed,
                added=renamed.added,
                corrections=renamed.corrections,
                excluded_classes=renamed.excluded_classes,
            )
            sentence = QT_TRANSLATE_NOOP("core", "“{old}” is called “{new}” from now on.")
            if renamed != project:
                self.told.emit(Notice(sentence, (("old", old), ("new", new.strip()))), True)

    def set_nested(self, nested: Nested) -> None:
        """Say what folders inside class folders are."""
        self._library.set_nested(nested)

    def _on_arrived(self, folder: Path | None, label: str, arrived: Arrived) -> None:
        project = self._library.project
        if folder != self._library.folder or project is None:
            return
        if arrived.photos:
            self._library.add_photos(arrived.photos, arrived.problems)
            wanted = classes_by_hand.with_photos(project, arrived.photos, label)
            self._library.wish(
                added=wanted.added,
                excluded_photos=wanted.excluded_photos,
                corrections=wanted.corrections,
            )
            self.added.emit(arrived.photos)
        self.told.emit(_said(arrived, label), bool(arrived.photos))


def _arrivals_job(paths: tuple[Path, ...], scanned: Dataset) -> Job[Arrived]:
    def job(context: JobContext) -> Arrived:
        files = [path.absolute() for path in jobs.photos_in(paths)]
        return classes_by_hand.look_at_arrivals(files, scanned, context)

    return job


def _said(arrived: Arrived, label: str) -> Notice:
    if not arrived.photos and not arrived.known and not arrived.problems:
        return Notice(QT_TRANSLATE_NOOP("core", "There are no photos in what was dropped."))
    sentence = QT_TRANSLATE_NOOP("core", "Photos added to “{name}”: {added}.")
    if arrived.known and arrived.problems:
        sentence = QT_TRANSLATE_NOOP(
            "core",
            "Photos added to “{name}”: {added}. There already, not added again: {known}. "
            "Cannot be used: {bad}.",
        )
    elif arrived.known:
        sentence = QT_TRANSLATE_NOOP(
            "core", "Photos added to “{name}”: {added}. There already, not added again: {known}."
        )
    elif arrived.problems:
        sentence = QT_TRANSLATE_NOOP(
            "core", "Photos added to “{name}”: {added}. Cannot be used: {bad}."
        )
    values = (
        ("name", label),
        ("added", len(arrived.photos)),
        ("known", arrived.known),
        ("bad", len(arrived.problems)),
    )
    return Notice(sentence, values)
