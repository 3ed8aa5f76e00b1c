"""What varying does to the person's own photos: some of them, as training would show them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core.photos import Dataset, Fit
from xfer_gui.core.plan import Augmentation, Cropping
from xfer_gui.ui import theme
from xfer_gui.ui.photo_variations import PHOTOS, VARIATIONS, Variations, Wish
from xfer_gui.ui.picture_view import CORNER
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.variety_words import (
    in_a_line,
    words_of_augmentation,
    words_of_cropping,
    words_of_fit,
)

SIDE = 7 * SPACE
GAP = SPACE
FIRST_GAP = 2 * SPACE  # between a photo and its variations
FADE_MILLISECONDS = 180
SAMPLES = 12


class AugmentationPreview(QWidget):
    """Photos on the left, on their right what a network may see instead of them.

    Nothing is computed while it is hidden.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish: Wish | None = None
        self._variations = Variations()
        before = _caption(self.tr("As it is"))
        before.setFixedWidth(SIDE + FIRST_GAP)
        after = _caption(self.tr("As training shows it"))
        self._sheet = _Sheet()
        self._sheet.setAccessibleName(self.tr("Preview of the variations"))
        self._fit_label, self._cropping_label, self._kind_label = (_caption("") for _ in range(3))
        self._others_button = QPushButton(self.tr("Show others"))
        self._others_button.setProperty("role", "link")
        self._others_button.setToolTip(self.tr("Other photos, and varied in other ways."))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(before)
        head.addWidget(after, 1)
        head.addWidget(self._others_button)
        pictures = QWidget()
        pictures.setFixedWidth(self._sheet.width())
        above_one_another = QVBoxLayout(pictures)
        above_one_another.setContentsMargins(0, 0, 0, 0)
        above_one_another.setSpacing(SPACE // 2)
        above_one_another.addLayout(head)
        above_one_another.addWidget(self._sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(pictures)
        layout.addSpacing(SPACE // 2)
        for label in (self._fit_label, self._cropping_label, self._kind_label):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
        self._others_button.clicked.connect(self._on_others_button_clicked)
        self._variations.made.connect(self._on_variations_made, Qt.ConnectionType.QueuedConnection)

    def show_choice(
        self,
        photos: Sequence[Path],
        size: int,
        fit: Fit,
        kind: Augmentation,
        cropping: Cropping,
    ) -> None:
        """Show what a choice does to photos, and say it in words.

        Args:
            photos: a few, as `telling_photos` picks them; three are shown at a time.
            size: side of the square that the network sees, in pixels.
            fit: how photos become square.
            kind: how they are varied.
            cropping: which part of them is shown.
        """
        look = self._wish.look if self._wish is not None else 0
        side = round(SIDE * self.devicePixelRatioF())
        wish = Wish(tuple(photos), size, fit, kind, cropping, side, look)
        if wish == self._wish:
            return
        self._wish = wish
        self._sheet.make_room(min(PHOTOS, len(photos)))
        self._fit_label.setText(in_a_line(words_of_fit(fit)))
        self._cropping_label.setText(in_a_line(words_of_cropping(cropping)))
        self._cropping_label.setVisible(cropping != "whole")
        self._kind_label.setText(in_a_line(words_of_augmentation(kind)))
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pictures that were not made while it was hidden."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        if self._wish is not None and self.isVisible():
            self._variations.want(self._wish)

    @Slot()
    def _on_others_button_clicked(self) -> None:
        if self._wish is not None:
            self._wish = self._wish.with_another_look()
            self._ask()

    @Slot(object, object)
    def _on_variations_made(self, wish: Wish, rows: list[list[QImage]]) -> None:
        if wish == self._wish:
            self._sheet.show_rows(rows)
            if not rows:
                self._fit_label.setText(self.tr("None of these photos can be read."))
            self._sheet.setAccessibleDescription(
                self.tr("{photos} photos in {variations} variations each").format(
                    photos=len(rows), variations=VARIATIONS
                )
            )


class _Sheet(QWidget):
    """Rows of small square pictures; new ones fade in over the old."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[list[QImage]] = []
        self._before: list[list[QImage]] = []
        self._count = 0
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._fade.setDuration(FADE_MILLISECONDS)
        self._fade.valueChanged.connect(self.update)
        self.setFixedWidth(SIDE + FIRST_GAP + VARIATIONS * SIDE + (VARIATIONS - 1) * GAP)

    def make_room(self, count: int) -> None:
        """Be as high as so many rows need."""
        self._count = count
        self.setFixedHeight(max(1, count) * (SIDE + GAP) - GAP)

    def show_rows(self, rows: list[list[QImage]]) -> None:
        """Fade in other pictures."""
        self._before, self._rows = self._rows, rows
        self._fade.stop()
        self._fade.start()

    def sizeHint(self) -> QSize:
        """As large as the rows."""
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures; grey places while there are none."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        corners = QPainterPath()
        places = [self._place(row, column) for row, column in self._cells()]
        for place in places:
            corners.addRoundedRect(place, CORNER, CORNER)
        painter.fillPath(corners, theme.colour("chip"))
        painter.setClipPath(corners)
        faded_in = float(self._fade.currentValue() or 0.0)
        for rows, opacity in ((self._before, 1.0), (self._rows, faded_in)):
            painter.setOpacity(opacity)
            for (row, column), place in zip(self._cells(), places, strict=True):
                if row < len(rows):
                    painter.drawImage(place, rows[row][column])

    def changeEvent(self, event: QEvent) -> None:
        """Repaint in the new colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _cells(self) -> list[tuple[int, int]]:
        return [(row, column) for row in range(self._count) for column in range(VARIATIONS + 1)]

    def _place(self, row: int, column: int) -> QRectF:
        left = column * (SIDE + GAP) + (FIRST_GAP - GAP if column else 0)
        return QRectF(left, row * (SIDE + GAP), SIDE, SIDE)


def telling_photos(dataset: Dataset) -> list[Path]:
    """A few photos that stand for a dataset: one of each class in turn.

    Args:
        dataset: what will be learned from.
    """
    by_class: dict[str, list[Path]] = {name: [] for name in dataset.classes}
    for photo in dataset.photos:
        if len(by_class[photo.label]) < SAMPLES:
            by_class[photo.label].append(photo.path)
    turns = [
        photos[turn]
        for turn in range(SAMPLES)
        for photos in by_class.values()
        if turn < len(photos)
    ]
    return turns[:SAMPLES]


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "caption")
    return label
