"""Makes varied copies of photos for the window, in a worker thread, the last wish first."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from xfer_gui.core.errors import PhotoError
from xfer_gui.core.photos import Fit
from xfer_gui.core.plan import Augmentation, Cropping

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PHOTOS = 3
VARIATIONS = 4


@dataclass(frozen=True, slots=True)
class Wish:
    """Photos, and what is to be done to them.

    Attributes:
        photos: those to choose three from.
        size, fit, kind, cropping: as in the plan.
        side: of the pictures, in device pixels.
        look: 0 for the first; each further look shows other photos and other chances.
    """

    photos: tuple[Path, ...]
    size: int
    fit: Fit
    kind: Augmentation
    cropping: Cropping
    side: int
    look: int = 0

    def with_another_look(self) -> "Wish":
        """The same choice with other photos and other chances."""
        return replace(self, look=self.look + 1)

    def in_order(self) -> Iterator[Path]:
        """All photos, those first that this look shows."""
        start = self.look * PHOTOS % max(1, len(self.photos))
        yield from self.photos[start:]
        yield from self.photos[:start]


class Variations(QObject):
    """Makes what was wished for last; a wish that has been overtaken is not begun."""

    # Wish, and a row of pictures for each photo: as it is, then its variations. Emitted in a
    # worker thread: connect it queued.
    made = Signal(object, object)

    def __init__(self) -> None:
        # Without a parent: it outlives the window, as long as a worker uses it.
        super().__init__()
        self._lock = threading.Lock()
        self._wanted: Wish | None = None
        self._made: Wish | None = None
        self._working = False
        # Used by the one worker only.
        self._squares: dict[tuple[Path, int, Fit], NDArray[np.uint8]] = {}

    def want(self, wish: Wish) -> None:
        """Make these pictures next, unless they are those that were made last."""
        with self._lock:
            if wish == (self._wanted or self._made):
                return
            self._wanted = wish
            start, self._working = not self._working, True
        if start:
            QThreadPool.globalInstance().start(self._work)

    def _work(self) -> None:
        wish = None
        try:
            while (wish := self._take(wish)) is not None:
                self.made.emit(wish, self._rows(wish))
        except BaseException:
            # A mistake of ours: it goes to the log and the dialog; the next wish gets a worker.
            with self._lock:
                self._wanted, self._working = None, False
            raise

    def _take(self, done: Wish | None) -> Wish | None:
        with self._lock:
            if done is not None:
                self._made = done
            if self._wanted == done:
                self._wanted = None
            self._working = self._wanted is not None
            return self._wanted

    def _rows(self, wish: Wish) -> list[list[QImage]]:
        import numpy as np

        from xfer_gui.core.augmentation import augment_each

        rows = []
        for number, square in enumerate(self._read(wish)):
            # The same chances whatever is chosen: so that choices can be compared.
            chances = [np.random.default_rng((wish.look, number, k)) for k in range(VARIATIONS)]
            copies = np.repeat(square[None], VARIATIONS, axis=0)
            varied = augment_each(copies, wish.kind, wish.cropping, chances)
            rows.append([_picture(pixels, wish.side) for pixels in (square, *varied)])
        return rows

    def _read(self, wish: Wish) -> "list[NDArray[np.uint8]]":
        from xfer_gui.core.photo_reader import read_photo

        known, self._squares = self._squares, {}
        for path in wish.in_order():
            key = (path, wish.size, wish.fit)
            try:
                self._squares[key] = (
                    known[key] if key in known else read_photo(path, wish.size, wish.fit)
                )
            except PhotoError:
                # The Photos tab says so; here the next photo takes its place.
                continue
            if len(self._squares) == PHOTOS:
                break
        return list(self._squares.values())


def _picture(pixels: "NDArray[np.uint8]", side: int) -> QImage:
    size = len(pixels)
    image = QImage(pixels.tobytes(), size, size, 3 * size, QImage.Format.Format_RGB888)
    # Copied, as the bytes above are gone with this function.
    return image.scaled(
        side,
        side,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB32)
