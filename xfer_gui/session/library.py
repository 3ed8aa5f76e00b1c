"""The open project and its photos: import, scan, what is left out, how photos become square."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from xfer_gui.core.changes import follow
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.jobs import Job
from xfer_gui.core.photos import Dataset, Fit, Nested, Part, Photo, Problem, inside
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project, is_project
from xfer_gui.core.split import too_many_classes
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.session import jobs
from xfer_gui.session.board import JobBoard
from xfer_gui.session.looking import Looked, look_job
from xfer_gui.session.opening import Opened

# What `undo` leaves as it is: it came about by training, or has a button of its own to go back.
_NOT_UNDONE = ("nested", "parts", "table")


class Library(QObject):
    """Holds the project and its dataset; every change is written at once.

    Args:
        board: where jobs are run.
        parent: its owner.
    """

    opened = Signal(object)  # Opened: the runs are for others to take
    photos_changed = Signal(object)  # Changes
    photos_moved = Signal(object)  # pairs of photos: now, before; dataset_changed follows
    project_changed = Signal()
    dataset_changed = Signal()
    checked = Signal(object)  # Dataset: each of its photos was read

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.folder: Path | None = None
        self.project: Project | None = None
        self.found: Dataset | None = None
        self.dataset: Dataset | None = None
        self._scanned: Dataset | None = None
        # Photos that could not be decoded: their headers look good at every scan.
        self._damaged: dict[Photo, Problem] = {}
        self._news_expected = True
        self._undo: list[Project] = []
        self._checked: Dataset | None = None
        self._recommended: tuple[Dataset, Plan] | None = None

    @property
    def can_undo(self) -> bool:
        """True when the person changed something that `undo` can take back."""
        return bool(self._undo)

    @property
    def folder_classes(self) -> tuple[str, ...]:
        """The classes that the folder itself has, whatever the person says of its photos."""
        if self._scanned is None or self.project is None:
            return ()
        return tuple(self.project.renamed.get(name, name) for name in self._scanned.classes)

    def import_folder(self, folder: Path, recent: list[Path]) -> None:
        """Scan a folder of photos and open its project; a project folder is opened as such."""
        folder = folder.absolute()
        if is_project(folder):
            self.open(folder)
        else:
            self._open_by(jobs.import_job(folder, recent))

    def open(self, folder: Path) -> None:
        """Open a project and scan its photos."""
        self._open_by(jobs.open_job(folder.absolute()))

    def _open_by(self, job: Job[Opened]) -> None:
        # The files thread works in order, so what is still to be saved of the project is on disk
        # before it is read again.
        self._board.drop("check")
        self._board.replace(
            "scan",
            "files",
            jobs.saved_job(),
            lambda _: self._board.start("scan", "photos", job, self._on_opened),
        )

    def close(self) -> None:
        """Leave the project; what it holds is on disk already."""
        self._board.drop("scan")
        self._board.drop("check")
        self.folder = self.project = self._scanned = self._checked = None
        self.found = self.dataset = None
        self._recommended = None
        self._undo.clear()
        self.project_changed.emit()
        self.dataset_changed.emit()

    @property
    def scanned(self) -> Dataset | None:
        """What the last look found, before anything that the person said."""
        return self._scanned

    def rescan(self) -> None:
        """Look again which photos are there; `photos_changed` says what is different."""
        if self.project is not None:
            self._board.drop("check")
            assert self.folder is not None
            job = look_job(self.folder, self.project, self._scanned, dict(self._damaged))
            then = partial(self._on_looked, self.folder, self.project.added)
            self._board.replace("scan", "photos", job, then)

    def set_nested(self, nested: Nested) -> None:
        """Say what folders inside class folders are."""
        project = self.project
        if project is not None and nested != project.nested:
            anew = nested != (project.nested or "merged")
            self._keep(replace(project, nested=nested))
            if anew:
                # Other classes are no news: the person asked for them.
                self._news_expected = False
                self.rescan()

    def add_photos(self, photos: tuple[Photo, ...], problems: tuple[Problem, ...]) -> None:
        """Take photos that the scan did not find; a wish must say their class."""
        if self._scanned is not None:
            new = {photo.path for photo in photos}
            old = (each for each in self._scanned.problems if each.path not in new)
            self._scanned = replace(
                self._scanned,
                photos=self._scanned.photos + photos,
                problems=(*old, *problems),
            )

    def set_fit(self, fit: Fit) -> None:
        """Choose how photos become square."""
        self.wish(fit=fit)

    def set_class_excluded(self, name: str, excluded: bool) -> None:
        """Leave a class out or take it back."""
        if self.project is not None:
            classes = _with(self.project.excluded_classes, [name], excluded)
            self.wish(excluded_classes=classes)

    def set_photos_excluded(self, paths: Iterable[Path], excluded: bool) -> None:
        """Leave photos out or take them back."""
        if self.project is not None:
            folder = self.project.photo_folder
            names = [inside(folder, path) for path in paths]
            self.wish(excluded_photos=_with(self.project.excluded_photos, names, excluded))

    def wish(self, **changes: Any) -> None:
        """Change what the person says about the photos; `undo` takes it back.

        Args:
            **changes: fields of `Project` and their new values.
        """
        before = self.project
        if before is not None and (wanted := replace(before, **changes)) != before:
            self._undo.append(before)
            self._apply(wanted)

    def undo(self) -> None:
        """Take back the last wish."""
        if self._undo and self.project is not None:
            kept = {name: getattr(self.project, name) for name in _NOT_UNDONE}
            self._apply(replace(self._undo.pop(), **kept))

    def remember_parts(self, parts: dict[str, Part]) -> Project:
        """Note which photos are being learned from; gives the project, still to be written."""
        assert self.project is not None
        self.project = replace(self.project, parts=self.project.parts | parts)
        return self.project

    def set_parts(self, parts: dict[str, Part]) -> None:
        """Replace what is remembered of how photos were divided."""
        if self.project is not None and parts != self.project.parts:
            self._keep(replace(self.project, parts=parts))
            self.dataset_changed.emit()

    def recommended(self) -> Plan | None:
        """The plan that suits the photos and this machine; None without photos."""
        if self.dataset is None or self.project is None:
            return None
        if self._recommended is None or self._recommended[0] is not self.dataset:
            self._recommended = self.dataset, jobs.recommended(self.dataset, self.project.fit)
        return replace(self._recommended[1], fit=self.project.fit)

    def forget_recommended(self) -> None:
        """Other weights are on this machine now."""
        self._recommended = None

    def check(self) -> None:
        """Decode the photos in the background, unless that is done or a training does it."""
        dataset = self.dataset
        if dataset is None or dataset is self._checked or self._board.is_open("train"):
            return
        assert self.project is not None
        if dataset.photos and len(dataset.classes) > 1:
            job = jobs.check_job(dataset, self.project.fit)
            self._board.replace("check", "photos", job, partial(self._on_checked, dataset))

    def yield_to_training(self) -> None:
        """End the background check: the training reads what is still missing itself."""
        self._board.drop("check")

    def _on_opened(self, opened: Opened) -> None:
        self.folder, self.project = opened.folder, opened.project
        self._scanned = self.found = self.dataset = self._checked = None
        self._damaged.clear()
        self._undo.clear()
        self.opened.emit(opened)
        self.project_changed.emit()
        if opened.found is None:
            self.dataset_changed.emit()
            self.rescan()
        else:
            self._take(Looked(opened.found, opened.changes), tell=True)
            self.check()

    def _on_looked(self, folder: Path | None, added: Mapping[str, str], looked: Looked) -> None:
        if folder != self.folder or self.project is None:
            return
        if not self.project.added.keys() <= added.keys():
            # Photos were added while this look was under way, and it does not know of them.
            self.rescan()
            return
        expected, self._news_expected = self._news_expected, True
        if looked.found is not self._scanned:
            self._take(looked, expected)
        self.check()

    def _take(self, looked: Looked, tell: bool) -> None:
        changes = looked.changes
        self._scanned = looked.found
        if changes.moved and self.project is not None:
            self._undo = [follow(project, changes.moved) for project in self._undo]
            self._keep(follow(self.project, changes.moved))
            self.photos_moved.emit(changes.moved)
        self._show()
        if changes and tell:
            self.photos_changed.emit(changes)

    def _on_checked(self, dataset: Dataset, problems: tuple[Problem, ...]) -> None:
        assert self._scanned is not None
        if problems:
            bad = {problem.path: problem for problem in problems}
            self._damaged |= {
                photo: bad[photo.path] for photo in self._scanned.photos if photo.path in bad
            }
            good = tuple(photo for photo in self._scanned.photos if photo.path not in bad)
            known = tuple(known for known in self._scanned.problems if known.path not in bad)
            self._scanned = replace(self._scanned, photos=good, problems=known + problems)
            self._show()
        self._checked = self.dataset
        self.checked.emit(self.dataset)

    def _apply(self, wanted: Project) -> None:
        before = self.dataset
        if self.project is not None and wanted.fit != self.project.fit:
            self._checked = None
        self._keep(wanted)
        self._show()
        if before is not None and self.dataset is not None:
            # Nothing new is to be decoded where photos went or only changed their class.
            if before is self._checked and len(self.dataset.photos) <= len(before.photos):
                self._checked = self.dataset
            else:
                self.check()

    def _keep(self, project: Project) -> None:
        assert self.folder is not None
        self.project = project
        self._board.start(None, "files", jobs.save_project_job(self.folder, project))
        self.project_changed.emit()

    def _show(self) -> None:
        if self._scanned is not None and self.project is not None:
            arranged = self.project.arrange(self._scanned)
            # The same object as long as nothing is new: what shows it need not start anew.
            self.found = self.found if arranged == self.found else arranged
            self.dataset = self.project.without_left_out(self.found)
        self.dataset_changed.emit()


def _with(names: tuple[str, ...], some: Iterable[str], present: bool) -> tuple[str, ...]:
    together = dict.fromkeys(names)
    for name in some:
        if present:
            together[name] = None
        else:
            together.pop(name, None)
    return tuple(together)


def nothing_to_learn_from(dataset: Dataset | None) -> DatasetError | None:
    """Why these photos cannot be learned from at all, or None.

    Args:
        dataset: what is open.
    """
    if dataset is None:
        return DatasetError(
            QT_TRANSLATE_NOOP("core", "There are no photos yet."),
            QT_TRANSLATE_NOOP("core", "Choose a folder whose subfolders are the classes."),
        )
    if not dataset.classes:
        return DatasetError(
            QT_TRANSLATE_NOOP("core", "There are no classes to tell apart yet."),
            QT_TRANSLATE_NOOP(
                "core",
                "Put the photos into groups, or into one folder for each class; left out classes "
                "can be taken back.",
            ),
        )
    if len(dataset.classes) < 2:
        return DatasetError(
            QT_TRANSLATE_NOOP("core", "There must be at least two classes to tell apart."),
            QT_TRANSLATE_NOOP("core", "Put the photos of each class into a folder of its own."),
        )
    return too_many_classes(dataset)
