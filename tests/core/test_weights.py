"""Where weights are found, and how one file that a person chose gets there."""

import dataclasses
import hashlib
import os

import pytest

from tests.weights_server import HTML, hdf5
from xfer_gui.core import catalogue, places, weights
from xfer_gui.core.catalogue import backbone, with_top
from xfer_gui.core.errors import WeightsError, XferError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.weights_files import files_of

BODY = hdf5(64)


def put(folder, name, content=BODY):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def put_preset(folder, entry):
    for file in files_of(entry):
        text = b"{}" if file.name.endswith(".json") else b"#version: 0.2\n"
        put(folder, file.name, BODY if file.name.endswith(".h5") else text)


def test_what_is_there_is_taken_without_a_download(tmp_path, monkeypatch):
    file = put(tmp_path, backbone("vgg16").weights_file)
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    events = []
    assert weights.fetch("vgg16", JobContext(events.append)) == file
    assert events == []


def test_what_is_not_there_is_downloaded(published):
    published("vgg16", BODY)
    path = weights.fetch("vgg16", JobContext())
    assert path.read_bytes() == BODY
    assert weights.find(backbone("vgg16")) == (path, "downloaded")


def test_network_of_our_own_needs_no_weights():
    assert weights.is_ready("small_resnet")
    assert weights.locate("small_resnet") is None
    assert weights.fetch("small_resnet", JobContext()) is None


def test_first_named_folder_comes_before_second_and_cache(tmp_path, monkeypatch):
    name = backbone("resnet50").weights_file
    assert not weights.is_ready("resnet50")
    for folder in (tmp_path / "one", tmp_path / "two", places.weights_folder()):
        put(folder, name)
    assert weights.locate("resnet50") == places.weights_folder() / name
    named = os.pathsep.join(["", str(tmp_path / "none"), str(tmp_path / "one"), str(tmp_path)])
    monkeypatch.setenv("XFER_WEIGHTS", named)
    assert weights.find(backbone("resnet50")) == (tmp_path / "one" / name, "named")
    assert weights.is_ready("resnet50")


def test_unknown_backbone_is_refused():
    with pytest.raises(XferError, match="There is no backbone"):
        weights.is_ready("resnet5000")


def test_a_preset_is_its_folder_and_is_not_ready_before_it_is_complete():
    entry = catalogue.ZERO_SHOT[0]
    put_preset(places.weights_folder(), entry)
    folder = places.weights_folder() / entry.weights_file.split("/")[0]
    assert weights.locate(entry.id) == folder
    (folder / entry.companions[0]).unlink()
    assert not weights.is_ready(entry.id)


def test_the_same_weights_are_found_under_their_other_name():
    other = backbone("resnet18").other_files[0]
    path = put(places.weights_folder(), other)
    assert weights.locate("resnet18") == path


def test_a_backbone_with_its_top_has_a_file_of_its_own(published):
    top = with_top(backbone("mobilenet_0.25"))
    path = put(places.weights_folder(), top.weights_file)
    assert weights.fetch_entry(top, JobContext()) == path
    assert weights.locate("mobilenet_0.25") is None


def test_imported_file_is_found_under_its_own_name(tmp_path):
    chosen = put(tmp_path, "from a stick (1).h5")
    path = weights.import_file("mobilenet_v2_0.35", chosen)
    assert path.read_bytes() == BODY
    assert weights.locate("mobilenet_v2_0.35") == path


def test_a_preset_is_imported_whole_from_any_of_its_files(tmp_path):
    entry = catalogue.ZERO_SHOT[0]
    put_preset(tmp_path, entry)
    chosen = tmp_path / entry.weights_file
    assert weights.import_file(entry.id, chosen) == weights.locate(entry.id)
    assert weights.locate(entry.id) == places.weights_folder() / chosen.parent.name


def test_an_import_takes_the_format_that_was_chosen(tmp_path):
    other = backbone("resnet18").other_files[0]
    header = b'{"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}'
    chosen = put(tmp_path, "mine.safetensors", len(header).to_bytes(8, "little") + header + b"1234")
    assert weights.import_file("resnet18", chosen) == places.weights_folder() / other


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (HTML, "is not a weights file"),
        (b"", "is not a weights file"),
        (BODY[:-1000], "is incomplete: its end is missing"),
        (BODY, "is damaged or holds other weights than those of VGG16"),
    ],
    ids=["page", "empty", "cut short", "other weights"],
)
def test_import_of_the_wrong_file_names_the_right_one(tmp_path, content, sentence):
    chosen = put(tmp_path, "chosen.h5", content)
    with pytest.raises(WeightsError, match=sentence) as caught:
        weights.import_file("vgg16", chosen)
    assert backbone("vgg16").weights_file in caught.value.hint
    assert not places.weights_folder().exists()


def test_import_of_the_published_file_is_let_through(tmp_path, monkeypatch):
    known = dataclasses.replace(backbone("vgg16"), weights_hash=hashlib.sha256(BODY).hexdigest())
    monkeypatch.setitem(catalogue._BY_ID, "vgg16", known)
    assert weights.import_file("vgg16", put(tmp_path, "chosen.h5")).is_file()


def test_what_a_closer_look_refuses_is_not_copied(tmp_path):
    before = put(places.weights_folder(), backbone("mobilenet_0.25").weights_file, b"the good one")

    def check(id, path):
        raise WeightsError(f"{path.name} is not for {id}")

    with pytest.raises(WeightsError, match=r"chosen\.h5 is not for mobilenet_0\.25"):
        weights.import_file("mobilenet_0.25", put(tmp_path, "chosen.h5"), check)
    assert before.read_bytes() == b"the good one"


def test_import_of_a_vanished_file_says_so(tmp_path):
    with pytest.raises(WeightsError, match="cannot be read: No such file"):
        weights.import_file("vgg16", tmp_path / "gone.h5")


def test_import_for_a_network_without_weights_is_refused(tmp_path):
    with pytest.raises(WeightsError, match="takes no weights"):
        weights.import_file("small_vgg", tmp_path / "any.h5")


def test_only_what_lies_in_the_cache_is_thrown_away(tmp_path):
    mine = put(places.weights_folder(), "a.h5")
    preset = put(places.weights_folder(), "preset/model.weights.h5").parent
    yours = put(tmp_path, "a.h5")
    assert [weights.discard(path) for path in (mine, preset, yours)] == [True, True, False]
    assert [path.exists() for path in (mine, preset, yours)] == [False, False, True]


def test_the_cache_itself_is_never_thrown_away():
    put(places.weights_folder(), "a.h5")
    assert not weights.discard(places.weights_folder())
    assert (places.weights_folder() / "a.h5").is_file()
