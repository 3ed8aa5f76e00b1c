"""The rounds of a training on one axis: how good each one is, and the slider that picks one."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget

from xfer_gui.core.epochs import EpochRow, EpochTable
from xfer_gui.ui import texts, theme
from xfer_gui.ui.theme import SPACE

LEFT, RIGHT = 6 * SPACE, 2 * SPACE
NAMES = 3 * SPACE  # above the curve, for what marked rounds are
PLOT = 8 * SPACE
SLIDER = 3 * SPACE
TICKS = 2 * SPACE
GAP = SPACE
HEIGHT = NAMES + PLOT + GAP + SLIDER + TICKS
NARROWEST = 40 * SPACE
LIMIT_STEP = 0.05
TICK_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
TICK_WIDTH = 4 * SPACE
DOT, RING = 3.0, 6.0
MOST_DOTS = 60


class EpochScale(QWidget):
    """A curve with a slider right below it, so that the handle stands under its round."""

    epoch_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = EpochTable()
        self._slider = _Slider(self)
        self._slider.valueChanged.connect(self._on_slider_value_changed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def slider(self) -> QSlider:
        """Picks a round; its value is the round's place in the table."""
        return self._slider

    @property
    def row(self) -> EpochRow | None:
        """The round that is picked."""
        rows = self._table.rows
        return rows[self._slider.value()] if rows else None

    def show_table(self, table: EpochTable) -> None:
        """Show the rounds of a run; the round that was picked stays so, if it is still there."""
        before = self.row
        self._table = table
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(0, len(table.rows) - 1))
        self.pick(before.epoch if before and table.row(before.epoch) else table.in_use)
        self.update()

    def pick(self, epoch: int | None) -> None:
        """Move the slider to a round; to the last one when there is no such round."""
        epochs = [row.epoch for row in self._table.rows]
        place = epochs.index(epoch) if epoch in epochs else max(0, len(epochs) - 1)
        with QSignalBlocker(self._slider):
            self._slider.setValue(place)
        self._on_slider_value_changed(place)

    def place_of(self, epoch: int) -> QPointF:
        """Where a round's dot is, in window pixels."""
        epochs = [row.epoch for row in self._table.rows]
        place = epochs.index(epoch)
        return QPointF(self._x(place), self._y(self._table.rows[place].validation_accuracy))

    def sizeHint(self) -> QSize:
        """As wide as there is room; always of one height."""
        return QSize(2 * NARROWEST, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Below this, rounds could not be told apart."""
        return QSize(NARROWEST, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the slider under the curve."""
        super().resizeEvent(event)
        width = self.width() - LEFT - RIGHT
        self._slider.setGeometry(LEFT, NAMES + PLOT + GAP, width, SLIDER)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the curve picks the round next to it."""
        places = range(len(self._table.rows))
        if places and event.button() == Qt.MouseButton.LeftButton:
            x = event.position().x()
            self._slider.setValue(min(places, key=lambda place: abs(self._x(place) - x)))
            self._slider.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Limits, curve, dots, marks, and numbers under the slider."""
        if not self._table.rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        self._paint_limits(painter)
        self._paint_phases(painter)
        self._paint_ticks(painter)
        self._paint_curve(painter)
        self._paint_names(painter)

    def _paint_limits(self, painter: QPainter) -> None:
        known = [row for row in self._table.rows if row.validation_accuracy is not None]
        for value in self._limits() if known else ():
            y = self._y(value)
            painter.setPen(theme.line())
            painter.drawLine(QPointF(LEFT, y), QPointF(self.width() - RIGHT, y))
            painter.setPen(theme.muted())
            box = QRectF(0, y - SPACE, LEFT - SPACE, 2 * SPACE)
            painter.drawText(box, _RIGHT, texts.percent(value))

    def _paint_phases(self, painter: QPainter) -> None:
        """A dotted line where more of the network begins to learn."""
        rows = self._table.rows
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DotLine))
        for place in range(1, len(rows)):
            if rows[place].phase > max(1, rows[place - 1].phase):
                x = (self._x(place - 1) + self._x(place)) / 2
                painter.drawLine(QPointF(x, NAMES), QPointF(x, NAMES + PLOT))

    def _paint_ticks(self, painter: QPainter) -> None:
        rows = self._table.rows
        room = max(1.0, (self.width() - LEFT - RIGHT) / TICK_WIDTH)
        step = next((step for step in TICK_STEPS if len(rows) / step <= room), TICK_STEPS[-1])
        painter.setPen(theme.muted())
        for place, row in enumerate(rows):
            if row.epoch % step == 0:
                box = QRectF(self._x(place) - 50, HEIGHT - TICKS, 100, TICKS)
                name = texts.number(row.epoch) if row.epoch else self.tr("start")
                painter.drawText(box, _CENTRE, name)

    def _paint_curve(self, painter: QPainter) -> None:
        rows, bottom = self._table.rows, NAMES + PLOT + GAP
        points = [
            QPointF(self._x(n), self._y(row.validation_accuracy)) for n, row in enumerate(rows)
        ]
        here = points[self._slider.value()]
        painter.setPen(QPen(theme.accent(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(here, QPointF(here.x(), bottom))
        painter.setPen(QPen(theme.accent(), 2))
        for place in range(1, len(rows)):
            if None not in (rows[place - 1].validation_accuracy, rows[place].validation_accuracy):
                painter.drawLine(points[place - 1], points[place])
        for place, (row, point) in enumerate(zip(rows, points, strict=True)):
            picked = place == self._slider.value()
            if row.epoch == self._table.in_use:
                self._dot(painter, point, RING, theme.surface(), theme.accent())
            if picked or len(rows) <= MOST_DOTS or row.epoch == self._table.in_use:
                known = row.validation_accuracy is not None
                edge = theme.accent() if row.kept and known else theme.muted()
                fill = edge if row.kept else theme.surface()
                self._dot(painter, point, DOT + 1 if picked else DOT, fill, edge)
                if not known:
                    above = QRectF(point.x() - SPACE, point.y() - 3 * SPACE, 2 * SPACE, 2 * SPACE)
                    painter.drawText(above, _CENTRE, "?")

    @staticmethod
    def _dot(painter: QPainter, at: QPointF, radius: float, fill: QColor, edge: QColor) -> None:
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(fill)
        painter.drawEllipse(at, radius, radius)

    def _paint_names(self, painter: QPainter) -> None:
        """Say which round is in use and which one Xfer chose, without one word over the other."""
        table = self._table
        names = [(table.in_use, self.tr("in use"), theme.accent())]
        if table.automatic != table.in_use:
            names.append((table.automatic, self.tr("Xfer's choice"), theme.muted()))
        taken: list[QRectF] = []
        metrics = painter.fontMetrics()
        for epoch, name, colour in names:
            if epoch is None or table.row(epoch) is None:
                continue
            point = self.place_of(epoch)
            width = metrics.horizontalAdvance(name) + SPACE
            left = min(max(0.0, point.x() - width / 2), self.width() - width)
            box = QRectF(left, 0, width, 2 * SPACE)
            for other in taken:
                if box.intersects(other):
                    before = point.x() < other.center().x() and other.left() >= width
                    box.moveLeft(other.left() - width if before else other.right())
            taken.append(box)
            painter.setPen(QPen(colour, 1))
            end = QPointF(point.x(), max(box.bottom(), point.y() - RING - 1))
            painter.drawLine(QPointF(point.x(), box.bottom()), end)
            painter.drawText(box, _CENTRE, name)

    def _x(self, place: int) -> float:
        return self._slider.x() + self._slider.centre_of(place)

    def _y(self, accuracy: float | None) -> float:
        """A round without a figure stands at the bottom."""
        low, high = self._limits()
        share = 0.0 if accuracy is None else (accuracy - low) / (high - low)
        return NAMES + PLOT * (1 - share)

    def _limits(self) -> tuple[float, float]:
        return limits([row.validation_accuracy for row in self._table.rows])

    @Slot(int)
    def _on_slider_value_changed(self, place: int) -> None:
        self.update()
        if self._table.rows:
            self.epoch_changed.emit(self._table.rows[place].epoch)


def limits(accuracies: Sequence[float | None]) -> tuple[float, float]:
    """The round numbers just below and just above all accuracies that are known, 0 to 1."""
    known = [accuracy for accuracy in accuracies if accuracy is not None]
    if not known:
        return 0.0, 1.0
    # A hair's breadth of rounding must not cost a step.
    low = math.floor(min(known) / LIMIT_STEP + 1e-6)
    high = math.ceil(max(known) / LIMIT_STEP - 1e-6)
    if low == high:
        low, high = (low, high + 1) if low == 0 else (low - 1, high)
    return low * LIMIT_STEP, high * LIMIT_STEP


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class _Slider(QSlider):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setProperty("role", "picker")
        self.setPageStep(5)
        self.setTracking(True)

    def centre_of(self, value: int) -> float:
        """Where the middle of the handle is at a value."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.sliderPosition = option.sliderValue = value
        part = QStyle.SubControl.SC_SliderHandle
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)
        return handle.x() + handle.width() / 2

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the page, also when the slider happens to come under it.
        event.ignore()
