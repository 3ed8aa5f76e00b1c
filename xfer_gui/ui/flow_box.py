"""Widgets in lines, as many beside each other as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowBox(QWidget):
    """Breaks lines as text does.

    Args:
        spacing: pixels between the widgets.
        parent: its owner.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._widgets: Sequence[QWidget] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these, in this order; they belong to it from now on."""
        self._widgets = widgets
        for widget in widgets:
            widget.setParent(self)
            widget.show()
        self._lay_out()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """As many lines as are needed."""
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        sizes = [widget.sizeHint() for widget in self._widgets]
        width = sum(size.width() + self._spacing for size in sizes) - self._spacing
        return QSize(max(0, width), max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest of them, and as high as the present width needs."""
        widest = max((widget.sizeHint().width() for widget in self._widgets), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._lay_out()
        self.updateGeometry()

    def _lay_out(self) -> None:
        for widget, place in zip(self._widgets, self._places(self.width()), strict=True):
            widget.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        line: list[QRect] = []
        top = 0
        for size in (widget.sizeHint() for widget in self._widgets):
            left = line[-1].right() + 1 + self._spacing if line else 0
            if line and left + size.width() > width:
                places += _centred(line)
                top, left, line = line[0].top() + _height(line) + self._spacing, 0, []
            line.append(QRect(left, top, min(size.width(), max(width, 1)), size.height()))
        return places + _centred(line)


def _height(line: Sequence[QRect]) -> int:
    return max((place.height() for place in line), default=0)


def _centred(line: Sequence[QRect]) -> list[QRect]:
    """The widgets of a line, lower ones in the middle of it."""
    height = _height(line)
    return [place.translated(0, (height - place.height()) // 2) for place in line]
