"""The line over the Predict tab: which classifier, how good it is, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from xfer_gui.core.runs import Run
from xfer_gui.ui import icons, result_words
from xfer_gui.ui.theme import SPACE


class PredictHeader(QWidget):
    """Chooser and buttons; wishes go out as signals."""

    run_chosen = Signal(object)  # Run
    choose_requested = Signal()
    paste_requested = Signal()
    export_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[Run] = []
        title = QLabel(self.tr("Classifier"))
        title.setProperty("role", "muted")
        self._run_box = QComboBox()
        self._run_box.setAccessibleName(self.tr("Classifier"))
        self._run_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        title.setBuddy(self._run_box)
        self._accuracy_label = QLabel()
        self._accuracy_label.setProperty("role", "caption")
        self._paste_button = self._tool("paste", self.tr("Paste a picture or files"))
        self._clear_button = self._tool("trash", self.tr("Clear the list"))
        self._export_button = QPushButton(self.tr("Export as CSV…"))
        self._choose_button = QPushButton(self.tr("Choose photos…"))
        self._choose_button.setProperty("role", "primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(title)
        layout.addWidget(self._run_box)
        layout.addWidget(self._accuracy_label)
        layout.addStretch(1)
        for button in (self._paste_button, self._clear_button):
            layout.addWidget(button)
        layout.addWidget(self._export_button)
        layout.addWidget(self._choose_button)
        self._run_box.activated.connect(self._on_run_box_activated)
        self._paste_button.clicked.connect(lambda: self.paste_requested.emit())
        self._clear_button.clicked.connect(lambda: self.clear_requested.emit())
        self._export_button.clicked.connect(lambda: self.export_requested.emit())
        self._choose_button.clicked.connect(lambda: self.choose_requested.emit())

    def show_runs(self, runs: Sequence[Run], chosen: Run | None) -> None:
        """Offer classifiers.

        Args:
            runs: those that can classify, newest first.
            chosen: the one in use.
        """
        self._runs = list(runs)
        self._run_box.clear()
        for run in self._runs:
            words = (result_words.model(run), result_words.headline(run), result_words.when(run))
            self._run_box.addItem(" · ".join(words))
        folders = [run.folder for run in self._runs]
        if chosen is not None and chosen.folder in folders:
            self._run_box.setCurrentIndex(folders.index(chosen.folder))
        judged = chosen.evaluation if chosen is not None else None
        self._accuracy_label.setText(result_words.interval(judged) if judged is not None else "")
        self._accuracy_label.setToolTip(result_words.explanation(chosen) if chosen else "")
        self._run_box.setToolTip(self._run_box.currentText())

    def set_filled(self, filled: bool) -> None:
        """Offer what needs answers only when there are some; without, the page asks for photos.

        Args:
            filled: there are answers.
        """
        for button in (self._clear_button, self._export_button, self._choose_button):
            button.setVisible(filled)

    @staticmethod
    def _tool(icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    @Slot(int)
    def _on_run_box_activated(self, position: int) -> None:
        self.run_chosen.emit(self._runs[position])
