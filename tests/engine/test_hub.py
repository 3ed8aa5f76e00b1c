"""ResNet18 and 34: KerasHub's networks, with weights from its presets or from timm."""

import json
import warnings

import h5py
import keras
import numpy as np
import pytest

from xfer_gui.core import weights
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import WeightsError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.plan import Plan
from xfer_gui.engine import hub
from xfer_gui.engine.backbones import build_backbone
from xfer_gui.engine.prediction import Classifier
from xfer_gui.engine.training import train

from .conftest import SIZE

PHOTOS = np.random.default_rng(0).uniform(-2, 2, (2, SIZE, SIZE, 3)).astype("float32")


def scattered(builder):
    """KerasHub's own backbone with numbers that show which of them went where."""
    from keras_hub.models import ResNetBackbone

    network = ResNetBackbone(
        input_conv_filters=[64],
        input_conv_kernel_sizes=[7],
        stackwise_num_filters=[64, 128, 256, 512],
        stackwise_num_blocks=list(hub.RESNET_BLOCKS[builder]),
        stackwise_num_strides=[1, 2, 2, 2],
        block_type="basic_block",
        image_shape=(SIZE, SIZE, 3),
    )
    rng = np.random.default_rng(1)
    for variable in network.weights:
        spread = 0.05 if variable.name == "kernel" else 0.5
        variable.assign(rng.uniform(0.2 * spread, spread, variable.shape))
    return network


@pytest.fixture(scope="module")
def resnet18():
    return scattered("resnet18")


@pytest.fixture(scope="module")
def preset(resnet18, tmp_path_factory):
    """The folder that KerasHub's `save_to_preset` writes."""
    folder = tmp_path_factory.mktemp("presets") / "resnet_18_imagenet"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        resnet18.save_to_preset(str(folder))
    return folder


def timm_file(network, path, kind="<f4", leave_out=""):
    """Write weights the way timm shares them: PyTorch's names, order of axes and format."""
    arrays = {"bn1.num_batches_tracked": np.zeros((), "<i8"), "fc.bias": np.zeros(1000, "<f4")}
    parts = {"gamma": "weight", "beta": "bias", "moving_mean": "running_mean"}
    parts |= {"moving_variance": "running_var", "kernel": "weight"}
    for layer in network.layers:
        for variable in layer.weights:
            words = layer.name.split("_")
            kind_of, where = ("conv" if words[-1] == "conv" else "bn"), ""
            if layer.name.startswith("stack"):
                where = f"layer{int(words[0][5:]) + 1}.{words[1][5:]}."
                number = words[2]
            else:
                number = "1"
            name = f"{where}{kind_of}{number}"
            if number == "0":
                name = f"{where}downsample.{'0' if kind_of == 'conv' else '1'}"
            value = keras.ops.convert_to_numpy(variable).astype(kind)
            value = value.transpose(3, 2, 0, 1) if value.ndim == 4 else value
            arrays[f"{name}.{parts[variable.name]}"] = np.ascontiguousarray(value)
    arrays.pop(leave_out, None)
    kinds, entries, at = {"<f4": "F32", "<i8": "I64", "<f2": "F16"}, {}, 0
    for name, value in arrays.items():
        entries[name] = {
            "dtype": kinds[value.dtype.str],
            "shape": value.shape,
            "data_offsets": [at, at + value.nbytes],
        }
        at += value.nbytes
    header = json.dumps(entries).encode()
    with path.open("wb") as stream:
        stream.write(len(header).to_bytes(8, "little") + header)
        for value in arrays.values():
            stream.write(value.tobytes())
    return path


def answers(network):
    return keras.ops.convert_to_numpy(network(PHOTOS))


def test_preset_of_kerashub_gives_kerashubs_network(preset, resnet18):
    network = build_backbone("resnet18", SIZE, preset / "model.weights.h5")
    np.testing.assert_allclose(answers(network), answers(resnet18), rtol=1e-5)
    assert type(network) is keras.Model or type(network).__module__.startswith("keras.")


@pytest.mark.parametrize("id", ["resnet18", "resnet34"])
def test_weights_of_timm_land_in_their_places(id, tmp_path):
    theirs = scattered(id)
    network = build_backbone(id, SIZE, timm_file(theirs, tmp_path / "model.safetensors"))
    for mine, other in zip(network.weights, theirs.weights, strict=True):
        np.testing.assert_array_equal(
            keras.ops.convert_to_numpy(mine), keras.ops.convert_to_numpy(other), mine.path
        )


def test_either_form_of_the_weights_is_found(preset, resnet18, tmp_path, monkeypatch):
    monkeypatch.setenv("XFER_WEIGHTS", str(preset.parent))
    assert weights.locate("resnet18") == preset / "model.weights.h5"
    assert not weights.is_ready("resnet34")
    folder = tmp_path / "resnet18.a1_in1k"
    folder.mkdir()
    file = timm_file(resnet18, folder / "model.safetensors")
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    assert weights.locate("resnet18") == file


def test_classifier_is_trained_on_it_and_needs_the_preset_no_more(
    preset, photo_split, new_run, monkeypatch
):
    monkeypatch.setenv("XFER_WEIGHTS", str(preset.parent))
    plan = Plan("resnet18", "partial_fine_tuning", SIZE, epochs=1, batch_size=16)
    run = train(plan, photo_split, new_run(plan), JobContext())
    assert run.summary.state == "finished"
    monkeypatch.delenv("XFER_WEIGHTS")
    answers = Classifier.load(run.folder).classify(
        [photo.path for photo in photo_split.test], JobContext()
    )
    right = [
        answer.label == photo.label for answer, photo in zip(answers, photo_split.test, strict=True)
    ]
    assert np.mean(right) == pytest.approx(run.evaluation.accuracy)


def cut_short(good, bad):
    bad.write_bytes(good.read_bytes()[: good.stat().st_size // 2])


def web_page(good, bad):
    bad.write_text("<!DOCTYPE html><title>404</title>")


def of_another_network(good, bad):
    network = build_backbone("small_vgg", SIZE, None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        network.save_weights(bad)


def without_a_layer(good, bad):
    edit(good, bad, lambda file: file.__delitem__("layers/conv2d_3"))


def no_number(good, bad):
    edit(good, bad, lambda file: file["layers/conv2d/vars/0"].__setitem__((0, 0, 0, 0), np.nan))


def far_too_large(good, bad):
    def claim(file):
        del file["layers/conv2d/vars/0"]
        file["layers/conv2d/vars"].create_dataset("0", (10**5,) * 3, "f4")

    edit(good, bad, claim)


def linked(good, bad):
    def link(file):
        del file["layers/conv2d/vars/0"]
        file["layers/conv2d/vars/0"] = h5py.ExternalLink(str(good), "layers/conv2d/vars/0")

    edit(good, bad, link)


def edit(good, bad, change):
    bad.write_bytes(good.read_bytes())
    with h5py.File(bad, "r+") as file:
        change(file)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (cut_short, "is damaged or incomplete"),
        (web_page, "is damaged or incomplete"),
        (of_another_network, "does not hold the weights of ResNet18"),
        (without_a_layer, "does not hold the weights of ResNet18"),
        (far_too_large, "does not hold the weights of ResNet18"),
        (linked, "does not hold the weights of ResNet18"),
        (no_number, "values that are no numbers"),
    ],
)
def test_bad_preset_is_refused_in_one_sentence(preset, tmp_path, spoil, sentence):
    bad = tmp_path / "model.weights.h5"
    spoil(preset / "model.weights.h5", bad)
    with pytest.raises(WeightsError, match=sentence) as caught:
        build_backbone("resnet18", SIZE, bad)
    assert str(bad) in caught.value.hint


def test_bad_file_of_timm_is_refused_in_one_sentence(resnet18, tmp_path):
    path = tmp_path / "model.safetensors"

    def refused():
        with pytest.raises(WeightsError) as caught:
            build_backbone("resnet18", SIZE, path)
        return caught.value.sentence

    timm_file(resnet18, path)
    with path.open("r+b") as stream:
        stream.truncate(path.stat().st_size - 4)
    assert "is damaged or incomplete" in refused()
    timm_file(resnet18, path, leave_out="layer3.1.bn2.running_var")
    assert "does not hold the weights of ResNet18" in refused()
    timm_file(resnet18, path, kind="<f2")
    assert "does not hold the weights of ResNet18" in refused()
    web_page(None, path)
    assert "does not hold the weights of ResNet18" in refused()
    timm_file(resnet18, path)
    with path.open("r+b") as stream:
        stream.seek(path.stat().st_size - 4)
        stream.write(np.float32(np.nan).tobytes())
    assert "values that are no numbers" in refused()


def test_bad_file_in_the_cache_is_removed_so_that_it_is_fetched_again(own_home):
    from xfer_gui.core import places

    path = places.weights_folder() / backbone("resnet18").weights_file
    path.parent.mkdir(parents=True)
    path.write_text("<html>")
    with pytest.raises(WeightsError, match="damaged") as caught:
        build_backbone("resnet18", SIZE, path)
    assert "was removed" in caught.value.hint
    assert not path.exists()
