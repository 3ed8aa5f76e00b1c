"""A network's own names as an answer: put together right, proposed when nobody says which."""

import json
from dataclasses import replace

import keras
import numpy as np
import pytest

from xfer_gui.core import dataset, imagenet, split
from xfer_gui.core.errors import WeightsError, WeightsMissing, XferError
from xfer_gui.core.events import Notice
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photo_reader import read_photo
from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.engine import as_is, classifier_file
from xfer_gui.engine.backbones import build_with_top

PLAN = Plan("mobilenet_0.75", "as_is", 160)
WORDS = (("cats", "tabby, Egyptian cat"), ("cats", "tiger cat"), ("dogs", "golden retriever"))


@pytest.fixture
def pets(weights, shared_data):
    found = dataset.scan(shared_data("cats-dogs"), JobContext())
    return split.split(found)


@pytest.fixture
def pictures(pets):
    photos = pets.test[:8] + pets.test[-8:]
    return np.stack([read_photo(photo.path, 160, "stretch") for photo in photos])


def original(pictures):
    """What Keras's own network says of 1,000 names, scaled by Keras's own function."""
    network = keras.applications.MobileNet(
        input_shape=(160, 160, 3), alpha=0.75, include_top=True, weights=None
    )
    as_is.legacy_weights.fill(network, "MobileNet", as_is.fetch("mobilenet_0.75+top", None))
    scaled = keras.applications.mobilenet.preprocess_input(pictures.astype("float32"))
    return np.asarray(network.predict_on_batch(scaled))


def test_names_of_a_class_count_together_and_classes_alike(pets, pictures):
    network = as_is.build(replace(PLAN, words=WORDS), pets, JobContext())
    names = imagenet.load(JobContext())
    thousand = original(pictures)
    cats = sum(thousand[:, names.index(name)] for name in ("tabby", "Egyptian cat", "tiger cat"))
    dogs = thousand[:, names.index("golden retriever")]
    expected = np.stack([cats / 3 + 1e-7, dogs + 1e-7], axis=1)
    expected /= expected.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(network.predict_on_batch(pictures), expected, atol=1e-4)


def test_names_are_proposed_by_the_classes_own_words(pets, pictures):
    events = []
    network = as_is.build(PLAN, pets, JobContext(events.append))
    (notice,) = [event for event in events if isinstance(event, Notice)]
    assert "cats = tabby, tiger cat, Persian cat, Siamese cat, …" in str(notice)
    assert "dogs = Chihuahua" in str(notice)
    answers = np.asarray(network.predict_on_batch(pictures)).argmax(axis=1)
    assert (answers == [0] * 8 + [1] * 8).mean() >= 0.85


def test_names_are_proposed_by_photos_where_words_say_nothing(pets, pictures):
    nameless = Split(
        ("고양이", "dogs"),
        tuple(
            replace(photo, label="고양이" if photo.label == "cats" else "dogs")
            for photo in pets.training
        ),
        (),
        (),
    )
    events = []
    network = as_is.build(PLAN, nameless, JobContext(events.append))
    (notice,) = [event for event in events if isinstance(event, Notice)]
    proposed = str(notice).partition("고양이 = ")[2].partition(";")[0]
    assert any(cat in proposed for cat in ("tabby", "Egyptian cat", "tiger cat", "Siamese cat"))
    answers = np.asarray(network.predict_on_batch(pictures)).argmax(axis=1)
    assert (answers == [0] * 8 + [1] * 8).mean() >= 0.8


def test_what_the_person_said_needs_no_proposal(pets):
    events = []
    as_is.build(replace(PLAN, words=WORDS), pets, JobContext(events.append))
    assert not [event for event in events if isinstance(event, Notice)]


def test_class_that_nothing_fits_is_one_clear_error(weights):
    photoless = Split(("dogs", "qqq"), (), (), ())
    with pytest.raises(XferError, match="1,000 names fits “qqq”") as caught:
        as_is.build(PLAN, photoless, JobContext())
    assert "Say which names" in caught.value.hint


def test_classifier_comes_back_the_same(pets, pictures, tmp_path):
    network = as_is.build(replace(PLAN, words=WORDS), pets, JobContext())
    digest = classifier_file.save_weights(network, tmp_path)
    manifest = classifier_file.Manifest(
        PLAN.backbone, 160, "pad", ("cats", "dogs"), 1.0, 0.5, "as_is", digest
    )
    classifier_file.save_manifest(manifest, tmp_path)
    loaded, again = classifier_file.load(tmp_path)
    assert loaded == manifest
    np.testing.assert_array_equal(
        again.predict_on_batch(pictures), network.predict_on_batch(pictures)
    )
    data = json.loads((tmp_path / "manifest.json").read_text()) | {"backbone": "resnet18"}
    (tmp_path / "manifest.json").write_text(json.dumps(data))
    with pytest.raises(XferError, match="damaged"):
        classifier_file.load(tmp_path)


def test_nothing_of_it_is_ever_trained():
    network = as_is.build_network("mobilenet_0.25", 32, 3)
    assert network.trainable_weights == []
    assert not any(isinstance(layer, keras.layers.Lambda) for layer in network.layers)


def test_answers_add_up_to_one_where_no_name_is_likely():
    network = as_is.build_network("mobilenet_0.25", 32, 3)
    kernel = np.zeros((1000, 3), dtype=np.float32)
    network.get_layer(as_is.MAP).set_weights([kernel, np.full(3, as_is.FLOOR, np.float32)])
    answers = network.predict_on_batch(np.zeros((1, 32, 32, 3), np.uint8))
    np.testing.assert_allclose(answers, [[1 / 3] * 3], atol=1e-5)


def test_vgg_looks_at_its_own_size_whatever_the_photos_have(monkeypatch):
    asked = []

    def small(backbone_id, side):
        asked.append(side)
        return build_with_top("mobilenet_0.25", 32 if side == 224 else side)

    monkeypatch.setattr(as_is, "build_with_top", small)
    monkeypatch.setattr(
        as_is, "preprocess", lambda id, inputs: keras.layers.Resizing(32, 32)(inputs)
    )
    assert as_is.build_network("vgg16", 96, 2).input_shape == (None, 96, 96, 3)
    assert asked == [224]


@pytest.mark.parametrize("id", ["small_vgg", "resnet18"])
def test_backbone_without_names_says_so(id):
    with pytest.raises(XferError, match="no names of its own"):
        as_is.build(replace(PLAN, backbone=id), Split(("a", "b"), (), (), ()), JobContext())


def test_file_of_another_network_is_refused(weights, tmp_path, monkeypatch):
    name = as_is.with_top(as_is.backbone("mobilenet_0.75")).weights_file
    (tmp_path / name).write_bytes((weights / "mobilenet_7_5_224_tf_no_top.h5").read_bytes())
    (tmp_path / "imagenet_class_index.json").write_bytes(
        (weights / "imagenet_class_index.json").read_bytes()
    )
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    with pytest.raises(WeightsError, match="does not hold the weights of MobileNet 0.75"):
        as_is.build(PLAN, Split(("cat", "dog"), (), (), ()), JobContext())


def test_without_file_and_network_the_message_names_the_whole_file(weights, tmp_path, monkeypatch):
    from xfer_gui.core import catalogue

    index = (weights / "imagenet_class_index.json").read_bytes()
    (tmp_path / "imagenet_class_index.json").write_bytes(index)
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    entry = replace(catalogue.backbone("mobilenet_0.75"), weights_url="http://127.0.0.1:9/a.h5")
    monkeypatch.setitem(catalogue._BY_ID, entry.id, entry)
    with pytest.raises(WeightsMissing) as caught:
        as_is.build(PLAN, Split(("cat", "dog"), (), (), ()), JobContext())
    assert caught.value.file_name == "mobilenet_7_5_224_tf.h5"
    assert caught.value.backbone_id == "mobilenet_0.75+top"
