"""The named photos, one row each: picture, name, confidence bar and runners-up, or why not."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.ui import icons, texts, theme
from xfer_gui.ui.bars import draw_bar
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader

Answer = Prediction | PhotoFailure
Filter = Literal["all", "unsure", "failed"]
SIDE = 8 * SPACE
ROW = SIDE + 2 * SPACE
BAR = 6
BAR_WIDTH = 26 * SPACE
RUNNERS_UP = 2


class Role(IntEnum):
    """What can be asked of a row besides its text."""

    ANSWER = Qt.ItemDataRole.UserRole + 1


class PredictionListModel(QAbstractListModel):
    """Answers of a classifier, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: list[Answer] = []
        self._rows: list[Answer] = []
        self._filter: Filter = "all"

    @property
    def answers(self) -> Sequence[Answer]:
        """All answers, whatever is shown."""
        return self._answers

    def add(self, answers: Sequence[Answer]) -> None:
        """Put new answers on top; a photo that was asked about before gets its new answer."""
        paths = {answer.path for answer in answers}
        self._answers = [
            *answers,
            *(answer for answer in self._answers if answer.path not in paths),
        ]
        self._refill()

    def clear(self) -> None:
        """Forget all answers."""
        self._answers = []
        self._refill()

    def show_only(self, which: Filter) -> None:
        """Show all answers, those that are unsure, or those that could not be given."""
        if which != self._filter:
            self._filter = which
            self._refill()

    def answer(self, row: int) -> Answer:
        """The answer of a row."""
        return self._rows[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of answers shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the answer says in words, its path, or itself."""
        if not index.isValid():
            return None
        answer = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{answer.path.name}: {in_words(answer)}"
            case Qt.ItemDataRole.ToolTipRole:
                return str(answer.path)
            case Role.ANSWER:
                return answer
        return None

    def _refill(self) -> None:
        self.beginResetModel()
        self._rows = [answer for answer in self._answers if _matches(answer, self._filter)]
        self.endResetModel()


class PredictionList(QListView):
    """The list; thumbnails are made for what is in sight.

    Args:
        model: the answers.
        loader: makes the pictures.
    """

    def __init__(
        self, model: PredictionListModel, loader: PictureLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answers = model
        self._loader = loader
        self._classes: tuple[str, ...] = ()
        self.setModel(model)
        self.setItemDelegate(_PredictionDelegate(self, loader))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Named photos"))
        loader.loaded.connect(self._on_loader_loaded)
        model.modelReset.connect(self.ask)

    def set_classes(self, classes: Sequence[str]) -> None:
        """Say which classes there are, so that each has its colour."""
        self._classes = tuple(classes)

    def colour_index(self, name: str) -> int:
        """Which of the class colours a class has."""
        return self._classes.index(name) if name in self._classes else 0

    def picture(self, answer: Answer) -> Picture:
        """The thumbnail of a row."""
        return Picture(answer.path, round(SIDE * self.devicePixelRatioF()))

    @Slot()
    def ask(self) -> None:
        """Want the thumbnails in sight, then the next screen."""
        first = max(0, self.indexAt(QPoint(0, 0)).row())
        last = min(self._answers.rowCount(), first + 2 * (self.viewport().height() // ROW + 1))
        self._loader.want(self.picture(self._answers.answer(row)) for row in range(first, last))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Ask for what comes into sight."""
        super().scrollContentsBy(dx, dy)
        self.ask()

    def showEvent(self, event: object) -> None:
        """Ask once the rows can be seen."""
        super().showEvent(event)
        self.ask()

    @Slot(object)
    def _on_loader_loaded(self, picture: Picture) -> None:
        self.viewport().update()


class _PredictionDelegate(QStyledItemDelegate):
    """Paints one answer."""

    def __init__(self, view: PredictionList, loader: PictureLoader) -> None:
        super().__init__(view)
        self._view = view
        self._loader = loader

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(40 * SPACE, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        answer = index.data(Role.ANSWER)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._background(painter, option)
        place = QRect(option.rect.left() + 2 * SPACE, option.rect.top() + SPACE, SIDE, SIDE)
        self._thumbnail(painter, place, self._view.picture(answer))
        words = QRect(place.right() + 2 * SPACE, place.top(), 0, SIDE)
        words.setRight(option.rect.right() - 2 * SPACE)
        if isinstance(answer, PhotoFailure):
            self._failure(painter, words, answer)
        else:
            self._prediction(painter, words, answer)
        painter.restore()

    def _prediction(self, painter: QPainter, place: QRect, answer: Prediction) -> None:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        line = QRect(place.left(), place.top() + 2, place.width(), 18)
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.warning() if answer.unsure else theme.text())
        percent = texts.percent(answer.confidence)
        painter.drawText(line, right, percent)
        _elided(painter, line.adjusted(0, 0, -6 * SPACE, 0), left, headline(answer))
        bar = QRectF(place.left(), place.top() + 26, place.width(), BAR)
        draw_bar(painter, bar, answer.confidence, self._view.colour_index(answer.label))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.muted())
        others = ", ".join(
            f"{name} {texts.percent(share)}" for name, share in answer.top[1 : RUNNERS_UP + 1]
        )
        _elided(painter, QRect(place.left(), place.top() + 34, place.width(), 16), left, others)
        _elided(
            painter,
            QRect(place.left(), place.top() + 49, place.width(), 15),
            left,
            answer.path.name,
            Qt.TextElideMode.ElideMiddle,
        )

    @staticmethod
    def _failure(painter: QPainter, place: QRect, answer: PhotoFailure) -> None:
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.text())
        line = QRect(place.left(), place.top() + 2, place.width(), 18)
        _elided(painter, line, top, answer.path.name, Qt.TextElideMode.ElideMiddle)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.warning())
        rest = place.adjusted(0, 24, 0, 0)
        painter.drawText(rest, top | Qt.TextFlag.TextWordWrap, texts.translated(answer)[0])

    def _thumbnail(self, painter: QPainter, place: QRect, picture: Picture) -> None:
        pixmap = self._loader.pixmap(picture)
        if pixmap is not None:
            shown = pixmap.size() / self._view.devicePixelRatioF()
            spot = QRect(QPoint(0, 0), shown)
            spot.moveCenter(place.center())
            painter.drawPixmap(spot, pixmap)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("chip"))
        painter.drawRoundedRect(place, 6, 6)
        if self._loader.error(picture) is not None:
            ratio = self._view.devicePixelRatioF()
            mark = icons.pixmap("photo-broken", 24, "muted", ratio)
            painter.drawPixmap(place.center() - QPoint(12, 12), mark)

    @staticmethod
    def _background(painter: QPainter, option: QStyleOptionViewItem) -> None:
        frame = QRectF(option.rect).adjusted(4, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_tint())
            painter.drawRoundedRect(frame, 8, 8)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.window())
            painter.drawRoundedRect(frame, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8)


def headline(answer: Prediction) -> str:
    """The class, with the doubt in words: "Unsure, perhaps daisy"."""
    if answer.unsure:
        return texts.translate("Predict", "Unsure, perhaps {name}").format(name=answer.label)
    return answer.label


def in_words(answer: Answer) -> str:
    """The answer in one line."""
    if isinstance(answer, PhotoFailure):
        return texts.translated(answer)[0]
    return f"{headline(answer)} ({texts.percent(answer.confidence)})"


def _matches(answer: Answer, which: Filter) -> bool:
    match which:
        case "unsure":
            return isinstance(answer, Prediction) and answer.unsure
        case "failed":
            return isinstance(answer, PhotoFailure)
    return True


def _elided(
    painter: QPainter,
    place: QRect,
    align: Qt.AlignmentFlag,
    text: str,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    painter.drawText(place, align, painter.fontMetrics().elidedText(text, mode, place.width()))
