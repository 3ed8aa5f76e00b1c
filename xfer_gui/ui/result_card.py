"""The result of a training at a glance: one large number, what it means, and what to do next."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.ease_words import other_advice
from xfer_gui.core.runs import Run
from xfer_gui.ui import icons, result_words, texts
from xfer_gui.ui.confusion_view import ConfusionView
from xfer_gui.ui.theme import SPACE

SLIDE_MILLISECONDS = 220
MOST_CLASSES_HERE = 6
CONFUSION_ROOM = 160
MOST_ADVICE_HERE = 2


class Score(QWidget):
    """The large number of a run with its interval, counts, baseline and times."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number_label = _label("number")
        self._chip = _label("chip")
        self._meaning_label = _label("")
        self._baseline_label = _label("muted")
        self._seconds_label = _label("caption")
        first = QHBoxLayout()
        first.setSpacing(SPACE)
        first.addWidget(self._number_label)
        first.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(first)
        for label in (self._meaning_label, self._baseline_label, self._seconds_label):
            label.setWordWrap(True)
            layout.addWidget(label)

    @property
    def text(self) -> str:
        """Everything it says."""
        labels = (
            self._number_label,
            self._meaning_label,
            self._baseline_label,
            self._seconds_label,
        )
        return "\n".join(label.text() for label in labels)

    def show_run(self, run: Run) -> None:
        """Show a run."""
        self._number_label.setText(result_words.headline(run))
        self._meaning_label.setText(result_words.explanation(run))
        evaluation = run.evaluation
        self._baseline_label.setText(result_words.baseline(evaluation) if evaluation else "")
        self._baseline_label.setVisible(evaluation is not None)
        self._seconds_label.setText(result_words.seconds(run.summary))
        state = result_words.state(run, learning=False)
        self._chip.setText(state)
        self._chip.setVisible(bool(state))
        self._number_label.setAccessibleName(
            self.tr("Test accuracy {share}").format(share=result_words.headline(run))
        )


class AdviceList(QWidget):
    """What the figures suggest, one line each.

    Args:
        most: how many at most; None for all.
        beside_ease: whether the result was too easy is said in a card of its own.
        parent: the widget that holds this one.
    """

    def __init__(
        self, most: int | None = None, beside_ease: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._most, self._beside_ease = most, beside_ease
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE // 2)
        self._labels: list[QLabel] = []

    @property
    def sentences(self) -> list[str]:
        """The lines as they are shown."""
        return [label.text() for label in self._labels]

    def show_run(self, run: Run) -> None:
        """Show what a run's figures suggest."""
        while (item := self._layout.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._labels = []
        found = run.summary.advice
        if self._beside_ease and run.evaluation is not None:
            found = other_advice(found, run.evaluation.ease)
        for advice in found[: self._most]:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACE)
            icon = QLabel()
            icon.setPixmap(icons.pixmap("info", 16, "muted", self.devicePixelRatioF()))
            label = _label("")
            label.setText(texts.translated(advice)[0])
            label.setWordWrap(True)
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            self._labels.append(label)
            self._layout.addWidget(row)
        self.setVisible(bool(self._labels))


class ResultCard(QFrame):
    """What slides in when a training is done."""

    predict_requested = Signal()
    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._run: Run | None = None
        self._score = Score()
        self._advice = AdviceList(MOST_ADVICE_HERE)
        self._confusion = ConfusionView(room=CONFUSION_ROOM)
        self._predict_button = QPushButton(self.tr("Try it on new photos"))
        self._predict_button.setProperty("role", "primary")
        self._details_button = QPushButton(self.tr("Look closer"))
        self._slide = QPropertyAnimation(self, b"maximumHeight", self)
        self._slide.setDuration(SLIDE_MILLISECONDS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._on_slide_finished)
        self._predict_button.clicked.connect(self.predict_requested)
        self._details_button.clicked.connect(self.details_requested)
        self._build()
        self.hide()

    @property
    def run(self) -> Run | None:
        """The run that is shown."""
        return self._run

    @property
    def score(self) -> Score:
        """The large number and its words."""
        return self._score

    @property
    def predict_button(self) -> QPushButton:
        """The next step."""
        return self._predict_button

    def show_run(self, run: Run, slide: bool) -> None:
        """Show a run.

        Args:
            run: finished, or stopped with something learned.
            slide: let the card slide in.
        """
        self._run = run
        self._score.show_run(run)
        self._advice.show_run(run)
        evaluation = run.evaluation
        fits = evaluation is not None and len(evaluation.classes) <= MOST_CLASSES_HERE
        self._confusion.setVisible(fits)
        if evaluation is not None and fits:
            self._confusion.show_evaluation(evaluation)
        able = run.has_classifier
        self._predict_button.setEnabled(able)
        self._predict_button.setToolTip(
            "" if able else self.tr("This training left nothing that can name photos.")
        )
        self.show()
        if slide:
            self._slide.setStartValue(0)
            self._slide.setEndValue(self.sizeHint().height())
            self._slide.start()

    def clear(self) -> None:
        """Show no run."""
        self._run = None
        self._slide.stop()
        self.hide()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self._predict_button)
        buttons.addWidget(self._details_button)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(SPACE + SPACE // 2)
        words.addWidget(self._score)
        words.addWidget(self._advice)
        words.addStretch(1)
        words.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(3 * SPACE)
        layout.addLayout(words, 1)
        layout.addWidget(self._confusion, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _on_slide_finished(self) -> None:
        # Back to Qt's own "no limit", so that wrapped words may grow.
        self.setMaximumHeight(16777215)


def scrolled(content: QWidget, sideways: bool = False) -> QScrollArea:
    """`content` in a frameless scroll area that gives it all the room there is.

    Args:
        content: what scrolls.
        sideways: it may scroll to the side as well.
    """
    content.setProperty("role", "scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area


def _label(role: str) -> QLabel:
    label = QLabel()
    if role:
        label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
