"""How far the search for groups, or the copying of photos, is; hidden while neither runs."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xfer_gui.session.session import Session
from xfer_gui.ui.progress_panel import ProgressPanel
from xfer_gui.ui.theme import SPACE

KINDS = ("group", "sort")


class GroupsProgress(QWidget):
    """Follows the session's jobs by itself.

    Args:
        session: whose jobs.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = ProgressPanel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.addWidget(self._panel)
        session.job_started.connect(self._on_session_job_started)
        session.job_reported.connect(self._on_session_job_reported)
        session.job_stopping.connect(self._on_session_job_stopping)
        session.job_finished.connect(self._on_session_job_finished)
        self._panel.stop_requested.connect(self._on_panel_stop_requested)
        self.hide()

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        if kind in KINDS:
            self._panel.begin(self._waiting_for(kind))
            self.show()

    @Slot(str, object)
    def _on_session_job_reported(self, kind: str, event: object) -> None:
        if kind in KINDS:
            self._panel.hear(event)

    @Slot(str)
    def _on_session_job_stopping(self, kind: str) -> None:
        if kind in KINDS:
            self._panel.set_stopping()

    @Slot(str)
    def _on_session_job_finished(self, kind: str) -> None:
        if kind in KINDS:
            self.hide()

    @Slot()
    def _on_panel_stop_requested(self) -> None:
        for kind in KINDS:
            if self._session.is_busy(kind):
                self._session.stop(kind)

    def _waiting_for(self, kind: str) -> str:
        if kind == "sort":
            return self.tr("The photos are about to be copied…")
        if self._session.engine.state == "preparing":
            return self.tr("Preparing the learning engine…")
        return self.tr("Groups are about to be found…")
