"""Under Advanced: what must stay together when photos are divided, and what comes of it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.errors import XferError
from xfer_gui.core.photos import Group
from xfer_gui.core.together import BURST_SECONDS, Bond, KeepTogether
from xfer_gui.session.dividing import Divided
from xfer_gui.ui import texts
from xfer_gui.ui.fields import caption, spin
from xfer_gui.ui.theme import SPACE

MOST_SECONDS = 3600
INDENT = 3 * SPACE


class TogetherGroup(QWidget):
    """Three choices with a reason each, the numbers that come of them, and what is unfair."""

    wished = Signal(object)  # KeepTogether
    anew_requested = Signal()
    back_requested = Signal()
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = KeepTogether()
        heading = QLabel(self.tr("What must stay together"))
        heading.setProperty("role", "section")
        why = caption(
            self.tr(
                "Photos that are nearly the same must not be learned from and judged by at once: "
                "the result would look better than it is. Exact copies always stay together."
            )
        )
        self._twins_box = QCheckBox(self.tr("Near-duplicates"))
        self._bursts_box = QCheckBox(self.tr("Photos taken within"))
        self._seconds_spin = spin(1, MOST_SECONDS, self.tr(" s"))
        self._seconds_spin.setValue(BURST_SECONDS)
        self._folders_box = QCheckBox(self.tr("Subfolders of classes"))
        self._boxes: dict[Bond, QCheckBox] = {
            "near_twins": self._twins_box,
            "bursts": self._bursts_box,
            "folders": self._folders_box,
        }
        self._reasons: dict[Bond, str] = {
            "near_twins": self.tr("One picture saved again, resized or cropped is still one."),
            "bursts": self.tr("Photos of one moment, by the camera's clock, show the same thing."),
            "folders": self.tr(
                "If each subfolder is one person, one day or one shop, judging by others is honest."
            ),
        }
        self._captions: dict[Bond, QLabel] = {bond: caption() for bond in self._boxes}
        self._parts_label = QLabel()
        self._parts_label.setProperty("role", "small")
        self._parts_label.setWordWrap(True)
        self._remark = QFrame()
        self._remark.setProperty("role", "warning")
        self._remark_label = QLabel()
        self._remark_label.setWordWrap(True)
        self._remark_label.setTextFormat(Qt.TextFormat.PlainText)
        self._kept_label = caption()
        self._anew_button = QPushButton(self.tr("Divide anew"))
        self._anew_button.setProperty("role", "slim")
        self._anew_button.setToolTip(
            self.tr(
                "Results of earlier trainings can then no longer be compared with new ones: they "
                "have seen some of the new test photos."
            )
        )
        self._back_button = QPushButton(self.tr("Back to the earlier division"))
        self._back_button.setProperty("role", "slim")
        self._build(heading, why)
        self._wire()
        self.show_wish(self._wish)
        self.show_division(None, None, is_kept=False, can_go_back=False)

    @property
    def boxes(self) -> dict[Bond, QCheckBox]:
        """The choices."""
        return self._boxes

    @property
    def seconds(self) -> QWidget:
        """How many seconds make a burst."""
        return self._seconds_spin

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """Divide anew, and back."""
        return self._anew_button, self._back_button

    @property
    def words(self) -> str:
        """Everything that is said about the division."""
        labels = [*self._captions.values(), self._parts_label, self._kept_label]
        shown = [label.text() for label in labels if not label.isHidden()]
        remark = "" if self._remark.isHidden() else self._remark_label.text()
        return "\n".join([*shown, remark]).strip()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.seen.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks any more."""
        super().hideEvent(event)
        self.seen.emit()

    def show_wish(self, wish: KeepTogether) -> None:
        """Show what stays together."""
        self._wish = wish
        chosen: dict[Bond, bool] = {
            "near_twins": wish.near_twins,
            "bursts": bool(wish.burst_seconds),
            "folders": wish.folders,
        }
        for bond, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(chosen[bond])
            box.blockSignals(False)
        self._seconds_spin.setEnabled(bool(wish.burst_seconds))
        if wish.burst_seconds:
            self._seconds_spin.blockSignals(True)
            self._seconds_spin.setValue(wish.burst_seconds)
            self._seconds_spin.blockSignals(False)

    def show_division(
        self,
        divided: Divided | None,
        problem: XferError | None,
        is_kept: bool,
        can_go_back: bool,
    ) -> None:
        """Show what comes of it.

        Args:
            divided: the division; None while it is looked for, or where there is none.
            problem: why there is none.
            is_kept: an earlier training divided the photos like this.
            can_go_back: the division before it was made anew can be brought back.
        """
        for bond, label in self._captions.items():
            groups = divided.together.of_bond(bond) if divided else ()
            if divided and bond == "folders":
                groups = divided.subfolders
            label.setText(" ".join(filter(None, (self._reasons[bond], self._found(bond, groups)))))
        if divided is not None:
            split = divided.split
            self._parts_label.setText(
                self.tr(
                    "{training} to learn from  ·  {validation} to choose by  ·  {test} to judge"
                ).format(
                    training=texts.number(len(split.training)),
                    validation=texts.number(len(split.validation)),
                    test=texts.number(len(split.test)),
                )
            )
        else:
            self._parts_label.setText("" if problem else self.tr("Counting…"))
        self._parts_label.setVisible(bool(self._parts_label.text()))
        self._show_remark(divided, problem)
        self._kept_label.setVisible(is_kept)
        self._anew_button.setVisible(is_kept)
        self._back_button.setVisible(can_go_back)

    def _show_remark(self, divided: Divided | None, problem: XferError | None) -> None:
        words = texts.translated(problem) if problem is not None else ()
        if divided is not None:
            words = tuple(texts.translated(remark)[0] for remark in divided.remarks)
        self._remark_label.setText("\n".join(filter(None, words)))
        self._remark.setVisible(bool(self._remark_label.text()))

    def _found(self, bond: Bond, groups: tuple[Group, ...]) -> str:
        if not groups:
            return ""
        words = self.tr("Groups found: {groups} ({photos}).")
        if bond == "folders":
            words = self.tr("Subfolders found: {groups} ({photos}).")
        photos = texts.photos(sum(map(len, groups)))
        return words.format(groups=texts.number(len(groups)), photos=photos)

    def _build(self, heading: QLabel, why: QLabel) -> None:
        self._kept_label.setText(
            self.tr("An earlier training divided these photos; where they are, they stay.")
        )
        for bond, box in self._boxes.items():
            box.setAccessibleDescription(self._reasons[bond])
            box.setToolTip(self._reasons[bond])
        self._seconds_spin.setAccessibleName(self.tr("Seconds between two photos"))
        burst = QHBoxLayout()
        burst.setSpacing(SPACE)
        burst.addWidget(self._bursts_box)
        burst.addWidget(self._seconds_spin)
        burst.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(heading)
        column.addWidget(why)
        for bond, box in self._boxes.items():
            column.addLayout(burst) if bond == "bursts" else column.addWidget(box)
            self._captions[bond].setContentsMargins(INDENT, 0, 0, 0)
            column.addWidget(self._captions[bond])
        inside = QVBoxLayout(self._remark)
        inside.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        inside.addWidget(self._remark_label)
        for each in (self._parts_label, self._remark, self._kept_label):
            column.addWidget(each)
        for button in self.buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _wire(self) -> None:
        for box in self._boxes.values():
            box.toggled.connect(self._on_choice_changed)
        self._seconds_spin.editingFinished.connect(self._on_choice_changed)
        self._anew_button.clicked.connect(self.anew_requested)
        self._back_button.clicked.connect(self.back_requested)

    @Slot()
    def _on_choice_changed(self) -> None:
        seconds = self._seconds_spin.value() if self._bursts_box.isChecked() else 0
        wish = replace(
            self._wish,
            near_twins=self._twins_box.isChecked(),
            burst_seconds=seconds,
            folders=self._folders_box.isChecked(),
        )
        if wish != self._wish:
            self.show_wish(wish)
            self.wished.emit(wish)
