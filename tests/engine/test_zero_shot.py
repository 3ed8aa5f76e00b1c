"""Comparing photos with words: the same numbers as KerasHub's CLIP, without its reading half."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from xfer_gui.core import catalogue, weights
from xfer_gui.core.catalogue import ZERO_SHOT
from xfer_gui.core.errors import WeightsError, WeightsMissing, XferError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.engine import classifier_file, vision_tower, zero_shot
from xfer_gui.engine.backbones import build_backbone
from xfer_gui.engine.clip_preset import ClipPreset

from . import tiny_clip

CLASSES = ("circles", "squares", "stripes")
SPLIT = Split(CLASSES, (), (), ())
PLAN = Plan(tiny_clip.NAME, "zero_shot", tiny_clip.SIDE)
PHOTOS = np.random.default_rng(0).integers(0, 256, (5, 32, 32, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def preset_folder(tmp_path_factory) -> Path:
    return tiny_clip.save(tmp_path_factory.mktemp("presets"))


@pytest.fixture
def preset(preset_folder, monkeypatch) -> Path:
    monkeypatch.setenv("XFER_WEIGHTS", str(preset_folder.parent))
    return preset_folder


def kerashub_logits(preset: ClipPreset, phrases, photos):
    """What KerasHub's own backbone says of photos scaled as CLIP was taught."""
    mean, deviation = np.array(vision_tower.MEAN), np.array(vision_tower.DEVIATION)
    scaled = ((photos / 255 - mean) / deviation).astype("float32")
    answers = preset.network({"images": scaled, "token_ids": preset.tokens(phrases)})
    return keras.ops.convert_to_numpy(answers["vision_logits"])


def logits_of(network, photos):
    """What a network's head has before its softmax."""
    head = network.get_layer(vision_tower.WORDS)
    features = keras.Model(network.input, head.input).predict_on_batch(photos)
    return np.asarray(features) @ keras.ops.convert_to_numpy(head.kernel)


@pytest.mark.parametrize("activation", ["quick_gelu", "gelu"])
def test_logits_are_those_of_kerashub(activation, tmp_path, monkeypatch):
    folder = tiny_clip.save(tmp_path, activation)
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    network = zero_shot.build(PLAN, SPLIT, JobContext())
    preset = ClipPreset(ZERO_SHOT[0], folder)
    expected = kerashub_logits(preset, [f"a photo of a {name}" for name in CLASSES], PHOTOS)
    np.testing.assert_allclose(logits_of(network, PHOTOS), expected, atol=2e-4)
    exponents = np.exp(expected - expected.max(axis=1, keepdims=True))
    np.testing.assert_allclose(
        network.predict_on_batch(PHOTOS),
        exponents / exponents.sum(axis=1, keepdims=True),
        atol=1e-4,
    )


def test_words_of_a_class_are_averaged(preset):
    words = (("circles", "round thing; a {class}"), ("circles", "photo"))
    network = zero_shot.build(replace(PLAN, words=words), SPLIT, JobContext())
    loaded = ClipPreset(ZERO_SHOT[0], preset)
    meanings = loaded.meanings(["round thing", "a circles", "photo"])
    mean = meanings.mean(axis=0)
    kernel = keras.ops.convert_to_numpy(network.get_layer(vision_tower.WORDS).kernel)
    np.testing.assert_allclose(
        kernel[:, 0], loaded.scale * mean / np.linalg.norm(mean), rtol=1e-4, atol=1e-5
    )
    np.testing.assert_allclose(
        kernel[:, 1], loaded.scale * loaded.meanings(["a photo of a squares"])[0], rtol=1e-4
    )


def test_folder_names_are_said_as_people_say_them():
    phrases = zero_shot.phrases_of(("hot_dog", "고양이"), [("고양이", "a cat;  a kitten ")])
    assert phrases == (("a photo of a hot dog",), ("a cat", "a kitten"))


def test_words_for_a_class_that_is_not_there_are_refused():
    with pytest.raises(XferError, match="words for “circle”, but no such class"):
        zero_shot.phrases_of(CLASSES, [("circle", "round")])


def test_photos_of_another_size_are_brought_to_the_towers(preset):
    network = zero_shot.build(replace(PLAN, image_size=64), SPLIT, JobContext())
    blown_up = PHOTOS.repeat(2, axis=1).repeat(2, axis=2)
    small = zero_shot.build(PLAN, SPLIT, JobContext())
    assert network.input_shape == (None, 64, 64, 3)
    np.testing.assert_allclose(
        network.predict_on_batch(np.full_like(blown_up, 90)),
        small.predict_on_batch(np.full_like(PHOTOS, 90)),
        atol=1e-4,
    )


def test_network_is_of_standard_layers_and_never_trained(preset):
    network = zero_shot.build(PLAN, SPLIT, JobContext())
    assert all(type(layer).__module__.startswith("keras.") for layer in network.layers)
    assert network.trainable_weights == []


def test_how_the_tower_is_built_is_read_off_the_network(preset):
    network = zero_shot.build(PLAN, SPLIT, JobContext())
    tower = ClipPreset(ZERO_SHOT[0], preset).tower
    assert vision_tower.describe(network) == tower
    assert vision_tower.describe(build_backbone("small_vgg", 32, None)) is None


def test_classifier_comes_back_without_the_reading_half(preset, tmp_path):
    network = zero_shot.build(PLAN, SPLIT, JobContext())
    digest = classifier_file.save_weights(network, tmp_path)
    manifest = classifier_file.Manifest(
        tiny_clip.NAME, 32, "pad", CLASSES, 1.0, 0.5, "zero_shot", digest,
        tower=vision_tower.describe(network),
    )  # fmt: skip
    classifier_file.save_manifest(manifest, tmp_path)
    loaded, again = classifier_file.load(tmp_path)
    assert loaded == manifest
    np.testing.assert_array_equal(again.predict_on_batch(PHOTOS), network.predict_on_batch(PHOTOS))
    loose = {"side": 10_000_000}, {"heads": 0}, {"patch": 7}
    for changes in loose:
        data = json.loads((tmp_path / "manifest.json").read_text())
        data["tower"] |= changes
        other = tmp_path / "other"
        other.mkdir(exist_ok=True)
        (other / "manifest.json").write_text(json.dumps(data))
        (other / "weights.npz").write_bytes((tmp_path / "weights.npz").read_bytes())
        with pytest.raises(XferError, match="damaged"):
            classifier_file.load(other)


def test_tokenizer_needs_no_tensorflow_text_and_kerashub_is_imported_late(preset):
    script = f"""
import sys
sys.modules["tensorflow_text"] = None
from pathlib import Path
from xfer_gui.core.catalogue import ZERO_SHOT
from xfer_gui.engine import as_is, classifier_file, ensemble, prediction, training, zero_shot
from xfer_gui.engine.clip_preset import ClipPreset
assert "keras_hub" not in sys.modules, "slow to import, and not needed yet"
preset = ClipPreset(ZERO_SHOT[0], Path({str(preset)!r}))
print(preset.tokens(["a photo of  Circles", "thing"]).tolist())
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    here = ClipPreset(ZERO_SHOT[0], preset).tokens(["a photo of  Circles", "thing"])
    assert json.loads(done.stdout) == here.tolist()
    names = {number: token for token, number in tiny_clip.vocabulary()[0].items()}
    line = [names[number] for number in here[0]]
    assert line[:6] == ["<|startoftext|>", "a</w>", "ph", "o", "t", "o</w>"]
    assert line[6] == "of</w>"
    assert line[14] == "<|endoftext|>"


def test_phrases_that_are_too_long_are_cut_and_still_end(preset):
    tokens = ClipPreset(ZERO_SHOT[0], preset).tokens(["photo " * 30])
    end = max(tiny_clip.vocabulary()[0].values())
    assert tokens.shape == (1, 20)
    assert tokens[0, -1] == end


def test_without_preset_and_network_the_message_names_the_folder(monkeypatch):
    nowhere = replace(ZERO_SHOT[0], weights_url="http://127.0.0.1:9/model.weights.h5")
    monkeypatch.setitem(catalogue._BY_ID, tiny_clip.NAME, nowhere)
    with pytest.raises(WeightsMissing) as caught:
        zero_shot.build(PLAN, SPLIT, JobContext())
    assert "CLIP ViT-B/32" in caught.value.sentence
    assert "bring “clip_vit_base_patch32” from another computer" in caught.value.hint


def test_preset_folder_is_found_only_when_it_is_complete(preset, tmp_path, monkeypatch):
    assert weights.is_ready(tiny_clip.NAME)
    copy = tmp_path / tiny_clip.NAME
    copy.mkdir()
    (copy / "model.weights.h5").write_bytes((preset / "model.weights.h5").read_bytes())
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    assert not weights.is_ready(tiny_clip.NAME)


def cut_short(folder):
    path = folder / "model.weights.h5"
    path.write_bytes(path.read_bytes()[:20_000])


def of_another_shape(folder):
    change(folder, lambda config: config["config"].update(projection_dim=13))


def with_fewer_layers_than_it_says(folder):
    change(folder, lambda config: config["config"]["vision_encoder"]["config"].update(num_layers=3))


def monstrous(folder):
    change(
        folder, lambda config: config["config"]["text_encoder"]["config"].update(hidden_dim=10**9)
    )


def of_another_kind(folder):
    (folder / "config.json").write_text('{"class_name": "BertBackbone", "config": {}}')


def not_json(folder):
    (folder / "config.json").write_text("<!DOCTYPE html>")


def foreign_words(folder):
    (folder / "assets/tokenizer/vocabulary.json").write_text('{"a": "b"}')


def no_number(folder):
    import h5py

    with h5py.File(folder / "model.weights.h5", "r+") as file:
        file["layers/dense/vars/0"][0, 0] = np.nan


def change(folder, edit):
    config = json.loads((folder / "config.json").read_text())
    edit(config)
    (folder / "config.json").write_text(json.dumps(config))


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (cut_short, "is damaged or incomplete"),
        (of_another_shape, "does not hold the weights of CLIP"),
        (with_fewer_layers_than_it_says, "does not hold the weights of CLIP"),
        (monstrous, "does not hold the weights of CLIP"),
        (of_another_kind, "does not hold the weights of CLIP"),
        (not_json, "is damaged or incomplete"),
        (foreign_words, "does not hold the weights of CLIP"),
        (no_number, "values that are no numbers"),
    ],
)
def test_spoilt_preset_is_refused_in_one_sentence(preset, tmp_path, monkeypatch, spoil, sentence):
    import shutil

    folder = tmp_path / tiny_clip.NAME
    shutil.copytree(preset, folder)
    spoil(folder)
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    with pytest.raises(WeightsError, match=sentence):
        zero_shot.build(PLAN, SPLIT, JobContext())
    assert (folder / "model.weights.h5").exists()


def test_clip_takes_no_head():
    with pytest.raises(XferError, match="compares photos with words"):
        build_backbone(tiny_clip.NAME, 224, None)
