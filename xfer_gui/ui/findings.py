"""What the scan found wrong: files that were left out, grouped by reason."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.photos import Problem
from xfer_gui.ui import dialogs, texts, theme
from xfer_gui.ui.theme import SPACE

HEADER_ROW = 4 * SPACE
LIST_STRETCH = 100  # before the empty space at the end
PROBLEM_ROW = 5 * SPACE


class ProblemListModel(QAbstractListModel):
    """Rows of headings and problems: a heading for each reason, with how many there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Problem] = []

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Group and show them."""
        self.beginResetModel()
        self._rows = []
        ordered = sorted(problems, key=lambda problem: (problem.kind, problem.path))
        for kind, group in groupby(ordered, key=lambda problem: problem.kind):
            of_kind = list(group)
            title = texts.problem_kind(kind)
            self._rows += [f"{title} ({texts.number(len(of_kind))})", *of_kind]
        self.endResetModel()

    def row(self, row: int) -> str | Problem:
        """A heading or a problem."""
        return self._rows[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Headings and problems together."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Text, and the sentence why as a tool tip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else row.path.name
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Problem):
            return f"{row.path}\n{texts.translated(row)[0]}"
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


class Findings(QWidget):
    """One sentence, then the list; a double click shows a file in its folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ProblemListModel(self)
        self._problems: Sequence[Problem] = ()
        self._calm = False
        self._title_label = QLabel()
        self._title_label.setProperty("role", "section")
        self._title_label.setWordWrap(True)
        self._hint_label = QLabel()
        self._hint_label.setProperty("role", "muted")
        self._hint_label.setWordWrap(True)
        self._warning = QFrame()
        self._warning.setProperty("role", "warning")
        self._warning_label = QLabel()
        self._warning_label.setWordWrap(True)
        inside = QVBoxLayout(self._warning)
        inside.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        inside.addWidget(self._warning_label)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_ProblemDelegate(self._list))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Files that are not used"))
        self._list.activated.connect(self._on_list_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for widget in (self._warning, self._title_label, self._hint_label):
            layout.addWidget(widget)
        # Only the list grows, and no longer than it has rows; without one the rest is empty.
        layout.addWidget(self._list, LIST_STRETCH)
        layout.addStretch(1)
        for label in (self._warning, self._title_label, self._hint_label):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def has_news(self) -> bool:
        """True when there is more to say than that all is well."""
        return bool(self._problems) or not self._warning.isHidden()

    def set_calm(self, calm: bool) -> None:
        """Say that there is nothing to worry about, as far as the files too are good.

        Args:
            calm: the photos were looked at, and nothing was found.
        """
        self._calm = calm
        self._show_title()

    def show_problems(self, problems: Sequence[Problem], obstacle: str) -> None:
        """Show what is wrong.

        Args:
            problems: files that were left out.
            obstacle: why nothing can be learned from the photos as they are; empty when it can.
        """
        self._problems = problems
        self._model.show_problems(problems)
        self._warning.setVisible(bool(obstacle))
        self._warning_label.setText(obstacle)
        self._list.setVisible(bool(problems))
        self._list.setMaximumHeight(self._model.rowCount() * PROBLEM_ROW + SPACE)
        self._show_title()

    def _show_title(self) -> None:
        if self._problems:
            files = texts.files(len(self._problems))
            self._title_label.setText(self.tr("{files} not used").format(files=files))
            self._hint_label.setText(
                self.tr("The training goes on without them. Double-click one to see its folder.")
            )
        else:
            self._title_label.setText(
                self.tr("Nothing to worry about")
                if self._calm
                else self.tr("All photos can be read")
            )
            self._hint_label.setText(self.tr("Choose a photo to see it large."))

    def _on_list_activated(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if isinstance(row, Problem):
            dialogs.open_folder(row.path.parent)


class _ProblemDelegate(QStyledItemDelegate):
    """Headings in bold; a problem on two lines, name above reason."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        is_problem = index.flags() & Qt.ItemFlag.ItemIsSelectable
        return QSize(10 * SPACE, PROBLEM_ROW if is_problem else HEADER_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.save()
        model = index.model()
        row = model.row(index.row()) if isinstance(model, ProblemListModel) else ""
        place = option.rect.adjusted(0, 0, -SPACE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if isinstance(row, str):
            painter.setFont(theme.font("small", bold=True))
            painter.setPen(theme.warning())
            painter.drawText(place, middle, row)
        else:
            lines = (
                ("body", theme.text(), row.path.name, place.adjusted(0, 2, 0, -18)),
                ("small", theme.muted(), row.path.parent.name, place.adjusted(0, 20, 0, -2)),
            )
            for size, colour, text, line in lines:
                painter.setFont(theme.font(size))
                painter.setPen(colour)
                short = painter.fontMetrics().elidedText(
                    text, Qt.TextElideMode.ElideMiddle, line.width()
                )
                painter.drawText(line, middle, short)
        painter.restore()
