"""Where the photos of a map are on the screen, and which of them have room for a picture."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

from xfer_gui.core.grouping import Point

LARGEST_ZOOM = 40.0
STEP = 1.25


class MapLayout:
    """A square of places from 0 to 1, shown larger or smaller and moved about.

    Args:
        places: x and y of each photo.
        order: positions of the photos, those first that get a picture where there is not room for
            all.
    """

    def __init__(self, places: Sequence[Point] = (), order: Iterable[int] = ()) -> None:
        self.places = places
        self._order = list(order)
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)
        self._view = QSizeF(1, 1)
        self._margin = 0.0
        self._pictured: tuple[tuple[float, float], list[int]] | None = None

    @property
    def scale(self) -> tuple[float, float]:
        """Pixels from 0 to 1, across and down: the map fills the view, whatever its shape."""
        width = max(1.0, self._view.width() - 2 * self._margin)
        height = max(1.0, self._view.height() - 2 * self._margin)
        return width * self.zoom, height * self.zoom

    def resize(self, view: QSizeF, margin: float) -> None:
        """The map is shown in a view of this size, with room for half a picture around it."""
        self._view, self._margin = view, margin
        self._keep_in_sight()

    def point(self, at: int) -> QPointF:
        """Where a photo is in the view."""
        x, y = self.places[at]
        return self._shown(x, y)

    def points(self, positions: Iterable[int]) -> list[QPointF]:
        """Where photos are in the view; for ten thousands of them."""
        across, down = self.scale
        left = self._view.width() / 2 - self.centre.x() * across
        top = self._view.height() / 2 - self.centre.y() * down
        places = self.places
        return [
            QPointF(left + places[at][0] * across, top + places[at][1] * down) for at in positions
        ]

    def pictured(self, picture: float) -> list[int]:
        """Photos that have room for a picture of this side without covering one another."""
        across, down = self.scale
        cell = picture / across, picture / down
        if self._pictured is None or self._pictured[0] != cell:
            self._pictured = cell, self._thinned(*cell)
        return self._pictured[1]

    def in_sight(self, positions: Iterable[int], picture: float) -> list[int]:
        """Those whose picture touches the view."""
        half = picture / 2
        view = QRectF(QPointF(0, 0), self._view).adjusted(-half, -half, half, half)
        left, top = self._place(view.left(), view.top())
        right, bottom = self._place(view.right(), view.bottom())
        places = self.places
        return [
            at
            for at in positions
            if left <= places[at][0] <= right and top <= places[at][1] <= bottom
        ]

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Larger or smaller; what is under a point of the view stays there."""
        x, y = self._place(at.x(), at.y())
        self.zoom = max(1.0, min(LARGEST_ZOOM, self.zoom * factor))
        now = self._shown(x, y)
        self.move_by(at - now)

    def move_by(self, pixels: QPointF) -> None:
        """Take the map along."""
        across, down = self.scale
        self.centre -= QPointF(pixels.x() / across, pixels.y() / down)
        self._keep_in_sight()

    def show_whole(self) -> None:
        """As at first."""
        self.zoom, self.centre = 1.0, QPointF(0.5, 0.5)

    def _shown(self, x: float, y: float) -> QPointF:
        across, down = self.scale
        return QPointF(
            self._view.width() / 2 + (x - self.centre.x()) * across,
            self._view.height() / 2 + (y - self.centre.y()) * down,
        )

    def _place(self, left: float, top: float) -> tuple[float, float]:
        across, down = self.scale
        return (
            (left - self._view.width() / 2) / across + self.centre.x(),
            (top - self._view.height() / 2) / down + self.centre.y(),
        )

    def _keep_in_sight(self) -> None:
        half = min(0.5, 0.5 / self.zoom)
        self.centre = QPointF(
            max(half, min(1 - half, self.centre.x())), max(half, min(1 - half, self.centre.y()))
        )

    def _thinned(self, wide: float, high: float) -> list[int]:
        """One after another, each that touches none before it; found by a raster of cells."""
        taken: dict[tuple[int, int], tuple[float, float]] = {}
        chosen = []
        for at in self._order:
            x, y = self.places[at]
            column, row = int(x / wide), int(y / high)
            if not any(
                other is not None and abs(other[0] - x) < wide and abs(other[1] - y) < high
                for other in (
                    taken.get((column + right, row + down))
                    for right in (-1, 0, 1)
                    for down in (-1, 0, 1)
                )
            ):
                taken[column, row] = x, y
                chosen.append(at)
        return chosen
