"""The menu of what can be done with photos: in the grid, in the viewer, in the galleries."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from xfer_gui.core.photos import PARTS, Photo
from xfer_gui.ui import dialogs, texts
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_wishes import PhotoWishes

MOST_CLASSES = 20


def photo_menu(
    parent: QWidget,
    photos: Sequence[Photo],
    model: PhotoListModel,
    wishes: PhotoWishes,
    open_large: Callable[[], None] | None = None,
) -> QMenu:
    """A menu that is gone once it was closed.

    Args:
        parent: what it belongs to.
        photos: at least one; what is chosen is done with all of them.
        model: knows which are left out.
        wishes: where what is chosen goes.
        open_large: shows the photos large; None where they are.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chosen = list(photos)
    if open_large is not None:
        _show_key(menu.addAction(menu.tr("Open large"), open_large), QKeySequence("Return"))
        menu.addSeparator()
    add_usage(menu, chosen, model, wishes)
    add_classes(menu.addMenu(menu.tr("Move to class")), chosen, wishes)
    add_parts(menu.addMenu(menu.tr("Use for")), chosen, wishes)
    menu.addSeparator()
    if len(chosen) == 1:
        folder = chosen[0].path.parent
        menu.addAction(menu.tr("Show in folder"), lambda: dialogs.open_folder(folder))
    return menu


def add_usage(
    menu: QMenu, photos: Sequence[Photo], model: PhotoListModel, wishes: PhotoWishes
) -> None:
    """Entries that leave photos out or take them back, as far as there is something to do."""
    left_out = [photo for photo in photos if model.is_left_out(photo)]
    if len(left_out) < len(photos):
        leave = menu.addAction(menu.tr("Leave out"), lambda: wishes.set_left_out(photos, True))
        _show_key(leave, QKeySequence(QKeySequence.StandardKey.Delete))
    if left_out:
        menu.addAction(menu.tr("Take back"), lambda: wishes.set_left_out(left_out, False))


def add_classes(menu: QMenu, photos: Sequence[Photo], wishes: PhotoWishes) -> None:
    """An entry for each class, or, where there are many, one that asks; and one for a new class."""
    names = wishes.classes
    present = {photo.label for photo in photos}
    for name in names[:MOST_CLASSES]:
        entry = menu.addAction(name.replace("&", "&&"))
        entry.triggered.connect(lambda _=False, name=name: wishes.move(photos, name))
        entry.setEnabled(present != {name})
    if len(names) > MOST_CLASSES:
        menu.addAction(menu.tr("Another class…"), lambda: _ask_for_class(menu, photos, wishes))
    menu.addSeparator()
    menu.addAction(menu.tr("New class…"), lambda: _ask_for_new_class(menu, photos, wishes))


def add_parts(menu: QMenu, photos: Sequence[Photo], wishes: PhotoWishes) -> None:
    """Entries for what the photos are to be used for."""
    for part in PARTS:
        entry = menu.addAction(texts.part(part))
        entry.triggered.connect(lambda _=False, part=part: wishes.put(photos, part))
    menu.addSeparator()
    menu.addAction(menu.tr("Let Xfer decide"), lambda: wishes.put(photos, None))


def _show_key(entry: QAction, key: QKeySequence) -> None:
    # Only shown: the views hear the keys themselves.
    entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    entry.setShortcut(key)


def _ask_for_class(menu: QMenu, photos: Sequence[Photo], wishes: PhotoWishes) -> None:
    name, given = QInputDialog.getItem(
        menu.parentWidget().window(),
        menu.tr("Move to class"),
        menu.tr("Class:"),
        list(wishes.classes),
        0,
        False,
    )
    if given and name:
        wishes.move(photos, name)


def _ask_for_new_class(menu: QMenu, photos: Sequence[Photo], wishes: PhotoWishes) -> None:
    name, given = QInputDialog.getText(
        menu.parentWidget().window(),
        menu.tr("New class"),
        menu.tr("Name of the new class:"),
    )
    if given and name.strip():
        wishes.move(photos, name.strip())
