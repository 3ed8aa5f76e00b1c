"""What there is of all weights, and what removing frees."""

import pytest

from xfer_gui.core import places
from xfer_gui.core.catalogue import BACKBONES, ZERO_SHOT, backbone
from xfer_gui.core.errors import XferError
from xfer_gui.core.weights_files import files_of
from xfer_gui.core.weights_shelf import entry_of, holding, inventory, remove


def put(folder, name, size=100):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size))
    return path


def test_every_backbone_with_weights_is_listed_once():
    ids = [each.backbone.id for each in inventory()]
    known = [entry.id for entry in (*BACKBONES, *ZERO_SHOT) if entry.has_weights]
    assert ids == known


def test_nothing_is_here_at_first():
    states = {each.state for each in inventory() if each.place != "bundled"}
    assert states == {"missing"}


def test_a_file_in_a_named_folder_is_here_and_not_to_be_removed(tmp_path, monkeypatch):
    path = put(tmp_path, backbone("vgg16").weights_file)
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    found = holding(backbone("vgg16"))
    assert (found.state, found.place, found.path) == ("here", "named", path)
    assert (found.size, found.cached) == (100, 0)
    assert remove(["vgg16"]) == 0
    assert path.is_file()


def test_a_file_in_the_cache_is_removed_and_its_room_is_told():
    path = put(places.weights_folder(), backbone("vgg16").weights_file)
    assert (holding(backbone("vgg16")).place, holding(backbone("vgg16")).cached) == (
        "downloaded",
        100,
    )
    assert remove(["vgg16"]) == 100
    assert not path.exists()
    assert holding(backbone("vgg16")).state == "missing"


def test_a_part_of_a_download_is_told_and_removed():
    part = put(places.weights_folder(), backbone("vgg16").weights_file + ".part", 40)
    found = holding(backbone("vgg16"))
    assert (found.state, found.size, found.cached) == ("partly", 40, 40)
    assert remove(["vgg16", "resnet50"]) == 40
    assert not part.exists()


def test_a_preset_is_removed_with_its_folders():
    entry = ZERO_SHOT[0]
    for file in files_of(entry):
        put(places.weights_folder(), file.name)
    assert holding(entry).size == 100 * len(files_of(entry))
    assert remove([entry.id]) == 100 * len(files_of(entry))
    assert list(places.weights_folder().iterdir()) == []


def test_half_a_preset_is_partly_here():
    entry = ZERO_SHOT[0]
    put(places.weights_folder(), files_of(entry)[0].name)
    assert holding(entry).state == "partly"


def test_a_backbone_with_its_top_is_listed_once_it_is_here():
    top = entry_of("mobilenet_0.75+top")
    assert top.name != backbone("mobilenet_0.75").name
    put(places.weights_folder(), top.weights_file)
    assert top.id in [each.backbone.id for each in inventory()]
    assert holding(backbone("mobilenet_0.75")).state == "missing"
    assert remove([top.id]) == 100


def test_unknown_ids_are_refused_and_nothing_is_removed():
    path = put(places.weights_folder(), backbone("vgg16").weights_file)
    with pytest.raises(XferError, match="There is no backbone"):
        remove(["vgg16", "vgg99"])
    assert path.is_file()


def test_other_files_in_the_cache_are_left_alone():
    other = put(places.weights_folder(), "notes.txt")
    remove([each.backbone.id for each in inventory()])
    assert other.is_file()
