"""Which photos the grid shows: by class, name, part, left out or not, and by what was found."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from xfer_gui.core.photos import Part, Photo

Usage = Literal["used", "left_out"]
PartWish = Part | Literal["undecided"]


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """What must be true of a photo; every condition that is None (or empty) lets all through.

    Attributes:
        label: its class.
        words: what must be in its file name, in any case.
        part: what it is used for; "undecided" while no training has decided.
        usage: whether the person left it out.
        paths: it is one of these (those of a finding).
    """

    label: str | None = None
    words: str = ""
    part: PartWish | None = None
    usage: Usage | None = None
    paths: frozenset[str] | None = None

    @property
    def follows_wishes(self) -> bool:
        """True when leaving out, or putting on a side, changes what is shown."""
        return self.part is not None or self.usage is not None

    @property
    def narrows(self) -> bool:
        """True when more than the class decides what is shown."""
        return self.follows_wishes or self.paths is not None or bool(self.words.strip())

    def apply(
        self,
        photos: Iterable[Photo],
        is_left_out: Callable[[Photo], bool],
        part_of: Callable[[Photo], Part | None],
    ) -> list[Photo]:
        """The photos for which all of it is true, in their order.

        Args:
            photos: all there are.
            is_left_out: whether the person left a photo out.
            part_of: what a photo is used for; None while nothing decided that.
        """
        words = self.words.casefold().strip()
        if self.label is not None:
            photos = [photo for photo in photos if photo.label == self.label]
        if self.paths is not None:
            photos = [photo for photo in photos if str(photo.path) in self.paths]
        if words:
            photos = [photo for photo in photos if words in file_name(photo).casefold()]
        if self.usage is not None:
            wanted = self.usage == "left_out"
            photos = [photo for photo in photos if is_left_out(photo) == wanted]
        if self.part is not None:
            part = None if self.part == "undecided" else self.part
            photos = [photo for photo in photos if part_of(photo) == part]
        return list(photos)


def file_name(photo: Photo) -> str:
    """The photo's file name; `Path.name` would make and keep a list of parts for each photo."""
    return str(photo.path).rpartition(os.sep)[2]
