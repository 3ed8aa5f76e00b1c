"""The photo doctor of the open project: examines after each check, and carries out remedies."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from xfer_gui.core.doctor import Signs
from xfer_gui.core.findings import Finding, Remedy, RemedyKind, without_kept
from xfer_gui.core.photos import Dataset
from xfer_gui.core.project import Project
from xfer_gui.core.runs import Run
from xfer_gui.core.suspects import Suspects
from xfer_gui.session import doctor_jobs
from xfer_gui.session.board import JobBoard
from xfer_gui.session.library import Library, nothing_to_learn_from

# What remedies change; `Library.wish` takes exactly these.
_REMEDIED = ("excluded_photos", "excluded_classes", "corrections", "sides", "fit", "kept")


class Doctor(QObject):
    """Holds the findings about the photos that are open, always about how they are now.

    The examination follows each check of the photos by itself, as part of the board's kind "check",
    and what it found stays true while photos are left out or moved: then only the findings are
    made anew. The search for wrong classes needs the Keras thread and is started by the person; it
    is the board's kind "suspects".

    Args:
        board: where jobs are run.
        library: whose photos are examined, and through which remedies go.
        parent: its owner.
    """

    changed = Signal()  # findings, kept, suspects or is_examined
    refused = Signal(object)  # XferError: there is nothing to search through

    def __init__(self, board: JobBoard, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._library = library
        self._signs: Signs | None = None
        self._all: tuple[Finding, ...] = ()
        self._shown_kept: tuple[str, ...] = ()
        self._suspects: Suspects | None = None
        self._question = 0
        self._waiting: Dataset | None = None
        board.finished.connect(self._on_board_finished)
        library.opened.connect(self._on_library_opened)
        library.checked.connect(self._on_library_checked)
        library.dataset_changed.connect(self._refresh)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the person has not decided on yet, the most important first."""
        return without_kept(self._all, self._shown_kept)

    @property
    def kept(self) -> tuple[Finding, ...]:
        """Findings to which the person said "keep"; `take_back` opens them again."""
        open_keys = {finding.key for finding in self.findings}
        return tuple(finding for finding in self._all if finding.key not in open_keys)

    @property
    def is_examined(self) -> bool:
        """False until the photos were read and compared; there are no findings before."""
        return self._signs is not None

    @property
    def suspects(self) -> Suspects | None:
        """What the last search for wrong classes found; None where nobody searched yet."""
        return self._suspects

    @property
    def is_searching(self) -> bool:
        """True while a search for wrong classes runs or waits."""
        return self._board.is_open("suspects")

    def remedy(self, finding: Finding, remedy: Remedy) -> None:
        """Carry out one remedy of a finding; `Library.undo` takes it back."""
        self._wish([(finding, remedy)])

    def remedy_all(self, findings: Sequence[Finding], kind: RemedyKind) -> int:
        """Carry out each finding's first remedy of a kind, all in one step of undo.

        Args:
            findings: say all of one kind.
            kind: findings that have no such remedy stay as they are.
        Returns:
            How many findings had one.
        """
        chosen = []
        for finding in findings:
            fitting = (remedy for remedy in finding.remedies if remedy.kind == kind)
            if (remedy := next(fitting, None)) is not None:
                chosen.append((finding, remedy))
        self._wish(chosen)
        return len(chosen)

    def take_back(self, finding: Finding) -> None:
        """Forget that the person said "keep" to a finding; `Library.undo` takes that back too."""
        project = self._library.project
        if project is not None:
            kept = tuple(key for key in project.kept if key != finding.key)
            self._library.wish(kept=kept)

    def take_back_all(self) -> None:
        """Forget every "keep", in one step of undo."""
        if self._library.project is not None:
            self._library.wish(kept=())

    def find_suspects(self) -> None:
        """Look for photos in the wrong class; findings of the kind "suspect" follow.

        Nothing happens while a training or another search runs: they need the same thread.
        """
        if self.is_searching or self._board.is_open("train"):
            return
        dataset, project, folder = (
            self._library.dataset,
            self._library.project,
            self._library.folder,
        )
        problem = nothing_to_learn_from(dataset)
        if problem is not None:
            self.refused.emit(problem)
        elif dataset is not None and project is not None and folder is not None:
            job = doctor_jobs.suspects_job(folder, dataset, project.fit)
            self._board.start("suspects", "keras", job, partial(self._on_searched, folder))

    def take_run(self, run: Run) -> None:
        """Learn from a training with cross-validation which photos look out of place."""
        folder = self._library.folder
        if run.plan.folds and folder is not None:
            job = doctor_jobs.suspects_of_run_job(folder, run.folder)
            self._board.start(None, "photos", job, partial(self._on_suspects, folder))

    def _wish(self, chosen: Iterable[tuple[Finding, Remedy]]) -> None:
        before = self._library.project
        if before is None:
            return
        wanted: Project = before
        for finding, remedy in chosen:
            wanted = wanted.with_remedy(finding, remedy)
        changes = {name: getattr(wanted, name) for name in _REMEDIED}
        self._library.wish(**changes)

    @Slot(object)
    def _on_library_opened(self, opened: object) -> None:
        self._signs, self._all, self._suspects = None, (), None
        self._waiting = None
        folder = self._library.folder
        if folder is not None:
            job = doctor_jobs.read_suspects_job(folder)
            self._board.start(None, "files", job, partial(self._on_suspects, folder))
        self.changed.emit()

    @Slot(object)
    def _on_library_checked(self, dataset: Dataset) -> None:
        self._waiting = dataset
        self._examine()

    @Slot(str)
    def _on_board_finished(self, kind: str) -> None:
        # A training ends the check of photos; what was read before it is not checked again.
        if kind == "train" and self._waiting is not None:
            self._examine()

    def _examine(self) -> None:
        if self._waiting is self._library.dataset and not self._board.is_open("train"):
            assert self._waiting is not None
            job = doctor_jobs.examine_job(self._waiting, self._signs)
            then = partial(self._on_examined, self._library.folder)
            self._board.start("check", "photos", job, then)

    def _on_examined(self, folder: Path | None, signs: Signs) -> None:
        if folder == self._library.folder:
            self._signs, self._waiting = signs, None
            self._refresh()

    def _on_searched(self, folder: Path, suspects: Suspects) -> None:
        self._on_suspects(folder, suspects)
        if folder == self._library.folder:
            # The network saw twins that nobody had seen before.
            self._waiting = self._library.dataset
            self._examine()

    def _on_suspects(self, folder: Path, suspects: Suspects | None) -> None:
        if folder == self._library.folder and suspects is not None:
            self._suspects = suspects
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Make the findings anew, in a thread: for 20,000 photos it takes a moment."""
        self._question += 1
        dataset, project = self._library.dataset, self._library.project
        if project is None:
            self._signs = self._suspects = None
        if dataset is None or project is None or self._signs is None:
            if self._all:
                self._all = ()
                self.changed.emit()
            return
        question = self._question
        job = doctor_jobs.findings_job(
            dataset,
            self._signs,
            project.fit,
            self._suspects,
            lambda: question == self._question,
        )
        self._board.start(None, "files", job, partial(self._on_findings, question))

    def _on_findings(self, question: int, findings: tuple[Finding, ...] | None) -> None:
        # Other photos, or photos that are not examined yet: another answer is on its way.
        project = self._library.project
        if question == self._question and findings is not None and project is not None:
            self._all, self._shown_kept = findings, project.kept
            self.changed.emit()
