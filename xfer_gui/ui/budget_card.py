""" "Find the best for me": a tick and the minutes that it may take."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from xfer_gui.ui import theme
from xfer_gui.ui.fields import caption, indent
from xfer_gui.ui.theme import SPACE

USUAL_MINUTES = (5, 10, 15, 30, 60, 120, 240, 480)
FIRST_MINUTES = 15


class BudgetCard(QFrame):
    """While it is ticked, nothing else need be chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._check = QCheckBox(self.tr("Find the best for me in"))
        self._check.setProperty("role", "section")
        self._minutes_spin = _MinutesSpin()
        self._minutes_spin.setAccessibleName(self.tr("Minutes that the search may take"))
        sentence = self.tr(
            "Tries models, strategies and sizes on your photos for so long, keeps the best, and "
            "tests it once at the end."
        )
        self._check.setAccessibleDescription(sentence)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._check)
        row.addWidget(self._minutes_spin)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, SPACE + 4, SPACE + SPACE // 2)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(row)
        layout.addWidget(caption(sentence))
        self._check.toggled.connect(self._on_check_toggled)
        self._minutes_spin.valueChanged.connect(self.changed)

    @property
    def minutes(self) -> float | None:
        """The minutes that were given; None while people choose themselves."""
        return float(self._minutes_spin.value()) if self._check.isChecked() else None

    @property
    def check(self) -> QCheckBox:
        """Its tick."""
        return self._check

    def show_minutes(self, minutes: float | None) -> None:
        """Show another choice."""
        if minutes is not None:
            self._minutes_spin.setValue(max(1, round(minutes)))
        self._check.setChecked(minutes is not None)

    @Slot(bool)
    def _on_check_toggled(self, checked: bool) -> None:
        theme.set_mark(self, "selected", checked)
        self.changed.emit()


class _MinutesSpin(QSpinBox):
    """Any number of minutes can be typed; arrows go from one usual number to the next."""

    def __init__(self) -> None:
        super().__init__()
        indent(self)
        self.setRange(1, 24 * 60)
        self.setSuffix(self.tr(" min"))
        self.setValue(FIRST_MINUTES)

    def stepBy(self, steps: int) -> None:
        """Go to the next usual number."""
        for _ in range(abs(steps)):
            here = self.value()
            if steps > 0:
                self.setValue(next((each for each in USUAL_MINUTES if each > here), here))
            else:
                self.setValue(next((each for each in USUAL_MINUTES[::-1] if each < here), here))
