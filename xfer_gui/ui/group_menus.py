"""What can be done with chosen photos and with groups, as menus."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from xfer_gui.core.grouping import NOWHERE


def photo_menu(
    parent: QWidget,
    titles: Mapping[int, str],
    move: Callable[[int], None],
    make_group: Callable[[], None],
) -> QMenu:
    """What can be done with the photos that are chosen.

    Args:
        parent: what it belongs to.
        titles: what each group is called.
        move: puts the photos into a group.
        make_group: puts them into a new one.
    """
    menu = _menu(parent)
    groups = menu.addMenu(menu.tr("Move to group"))
    for row, (number, title) in enumerate(titles.items(), start=1):
        if number != NOWHERE:
            entry = groups.addAction(title.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, number=number: move(number))
            if row < 10:
                _show_key(entry, str(row))
    _show_key(menu.addAction(menu.tr("New group"), make_group), "N")
    menu.addSeparator()
    _show_key(menu.addAction(menu.tr("None of these groups"), lambda: move(NOWHERE)), "Del")
    return menu


def list_menu(
    parent: QWidget,
    count: int,
    rename: Callable[[], None],
    merge: Callable[[], None],
    split: Callable[[], None],
) -> QMenu:
    """What can be done with the groups that are chosen.

    Args:
        parent: what it belongs to.
        count: how many groups are chosen.
        rename, merge, split: do it.
    """
    menu = _menu(parent)
    if count == 1:
        _show_key(menu.addAction(menu.tr("Rename"), rename), "F2")
        menu.addAction(menu.tr("Split in two"), split)
    else:
        _show_key(menu.addAction(menu.tr("Merge"), merge), "M")
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _show_key(entry: QAction, key: str) -> None:
    # Only shown: the views hear the keys themselves.
    entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    entry.setShortcut(QKeySequence(key))
