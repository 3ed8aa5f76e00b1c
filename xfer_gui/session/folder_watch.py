"""Notices that photos came or went, without looking at photos."""

import os
from collections.abc import Iterable

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from xfer_gui.core.changes import folder_stamps
from xfer_gui.core.jobs import Job, JobContext
from xfer_gui.core.photos import Dataset
from xfer_gui.session import smoothness
from xfer_gui.session.board import JobBoard
from xfer_gui.session.library import Library

# Copying a thousand photos makes a thousand changes: one look, once it is quiet.
QUIET_MILLISECONDS = 2000
# Systems allow some thousand watched folders for all programs together, macOS fewer.
MOST_WATCHED = 400


class FolderWatch(QObject):
    """Watches the folders that hold photos; what it cannot watch it looks at when asked to.

    Args:
        board: where folders are looked at.
        library: whose photos they are.
        parent: its owner.
    """

    changed = Signal()

    def __init__(self, board: JobBoard, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._library = library
        self._scanned: Dataset | None = None
        self._stamps: dict[str, int] = {}
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MILLISECONDS)
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        self._timer.timeout.connect(self.look)
        library.dataset_changed.connect(self._on_library_dataset_changed)

    def look(self) -> None:
        """Look at the folders themselves; `changed` follows when one got or lost something."""
        if self._scanned is not None and not self._board.is_open("scan"):
            job = _stamps_job(tuple(self._stamps))
            self._board.start(None, "files", job, self._on_looked)

    def close(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self._scanned = None
        self._stamps = {}
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)

    def _on_library_dataset_changed(self) -> None:
        scanned = self._library.scanned
        if scanned is None:
            self.close()
        elif scanned is not self._scanned:
            self._scanned = scanned
            job = _folders_job(scanned)
            self._board.start(None, "files", job, self._on_folders_listed)

    def _on_folders_listed(self, stamps: dict[str, int]) -> None:
        if self._scanned is None:
            return
        self._stamps = stamps
        # The highest first: there new classes appear.
        highest = sorted(stamps, key=lambda folder: (folder.count(os.sep), folder))
        wanted = set(highest[:MOST_WATCHED])
        watched = set(self._watcher.directories())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def _on_looked(self, stamps: dict[str, int]) -> None:
        if any(self._stamps.get(folder) != stamp for folder, stamp in stamps.items()):
            self._stamps |= stamps
            self.changed.emit()


def _folders_job(scanned: Dataset) -> Job[dict[str, int]]:
    def job(context: JobContext) -> dict[str, int]:
        smoothness.let_the_window_paint(scanned.photos, context)
        return folder_stamps(_folders_of(scanned))

    return job


def _stamps_job(folders: Iterable[str]) -> Job[dict[str, int]]:
    def job(context: JobContext) -> dict[str, int]:
        return folder_stamps(folders)

    return job


def _folders_of(scanned: Dataset) -> list[str]:
    """Folders with photos, and all between them and the photo folder."""
    top = str(scanned.folder)
    found = {top}
    within = {str(photo.path.parent) for photo in scanned.photos}
    # Into a folder that is empty now photos may be copied next.
    within |= {
        str(problem.path if problem.kind == "empty" else problem.path.parent)
        for problem in scanned.problems
    }
    for folder in within:
        # As text and each once: as paths fifty thousand class folders take seconds.
        while folder not in found:
            found.add(folder)
            if not folder.startswith(top):
                break
            folder = os.path.dirname(folder)
    return list(found)
