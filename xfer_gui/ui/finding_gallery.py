"""The gallery of one kind of finding: the photos behind it, and what can be done, by click."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.findings import Finding, Remedy
from xfer_gui.core.photos import Photo
from xfer_gui.ui import finding_words, icons
from xfer_gui.ui.finding_row import FindingRow
from xfer_gui.ui.flow_box import FlowBox
from xfer_gui.ui.photo_tile import PhotoTile
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader

# Rows that are made at a time; more when these are scrolled through.
PORTION = 16
SETTLE_MILLISECONDS = 40
Pair = tuple[Finding, Remedy]


class FindingGallery(QWidget):
    """Fills the middle of the Photos tab while a card is chosen.

    Args:
        loader: makes the pictures, for this gallery alone.
        make_tile: makes the tile of a photo.
    """

    closed = Signal()
    remedies_chosen = Signal(object)  # list[Pair]
    photos_opened = Signal(object, int)  # list[Photo], position
    grid_requested = Signal(object)  # list[Finding]

    def __init__(
        self,
        loader: PictureLoader,
        make_tile: Callable[[Photo], PhotoTile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._make_tile = make_tile
        self._findings: Sequence[Finding] = ()
        self._rows: list[FindingRow] = []
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self._on_settled)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _: self._timer.start())
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._timer.start())
        loader.loaded.connect(self._on_loader_loaded)

    @property
    def rows(self) -> Sequence[FindingRow]:
        """The rows made so far."""
        return self._rows

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show the findings of one kind; those that were shown already stay where they are.

        Args:
            findings: at least one, all of one kind.
        """
        other = not self._findings or self._findings[0].kind != findings[0].kind
        self._findings = findings
        self._title_label.setText(finding_words.title(findings))
        self._why_label.setText(finding_words.why(findings[0].kind))
        self._show_buttons()
        wanted = PORTION if other else max(PORTION, len(self._rows))
        # By key and by what is in it: a photo that was moved may have changed the sentence.
        before = {} if other else {row.finding.key: row for row in self._rows}
        kept = {
            finding.key: before[finding.key]
            for finding in findings[:wanted]
            if finding.key in before and before[finding.key].finding == finding
        }
        for row in self._rows:
            if kept.get(row.finding.key) is not row:
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
        self._rows = []
        for finding in findings[:wanted]:
            self._add(kept.get(finding.key))
        if other:
            self._scroll.verticalScrollBar().setValue(0)
        self._timer.start()

    def refresh(self) -> None:
        """Show what the photos are now."""
        for row in self._rows:
            row.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to all photos."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        """What is not seen is not wanted."""
        self._timer.stop()
        self._loader.want(())
        super().hideEvent(event)

    def showEvent(self, event: QEvent) -> None:
        """Ask for what is in sight."""
        super().showEvent(event)
        self._timer.start()

    def _build(self) -> None:
        self._back_button = QPushButton(self.tr("All photos"))
        self._back_button.setProperty("role", "link")
        self._back_button.setIcon(icons.icon("chevron-left", "accent_text"))
        self._back_button.setToolTip(self.tr("Back to all photos (Esc)"))
        self._back_button.clicked.connect(self.closed)
        self._title_label, self._why_label = QLabel(), QLabel()
        self._title_label.setProperty("role", "heading")
        self._why_label.setProperty("role", "muted")
        for label in (self._title_label, self._why_label):
            label.setWordWrap(True)
        self._buttons = FlowBox(SPACE)
        head = QVBoxLayout()
        head.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE + 4)
        head.setSpacing(SPACE // 2)
        back = QHBoxLayout()
        back.addWidget(self._back_button)
        back.addStretch()
        head.addLayout(back)
        for widget in (self._title_label, self._why_label):
            head.addWidget(widget)
        head.addSpacing(SPACE // 2)
        head.addWidget(self._buttons)
        line = QFrame()
        line.setProperty("role", "line")
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, 2 * SPACE)
        self._list.setSpacing(SPACE + 4)
        self._list.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(line)
        layout.addWidget(self._scroll, 1)

    def _show_buttons(self) -> None:
        for button in self._buttons.findChildren(QPushButton):
            button.hide()
            button.deleteLater()
        buttons = [
            self._button(finding_words.remedy_for_all(pairs), pairs) for pairs in self._for_all()
        ]
        if any(finding.photos for finding in self._findings):
            show = QPushButton(self.tr("Show in the grid"))
            show.setProperty("role", "link")
            show.clicked.connect(lambda: self.grid_requested.emit(list(self._findings)))
            buttons.append(show)
        self._buttons.show_widgets(buttons)

    def _for_all(self) -> list[list[Pair]]:
        """What can be done about all findings at once: what every one of them offers."""
        if len(self._findings) < 2:
            return []
        chosen = []
        for kind in dict.fromkeys(remedy.kind for remedy in self._findings[0].remedies):
            # In which of its classes a picture belongs must be looked at one by one.
            if kind == "move" and finding_words.in_groups(self._findings[0].kind):
                continue
            firsts = [
                (each, remedy)
                for each in self._findings
                for remedy in [next((r for r in each.remedies if r.kind == kind), None)]
                if remedy is not None
            ]
            if len(firsts) == len(self._findings):
                chosen.append(firsts)
        return chosen

    def _button(self, text: str, pairs: Iterable[Pair]) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.clicked.connect(lambda: self.remedies_chosen.emit(list(pairs)))
        return button

    def _add(self, row: FindingRow | None) -> None:
        """Put the next finding's row, made before or new, at the end."""
        if row is None:
            row = FindingRow(self._findings[len(self._rows)], self._make_tile)
            row.remedy_chosen.connect(lambda *pair: self.remedies_chosen.emit([pair]))
            row.photo_opened.connect(
                lambda finding, at: self.photos_opened.emit(list(finding.photos), at)
            )
            row.grid_requested.connect(lambda finding: self.grid_requested.emit([finding]))
        self._list.insertWidget(len(self._rows), row)
        self._rows.append(row)
        row.show()

    @Slot()
    def _on_settled(self) -> None:
        """Make rows down to a screen below what is in sight, and want the pictures of all that."""
        bar, height = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        near_end = bar.maximum() - bar.value() < height
        if near_end and len(self._rows) < len(self._findings):
            end = min(len(self._findings), len(self._rows) + PORTION)
            for _ in range(len(self._rows), end):
                self._add(None)
            self._timer.start()
        top, bottom = bar.value(), bar.value() + 2 * height
        near = [row for row in self._rows if row.y() < bottom and row.geometry().bottom() > top]
        self._loader.want(tile.picture for row in near for tile in row.tiles)

    @Slot(object)
    def _on_loader_loaded(self, picture: Picture) -> None:
        for row in self._rows:
            for tile in row.tiles:
                if tile.photo.path == picture.path:
                    tile.update()
