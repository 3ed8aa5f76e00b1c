"""One run in full: how good it is, which photos were wrong, how it learned."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from xfer_gui.core.photos import Photo
from xfer_gui.core.results import WrongPhoto
from xfer_gui.core.run_details import RunDetails
from xfer_gui.core.runs import Run
from xfer_gui.ui import texts
from xfer_gui.ui.class_table import ClassTable
from xfer_gui.ui.confusion_view import ConfusionView
from xfer_gui.ui.ease_card import EaseCard
from xfer_gui.ui.photo_strip import PhotoStrip, Shown
from xfer_gui.ui.result_card import AdviceList, Score, scrolled
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader

if TYPE_CHECKING:
    from pathlib import Path

    from xfer_gui.ui.run_charts import RunCharts

CHARTS_HEIGHT = 60 * SPACE
# A table of more classes than this would push everything else out of sight; it scrolls.
TALLEST_CONFUSION, WIDEST_CONFUSION = 54 * SPACE, 54 * SPACE
NARROWEST_SCORE = 36 * SPACE


class ResultView(QWidget):
    """Cards one below the other; every number leads to the photos behind it."""

    test_photos_wanted = Signal(object)  # Run
    details_wanted = Signal(object)  # Run

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self._test_photos: Sequence[Photo] | None = None
        self._charts: RunCharts | None = None
        self._loader = PictureLoader(self, on_disk=True)
        self._score = Score()
        self._advice = AdviceList(beside_ease=True)
        self._confusion = ConfusionView(clickable=True)
        self._confusion_area = scrolled(self._confusion, sideways=True)
        self._behind_label = QLabel()
        self._strip = PhotoStrip(self._loader)
        self._table = ClassTable()
        self._ease = EaseCard()
        self._build()
        self._confusion.cell_chosen.connect(self._on_confusion_cell_chosen)
        self._confusion.cell_left.connect(self._show_wrong_photos)
        self._strip.photo_activated.connect(self._on_strip_photo_activated)

    @property
    def score(self) -> Score:
        """The large number and its words."""
        return self._score

    @property
    def confusion(self) -> ConfusionView:
        """The table of mix-ups."""
        return self._confusion

    @property
    def strip(self) -> PhotoStrip:
        """The photos behind a number."""
        return self._strip

    @property
    def ease(self) -> EaseCard:
        """Whether the result is only so good because it was too easy."""
        return self._ease

    @property
    def behind(self) -> str:
        """What the photos in the strip are."""
        return self._behind_label.text()

    def close_loader(self) -> None:
        """Make no more pictures."""
        self._loader.close()
        self._ease.close_loader()

    def add_card(self, card: QWidget) -> None:
        """Put a card above the charts."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self._charts_card), card)

    def show_run(self, run: Run) -> None:
        """Show a run from its beginning."""
        self._run, self._test_photos = run, None
        self._score.show_run(run)
        self._advice.show_run(run)
        self._ease.show_run(run)
        self._advice_card.setVisible(bool(self._advice.sentences))
        evaluation = run.evaluation
        for card in (self._confusion_card, self._photos_card, self._table_card):
            card.setVisible(evaluation is not None)
        if evaluation is not None:
            self._confusion.show_evaluation(evaluation)
            side = self._confusion.sizeHint()
            bar = self._confusion_area.verticalScrollBar().sizeHint().width()
            self._confusion_area.setFixedHeight(min(TALLEST_CONFUSION, side.height() + bar))
            self._confusion_area.setFixedWidth(min(WIDEST_CONFUSION, side.width() + bar))
            self._place_confusion()
            self._table.show_classes(evaluation.per_class)
            self._show_wrong_photos()
        self._charts_card.setVisible(bool(run.history))
        if self._charts is not None:
            self._charts.show_run(run)
            self.details_wanted.emit(run)

    def take_details(self, run: Run, details: RunDetails) -> None:
        """Take what a run left beside its result, and show it if it is the one that is shown."""
        shown = self._run is not None and run.folder == self._run.folder
        if shown and self._charts is not None:
            self._charts.show_details(run, details)

    def take_test_photos(self, run: Run, photos: Sequence[Photo]) -> None:
        """Take the photos that a run was judged on, and show those that were waited for."""
        if self._run is not None and run.folder == self._run.folder:
            self._test_photos = photos
            if self._confusion.chosen is not None:
                self._show_cell(*self._confusion.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the table of mix-ups under the figures where there is no room beside them."""
        super().resizeEvent(event)
        self._place_confusion()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the charts: matplotlib takes half a second to import."""
        super().showEvent(event)
        if self._charts is None:
            from xfer_gui.ui.run_charts import RunCharts

            self._charts = RunCharts(CHARTS_HEIGHT)
            self._charts_card.layout().addWidget(self._charts)
            if self._run is not None:
                self._charts.show_run(self._run)
                self.details_wanted.emit(self._run)

    def _build(self) -> None:
        self._behind_label.setProperty("role", "muted")
        self._behind_label.setWordWrap(True)
        self._score_card = _card(self.tr("Test result"), self._score)
        self._advice_card = _card(self.tr("What would help"), self._advice)
        self._confusion_card = _card(self.tr("What was taken for what"), self._confusion_area)
        self._photos_card = _card(self.tr("Photos behind it"), self._behind_label, self._strip)
        self._table_card = _card(self.tr("Class by class"), self._table)
        self._charts_card = QWidget()
        charts = QVBoxLayout(self._charts_card)
        charts.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.setSpacing(2 * SPACE)
        left.addWidget(self._score_card, 1)
        left.addWidget(self._advice_card)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(2 * SPACE)
        self._top.addLayout(left, 1)
        self._top.addWidget(self._confusion_card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(self._top)
        for card in (self._photos_card, self._ease, self._table_card, self._charts_card):
            layout.addWidget(card)
        layout.addStretch(1)

    def _place_confusion(self) -> None:
        room = self.width() - self._confusion_area.width() - 6 * SPACE
        beside = room >= NARROWEST_SCORE
        self._top.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    @Slot()
    def _show_wrong_photos(self) -> None:
        assert self._run is not None
        assert self._run.evaluation is not None
        wrong = self._run.evaluation.wrong
        if wrong:
            words = self.tr("Wrong ones, surest first. Click a cell above to see its photos.")
        else:
            words = self.tr("No test photo was wrong. Click a cell above to see its photos.")
        self._behind_label.setText(words)
        self._strip.show_photos([_shown_wrong(photo) for photo in wrong])

    def _show_cell(self, row: int, column: int) -> None:
        assert self._run is not None
        assert self._run.evaluation is not None
        evaluation = self._run.evaluation
        label, predicted = evaluation.classes[row], evaluation.classes[column]
        self._behind_label.setText(self._confusion.accessibleDescription())
        if row != column:
            self._strip.show_photos(
                [
                    _shown_wrong(photo)
                    for photo in evaluation.wrong
                    if (photo.label, photo.predicted) == (label, predicted)
                ]
            )
        elif self._test_photos is None:
            self._strip.show_photos(())
            self.test_photos_wanted.emit(self._run)
        else:
            wrong = {photo.path for photo in evaluation.wrong}
            self._strip.show_photos(
                [
                    Shown(photo.path, photo.path.name, str(photo.path))
                    for photo in self._test_photos
                    if photo.label == label and photo.path not in wrong
                ]
            )

    @Slot(int, int)
    def _on_confusion_cell_chosen(self, row: int, column: int) -> None:
        self._show_cell(row, column)

    @Slot(object)
    def _on_strip_photo_activated(self, path: "Path") -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _card(title: str, *widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    heading = QLabel(title)
    heading.setProperty("role", "section")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE, 2 * SPACE)
    layout.setSpacing(SPACE)
    layout.addWidget(heading)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return card


def _shown_wrong(photo: WrongPhoto) -> Shown:
    sure = texts.percent(photo.confidence)
    return Shown(
        photo.path,
        f"{photo.predicted}, {sure}",
        texts.translate("ResultView", "{file}\n“{label}” taken for “{other}”, {sure} sure").format(
            file=photo.path, label=photo.label, other=photo.predicted, sure=sure
        ),
    )
