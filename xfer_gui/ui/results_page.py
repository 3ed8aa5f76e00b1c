"""The Results tab: all trainings of the project, and the chosen one in full."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.photos import Photo
from xfer_gui.core.runs import Run
from xfer_gui.session.session import Session
from xfer_gui.ui import dialogs, icons, result_words, texts
from xfer_gui.ui.empty_state import EmptyState
from xfer_gui.ui.epoch_slider import EpochSlider
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.result_card import scrolled
from xfer_gui.ui.result_view import ResultView
from xfer_gui.ui.run_list import RunList
from xfer_gui.ui.theme import SPACE

LIST_WIDTH = 40 * SPACE


class ResultsPage(QWidget):
    """Runs on the left, the selected one on the right."""

    page_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Run | None = None
        self._empty = EmptyState("results")
        self._list = RunList()
        self._title_label, self._subtitle_label = QLabel(), QLabel()
        self._message = InlineMessage()
        self._view = ResultView()
        self._rounds = EpochSlider(session)
        self._view.add_card(self._rounds)
        self._use_action = QAction(self.tr("Use for Predict"), self)
        self._folder_action = QAction(icons.icon("folder"), self.tr("Open folder"), self)
        self._report_action = QAction(icons.icon("export"), self.tr("Save report…"), self)
        self._delete_action = QAction(icons.icon("trash"), self.tr("Delete…"), self)
        self._delete_action.setShortcut(QKeySequence.StandardKey.Delete)
        self._delete_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._buttons: list[tuple[QPushButton, QAction]] = []
        self._build()
        self._wire()
        self._on_session_runs_changed()

    @property
    def run_list(self) -> RunList:
        """The list of runs."""
        return self._list

    @property
    def view(self) -> ResultView:
        """The selected run."""
        return self._view

    @property
    def rounds(self) -> EpochSlider:
        """The rounds of the selected run."""
        return self._rounds

    @property
    def message(self) -> InlineMessage:
        """What was done last."""
        return self._message

    @property
    def actions_by_name(self) -> dict[str, QAction]:
        """What can be done with the selected run."""
        return {
            "use": self._use_action,
            "folder": self._folder_action,
            "report": self._report_action,
            "delete": self._delete_action,
        }

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window closes: make no more pictures."""
        self._view.close_loader()
        super().closeEvent(event)

    def _build(self) -> None:
        self._title_label.setProperty("role", "heading")
        for label in (self._title_label, self._subtitle_label):
            label.setWordWrap(True)
        self._subtitle_label.setProperty("role", "muted")
        left = QFrame()
        left.setProperty("role", "panel")
        left.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title_label)
        names.addWidget(self._subtitle_label)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addLayout(names, 1)
        actions = (self._use_action, self._report_action, self._folder_action, self._delete_action)
        self._list.addActions(actions)
        for action in actions[:2]:
            button = QPushButton(action.text())
            button.setIcon(action.icon())
            button.clicked.connect(action.trigger)
            self._buttons.append((button, action))
        self._buttons[0][0].setProperty("role", "primary")
        more_button = QPushButton(self.tr("More"))
        more_menu = QMenu(more_button)
        more_menu.addActions(actions[2:])
        more_menu.setToolTipsVisible(True)
        more_button.setMenu(more_menu)
        for button in (*(button for button, _ in self._buttons), more_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        content = QWidget()
        details = QVBoxLayout(content)
        details.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        details.setSpacing(2 * SPACE)
        details.addLayout(head)
        details.addWidget(self._message)
        details.addWidget(self._view, 1)
        work = QWidget()
        columns = QHBoxLayout(work)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(left)
        columns.addWidget(scrolled(content), 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(work)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _wire(self) -> None:
        session = self._session
        session.runs_changed.connect(self._on_session_runs_changed)
        session.dataset_changed.connect(self._on_session_runs_changed)
        session.job_started.connect(self._on_session_job_changed)
        session.job_finished.connect(self._on_session_job_changed)
        session.training_finished.connect(self._list.select)
        session.test_photos_ready.connect(self._on_session_test_photos_ready)
        session.details_ready.connect(self._view.take_details)
        self._view.details_wanted.connect(session.load_details)
        session.report_saved.connect(self._on_session_report_saved)
        self._list.run_selected.connect(self._on_list_run_selected)
        self._view.test_photos_wanted.connect(session.load_test_photos)
        self._empty.action_requested.connect(self._on_empty_action_requested)
        self._use_action.triggered.connect(self._on_use_action_triggered)
        self._folder_action.triggered.connect(self._on_folder_action_triggered)
        self._report_action.triggered.connect(self._on_report_action_triggered)
        self._delete_action.triggered.connect(self._on_delete_action_triggered)

    def _show_empty(self) -> None:
        if self._session.is_busy("train"):
            self._empty.show_words(
                self.tr("It is learning right now"),
                self.tr("The result will be here when it is done."),
                self.tr("Watch it"),
            )
        elif self._session.dataset is None:
            self._empty.show_words(
                self.tr("There are no results yet"),
                self.tr("They come after a training, and a training needs photos."),
                self.tr("Go to Photos"),
            )
        else:
            self._empty.show_words(
                self.tr("There are no results yet"),
                self.tr("Train once, and you will see here how good it is and where it errs."),
                self.tr("Go to Train"),
            )
        self._stack.setCurrentIndex(0)

    def _allow(self, run: Run) -> None:
        """Enable what can be done with a run; say why what cannot."""
        learning = run.summary.state == "running" and self._session.is_busy("train")
        used = self._list.model_of_runs.is_chosen(run)
        nothing_left = self.tr("This training left nothing that can name photos.")
        reasons = {
            self._use_action: (
                self.tr("Predict uses this one already.")
                if used
                else ""
                if run.has_classifier
                else nothing_left
            ),
            self._folder_action: "",
            self._report_action: (
                ""
                if run.summary.state in ("finished", "stopped")
                else self.tr("There is nothing to report: this training did not end.")
            ),
            self._delete_action: (
                self.tr("It is learning right now.")
                if learning
                else self.tr("One of its rounds is being tried.")
                if self._session.is_busy("epochs")
                else ""
            ),
        }
        self._use_action.setText(
            self.tr("Used for Predict") if used else self.tr("Use for Predict")
        )
        for action, why_not in reasons.items():
            action.setEnabled(not why_not)
            action.setToolTip(why_not)
        for button, action in self._buttons:
            button.setEnabled(not reasons[action])
            button.setToolTip(reasons[action])
            button.setText(action.text())

    @Slot()
    def _on_session_runs_changed(self) -> None:
        session = self._session
        if not session.runs:
            self._list.show_runs((), None, False)
            self._show_empty()
            return
        self._stack.setCurrentIndex(1)
        self._list.show_runs(session.runs, session.chosen_run, session.is_busy("train"))

    @Slot(str)
    def _on_session_job_changed(self, kind: str) -> None:
        if kind in ("train", "epochs"):
            self._on_session_runs_changed()

    @Slot(object)
    def _on_list_run_selected(self, run: Run | None) -> None:
        if run is None:
            return
        self._title_label.setText(
            self.tr("{model}, {method}").format(
                model=result_words.model(run), method=result_words.method(run)
            )
        )
        photos = run.summary.photos
        self._subtitle_label.setText(
            self.tr("{when}  ·  learned from {photos}").format(
                when=result_words.when(run), photos=texts.photos(photos.get("training", 0))
            )
        )
        self._allow(run)
        if run != self._shown:
            self._shown = run
            self._message.hide()
            self._view.show_run(run)
            self._rounds.show_run(run)

    @Slot(object, object)
    def _on_session_test_photos_ready(self, run: Run, photos: tuple[Photo, ...]) -> None:
        self._view.take_test_photos(run, photos)

    @Slot(object)
    def _on_session_report_saved(self, path: Path) -> None:
        self._message.say(
            "notice",
            self.tr("The report was saved as {file}.").format(file=path.name),
            "",
            ((self.tr("Open"), partial(dialogs.open_folder, path)),),
        )

    @Slot()
    def _on_empty_action_requested(self) -> None:
        train = self._session.dataset is not None or self._session.is_busy("train")
        self.page_requested.emit("train" if train else "photos")

    @Slot()
    def _on_use_action_triggered(self) -> None:
        run = self._list.selected
        if run is not None:
            self._session.choose_run(run)

    @Slot()
    def _on_folder_action_triggered(self) -> None:
        run = self._list.selected
        if run is not None:
            dialogs.open_folder(run.folder)

    @Slot()
    def _on_report_action_triggered(self) -> None:
        run = self._list.selected
        if run is None:
            return
        folder = self._session.settings.last_folder("report") or Path.home()
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save report"),
            str(folder / f"{run.name}.html"),
            self.tr("Web page (*.html)"),
        )
        if chosen:
            language = QLocale().bcp47Name()
            self._session.save_report(run, Path(chosen), texts.tr_core, language)

    @Slot()
    def _on_delete_action_triggered(self) -> None:
        run = self._list.selected
        if run is None or not self._delete_action.isEnabled():
            return
        answer = QMessageBox.question(
            self,
            self.tr("Delete the training"),
            self.tr(
                "Delete the training of {when} with all that it learned? Your photos stay."
            ).format(when=result_words.when(run)),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._session.delete_run(run)
