"""Fields of forms: spin boxes, combo boxes and captions that look the same everywhere."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from xfer_gui.ui.theme import SPACE

translate = QCoreApplication.translate


def spin(lowest: int, highest: int, suffix: str = "") -> QSpinBox:
    """A box for a whole number."""
    box = QSpinBox()
    indent(box)
    box.setRange(lowest, highest)
    box.setSuffix(suffix)
    return box


def automatic_spin(highest: int) -> QSpinBox:
    """A box for a whole number; 0 is shown as "automatic"."""
    box = spin(0, highest)
    box.setSpecialValueText(translate("Fields", "automatic"))
    return box


def rate_spin() -> QDoubleSpinBox:
    """A box for a learning rate; 0 is shown as "automatic"."""
    box = QDoubleSpinBox()
    indent(box)
    box.setDecimals(6)
    box.setRange(0.0, 1.0)
    box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    box.setSpecialValueText(translate("Fields", "automatic"))
    return box


def combo(*entries: tuple[str, object]) -> QComboBox:
    """A list to choose from, as wide as the column and not as its longest entry.

    Args:
        *entries: what is shown, and what it stands for.
    """
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    for name, data in entries:
        box.addItem(name, data)
    return box


def choose(box: QComboBox, data: object) -> None:
    """Choose the entry that stands for `data`."""
    box.setCurrentIndex(box.findData(data))


def caption(text: str = "") -> QLabel:
    """A small explanation, in as many lines as it needs."""
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def form(*rows: tuple[str, QWidget]) -> QFormLayout:
    """Names with their fields, one below the other, as wide as there is room."""
    result = QFormLayout()
    result.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    result.setHorizontalSpacing(2 * SPACE)
    result.setVerticalSpacing(SPACE)
    result.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, field in rows:
        add_row(result, name, field)
    return result


def add_row(rows: QFormLayout, name: str, field: QWidget) -> QLabel:
    """Add a name and its field; gives the name's label."""
    label = QLabel(name)
    label.setBuddy(field)
    # As high as the field, so that both stand on one line.
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    rows.addRow(label, field)
    return label


def indent(box: QAbstractSpinBox) -> None:
    """Let the letters begin where those of other fields do."""
    # A style sheet's padding does not reach the line inside a spin box.
    box.lineEdit().setTextMargins(SPACE - 2, 0, 0, 0)
