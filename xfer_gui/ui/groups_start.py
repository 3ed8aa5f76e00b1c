"""What is shown before any groups were found: what will happen, how many, and go."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.ui import icons, texts
from xfer_gui.ui.drop_zone import centred
from xfer_gui.ui.group_count import GroupCount
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.theme import SPACE

PICTURE = 64
WIDTH = 68 * SPACE


class GroupsStart(QWidget):
    """One sentence, one number, one button."""

    find_requested = Signal(object)  # int, or None for the number that suits the photos
    other_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_label = QLabel()
        self._title_label = centred("", "title")
        sentence = centred(
            self.tr(
                "Xfer looks at every photo and puts those that look alike into groups. Then you "
                "name the groups, move photos that are in the wrong one, and they become your "
                "classes. Your photos stay where they are."
            ),
            "muted",
        )
        sentence.setFixedWidth(WIDTH)
        # Laid out in the middle, a label is not asked how high it is at its width.
        sentence.setMinimumHeight(sentence.heightForWidth(WIDTH) + SPACE)
        self._title_label.setWordWrap(False)
        self._count = GroupCount(self.tr("Find groups"), primary=True)
        self._message = InlineMessage()
        self._message.setFixedWidth(WIDTH)
        other_button = QPushButton(self.tr("Other folder…"))
        other_button.setProperty("role", "link")
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * SPACE)
        layout.addStretch(2)
        for widget in (
            self._picture_label,
            self._title_label,
            sentence,
            self._count,
            self._message,
            other_button,
        ):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._draw_picture()
        self._count.find_requested.connect(self.find_requested)
        other_button.clicked.connect(lambda: self.other_requested.emit())

    @property
    def count(self) -> GroupCount:
        """How many groups are asked for."""
        return self._count

    @property
    def message(self) -> InlineMessage:
        """Why the last try came to nothing."""
        return self._message

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture in the colours of the moment."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_picture()
        super().changeEvent(event)

    def _draw_picture(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture_label.setPixmap(icons.pixmap("photos-large", PICTURE, "accent", ratio))

    def show_photos(self, count: int) -> None:
        """Say how many photos there are."""
        self._title_label.setText(
            self.tr("Sort {photos} into groups").format(photos=texts.photos(count))
        )
