"""Draws at most four times a second, however fast the news comes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

MILLISECONDS_BETWEEN_DRAWINGS = 250


class Pacer(QObject):
    """Gathers wishes to draw and draws once for all of them.

    Args:
        draw: draws all there is.
        parent: its owner.
    """

    def __init__(self, draw: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._draw = draw
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MILLISECONDS_BETWEEN_DRAWINGS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def soon(self) -> None:
        """Draw within a quarter of a second."""
        if not self._timer.isActive():
            self._timer.start()

    def now(self) -> None:
        """Draw, and not again for what was wished before."""
        self._timer.stop()
        self._draw()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._draw()
