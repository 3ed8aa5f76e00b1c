"""What a file is, as far as its first bytes and its length tell."""

import json

import h5py
import numpy as np
import pytest

from tests.weights_server import HTML
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import WeightsError
from xfer_gui.core.weights_files import choices_of, files_of, look_at, make_sure_of_room


def hdf5(path, library):
    with h5py.File(path, "w", libver=library) as file:
        file["kernel"] = np.zeros((64, 64))


def safetensors(path):
    header = json.dumps({"w": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}}).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header + bytes(16))


def arrays(path):
    np.savez(path, kernel=np.zeros(100))


MAKERS = {
    "old.h5": lambda path: hdf5(path, "earliest"),
    "new.h5": lambda path: hdf5(path, "latest"),
    "pytorch.safetensors": safetensors,
    "starter.npz": arrays,
}


@pytest.mark.parametrize("name", MAKERS)
def test_whole_files_are_told_from_cut_ones_and_from_pages(tmp_path, name):
    path = tmp_path / name
    MAKERS[name](path)
    assert look_at(path) == "sound"

    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 + 40])
    assert look_at(path) == "cut_short"

    path.write_bytes(HTML)
    assert look_at(path) == "foreign"


@pytest.mark.parametrize("name", ["empty.h5", "empty.npz", "empty.json", "empty.safetensors"])
def test_an_empty_file_is_nothing(tmp_path, name):
    path = tmp_path / name
    path.touch()
    assert look_at(path) == "foreign"


def test_a_part_is_looked_at_as_what_it_will_be(tmp_path):
    path = tmp_path / "config.json.part"
    path.write_text("{}")
    assert look_at(path) == "foreign"
    assert look_at(path, "config.json") == "sound"


def test_a_preset_has_all_its_files_in_one_folder_and_the_large_one_last():
    wanted = files_of(backbone("clip_vit_base_patch32"))
    assert {each.name.split("/")[0] for each in wanted} == {"clip_vit_base_patch32"}
    assert wanted[-1].name.endswith("model.weights.h5")
    folders = {each.url.removesuffix(each.name.split("/", 1)[1]) for each in wanted}
    assert len(folders) == 1


def test_others_have_one_file_and_perhaps_other_names():
    assert [len(each) for each in choices_of(backbone("vgg16"))] == [1]
    assert len(choices_of(backbone("resnet18"))) == 2
    assert choices_of(backbone("small_vgg")) == ()


def test_a_disk_that_is_too_small_is_said_before_anything_is_written(tmp_path):
    make_sure_of_room(tmp_path, 1)
    with pytest.raises(WeightsError, match="There is not enough room"):
        make_sure_of_room(tmp_path, 10**18)
