"""What the strategy "by description" asks for: a few words about each class."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan
from xfer_gui.ui.class_words import ClassWords
from xfer_gui.ui.fields import caption
from xfer_gui.ui.strategy_details import StrategyDetails
from xfer_gui.ui.strategy_limits import CLIP


class Descriptions(StrategyDetails):
    """A line of text for each class, to be changed at will."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed: dict[str, str] = {}
        self._table = ClassWords(self.tr("Description (click to change)"), editable=True)
        self._table.words_changed.connect(self._on_table_words_changed)
        self.column.addWidget(self._table)
        self.column.addWidget(
            caption(
                self.tr(
                    "Say what is seen in a photo of each class, in English. Telling words help: "
                    "“a rusty gear wheel” does better than “part 7”. Several descriptions of one "
                    "class are parted by semicolons."
                )
            )
        )

    @property
    def table(self) -> ClassWords:
        """The lines of text."""
        return self._table

    def show_dataset(self, dataset: Dataset) -> None:
        """Have a line for each class; what was typed for a class comes back with it."""
        self._table.show_words(
            {name: self._typed.get(name, first_words(name)) for name in dataset.classes}
        )

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        if plan.strategy == "zero_shot" and plan.words:
            self._typed |= dict(plan.words)
            self._table.show_words(self._table.words | dict(plan.words))

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with a description of each class, and the model that understands it."""
        return replace(
            plan,
            backbone=CLIP.id,
            image_size=CLIP.image_size,
            words=tuple(self._table.words.items()),
        )

    def problem(self) -> str:
        """Names a class without a description."""
        bare = next((name for name, text in self._table.words.items() if not text), None)
        if bare is None:
            return ""
        return self.tr("“{name}” has no description yet.").format(name=bare)

    def _on_table_words_changed(self) -> None:
        self._typed |= self._table.words
        self.changed.emit()


def first_words(name: str) -> str:
    """The description that a class begins with; in English, which the model was taught in."""
    what = name.replace("_", " ").strip()
    return f"a photo of {'an' if what[:1].lower() in tuple('aeio') else 'a'} {what}"
