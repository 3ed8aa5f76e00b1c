"""How photos become square, shown on the person's own: before, cropped, padded, stretched."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xfer_gui.core.photos import FITS, Dataset, Fit, Photo
from xfer_gui.ui import texts, theme
from xfer_gui.ui.picture_view import PictureView
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader

SIDE = 7 * SPACE
SAMPLES = 2


class FitPreview(QWidget):
    """Three cards to choose from, each with the same photos as the network would see them."""

    fit_chosen = Signal(str)  # Fit

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[Photo, ...] = ()
        title = QLabel(self.tr("How photos become square"))
        title.setProperty("role", "section")
        self._before = [PictureView(loader, QSize(SIDE, SIDE)) for _ in range(SAMPLES)]
        names: dict[Fit, str] = {
            "crop": self.tr("Crop"),
            "pad": self.tr("Pad"),
            "stretch": self.tr("Stretch"),
        }
        self._sentences: dict[Fit, str] = {
            "crop": self.tr("Only the middle is used. Right when what matters is always there."),
            "pad": self.tr("Nothing is cut off; the rest of the square is filled up."),
            "stretch": self.tr(
                "Nothing is cut off, only squeezed a little. Right for most photos."
            ),
        }
        self._cards = {fit: _FitCard(names[fit], loader) for fit in FITS}
        before = QVBoxLayout()
        before.setContentsMargins(0, SPACE // 2 + 2, 0, SPACE // 2 + 2)
        before.setSpacing(SPACE // 2)
        for view in self._before:
            before.addWidget(view)
        caption = QLabel(self.tr("Before"))
        caption.setProperty("role", "caption")
        caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        before.addWidget(caption)
        row = QHBoxLayout()
        row.setSpacing(SPACE // 2)
        row.addLayout(before)
        for fit, card in self._cards.items():
            row.addWidget(card)
            card.chosen.connect(lambda fit=fit: self.fit_chosen.emit(fit))
            card.setToolTip(self._sentences[fit])
        self._sentence_label = QLabel()
        self._sentence_label.setProperty("role", "caption")
        self._sentence_label.setWordWrap(True)
        self._advice_label = QLabel()
        self._advice_label.setProperty("role", "warning-small")
        self._advice_label.setWordWrap(True)
        self._advice_label.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(title)
        layout.addLayout(row)
        layout.addWidget(self._sentence_label)
        layout.addWidget(self._advice_label)

    @property
    def advice(self) -> str:
        """What is said about photos that are far from square; empty when nothing is."""
        return "" if self._advice_label.isHidden() else self._advice_label.text()

    def show_odd(self, odd: int, photos: int) -> None:
        """Say that many photos are far from square, and what keeps them whole.

        Args:
            odd: how many are squeezed or cut a lot; 0 says nothing.
            photos: how many there are.
        """
        self._advice_label.setText(
            self.tr("{odd} of {photos} are long and narrow. Pad shows them whole.").format(
                odd=texts.number(odd), photos=texts.photos(photos)
            )
        )
        self._advice_label.setVisible(odd > 0)

    def show_fit(self, fit: Fit) -> None:
        """Mark the present choice."""
        for name, card in self._cards.items():
            theme.set_mark(card, "selected", name == fit)
        self._sentence_label.setText(self._sentences[fit])

    def show_photos(self, photos: Sequence[Photo]) -> list[Picture]:
        """Show these photos before and after.

        Args:
            photos: as many as there are places, or fewer.
        Returns:
            The pictures that are to be made.
        """
        self._samples = tuple(photos[:SAMPLES])
        side = round(SIDE * self.devicePixelRatioF())
        wanted = []
        for position, view in enumerate(self._before):
            shown = position < len(self._samples)
            photo = self._samples[position] if shown else None
            picture = Picture(photo.path, side, None, photo.modified) if photo else None
            view.setVisible(shown)
            view.show_picture(picture)
            wanted.append(picture)
        for fit, card in self._cards.items():
            wanted += card.show_pictures(
                [Picture(photo.path, side, fit, photo.modified) for photo in self._samples]
            )
        return [picture for picture in wanted if picture is not None]


class _FitCard(QFrame):
    """One choice; a button in all but looks."""

    chosen = Signal()

    def __init__(self, name: str, loader: PictureLoader) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("hoverable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self._views = [PictureView(loader, QSize(SIDE, SIDE)) for _ in range(SAMPLES)]
        label = QLabel(name)
        label.setProperty("role", "small")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE // 2, SPACE // 2, SPACE // 2, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        for view in self._views:
            layout.addWidget(view)
        layout.addWidget(label)

    def show_pictures(self, pictures: Sequence[Picture]) -> list[Picture]:
        for position, view in enumerate(self._views):
            view.setVisible(position < len(pictures))
            view.show_picture(pictures[position] if position < len(pictures) else None)
        return list(pictures)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


def telling_samples(dataset: Dataset) -> list[Photo]:
    """The widest and the tallest photo: on those the choice makes a difference.

    Args:
        dataset: with the sizes that the scan found.
    """
    known = [photo for photo in dataset.photos if photo.width and photo.height]
    if not known:
        return list(dataset.photos[:SAMPLES])
    shapes = [photo.width / photo.height for photo in known]
    widest, tallest = known[shapes.index(max(shapes))], known[shapes.index(min(shapes))]
    return [widest] if widest is tallest else [widest, tallest]
