"""The finished classifier on disk: a manifest and arrays. Nothing foreign is ever deserialised."""

import hashlib
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from pydantic import TypeAdapter, ValidationError

from xfer_gui.core import files
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import ClassifierError, XferError
from xfer_gui.core.photos import Fit
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine.networks import add_head, build_feature_network, get_arrays, set_arrays

FORMAT_VERSION = 1
MANIFEST = "manifest.json"
WEIGHTS = "weights.npz"
# The biggest backbone of the catalogue has 60 million parameters.
LARGEST_MEMBER = 1_000_000_000
MOST_CLASSES = 100_000
LARGEST_SIDE = 1024


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is needed to rebuild a classifier and to use it as it was judged.

    Attributes:
        backbone: id in our catalogue.
        image_size, fit: how photos reach the network.
        classes: names in the order of the outputs.
        temperature: what the confidences are calibrated with.
        threshold: confidence below which the classifier is unsure.
        strategy: how it was trained.
        test_accuracy, test_photos: how it did; None when it was not judged.
        sha256: of `weights.npz`.
        format_version: of this file.
    """

    backbone: str
    image_size: int
    fit: Fit
    classes: tuple[str, ...]
    temperature: float
    threshold: float
    strategy: str
    sha256: str
    test_accuracy: float | None = None
    test_photos: int = 0
    format_version: int = FORMAT_VERSION


def save_weights(network: keras.Model, folder: Path) -> str:
    """Write `weights.npz` into `folder` and give its sha256."""
    stream = io.BytesIO()
    np.savez(stream, **get_arrays(network))
    data = stream.getvalue()
    with files.replacing(folder / WEIGHTS) as target:
        target.write(data)
    return hashlib.sha256(data).hexdigest()


def save_manifest(manifest: Manifest, folder: Path) -> None:
    """Write `manifest.json`; written last, it makes the folder a classifier."""
    files.write_json(folder / MANIFEST, manifest, Manifest)


def load(path: Path) -> tuple[Manifest, keras.Model]:
    """Rebuild a classifier from our own code and fill it.

    Args:
        path: a run's folder, its `network` folder, or a `.xfer` file.
    Returns:
        What it is, and the network: N × S × S × 3, 0 to 255 → N × K probabilities.
    Raises:
        ClassifierError: it is missing, damaged, too big, or from a newer Xfer.
    """
    manifest_bytes, weights = _members(path)
    manifest = _checked(manifest_bytes, path)
    if hashlib.sha256(weights).hexdigest() != manifest.sha256:
        raise _damaged(path)
    try:
        with np.load(io.BytesIO(weights), allow_pickle=False) as saved:
            arrays = dict(saved)
    except (ValueError, OSError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error
    network = add_head(
        build_feature_network(manifest.backbone, manifest.image_size, None), len(manifest.classes)
    )
    set_arrays(network, arrays)
    return manifest, network


def _members(path: Path) -> tuple[bytes, bytes]:
    folder = path / "network" if (path / "network").is_dir() else path
    try:
        if path.is_file():
            with zipfile.ZipFile(path) as archive:
                for name in (MANIFEST, WEIGHTS):
                    if archive.getinfo(name).file_size > LARGEST_MEMBER:
                        raise _damaged(path)
                return archive.read(MANIFEST), archive.read(WEIGHTS)
        return (folder / MANIFEST).read_bytes(), (folder / WEIGHTS).read_bytes()
    except FileNotFoundError as error:
        raise ClassifierError(
            QT_TRANSLATE_NOOP("core", "There is no finished classifier in {path}."),
            QT_TRANSLATE_NOOP("core", "Choose a training that was finished, or a .xfer file."),
            path=path,
        ) from error
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error


def _checked(data: bytes, path: Path) -> Manifest:
    try:
        manifest = TypeAdapter(Manifest).validate_json(data)
    except ValidationError as error:
        raise _damaged(path) from error
    if manifest.format_version > FORMAT_VERSION:
        raise ClassifierError(
            QT_TRANSLATE_NOOP("core", "{path} was made by a newer version of Xfer."),
            QT_TRANSLATE_NOOP("core", "Update Xfer to use it."),
            path=path,
        )
    try:
        smallest = backbone(manifest.backbone).smallest_size
    except XferError as error:
        raise _damaged(path) from error
    fits = (
        smallest <= manifest.image_size <= LARGEST_SIDE
        and 2 <= len(manifest.classes) <= MOST_CLASSES
        and manifest.temperature > 0
    )
    if not fits:
        raise _damaged(path)
    return manifest


def _damaged(path: Path) -> ClassifierError:
    return ClassifierError(
        QT_TRANSLATE_NOOP("core", "{path} is damaged or is not a classifier of Xfer's."),
        QT_TRANSLATE_NOOP("core", "Copy it again from where it came from, or train again."),
        path=path,
    )
