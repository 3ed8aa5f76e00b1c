"""The finished classifier on disk: a manifest and arrays. Nothing foreign is ever deserialised."""

import hashlib
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter, ValidationError

from xfer_gui.core import choices, files
from xfer_gui.core.errors import ClassifierError
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import as_is, vision_tower
from xfer_gui.engine.manifest import FORMAT_VERSION, Manifest, Member
from xfer_gui.engine.networks import (
    add_head,
    build_feature_network,
    get_arrays,
    named_weights,
    set_arrays,
)

MANIFEST = "manifest.json"
WEIGHTS = "weights.npz"
# The biggest backbone of the catalogue has 60 million parameters, VGG19 with its top 144.
LARGEST_MEMBER = 1_000_000_000
LARGEST_MANIFEST = 50_000_000


def save_weights(network: keras.Model, folder: Path) -> str:
    """Write `weights.npz` into `folder` and give its sha256."""
    return _save(network, folder / WEIGHTS)


def copy_member(source: Path, folder: Path, number: int) -> None:
    """Copy the weights of a finished classifier, to the bit, as a member of an ensemble.

    Args:
        source: folder of the run whose classifier it is.
        folder: where the ensemble is kept.
        number: 1 for the first member.
    """
    data = _read(source, WEIGHTS, LARGEST_MEMBER)
    with files.replacing(folder / member_file(number)) as target:
        target.write(data)


def save_manifest(manifest: Manifest, folder: Path) -> None:
    """Write `manifest.json`; written last, it makes the folder a classifier."""
    files.write_json(folder / MANIFEST, manifest, Manifest)


def member_file(number: int) -> str:
    """Name of the weights of a member, 1 for the first."""
    return f"member-{number}.npz"


def ensemble_digest(digests: Sequence[str]) -> str:
    """The checksum of an ensemble, from those of its members in order."""
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


def read_manifest(path: Path) -> Manifest:
    """What a classifier says of itself; `path` and errors are those of `load_all`."""
    return _checked(_read(path, MANIFEST, LARGEST_MANIFEST), path)


def load(path: Path) -> tuple[Manifest, keras.Model]:
    """Rebuild a classifier of one network; otherwise as `load_all`."""
    manifest, networks = load_all(path)
    if len(networks) != 1:
        raise ClassifierError(
            QT_TRANSLATE_NOOP("core", "{path} is made of several networks."),
            QT_TRANSLATE_NOOP("core", "Choose one of the trainings that it was made of."),
            path=path,
        )
    return manifest, networks[0]


def load_all(path: Path) -> tuple[Manifest, tuple[keras.Model, ...]]:
    """Rebuild a classifier from our own code and fill it.

    Args:
        path: a run's folder, its `network` folder, or a `.xfer` file.
    Returns:
        What it is, and for each of `manifest.parts` the network: N × S × S × 3, 0 to 255 →
        N × K probabilities.
    Raises:
        ClassifierError: it is missing, damaged, too big, or from a newer Xfer.
    """
    manifest = read_manifest(path)
    digests = [part.sha256 for part in manifest.members]
    if digests and manifest.sha256 != ensemble_digest(digests):
        raise _damaged(path)
    names = [member_file(number + 1) for number in range(len(manifest.members))] or [WEIGHTS]
    networks = []
    for part, name in zip(manifest.parts, names, strict=True):
        data = _read(path, name, LARGEST_MEMBER)
        if hashlib.sha256(data).hexdigest() != part.sha256:
            raise _damaged(path)
        network = rebuild(part, len(manifest.classes))
        _fill(network, data, path)
        networks.append(network)
    return manifest, tuple(networks)


def rebuild(part: Member, classes: int) -> keras.Model:
    """The network that a manifest describes, with random weights.

    Args:
        part: what it is.
        classes: K.
    Returns:
        A compiled model, N × S × S × 3, 0 to 255 → N × K probabilities.
    """
    if part.tower is not None:
        return vision_tower.build(part.tower, part.image_size, classes)
    if part.strategy == "as_is":
        return as_is.build_network(part.backbone, part.image_size, classes)
    features = build_feature_network(part.backbone, part.image_size, None, part.depth)
    return add_head(features, classes)


def _save(network: keras.Model, path: Path) -> str:
    stream = io.BytesIO()
    np.savez(stream, **get_arrays(network))
    data = stream.getvalue()
    with files.replacing(path) as target:
        target.write(data)
    return hashlib.sha256(data).hexdigest()


def _fill(network: keras.Model, data: bytes, path: Path) -> None:
    """Put arrays into a network once their names, shapes and dtypes are seen to be its own."""
    wanted = {
        f"{name}.npy": tuple(variable.shape) for name, variable in named_weights(network).items()
    }
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # Looked at first: a small file may claim to hold more than there is memory.
            claimed = {name: _claimed_shape(archive, name) for name in archive.namelist()}
        if claimed != wanted:
            raise _unfitting()
        with np.load(io.BytesIO(data), allow_pickle=False) as saved:
            arrays: dict[str, NDArray[np.float32]] = dict(saved)
    except (ValueError, OSError, KeyError, NotImplementedError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error
    set_arrays(network, arrays)


def _claimed_shape(archive: zipfile.ZipFile, name: str) -> tuple[int, ...]:
    with archive.open(name) as stream:
        version = np.lib.format.read_magic(stream)
        if version != (1, 0):
            raise ValueError("an array of another kind")
        shape, _, dtype = np.lib.format.read_array_header_1_0(stream)
    if dtype.hasobject:
        raise ValueError("no numbers")
    return shape


def _read(path: Path, name: str, most: int) -> bytes:
    """A file of a classifier, of at most so many bytes."""
    try:
        if path.is_file():
            with zipfile.ZipFile(path) as archive:
                return _from_archive(archive, name, most, path)
        return _from_folder(path, name, most)
    except FileNotFoundError as error:
        raise ClassifierError(
            QT_TRANSLATE_NOOP("core", "There is no finished classifier in {path}."),
            QT_TRANSLATE_NOOP("core", "Choose a training that was finished, or a .xfer file."),
            path=path,
        ) from error
    except (OSError, KeyError, NotImplementedError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error


def _from_archive(archive: zipfile.ZipFile, name: str, most: int, path: Path) -> bytes:
    if archive.getinfo(name).file_size > most:
        raise _damaged(path)
    return archive.read(name)


def _from_folder(path: Path, name: str, most: int) -> bytes:
    folder = path / "network" if (path / "network").is_dir() else path
    file = choices.weights_file(folder) if name == WEIGHTS else folder / name
    if file.stat().st_size > most:
        raise _damaged(path)
    return file.read_bytes()


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
    if not manifest.is_possible:
        raise _damaged(path)
    return manifest


def _damaged(path: Path) -> ClassifierError:
    return ClassifierError(
        QT_TRANSLATE_NOOP("core", "{path} is damaged or is not a classifier of Xfer's."),
        QT_TRANSLATE_NOOP("core", "Copy it again from where it came from, or train again."),
        path=path,
    )


def _unfitting() -> ClassifierError:
    return ClassifierError(
        QT_TRANSLATE_NOOP("core", "The saved weights do not fit the network they belong to."),
        QT_TRANSLATE_NOOP("core", "The file is damaged or was changed. Train again."),
    )
