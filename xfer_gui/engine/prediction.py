"""Classifying photos with a finished classifier, of one network or of several."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.errors import PhotoError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import read_photo
from xfer_gui.core.photos import Fit
from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.engine import classifier_file
from xfer_gui.engine.device import answers, inference_batch
from xfer_gui.engine.folding import for_asking
from xfer_gui.engine.head import sharpen
from xfer_gui.engine.manifest import Manifest

# How a photo reaches a network: side of the square, and how it became one.
View = tuple[int, Fit]
Pixels = NDArray[np.uint8]


class Classifier:
    """Networks with everything they were judged with: size, fit, calibration, threshold.

    Args:
        manifest: what it is.
        networks: one for each of `manifest.parts`.
    """

    def __init__(self, manifest: Manifest, *networks: keras.Model) -> None:
        self.manifest = manifest
        self._parts = tuple(zip(manifest.parts, map(for_asking, networks), strict=True))
        self._views: tuple[View, ...] = tuple(
            dict.fromkeys((part.image_size, part.fit) for part in manifest.parts)
        )

    @classmethod
    def load(cls, path: Path) -> "Classifier":
        """Load from a run's folder, its `network` folder, or a `.xfer` file.

        Raises:
            ClassifierError: it is missing, damaged, or from a newer Xfer.
        """
        manifest, networks = classifier_file.load_all(path)
        return cls(manifest, *networks)

    @property
    def classes(self) -> tuple[str, ...]:
        """Names, in the order of the network's outputs."""
        return self.manifest.classes

    def classify(
        self, paths: Sequence[Path], context: JobContext, top: int = 5
    ) -> list[Prediction | PhotoFailure]:
        """Say what each photo is.

        Args:
            paths: any number of files; one that cannot be read never stops the others.
            context: opens stage "predict"; Stop ends it within a batch.
            top: how many of the most likely classes to name.
        Returns:
            One entry for each path, in the same order.
        """
        results: list[Prediction | PhotoFailure] = []
        clock = context.start("predict", len(paths))
        for batch, pixels, errors in self._read(paths):
            rows = iter(self.probabilities(pixels) if pixels else ())
            for path in batch:
                if path in errors:
                    error = errors[path]
                    results.append(PhotoFailure(path, error.sentence_template, error.fillings))
                else:
                    results.append(self._prediction(path, next(rows), top))
            clock.advance(len(batch))
        return results

    def probabilities(self, pixels: Mapping[View, Pixels]) -> NDArray[np.float32]:
        """Calibrated probabilities, N × K.

        Args:
            pixels: the same photos as each of the networks sees them, N × S × S × 3.
        """
        said = [
            sharpen(
                answers(network, pixels[part.image_size, part.fit]),
                part.temperature,
            )
            for part, network in self._parts
        ]
        if not self.manifest.members:
            return said[0]
        return sharpen(together(said), self.manifest.temperature)

    def _read(
        self, paths: Sequence[Path]
    ) -> Iterator[tuple[Sequence[Path], dict[View, Pixels], dict[Path, PhotoError]]]:
        """Read batch after batch, the next one while the networks work on the present one."""
        size = inference_batch(max(side for side, _ in self._views))
        batches = [paths[start : start + size] for start in range(0, len(paths), size)]
        with ThreadPoolExecutor() as pool:
            coming = [pool.submit(self._read_one, path) for path in batches[0]] if batches else []
            for number, batch in enumerate(batches):
                present, after = coming, batches[number + 1] if number + 1 < len(batches) else ()
                coming = [pool.submit(self._read_one, path) for path in after]
                read = [future.result() for future in present]
                errors = {
                    path: answer
                    for path, answer in zip(batch, read, strict=True)
                    if isinstance(answer, PhotoError)
                }
                good = [answer for answer in read if not isinstance(answer, PhotoError)]
                pixels = {
                    view: np.stack([photo[position] for photo in good])
                    for position, view in enumerate(self._views)
                    if good
                }
                yield batch, pixels, errors

    def _read_one(self, path: Path) -> "list[Pixels] | PhotoError":
        try:
            return [read_photo(path, side, fit) for side, fit in self._views]
        except PhotoError as error:
            return error

    def _prediction(self, path: Path, row: NDArray[np.float32], top: int) -> Prediction:
        best = np.argsort(-row)[:top]
        names = tuple((self.classes[position], float(row[position])) for position in best)
        label, confidence = names[0]
        return Prediction(path, label, confidence, confidence < self.manifest.threshold, names)


def together(said: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """What several networks say when each is believed as much as the others: N × K."""
    mean: NDArray[np.float32] = np.mean(said, axis=0, dtype=np.float32)
    return mean
