"""Gives the 1,000 names that a model knows to classes: classes on the left, names on the right."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core import imagenet
from xfer_gui.ui import texts
from xfer_gui.ui.fields import caption
from xfer_gui.ui.theme import SPACE

CLASSES_WIDTH = 27 * SPACE
ROW = QSize(0, 7 * SPACE // 2)
Role = Qt.ItemDataRole.UserRole


class NamesDialog(QDialog):
    """Tick the names that belong to a class; a name belongs to one class at most.

    Args:
        names: the 1,000 names, in order.
        chosen: positions of the names that each class has now.
        class_name: the class to begin with.
        parent: its owner.
    """

    def __init__(
        self,
        names: tuple[str, ...],
        chosen: Mapping[str, tuple[int, ...]],
        class_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which names belong to which class"))
        self.resize(90 * SPACE, 70 * SPACE)
        self._names = names
        self._owner = {
            position: name for name, positions in chosen.items() for position in positions
        }
        self._class_list, self._name_list = QListWidget(), QListWidget()
        self._class_list.setAccessibleName(self.tr("Classes"))
        self._class_list.setFixedWidth(CLASSES_WIDTH)
        self._search_edit = QLineEdit()
        self._search_edit.setPlaceholderText(self.tr("Search the 1,000 names, for example “cat”"))
        self._search_edit.setAccessibleName(self.tr("Search names"))
        self._search_edit.setClearButtonEnabled(True)
        self._count_label = caption()
        self._name_list.setUniformItemSizes(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok_button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok_button.setText(self.tr("Use these names"))
        ok_button.setProperty("role", "primary")
        self._fill(chosen)
        self._build()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._class_list.currentItemChanged.connect(self._on_class_list_current_item_changed)
        self._search_edit.textChanged.connect(self._show_names)
        self._name_list.itemChanged.connect(self._on_name_list_item_changed)
        self._class_list.setCurrentRow(list(chosen).index(class_name))

    @property
    def chosen(self) -> dict[str, tuple[int, ...]]:
        """Positions of the names that each class has, in order."""
        found: dict[str, list[int]] = {name: [] for name in self._classes()}
        for position, name in sorted(self._owner.items()):
            found[name].append(position)
        return {name: tuple(positions) for name, positions in found.items()}

    @property
    def listed(self) -> list[str]:
        """The names that are in sight."""
        items = (self._name_list.item(row) for row in range(self._name_list.count()))
        return [self._names[item.data(Role)] for item in items if not item.isHidden()]

    def show_class(self, name: str) -> None:
        """Go to a class."""
        self._class_list.setCurrentRow(self._classes().index(name))

    def tick(self, name: str, ticked: bool = True) -> None:
        """Give a name to the class that is shown, or take it away."""
        item = self._name_list.item(self._names.index(name))
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _fill(self, chosen: Mapping[str, tuple[int, ...]]) -> None:
        for name in chosen:
            item = QListWidgetItem(name, self._class_list)
            item.setData(Role, name)
            item.setSizeHint(ROW)
        for position, name in enumerate(self._names):
            item = QListWidgetItem(name, self._name_list)
            item.setData(Role, position)
            item.setSizeHint(ROW)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._show_counts()

    def _build(self) -> None:
        heading = QLabel(
            self.tr("Photos that the model gives one of the ticked names count as this class.")
        )
        heading.setWordWrap(True)
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        for widget in (self._search_edit, self._name_list, self._count_label):
            right.addWidget(widget)
        columns = QHBoxLayout()
        columns.setSpacing(2 * SPACE)
        columns.addWidget(self._class_list)
        columns.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE + SPACE // 2)
        layout.addWidget(heading)
        layout.addLayout(columns, 1)
        layout.addWidget(self._buttons)

    def _classes(self) -> list[str]:
        return [self._class_list.item(row).data(Role) for row in range(self._class_list.count())]

    def _class_shown(self) -> str:
        item = self._class_list.currentItem()
        return item.data(Role) if item else ""

    def _show_counts(self) -> None:
        counts = {name: len(positions) for name, positions in self.chosen.items()}
        for row, name in enumerate(self._classes()):
            self._class_list.item(row).setText(
                self.tr("{name} ({count})").format(name=name, count=texts.number(counts[name]))
            )

    @Slot()
    def _show_names(self) -> None:
        """Show names that have the searched words or are meant by them, ticked ones without."""
        searched, shown = self._search_edit.text().strip(), self._class_shown()
        meant = set(imagenet.meant_by(searched, self._names)) if searched else set()
        words = searched.casefold().split()
        self._name_list.blockSignals(True)
        in_sight = 0
        for position, name in enumerate(self._names):
            item, owner = self._name_list.item(position), self._owner.get(position)
            fits = position in meant or all(word in name.casefold() for word in words)
            item.setHidden(not (fits if searched else True))
            in_sight += fits
            item.setCheckState(Qt.CheckState.Checked if owner == shown else Qt.CheckState.Unchecked)
            elsewhere = owner is not None and owner != shown
            item.setText(
                self.tr("{name} (now {other})").format(name=name, other=owner)
                if elsewhere
                else name
            )
        self._name_list.blockSignals(False)
        self._name_list.setAccessibleName(self.tr("Names of {name}").format(name=shown))
        self._count_label.setText(
            self.tr("{count} names").format(count=texts.number(in_sight))
            if in_sight
            else self.tr("The model knows no such name.")
        )

    @Slot()
    def _on_class_list_current_item_changed(self) -> None:
        self._show_names()
        ticked = [position for position, name in self._owner.items() if name == self._class_shown()]
        if ticked:
            self._name_list.scrollToItem(self._name_list.item(min(ticked)))

    @Slot(QListWidgetItem)
    def _on_name_list_item_changed(self, item: QListWidgetItem) -> None:
        position, shown = item.data(Role), self._class_shown()
        if item.checkState() == Qt.CheckState.Checked:
            self._owner[position] = shown
        elif self._owner.get(position) == shown:
            del self._owner[position]
        self._show_counts()
        self._show_names()
