"""Decides how a person hears of something: on the page, in the message bar, or in the dialog."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from xfer_gui.core.errors import XferError
from xfer_gui.session.session import Session
from xfer_gui.ui import dialogs, texts
from xfer_gui.ui.message_bar import MessageBar

# A failure of these kinds is shown by the page that can put it right.
PAGE_OF_KIND = {
    "scan": "photos",
    "train": "train",
    "weights": "train",
    "predict": "predict",
    "group": "photos",
}


class NewsDesk(QObject):
    """Listens to the session's failures and notices.

    Args:
        session: who has news.
        bar: where passing news goes.
        visible_page: gives the name of the page in front.
        window: what dialogs belong to; it owns this.
    """

    def __init__(
        self,
        session: Session,
        bar: MessageBar,
        visible_page: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._bar = bar
        self._visible_page = visible_page
        self._window = window
        self._kind_of_failure = ""
        self._details_action = QAction(self.tr("Details…"), self)
        self._details_action.triggered.connect(self._on_details_action_triggered)
        self._last_error: BaseException | None = None
        session.job_failed.connect(self._on_session_job_failed)
        session.failed.connect(self._on_session_failed)
        session.noticed.connect(self._on_session_noticed)

    @Slot(str, object)
    def _on_session_job_failed(self, kind: str, error: BaseException) -> None:
        self._kind_of_failure = kind

    @Slot(object)
    def _on_session_failed(self, error: BaseException) -> None:
        kind, self._kind_of_failure = self._kind_of_failure, ""
        if not isinstance(error, XferError):
            dialogs.show_error(self._window, error)
        elif PAGE_OF_KIND.get(kind) != self._visible_page():
            self._last_error = error
            self._bar.show_warning(*texts.translated(error), self._details_action)

    @Slot(object)
    def _on_session_noticed(self, notice: object) -> None:
        self._bar.show_news(texts.translated(notice)[0])

    @Slot()
    def _on_details_action_triggered(self) -> None:
        if self._last_error is not None:
            dialogs.show_error(self._window, self._last_error)
