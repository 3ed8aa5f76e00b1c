"""Settings: what is kept on the disk to be faster, how much it is, and emptying it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core import caches, places
from xfer_gui.core.caches import CacheKind, CacheSizes, Emptied
from xfer_gui.ui import dialogs, texts
from xfer_gui.ui.theme import SPACE


class CacheGroup(QWidget):
    """Sizes in words, and two buttons."""

    empty_requested = Signal()
    models_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._busy = True
        self._name_labels: dict[CacheKind, QLabel] = {
            "activations": QLabel(
                self.tr("Varied copies of photos, looked at half-way by a network")
            ),
            "pixels": QLabel(self.tr("Photos at the size at which networks see them")),
            "features": QLabel(self.tr("What networks saw in photos")),
            "traits": QLabel(self.tr("What was measured in photos, to find twins and bad ones")),
            "lookalikes": QLabel(self.tr("Photos that a network takes for one another")),
            "thumbnails": QLabel(self.tr("Small pictures for lists")),
            "jax": QLabel(self.tr("Networks that JAX has prepared")),
        }
        self._size_labels: dict[CacheKind, QLabel] = {kind: QLabel() for kind in caches.KINDS}
        self._total_label, self._models_label = QLabel(), QLabel()
        self._empty_button = QPushButton(self.tr("Empty the cache…"))
        self._folder_button = QPushButton(self.tr("Show its folder"))
        self._models_button = QPushButton(self.tr("Models…"))
        self._build()
        self._empty_button.clicked.connect(self._on_empty_button_clicked)
        self._folder_button.clicked.connect(lambda: dialogs.open_folder(places.cache_folder()))
        self._models_button.clicked.connect(lambda: self.models_requested.emit())
        self._show_state()

    @property
    def empty_button(self) -> QPushButton:
        """Asks, then empties."""
        return self._empty_button

    @property
    def models_button(self) -> QPushButton:
        """Leads to the models."""
        return self._models_button

    @property
    def sizes(self) -> dict[str, str]:
        """What is shown, by kind; "" is the total."""
        shown: dict[str, str] = {kind: label.text() for kind, label in self._size_labels.items()}
        return shown | {"": self._total_label.text()}

    def show_sizes(self, sizes: CacheSizes) -> None:
        """Show how much there is."""
        self._busy = False
        self._total = sizes.total
        for kind, label in self._size_labels.items():
            size, name = texts.data_size(sizes.kept[kind]), self._name_labels[kind]
            label.setText(size)
            label.setAccessibleName(f"{name.text()}: {size}")
            if kind == "jax":
                # Few people have it, and nobody else wants to know what it is.
                for each in (name, label):
                    each.setVisible(bool(sizes.kept[kind]))
        self._total_label.setText(texts.data_size(sizes.total))
        self._models_label.setVisible(bool(sizes.weights))
        self._models_label.setText(
            self.tr("Downloaded models take {size} more.").format(
                size=texts.data_size(sizes.weights)
            )
        )
        self._show_state()

    def _build(self) -> None:
        heading = QLabel(self.tr("Kept to be faster next time"))
        heading.setProperty("role", "section")
        self._models_label.setProperty("role", "muted")
        for button in (self._folder_button, self._models_button):
            button.setProperty("role", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        for button in (self._empty_button, self._folder_button, self._models_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(heading)
        layout.addLayout(self._table())
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._empty_button)
        row.addWidget(self._folder_button)
        row.addStretch(1)
        row.addWidget(self._models_label)
        row.addWidget(self._models_button)
        layout.addLayout(row)

    def _table(self) -> QGridLayout:
        together = QLabel(self.tr("Together"))
        for each in (together, self._total_label):
            each.setProperty("role", "section")
        rows = [(self._name_labels[kind], label) for kind, label in self._size_labels.items()]
        rows.append((together, self._total_label))
        table = QGridLayout()
        table.setHorizontalSpacing(2 * SPACE)
        table.setVerticalSpacing(SPACE // 2)
        table.setColumnStretch(0, 1)
        for row, (name, label) in enumerate(rows):
            label.setText(self.tr("Looking…"))
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            table.addWidget(name, row, 0)
            table.addWidget(label, row, 1)
        return table

    def _show_state(self) -> None:
        if self._busy:
            why_not = self.tr("The disk is being looked at.")
        elif not self._total:
            why_not = self.tr("There is nothing to empty.")
        else:
            why_not = ""
        self._empty_button.setEnabled(not why_not)
        self._empty_button.setToolTip(why_not)

    @Slot()
    def _on_empty_button_clicked(self) -> None:
        if self._may_empty():
            self._busy = True
            self._show_state()
            self.empty_requested.emit()

    def _may_empty(self) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Xfer")
        size = texts.data_size(self._total)
        box.setText(self.tr("Empty the cache and free {size}?").format(size=size))
        box.setInformativeText(
            self.tr(
                "Your photos, projects, classifiers and models stay. The next training looks at "
                "all photos again, which takes longer once."
            )
        )
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("Empty"))
        box.button(QMessageBox.StandardButton.Cancel).setText(self.tr("Keep"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return box.exec() == QMessageBox.StandardButton.Yes


def what_became(emptied: Emptied) -> tuple[str, str]:
    """What emptying brought, and why something stays."""
    sentence = texts.translate("CacheGroup", "{size} are free again.").format(
        size=texts.data_size(emptied.freed)
    )
    if not emptied.in_use:
        return sentence, ""
    return sentence, texts.translate(
        "CacheGroup", "{size} stay because Xfer works with them just now."
    ).format(size=texts.data_size(emptied.in_use))
