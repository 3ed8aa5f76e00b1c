"""Everything about a plan that most people never touch, folded away."""

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.catalogue import Backbone
from xfer_gui.core.photos import FITS, Fit
from xfer_gui.core.plan import Augmentation, Plan, StrategyId
from xfer_gui.ui import icons
from xfer_gui.ui.theme import SPACE

SIZES = (64, 96, 128, 160, 192, 224, 256, 300, 384)
MOST_HELD_BACK = 40  # per cent of the photos, for validation and for test


class AdvancedPanel(QWidget):
    """A heading that unfolds, and a form under it."""

    fit_chosen = Signal(str)
    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strategy: StrategyId = "feature_extraction"
        self._why_split_is_fixed = ""
        self._toggle_button = QToolButton()
        self._toggle_button.setText(self.tr("Advanced"))
        self._toggle_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._form_area = QWidget()
        self._form = QFormLayout(self._form_area)
        self._build_form()
        self._toggle_button.clicked.connect(self._on_toggle_button_clicked)
        self._fit_combo.activated.connect(self._on_fit_combo_activated)
        self._validation_spin.valueChanged.connect(self._on_share_changed)
        self._test_spin.valueChanged.connect(self._on_share_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._toggle_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._form_area)
        self.set_unfolded(False)

    @property
    def is_unfolded(self) -> bool:
        """True while the form is shown."""
        return not self._form_area.isHidden()

    def set_unfolded(self, unfolded: bool) -> None:
        """Fold or unfold the form."""
        self._toggle_button.setIcon(icons.icon("chevron-down" if unfolded else "chevron-right"))
        self._toggle_button.setAccessibleDescription(
            self.tr("unfolded") if unfolded else self.tr("folded")
        )
        self._form_area.setVisible(unfolded)
        self.unfolded.emit(unfolded)

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        self._size_combo.setCurrentIndex(self._size_combo.findData(plan.image_size))
        self.show_fit(plan.fit)
        self._rounds_spin.setValue(plan.epochs)
        self._batch_spin.setValue(plan.batch_size)
        self._rate_spin.setValue(plan.learning_rate or 0.0)
        self._augmentation_combo.setCurrentIndex(
            self._augmentation_combo.findData(plan.augmentation)
        )
        self._seed_spin.setValue(plan.seed)
        self._validation_spin.setValue(round(100 * plan.shares[1]))
        self._test_spin.setValue(round(100 * plan.shares[2]))

    def show_fit(self, fit: Fit) -> None:
        """Show how photos become square, which is chosen on the Photos tab as well."""
        self._fit_combo.setCurrentIndex(self._fit_combo.findData(fit))

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with what the form says."""
        validation, test = self._validation_spin.value() / 100, self._test_spin.value() / 100
        return replace(
            plan,
            image_size=self._size_combo.currentData(),
            fit=self._fit_combo.currentData(),
            epochs=self._rounds_spin.value(),
            batch_size=self._batch_spin.value(),
            learning_rate=self._rate_spin.value() or None,
            augmentation=self._augmentation_combo.currentData(),
            seed=self._seed_spin.value(),
            shares=(round(1 - validation - test, 2), validation, test),
        )

    def set_backbone(self, backbone: Backbone, image_size: int) -> None:
        """Offer the sizes that a backbone can see.

        Args:
            backbone: the one that is chosen.
            image_size: the size to propose.
        """
        self._size_combo.clear()
        sizes = {size for size in SIZES if size >= backbone.smallest_size}
        for size in sorted(sizes | {backbone.image_size, image_size}):
            name = self.tr("{size} px").format(size=size)
            if size == backbone.image_size:
                name = self.tr("{size} px, its own size").format(size=size)
            self._size_combo.addItem(name, size)
        self._size_combo.setCurrentIndex(self._size_combo.findData(image_size))

    def set_strategy(self, strategy: StrategyId) -> None:
        """Enable what the strategy uses."""
        self._strategy = strategy
        self._enable()

    def set_split_fixed(self, why: str) -> None:
        """Say why the shares cannot be chosen; an empty string allows it."""
        self._why_split_is_fixed = why
        self._enable()

    def _build_form(self) -> None:
        self._form.setContentsMargins(SPACE, 0, 0, 0)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setHorizontalSpacing(2 * SPACE)
        self._form.setVerticalSpacing(SPACE)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._size_combo = QComboBox()
        self._fit_combo = QComboBox()
        names = {
            "crop": self.tr("Cut to the middle"),
            "pad": self.tr("Keep all, fill the edges"),
            "stretch": self.tr("Stretch"),
        }
        for fit in FITS:
            self._fit_combo.addItem(names[fit], fit)
        self._rounds_spin = _spin(1, 1000)
        self._batch_spin = _spin(1, 1024)
        self._rate_spin = QDoubleSpinBox()
        _indent(self._rate_spin)
        self._rate_spin.setDecimals(6)
        self._rate_spin.setRange(0.0, 1.0)
        self._rate_spin.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self._rate_spin.setSpecialValueText(self.tr("automatic"))
        self._augmentation_combo = QComboBox()
        kinds = {
            "none": self.tr("As they are"),
            "light": self.tr("Slightly varied"),
        }
        for kind in get_args(Augmentation):
            self._augmentation_combo.addItem(kinds[kind], kind)
        self._seed_spin = _spin(0, 2**31 - 1)
        self._validation_spin = _spin(5, MOST_HELD_BACK, " %")
        self._test_spin = _spin(5, MOST_HELD_BACK, " %")
        self._rest_label = QLabel()
        self._rest_label.setProperty("role", "caption")
        for combo in (self._size_combo, self._fit_combo, self._augmentation_combo):
            # As wide as the column, not as the longest entry.
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(12)
        for name, field, tip in self._rows():
            label = QLabel(name)
            label.setBuddy(field)
            label.setToolTip(tip)
            field.setToolTip(tip)
            field.setProperty("tip", tip)
            field.setAccessibleName(name)
            self._form.addRow(label, field)
        self._form.addRow("", self._rest_label)
        self._on_share_changed()

    def _rows(self) -> tuple[tuple[str, QWidget, str], ...]:
        return (
            (
                self.tr("Photo size"),
                self._size_combo,
                self.tr("How large it sees each photo. Half the side takes a quarter of the time."),
            ),
            (
                self.tr("Made square"),
                self._fit_combo,
                self.tr("Models look at squares. The Photos tab shows what this does to yours."),
            ),
            (
                self.tr("Rounds"),
                self._rounds_spin,
                self.tr("How often it goes through all training photos (epochs)."),
            ),
            (
                self.tr("Photos at a time"),
                self._batch_spin,
                self.tr("How many photos it looks at before it corrects itself (batch size)."),
            ),
            (
                self.tr("Learning rate"),
                self._rate_spin,
                self.tr("How far it corrects itself each time. Automatic suits the chosen model."),
            ),
            (
                self.tr("Training photos"),
                self._augmentation_combo,
                self.tr("Small shifts, flips and changes of light make more of few photos."),
            ),
            (
                self.tr("Validation share"),
                self._validation_spin,
                self.tr("Photos that are not learned from: they decide which round is kept."),
            ),
            (
                self.tr("Test share"),
                self._test_spin,
                self.tr("Photos that are looked at once, at the very end, for an honest result."),
            ),
            (
                self.tr("Seed"),
                self._seed_spin,
                self.tr("The same number gives the same shuffling, so a training can be repeated."),
            ),
        )

    def _enable(self) -> None:
        unused = (
            self.tr("Feature extraction has no rounds: it finds its own end.")
            if self._strategy == "feature_extraction"
            else ""
        )
        for field in (
            self._rounds_spin,
            self._batch_spin,
            self._rate_spin,
            self._augmentation_combo,
        ):
            self._allow(field, unused)
        for field in (self._validation_spin, self._test_spin):
            self._allow(field, self._why_split_is_fixed)
        self._rest_label.setVisible(not self._why_split_is_fixed)

    def _allow(self, field: QWidget, why_not: str) -> None:
        field.setEnabled(not why_not)
        field.setToolTip(why_not or field.property("tip"))
        label = self._form.labelForField(field)
        label.setEnabled(not why_not)
        label.setToolTip(why_not or field.property("tip"))

    @Slot()
    def _on_toggle_button_clicked(self) -> None:
        self.set_unfolded(not self.is_unfolded)

    @Slot()
    def _on_fit_combo_activated(self) -> None:
        self.fit_chosen.emit(self._fit_combo.currentData())

    @Slot()
    def _on_share_changed(self) -> None:
        rest = 100 - self._validation_spin.value() - self._test_spin.value()
        self._rest_label.setText(self.tr("{share} % are left to learn from").format(share=rest))


def _spin(lowest: int, highest: int, suffix: str = "") -> QSpinBox:
    spin = QSpinBox()
    _indent(spin)
    spin.setRange(lowest, highest)
    spin.setSuffix(suffix)
    return spin


def _indent(spin: QAbstractSpinBox) -> None:
    # A style sheet's padding does not reach the line inside a spin box.
    spin.lineEdit().setTextMargins(SPACE - 2, 0, 0, 0)
