"""The left of the Photos tab: classes that photos can be dropped on, made new and renamed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.photo_reader import EXTENSIONS
from xfer_gui.ui import icons, incoming, theme
from xfer_gui.ui.class_list import ClassList, ClassListModel
from xfer_gui.ui.class_name_dialog import ClassNameDialog
from xfer_gui.ui.theme import SPACE


class ClassPane(QFrame):
    """The list, and "New class…" under it; wishes go out as signals.

    Args:
        model: the classes.
        parent: its owner.
    """

    photos_brought = Signal(object, str)  # list[Path], class
    class_made = Signal(object, str)  # list[Path], name
    rename_wished = Signal(str, str)

    def __init__(self, model: ClassListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._list = DropClassList(model)
        self._new_button = QPushButton(self.tr("New class…"))
        self._new_button.setProperty("role", "link")
        self._new_button.setIcon(icons.icon("plus", "accent_text"))
        self._new_button.setToolTip(
            self.tr("Make a class of photos that you choose or drop here; they stay where they are")
        )
        self.setProperty("role", "panel")
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE)
        row.addWidget(self._new_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list, 1)
        layout.addLayout(row)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_list_context_menu_requested)
        self._list.photos_dropped.connect(self._on_list_photos_dropped)
        self._new_button.clicked.connect(lambda: self._make_class([]))
        rename = QShortcut(QKeySequence(Qt.Key.Key_F2), self._list)
        rename.setContext(Qt.ShortcutContext.WidgetShortcut)
        rename.activated.connect(lambda: self._rename(self._current()))

    @property
    def class_list(self) -> ClassList:
        """The list itself."""
        return self._list

    def add_photos(self, name: str) -> None:
        """Let the person choose photos for a class."""
        paths = self._chosen_files()
        if paths:
            self.photos_brought.emit(paths, name)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        add = menu.addAction(self.tr("Add photos…"))
        add.triggered.connect(lambda: self.add_photos(name))
        rename = menu.addAction(self.tr("Rename…"))
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        rename.triggered.connect(lambda: self._rename(name))
        return menu

    def _current(self) -> str | None:
        index = self._list.currentIndex()
        return self._model.name(index.row()) if index.isValid() else None

    def _make_class(self, paths: list[Path]) -> None:
        # A folder of one class is usually called so.
        proposed = paths[0].name if len(paths) == 1 and paths[0].is_dir() else ""
        dialog = ClassNameDialog(
            self._model.names, has_photos=bool(paths), proposed=proposed, parent=self
        )

        def made() -> None:
            chosen = paths or self._chosen_files()
            if chosen and dialog.name:
                self.class_made.emit(chosen, dialog.name)

        self._ask(dialog, made)

    def _rename(self, name: str | None) -> None:
        if name is not None:
            dialog = ClassNameDialog(self._model.names, name, parent=self)
            self._ask(dialog, lambda: self.rename_wished.emit(name, dialog.name))

    @staticmethod
    def _ask(dialog: ClassNameDialog, then: Callable[[], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        dialog.open()

    def _chosen_files(self) -> list[Path]:
        endings = " ".join(f"*{ending}" for ending in sorted(EXTENSIONS))
        pictures = self.tr("Photos ({endings})").format(endings=endings)
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose photos"), "", f"{pictures};;{self.tr('All files')} (*)"
        )
        return [Path(name) for name in names]

    @Slot(object, object)
    def _on_list_photos_dropped(self, paths: list[Path], name: str | None) -> None:
        if name is None:
            self._make_class(paths)
        else:
            self.photos_brought.emit(paths, name)

    @Slot(QPoint)
    def _on_list_context_menu_requested(self, point: QPoint) -> None:
        index = self._list.indexAt(point)
        name = self._model.name(index.row()) if index.isValid() else None
        if name is not None:
            menu = self._menu(name)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._list.viewport().mapToGlobal(point))


class DropClassList(ClassList):
    """Classes that photos and folders of photos can be dropped on; beside them is a new class."""

    photos_dropped = Signal(object, object)  # list[Path], class or None for a new one

    def __init__(self, model: ClassListModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._names = model
        self._target: int | None = None
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what may be photos; archives and tables are for the window."""
        if incoming.photo_paths(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which class would get them."""
        index = self.indexAt(event.position().toPoint())
        self._aim(index.row() if index.isValid() and index.row() > 0 else 0)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them on."""
        index = self.indexAt(event.position().toPoint())
        self._aim(None)
        event.acceptProposedAction()
        name = self._names.name(index.row()) if index.isValid() else None
        self.photos_dropped.emit(incoming.photo_paths(event.mimeData()), name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame around the class, or around the list for a new one, while something hovers."""
        super().paintEvent(event)
        if self._target is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent(), 2))
        place = (
            self.visualRect(self._names.index(self._target))
            if self._target
            else self.viewport().rect()
        )
        painter.drawRoundedRect(QRectF(place).adjusted(4, 2, -4, -2), 6, 6)
        painter.end()

    def _aim(self, target: int | None) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()
