"""The left of the groups: how many to find, the list, and what is done with whole groups."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from xfer_gui.ui.group_count import GroupCount
from xfer_gui.ui.group_list import GroupList
from xfer_gui.ui.theme import SPACE

WIDTH = 32 * SPACE


class GroupPane(QWidget):
    """Places them, and offers what can be done.

    Args:
        groups: the list.
    """

    merge_requested = Signal()
    split_requested = Signal()

    def __init__(self, groups: GroupList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self._count = GroupCount(self.tr("Group again"), primary=False)
        self._count.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._merge_button = QPushButton(self.tr("Merge"))
        self._merge_button.setToolTip(self.tr("Make one group of those that are chosen (M)"))
        self._split_button = QPushButton(self.tr("Split in two"))
        self._split_button.setToolTip(self.tr("Divide the chosen group by what its photos show"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        buttons.setSpacing(SPACE)
        buttons.addWidget(self._merge_button)
        buttons.addWidget(self._split_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._count)
        layout.addWidget(groups, 1)
        layout.addLayout(buttons)
        groups.merge_requested.connect(self.merge_requested)
        self._merge_button.clicked.connect(lambda: self.merge_requested.emit())
        self._split_button.clicked.connect(lambda: self.split_requested.emit())

    @property
    def count(self) -> GroupCount:
        """How many groups to find."""
        return self._count

    def set_can(self, merge: bool, split: bool) -> None:
        """Offer what can be done with the groups that are chosen."""
        self._merge_button.setEnabled(merge)
        self._split_button.setEnabled(split)
