"""The viewer: one photo after another in full size, with what is known and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.photos import Photo
from xfer_gui.ui import icons, photo_menu, texts
from xfer_gui.ui.elided_label import ElidedLabel
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_wishes import PhotoWishes
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader
from xfer_gui.ui.toast import Toast
from xfer_gui.ui.zoom_view import NOTCH_FACTOR, ZoomView

MEMORY_BYTES = 160 * 1024 * 1024
SHARE_OF_WINDOW = 0.92


class PhotoViewer(QDialog):
    """Stays until it is closed; the photos are those that were shown when it was opened.

    Args:
        model: knows what is left out, and what photos are now.
        wishes: where goes what is to be done with the photo.
        parent: the window it belongs to.
    """

    def __init__(
        self, model: PhotoListModel, wishes: PhotoWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._wishes = wishes
        self._photos: Sequence[Photo] = ()
        self._position = 0
        self._loader = PictureLoader(self, memory=MEMORY_BYTES)
        self._build()
        self._view.zoomed.connect(self._on_view_zoomed)
        self._view.wanted_changed.connect(self._ask)
        self._toast.undo_requested.connect(wishes.undo)
        wishes.told.connect(self._on_wishes_told)

    @property
    def photo(self) -> Photo:
        """What is shown."""
        return self._photos[self._position]

    @property
    def view(self) -> ZoomView:
        """The photo itself."""
        return self._view

    def show_photos(self, photos: Sequence[Photo], position: int) -> None:
        """Open with a photo of several.

        Args:
            photos: those that the arrows lead to.
            position: the one to begin with.
        """
        self._photos = list(photos)
        window = self.parentWidget().window() if self.parentWidget() is not None else None
        if window is not None and not self.isVisible():
            self.resize(window.size() * SHARE_OF_WINDOW)
        self._show(position)
        self.open()
        self._view.setFocus()

    def refresh(self) -> None:
        """What is known of the photos may have changed."""
        if self.isVisible():
            self._photos = [self._model.current(photo) for photo in self._photos]
            self._show_facts()

    def close_loader(self) -> None:
        """Make no more pictures."""
        self._loader.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Want nothing more."""
        self._loader.want(())
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Want nothing more."""
        self._loader.want(())
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead to other photos, + - 0 1 zoom, Delete leaves out."""
        keys = Qt.Key
        acts = {
            keys.Key_Right: lambda: self._step(1),
            keys.Key_Down: lambda: self._step(1),
            keys.Key_PageDown: lambda: self._step(1),
            keys.Key_Space: lambda: self._step(1),
            keys.Key_Left: lambda: self._step(-1),
            keys.Key_Up: lambda: self._step(-1),
            keys.Key_PageUp: lambda: self._step(-1),
            keys.Key_Home: lambda: self._show(0),
            keys.Key_End: lambda: self._show(len(self._photos) - 1),
            keys.Key_Plus: lambda: self._view.zoom_by(NOTCH_FACTOR),
            keys.Key_Equal: lambda: self._view.zoom_by(NOTCH_FACTOR),
            keys.Key_Minus: lambda: self._view.zoom_by(1 / NOTCH_FACTOR),
            keys.Key_0: self._view.fit,
            keys.Key_1: lambda: self._view.set_scale(1.0),
            keys.Key_Delete: self._on_leave_out_button_clicked,
            keys.Key_Backspace: self._on_leave_out_button_clicked,
        }
        act = acts.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Undo):
            self._wishes.undo()
        elif act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Photo"))
        self._name_label = ElidedLabel()
        self._name_label.setProperty("role", "heading")
        self._facts_label = ElidedLabel()
        self._facts_label.setProperty("role", "muted")
        self._left_out_label = QLabel(self.tr("left out"))
        self._left_out_label.setProperty("role", "warning-chip")
        self._leave_out_button = QPushButton()
        self._leave_out_button.clicked.connect(self._on_leave_out_button_clicked)
        self._class_button = self._menu_button(self.tr("Move to class"), self._fill_classes)
        self._part_button = self._menu_button(self.tr("Use for"), self._fill_parts)
        self._view = ZoomView(self._loader)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._toast = Toast(self._view)
        name = QHBoxLayout()
        name.setSpacing(SPACE)
        name.addWidget(self._name_label)
        name.addWidget(self._left_out_label)
        name.addStretch()
        words = QVBoxLayout()
        words.setSpacing(SPACE // 4)
        words.addLayout(name)
        words.addWidget(self._facts_label)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addLayout(words, 1)
        for button in (self._leave_out_button, self._class_button, self._part_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)
        layout.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        self._back_button = self._tool("chevron-left", self.tr("Photo before (←)"))
        self._back_button.clicked.connect(lambda: self._step(-1))
        self._next_button = self._tool("chevron-right", self.tr("Next photo (→)"))
        self._next_button.clicked.connect(lambda: self._step(1))
        self._position_label, self._zoom_label = QLabel(), QLabel()
        for label in (self._position_label, self._zoom_label):
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom_label.setMinimumWidth(7 * SPACE)
        smaller = self._tool("zoom-out", self.tr("Smaller (−)"))
        smaller.clicked.connect(lambda: self._view.zoom_by(1 / NOTCH_FACTOR))
        larger = self._tool("zoom-in", self.tr("Larger (+)"))
        larger.clicked.connect(lambda: self._view.zoom_by(NOTCH_FACTOR))
        self._fit_button = QPushButton(self.tr("Fit"))
        self._fit_button.setToolTip(self.tr("Show all of the photo (0)"))
        self._fit_button.setCheckable(True)
        self._fit_button.clicked.connect(self._view.fit)
        full = f"100{texts.NO_BREAK}%"
        self._full_button = QPushButton(full)
        self._full_button.setToolTip(self.tr("Each pixel of the photo as one of the screen (1)"))
        self._full_button.setCheckable(True)
        self._full_button.clicked.connect(lambda: self._view.set_scale(1.0))
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        for widget in (self._back_button, self._position_label, self._next_button):
            foot.addWidget(widget)
        foot.addStretch()
        for widget in (smaller, self._zoom_label, larger, self._fit_button, self._full_button):
            foot.addWidget(widget)
        for button in self.findChildren(QPushButton) + [self._fit_button, self._full_button]:
            # Enter and Space are for the photo, not for the first button that Qt finds.
            button.setAutoDefault(False)
        return foot

    def _menu_button(self, text: str, fill: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        menu = QMenu(button)
        menu.aboutToShow.connect(fill)
        button.setMenu(menu)
        return button

    @staticmethod
    def _tool(icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _show(self, position: int) -> None:
        self._position = max(0, min(len(self._photos) - 1, position))
        self._view.show_photo(self.photo)
        self._show_facts()

    def _step(self, by: int) -> None:
        self._show(self._position + by)

    def _show_facts(self) -> None:
        photo = self.photo
        left_out = self._model.is_left_out(photo)
        self._name_label.say(photo.path.name, str(photo.path))
        self._facts_label.say(" · ".join(self._facts(photo)))
        self._left_out_label.setVisible(left_out)
        self._leave_out_button.setText(self.tr("Take back") if left_out else self.tr("Leave out"))
        self._position_label.setText(
            self.tr("{number} of {count}").format(
                number=texts.number(self._position + 1), count=texts.number(len(self._photos))
            )
        )
        self._back_button.setEnabled(self._position > 0)
        self._next_button.setEnabled(self._position < len(self._photos) - 1)

    def _facts(self, photo: Photo) -> list[str]:
        part = self._model.part_of(photo)
        changed = QDateTime.fromMSecsSinceEpoch(photo.modified // 1_000_000)
        facts = [
            self.tr("class “{name}”").format(name=photo.label) if photo.label else "",
            f"{photo.width} × {photo.height}" if photo.width else "",
            texts.data_size(photo.size),
            texts.part(part) if part is not None else self.tr("the next training decides"),
            QLocale().toString(changed, QLocale.FormatType.ShortFormat),
        ]
        return [fact for fact in facts if fact]

    def _fill_classes(self) -> None:
        menu = self._class_button.menu()
        menu.clear()
        photo_menu.add_classes(menu, [self.photo], self._wishes)

    def _fill_parts(self) -> None:
        menu = self._part_button.menu()
        menu.clear()
        photo_menu.add_parts(menu, [self.photo], self._wishes)

    @Slot()
    def _ask(self) -> None:
        """Want what is shown, then the neighbours."""
        if not self._photos:
            return
        near = (self._position + 1, self._position - 1)
        others = [self._photos[each] for each in near if 0 <= each < len(self._photos)]
        self._loader.want(
            [*self._view.wanted(), *(self._view.fitted_picture(photo) for photo in others)]
        )

    @Slot()
    def _on_view_zoomed(self) -> None:
        self._zoom_label.setText(texts.percent(self._view.scale))
        self._fit_button.setChecked(self._view.fits)
        self._full_button.setChecked(not self._view.fits and abs(self._view.scale - 1) < 0.005)

    @Slot()
    def _on_leave_out_button_clicked(self) -> None:
        self._wishes.set_left_out([self.photo], not self._model.is_left_out(self.photo))

    @Slot(str, bool)
    def _on_wishes_told(self, sentence: str, can_undo: bool) -> None:
        if self.isVisible():
            self._toast.say(sentence, can_undo)
