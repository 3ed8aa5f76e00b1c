"""Which round of a run names photos, once a person has chosen another one than Xfer did.

The choice lies beside the classifier, under a name that is made from the checksum of the chosen
weights, and holds as long as the manifest names these weights. So one single step, replacing the
manifest, changes everything at once: weights, calibration, figures. Whoever pulls the plug before
it has the old classifier, after it the new one. What the training itself found is never touched.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from xfer_gui.core import files
from xfer_gui.core.advice import Advice
from xfer_gui.core.results import Evaluation

MANIFEST, WEIGHTS, AUTOMATIC = "manifest.json", "weights.npz", "automatic.json"
_CHECKSUM = re.compile(r"[0-9a-f]{64}")
_OF_A_CHOICE = re.compile(r"(?:weights|choice)-([0-9a-f]{16})\.(?:npz|json)")


@dataclass(frozen=True, slots=True)
class Choice:
    """A round that a person made the run's classifier.

    Attributes:
        epoch: which one; 0 is the state before the first.
        validation_accuracy: of this round, 0 to 1; None without validation photos.
        evaluation: of this round on the test photos; None without any.
        advice: what the figures of this round suggest.
        format_version: of this file.
    """

    epoch: int
    validation_accuracy: float | None
    evaluation: Evaluation | None
    advice: tuple[Advice, ...] = ()
    format_version: int = 1


def in_force(network: Path) -> Choice | None:
    """The choice that the manifest stands for; None while it is the training's own classifier.

    Args:
        network: a run's `network` folder.
    Raises:
        ProjectError: there is a choice, but it cannot be read.
    """
    key = _key(network)
    path = network / f"choice-{key}.json"
    return files.read_json(path, Choice) if key and path.is_file() else None


def weights_file(network: Path) -> Path:
    """The weights that the manifest in `network` stands for."""
    key = _key(network)
    chosen = network / f"weights-{key}.npz"
    return chosen if key and chosen.is_file() else network / WEIGHTS


def lay_out(network: Path, weights: Path, choice: Choice) -> str:
    """Put a round beside the classifier; it is taken once a manifest with its checksum is written.

    Args:
        network: a run's `network` folder.
        weights: the round's own file, which stays where it is.
        choice: what is known of the round.
    Returns:
        The sha256 of the weights, for the manifest.
    Raises:
        ProjectError: the disk is full or read-only; nothing has changed.
    """
    data = weights.read_bytes()
    checksum = hashlib.sha256(data).hexdigest()
    manifest = network / MANIFEST
    if manifest.is_file() and in_force(network) is None:
        with files.replacing(network / AUTOMATIC) as stream:
            stream.write(manifest.read_bytes())
    with files.replacing(network / f"weights-{checksum[:16]}.npz") as stream:
        stream.write(data)
    files.write_json(network / f"choice-{checksum[:16]}.json", choice, Choice)
    return checksum


def can_restore(network: Path) -> bool:
    """True while a person's choice stands in for a classifier of the training's own."""
    return in_force(network) is not None and (network / AUTOMATIC).is_file()


def restore(network: Path) -> None:
    """Go back to the classifier that the training itself chose; does nothing if it is in use.

    Raises:
        ProjectError: the disk is full or read-only; the chosen round stays in use.
    """
    if can_restore(network):
        with files.replacing(network / MANIFEST) as stream:
            stream.write((network / AUTOMATIC).read_bytes())
    tidy(network)


def tidy(network: Path) -> None:
    """Delete rounds that are not in use."""
    key = _key(network)
    for path in network.iterdir() if network.is_dir() else ():
        found = _OF_A_CHOICE.fullmatch(path.name)
        if found and found[1] != key:
            path.unlink(missing_ok=True)
    if in_force(network) is None:
        (network / AUTOMATIC).unlink(missing_ok=True)


def _key(network: Path) -> str:
    """Start of the checksum in the manifest; empty without one."""
    try:
        manifest = json.loads((network / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return ""
    checksum = manifest.get("sha256") if isinstance(manifest, dict) else None
    # It becomes part of a file's name, and a manifest may come from anywhere.
    if isinstance(checksum, str) and _CHECKSUM.fullmatch(checksum):
        return checksum[:16]
    return ""
