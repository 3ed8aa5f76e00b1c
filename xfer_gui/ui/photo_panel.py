"""The right of the Photos tab: the chosen photo or the findings, and how photos become square."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from xfer_gui.core.ailments import odd_shapes
from xfer_gui.core.photos import DEFAULT_FIT, Dataset, Fit, Part, Photo
from xfer_gui.ui.findings_panel import FindingsPanel
from xfer_gui.ui.fit_preview import FitPreview, telling_samples
from xfer_gui.ui.photo_details import PhotoDetails
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader

MEMORY_BYTES = 24 * 1024 * 1024
FINDINGS_STRETCH = 100  # before the empty space at the end


class PhotoPanel(QFrame):
    """Follows the selection of the grid."""

    exclusion_wished = Signal(bool)
    fit_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._loader = PictureLoader(self, memory=MEMORY_BYTES)
        self._samples: list[Photo] = []
        self._dataset: Dataset | None = None
        self._fit: Fit = DEFAULT_FIT
        self._large: Picture | None = None
        self._details = PhotoDetails(self._loader)
        self._findings = FindingsPanel()
        self._fit_preview = FitPreview(self._loader)
        self._details.hide()
        line = QFrame()
        line.setProperty("role", "line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._findings, FINDINGS_STRETCH)
        layout.addWidget(self._details)
        layout.addWidget(line)
        layout.addWidget(self._fit_preview)
        layout.addStretch(1)
        self._details.exclusion_wished.connect(self.exclusion_wished)
        self._fit_preview.fit_chosen.connect(self.fit_chosen)

    @property
    def findings(self) -> FindingsPanel:
        """What was found; shown while no photo is chosen."""
        return self._findings

    def show_dataset(self, dataset: Dataset, obstacle: str) -> None:
        """Show the findings of a dataset, and the fit on its most telling photos.

        Args:
            dataset: what is used.
            obstacle: why nothing can be learned from it; empty when it can.
        """
        self._findings.show_problems(dataset.problems, obstacle)
        self._dataset = dataset
        self._samples = telling_samples(dataset)
        self._large = None
        self._show_samples(self._samples)
        self._show_odd()

    def show_fit(self, fit: Fit) -> None:
        """Mark how photos become square."""
        self._fit = fit
        self._fit_preview.show_fit(fit)
        self._show_odd()

    @property
    def fit_preview(self) -> FitPreview:
        """How photos become square."""
        return self._fit_preview

    def show_selection(self, photos: Sequence[Photo], left_out: int, part: Part | None) -> None:
        """Show what is chosen in the grid; nothing brings back the findings.

        Args:
            photos: what is chosen.
            left_out: how many of them are left out.
            part: what the only one is used for, where that is known.
        """
        if not photos:
            self._large = None
            self._details.hide()
            self._findings.show()
            self._show_samples(self._samples)
            return
        self._large = self._details.show_photos(photos, left_out, part)
        self._findings.hide()
        self._details.show()
        self._show_samples([photos[-1]])

    def close_loader(self) -> None:
        """Make no more pictures."""
        self._loader.close()

    def _show_samples(self, photos: Sequence[Photo]) -> None:
        wanted = self._fit_preview.show_photos(photos)
        self._loader.want(([self._large] if self._large else []) + wanted)

    def _show_odd(self) -> None:
        """Where the fit is chosen, what the doctor says about photos that are far from square."""
        dataset = self._dataset
        found = next(odd_shapes(dataset, self._fit), None) if dataset is not None else None
        odd = len(found.photos) if found is not None else 0
        self._fit_preview.show_odd(odd, len(dataset.photos) if dataset is not None else 0)
