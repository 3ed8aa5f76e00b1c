"""How deep the two small networks of ours can be made, to see what depth does to learning."""

from xfer_gui.core.errors import XferError
from xfer_gui.core.text import QT_TRANSLATE_NOOP

SMALLEST_DEPTH = 8
LARGEST_DEPTH = 56
# What He et al. compared, and a little less: 3 stages of as many blocks each, and 2 convolutions.
DEPTHS = (8, 14, 20, 32, 44, 56)
# Convolutions of these networks where no depth is chosen.
USUAL_DEPTHS = {"small_vgg": 6, "small_resnet": 13}


def check_depth(backbone_id: str, depth: int | None) -> None:
    """Refuse a depth that a backbone cannot have.

    Args:
        backbone_id: id in the catalogue.
        depth: number of convolutions; None, the usual one, is always right.
    Raises:
        XferError: the backbone's depth is fixed, or the network would be too shallow or too deep.
    """
    if depth is None:
        return
    if backbone_id not in USUAL_DEPTHS:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "The depth of {backbone} is fixed."),
            QT_TRANSLATE_NOOP("core", "Choose a depth only for {networks}."),
            backbone=backbone_id,
            networks=", ".join(USUAL_DEPTHS),
        )
    if not SMALLEST_DEPTH <= depth <= LARGEST_DEPTH:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "A network of {depth} layers cannot be built."),
            QT_TRANSLATE_NOOP("core", "Choose a depth from {smallest} to {largest}."),
            depth=depth,
            smallest=SMALLEST_DEPTH,
            largest=LARGEST_DEPTH,
        )
