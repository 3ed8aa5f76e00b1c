"""Above the photos: what changed in their folder, and what folders inside class folders are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.changes import Changes, joined
from xfer_gui.core.photos import Photo
from xfer_gui.session.session import Session
from xfer_gui.ui import icons, texts, theme
from xfer_gui.ui.nesting_card import NestingCard
from xfer_gui.ui.theme import SPACE

MOST_NAMED = 3


class Arrivals(QWidget):
    """Nothing is shown while there is nothing to tell or to ask.

    Args:
        session: what is open.
    """

    show_requested = Signal(object)  # tuple[Photo, ...]

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._changes = Changes()
        self._asked_again = False
        self._strip = _Strip()
        self._nesting_card = NestingCard()
        self._line = QFrame()
        self._line.setProperty("role", "line")
        self.nested_button = QPushButton()
        self.nested_button.setProperty("role", "link")
        self.nested_button.setToolTip(self.tr("Say what folders inside class folders are"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._strip, self._nesting_card, self._line):
            layout.addWidget(widget)
            widget.hide()
        session.project_changed.connect(self._show)
        session.dataset_changed.connect(self._show)
        session.job_started.connect(self._on_session_job_started)
        session.job_failed.connect(self._on_session_job_failed)
        session.incoming.photos_changed.connect(self._on_incoming_photos_changed)
        self._nesting_card.chosen.connect(self._on_nesting_card_chosen)
        self._strip.show_button.clicked.connect(self._on_show_button_clicked)
        self._strip.close_button.clicked.connect(self.forget)
        self.nested_button.clicked.connect(self._on_nested_button_clicked)
        self._show()

    @Slot()
    def forget(self) -> None:
        """Take what changed as read."""
        self._changes = Changes()
        self._strip.hide()

    @Slot()
    def _show(self) -> None:
        project, found = self._session.project, self._session.found
        if found is None:
            self.forget()
        nesting = found.nesting if found is not None else None
        asks = nesting is not None and project is not None
        unanswered = asks and project.nested is None
        self._nesting_card.setVisible(asks and (unanswered or self._asked_again))
        self._line.setVisible(self._nesting_card.isVisibleTo(self))
        self.nested_button.setVisible(asks and not unanswered)
        if nesting is not None and project is not None:
            self._nesting_card.show_nesting(nesting, project.nested)
            self.nested_button.setText(
                self.tr("Folders in class folders are classes")
                if project.nested == "separate"
                else self.tr("Folders in class folders are part of them")
            )

    @Slot(object)
    def _on_incoming_photos_changed(self, changes: Changes) -> None:
        self._changes = joined(self._changes, changes)
        if self._changes:
            self._strip.say(self._words(self._changes), bool(self._changes.shown()))
        else:
            self._strip.hide()

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        # Whether the folder is there again, this look will tell.
        if kind == "scan" and self._strip.warns:
            self._strip.hide()

    @Slot(str, object)
    def _on_session_job_failed(self, kind: str, error: BaseException) -> None:
        # Without photos the page says it where they would be.
        if kind == "scan" and self._session.found is not None:
            self._strip.warn(" ".join(texts.translated(error)))

    @Slot(str)
    def _on_nesting_card_chosen(self, nested: str) -> None:
        self._asked_again = False
        self._session.incoming.set_nested(nested)
        self._show()

    @Slot()
    def _on_nested_button_clicked(self) -> None:
        self._asked_again = not self._asked_again
        self._show()

    @Slot()
    def _on_show_button_clicked(self) -> None:
        shown = self._changes.shown()
        self.forget()
        self.show_requested.emit(shown)

    def _words(self, changes: Changes) -> str:
        parts = []
        if changes.new:
            parts.append(
                self.tr("New: {photos} in {classes}").format(
                    photos=texts.photos(len(changes.new)), classes=_classes(changes.new)
                )
            )
        for photos, words in (
            (changes.gone, self.tr("No longer there: {photos}")),
            (changes.moved, self.tr("Moved or renamed: {photos}")),
            (changes.rewritten, self.tr("Changed: {photos}")),
        ):
            if photos:
                parts.append(words.format(photos=texts.photos(len(photos))))
        for names, words in (
            (changes.classes_new, self.tr("New classes: {names}")),
            (changes.classes_gone, self.tr("Classes no longer there: {names}")),
        ):
            if names:
                parts.append(words.format(names=_listed(names)))
        return " · ".join(parts)


class _Strip(QFrame):
    """One line, a link and a way to close it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self.show_button = QPushButton(self.tr("Show them"))
        self.show_button.setProperty("role", "link")
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close", "muted"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.setSpacing(SPACE)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.show_button)
        layout.addWidget(self.close_button)

    @property
    def warns(self) -> bool:
        """True while a warning is shown."""
        return not self.isHidden() and self.property("role") == "warning"

    def say(self, text: str, can_show: bool) -> None:
        self._tell(text, "notice", can_show)

    def warn(self, text: str) -> None:
        self._tell(text, "warning", False)

    def _tell(self, text: str, role: str, can_show: bool) -> None:
        theme.set_role(self, role)
        self._label.setText(text)
        self.show_button.setVisible(can_show)
        self.show()


def _classes(photos: Sequence[Photo]) -> str:
    labels = {photo.label for photo in photos}
    return f"“{labels.pop()}”" if len(labels) == 1 else texts.classes(len(labels))


def _listed(names: Sequence[str]) -> str:
    words = ", ".join(f"“{name}”" for name in names[:MOST_NAMED])
    return f"{words} …" if len(names) > MOST_NAMED else words
