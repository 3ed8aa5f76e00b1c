"""One finding in the gallery: its photos, a sentence, and a button for each thing to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core.findings import Finding, Remedy
from xfer_gui.core.photos import Photo
from xfer_gui.ui import finding_words, texts
from xfer_gui.ui.flow_box import FlowBox
from xfer_gui.ui.photo_tile import PhotoTile
from xfer_gui.ui.theme import SPACE

MOST_TILES = 12


class FindingRow(QFrame):
    """Groups show their photos above their words; a single photo stands beside them.

    Args:
        finding: what is shown.
        make_tile: makes the tile of a photo.
    """

    remedy_chosen = Signal(object, object)  # Finding, Remedy
    photo_opened = Signal(object, int)  # Finding, position of the photo
    grid_requested = Signal(object)  # Finding: all its photos in the grid

    def __init__(
        self,
        finding: Finding,
        make_tile: Callable[[Photo], PhotoTile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setProperty("role", "card")
        self._tiles = [make_tile(photo) for photo in finding.photos[:MOST_TILES]]
        for position, tile in enumerate(self._tiles):
            tile.opened.connect(lambda at=position: self.photo_opened.emit(self.finding, at))
        self._build()
        self.setAccessibleName(finding_words.text(finding))

    @property
    def tiles(self) -> Sequence[PhotoTile]:
        """The photos that are shown."""
        return self._tiles

    def refresh(self) -> None:
        """Show what the photos are now."""
        for tile in self._tiles:
            tile.refresh()

    def _build(self) -> None:
        words = QLabel(finding_words.text(self.finding))
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        buttons = self._build_buttons()
        if len(self._tiles) == 1:
            column = QVBoxLayout()
            column.setSpacing(SPACE)
            column.addStretch()
            column.addWidget(words)
            column.addWidget(buttons)
            column.addStretch()
            layout = QHBoxLayout(self)
            layout.addWidget(self._tiles[0])
            layout.addLayout(column, 1)
        else:
            layout = QVBoxLayout(self)
            layout.addWidget(words)
            if self._tiles:
                flow = FlowBox(0)
                flow.show_widgets(self._tiles)
                layout.addWidget(flow)
            layout.addWidget(buttons)
        layout.setContentsMargins(SPACE + 4, SPACE + 4, SPACE + 4, SPACE + 4)
        layout.setSpacing(SPACE)

    def _build_buttons(self) -> FlowBox:
        buttons = [self._remedy_button(remedy) for remedy in self.finding.remedies]
        if len(self.finding.photos) > len(self._tiles):
            every = texts.photos(len(self.finding.photos))
            show = QPushButton(self.tr("Show all {photos} in the grid").format(photos=every))
            show.setProperty("role", "link")
            show.clicked.connect(lambda: self.grid_requested.emit(self.finding))
            buttons.append(show)
        # They break into lines, as names of classes in them can be long.
        box = FlowBox(SPACE)
        box.show_widgets(buttons)
        return box

    def _remedy_button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(finding_words.remedy(self.finding, remedy).replace("&", "&&"))
        if remedy.kind == "keep":
            button.setProperty("role", "link")
            button.setToolTip(self.tr("Say that all is well as it is; Xfer will remember"))
        button.clicked.connect(lambda: self.remedy_chosen.emit(self.finding, remedy))
        return button
