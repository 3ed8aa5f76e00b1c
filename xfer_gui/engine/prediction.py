"""Classifying photos with a finished classifier."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.errors import PhotoError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import read_photo
from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.engine import classifier_file
from xfer_gui.engine.device import inference_batch
from xfer_gui.engine.head import sharpen


class Classifier:
    """A network with everything it was judged with: size, fit, calibration, threshold."""

    def __init__(self, manifest: classifier_file.Manifest, network: keras.Model) -> None:
        self.manifest = manifest
        self._network = network

    @classmethod
    def load(cls, path: Path) -> "Classifier":
        """Load from a run's folder, its `network` folder, or a `.xfer` file.

        Raises:
            ClassifierError: it is missing, damaged, or from a newer Xfer.
        """
        return cls(*classifier_file.load(path))

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
            rows = iter(self.probabilities(pixels) if len(pixels) else ())
            for path in batch:
                if path in errors:
                    error = errors[path]
                    results.append(PhotoFailure(path, error.sentence_template, error.fillings))
                else:
                    results.append(self._prediction(path, next(rows), top))
            clock.advance(len(batch))
        return results

    def probabilities(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Calibrated probabilities, N × K, of photos read as the manifest says, N × S × S × 3."""
        raw = np.asarray(self._network.predict_on_batch(pixels))
        return sharpen(raw, self.manifest.temperature)

    def _read(
        self, paths: Sequence[Path]
    ) -> Iterator[tuple[Sequence[Path], NDArray[np.uint8], dict[Path, PhotoError]]]:
        """Read batch after batch, the next one while the network works on the present one."""
        size = inference_batch(self.manifest.image_size)
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
                side = self.manifest.image_size
                empty = np.empty((0, side, side, 3), dtype=np.uint8)
                yield batch, np.stack(good) if good else empty, errors

    def _read_one(self, path: Path) -> "NDArray[np.uint8] | PhotoError":
        try:
            return read_photo(path, self.manifest.image_size, self.manifest.fit)
        except PhotoError as error:
            return error

    def _prediction(self, path: Path, row: NDArray[np.float32], top: int) -> Prediction:
        best = np.argsort(-row)[:top]
        names = tuple((self.classes[position], float(row[position])) for position in best)
        label, confidence = names[0]
        return Prediction(path, label, confidence, confidence < self.manifest.threshold, names)
