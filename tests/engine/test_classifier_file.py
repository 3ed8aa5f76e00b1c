"""The classifier on disk: comes back the same, and nothing foreign gets in."""

import hashlib
import io
import json
import zipfile

import numpy as np
import pytest

from xfer_gui.core.errors import ClassifierError
from xfer_gui.engine import classifier_file
from xfer_gui.engine.classifier_file import MANIFEST, WEIGHTS, Manifest
from xfer_gui.engine.networks import add_head, build_feature_network
from xfer_gui.engine.prediction import Classifier

PART = {
    "backbone": "small_vgg",
    "image_size": 32,
    "fit": "pad",
    "temperature": 1,
    "strategy": "from_scratch",
    "sha256": "0" * 64,
}
PHOTOS = np.random.default_rng(0).integers(0, 256, (4, 32, 32, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def network():
    return add_head(build_feature_network("small_vgg", 32, None), 2)


@pytest.fixture
def folder(tmp_path, network):
    digest = classifier_file.save_weights(network, tmp_path / "network")
    manifest = Manifest(
        "small_vgg", 32, "pad", ("고양이", "dog 🐕"), 1.3, 0.6, "from_scratch", digest, 0.9, 20
    )
    classifier_file.save_manifest(manifest, tmp_path / "network")
    return tmp_path / "network"


def change_manifest(folder, **changes):
    path = folder / MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def change_weights(folder, data: bytes):
    (folder / WEIGHTS).write_bytes(data)
    change_manifest(folder, sha256=hashlib.sha256(data).hexdigest())


def test_a_classifier_comes_back_the_same(folder, network):
    manifest, again = classifier_file.load(folder)
    assert manifest.classes == ("고양이", "dog 🐕")
    assert (manifest.fit, manifest.temperature, manifest.test_photos) == ("pad", 1.3, 20)
    assert np.array_equal(again.predict_on_batch(PHOTOS), network.predict_on_batch(PHOTOS))


def test_a_classifier_of_the_first_version_is_read(folder, network):
    path = folder / MANIFEST
    data = json.loads(path.read_text())
    for name in ("depth", "tower", "members"):
        del data[name]
    path.write_text(json.dumps(data | {"format_version": 1}))
    _, again = classifier_file.load(folder)
    assert np.array_equal(again.predict_on_batch(PHOTOS), network.predict_on_batch(PHOTOS))


def test_a_network_of_another_depth_comes_back(tmp_path):
    deep = add_head(build_feature_network("small_vgg", 32, None, depth=8), 2)
    digest = classifier_file.save_weights(deep, tmp_path)
    manifest = Manifest(
        "small_vgg", 32, "pad", ("a", "b"), 1.0, 0.5, "from_scratch", digest, depth=8
    )
    classifier_file.save_manifest(manifest, tmp_path)
    _, again = classifier_file.load(tmp_path)
    assert np.array_equal(again.predict_on_batch(PHOTOS), deep.predict_on_batch(PHOTOS))


def test_outputs_stand_in_the_order_of_the_classes(folder, network):
    manifest, again = classifier_file.load(folder)
    head = again.get_layer("head")
    kernel, bias = head.get_weights()
    head.set_weights([np.zeros_like(kernel), np.array([0.0, 5.0], dtype=bias.dtype)])
    answers = Classifier(manifest, again).probabilities({(32, "pad"): PHOTOS})
    assert manifest.classes[int(answers[0].argmax())] == "dog 🐕"


def test_a_run_folder_is_enough(folder):
    assert classifier_file.load(folder.parent)[0].backbone == "small_vgg"


def test_a_zipped_classifier_is_read_without_unpacking(folder, tmp_path):
    path = tmp_path / "pets.xfer"
    with zipfile.ZipFile(path, "w") as archive:
        for name in (MANIFEST, WEIGHTS):
            archive.write(folder / name, name)
    assert classifier_file.load(path)[0].classes[0] == "고양이"


def test_a_folder_without_classifier_says_so(tmp_path):
    with pytest.raises(ClassifierError, match="no finished classifier"):
        classifier_file.load(tmp_path)


@pytest.mark.parametrize(
    "changes",
    [
        {"backbone": "no_such_backbone"},
        {"image_size": 100_000},
        {"image_size": 1},
        {"classes": ["one"]},
        {"temperature": 0},
        {"sha256": "0" * 64},
        {"classes": ["a", "b", "c"]},
        {"fit": "squash"},
        {"depth": 1_000_000},
        {"depth": 14},
        {"strategy": "zero_shot"},
        {"strategy": "as_is"},
        {"members": [{}]},
        {"members": [PART]},
        {"members": [PART, PART | {"backbone": "no_such_backbone"}]},
        {"members": [PART, PART]},
        {"members": [PART] * 21},
    ],
)
def test_a_manifest_that_cannot_be_true_is_refused(folder, changes):
    change_manifest(folder, **changes)
    with pytest.raises(ClassifierError):
        classifier_file.load(folder)


def test_a_newer_format_says_update(folder):
    change_manifest(folder, format_version=99)
    with pytest.raises(ClassifierError, match="newer version"):
        classifier_file.load(folder)


def test_weights_that_are_cut_short_are_refused(folder):
    change_weights(folder, (folder / WEIGHTS).read_bytes()[:-500])
    with pytest.raises(ClassifierError, match="damaged"):
        classifier_file.load(folder)


def test_weights_that_claim_to_fill_the_memory_are_refused_unread(folder):
    with np.load(folder / WEIGHTS) as saved:
        arrays = dict(saved)
    first = next(iter(arrays))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w") as file:
                shape = (10**7, 10**7) if name == first else array.shape
                np.lib.format.write_array_header_1_0(
                    file, {"descr": "<f4", "fortran_order": False, "shape": shape}
                )
                file.write(array.tobytes())
    change_weights(folder, stream.getvalue())
    with pytest.raises(ClassifierError, match="do not fit"):
        classifier_file.load(folder)


def test_pickled_weights_are_refused_without_being_run(folder, tmp_path):
    class Bomb:
        def __reduce__(self):
            return (open, (str(tmp_path / "ran"), "w"))

    stream = io.BytesIO()
    np.savez(stream, bomb=np.array([Bomb()], dtype=object))
    change_weights(folder, stream.getvalue())
    with pytest.raises(ClassifierError):
        classifier_file.load(folder)
    assert not (tmp_path / "ran").exists()


def test_weights_of_another_network_are_refused(folder):
    classifier_file.save_weights(
        add_head(build_feature_network("small_resnet", 32, None), 2), folder
    )
    change_weights(folder, (folder / WEIGHTS).read_bytes())
    with pytest.raises(ClassifierError, match="do not fit"):
        classifier_file.load(folder)


def test_something_else_called_xfer_is_refused(tmp_path):
    path = tmp_path / "holiday.xfer"
    path.write_bytes(b"not a zip file")
    with pytest.raises(ClassifierError, match="damaged"):
        classifier_file.load(path)
