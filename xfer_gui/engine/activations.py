"""The boundary store: what the frozen part of a backbone makes of photos, in varied copies."""

import hashlib
import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.augmentation import (
    AUGMENTATION_VERSION,
    augment_each,
    copies_generator,
)
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import READER_VERSION
from xfer_gui.core.photos import Photo
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.places import cache_folder
from xfer_gui.core.plan import Plan
from xfer_gui.core.row_store import RowStore
from xfer_gui.engine.device import answers, inference_batch
from xfer_gui.engine.features import in_batches
from xfer_gui.engine.folding import for_asking

_log = logging.getLogger(__name__)

# Room on the disk that one training's activations may take: a share of what is free, and a cap.
MOST_OF_FREE_DISK = 0.25
MOST_BYTES = 6_000_000_000
KEEP_FREE = 1_000_000_000
LARGEST_FLOAT16 = 65504.0


@dataclass(frozen=True, slots=True)
class Boundary:
    """What decides what comes out at the cut, besides the photo and how it is varied.

    Attributes:
        photo_folder: the imported folder.
        weights: identity of the backbone's weights, as `features.weights_identity` gives it.
        blocks: how many of the backbone's last blocks are above the cut.
    """

    photo_folder: Path
    weights: str
    blocks: int


class ActivationStore:
    """Activations at one boundary: copy 0 of a photo is the photo itself, the others are varied.

    Copies are made from (seed, number of the copy, photo) alone, so they serve every later
    training with the same choices, and a photo that is added costs only its own.

    Args:
        boundary: where the network is cut.
        plan: backbone, size, fit and how photos are varied.
        lower: the part below the cut.
        copies: K, varied copies besides the photo itself.
    Raises:
        ProjectError: the cache folder cannot be written.
    """

    def __init__(self, boundary: Boundary, plan: Plan, lower: keras.Model, copies: int) -> None:
        self._plan, self._lower = plan, lower
        self._stores: list[RowStore] = []
        shape = tuple(lower.output_shape[1:])
        varied = plan.augmentation != "none" or plan.cropping != "whole"
        self.copies = copies if varied else 0
        for copy in range(self.copies + 1):
            parts: tuple[Any, ...] = (
                boundary,
                plan.backbone,
                plan.image_size,
                plan.fit,
                READER_VERSION,
                copy and (AUGMENTATION_VERSION, plan.augmentation, plan.cropping, plan.seed, copy),
            )
            key = hashlib.sha256(repr(parts).encode()).hexdigest()[:24]
            folder = cache_folder() / "activations" / key
            self._stores.append(RowStore(folder, shape, "float16"))

    def missing(self, training: Sequence[Photo], plain: Sequence[Photo]) -> int:
        """How many activations `fill` would have to compute."""
        return len(self._stores[0].missing([*training, *plain])) + sum(
            len(store.missing(training)) for store in self._stores[1:]
        )

    def fill(
        self,
        training: Sequence[Photo],
        plain: Sequence[Photo],
        pixels: PixelCache,
        context: JobContext,
    ) -> None:
        """Compute what is not there yet; opens stage "activations".

        Args:
            training: photos that are kept in all copies.
            plain: photos that are kept as they are only.
            pixels: where their pixels come from.
            context: told after each batch; Stop keeps the batches done.
        Raises:
            ProjectError: the disk is full.
        """
        wanted = [[*training, *plain], *([training] * self.copies)]
        missing = [
            store.missing(photos) for store, photos in zip(self._stores, wanted, strict=True)
        ]
        total = sum(map(len, wanted))
        clock = context.start("activations", total, total - sum(map(len, missing)))
        lower = for_asking(self._lower) if any(missing) else self._lower
        size = inference_batch(self._plan.image_size)
        try:
            for copy, photos in enumerate(missing):
                together = min(size, len(photos))
                for batch in in_batches(photos, size):
                    seen = self._seen(batch, copy, pixels)
                    self._stores[copy].write(batch, _rows(answers(lower, seen, together)))
                    clock.advance(len(batch))
        finally:
            self._commit()

    def read(self, photos: Sequence[Photo], copy: int) -> NDArray[np.float16]:
        """Activations of photos in one copy, 0 for the photos themselves."""
        return self._stores[copy].read(photos)

    def _seen(self, photos: Sequence[Photo], copy: int, pixels: PixelCache) -> NDArray[np.uint8]:
        seen = pixels.read(photos)
        if not copy:
            return seen
        chances = [copies_generator(self._plan.seed, copy, photo) for photo in photos]
        return augment_each(seen, self._plan.augmentation, self._plan.cropping, chances)

    def _commit(self) -> None:
        for store in self._stores:
            try:
                store.commit()
            except ProjectError as error:
                _log.warning("activations are not kept for next time: %s", error)


def _rows(activations: NDArray[np.float32]) -> NDArray[np.float16]:
    return np.clip(activations, -LARGEST_FLOAT16, LARGEST_FLOAT16).astype(np.float16)


def row_bytes(lower: keras.Model) -> int:
    """Bytes that one photo takes in one copy."""
    return 2 * int(np.prod(lower.output_shape[1:]))


def copies_that_fit(row: int, training: int, plain: int, wanted: int) -> int:
    """How many varied copies the disk has room for.

    Args:
        row: bytes of one photo in one copy.
        training, plain: photos that are kept in all copies, and as they are only.
        wanted: most copies to keep.
    Returns:
        Between 0 and `wanted`; -1 when there is no room for the photos themselves.
    """
    free = shutil.disk_usage(cache_folder()).free
    room = min(MOST_BYTES, int(MOST_OF_FREE_DISK * max(0, free - KEEP_FREE)))
    room -= row * (training + plain)
    return -1 if room < 0 else min(wanted, room // max(1, row * training))
