"""What the strategy "as it is" asks for: which of the model's own names belong to which class."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from xfer_gui.core import imagenet, weights
from xfer_gui.core.catalogue import IMAGENET_NAMES
from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan
from xfer_gui.ui import texts
from xfer_gui.ui.class_words import ClassWords
from xfer_gui.ui.fields import caption
from xfer_gui.ui.names_dialog import NamesDialog
from xfer_gui.ui.strategy_details import StrategyDetails
from xfer_gui.ui.theme import SPACE

Positions = tuple[int, ...]


class OwnNames(StrategyDetails):
    """Classes with the names that Xfer finds for them, to be changed in a dialog."""

    names_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._edited: dict[str, Positions] = {}
        self._asked: tuple[tuple[str, str], ...] = ()
        self._table = ClassWords(self.tr("Names that belong to it"), editable=False)
        self._words_label = caption()
        self._change_button = QPushButton(self.tr("Change…"))
        self._change_button.setProperty("role", "slim")
        self._again_button = QPushButton(self.tr("Take back changes"))
        self._again_button.setProperty("role", "link")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._change_button)
        row.addWidget(self._again_button)
        row.addStretch(1)
        self.column.addWidget(self._table)
        self.column.addLayout(row)
        self.column.addWidget(self._words_label)
        self._table.row_wanted.connect(self._open_dialog)
        self._change_button.clicked.connect(self._on_change_button_clicked)
        self._again_button.clicked.connect(self._on_again_button_clicked)
        self._show()

    @property
    def table(self) -> ClassWords:
        """Classes and names."""
        return self._table

    @property
    def could_be_read(self) -> bool:
        """True while the names are on this machine and not here yet."""
        return not self._names and weights.is_ready(IMAGENET_NAMES.id)

    @property
    def change_button(self) -> QPushButton:
        """Opens the dialog; fetches the names while they are missing."""
        return self._change_button

    def show_names(self, names: tuple[str, ...]) -> None:
        """Have the 1,000 names to choose from."""
        self._names = names
        if self._asked:
            self._edited |= imagenet.asked_for(self._asked, self._classes, names)
            self._asked = ()
        self._show()

    def show_dataset(self, dataset: Dataset) -> None:
        """Have a row for each class."""
        if dataset.classes != self._classes:
            self._classes = dataset.classes
            self._edited = {
                name: positions
                for name, positions in self._edited.items()
                if name in dataset.classes
            }
            self._show()

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        if plan.strategy == "as_is" and plan.words:
            self._asked = plan.words
            if self._names:
                self.show_names(self._names)

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with the names that the person chose; the engine finds the others itself."""
        words = tuple(
            (name, ", ".join(self._spelled(positions))) for name, positions in self._edited.items()
        )
        return replace(plan, words=words or self._asked)

    def set_names(self, chosen: Mapping[str, Positions]) -> None:
        """Take what a person chose; what is as Xfer would have it stays automatic."""
        suggested = self._suggested({})
        self._edited = {
            name: positions
            for name, positions in chosen.items()
            if positions and set(positions) != set(suggested.get(name, ()))
        }
        self._show()
        self.changed.emit()

    def _all(self) -> dict[str, Positions]:
        found = self._suggested(self._edited) | self._edited
        return {name: found.get(name, ()) for name in self._classes}

    def _suggested(self, given: Mapping[str, Positions]) -> dict[str, Positions]:
        bare = [name for name in self._classes if name not in given]
        taken = [position for positions in given.values() for position in positions]
        return imagenet.by_words(bare, self._names, taken) if self._names else {}

    def _spelled(self, positions: Iterable[int]) -> list[str]:
        return list(dict.fromkeys(self._names[position] for position in positions))

    def _show(self) -> None:
        words = {}
        for name, positions in self._all().items():
            spelled = self._spelled(positions)
            words[name] = self._in_short(spelled) if spelled else self.tr("found on your photos")
        self._table.show_words(words)
        self._table.setVisible(bool(self._names))
        self._again_button.setVisible(bool(self._edited))
        self._change_button.setText(
            self.tr("Change…")
            if self._names
            else self.tr("Fetch the names ({size})").format(
                size=texts.data_size(IMAGENET_NAMES.download_bytes)
            )
        )
        self._words_label.setText(
            self.tr(
                "The model names 1,000 things. Each class has the names that its own name speaks "
                "of; for a class without any, Xfer looks which ones its photos get."
            )
            if self._names
            else self.tr(
                "The names are not on this computer yet. They are fetched with the training, too."
            )
        )

    def _in_short(self, spelled: list[str]) -> str:
        if len(spelled) == 1:
            return spelled[0]
        return self.tr("{count}: {names}").format(
            count=texts.number(len(spelled)), names=", ".join(spelled)
        )

    def _open_dialog(self, class_name: str) -> None:
        # Not this form's child: lists in a form look different.
        dialog = NamesDialog(self._names, self._all(), class_name, self.window())
        dialog.accepted.connect(lambda: self.set_names(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_change_button_clicked(self) -> None:
        if not self._names:
            self.names_wanted.emit()
        elif self._classes:
            row = max(0, self._table.currentRow())
            self._open_dialog(self._classes[min(row, len(self._classes) - 1)])

    @Slot()
    def _on_again_button_clicked(self) -> None:
        self.set_names({})
