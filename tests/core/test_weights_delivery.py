"""Many weights at once: from a real server, and from a folder as it is found on a stick."""

import pytest

from tests.weights_server import HTML, hdf5
from xfer_gui.core import places, weights
from xfer_gui.core.catalogue import ZERO_SHOT, backbone
from xfer_gui.core.errors import Cancelled, WeightsError, XferError
from xfer_gui.core.events import Progress, StageStarted, WeightsMoved
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.weights_delivery import download_all, import_folder
from xfer_gui.core.weights_files import files_of
from xfer_gui.core.weights_shelf import entry_of

BODY, OTHER = hdf5(64), hdf5(128, seed=1)
# Without a published hash, so that any whole file will do.
ONE, TWO, THREE = "mobilenet_0.25", "mobilenet_0.5", "mobilenet_v2_0.35"


def put(folder, name, content=BODY):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_two_come_one_after_another_with_one_progress(published):
    published(ONE, BODY)
    published(TWO, OTHER)
    events = []

    delivery = download_all([ONE, TWO, ONE], JobContext(events.append))

    assert delivery.arrived == (ONE, TWO)
    assert weights.locate(TWO).read_bytes() == OTHER
    moved = [event for event in events if isinstance(event, WeightsMoved)]
    assert moved == [WeightsMoved(id, state) for id in (ONE, TWO) for state in ("coming", "here")]
    stages = [event for event in events if isinstance(event, StageStarted)]
    assert stages == [StageStarted("download", number, 2) for number in (1, 2)]
    progress = [event for event in events if isinstance(event, Progress)]
    assert {each.total for each in progress} == {len(BODY) + len(OTHER)}
    assert [each.done for each in progress] == sorted(each.done for each in progress)
    assert progress[-1].done == len(BODY) + len(OTHER)


def test_what_is_here_is_not_downloaded_again(published, weights_server):
    published(ONE, BODY)
    put(places.weights_folder(), backbone(TWO).weights_file)
    assert download_all([ONE, TWO, "small_vgg"], JobContext()).already == (TWO, "small_vgg")
    assert len(weights_server.asked) == 1


def test_one_that_cannot_be_had_does_not_keep_the_others_away(published, weights_server):
    for id, content in ((ONE, HTML), (TWO, BODY), (THREE, BODY)):
        published(id, content)
    del weights_server.files[f"/{backbone(TWO).weights_file}"]

    delivery = download_all([ONE, TWO, THREE], JobContext())

    assert delivery.arrived == (THREE,)
    assert [id for id, _ in delivery.problems] == [ONE, TWO]
    assert "Something else came" in delivery.problems[0][1].sentence
    assert "answer 404" in delivery.problems[1][1].sentence
    assert all(problem.__traceback__ is None for _, problem in delivery.problems)


def test_without_a_network_the_first_failure_is_enough(published, weights_server):
    for id in (ONE, TWO, THREE):
        published(id, BODY)
    weights_server.server_close()
    delivery = download_all([ONE, TWO, THREE], JobContext())
    assert [id for id, _ in delivery.problems] == [ONE]


def test_stop_keeps_what_arrived(published, weights_server):
    for id in (ONE, TWO):
        published(id, BODY)
    context = JobContext()

    def stop_at_the_second(event):
        if event == WeightsMoved(TWO, "coming"):
            context.stop()

    with pytest.raises(Cancelled):
        download_all([ONE, TWO], context.also_telling(stop_at_the_second))
    assert weights.is_ready(ONE)
    assert not weights.is_ready(TWO)


def test_unknown_ids_are_refused_before_anything_is_downloaded(published, weights_server):
    published(ONE, BODY)
    with pytest.raises(XferError, match="There is no backbone"):
        download_all([ONE, "mobilenet_9"], JobContext())
    assert weights_server.asked == []


def test_a_folder_gives_all_that_xfer_knows_from_wherever_in_it(tmp_path):
    put(tmp_path / "deep" / "below", backbone(ONE).weights_file)
    put(tmp_path, backbone(TWO).weights_file.upper(), OTHER)
    put(tmp_path, entry_of("mobilenet_0.75+top").weights_file)
    put(tmp_path, "holiday.h5")
    put(tmp_path / ".hidden", backbone(THREE).weights_file)
    events = []

    delivery = import_folder(tmp_path, JobContext(events.append))

    assert set(delivery.arrived) == {ONE, TWO, "mobilenet_0.75+top"}
    assert weights.locate(TWO).name == backbone(TWO).weights_file
    assert weights.locate(TWO).read_bytes() == OTHER
    assert not weights.is_ready(THREE)
    last = [event for event in events if isinstance(event, Progress)][-1]
    assert (last.stage, last.done) == ("copy", 2 * len(BODY) + len(OTHER))


def test_a_second_download_by_a_browser_is_known(tmp_path):
    name = backbone(ONE).weights_file.replace(".h5", " (1).h5")
    put(tmp_path, name)
    assert import_folder(tmp_path, JobContext()).arrived == (ONE,)


def test_of_two_files_of_one_name_the_sound_one_is_taken(tmp_path):
    put(tmp_path / "a", backbone(ONE).weights_file, BODY[:-100])
    put(tmp_path / "b", backbone(ONE).weights_file)
    assert import_folder(tmp_path, JobContext()).problems == ()
    assert weights.locate(ONE).read_bytes() == BODY


def test_bad_files_are_told_and_not_copied(tmp_path):
    put(tmp_path, backbone(ONE).weights_file, HTML)
    put(tmp_path, backbone(TWO).weights_file, BODY[:-100])
    put(tmp_path, backbone("vgg16").weights_file)
    put(tmp_path, backbone(THREE).weights_file)

    delivery = import_folder(tmp_path, JobContext())

    assert delivery.arrived == (THREE,)
    said = {id: str(problem) for id, problem in delivery.problems}
    assert "is not a weights file" in said[ONE]
    assert "is incomplete" in said[TWO]
    assert "holds other weights than those of VGG16" in said["vgg16"]
    assert not any(weights.is_ready(id) for id in (ONE, TWO, "vgg16"))


def test_what_is_here_is_not_imported_again(tmp_path):
    before = put(places.weights_folder(), backbone(ONE).weights_file, OTHER)
    put(tmp_path, backbone(ONE).weights_file)
    assert import_folder(tmp_path, JobContext()).already == (ONE,)
    assert before.read_bytes() == OTHER


@pytest.mark.parametrize(
    "above",
    ["{}", "keras/resnetv1/{}/3", "models--keras--{}/snapshots/abc"],
    ids=["a preset's own folder", "a folder for each version", "a folder for each snapshot"],
)
def test_presets_are_found_as_other_programs_keep_them(tmp_path, above):
    entry = ZERO_SHOT[0]
    folder = tmp_path / above.format("clip_vit_base_patch32")
    for file in files_of(entry):
        text = b"{}" if file.name.endswith(".json") else b"#version: 0.2\n"
        put(folder, file.name.split("/", 1)[1], BODY if file.name.endswith(".h5") else text)
    put(tmp_path / "resnet_18_imagenet", "model.weights.h5", OTHER)

    delivery = import_folder(tmp_path, JobContext())

    assert set(delivery.arrived) == {entry.id, "resnet18"}
    assert weights.locate("resnet18").read_bytes() == OTHER
    assert (weights.locate(entry.id) / "model.weights.h5").read_bytes() == BODY


def test_a_folder_without_weights_says_what_is_looked_for(tmp_path):
    put(tmp_path, "photo.jpg")
    with pytest.raises(WeightsError, match="There are no weights") as caught:
        import_folder(tmp_path, JobContext())
    assert ".h5" in caught.value.hint


def test_a_stopped_import_leaves_no_half_file(tmp_path):
    put(tmp_path, backbone(ONE).weights_file, hdf5(4096))
    context = JobContext()

    def stop_at_the_first(event):
        if isinstance(event, WeightsMoved):
            context.stop()

    with pytest.raises(Cancelled):
        import_folder(tmp_path, context.also_telling(stop_at_the_first))
    assert list(places.weights_folder().iterdir()) == []
