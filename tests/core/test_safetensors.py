"""Reading PyTorch's format: what is in it, and what is no such file."""

import json

import numpy as np
import pytest

from xfer_gui.core import safetensors
from xfer_gui.core.weights_files import look_at

ARRAY = np.arange(6, dtype="<f4").reshape(2, 3)


def header(**entries):
    text = json.dumps(entries).encode()
    return len(text).to_bytes(8, "little") + text


def entry(**changes):
    return {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]} | changes


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "model.safetensors"
    file.write_bytes(header(__metadata__={"format": "pt"}, kernel=entry()) + ARRAY.tobytes())
    return file


def test_array_comes_back(path):
    tensors = safetensors.read_header(path)
    assert list(tensors) == ["kernel"]
    assert safetensors.is_whole(path, tensors)
    np.testing.assert_array_equal(safetensors.read(path, tensors["kernel"]), ARRAY)
    assert look_at(path) == "sound"


def test_file_that_was_cut_short_is_seen(path):
    path.write_bytes(path.read_bytes()[:-1])
    tensors = safetensors.read_header(path)
    assert not safetensors.is_whole(path, tensors)
    assert look_at(path) == "cut_short"
    with pytest.raises(ValueError, match="cut short"):
        safetensors.read(path, tensors["kernel"])


@pytest.mark.parametrize(
    "changes", [{"dtype": "F16"}, {"shape": [10**9, 10**9]}, {"data_offsets": [0, 20]}]
)
def test_array_that_is_not_what_it_says_is_refused(path, changes):
    path.write_bytes(header(kernel=entry(**changes)) + ARRAY.tobytes())
    with pytest.raises(ValueError, match="no float32"):
        safetensors.read(path, safetensors.read_header(path)["kernel"])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<!DOCTYPE html><title>404</title>",
        b"\xff" * 100,
        (8).to_bytes(8, "little") + b"[1, 2,3]",
        (8).to_bytes(8, "little") + b"not json",
        header(kernel="text"),
        header(kernel=entry(shape=[-1, 3])),
        header(kernel=entry(data_offsets=[30, 6])),
    ],
)
def test_other_files_are_seen_for_what_they_are(path, data):
    path.write_bytes(data)
    with pytest.raises(ValueError, match="no |negative|Expecting|decode"):
        safetensors.read_header(path)
    assert look_at(path) == "foreign"


def test_text_files_of_a_preset_are_looked_at(tmp_path):
    file = tmp_path / "merges.txt"
    looks = []
    for content in (b"#version: 0.2\ni n\n", b"", b" <html>", b"a\0b"):
        file.write_bytes(content)
        looks.append(look_at(file))
    assert looks == ["sound", "foreign", "foreign", "foreign"]
