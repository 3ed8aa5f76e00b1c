import importlib.util
import re
from pathlib import Path

import pytest

from xfer_gui.core.catalogue import BACKBONES, backbone
from xfer_gui.core.errors import XferError

PUBLISHED = [entry for entry in BACKBONES if entry.has_weights]


def keras_source() -> str:
    """What the installed Keras says about its weights, strings joined; Keras is not imported."""
    spec = importlib.util.find_spec("keras")
    folder = Path(spec.submodule_search_locations[0]) / "src" / "applications"
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py")))
    return re.sub(r'"\s+f?"', "", text)


@pytest.fixture(scope="module")
def source():
    return keras_source()


def test_every_backbone_of_the_design_is_there():
    ids = {entry.id for entry in BACKBONES}
    assert len(ids) == len(BACKBONES) == 38
    assert {"mobilenet_v2_0.35", "resnet50", "vgg16", "efficientnet_b0", "small_resnet"} <= ids


@pytest.mark.parametrize("entry", BACKBONES, ids=lambda entry: entry.id)
def test_sentence_is_one_that_a_person_reads(entry):
    assert entry.sentence.endswith(".")
    assert "{" not in entry.sentence


def test_only_our_own_networks_have_no_weights():
    assert {entry.id for entry in BACKBONES if not entry.has_weights} == {
        "small_vgg",
        "small_resnet",
    }


@pytest.mark.parametrize("entry", PUBLISHED, ids=lambda entry: entry.id)
def test_hash_is_the_one_that_keras_gives_to_networks_without_top(entry, source):
    if entry.weights_hash is None:
        assert entry.family in ("MobileNet", "MobileNetV2")
        return
    pair = re.search(rf'"(\w{{32,64}})",\s+"{entry.weights_hash}",\s+\)', source)
    single = re.search(rf'file_hash="{entry.weights_hash}"', source)
    assert pair or single


@pytest.mark.parametrize("entry", PUBLISHED, ids=lambda entry: entry.id)
def test_folder_of_the_address_is_in_keras(entry, source):
    folder = entry.weights_url.rpartition("/")[0] + "/"
    assert folder in source


@pytest.mark.parametrize("entry", PUBLISHED, ids=lambda entry: entry.id)
def test_download_is_about_as_large_as_the_parameters(entry):
    # MobileNet's files still have the room that the top took.
    most = 2.5 if entry.family == "MobileNet" else 1.25
    assert 1 <= entry.download_bytes / (4 * entry.parameters) <= most


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("ResNet-50", "resnet50"),
        ("mobilenetv2_0.35", "mobilenet_v2_0.35"),
        ("efficientnet-b0", "efficientnet_b0"),
    ],
)
def test_unknown_id_names_those_spelled_alike(asked, meant):
    with pytest.raises(XferError) as caught:
        backbone(asked)
    assert asked in caught.value.sentence
    assert caught.value.hint.startswith(f"Did you mean {meant}")
