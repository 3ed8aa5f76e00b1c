"""The dialogs that stay beside the window: made when they are first asked for, closed with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from xfer_gui.session.session import Session


class SideDialogs(QObject):
    """Models and Settings.

    Args:
        session: what they show.
        window: what they belong to.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._dialogs: dict[str, QDialog] = {}

    @Slot()
    def show_models(self) -> None:
        """Bring the Models dialog to the front."""
        if "models" not in self._dialogs:
            from xfer_gui.ui.models_dialog import ModelsDialog

            session = self._session
            self._dialogs["models"] = ModelsDialog(session.models, session.settings, self._window)
        self._show("models")

    @Slot()
    def show_settings(self) -> None:
        """Bring the Settings dialog to the front."""
        if "settings" not in self._dialogs:
            from xfer_gui.ui.settings_dialog import SettingsDialog

            dialog = SettingsDialog(self._session, self._window)
            dialog.models_requested.connect(self.show_models)
            self._dialogs["settings"] = dialog
        self._show("settings")

    def close(self) -> None:
        """Close those that are open."""
        for dialog in self._dialogs.values():
            dialog.close()

    def _show(self, name: str) -> None:
        self._dialogs[name].show()
        self._dialogs[name].activateWindow()
