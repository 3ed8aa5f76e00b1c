"""How many groups are to be found: the number that suits the photos, or one that is asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from xfer_gui.core.grouping import FEWEST_GROUPS, MOST_GROUPS
from xfer_gui.ui import fields, texts
from xfer_gui.ui.theme import SPACE

AUTOMATIC = FEWEST_GROUPS - 1


class GroupCount(QWidget):
    """A number and a button.

    Args:
        action: what the button says.
        primary: it is the one thing to do here, and there is room for a caption.
    """

    find_requested = Signal(object)  # int, or None for the number that suits the photos

    def __init__(self, action: str, primary: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        caption = QLabel(self.tr("Number of groups"))
        self._box = fields.spin(AUTOMATIC, MOST_GROUPS)
        self._box.setAccessibleName(caption.text())
        self._box.setMinimumWidth((18 if primary else 12) * SPACE)
        caption.setBuddy(self._box)
        self._button = QPushButton(action)
        if primary:
            self._button.setProperty("role", "primary")
        else:
            self._box.setSuffix(self.tr(" groups"))
            caption.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(caption)
        layout.addWidget(self._box, 1)
        layout.addWidget(self._button)
        self._button.clicked.connect(lambda: self.find_requested.emit(self.count))
        self.show_suggestion(0)

    @property
    def count(self) -> int | None:
        """What is chosen; None for automatic."""
        value = self._box.value()
        return None if value == AUTOMATIC else value

    def choose(self, count: int | None) -> None:
        """Choose a number; None for automatic."""
        self._box.setValue(AUTOMATIC if count is None else count)

    def show_suggestion(self, suggested: int) -> None:
        """Say which number suits the photos; 0 while that is not known."""
        automatic = self.tr("Automatic")
        if suggested:
            number = texts.number(suggested)
            automatic = self.tr("Automatic ({number})").format(number=number)
        self._box.setSpecialValueText(automatic)
        self._box.setToolTip(
            self.tr("Automatic takes the number of groups that stand apart most clearly.")
        )

    def set_busy(self, why: str) -> None:
        """Nothing can be asked for now; an empty text ends that."""
        self._button.setEnabled(not why)
        self._button.setToolTip(why)
