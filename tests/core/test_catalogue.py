import importlib.util
import re
from pathlib import Path

import pytest

from xfer_gui.core.catalogue import BACKBONES, ZERO_SHOT, backbone, with_top
from xfer_gui.core.errors import XferError

KERASHUB = ("resnet18", "resnet34")
PUBLISHED = [entry for entry in BACKBONES if entry.weights_url and entry.id not in KERASHUB]


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
    assert len(ids) == len(BACKBONES) == 41
    assert {"mobilenet_v2_0.35", "resnet18", "resnet34", "resnet50", "vgg16"} <= ids
    assert {"efficientnet_b0", "small_resnet", "small_vgg"} <= ids


@pytest.mark.parametrize("entry", [*BACKBONES, *ZERO_SHOT], ids=lambda entry: entry.id)
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
def test_top_has_a_file_of_its_own_beside_the_one_without(entry, source):
    whole = with_top(entry)
    assert whole.weights_file != entry.weights_file
    assert whole.weights_url.rpartition("/")[0] == entry.weights_url.rpartition("/")[0]
    if whole.weights_hash is None:
        assert entry.family in ("MobileNet", "MobileNetV2")
    else:
        assert f'"{whole.weights_hash}"' in source
    assert whole.download_bytes >= entry.download_bytes
    assert whole.features == entry.features
    assert backbone(whole.id) == whole


@pytest.mark.parametrize("id", [*KERASHUB, "starter", "small_vgg", "clip_vit_base_patch32"])
def test_network_that_keras_publishes_without_names_has_no_top(id):
    assert with_top(backbone(id)) is None


def test_names_of_imagenet_are_those_that_keras_fetches(source):
    entry = backbone("imagenet_names")
    assert entry.weights_url.partition("download.tensorflow.org/")[2] in source
    assert entry.weights_hash in source


def test_presets_are_those_of_kerashub():
    spec = importlib.util.find_spec("keras_hub")
    models = Path(spec.submodule_search_locations[0]) / "src" / "models"
    for id, kind in (("resnet18", "resnet"), ("clip_vit_base_patch32", "clip")):
        entry = backbone(id)
        known = (models / kind / f"{kind}_presets.py").read_text(encoding="utf-8")
        preset = entry.weights_file.rpartition("/")[0]
        path = entry.weights_url.partition("/v1/models/")[2].partition("/download/")[0]
        assert f'"{preset}": {{' in known
        assert f'"kaggle://{path}"' in known


def test_whoever_compares_words_is_no_backbone_for_training():
    assert not {entry.id for entry in ZERO_SHOT} & {entry.id for entry in BACKBONES}
    assert backbone("clip_vit_base_patch32") is ZERO_SHOT[0]


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
