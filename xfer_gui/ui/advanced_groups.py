"""Under Advanced: how fast it learns, and which photos judge; each fills in its part of a plan."""

import math
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from xfer_gui.core.plan import Plan
from xfer_gui.core.recommend import USUAL_BATCH, usual_batch
from xfer_gui.ui import texts
from xfer_gui.ui.fields import automatic_spin, caption, choose, combo, rate_spin, spin
from xfer_gui.ui.form_group import FormGroup

MOST_HELD_BACK = 40  # per cent of the photos, for validation and for test
LARGE_PHOTOS = 224  # where a plan's own number of photos at a time suits
MOST_BLOCKS = 60
FOLDS = (0, 3, 5, 10)


class PaceGroup(FormGroup):
    """Rounds, photos at a time, and the learning rate that goes with them."""

    sweep_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading_label.setText(self.tr("Pace"))
        self._rounds_spin = spin(1, 1000)
        self._blocks_spin = automatic_spin(MOST_BLOCKS)
        self._batch_spin = spin(1, 1024)
        self._size = LARGE_PHOTOS
        self._rate_spin = rate_spin()
        self._sweep_button = QPushButton(self.tr("Find a good rate…"))
        self._sweep_button.setProperty("role", "slim")
        self._sweep_tip = self.tr(
            "Tries rates from far too low to far too high, and draws what happens."
        )
        self._sweep_button.setToolTip(self._sweep_tip)
        self._words_label = caption()
        self.add(
            self.tr("Rounds"),
            self._rounds_spin,
            self.tr("How often it goes through all training photos (epochs)."),
        )
        self.add(
            self.tr("Last blocks"),
            self._blocks_spin,
            self.tr("How many of the model's last groups of layers adapt before all of it may."),
        )
        self.add(
            self.tr("Photos at a time"),
            self._batch_spin,
            self.tr("How many photos it looks at before it corrects itself (batch size)."),
        )
        self.add(
            self.tr("Learning rate"),
            self._rate_spin,
            self.tr("How far it corrects itself each time. Automatic suits the chosen model."),
        )
        self._form.addRow("", self._sweep_button)
        self._form.setAlignment(self._sweep_button, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._words_label)
        self._sweep_button.clicked.connect(self.sweep_requested)
        for each in (self._rounds_spin, self._blocks_spin, self._batch_spin, self._rate_spin):
            each.valueChanged.connect(self._on_value_changed)
        self._on_value_changed()

    @property
    def sweep_button(self) -> QPushButton:
        """Asks for the search for a good rate."""
        return self._sweep_button

    @property
    def words(self) -> str:
        """How rate and photos at a time belong together, for what is chosen."""
        return self._words_label.text()

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        self._rounds_spin.setValue(plan.epochs)
        self._blocks_spin.setValue(plan.blocks or 0)
        self._batch_spin.setValue(plan.batch_size)
        self.show_rate(plan.learning_rate)

    def show_size(self, size: int) -> None:
        """Take as many photos at a time as suit this size, unless the person chose a number."""
        before, self._size = self._size, size
        if self._batch_spin.value() == usual_batch(before):
            self._batch_spin.setValue(usual_batch(size))

    def show_rate(self, rate: float | None) -> None:
        """Show a learning rate; None is the automatic one."""
        self._rate_spin.setValue(rate or 0.0)

    def set_sweep_possible(self, why_not: str) -> None:
        """Allow the search for a good rate, or say why it is not possible.

        Args:
            why_not: empty when it is.
        """
        self._sweep_button.setEnabled(not why_not)
        self._sweep_button.setToolTip(why_not or self._sweep_tip)

    def show_use(self, has_blocks: bool) -> None:
        """Show what a strategy uses.

        Args:
            has_blocks: the number of blocks that learn is chosen here.
        """
        self._form.setRowVisible(self._blocks_spin, has_blocks)

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with what the form says."""
        has_blocks = self._form.isRowVisible(self._blocks_spin)
        return replace(
            plan,
            epochs=self._rounds_spin.value(),
            blocks=(self._blocks_spin.value() or None) if has_blocks else plan.blocks,
            batch_size=self._batch_spin.value(),
            learning_rate=self._rate_spin.value() or None,
        )

    @Slot()
    def _on_value_changed(self) -> None:
        batch, automatic = self._batch_spin.value(), not self._rate_spin.value()
        if automatic and batch != USUAL_BATCH:
            words = self.tr(
                "With {photos} at a time instead of {usual}, the automatic rate is {times} × what "
                "it was: the more photos agree on a step, the longer it may be."
            ).format(
                photos=texts.photos(batch),
                usual=texts.number(USUAL_BATCH),
                times=texts.number(math.sqrt(batch / USUAL_BATCH), 1),
            )
        elif automatic:
            words = self.tr(
                "Twice as many photos at a time go with about 1.4 × the rate. The automatic rate "
                "follows by itself."
            )
        else:
            words = self.tr(
                "This rate stays as it is, however many photos at a time. With twice as many, try "
                "about 1.4 × the rate."
            )
        self._words_label.setText(words)
        self.changed.emit()


class JudgingGroup(FormGroup):
    """Which photos judge, and how often."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading_label.setText(self.tr("Fair judging"))
        self._validation_spin = spin(5, MOST_HELD_BACK, " %")
        self._test_spin = spin(5, MOST_HELD_BACK, " %")
        self._rest_label = caption()
        self._folds_combo = combo(*((self._folds_words(each), each) for each in FOLDS))
        self._seed_spin = spin(0, 2**31 - 1)
        self.add(
            self.tr("Validation share"),
            self._validation_spin,
            self.tr("Photos that are not learned from: they decide which round is kept."),
        )
        self.add(
            self.tr("Test share"),
            self._test_spin,
            self.tr("Photos that are looked at once, at the very end, for an honest result."),
        )
        self._form.addRow("", self._rest_label)
        self.add(
            self.tr("Cross-validation"),
            self._folds_combo,
            self.tr(
                "Learns several times before the training itself and judges on other photos each "
                "time (folds), which shows how much of the result is luck."
            ),
        )
        self.add(
            self.tr("Seed"),
            self._seed_spin,
            self.tr("The same number gives the same shuffling, so a training can be repeated."),
        )
        for each in (self._validation_spin, self._test_spin, self._seed_spin):
            each.valueChanged.connect(self._on_value_changed)
        self._folds_combo.currentIndexChanged.connect(self._on_value_changed)
        self._on_value_changed()

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        if self._folds_combo.findData(plan.folds) < 0:
            self._folds_combo.addItem(self._folds_words(plan.folds), plan.folds)
        choose(self._folds_combo, plan.folds)
        self._seed_spin.setValue(plan.seed)
        self._validation_spin.setValue(round(100 * plan.shares[1]))
        self._test_spin.setValue(round(100 * plan.shares[2]))

    def show_use(self, has_folds: bool) -> None:
        """Show what a strategy uses.

        Args:
            has_folds: it can be cross-validated.
        """
        self._form.setRowVisible(self._folds_combo, has_folds)

    def set_split_fixed(self, why: str) -> None:
        """Say why the shares cannot be chosen; an empty string allows it."""
        for field in (self._validation_spin, self._test_spin):
            for widget in (field, self._form.labelForField(field)):
                widget.setEnabled(not why)
                widget.setToolTip(why or field.property("tip"))
        self._form.setRowVisible(self._rest_label, not why)

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with what the form says."""
        validation, test = self._validation_spin.value() / 100, self._test_spin.value() / 100
        has_folds = self._form.isRowVisible(self._folds_combo)
        return replace(
            plan,
            folds=self._folds_combo.currentData() if has_folds else 0,
            seed=self._seed_spin.value(),
            shares=(round(1 - validation - test, 2), validation, test),
        )

    def _folds_words(self, folds: int) -> str:
        if folds == 0:
            return self.tr("none")
        return self.tr("in {count} parts").format(count=texts.number(folds))

    @Slot()
    def _on_value_changed(self) -> None:
        rest = 100 - self._validation_spin.value() - self._test_spin.value()
        self._rest_label.setText(self.tr("{share} % are left to learn from").format(share=rest))
        self.changed.emit()
