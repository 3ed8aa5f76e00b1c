"""The line over the groups: how many, undo and redo, and what becomes of them in the end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from xfer_gui.ui import icons, texts
from xfer_gui.ui.theme import SPACE


class GroupsHeader(QWidget):
    """Wishes go out as signals."""

    back_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    sort_requested = Signal()
    use_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        back_button = _tool("chevron-left", self.tr("Back to the photos"))
        title = QLabel(self.tr("Groups"))
        title.setProperty("role", "heading")
        self._summary_label = QLabel()
        self._summary_label.setProperty("role", "muted")
        self._undo_button = _tool("undo", self.tr("Undo"))
        self._redo_button = _tool("redo", self.tr("Redo"))
        self._sort_button = QPushButton(self.tr("Sort into real folders…"))
        self._sort_button.setToolTip(
            self.tr("Copies the photos into a folder for each group. The photos themselves stay.")
        )
        self._use_button = QPushButton(self.tr("Use these groups as classes"))
        self._use_button.setProperty("role", "primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        for widget in (back_button, title, self._summary_label):
            layout.addWidget(widget)
        layout.addStretch(1)
        for button, wish in (
            (self._undo_button, self.undo_requested),
            (self._redo_button, self.redo_requested),
            (self._sort_button, self.sort_requested),
            (self._use_button, self.use_requested),
        ):
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, wish=wish: wish.emit())
        back_button.clicked.connect(lambda: self.back_requested.emit())

    def show_counts(self, photos: int, groups: int) -> None:
        """Say how many photos are in how many groups."""
        count = self.tr("1 group") if groups == 1 else self.tr("%Ln groups", "", groups)
        self._summary_label.setText(f"{texts.photos(photos)} · {count}")

    def set_can_undo(self, undo: bool, redo: bool) -> None:
        """Offer to take back the last change, and to make it again."""
        self._undo_button.setEnabled(undo)
        self._redo_button.setEnabled(redo)

    def set_can_end(self, use: bool, sort: bool) -> None:
        """Offer classes and copies.

        Args:
            use: there are groups that can be told apart by name.
            sort: there are groups, and nothing is being copied.
        """
        self._sort_button.setEnabled(sort)
        self._use_button.setEnabled(use)
        self._use_button.setToolTip(
            self.tr("Your photos stay where they are; Xfer remembers what they are.")
            if use
            else self.tr("There must be at least two groups with different names.")
        )


def _tool(icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
