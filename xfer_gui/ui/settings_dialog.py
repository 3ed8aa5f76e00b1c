"""The Settings dialog: learning engine, appearance, what is kept on the disk."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.caches import CacheSizes, Emptied
from xfer_gui.session.session import Session
from xfer_gui.ui import cache_group, texts, theme
from xfer_gui.ui.cache_group import CacheGroup
from xfer_gui.ui.engine_group import EngineGroup
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.theme import SPACE

WIDTH = 88 * SPACE


class SettingsDialog(QDialog):
    """Stays beside the window; every change is taken at once.

    Args:
        session: knows the engine, and keeps what is chosen.
        parent: the window it belongs to.
    """

    models_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._message = InlineMessage()
        self._engine_group = EngineGroup()
        self._cache_group = CacheGroup()
        self._appearance_buttons = {
            "": QRadioButton(self.tr("As the system has it")),
            "light": QRadioButton(self.tr("Light")),
            "dark": QRadioButton(self.tr("Dark")),
        }
        self._close_button = QPushButton(self.tr("Close"))
        self._build()
        self._wire()
        self._engine_group.show_engine(session.engine)

    @property
    def engine_group(self) -> EngineGroup:
        """The learning engine."""
        return self._engine_group

    @property
    def cache_group(self) -> CacheGroup:
        """What is kept on the disk."""
        return self._cache_group

    @property
    def appearance_buttons(self) -> dict[str, QRadioButton]:
        """Light, dark, and "" for what the system has."""
        return self._appearance_buttons

    @property
    def message(self) -> InlineMessage:
        """What became of the last wish."""
        return self._message

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew how much is on the disk."""
        super().showEvent(event)
        if not event.spontaneous():
            self._message.hide()
            self._engine_group.focus()
            self._session.upkeep.measure()

    def event(self, event: QEvent) -> bool:
        """Give sentences that need more lines the room for them: a window does not by itself."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            height = self.layout().totalHeightForWidth(self.width())
            self.setMinimumHeight(height)
            self.resize(self.width(), height)
        return done

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._message)
        for part in (self._engine_group, self._appearance(), self._cache_group):
            layout.addWidget(_card(part))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close_button)
        layout.addLayout(row)

    def _appearance(self) -> QWidget:
        part = QWidget()
        heading = QLabel(self.tr("Appearance"))
        heading.setProperty("role", "section")
        row = QHBoxLayout()
        row.setSpacing(3 * SPACE)
        for button in self._appearance_buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(heading)
        layout.addLayout(row)
        self._appearance_buttons[self._session.settings.appearance].setChecked(True)
        return part

    def _wire(self) -> None:
        upkeep = self._session.upkeep
        self._session.engine_changed.connect(self._on_session_engine_changed)
        upkeep.measured.connect(self._on_upkeep_measured)
        upkeep.emptied.connect(self._on_upkeep_emptied)
        upkeep.backend_chosen.connect(self._on_upkeep_backend_chosen)
        upkeep.failed.connect(self._on_upkeep_failed)
        self._engine_group.chosen.connect(upkeep.choose_backend)
        self._cache_group.empty_requested.connect(upkeep.empty)
        self._cache_group.models_requested.connect(self.models_requested)
        self._close_button.clicked.connect(self.reject)
        for name, button in self._appearance_buttons.items():
            button.clicked.connect(lambda _=False, name=name: self._choose_appearance(name))

    def _choose_appearance(self, name: str) -> None:
        self._session.settings.appearance = name
        theme.choose(QApplication.instance(), name)

    @Slot()
    def _on_session_engine_changed(self) -> None:
        self._engine_group.show_engine(self._session.engine)

    @Slot(object)
    def _on_upkeep_measured(self, sizes: CacheSizes) -> None:
        self._cache_group.show_sizes(sizes)

    @Slot(object)
    def _on_upkeep_emptied(self, emptied: Emptied) -> None:
        self._message.say("notice", *cache_group.what_became(emptied))

    @Slot(str)
    def _on_upkeep_backend_chosen(self, backend: str) -> None:
        self._engine_group.show_choice()

    @Slot(object)
    def _on_upkeep_failed(self, error: Exception) -> None:
        self._message.say("warning", *texts.translated(error))
        self._engine_group.show_choice()


def _card(part: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    inside.addWidget(part)
    return card
