"""Looks into a weights file as closely as is possible: against the network that it is for."""

from pathlib import Path

from xfer_gui.core import imagenet
from xfer_gui.core.catalogue import IMAGENET_NAMES, ZERO_SHOT
from xfer_gui.core.weights_shelf import TOP, entry_of
from xfer_gui.engine import legacy_weights
from xfer_gui.engine.backbones import build_backbone, build_with_top
from xfer_gui.engine.clip_preset import ClipPreset


def check(backbone_id: str, path: Path) -> None:
    """Compare names, shapes and types with those of the network, and look at every value.

    Args:
        backbone_id: id in the catalogue, or that of a backbone with its top.
        path: the weights, wherever they are.
    Raises:
        WeightsError: they are damaged, of another network, or hold values that are no numbers; if
            they lie in the user's cache they are gone now.
    """
    entry = entry_of(backbone_id)
    if entry is IMAGENET_NAMES:
        imagenet.read(path)
    elif entry in ZERO_SHOT:
        ClipPreset(entry, path)
    elif backbone_id.endswith(TOP):
        # Weights of a top may depend on the size of the photos.
        network = build_with_top(backbone_id.removesuffix(TOP), entry.image_size)
        legacy_weights.check(network, entry.name, path)
    else:
        # No other weights do, and a small network is built sooner.
        build_backbone(entry.id, entry.smallest_size, path)
