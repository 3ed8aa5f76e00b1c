"""Keeps the choice of what must stay together and the session's division of one mind."""

from PySide6.QtCore import QObject, Slot

from xfer_gui.session.session import Session
from xfer_gui.ui.plan_panel import PlanPanel


class TogetherLink(QObject):
    """Shows what the session knows under Advanced, and tells the session what is wished for there.

    Args:
        session: whose photos are divided.
        plan_panel: where shares and seed are chosen, and what stays together.
        parent: its owner.
    """

    def __init__(
        self, session: Session, plan_panel: PlanPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._plan_panel = session, plan_panel
        self._group = group = plan_panel.advanced.together
        plan_panel.plan_changed.connect(self._ask)
        group.seen.connect(self._ask)
        session.project_changed.connect(self._show)
        session.division.changed.connect(self._show)
        group.wished.connect(session.division.keep_together)
        group.anew_requested.connect(session.division.divide_anew)
        group.back_requested.connect(session.division.go_back)
        self._show()

    @Slot()
    def _ask(self) -> None:
        # Near twins of many photos take seconds to find: only while somebody looks.
        if self._group.isVisible() and self._session.dataset is not None:
            self._session.division.ask(self._plan_panel.plan())
        else:
            self._session.division.rest()

    @Slot()
    def _show(self) -> None:
        session, division = self._session, self._session.division
        if session.project is not None:
            self._group.show_wish(session.project.together)
        is_split = session.dataset is not None and session.dataset.is_split
        self._group.show_division(
            division.divided,
            division.problem,
            is_kept=division.is_kept and not is_split,
            can_go_back=division.can_go_back and not is_split,
        )
