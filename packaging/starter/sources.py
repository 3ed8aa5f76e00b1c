"""Which photos the starter network may learn from, and which are kept for judging it.

The rule is a hash of the name, fixed before any training: nobody chooses what it is judged on.
"""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.errors import PhotoError
from xfer_gui.core.photo_reader import EXTENSIONS, open_photo

# One photo in so many is kept for judging.
KEEP_ONE_IN = 3
# Photos are held in memory while crops are cut from them; no crop is wanted sharper than this.
LONGEST = 400

Pixels = NDArray[np.uint8]


def photos_in(folder: Path) -> list[Path]:
    """Every file in and below `folder` that is named like a photo, in a fixed order."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in EXTENSIONS)


def is_held_out(path: Path, folder: Path) -> bool:
    """True for the third of the photos that the starter never sees.

    Args:
        path: a photo in `folder`.
        folder: the set that it belongs to; its own name counts, where it lies does not.
    """
    name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % KEEP_ONE_IN == 0


def training_photos(shared: Sequence[Path], whole: Sequence[Path]) -> list[Path]:
    """The photos that may be learned from.

    Args:
        shared: folders of which the held-out third is kept for judging.
        whole: folders that are learned from entirely.
    Returns:
        Paths; without those whose bytes equal a photo that is held out.
    """
    held = [path for folder in shared for path in photos_in(folder) if is_held_out(path, folder)]
    kept = _digests(held)
    free = [path for folder in whole for path in photos_in(folder)]
    for folder in shared:
        free += [path for path in photos_in(folder) if not is_held_out(path, folder)]
    return [path for path in free if _digest(path) not in kept]


def read_all(paths: Iterable[Path]) -> list[Pixels]:
    """Decode photos, rows × columns × 3 each, the longest side at most `LONGEST`.

    Photos that cannot be read are left out.
    """
    photos = []
    for path in paths:
        try:
            photos.append(np.asarray(open_photo(path, LONGEST)))
        except PhotoError:
            continue
    return photos


def _digests(paths: Iterable[Path]) -> set[bytes]:
    return {_digest(path) for path in paths}


def _digest(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()
