"""The backbones that Xfer knows: how big and how good they are, where their weights come from."""

import difflib
import re
from dataclasses import dataclass, replace
from typing import Literal

from xfer_gui.core import catalogue_data, catalogue_tops
from xfer_gui.core.errors import XferError
from xfer_gui.core.text import QT_TRANSLATE_NOOP

Preprocessing = Literal["tf", "torch", "caffe", "inside"]


@dataclass(frozen=True, slots=True)
class Backbone:
    """A network trained on other photos, without its top.

    Attributes:
        id: lower case, as written in plans and on the command line.
        name: as the field writes it.
        family: name of the group it belongs to, for the cards in the window.
        parameters: weights of the network without its top, frozen ones included.
        image_size: side in pixels that it was made for.
        smallest_size: side in pixels below which it cannot be built.
        download_bytes: size of its weights file; 0 for networks that start from random weights.
        top1: published ImageNet top-1 accuracy in percent; None for networks without weights.
        licence: of the weights; empty for networks without weights.
        features: channels of its output.
        sentence: English template: what a person wants to know before choosing it.
        weights_file: Keras's own name of the weights file, or ours; None for networks without
            weights.
        weights_url: where Keras publishes that file; None likewise, and for what comes with Xfer.
        weights_hash: MD5 (32 digits) or SHA-256 (64) as Keras publishes it; None where it does not.
        companions: files that belong to the weights file and lie in its folder; a preset has some.
        other_files: names under which the same weights are taken as well, from whoever has them.
        fine_tuning_rate: highest learning rate that is known not to destroy the weights.
        builder: function of `keras.applications` that makes it; lower case for KerasHub's and ours.
        alpha: width that the builder is given; None when it has no such choice.
        preprocessing: how its input is scaled: "tf" to -1…1, "torch" by ImageNet's mean and
            deviation, "caffe" to BGR less ImageNet's mean, "inside" when its own layers do it.
    """

    id: str
    name: str
    family: str
    parameters: int
    image_size: int
    smallest_size: int
    download_bytes: int
    top1: float | None
    licence: str
    features: int
    sentence: str
    weights_file: str | None
    weights_url: str | None
    weights_hash: str | None
    fine_tuning_rate: float
    builder: str
    alpha: float | None
    preprocessing: Preprocessing
    companions: tuple[str, ...] = ()
    other_files: tuple[str, ...] = ()

    @property
    def has_weights(self) -> bool:
        """False for the networks that always start from random weights."""
        return self.weights_file is not None


def _backbone(family: catalogue_data.Family, variant: catalogue_data.Variant) -> Backbone:
    file = variant.file
    published = family.url or variant.remote_file
    return Backbone(
        id=variant.id,
        name=variant.name,
        family=family.name,
        parameters=variant.parameters,
        image_size=variant.image_size,
        smallest_size=family.smallest_size,
        download_bytes=variant.download_bytes,
        top1=variant.top1,
        licence=family.licence,
        features=variant.features,
        sentence=variant.sentence,
        weights_file=file,
        weights_url=family.url + (variant.remote_file or file) if file and published else None,
        weights_hash=variant.hash,
        fine_tuning_rate=variant.rate,
        builder=variant.builder,
        alpha=variant.alpha,
        preprocessing=family.preprocessing,
        companions=variant.companions,
        other_files=variant.other_files,
    )


BACKBONES: tuple[Backbone, ...] = tuple(
    _backbone(family, variant) for family in catalogue_data.FAMILIES for variant in family.variants
)
# For zero-shot only: they see words beside photos, and no head is put on them.
ZERO_SHOT: tuple[Backbone, ...] = tuple(
    _backbone(catalogue_data.CLIP, variant) for variant in catalogue_data.CLIP.variants
)
_BY_ID = {entry.id: entry for entry in (*BACKBONES, *ZERO_SHOT)}
# The 1,000 names are found, fetched and imported like weights.
IMAGENET_NAMES = Backbone(
    id="imagenet_names",
    name="ImageNet (names)",
    family="",
    parameters=0,
    image_size=0,
    smallest_size=0,
    download_bytes=35_363,
    top1=None,
    licence="Apache-2.0",
    features=0,
    sentence="",
    weights_file="imagenet_class_index.json",
    weights_url="https://storage.googleapis.com/download.tensorflow.org/data/"
    "imagenet_class_index.json",
    weights_hash="c2c37ea517e94d9795004a39431a14cb",
    fine_tuning_rate=0.0,
    builder="",
    alpha=None,
    preprocessing="inside",
)
WITH_TOP = "+top"


def with_top(entry: Backbone) -> Backbone | None:
    """The same backbone with its own answers, 1,000 names of ImageNet; None when it has none.

    Its weights are in another file, so it has an id of its own; everything else is as before.
    """
    top = catalogue_tops.TOPS.get(entry.id)
    if top is None or entry.weights_file is None or entry.weights_url is None:
        return None
    address = entry.weights_url.removesuffix(entry.weights_url.rpartition("/")[2])
    return replace(
        entry,
        id=entry.id + WITH_TOP,
        name=f"{entry.name} (whole)",
        weights_file=top.file,
        weights_url=address + (top.remote_file or top.file),
        weights_hash=top.hash,
        download_bytes=top.bytes,
    )


def backbone(id: str) -> Backbone:
    """The backbone called `id`.

    Raises:
        XferError: there is none; the hint names those that are spelled alike.
    """
    if id in _BY_ID:
        return _BY_ID[id]
    if id == IMAGENET_NAMES.id:
        return IMAGENET_NAMES
    plain = _BY_ID.get(id.removesuffix(WITH_TOP))
    whole = with_top(plain) if plain else None
    if whole:
        return whole
    alike = difflib.get_close_matches(
        _plain(id), [_plain(known) for known in _BY_ID], n=3, cutoff=0.5
    )
    names = [known for close in alike for known in _BY_ID if _plain(known) == close]
    raise XferError(
        QT_TRANSLATE_NOOP("core", "There is no backbone called “{id}”."),
        QT_TRANSLATE_NOOP("core", "Did you mean {names}?"),
        id=id,
        names=", ".join(names or ("mobilenet_v2_0.35", "efficientnet_b0", "resnet50")),
    )


def _plain(id: str) -> str:
    return re.sub(r"[^a-z0-9.]", "", id.lower())
