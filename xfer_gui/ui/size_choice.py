"""How large the network sees each photo, what that costs, and what would do as well."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core.advice import Advice
from xfer_gui.core.catalogue import Backbone
from xfer_gui.ui import texts
from xfer_gui.ui.fields import caption, combo
from xfer_gui.ui.theme import SPACE

SIZES = (32, 64, 96, 128, 160, 192, 224, 256, 300, 384)


class SizeChoice(QWidget):
    """A list of the sizes that the model can see, each with its time; advice below it."""

    size_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested: int | None = None
        self._combo = combo()
        self._combo.setAccessibleName(self.tr("Photo size"))
        tip = self.tr(
            "How large it sees each photo, in pixels (px) along each side. Half the side takes "
            "about a quarter of the time."
        )
        label = QLabel(self.tr("Photo size"))
        label.setBuddy(self._combo)
        for widget in (label, self._combo):
            widget.setToolTip(tip)
        self._advice_label = caption()
        self._take_button = QPushButton()
        self._take_button.setProperty("role", "slim")
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(label)
        row.addWidget(self._combo, 1)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE)
        below.addWidget(self._advice_label, 1)
        below.addWidget(self._take_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(row)
        layout.addWidget(self._below)
        self._combo.currentIndexChanged.connect(self._on_combo_current_index_changed)
        self._take_button.clicked.connect(self._on_take_button_clicked)
        self.show_advice(None)

    @property
    def size(self) -> int:
        """The chosen size in pixels."""
        return int(self._combo.currentData() or 0)

    @property
    def advice(self) -> str:
        """What is said below the list; empty when nothing is."""
        return self._advice_label.text()

    @property
    def take_button(self) -> QPushButton:
        """Takes the size that is suggested."""
        return self._take_button

    def show_backbone(self, backbone: Backbone, size: int) -> None:
        """Offer the sizes that a backbone can see.

        Args:
            backbone: the one that is chosen.
            size: the size to propose.
        """
        self._combo.blockSignals(True)
        self._combo.clear()
        sizes = {each for each in SIZES if each >= backbone.smallest_size}
        for each in sorted(sizes | {backbone.image_size, size}):
            self._combo.addItem(_words(each, backbone.image_size), each)
        self._combo.blockSignals(False)
        self.choose(size)

    def choose(self, size: int) -> None:
        """Choose a size; one that the list lacks is added."""
        if self._combo.findData(size) < 0:
            self._combo.addItem(self.tr("{size} px").format(size=size), size)
        self._combo.blockSignals(True)
        self._combo.setCurrentIndex(self._combo.findData(size))
        self._combo.blockSignals(False)
        self.size_changed.emit(size)

    def show_advice(self, advice: Advice | None) -> None:
        """Say what would do as well.

        Args:
            advice: with the better size as `suggested`, if it has one.
        """
        self._advice_label.setText(texts.translated(advice)[0] if advice else "")
        suggested = dict(advice.values).get("suggested") if advice else None
        self._suggested = int(suggested) if suggested is not None else None
        if self._suggested is not None:
            self._take_button.setText(self.tr("Take {size} px").format(size=self._suggested))
        self._take_button.setVisible(self._suggested is not None)
        self._below.setVisible(advice is not None)

    @Slot()
    def _on_combo_current_index_changed(self) -> None:
        self.size_changed.emit(self.size)

    @Slot()
    def _on_take_button_clicked(self) -> None:
        if self._suggested is not None:
            self.choose(self._suggested)


def _words(size: int, own: int) -> str:
    """A size, and the time it takes beside the model's own size."""
    translate = texts.translate
    if size == own:
        return translate("SizeChoice", "{size} px, its own size").format(size=size)
    times = (size / own) ** 2
    if 0.6 < times < 1:
        return translate("SizeChoice", "{size} px, about {share} of the time").format(
            size=size, share=texts.percent(round(times, 1))
        )
    if times < 1:
        return translate("SizeChoice", "{size} px, about 1/{times} of the time").format(
            size=size, times=texts.number(round(1 / times))
        )
    return translate("SizeChoice", "{size} px, about {times} × the time").format(
        size=size, times=texts.number(times, 1)
    )
