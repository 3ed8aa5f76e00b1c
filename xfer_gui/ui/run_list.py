"""The list of runs: when, with which model, how good."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xfer_gui.core.runs import Run
from xfer_gui.ui import result_words, theme
from xfer_gui.ui.theme import SPACE

ROW_HEIGHT = 9 * SPACE
NUMBER_WIDTH = 11 * SPACE
RunRole = Qt.ItemDataRole.UserRole


class RunListModel(QAbstractListModel):
    """Runs, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: list[Run] = []
        self._chosen: Run | None = None
        self._learning = False

    @property
    def runs(self) -> list[Run]:
        """What is listed."""
        return list(self._runs)

    def show_runs(self, runs: Sequence[Run], chosen: Run | None, learning: bool) -> None:
        """List other runs.

        Args:
            runs: newest first.
            chosen: the one that Predict uses.
            learning: a training runs, so one that says "running" is not an interrupted one.
        """
        self.beginResetModel()
        self._runs, self._chosen, self._learning = list(runs), chosen, learning
        self.endResetModel()

    def row_of(self, run: Run | None) -> int:
        """Row of a run, by its folder; -1 when it is not listed."""
        folders = [each.folder for each in self._runs]
        return folders.index(run.folder) if run is not None and run.folder in folders else -1

    def is_chosen(self, run: Run) -> bool:
        """True for the run that Predict uses."""
        return self._chosen is not None and run.folder == self._chosen.folder

    def state(self, run: Run) -> str:
        """What became of a run, in words; empty when it simply finished."""
        return result_words.state(run, self._learning)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row for each run."""
        return 0 if parent.isValid() else len(self._runs)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The run itself, and what screen readers say of it."""
        if not index.isValid():
            return None
        run = self._runs[index.row()]
        if role == RunRole:
            return run
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = [
                result_words.when(run),
                result_words.model(run),
                result_words.method(run),
                result_words.headline(run),
                self.state(run),
            ]
            if self.is_chosen(run):
                words.append(self.tr("used by Predict"))
            return ", ".join(word for word in words if word)
        return None


class RunList(QListView):
    """Shows a `RunListModel`; selecting a run shows it."""

    run_selected = Signal(object)  # Run or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RunListModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RunDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Trainings"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self._on_selection_current_changed)

    @property
    def model_of_runs(self) -> RunListModel:
        """What is listed."""
        return self._model

    @property
    def selected(self) -> Run | None:
        """The run that is shown."""
        index = self.currentIndex()
        return index.data(RunRole) if index.isValid() else None

    def show_runs(self, runs: Sequence[Run], chosen: Run | None, learning: bool) -> None:
        """List other runs; the one that was selected stays so, if it is still there."""
        before = self.selected
        self.selectionModel().blockSignals(True)
        self._model.show_runs(runs, chosen, learning)
        self.selectionModel().blockSignals(False)
        self.select(before if self._model.row_of(before) >= 0 else next(iter(runs), None))
        self._on_selection_current_changed()

    def select(self, run: Run | None) -> None:
        """Select a run."""
        row = self._model.row_of(run)
        self.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())

    @Slot()
    def _on_selection_current_changed(self) -> None:
        self.run_selected.emit(self.selected)


class _RunDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(20 * SPACE, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        run: Run = index.data(RunRole)
        model = index.model()
        assert isinstance(model, RunListModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = option.widget
        selected = isinstance(view, QListView) and view.currentIndex() == index
        if selected:
            painter.fillRect(option.rect, theme.accent_tint())
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, ROW_HEIGHT)), theme.accent())
        inside = option.rect.adjusted(2 * SPACE, SPACE + 2, -2 * SPACE, -SPACE)
        words = inside.adjusted(0, 0, -NUMBER_WIDTH, 0)
        number = QRect(words.right(), inside.top(), NUMBER_WIDTH, inside.height())
        state = model.state(run)
        last = [result_words.when(run)]
        if model.is_chosen(run):
            last.append(self.tr("used by Predict"))
        lines = (
            (result_words.model(run), theme.font("body", bold=True), theme.text()),
            (result_words.method(run), theme.font("small"), theme.text()),
            ("  ·  ".join(last), theme.font("small"), theme.muted()),
        )
        self._write(painter, words, lines, Qt.AlignmentFlag.AlignLeft)
        likely = self.tr("on validation") if run.summary.validation_accuracy is not None else ""
        if run.evaluation is not None:
            likely = result_words.interval(run.evaluation)
        figures = (
            (result_words.headline(run), theme.font("heading", bold=True), theme.text()),
            (likely, theme.font("small"), theme.muted()),
            (state, theme.font("small"), theme.warning()),
        )
        self._write(painter, number, figures, Qt.AlignmentFlag.AlignRight)
        painter.setPen(theme.line())
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, lines: tuple, side: Qt.AlignmentFlag) -> None:
        top = place.top()
        for text, font, colour in lines:
            painter.setFont(font)
            painter.setPen(colour)
            metrics = painter.fontMetrics()
            line = QRect(place.left(), top, place.width(), metrics.height())
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, short)
            top += 20 if line.top() == place.top() else 16
