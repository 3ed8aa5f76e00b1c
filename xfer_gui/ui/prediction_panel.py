"""The right of the Predict tab: one photo large, what it is, and how sure the classifier is."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.ui import texts, theme
from xfer_gui.ui.bars import draw_bar
from xfer_gui.ui.picture_view import PictureView, picture_of
from xfer_gui.ui.prediction_list import Answer, headline
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader

ROW = 3 * SPACE
BAR = 10
MEMORY_BYTES = 32 * 1024 * 1024


class PredictionPanel(QFrame):
    """Shows one answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._answer: Answer | None = None
        self._loader = PictureLoader(self, memory=MEMORY_BYTES)
        self._view = PictureView(self._loader, QSize(30 * SPACE, 20 * SPACE))
        self._title_label = QLabel()
        self._title_label.setProperty("role", "title")
        self._title_label.setWordWrap(True)
        self._words_label = QLabel()
        self._words_label.setWordWrap(True)
        self._name_label = QLabel()
        self._name_label.setProperty("role", "caption")
        self._name_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bars = _Bars()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._name_label)
        layout.addSpacing(SPACE)
        layout.addWidget(self._title_label)
        layout.addWidget(self._words_label)
        layout.addWidget(self._bars)

    @property
    def answer(self) -> Answer | None:
        """What is shown."""
        return self._answer

    def show_answer(self, answer: Answer | None, classes: Sequence[str]) -> None:
        """Show another answer.

        Args:
            answer: None shows nothing.
            classes: of the classifier, in the order that their colours follow.
        """
        self._answer = answer
        shown = answer.top if isinstance(answer, Prediction) else ()
        self._bars.show_shares(shown, classes)
        self._name_label.setText(answer.path.name if answer is not None else "")
        self._name_label.setToolTip(str(answer.path) if answer is not None else "")
        title, words, role = self._words(answer)
        self._title_label.setText(title)
        self._words_label.setText(words)
        theme.set_role(self._words_label, role)
        self._ask()

    def close_loader(self) -> None:
        """Make no more pictures."""
        self._loader.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger place needs a larger picture."""
        super().resizeEvent(event)
        self._ask()

    def _words(self, answer: Answer | None) -> tuple[str, str, str]:
        if answer is None:
            return "", "", "muted"
        if isinstance(answer, PhotoFailure):
            return (
                self.tr("This photo has no answer"),
                texts.translated(answer)[0],
                "warning",
            )
        percent = texts.percent(answer.confidence)
        if answer.unsure:
            words = self.tr("{percent} only: none of the classes stands out enough to be trusted.")
            return headline(answer), words.format(percent=percent), "warning"
        return headline(answer), self.tr("{percent} sure").format(percent=percent), "muted"

    def _ask(self) -> None:
        if self._answer is None:
            self._view.show_picture(None)
            return
        picture = picture_of(self._view, self._answer.path)
        self._view.show_picture(picture)
        self._loader.want([picture])


class _Bars(QWidget):
    """The likeliest classes, each a name, a bar and a number."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: Sequence[tuple[str, float]] = ()
        self._classes: Sequence[str] = ()

    def show_shares(self, shares: Sequence[tuple[str, float]], classes: Sequence[str]) -> None:
        self._shares, self._classes = shares, classes
        self.setFixedHeight(ROW * len(shares))
        self.setAccessibleDescription(
            ", ".join(f"{name} {texts.percent(share)}" for name, share in shares)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("body"))
        metrics = painter.fontMetrics()
        names = min(
            self.width() // 3,
            max((metrics.horizontalAdvance(name) for name, _ in self._shares), default=0) + 2,
        )
        number = metrics.horizontalAdvance(texts.percent(1)) + SPACE
        middle = Qt.AlignmentFlag.AlignVCenter
        for position, (name, share) in enumerate(self._shares):
            row = QRect(0, position * ROW, self.width(), ROW)
            painter.setPen(theme.text() if position == 0 else theme.muted())
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignLeft, short)
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, texts.percent(share))
            left = names + 2 * SPACE
            bar = QRectF(left, row.center().y() - BAR / 2, row.width() - left - number, BAR)
            colour = self._classes.index(name) if name in self._classes else 0
            draw_bar(painter, bar, share, colour)
