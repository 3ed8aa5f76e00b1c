"""The Predict tab: drop photos, read what they are and how sure that is."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core import sorting
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.events import Progress
from xfer_gui.session.session import Session
from xfer_gui.ui import incoming, texts
from xfer_gui.ui.answers_pane import AnswersPane
from xfer_gui.ui.drop_zone import DropZone
from xfer_gui.ui.empty_state import EmptyState
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.predict_header import PredictHeader
from xfer_gui.ui.prediction_list import Answer, PredictionListModel

FOLDER = "predict"


class PredictPage(QWidget):
    """Takes photos, hands them to the session, and shows the answers.

    Args:
        session: what is open.
    """

    page_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project_folder
        self._run_folder: Path | None = None
        self._answers = PredictionListModel(self)
        self._build()
        self._wire()
        self.setAcceptDrops(True)
        self._on_session_runs_changed()

    @property
    def answers(self) -> PredictionListModel:
        """The model of the list."""
        return self._answers

    def take(self, data: QMimeData) -> None:
        """Name the photos that were dropped or pasted."""
        try:
            paths = incoming.paths_of(data)
        except ProjectError as error:
            self._message.say("warning", *texts.translated(error))
            return
        if paths:
            self._predict(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photos are welcome once there is a classifier; else the window sees what it can do."""
        if self._session.chosen_run is not None and incoming.is_welcome(event.mimeData()):
            self._zone.set_dragging(True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged went elsewhere."""
        self._zone.set_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Name what was dropped."""
        self._zone.set_dragging(False)
        event.acceptProposedAction()
        self.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Make no more pictures."""
        self._filled.close_loaders()
        super().closeEvent(event)

    def _build(self) -> None:
        self._header = PredictHeader()
        self._message = InlineMessage()
        self._empty = EmptyState("predict")
        self._zone_choose_button = QPushButton(self.tr("Choose photos…"))
        self._zone_folder_button = QPushButton(self.tr("Choose folder…"))
        self._zone = DropZone(
            "predict-large",
            self.tr("Drop photos here"),
            self.tr("One, a hundred or a folder: each gets its name, and how sure that is."),
            (self._zone_choose_button, self._zone_folder_button),
        )
        zone_row = QHBoxLayout()
        zone_row.addStretch(1)
        zone_row.addWidget(self._zone, 8)
        zone_row.addStretch(1)
        zone_page = QWidget()
        zone_layout = QVBoxLayout(zone_page)
        zone_layout.addStretch(1)
        zone_layout.addLayout(zone_row, 8)
        zone_layout.addStretch(2)
        self._stack = QStackedWidget()
        self._filled = AnswersPane(self._answers)
        for view in (self._empty, zone_page, self._filled):
            self._stack.addWidget(view)
        self._zone_page = zone_page
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._message)
        layout.addWidget(self._stack, 1)

    def _wire(self) -> None:
        session = self._session
        session.project_changed.connect(self._on_session_project_changed)
        session.runs_changed.connect(self._on_session_runs_changed)
        session.dataset_changed.connect(self._show)
        session.predictions_ready.connect(self._on_session_predictions_ready)
        session.job_started.connect(self._on_session_job_started)
        session.job_reported.connect(self._on_session_job_reported)
        session.job_failed.connect(self._on_session_job_failed)
        session.job_finished.connect(self._on_session_job_finished)
        self._header.run_chosen.connect(session.choose_run)
        self._header.choose_requested.connect(self._choose_photos)
        self._header.paste_requested.connect(self._paste)
        self._header.export_requested.connect(self._export)
        self._header.clear_requested.connect(self._on_header_clear_requested)
        self._zone_choose_button.clicked.connect(self._choose_photos)
        self._zone_folder_button.clicked.connect(self._choose_folder)
        self._empty.action_requested.connect(self._on_empty_action_requested)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)

    def _predict(self, paths: list[Path]) -> None:
        self._message.hide()
        self._session.settings.set_last_folder(FOLDER, paths[0].parent)
        self._session.predict(paths)

    def _show(self) -> None:
        run = self._session.chosen_run
        busy = self._session.is_busy("predict")
        filled = bool(self._answers.answers)
        self._header.setVisible(run is not None)
        self._header.set_filled(filled)
        self._filled.set_busy(busy)
        if run is None:
            self._show_what_is_missing()
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(self._filled if filled or busy else self._zone_page)

    def _show_what_is_missing(self) -> None:
        if self._session.dataset is None:
            self._empty.show_words(
                self.tr("Nothing has been learned yet"),
                self.tr("Choose photos to learn from, train on them, and drop new photos here."),
                self.tr("Go to Photos"),
            )
        else:
            self._empty.show_words(
                self.tr("Nothing has been learned yet"),
                self.tr("Train on your photos first, then drop new photos here."),
                self.tr("Go to Train"),
            )

    def _choose_photos(self) -> None:
        from xfer_gui.core.photo_reader import EXTENSIONS

        endings = " ".join(f"*{ending}" for ending in sorted(EXTENSIONS))
        kinds = f"{self.tr('Photos')} ({endings} {endings.upper()});;{self.tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose photos"), self._last_folder(), kinds
        )
        if names:
            self._predict([Path(name) for name in names])

    def _choose_folder(self) -> None:
        title = self.tr("Choose a folder of photos")
        name = QFileDialog.getExistingDirectory(self, title, self._last_folder())
        if name:
            self._predict([Path(name)])

    def _last_folder(self) -> str:
        return str(self._session.settings.last_folder(FOLDER) or Path.home())

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if self._session.chosen_run is None or not self.isVisible():
            return
        if incoming.is_welcome(data):
            self.take(data)
        else:
            self._message.say(
                "notice",
                self.tr("There is no picture to paste."),
                self.tr("Copy a picture or photo files first."),
            )

    def _export(self) -> None:
        start = str(Path(self._last_folder()) / self.tr("predictions.csv"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export as CSV"), start, "CSV (*.csv)")
        if not name:
            return
        try:
            sorting.write_csv(self._answers.answers, Path(name))
        except ProjectError as error:
            self._message.say("warning", *texts.translated(error))
            return
        self._message.say("notice", self.tr("Saved as {name}.").format(name=Path(name).name))

    @Slot()
    def _on_session_project_changed(self) -> None:
        if self._session.project_folder != self._project:
            self._project = self._session.project_folder
            self._message.hide()
            self._answers.clear()
            self._show()

    @Slot()
    def _on_session_runs_changed(self) -> None:
        run = self._session.chosen_run
        able = [each for each in self._session.runs if each.has_classifier]
        self._header.show_runs(able, run)
        if run is not None:
            self._filled.set_classes(run.summary.classes)
        folder = run.folder if run is not None else None
        changed = folder != self._run_folder
        self._run_folder = folder
        if changed and run is not None and self._answers.answers:
            # Answers of another classifier under this one's name would be a lie.
            self._session.predict([answer.path for answer in self._answers.answers])
        self._show()

    @Slot(object)
    def _on_session_predictions_ready(self, answers: list[Answer]) -> None:
        self._answers.add(answers)
        if not answers:
            self._message.say("notice", self.tr("There are no photos in what you chose."))

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        if kind == "predict":
            self._filled.begin(waiting=self._session.engine.state == "preparing")
            self._show()

    @Slot(str, object)
    def _on_session_job_reported(self, kind: str, event: object) -> None:
        if kind == "predict" and isinstance(event, Progress):
            self._filled.show_progress(event)

    @Slot(str, object)
    def _on_session_job_failed(self, kind: str, error: BaseException) -> None:
        if kind == "predict":
            self._message.say("warning", *texts.translated(error))

    @Slot(str)
    def _on_session_job_finished(self, kind: str) -> None:
        if kind == "predict":
            self._show()

    @Slot()
    def _on_header_clear_requested(self) -> None:
        self._answers.clear()
        self._show()

    @Slot()
    def _on_empty_action_requested(self) -> None:
        self.page_requested.emit("photos" if self._session.dataset is None else "train")
