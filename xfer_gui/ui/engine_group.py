"""Settings: which learning engine computes, on what it runs, and how a graphics card gets used."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from xfer_gui.core import backends
from xfer_gui.session.session import EngineState
from xfer_gui.ui import engine_words
from xfer_gui.ui.theme import SPACE

# Where the words of a radio button begin: its circle and the gap beside it.
BESIDE_CIRCLE = 18 + SPACE


class EngineGroup(QWidget):
    """The engines that are installed, one of which is chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EngineState()
        self._page = ""
        self._device_label, self._remedy_label = QLabel(), QLabel()
        self._when_label, self._missing_label = QLabel(), QLabel()
        self._link_button = QPushButton()
        self._buttons = {name: QRadioButton(backends.NAMES[name]) for name in backends.installed()}
        self._build()
        self._link_button.clicked.connect(self._on_link_button_clicked)
        for backend, button in self._buttons.items():
            button.clicked.connect(lambda _=False, backend=backend: self.chosen.emit(backend))
        self.show_choice()

    @property
    def buttons(self) -> dict[str, QRadioButton]:
        """The engines, by their names in Keras."""
        return self._buttons

    @property
    def link_button(self) -> QPushButton:
        """Opens the page on which the makers of an engine say how to install it."""
        return self._link_button

    @property
    def words(self) -> str:
        """All sentences that are shown now."""
        labels = (self._device_label, self._remedy_label, self._when_label, self._missing_label)
        return " ".join(label.text() for label in labels if not label.isHidden())

    def focus(self) -> None:
        """Let the keyboard begin at the choice."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus()

    def show_engine(self, state: EngineState) -> None:
        """Say what training runs on."""
        self._state = state
        self._device_label.setText(engine_words.device(state))
        remedy = engine_words.remedy(state.device)
        self._remedy_label.setVisible(remedy is not None)
        self._link_button.setVisible(remedy is not None and bool(remedy.page))
        if remedy is not None:
            self._page = remedy.page
            self._remedy_label.setText(remedy.sentence)
            self._link_button.setText(remedy.link)
            self._link_button.setToolTip(remedy.page)
        self._when_label.setText(engine_words.when_it_counts(state.device))

    def show_choice(self) -> None:
        """Show what the next start uses."""
        button = self._buttons.get(backends.preferred())
        if button is not None:
            button.setChecked(True)
        self._when_label.setText(engine_words.when_it_counts(self._state.device))

    def _build(self) -> None:
        heading = QLabel(self.tr("Learning engine"))
        heading.setProperty("role", "section")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(heading)
        for label in (self._device_label, self._remedy_label):
            layout.addWidget(_wrapped(label))
        self._link_button.setProperty("role", "link")
        self._link_button.setProperty("flush", True)
        self._link_button.setCursor(Qt.CursorShape.PointingHandCursor)
        layout.addWidget(self._link_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(SPACE)
        for backend, button in self._buttons.items():
            layout.addLayout(self._choice(backend, button))
        layout.addSpacing(SPACE // 2)
        for label in (self._when_label, self._missing_label):
            _wrapped(label).setProperty("role", "caption")
            layout.addWidget(label)
        # With one engine there is nothing to change.
        self._when_label.setVisible(len(self._buttons) > 1 or bool(backends.dictated()))
        self._missing_label.setText(engine_words.not_installed())
        self._missing_label.setVisible(bool(self._missing_label.text()))

    def _choice(self, backend: str, button: QRadioButton) -> QVBoxLayout:
        sentence = QLabel(engine_words.about(backend))
        _wrapped(sentence).setProperty("role", "muted")
        sentence.setIndent(0)
        sentence.setContentsMargins(BESIDE_CIRCLE, 0, 0, 0)
        button.setAccessibleDescription(sentence.text())
        choice = QVBoxLayout()
        choice.setSpacing(SPACE // 4)
        choice.addWidget(button)
        choice.addWidget(sentence)
        return choice

    @Slot()
    def _on_link_button_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
