"""What Xfer chooses when nobody else does."""

from collections.abc import Container
from statistics import median

from xfer_gui.core.catalogue import BACKBONES, Backbone, backbone
from xfer_gui.core.latest import Latest
from xfer_gui.core.photos import DEFAULT_FIT, Dataset, Fit, Photo
from xfer_gui.core.plan import Plan

SIZES = (96, 128, 160, 192, 224)
# Beyond this, computing features on a laptop's processor takes longer than people wait.
MOST_PARAMETERS = 15_000_000
SMALL_PHOTOS = 96
SMALL_BATCH, USUAL_BATCH = 64, 32
TO_DOWNLOAD = "mobilenet_v2_1.0"


def recommend(dataset: Dataset, ready: Container[str], fit: Fit = DEFAULT_FIT) -> Plan:
    """The plan to begin with: a quick head on the best backbone that is already here.

    Args:
        dataset: the user's photos.
        ready: ids of backbones whose weights are on this machine.
        fit: how the user's photos become square.
    Returns:
        A plan; its backbone needs a download only when none is ready.
    """
    here = [each for each in BACKBONES if each.weights_file and each.id in ready]
    light = [each for each in here if each.parameters <= MOST_PARAMETERS]
    if light:
        chosen = max(light, key=lambda each: each.top1 or 0.0)
    elif here:
        chosen = min(here, key=lambda each: each.parameters)
    else:
        chosen = backbone(TO_DOWNLOAD)
    size = suitable_size(chosen, dataset)
    return Plan(chosen.id, "feature_extraction", size, fit, batch_size=usual_batch(size))


def usual_batch(image_size: int) -> int:
    """Photos that are learned from at a time, where nobody says otherwise.

    With small photos, what does not depend on their number takes most of a step: MobileNetV2 0.35
    at 96 px, all layers, two cores: 1.6 ms a photo in batches of 32, 1.2 ms in batches of 64.
    """
    return SMALL_BATCH if image_size <= SMALL_PHOTOS else USUAL_BATCH


def usual_side(photos: tuple[Photo, ...]) -> float | None:
    """Median of the photos' shorter sides in pixels; None where none is known."""
    return _usual_side(photos)


def suitable_size(chosen: Backbone, dataset: Dataset) -> int:
    """Side of the network's square, in pixels: small photos are not blown up without need.

    Twice the photos' own side is where blowing up stops to help (measured on 32 px photos with a
    frozen MobileNetV2 0.35: 62.5 % at 96 px, 66.8 % at 224 px for five times the time).
    """
    side = usual_side(dataset.photos)
    wanted = chosen.image_size if side is None else 2 * side
    allowed = [size for size in SIZES if chosen.smallest_size <= size <= chosen.image_size]
    fitting = [size for size in allowed if size >= wanted]
    return fitting[0] if fitting else chosen.image_size


@Latest
def _usual_side(photos: tuple[Photo, ...]) -> float | None:
    sides = [min(photo.width, photo.height) for photo in photos if photo.width]
    return float(median(sides)) if sides else None
