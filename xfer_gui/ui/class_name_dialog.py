"""Asks for the name of a class, and says at once why a name cannot be had."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from xfer_gui.core.classes_by_hand import LONGEST_NAME, checked_name
from xfer_gui.core.errors import XferError
from xfer_gui.ui import texts
from xfer_gui.ui.theme import SPACE


class ClassNameDialog(QDialog):
    """One field.

    Args:
        classes: names that are taken.
        present: the class's name so far; empty for a new class.
        has_photos: the photos of a new class are there; else they are chosen next.
        proposed: name to begin with, for a new class.
        parent: its owner.
    """

    def __init__(
        self,
        classes: Sequence[str],
        present: str = "",
        has_photos: bool = False,
        proposed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._classes, self._present = classes, present
        self.setWindowTitle(self.tr("Rename class") if present else self.tr("New class"))
        self.setMinimumWidth(52 * SPACE)
        question = QLabel(self.tr("What do the photos of this class show?"))
        question.setProperty("role", "section")
        self._edit = QLineEdit(present or proposed)
        self._edit.setMaxLength(LONGEST_NAME)
        self._edit.setAccessibleName(self.tr("Name of the class"))
        self._edit.selectAll()
        self._hint_label = QLabel()
        self._hint_label.setProperty("role", "muted")
        self._hint_label.setWordWrap(True)
        self._hint_label.setMinimumHeight(5 * SPACE)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok_button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok_button.setProperty("role", "primary")
        if present:
            self._ok_button.setText(self.tr("Rename"))
        else:
            self._ok_button.setText(
                self.tr("Make the class") if has_photos else self.tr("Choose photos…")
            )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        for widget in (question, self._edit, self._hint_label, self._buttons):
            layout.addWidget(widget)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._edit.textChanged.connect(self._on_edit_text_changed)
        self._on_edit_text_changed(self._edit.text())

    @property
    def name(self) -> str:
        """The name as a class can have it; empty while it cannot."""
        try:
            return checked_name(self._edit.text(), self._classes, self._present)
        except XferError:
            return ""

    @Slot(str)
    def _on_edit_text_changed(self, text: str) -> None:
        sentence = ""
        try:
            checked_name(text, self._classes, self._present)
        except XferError as error:
            sentence = " ".join(texts.translated(error)) if text.strip() else ""
            self._ok_button.setEnabled(False)
        else:
            self._ok_button.setEnabled(True)
        if not sentence:
            sentence = (
                self.tr("Trainings that you did keep the name that they learned.")
                if self._present
                else self.tr("The photos stay where they are; Xfer remembers their class.")
            )
        self._hint_label.setText(sentence)
