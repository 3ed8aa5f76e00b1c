"""The named photos of the Predict tab: the list with its filter, and one of them large."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.events import Progress
from xfer_gui.core.results import PhotoFailure
from xfer_gui.ui import texts
from xfer_gui.ui.prediction_list import Filter, PredictionList, PredictionListModel
from xfer_gui.ui.prediction_panel import PredictionPanel
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader

FILTERS: tuple[Filter, ...] = ("all", "unsure", "failed")
LIST_WIDTH = 52 * SPACE
LEAST_LIST_WIDTH = 44 * SPACE


class AnswersPane(QSplitter):
    """Shows a model of answers.

    Args:
        answers: the model.
    """

    def __init__(self, answers: PredictionListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = answers
        self._classes: tuple[str, ...] = ()
        self._loader = PictureLoader(self)
        self._build()
        self._filter_box.activated.connect(self._on_filter_box_activated)
        self._list.selectionModel().currentRowChanged.connect(self._on_list_current_changed)
        answers.modelReset.connect(self._on_answers_model_reset)
        self._on_answers_model_reset()

    @property
    def list(self) -> PredictionList:
        """The list."""
        return self._list

    @property
    def panel(self) -> PredictionPanel:
        """The photo that is shown large."""
        return self._panel

    def set_classes(self, classes: Sequence[str]) -> None:
        """Say which classes the classifier knows, in the order that their colours follow."""
        self._classes = tuple(classes)
        self._list.set_classes(classes)

    def begin(self, waiting: bool) -> None:
        """Photos are being named from now on.

        Args:
            waiting: the learning engine is not there yet.
        """
        self._busy_bar.setRange(0, 0)
        self._busy_label.setText(
            self.tr("Waiting for the learning engine…") if waiting else self.tr("Naming photos…")
        )

    def show_progress(self, progress: Progress) -> None:
        """Show how many are named."""
        self._busy_bar.setRange(0, progress.total)
        self._busy_bar.setValue(progress.done)
        self._busy_label.setText(
            self.tr("Naming photos: {done} of {total}").format(
                done=texts.number(progress.done), total=texts.number(progress.total)
            )
        )

    def set_busy(self, busy: bool) -> None:
        """Show the progress in place of the count."""
        self._busy_bar.setVisible(busy)
        self._busy_label.setVisible(busy)
        self._count_label.setVisible(not busy)
        self._filter_box.setVisible(bool(self._answers.answers))

    def close_loaders(self) -> None:
        """Make no more pictures."""
        self._loader.close()
        self._panel.close_loader()

    def _build(self) -> None:
        self._busy_label = QLabel()
        self._busy_label.setProperty("role", "muted")
        self._busy_bar = QProgressBar()
        self._busy_bar.setTextVisible(False)
        self._count_label = QLabel()
        self._count_label.setProperty("role", "muted")
        self._filter_box = QComboBox()
        self._filter_box.setAccessibleName(self.tr("Which photos to show"))
        self._filter_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._list = PredictionList(self._answers, self._loader)
        self._panel = PredictionPanel()
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        bar.addWidget(self._busy_label)
        bar.addWidget(self._count_label)
        bar.addStretch(1)
        bar.addWidget(self._filter_box)
        left = QFrame()
        left.setProperty("role", "panel")
        left.setMinimumWidth(LEAST_LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._busy_bar)
        column.addWidget(self._list, 1)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(self._panel)
        self.setStretchFactor(1, 1)
        self.setSizes([LIST_WIDTH, 2 * LIST_WIDTH])
        self.set_busy(False)

    @Slot(int)
    def _on_filter_box_activated(self, position: int) -> None:
        self._answers.show_only(FILTERS[position])

    @Slot()
    def _on_answers_model_reset(self) -> None:
        answers = self._answers.answers
        failed = sum(isinstance(answer, PhotoFailure) for answer in answers)
        unsure = sum(not isinstance(answer, PhotoFailure) and answer.unsure for answer in answers)
        self._count_label.setText(texts.photos(len(answers)))
        position = max(0, self._filter_box.currentIndex())
        self._filter_box.clear()
        for words, count in (
            (self.tr("All"), len(answers)),
            (self.tr("Unsure"), unsure),
            (self.tr("Without an answer"), failed),
        ):
            self._filter_box.addItem(f"{words} ({texts.number(count)})")
        self._filter_box.setCurrentIndex(position)
        if self._answers.rowCount():
            self._list.setCurrentIndex(self._answers.index(0))
        else:
            self._panel.show_answer(None, ())

    @Slot(QModelIndex, QModelIndex)
    def _on_list_current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self._panel.show_answer(self._answers.answer(current.row()), self._classes)
