"""The runs of the open project, and the one that Predict uses."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from xfer_gui.core.runs import Run
from xfer_gui.session import jobs
from xfer_gui.session.board import JobBoard


class RunShelf(QObject):
    """Holds runs, newest first.

    Args:
        board: where jobs are run.
        parent: its owner.
    """

    changed = Signal()

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._project: Path | None = None
        self._runs: list[Run] = []
        self._choice: Path | None = None

    @property
    def runs(self) -> list[Run]:
        """All runs, newest first."""
        return list(self._runs)

    @property
    def interrupted(self) -> list[Run]:
        """Runs whose end was never written, newest first."""
        return [run for run in self._runs if run.summary.state == "running"]

    @property
    def chosen(self) -> Run | None:
        """The run that classifies photos: the person's choice, else the newest that can."""
        able = [run for run in self._runs if run.has_classifier]
        return next((run for run in able if run.folder == self._choice), able[0] if able else None)

    def take(self, project: Path | None, runs: Iterable[Run]) -> None:
        """Show a project's runs."""
        before = self._project, self._runs
        if project != self._project:
            self._choice = None
        self._project = project
        self._runs = sorted(runs, key=lambda run: run.name, reverse=True)
        if (self._project, self._runs) != before:
            self.changed.emit()

    def choose(self, run: Run) -> None:
        """Use a run for Predict."""
        self._choice = run.folder
        self.changed.emit()

    def add(self, run: Run) -> None:
        """Put a run that was just trained on the shelf, ready for Predict."""
        others = [other for other in self._runs if other.folder != run.folder]
        self._choice = run.folder if run.has_classifier else self._choice
        self.take(self._project, [run, *others])

    @Slot(object)
    def update_run(self, run: Run) -> None:
        """Take the new figures of a run that is on the shelf."""
        same = [run if other.folder == run.folder else other for other in self._runs]
        self.take(self._project, same)

    def delete(self, run: Run) -> None:
        """Delete a run from disk and shelf."""
        self._board.start(None, "files", jobs.delete_run_job(run.folder), self._on_deleted)

    def reload(self) -> None:
        """Look at the disk again."""
        if self._project is not None:
            job = jobs.list_runs_job(self._project)
            self._board.start(None, "files", job, partial(self._on_listed, self._project))

    def _on_deleted(self, folder: Path) -> None:
        self.take(self._project, [run for run in self._runs if run.folder != folder])

    def _on_listed(self, project: Path, runs: list[Run]) -> None:
        if project == self._project:
            self.take(project, runs)
