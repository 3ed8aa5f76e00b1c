import os
import threading

import keras
import numpy as np
import pytest

from xfer_gui.core.backends import NAMES
from xfer_gui.engine import device
from xfer_gui.engine.device import answers, compiles, inference_batch, memory_errors

# More than any computer can even count: refused at once, by every backend in its own words.
FAR_TOO_MANY = 1 << 52


@pytest.fixture
def network():
    keras.utils.set_random_seed(0)
    network = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
    network.compile(jit_compile=compiles())
    return network


@pytest.fixture
def on_processor(monkeypatch):
    monkeypatch.setattr(device, "gpu_name", lambda: "")
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)


def test_the_engine_and_what_it_runs_on_are_named():
    told = device.describe()

    assert told.backend == os.environ["KERAS_BACKEND"] == keras.backend.backend()
    assert told.cores >= 1
    assert bool(told.gpu) != bool(told.obstacle)
    assert NAMES[told.backend] in device.describe_device()


def test_a_graphics_card_is_named_and_given_more_at_a_time(on_processor, monkeypatch):
    few = inference_batch(224)
    monkeypatch.setattr(device, "gpu_name", lambda: "GeForce RTX 4070")

    assert device.describe().gpu == "GeForce RTX 4070"
    assert device.describe().obstacle == ""
    assert inference_batch(224) > few


@pytest.mark.parametrize(
    ("system", "driver", "backend", "obstacle"),
    [
        ("linux", False, "tensorflow", "none"),
        ("linux", True, "tensorflow", "build"),
        ("linux", True, "jax", "build"),
        ("win32", True, "tensorflow", "system"),
        ("win32", True, "jax", "system"),
        ("win32", False, "torch", "none"),
        ("darwin", False, "tensorflow", "system"),
    ],
)
def test_why_no_graphics_card_is_used(on_processor, monkeypatch, system, driver, backend, obstacle):
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setattr(device, "_has_nvidia_driver", lambda: driver)
    monkeypatch.setattr(keras.backend, "backend", lambda: backend)

    assert device.describe().obstacle == obstacle


def test_a_card_that_was_hidden_on_purpose_is_no_obstacle(on_processor, monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    monkeypatch.setattr(device, "_has_nvidia_driver", lambda: True)

    assert device.describe().obstacle == "none"


@pytest.mark.skipif(keras.backend.backend() != "torch", reason="about PyTorch")
def test_a_card_that_pytorch_cannot_use_leaves_it_the_processor(on_processor, monkeypatch):
    def fail():
        raise RuntimeError("no kernel image is available for execution on the device")

    def use():
        device.prepare()
        devices.append(keras.ops.zeros(()).device.type)

    devices = []
    monkeypatch.setattr("keras.src.backend.torch.core.DEFAULT_DEVICE", "meta")
    monkeypatch.setattr(device, "_compute_something", fail)
    # It counts for the thread that it was found in.
    keras_thread = threading.Thread(target=use)
    keras_thread.start()
    keras_thread.join()

    assert devices == ["cpu"]


@pytest.mark.skipif(keras.backend.backend() != "torch", reason="about PyTorch")
@pytest.mark.parametrize(("found", "obstacle"), [(True, "build"), (False, "none")])
def test_a_card_that_pytorch_finds_and_does_not_use_is_one_it_was_not_made_for(
    on_processor, monkeypatch, found, obstacle
):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(device, "_has_nvidia_driver", lambda: True)
    monkeypatch.setattr("torch.version.cuda", "13.0")
    monkeypatch.setattr("torch.cuda.is_available", lambda: found)

    assert device.describe().obstacle == obstacle


@pytest.mark.parametrize("count", [1, 3, 8, 9])
def test_answers_are_those_of_each_example(network, count):
    examples = np.random.default_rng(0).normal(size=(count, 4)).astype(np.float32)
    kernel, bias = network.layers[0].get_weights()

    said = answers(network, examples)

    assert said.shape == (count, 3)
    assert said == pytest.approx(examples @ kernel + bias, abs=1e-5)


@pytest.mark.parametrize("compiled", [True, False])
def test_what_compiles_sees_few_numbers_of_examples(network, monkeypatch, compiled):
    seen = set()
    look = network.predict_on_batch

    def watch(examples):
        seen.add(len(examples))
        return look(examples)

    monkeypatch.setattr(device, "compiles", lambda: compiled)
    monkeypatch.setattr(network, "predict_on_batch", watch)
    for count in range(1, 33):
        answers(network, np.zeros((count, 4), np.uint8))

    assert seen == ({8, 16, 32} if compiled else set(range(1, 33)))


def test_the_last_batch_is_as_large_as_those_before_it(network, monkeypatch):
    seen = []
    look = network.predict_on_batch

    def watch(examples):
        seen.append(len(examples))
        return look(examples)

    monkeypatch.setattr(network, "predict_on_batch", watch)
    examples = np.random.default_rng(0).normal(size=(3, 4)).astype(np.float32)
    kernel, bias = network.layers[0].get_weights()

    said = answers(network, examples, 16)

    assert said == pytest.approx(examples @ kernel + bias, abs=1e-5)
    # PyTorch prepares nothing for a number of examples, so there nothing is to be gained by it.
    assert seen == [3 if keras.backend.backend() == "torch" else 16]


def test_too_little_memory_is_one_error_under_every_engine():
    with pytest.raises(MemoryError), memory_errors():
        keras.ops.convert_to_numpy(keras.ops.ones((FAR_TOO_MANY,)) + 1)


@pytest.mark.parametrize("error", [RuntimeError("shapes do not fit"), ValueError("out of memory")])
def test_other_errors_stay_what_they_are(error):
    with pytest.raises(type(error), match=str(error)), memory_errors():
        raise error
