"""A chart on a card with a sentence under it on what is to be seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from xfer_gui.ui.theme import SPACE


class ChartCard(QFrame):
    """Charts above, the sentence below, which screen readers hear as the charts' description.

    Args:
        charts: one or more, one above the other, each with the same share of the room.
    """

    def __init__(self, *charts: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._charts = charts
        self._sentence_label = QLabel()
        self._sentence_label.setProperty("role", "muted")
        self._sentence_label.setWordWrap(True)
        self._sentence_label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE + SPACE // 2)
        layout.setSpacing(SPACE // 2)
        self._places = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._places.setSpacing(2 * SPACE)
        for chart in charts:
            self._places.addWidget(chart, 1)
        layout.addLayout(self._places, 1)
        layout.addWidget(self._sentence_label)

    @property
    def sentence(self) -> str:
        """What is written under the charts."""
        return self._sentence_label.text()

    def say(self, sentence: str) -> None:
        """Write this under the charts."""
        self._sentence_label.setText(sentence)
        for chart in self._charts:
            chart.setAccessibleDescription(sentence)

    def set_direction(self, direction: QBoxLayout.Direction) -> None:
        """Put the charts one above the other or side by side."""
        self._places.setDirection(direction)
