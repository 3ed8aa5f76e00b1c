"""What an empty Photos tab shows: one big place to drop a folder on. Needs nothing but Qt."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from xfer_gui.ui import icons
from xfer_gui.ui.drop_zone import DropZone, centred
from xfer_gui.ui.theme import SPACE

MOST_SHOWN = 5


class Welcome(QWidget):
    """A drop zone with one sentence and two buttons, and the projects opened lately."""

    choose_requested = Signal()
    choose_file_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choose_button = QPushButton(self.tr("Choose folder…"))
        file_button = QPushButton(self.tr("Choose zip or table…"))
        open_button = QPushButton(self.tr("Open project…"))
        self._zone = DropZone(
            "photos-large",
            self.tr("Drop a folder of photos here"),
            self.tr(
                "Each subfolder is a class, and Xfer learns to tell the classes apart.\nA zip of "
                "such a folder, or a table (CSV) of photos and classes, will do too.\nPhotos that "
                "are not sorted yet are put into groups first."
            ),
            (choose_button, file_button, open_button),
        )
        self._recent_label = centred(self.tr("Opened lately"), "caption")
        self._recent_label.hide()
        self._recent_layout = QVBoxLayout()
        self._recent_layout.setSpacing(0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._zone, 8)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addStretch(1)
        layout.addLayout(row, 8)
        layout.addSpacing(SPACE)
        layout.addWidget(self._recent_label)
        layout.addLayout(self._recent_layout)
        layout.addStretch(1)
        layout.addWidget(centred(self.tr("Everything stays on this computer."), "caption"))
        choose_button.clicked.connect(lambda: self.choose_requested.emit())
        file_button.clicked.connect(lambda: self.choose_file_requested.emit())
        open_button.clicked.connect(lambda: self.open_requested.emit())

    def show_recent(self, projects: Sequence[Path]) -> None:
        """List projects opened lately, the last one first."""
        from PySide6.QtCore import Qt

        while self._recent_layout.count():
            self._recent_layout.takeAt(0).widget().deleteLater()
        for project in projects[:MOST_SHOWN]:
            button = QPushButton(project.name.replace("&", "&&"))
            button.setProperty("role", "link")
            button.setIcon(icons.icon("folder", "accent_text"))
            button.setToolTip(str(project))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, path=project: self.recent_requested.emit(path))
            self._recent_layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._recent_label.setVisible(bool(projects))

    def show_error(self, sentence: str, hint: str) -> None:
        """Say why the last folder could not be taken; empty texts take that back."""
        self._zone.show_error(sentence, hint)

    def set_dragging(self, dragging: bool) -> None:
        """Show that what is being dragged can be dropped."""
        self._zone.set_dragging(dragging)
