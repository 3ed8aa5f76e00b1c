"""Under Advanced: how photos are made square, varied and cut, with a preview."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from xfer_gui.core.photos import FITS, Dataset, Fit
from xfer_gui.core.plan import AUGMENTATIONS, CROPPINGS, Plan
from xfer_gui.ui.augmentation_preview import AugmentationPreview, telling_photos
from xfer_gui.ui.fields import automatic_spin, choose, combo
from xfer_gui.ui.form_group import FormGroup
from xfer_gui.ui.variety_words import words_of_augmentation, words_of_cropping, words_of_fit

MOST_COPIES = 50
Choice = TypeVar("Choice", bound=str)


class PhotosGroup(FormGroup):
    """How photos are made square, and how those that are learned from are varied."""

    fit_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: Sequence[Path] = ()
        self._size = 0
        self._heading_label.setText(self.tr("Photos"))
        self._fit_combo = combo(*_entries(FITS, words_of_fit))
        self._augmentation_combo = combo(*_entries(AUGMENTATIONS, words_of_augmentation))
        self._cropping_combo = combo(*_entries(CROPPINGS, words_of_cropping))
        self._copies_spin = automatic_spin(MOST_COPIES)
        self._preview = AugmentationPreview()
        self.add(
            self.tr("Made square"),
            self._fit_combo,
            self.tr("Models look at squares. The Photos tab shows what this does to yours."),
        )
        self.add(
            self.tr("Learned from"),
            self._augmentation_combo,
            self.tr(
                "Small changes make more of few photos (augmentation). Photos that judge are never "
                "changed."
            ),
        )
        self.add(
            self.tr("Part shown"),
            self._cropping_combo,
            self.tr("Which part of a photo it learns from each time (cropping)."),
        )
        self.add(
            self.tr("Copies kept"),
            self._copies_spin,
            self.tr(
                "So many varied copies of each photo are kept on disk, worked on already by the "
                "layers that stay as they are. More copies are more variety, and take more time at "
                "the start and more disk."
            ),
        )
        self._column.addWidget(self._preview)
        self._fit_combo.activated.connect(self._on_fit_combo_activated)
        for each in (self._fit_combo, self._augmentation_combo, self._cropping_combo):
            each.currentIndexChanged.connect(self._on_choice_changed)
        self._copies_spin.valueChanged.connect(self.changed)

    @property
    def preview(self) -> AugmentationPreview:
        """What varying does to the person's own photos."""
        return self._preview

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        self.show_fit(plan.fit)
        choose(self._augmentation_combo, plan.augmentation)
        choose(self._cropping_combo, plan.cropping)
        self._copies_spin.setValue(plan.copies or 0)

    def show_fit(self, fit: Fit) -> None:
        """Show how photos become square."""
        choose(self._fit_combo, fit)

    def show_dataset(self, dataset: Dataset) -> None:
        """Preview the choice on other photos."""
        self._samples = telling_photos(dataset)
        self._show_preview()

    def show_size(self, size: int) -> None:
        """Preview the choice at another size."""
        self._size = size
        self._show_preview()

    def show_use(self, varies: bool, keeps_copies: bool) -> None:
        """Show what a strategy uses.

        Args:
            varies: photos are seen several times, varied each time.
            keeps_copies: the work of the layers that stay as they are is kept.
        """
        for field in (self._augmentation_combo, self._cropping_combo):
            self._form.setRowVisible(field, varies)
        self._form.setRowVisible(self._copies_spin, varies and keeps_copies)
        self._preview.setVisible(varies)

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with what the form says."""
        keeps_copies = self._form.isRowVisible(self._copies_spin)
        return replace(
            plan,
            fit=self._fit_combo.currentData(),
            augmentation=self._augmentation_combo.currentData(),
            cropping=self._cropping_combo.currentData(),
            copies=(self._copies_spin.value() or None) if keeps_copies else None,
        )

    def _show_preview(self) -> None:
        if self._samples and self._size:
            self._preview.show_choice(
                self._samples,
                self._size,
                self._fit_combo.currentData(),
                self._augmentation_combo.currentData(),
                self._cropping_combo.currentData(),
            )

    @Slot()
    def _on_choice_changed(self) -> None:
        self._show_preview()
        self.changed.emit()

    @Slot()
    def _on_fit_combo_activated(self) -> None:
        self.fit_chosen.emit(self._fit_combo.currentData())


def _entries(
    choices: Sequence[Choice], words: Callable[[Choice], tuple[str, str]]
) -> list[tuple[str, Choice]]:
    return [(words(each)[0], each) for each in choices]
