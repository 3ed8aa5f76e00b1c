"""Which classes were taken for which: a table of counts whose cells can be clicked."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from xfer_gui.core.results import Evaluation
from xfer_gui.ui import texts, theme
from xfer_gui.ui.theme import SPACE

LARGEST_CELL, SMALLEST_CELL = 56, 26
ROOM = 280
WIDEST_NAME = 112
CAPTION = 20
LEAST_CONTRAST = 3.0
ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionView(QWidget):
    """Rows are what photos are, columns what they were taken for.

    Args:
        clickable: cells can be chosen, by mouse and by arrow keys.
        room: pixels that the cells of a small table fill.
        parent: its owner.
    """

    cell_chosen = Signal(int, int)  # row, column
    cell_left = Signal()

    def __init__(
        self, clickable: bool = False, room: int = ROOM, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._evaluation: Evaluation | None = None
        self._clickable = clickable
        self._cell = LARGEST_CELL
        self._chosen: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Confusion matrix"))
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)

    @property
    def chosen(self) -> tuple[int, int] | None:
        """Row and column of the chosen cell."""
        return self._chosen

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show another table; no cell is chosen."""
        self._evaluation = evaluation
        self._chosen = None
        fitting = self._room // max(1, len(evaluation.classes))
        self._cell = max(SMALLEST_CELL, min(LARGEST_CELL, fitting))
        self.setAccessibleDescription(self._in_words())
        self.updateGeometry()
        self.setFixedSize(self.sizeHint())
        self.update()

    def choose(self, row: int, column: int) -> None:
        """Choose a cell."""
        if (row, column) != self._chosen:
            self._chosen = row, column
            self.setAccessibleDescription(self._cell_words(row, column))
            self.update()
            self.cell_chosen.emit(row, column)

    def leave(self) -> None:
        """Choose no cell."""
        if self._chosen is not None:
            self._chosen = None
            self.setAccessibleDescription(self._in_words())
            self.update()
            self.cell_left.emit()

    def cell_rectangle(self, row: int, column: int) -> QRect:
        """Where a cell is."""
        left, top = self._margins()
        return QRect(
            left + column * self._cell, top + row * self._cell, self._cell - 2, self._cell - 2
        )

    def sizeHint(self) -> QSize:
        """Room for all cells and names."""
        if self._evaluation is None:
            return QSize(0, 0)
        left, top = self._margins()
        side = self._cell * len(self._evaluation.classes)
        # The caption over the columns may be wider than the columns.
        caption = QFontMetrics(theme.font("small")).horizontalAdvance(self._column_caption())
        return QSize(max(left + side, left + caption), top + side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells tinted by their share of the row: right ones in the accent, wrong ones warning."""
        evaluation = self._evaluation
        if evaluation is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        self._paint_names(painter, event.rect())
        left, top = self._margins()
        rect = event.rect()
        count = len(evaluation.classes)
        rows = range(max(0, (rect.top() - top) // self._cell), count)
        columns = range(max(0, (rect.left() - left) // self._cell), count)
        for row in rows:
            if self.cell_rectangle(row, 0).top() > rect.bottom():
                break
            for column in columns:
                cell = self.cell_rectangle(row, column)
                if cell.left() > rect.right():
                    break
                self._paint_cell(painter, QRectF(cell), row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the mouse, or leave it when it was chosen."""
        found = self._cell_at(event.position())
        if found is not None and found == self._chosen:
            self.leave()
        elif found is not None:
            self.choose(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that cells can be clicked."""
        over = self._cell_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrow keys; Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self.leave()
            return
        step = ARROWS.get(event.key())
        if step is None or self._evaluation is None:
            super().keyPressEvent(event)
            return
        row, column = self._chosen or (0, -1)
        last = len(self._evaluation.classes) - 1
        self.choose(min(max(row + step[0], 0), last), min(max(column + step[1], 0), last))

    def event(self, event: object) -> bool:
        """Say in words what a cell means."""
        if isinstance(event, QHelpEvent):
            found = self._cell_at(QPointF(event.pos()))
            if found is not None:
                QToolTip.showText(event.globalPos(), self._cell_words(*found), self)
                return True
        return super().event(event)

    def _paint_cell(self, painter: QPainter, cell: QRectF, row: int, column: int) -> None:
        assert self._evaluation is not None
        counts = self._evaluation.confusion[row]
        count, share = counts[column], counts[column] / max(1, sum(counts))
        strong = theme.accent() if row == column else theme.warning()
        fill = QColor(strong)
        # A few wrong ones among many must still be seen, so wrong cells begin at a clear tint.
        weakest = 0.12 if row == column else 0.2
        fill.setAlphaF(weakest + (1 - weakest) * share if count else 0)
        painter.setPen(QPen(theme.line(), 1))
        painter.setBrush(theme.window())
        painter.drawRoundedRect(cell, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(cell, 3, 3)
        if (row, column) == self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.text(), 2))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 3, 3)
        if count:
            painter.setPen(_readable(fill))
        else:
            painter.setPen(theme.colour("disabled"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, texts.number(count))

    def _paint_names(self, painter: QPainter, rect: QRect) -> None:
        assert self._evaluation is not None
        left, top = self._margins()
        metrics = painter.fontMetrics()
        painter.setPen(theme.muted())
        painter.drawText(QPointF(left, metrics.ascent()), self._column_caption())
        upright = self._names_fit_above()
        painter.setPen(theme.text())
        for number, name in enumerate(self._evaluation.classes):
            cell = self.cell_rectangle(number, number)
            if cell.top() <= rect.bottom() and cell.bottom() >= rect.top():
                short = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, left - SPACE)
                painter.drawText(
                    QRect(0, cell.top(), left - SPACE, cell.height()),
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                    short,
                )
            if not (cell.left() <= rect.right() and cell.right() >= rect.left()):
                continue
            if upright:
                painter.drawText(
                    QRect(cell.left(), CAPTION, cell.width(), top - CAPTION - 4),
                    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
                    name,
                )
                continue
            short = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, top - CAPTION - SPACE)
            painter.save()
            painter.translate(cell.center().x() + metrics.ascent() / 2 - 1, top - 6)
            painter.rotate(-90)
            painter.drawText(QPointF(0, 0), short)
            painter.restore()

    def _margins(self) -> tuple[int, int]:
        """Room for names: left of the rows, above the columns."""
        metrics = QFontMetrics(theme.font("small"))
        widest = min(WIDEST_NAME, self._widest_name(metrics))
        above = metrics.height() if self._names_fit_above() else widest
        return widest + SPACE + 2, CAPTION + above + SPACE

    def _names_fit_above(self) -> bool:
        return self._widest_name(QFontMetrics(theme.font("small"))) <= self._cell - 4

    def _widest_name(self, metrics: QFontMetrics) -> int:
        names = self._evaluation.classes if self._evaluation else ()
        return max((metrics.horizontalAdvance(name) for name in names), default=0)

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        if self._evaluation is None or not self._clickable:
            return None
        left, top = self._margins()
        column, row = int((place.x() - left) // self._cell), int((place.y() - top) // self._cell)
        count = len(self._evaluation.classes)
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    def _column_caption(self) -> str:
        return self.tr("was taken for →")

    def _cell_words(self, row: int, column: int) -> str:
        assert self._evaluation is not None
        names, count = self._evaluation.classes, self._evaluation.confusion[row][column]
        photos = texts.photos(count)
        if row == column:
            return self.tr("{photos} of “{name}” recognised").format(photos=photos, name=names[row])
        return self.tr("{photos} of “{name}” taken for “{other}”").format(
            photos=photos, name=names[row], other=names[column]
        )

    def _in_words(self) -> str:
        """The most frequent confusions, for screen readers."""
        assert self._evaluation is not None
        wrong = [
            (count, row, column)
            for row, counts in enumerate(self._evaluation.confusion)
            for column, count in enumerate(counts)
            if count and row != column
        ]
        if not wrong:
            return self.tr("Every test photo was recognised.")
        worst = sorted(wrong, reverse=True)[:3]
        return "; ".join(self._cell_words(row, column) for _, row, column in worst)


def _readable(fill: QColor) -> QColor:
    """The ink that can be read on a half transparent fill; the accent's own while it can."""
    share = fill.alphaF()
    pairs = zip(theme.window().getRgbF()[:3], fill.getRgbF()[:3], strict=True)
    ground = _luminance(QColor.fromRgbF(*(a + (b - a) * share for a, b in pairs)))

    def contrast(ink: QColor) -> float:
        low, high = sorted((_luminance(ink), ground))
        return (high + 0.05) / (low + 0.05)

    return theme.on_accent() if contrast(theme.on_accent()) >= LEAST_CONTRAST else theme.text()


def _luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1. Source: WCAG 2.2."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.getRgbF()[:3]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
