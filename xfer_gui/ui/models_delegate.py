"""Draws a model's row: its name over what it is good for, and whether it is here."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xfer_gui.core.weights_shelf import Holding
from xfer_gui.ui import icons, texts, theme
from xfer_gui.ui.theme import SPACE

ROW_HEIGHT = 6 * SPACE
ICON = 2 * SPACE
BAR_HEIGHT = SPACE // 2
FOCUS_WIDTH = 3
Index = QModelIndex | QPersistentModelIndex


class ModelDelegate(QStyledItemDelegate):
    """Two lines in the column of names, a sign in the column of states.

    Args:
        name_column, state_column: where they are.
        holding_role: gives the `Holding` of a row.
        share_role: gives how much of it is here, 0 to 1, or None.
        parent: the view.
    """

    def __init__(
        self,
        name_column: int,
        state_column: int,
        holding_role: int,
        share_role: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._name_column = name_column
        self._state_column = state_column
        self._holding_role = holding_role
        self._share_role = share_role

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The usual background, then what is special about the column."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        # The style's own frame around what has the focus does not go with the rest.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        holding: Holding = index.data(self._holding_role)
        inside = option.rect.adjusted(SPACE, 0, -SPACE, 0)
        if index.column() == self._name_column:
            if _has_focus(option.widget, index):
                here = QRect(option.rect.topLeft(), QSize(FOCUS_WIDTH, option.rect.height()))
                painter.fillRect(here, theme.accent())
            self._paint_name(painter, inside, holding)
        elif index.column() == self._state_column:
            share = index.data(self._share_role)
            self._paint_state(painter, inside, holding, text, share)
        else:
            self._write(painter, inside, text, index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.setPen(theme.line())
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_name(self, painter: QPainter, inside: QRect, holding: Holding) -> None:
        upper = inside.adjusted(0, SPACE - 1, 0, -inside.height() // 2 + 2)
        lower = inside.adjusted(0, inside.height() // 2, 0, -SPACE + 1)
        painter.setFont(theme.font("body", bold=True))
        self._write(painter, upper, holding.backbone.name)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.muted())
        self._write(painter, lower, texts.tr_core(holding.backbone.sentence))

    def _paint_state(
        self, painter: QPainter, inside: QRect, holding: Holding, text: str, share: float | None
    ) -> None:
        if holding.state == "here":
            top = inside.center().y() - ICON // 2 + 1
            ratio = painter.device().devicePixelRatio()
            picture = icons.pixmap("check", ICON, "accent", ratio)
            painter.drawPixmap(QRect(inside.left(), top, ICON, ICON), picture)
        elif holding.state == "missing":
            painter.setPen(theme.muted())
        words = inside.adjusted(ICON + SPACE, 0, 0, 0)
        if share is None:
            self._write(painter, words, text)
            return
        self._write(painter, words.adjusted(0, SPACE - 1, 0, -words.height() // 2 + 2), text)
        self._paint_bar(painter, words, share)

    def _paint_bar(self, painter: QPainter, words: QRect, share: float) -> None:
        top = words.center().y() + SPACE - 2
        bar = QRectF(words.left(), top, words.width() - SPACE, BAR_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for brush, width in ((theme.line(), bar.width()), (theme.accent(), bar.width() * share)):
            painter.setBrush(brush)
            painter.drawRoundedRect(
                QRectF(bar.left(), top, max(width, BAR_HEIGHT), BAR_HEIGHT), 2, 2
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _write(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, alignment, short)


def _has_focus(view: QWidget | None, index: Index) -> bool:
    """True in the row that the keyboard is in."""
    return (
        isinstance(view, QAbstractItemView)
        and view.hasFocus()
        and view.currentIndex().row() == index.row()
    )
