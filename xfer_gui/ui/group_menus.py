"""What can be done with chosen photos and with groups, as menus; what is asked before."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from xfer_gui.core.grouping import NOWHERE

translate = QCoreApplication.translate


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
    groups = menu.addMenu(translate("GroupMenus", "Move to group"))
    for row, (number, title) in enumerate(titles.items(), start=1):
        if number != NOWHERE:
            entry = groups.addAction(title.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, number=number: move(number))
            if row < 10:
                _show_key(entry, str(row))
    _show_key(menu.addAction(translate("GroupMenus", "New group"), make_group), "N")
    menu.addSeparator()
    _show_key(
        menu.addAction(translate("GroupMenus", "None of these groups"), lambda: move(NOWHERE)),
        "Del",
    )
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
        _show_key(menu.addAction(translate("GroupMenus", "Rename"), rename), "F2")
        menu.addAction(translate("GroupMenus", "Split in two"), split)
    else:
        _show_key(menu.addAction(translate("GroupMenus", "Merge"), merge), "M")
    return menu


def ask_about_names(parent: QWidget) -> bool | None:
    """Ask what becomes of groups with names when photos are grouped again.

    Returns:
        Whether they are kept; None when nothing is to be done.
    """
    button = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, "Xfer", "", parent=parent)
    box.setText(translate("GroupMenus", "Some groups have names already."))
    box.setInformativeText(
        translate(
            "GroupMenus", "Keep them, and group only the other photos again? You can undo both."
        )
    )
    box.setStandardButtons(button.Yes | button.No | button.Cancel)
    box.button(button.Yes).setText(translate("GroupMenus", "Keep the named groups"))
    box.button(button.No).setText(translate("GroupMenus", "Group all photos again"))
    box.setDefaultButton(button.Yes)
    return {button.Yes: True, button.No: False}.get(box.exec())


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _show_key(entry: QAction, key: str) -> None:
    # Only shown: the views hear the keys themselves.
    entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    entry.setShortcut(QKeySequence(key))
