"""One line of text that gives way: what does not fit ends in "…" and stands in the tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from xfer_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SMALLEST = 12 * SPACE


class ElidedLabel(QLabel):
    """A label that may be made narrower than its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self._tip = ""

    @property
    def full_text(self) -> str:
        """The text, whatever of it is seen."""
        return self._full

    def say(self, text: str, tip: str = "") -> None:
        """Show a text.

        Args:
            text: what is shown as far as it fits; screen readers read all of it.
            tip: tooltip while everything fits; else the whole text is.
        """
        self._full, self._tip = text, tip
        self.setAccessibleName(text)
        self.updateGeometry()
        self._show_what_fits()

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        # One more: a width is a whole number, a text's is not.
        width = self.fontMetrics().horizontalAdvance(self._full) + 1
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(min(SMALLEST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        from PySide6.QtCore import Qt

        fitting = self.fontMetrics().elidedText(
            self._full, Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setText(fitting)
        self.setToolTip(self._tip if fitting == self._full else self._full)
