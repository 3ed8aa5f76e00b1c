"""The menu bar and its shortcuts: wishes only, the window knows what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QMenuBar

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeySequence


class Menus(QObject):
    """Titles at once, entries once `fill` is called: shortcuts are slow the first time.

    Args:
        bar: the window's menu bar; it owns this.
    """

    import_requested = Signal()
    import_file_requested = Signal()
    group_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(object)  # Path
    models_requested = Signal()
    settings_requested = Signal()
    close_requested = Signal()
    quit_requested = Signal()
    undo_requested = Signal()
    page_requested = Signal(str)
    log_folder_requested = Signal()
    about_requested = Signal()

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._file_menu = bar.addMenu(self.tr("&File"))
        self._edit_menu = bar.addMenu(self.tr("&Edit"))
        self._go_menu = bar.addMenu(self.tr("&Go"))
        self._help_menu = bar.addMenu(self.tr("&Help"))

    def fill(self, pages: Sequence[tuple[str, str]]) -> None:
        """Put the entries in.

        Args:
            pages: names and titles of the tabs, in their order.
        """
        from PySide6.QtGui import QAction, QKeySequence

        key = QKeySequence.StandardKey
        file_menu = self._file_menu
        self._add(file_menu, self.tr("&Import photos…"), self.import_requested, "Ctrl+I")
        self._add(
            file_menu,
            self.tr("Import &zip or table…"),
            self.import_file_requested,
            "Ctrl+Shift+I",
        )
        self._add(file_menu, self.tr("Sort photos into &groups…"), self.group_requested, "Ctrl+G")
        self._add(file_menu, self.tr("&Open project…"), self.open_requested, key.Open)
        self._recent_menu = file_menu.addMenu(self.tr("Open &recent"))
        self._close_action = self._add(
            file_menu, self.tr("&Close project"), self.close_requested, "Ctrl+W"
        )
        file_menu.addSeparator()
        self._add(file_menu, self.tr("&Models…"), self.models_requested, "Ctrl+Shift+M")
        file_menu.addSeparator()
        settings_action = self._add(
            file_menu, self.tr("&Settings…"), self.settings_requested, "Ctrl+,"
        )
        settings_action.setMenuRole(QAction.MenuRole.PreferencesRole)
        file_menu.addSeparator()
        quit_action = self._add(file_menu, self.tr("&Quit"), self.quit_requested, "Ctrl+Q")
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)
        self._undo_action = self._add(
            self._edit_menu, self.tr("&Undo"), self.undo_requested, key.Undo
        )
        for position, (name, title) in enumerate(pages, start=1):
            go = self._go_menu.addAction(title)
            go.setShortcut(QKeySequence(f"Ctrl+{position}"))
            go.triggered.connect(lambda _=False, name=name: self.page_requested.emit(name))
        self._add(self._help_menu, self.tr("Open &log folder"), self.log_folder_requested)
        about_action = self._add(self._help_menu, self.tr("&About Xfer"), self.about_requested)
        about_action.setMenuRole(QAction.MenuRole.AboutRole)
        self.show_state([], is_open=False, can_undo=False)

    def show_state(self, recent: Sequence[Path], is_open: bool, can_undo: bool) -> None:
        """Offer only what can be done now.

        Args:
            recent: projects opened lately, the last one first.
            is_open: a project is open.
            can_undo: the person said something about the photos.
        """
        self._recent_menu.clear()
        for project in recent:
            action = self._recent_menu.addAction(project.name.replace("&", "&&"))
            action.setToolTip(str(project))
            action.triggered.connect(lambda _=False, path=project: self.recent_requested.emit(path))
        self._recent_menu.setEnabled(bool(recent))
        self._close_action.setEnabled(is_open)
        self._undo_action.setEnabled(can_undo)

    @staticmethod
    def _add(
        menu: QMenu,
        text: str,
        wish: SignalInstance,
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        from PySide6.QtGui import QKeySequence

        action = menu.addAction(text)
        emit: Callable[[], None] = wish.emit
        action.triggered.connect(lambda: emit())
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        return action
