"""Running photos through a frozen backbone once, and remembering what came out."""

import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import READER_VERSION
from xfer_gui.core.photos import Fit, Photo
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.places import cache_folder
from xfer_gui.core.row_store import RowStore
from xfer_gui.engine.device import answers, inference_batch

_log = logging.getLogger(__name__)


def weights_identity(weights: Path) -> str:
    """Short text that changes when the weights file is exchanged."""
    stat = weights.stat()
    return f"{weights.name}-{stat.st_size}-{stat.st_mtime_ns}"


class FeatureCache:
    """Features of one photo folder under one backbone, on disk.

    Args:
        photo_folder: the imported folder.
        backbone_id: id in the catalogue.
        weights: weights file of the backbone.
        image_size, fit: how photos reach the network.
    """

    def __init__(
        self, photo_folder: Path, backbone_id: str, weights: Path, image_size: int, fit: Fit
    ) -> None:
        parts = (
            photo_folder,
            backbone_id,
            weights_identity(weights),
            image_size,
            fit,
            READER_VERSION,
        )
        self._kept: dict[Path, NDArray[np.float32]] = {}
        self._image_size = image_size
        self._features = backbone(backbone_id).features
        key = hashlib.sha256(repr(parts).encode()).hexdigest()[:24]
        folder = cache_folder() / "features" / key
        try:
            self._store: RowStore | None = RowStore(folder, (self._features,), "float32")
        except ProjectError as error:
            _log.warning("features are kept in memory only: %s", error)
            self._store = None

    def missing(self, photos: Sequence[Photo]) -> int:
        """How many photos `fill` would have to look at."""
        return len(photos) if self._store is None else len(self._store.missing(photos))

    def fill(
        self,
        photos: Sequence[Photo],
        pixels: PixelCache,
        network: Callable[[], keras.Model],
        context: JobContext,
    ) -> None:
        """Compute the features that are not there yet; opens stage "features".

        Args:
            photos: readable photos.
            pixels: where their pixels come from.
            network: called only when something is missing; gives the feature network.
            context: told after each batch; Stop keeps the batches done.
        """
        missing = list(photos) if self._store is None else self._store.missing(photos)
        clock = context.start("features", len(photos), len(photos) - len(missing))
        size = inference_batch(self._image_size)
        together = min(size, len(missing))
        try:
            for batch in in_batches(missing, size):
                rows = answers(network(), pixels.read(batch), together)
                self._write(batch, rows.astype(np.float32))
                clock.advance(len(batch))
        finally:
            self._commit()

    def read(self, photos: Sequence[Photo]) -> NDArray[np.float32]:
        """Features, one row for each photo: N × features."""
        rows = np.empty((len(photos), self._features), dtype=np.float32)
        stored = []
        for position, photo in enumerate(photos):
            if photo.path in self._kept:
                rows[position] = self._kept[photo.path]
            else:
                stored.append(position)
        if stored and self._store is not None:
            rows[stored] = self._store.read([photos[position] for position in stored])
        return rows

    def _write(self, photos: Sequence[Photo], rows: NDArray[np.float32]) -> None:
        try:
            if self._store is not None:
                self._store.write(photos, rows)
                return
        except ProjectError as error:
            _log.warning("features are kept in memory only: %s", error)
        self._kept.update(zip((photo.path for photo in photos), rows, strict=True))

    def _commit(self) -> None:
        try:
            if self._store is not None:
                self._store.commit()
        except ProjectError as error:
            _log.warning("features are not kept for next time: %s", error)


def in_batches(photos: Sequence[Photo], size: int) -> Iterator[Sequence[Photo]]:
    """Slices of at most `size` photos."""
    for start in range(0, len(photos), size):
        yield photos[start : start + size]
