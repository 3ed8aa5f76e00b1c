"""How the photos would be divided: what must stay together, and what comes of it."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xfer_gui.core.errors import XferError
from xfer_gui.core.photos import Part
from xfer_gui.core.plan import Plan
from xfer_gui.core.together import KeepTogether
from xfer_gui.session.board import JobBoard
from xfer_gui.session.dividing import Divided, preview_job
from xfer_gui.session.library import Library, nothing_to_learn_from

# People turn several knobs in a row.
REST_MILLISECONDS = 250


class Division(QObject):
    """Previews the division that a training would make; the board knows it as "divide".

    Args:
        board: where jobs are run.
        library: whose photos are divided.
        parent: its owner.
    """

    changed = Signal()

    def __init__(self, board: JobBoard, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._library = board, library
        self._plan: Plan | None = None
        self._divided: Divided | None = None
        self._problem: XferError | None = None
        self._before: dict[str, Part] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MILLISECONDS)
        self._timer.timeout.connect(self._on_timer_timeout)
        library.opened.connect(self._on_library_opened)
        library.dataset_changed.connect(self._look)
        board.finished.connect(self._on_board_finished)

    @property
    def divided(self) -> Divided | None:
        """The division as far as it is known; None while it is looked for."""
        return self._divided

    @property
    def problem(self) -> XferError | None:
        """Why the photos cannot be divided."""
        return self._problem

    @property
    def is_kept(self) -> bool:
        """True when an earlier training divided the photos and new ones do the same."""
        project = self._library.project
        return project is not None and bool(project.parts)

    @property
    def can_go_back(self) -> bool:
        """True when `go_back` brings the earlier division back."""
        return self._before is not None and not self.is_kept

    def ask(self, plan: Plan) -> None:
        """Preview the division for these shares and this seed, now and after each change.

        `changed` tells when it is known.
        """
        known = self._plan
        self._plan = plan
        if known is None or (known.shares, known.seed) != (plan.shares, plan.seed):
            self._look()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._plan = None
        self._board.drop("divide")

    def keep_together(self, wish: KeepTogether) -> None:
        """Say what must stay together; the library's `undo` takes it back."""
        self._library.wish(together=wish)

    def divide_anew(self) -> None:
        """Forget how earlier trainings divided the photos; `go_back` takes it back."""
        if self._library.project is not None and self.is_kept:
            self._before = dict(self._library.project.parts)
            self._library.set_parts({})

    def go_back(self) -> None:
        """Divide again as earlier trainings did."""
        if self._before is not None and not self.is_kept:
            parts, self._before = self._before, None
            self._library.set_parts(parts)

    @Slot()
    def _look(self) -> None:
        self._divided = self._problem = None
        self._board.drop("divide")
        if self._plan is not None:
            self._timer.start()
        self.changed.emit()

    @Slot()
    def _on_timer_timeout(self) -> None:
        dataset, project, plan = self._library.dataset, self._library.project, self._plan
        if dataset is None or project is None or plan is None or nothing_to_learn_from(dataset):
            return
        # After the check in the same thread, so that near twins are known by then.
        job = preview_job(dataset, replace(plan, folds=0), project)
        self._board.replace("divide", "photos", job, self._on_divided)

    def _on_divided(self, result: Divided | XferError) -> None:
        if isinstance(result, XferError):
            self._problem = result
        else:
            self._divided = result
        self.changed.emit()

    @Slot(object)
    def _on_library_opened(self, opened: object) -> None:
        self._before = None

    @Slot(str)
    def _on_board_finished(self, kind: str) -> None:
        if kind in ("check", "train"):
            self._look()
