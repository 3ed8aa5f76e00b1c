"""The panel for what is chosen in the grid: the photo large, and what is known about it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.photos import Part, Photo
from xfer_gui.ui import dialogs, texts
from xfer_gui.ui.picture_view import PictureView
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader

PREVIEW = 26 * SPACE


class PhotoDetails(QWidget):
    """One photo with its facts, or how many are chosen."""

    exclusion_wished = Signal(bool)  # leave out or take back what is chosen

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo: Photo | None = None
        self._view = PictureView(loader, QSize(PREVIEW, PREVIEW))
        self._view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name_label = QLabel()
        self._name_label.setProperty("role", "section")
        self._name_label.setWordWrap(True)
        self._facts = QFormLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(2 * SPACE)
        self._facts.setVerticalSpacing(SPACE // 2)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._class_label = self._add_fact(self.tr("Class"))
        self._part_label = self._add_fact(self.tr("Used for"))
        self._size_label = self._add_fact(self.tr("Size"))
        self._leave_out_button = QPushButton(self.tr("Leave out"))
        self._take_back_button = QPushButton(self.tr("Take back"))
        self._folder_button = QPushButton(self.tr("Show in folder"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self._leave_out_button, self._take_back_button, self._folder_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._view)
        layout.addWidget(self._name_label)
        layout.addLayout(self._facts)
        layout.addLayout(buttons)
        self._leave_out_button.clicked.connect(lambda: self.exclusion_wished.emit(True))
        self._take_back_button.clicked.connect(lambda: self.exclusion_wished.emit(False))
        self._folder_button.clicked.connect(self._on_folder_button_clicked)

    def show_photos(
        self, photos: Sequence[Photo], left_out: int, part: Part | None
    ) -> Picture | None:
        """Show what is chosen.

        Args:
            photos: at least one; the last is shown large.
            left_out: how many of them are left out.
            part: what the only one is used for; None when a training will decide.
        Returns:
            The picture that is to be made.
        """
        photo = self._photo = photos[-1]
        only = len(photos) == 1
        picture = Picture(
            photo.path, round(2 * PREVIEW * self.devicePixelRatioF()), stamp=photo.modified
        )
        self._view.show_picture(picture)
        title = photo.path.name if only else self.tr("%Ln photos chosen", "", len(photos))
        self._name_label.setText(title)
        self._name_label.setToolTip(str(photo.path) if only else "")
        self._class_label.setText(_one({photo.label for photo in photos}) or self.tr("several"))
        used = texts.part(part) if part else self.tr("the next training decides")
        self._part_label.setText(self.tr("left out") if left_out == len(photos) else used)
        self._facts.setRowVisible(self._part_label, only or left_out == len(photos))
        size = texts.data_size(sum(photo.size for photo in photos))
        shape = f"{photo.width} × {photo.height}, " if only and photo.width else ""
        self._size_label.setText(f"{shape}{size}")
        self._leave_out_button.setVisible(left_out < len(photos))
        self._take_back_button.setVisible(left_out > 0)
        self._folder_button.setVisible(only)
        return picture

    def _add_fact(self, title: str) -> QLabel:
        heading, fact = QLabel(title), QLabel()
        heading.setProperty("role", "muted")
        fact.setWordWrap(True)
        fact.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._facts.addRow(heading, fact)
        return fact

    def _on_folder_button_clicked(self) -> None:
        if self._photo is not None:
            dialogs.open_folder(self._photo.path.parent)


def _one(names: set[str]) -> str:
    return next(iter(names)) if len(names) == 1 else ""
