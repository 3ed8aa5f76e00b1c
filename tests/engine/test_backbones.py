import functools

import h5py
import keras
import numpy as np
import pytest
from keras.ops import convert_to_numpy

from xfer_gui.core.catalogue import BACKBONES, backbone, with_top
from xfer_gui.core.errors import WeightsError, XferError
from xfer_gui.core.weights import locate
from xfer_gui.engine import backbones
from xfer_gui.engine.device import compiles
from xfer_gui.engine.networks import every_layer

# The quickest to build of each family; NASNet takes 6 s alone and is built with the slow ones.
ONE_PER_FAMILY = [
    "mobilenet_v2_0.35",
    "mobilenet_v3_small",
    "mobilenet_0.25",
    "efficientnet_v2_b0",
    "efficientnet_b0",
    "resnet18",
    "resnet50",
    "resnet50_v2",
    "densenet121",
    "convnext_tiny",
    "inception_v3",
    "xception",
    "vgg16",
    "small_vgg",
    "small_resnet",
]
OTHERS = [entry.id for entry in BACKBONES if entry.id not in ONE_PER_FAMILY]
OF_KERAS = [
    entry for entry in BACKBONES if entry.has_weights and entry.builder in dir(keras.applications)
]

# Module of keras.applications whose preprocess_input belongs to the family.
MODULES = {
    "MobileNetV2": "mobilenet_v2",
    "MobileNetV3": "mobilenet_v3",
    "MobileNet": "mobilenet",
    "EfficientNetV2": "efficientnet_v2",
    "EfficientNet": "efficientnet",
    "ResNet": "resnet",
    "ResNetV2": "resnet_v2",
    "DenseNet": "densenet",
    "ConvNeXt": "convnext",
    "Inception": "inception_v3",
    "Xception": "xception",
    "NASNet": "nasnet",
    "VGG": "vgg16",
}


def photos(size, count=2):
    return np.random.default_rng(0).integers(0, 256, (count, size, size, 3)).astype("float32")


def published(network, path, chunked=False):
    """Write `network` the way Keras publishes weights: HDF5, layers in order, arrays by name."""
    whole = path.with_suffix(".whole.h5")
    network.save(whole)
    with h5py.File(whole) as source, h5py.File(path, "w") as target:
        group = source["model_weights"]
        for name in group:
            group.copy(name, target)
        names = group.attrs["layer_names"]
        if chunked:
            target.attrs["layer_names0"], target.attrs["layer_names1"] = names[:5], names[5:]
        else:
            target.attrs["layer_names"] = names
    whole.unlink()
    return path


def scatter(network):
    """Give every weight a value of its own, so that two swapped arrays are noticed."""
    rng = np.random.default_rng(1)
    for variable in network.weights:
        variable.assign(rng.uniform(0.5, 1.5, variable.shape))


def assert_same_weights(network, other):
    assert len(network.weights) == len(other.weights)
    for mine, theirs in zip(network.weights, other.weights, strict=True):
        np.testing.assert_array_equal(mine.numpy(), theirs.numpy())


def assert_same_after_saving(network, folder):
    network.save(folder / "network.keras")
    again = keras.models.load_model(folder / "network.keras", safe_mode=True)
    np.testing.assert_allclose(
        convert_to_numpy(network(photos(32))),
        convert_to_numpy(again(photos(32))),
        rtol=1e-5,
        atol=1e-6,
    )


@functools.cache
def built(id):
    """The backbone at its smallest size; for tests that leave it as it is."""
    return backbones.build_backbone(id, backbone(id).smallest_size, None)


def check_against_catalogue(id):
    entry = backbone(id)
    network = built(id)
    assert network.count_params() == entry.parameters
    assert network.input_shape == (None, entry.smallest_size, entry.smallest_size, 3)
    rows, columns, channels = network.output_shape[1:]
    assert rows == columns >= 1
    assert channels == entry.features
    before = layers_before_the_first_with_weights(network)
    scaled = convert_to_numpy(before(prepared(entry, network)))
    np.testing.assert_allclose(
        scaled, expected_scale(entry, photos(entry.smallest_size)), atol=2e-4
    )


def prepared(entry, network):
    inputs = keras.Input(network.input_shape[1:])
    return keras.Model(inputs, backbones.preprocess(entry.id, inputs))(photos(inputs.shape[1]))


def layers_before_the_first_with_weights(network):
    scaling = (keras.layers.InputLayer, keras.layers.Rescaling, keras.layers.Normalization)
    first = next(layer for layer in network.layers if not isinstance(layer, scaling))
    return keras.Model(network.input, first.input)


def expected_scale(entry, rgb):
    mean, deviation = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    if entry.id == "efficientnet_v2_s":
        return rgb / 128 - 1
    if entry.preprocessing == "tf" or entry.family == "MobileNetV3":
        return rgb / 127.5 - 1
    if entry.preprocessing == "caffe":
        return rgb[..., ::-1] - np.array([103.939, 116.779, 123.68])
    return (rgb / 255 - mean) / deviation


@pytest.mark.parametrize("id", ONE_PER_FAMILY)
def test_network_is_what_the_catalogue_says_and_is_scaled_once(id):
    check_against_catalogue(id)


@pytest.mark.slow
@pytest.mark.parametrize("id", OTHERS)
def test_every_other_network_is_what_the_catalogue_says(id):
    check_against_catalogue(id)


@pytest.mark.parametrize("id", ONE_PER_FAMILY)
def test_training_and_judging_give_the_same_apart_from_dropout(id):
    check_same_in_training(id)


@pytest.mark.slow
@pytest.mark.parametrize("id", OTHERS)
def test_training_and_judging_give_the_same_in_every_other_network(id):
    check_same_in_training(id)


def check_same_in_training(id):
    """Frozen as it is in training, a network must not notice that it is being trained."""
    backbone_network = built(id)
    pooled = keras.layers.GlobalAveragePooling2D()(backbone_network.output)
    network = keras.Model(backbone_network.input, pooled)
    layers = every_layer(network)
    rates = {layer: layer.rate for layer in layers if hasattr(layer, "rate")}
    was_learning = {layer: layer.trainable for layer in layers}
    pictures = prepared(backbone(id), backbone_network)

    def difference():
        learning, judging = (
            keras.ops.convert_to_numpy(network(pictures, training=training))
            for training in (True, False)
        )
        return np.abs(learning - judging).max() / (np.abs(judging).max() + 1e-9)

    try:
        for layer in rates:
            layer.rate = 0
        normalizing = any(isinstance(layer, keras.layers.BatchNormalization) for layer in layers)
        assert (difference() > 1e-3) == normalizing
        for layer in layers:
            layer.trainable = not isinstance(layer, keras.layers.BatchNormalization)
        assert difference() < 1e-5
    finally:
        for layer, rate in rates.items():
            layer.rate = rate
        for layer, learning in was_learning.items():
            layer.trainable = learning


@pytest.mark.slow
@pytest.mark.parametrize("include_top", [False, True])
@pytest.mark.parametrize("id", [entry.id for entry in OF_KERAS])
def test_weights_are_those_that_keras_would_fetch(id, include_top, monkeypatch):
    class Asked(Exception):
        pass

    def get_file(name, origin, file_hash=None, **rest):
        raise Asked(name, origin, file_hash)

    entry = with_top(backbone(id)) if include_top else backbone(id)
    monkeypatch.setattr("keras.src.utils.file_utils.get_file", get_file)
    width = {} if entry.alpha is None else {"alpha": entry.alpha}
    shape = (entry.image_size, entry.image_size, 3)
    with pytest.raises(Asked) as caught:
        getattr(keras.applications, entry.builder)(
            input_shape=shape, include_top=include_top, weights="imagenet", **width
        )
    assert caught.value.args == (entry.weights_file, entry.weights_url, entry.weights_hash)


@pytest.mark.parametrize("entry", OF_KERAS, ids=lambda entry: entry.id)
def test_preprocessing_is_that_of_keras(entry):
    rgb = photos(8)
    inputs = keras.Input((8, 8, 3))
    ours = keras.Model(inputs, backbones.preprocess(entry.id, inputs))
    theirs = getattr(keras.applications, MODULES[entry.family]).preprocess_input(rgb.copy())
    np.testing.assert_allclose(convert_to_numpy(ours(rgb)), theirs, atol=1e-4)


@pytest.mark.parametrize(
    ("id", "scaling"),
    [
        ("small_vgg", "mobilenet_v2_0.35"),
        ("small_resnet", "vgg16"),
        ("small_vgg", "densenet121"),
        ("mobilenet_v3_small", "mobilenet_v3_small"),
        ("resnet18", "resnet18"),
    ],
)
def test_saved_network_gives_the_same_with_its_preprocessing(id, scaling, tmp_path):
    inputs = keras.Input((32, 32, 3))
    network = keras.Model(inputs, built(id)(backbones.preprocess(scaling, inputs)))
    assert_same_after_saving(network, tmp_path)


def test_saved_efficientnet_keeps_its_normalization(tmp_path):
    assert_same_after_saving(
        layers_before_the_first_with_weights(built("efficientnet_b0")), tmp_path
    )


@pytest.mark.usefixtures("weights")
def test_real_weights_are_read_as_keras_reads_them():
    path = locate("mobilenet_v2_0.35")
    ours = backbones.build_backbone("mobilenet_v2_0.35", 96, path)
    theirs = keras.applications.MobileNetV2(
        input_shape=(96, 96, 3), alpha=0.35, include_top=False, weights=str(path)
    )
    assert_same_weights(ours, theirs)


@pytest.mark.parametrize("id", ["convnext_tiny", "small_resnet"])
def test_published_weights_land_in_their_places(id, tmp_path):
    size = backbone(id).smallest_size
    source = backbones.build_backbone(id, size, None)
    scatter(source)
    path = published(source, tmp_path / "weights.h5", chunked=id == "small_resnet")
    assert_same_weights(backbones.build_backbone(id, size, path), source)


def test_efficientnet_file_of_keras_fits_although_normalisation_is_constant(tmp_path):
    source = keras.applications.EfficientNetB0(
        weights=None, include_top=False, input_shape=(32, 32, 3)
    )
    scatter(source)
    path = published(source, tmp_path / "weights.h5")
    network = backbones.build_backbone("efficientnet_b0", 32, path)
    kept = [variable for variable in source.weights if "/normalization" not in f"/{variable.path}"]
    assert len(source.weights) - len(kept) == 3
    for mine, theirs in zip(network.weights, kept, strict=True):
        np.testing.assert_array_equal(mine.numpy(), theirs.numpy())


@pytest.fixture(scope="module")
def good_file(tmp_path_factory):
    return published(built("small_resnet"), tmp_path_factory.mktemp("weights") / "good.h5")


def cut_short(good, bad):
    bad.write_bytes(good.read_bytes()[: good.stat().st_size // 2])


def empty(good, bad):
    bad.write_bytes(b"")


def web_page(good, bad):
    bad.write_text("<!DOCTYPE html><title>404</title>")


def vanished(good, bad):
    assert not bad.exists()


def of_another_network(good, bad):
    published(built("small_vgg"), bad)


def with_a_top(good, bad):
    network = built("small_resnet")
    pooled = keras.layers.GlobalAveragePooling2D()(network.output)
    published(keras.Model(network.input, keras.layers.Dense(10)(pooled)), bad)


def of_todays_keras(good, bad):
    path = bad.with_suffix(".weights.h5")
    built("small_resnet").save_weights(path)
    path.rename(bad)


def other_hdf5(good, bad):
    with h5py.File(bad, "w") as file:
        file["table"] = np.arange(9)


def changed(good, bad, change):
    bad.write_bytes(good.read_bytes())
    with h5py.File(bad, "r+") as file:
        group = file["stem_conv"]
        name = group.attrs["weight_names"][0]
        value = group[name][()]
        del group[name]
        change(group, name, value)


def no_number(good, bad):
    def change(group, name, value):
        value[0, 0, 0, 0] = np.nan
        group[name] = value

    changed(good, bad, change)


def whole_numbers(good, bad):
    changed(good, bad, lambda group, name, value: group.create_dataset(name, value.shape, "i4"))


def far_too_large(good, bad):
    changed(good, bad, lambda group, name, value: group.create_dataset(name, (10**6,) * 4, "f4"))


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (cut_short, "is damaged or incomplete"),
        (empty, "is damaged or incomplete"),
        (web_page, "is damaged or incomplete"),
        (vanished, "is damaged or incomplete"),
        (of_another_network, "does not hold the weights of"),
        (with_a_top, "does not hold the weights of"),
        (of_todays_keras, "does not hold the weights of"),
        (other_hdf5, "does not hold the weights of"),
        (far_too_large, "does not hold the weights of"),
        (no_number, "values that are no numbers"),
        (whole_numbers, "values that are no numbers"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_bad_weights_file_is_refused_in_one_sentence(good_file, tmp_path, spoil, sentence):
    bad = tmp_path / "bad.h5"
    spoil(good_file, bad)
    with pytest.raises(WeightsError, match=sentence) as caught:
        backbones.build_backbone("small_resnet", 32, bad)
    assert str(bad) in caught.value.hint


def test_image_size_below_the_smallest_is_refused():
    with pytest.raises(XferError, match="below 71 pixels"):
        backbones.build_backbone("xception", 64, None)


@pytest.mark.parametrize("id", ["small_vgg", "small_resnet"])
def test_own_network_learns_in_few_steps(id):
    keras.utils.set_random_seed(0)
    rng = np.random.default_rng(0)
    labels = np.arange(64) % 2
    rows = np.arange(32)[:, None, None] // 4 % 2 * 90.0  # stripes, lying or standing
    pictures = np.where(labels[:, None, None, None] == 0, rows, rows.transpose(1, 0, 2))
    pictures = pictures + rng.uniform(0, 120, (64, 32, 32, 3))
    inputs = keras.Input((32, 32, 3))
    x = backbones.build_backbone(id, 32, None)(backbones.preprocess(id, inputs))
    x = keras.layers.Dense(2, "softmax")(keras.layers.GlobalAveragePooling2D()(x))
    network = keras.Model(inputs, x)
    network.compile(
        keras.optimizers.Adam(1e-3), "sparse_categorical_crossentropy", jit_compile=compiles()
    )
    network.fit(pictures, labels, batch_size=16, epochs=8, verbose=0)
    answers = convert_to_numpy(network(pictures, training=False)).argmax(axis=1)
    assert (answers == labels).mean() >= 0.95
