"""What Xfer keeps on the disk to be faster next time: how much that is, and emptying it.

Weights that were downloaded are no part of this: the Models dialog knows which are needed.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from xfer_gui.core import places, row_store
from xfer_gui.core.jobs import JobContext

CacheKind = Literal[
    "pixels", "features", "activations", "traits", "lookalikes", "thumbnails", "jax"
]
KINDS: tuple[CacheKind, ...] = (
    "activations",
    "pixels",
    "features",
    "traits",
    "lookalikes",
    "thumbnails",
    "jax",
)
_LOOSE_FILES: tuple[CacheKind, ...] = ("lookalikes", "thumbnails", "jax")


@dataclass(frozen=True, slots=True)
class CacheSizes:
    """Bytes on the disk.

    Attributes:
        kept: of each kind that `empty` empties.
        weights: of the networks that were downloaded or imported.
    """

    kept: Mapping[CacheKind, int]
    weights: int

    @property
    def total(self) -> int:
        """Bytes that `empty` can free, as far as they are not in use."""
        return sum(self.kept.values())


@dataclass(frozen=True, slots=True)
class Emptied:
    """What emptying brought.

    Attributes:
        freed: bytes that are free again.
        in_use: bytes that stay because this program or another Xfer works with them.
    """

    freed: int
    in_use: int


def measure(context: JobContext) -> CacheSizes:
    """Look how much there is."""
    kept = {kind: _size(_folder(kind), context.check) for kind in KINDS}
    return CacheSizes(kept, _size(places.weights_folder(), context.check))


def empty(context: JobContext) -> Emptied:
    """Delete everything that is not in use.

    What a training, another window or another Xfer works with is locked, and stays.
    """
    before = measure(context).total
    for kind in KINDS:
        context.check()
        if kind in _LOOSE_FILES:
            _delete_files(_folder(kind))
        elif _folder(kind).is_dir():
            row_store.make_room(_folder(kind), 0)
    after = measure(context).total
    return Emptied(max(0, before - after), after)


def _folder(kind: CacheKind) -> Path:
    return places.cache_folder() / kind


def _size(folder: Path, check: Callable[[], None]) -> int:
    total = 0
    for path in _files(folder):
        check()
        try:
            total += path.stat().st_size
        except OSError:
            # Gone since it was listed.
            continue
    return total


def _delete_files(folder: Path) -> None:
    for path in _files(folder):
        try:
            path.unlink()
        except OSError:
            # On Windows, a picture that is being read just now.
            continue


def _files(folder: Path) -> Iterator[Path]:
    for parent, _, names in os.walk(folder):
        for name in names:
            yield Path(parent, name)
