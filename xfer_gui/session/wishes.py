"""What the person says about single photos: of which class they are, and what they are used for."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject

from xfer_gui.core.photos import Part, Photo, inside
from xfer_gui.session.library import Library


class Wishes(QObject):
    """Each call is one wish, which `Library.undo` takes back.

    Args:
        library: whose photos they are.
        parent: its owner.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library

    def move(self, paths: Iterable[Path], label: str) -> None:
        """Say that photos are of another class; a new name makes a new class."""
        project = self._library.project
        if project is not None:
            moved = {inside(project.photo_folder, path): label for path in paths}
            self._library.wish(corrections=project.corrections | moved)

    def put(self, paths: Iterable[Path], part: Part | None) -> int:
        """Say what photos are used for.

        Args:
            paths: the photos.
            part: None leaves it to the program again.
        Returns:
            How many of them are used so now: what was learned from judges nothing.
        """
        project = self._library.project
        if project is None:
            return 0
        names = [inside(project.photo_folder, path) for path in paths]
        if part is None:
            gone = set(names)
            kept = {name: side for name, side in project.sides.items() if name not in gone}
            self._library.wish(sides=kept)
            return len(names)
        found = self._library.found
        given = found is not None and found.is_split
        if part != "training" and not given:
            names = [name for name in names if project.parts.get(name) != "training"]
        self._library.wish(sides=project.sides | dict.fromkeys(names, part))
        return len(names)

    def part_of(self, photo: Photo) -> Part | None:
        """What a photo of `Library.found` is used for; None while nothing decided that."""
        project, found = self._library.project, self._library.found
        if project is None or found is None:
            return photo.part
        learned = project.parts.get(inside(project.photo_folder, photo.path))
        if learned == "training" and not found.is_split:
            return "training"
        return photo.part or learned
