"""A heading with named fields below it, all groups alike."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from xfer_gui.ui.fields import add_row, form
from xfer_gui.ui.theme import SPACE

# Wide enough for every name, so that the fields of all groups begin in one line.
NAMES_WIDTH = 14 * SPACE


class FormGroup(QWidget):
    """A heading with fields below it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading_label = QLabel()
        self._heading_label.setProperty("role", "section")
        self._form = form()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._column.addWidget(self._heading_label)
        self._column.addLayout(self._form)

    def add(self, name: str, field: QWidget, tip: str) -> None:
        """Add a field.

        Args:
            name: stands beside it.
            field: what is filled in.
            tip: what it means.
        """
        label = add_row(self._form, name, field)
        label.setMinimumWidth(NAMES_WIDTH)
        label.setToolTip(tip)
        field.setToolTip(tip)
        field.setProperty("tip", tip)
        field.setAccessibleName(name)
        field.setAccessibleDescription(tip)
