"""The photos of groups as a grid: the most typical first, to be dragged onto other groups."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent

from xfer_gui.core.grouping import NOWHERE, Arrangement
from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.ui import photo_drag
from xfer_gui.ui.group_list_model import EVERY
from xfer_gui.ui.photo_grid import PhotoGrid
from xfer_gui.ui.photo_list_model import PhotoListModel


class GroupPhotoModel(PhotoListModel):
    """One row for each photo of the groups that are shown."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Photos can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class GroupGallery(PhotoGrid):
    """The grid of the Photos tab, with photos that can be dragged."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the wish alone: Qt would paint all chosen photos into a picture."""
        chosen = self.selected_photos()
        if chosen:
            photo_drag.start(self, len(chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits are for the view around it."""
        if event.text().isalnum() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)


def photos_of(
    photos: Sequence[Photo],
    arrangement: Arrangement,
    distances: Sequence[float],
    titles: Mapping[int, str],
    shown: Iterable[int],
    labelled: dict[int, Photo],
) -> Dataset:
    """The photos of some groups, sorted into sections by group, the most typical first.

    Args:
        photos: all of them.
        arrangement: the groups.
        distances: how unlike each photo is to the middle of its group.
        titles: what each group is called, `NOWHERE` too.
        shown: numbers of the groups, or `EVERY`.
        labelled: photos as they were given last, by position; kept up to date, as making
            ten thousands of them anew would hold up the window.
    """
    numbers = set(shown)
    if EVERY in numbers:
        numbers = {*arrangement.names, NOWHERE}
    # Groups of one name become one class: one section, too.
    names = list(dict.fromkeys(titles[number] for number in (*arrangement.names, NOWHERE)))
    rank = {name: position for position, name in enumerate(names)}
    rows = [at for at, number in enumerate(arrangement.groups) if number in numbers]
    rows.sort(key=lambda at: (rank[titles[arrangement.groups[at]]], distances[at]))
    for at in rows:
        title = titles[arrangement.groups[at]]
        if at not in labelled or labelled[at].label != title:
            labelled[at] = replace(photos[at], label=title)
    folder = photos[0].path.parent if photos else Path()
    return Dataset(folder, tuple(names), tuple(labelled[at] for at in rows))
