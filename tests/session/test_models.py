"""Models as the window sees them: fetched from a real server, beside whatever else runs."""

import time

import pytest

from tests.weights_server import HTML, hdf5
from xfer_gui.core import places, weights
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import WeightsError
from xfer_gui.session import jobs

BODY = hdf5(64)
ONE, TWO = "mobilenet_0.25", "mobilenet_0.5"


@pytest.fixture
def checks(monkeypatch):
    """What the Keras thread is asked to check, and what it says: nothing wrong by default."""
    said = {}
    asked = []

    def job(id):
        def look(context):
            asked.append(id)
            problem = said.get(id)
            if problem is not None:
                weights.discard(weights.locate(id))
            return problem

        return look

    monkeypatch.setattr(jobs, "check_weights_job", job)
    job.said, job.asked = said, asked
    return job


@pytest.fixture
def models(session, checks):
    return session.models


def idle(models):
    return models.transfer is None and not models.checking


def state(models, id):
    return next((each.state for each in models.holdings if each.backbone.id == id), None)


def put(id, content=BODY):
    path = places.weights_folder() / backbone(id).weights_file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_looking_tells_what_is_here(qtbot, models):
    put(ONE)
    assert models.holdings == ()
    with qtbot.waitSignal(models.inventory_changed):
        models.refresh()
    assert (state(models, ONE), state(models, TWO)) == ("here", "missing")


def test_a_download_tells_its_progress_and_is_checked(qtbot, session, models, checks, published):
    published(ONE, BODY)
    published(TWO, BODY)
    seen = []
    models.transfer_changed.connect(lambda: seen.append(models.transfer))
    with qtbot.waitSignals([models.delivered, session.weights_changed]):
        models.download([ONE, TWO])
    qtbot.waitUntil(lambda: idle(models) and state(models, TWO) == "here")

    assert checks.asked == [ONE, TWO]
    numbers = [(each.backbone_id, each.number, each.count) for each in seen if each]
    assert (ONE, 1, 2) in numbers
    assert (TWO, 2, 2) in numbers
    shown = [each.progress for each in seen if each and each.progress]
    assert {each.total for each in shown} == {2 * len(BODY)}
    assert seen[-1] is None


def test_downloads_run_beside_a_training(qtbot, session, models, published):
    published(ONE, BODY)
    session._board.start("train", "keras", lambda context: wait_for_stop(context))
    session._board.start(None, "photos", lambda context: wait_for_stop(context))
    with qtbot.waitSignal(models.delivered):
        models.download([ONE])
    qtbot.waitUntil(lambda: models.transfer is None)

    assert session.is_busy("train")
    # To be compared with its network once the Keras thread is free again.
    assert models.checking == {ONE}
    with qtbot.waitSignal(models.checking_changed):
        session.stop("train")


def wait_for_stop(context):
    while not context.stopping:
        time.sleep(0.01)
    context.check()


def test_stop_leaves_a_part_and_the_next_download_goes_on(qtbot, models, published, weights_server):
    entry = published(ONE, hdf5(2048))
    part = places.weights_folder() / f"{entry.weights_file}.part"
    weights_server.hold_until(lambda: models.transfer is None)
    models.download([ONE])
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size > 0)
    models.stop()
    qtbot.waitUntil(lambda: models.transfer is None)
    qtbot.waitUntil(lambda: state(models, ONE) == "partly")

    weights_server.hold_until(lambda: True)
    with qtbot.waitSignal(models.delivered) as blocker:
        models.download([ONE])
    assert blocker.args[0].arrived == (ONE,)
    assert weights_server.ranges[-1].startswith("bytes=")
    qtbot.waitUntil(lambda: idle(models))


def test_what_a_check_finds_is_said_and_the_file_is_gone(qtbot, models, checks, published):
    published(ONE, BODY)
    checks.said[ONE] = WeightsError("It is full of nonsense.")
    models.watch(True)
    with qtbot.waitSignal(models.failed) as blocker:
        models.download([ONE])
    assert blocker.args[0] is checks.said[ONE]
    qtbot.waitUntil(lambda: idle(models) and state(models, ONE) == "missing")


def test_nobody_watching_news_goes_to_the_window(qtbot, session, models, published):
    published(ONE, BODY)
    published(TWO, HTML)
    noticed, failed = [], []
    session.noticed.connect(noticed.append)
    session.failed.connect(failed.append)
    models.download([ONE, TWO])
    qtbot.waitUntil(lambda: idle(models))
    assert [str(each) for each in noticed] == ["On this computer now: MobileNet 0.25."]
    assert ["Something else came" in str(each) for each in failed] == [True]


def test_somebody_watching_the_window_is_left_alone(qtbot, session, models, published):
    published(TWO, HTML)
    models.watch(True)
    heard = []
    session.failed.connect(heard.append)
    with qtbot.waitSignal(models.delivered) as blocker:
        models.download([TWO])
    qtbot.waitUntil(lambda: idle(models))
    assert len(blocker.args[0].problems) == 1
    assert heard == []


def test_an_import_from_a_folder_without_weights_is_said(qtbot, models, tmp_path):
    models.watch(True)
    with qtbot.waitSignal(models.failed) as blocker:
        models.import_folder(tmp_path)
    assert "There are no weights" in str(blocker.args[0])
    qtbot.waitUntil(lambda: idle(models))


def test_an_import_copies_and_checks(qtbot, models, checks, tmp_path):
    (tmp_path / backbone(ONE).weights_file).write_bytes(BODY)
    with qtbot.waitSignal(models.delivered):
        models.import_folder(tmp_path)
    qtbot.waitUntil(lambda: idle(models) and state(models, ONE) == "here")
    assert checks.asked == [ONE]


def test_only_one_transfer_runs_at_a_time(qtbot, models, published, weights_server, tmp_path):
    published(ONE, BODY)
    let_go = []
    weights_server.hold_until(lambda: bool(let_go))
    models.download([ONE])
    models.import_folder(tmp_path)
    assert models.transfer.kind == "download"
    with qtbot.waitSignal(models.delivered) as blocker:
        let_go.append(True)
    assert blocker.args[0].arrived == (ONE,)
    qtbot.waitUntil(lambda: idle(models))


def test_removing_frees_room(qtbot, session, models):
    path = put(ONE)
    freed = []
    models.removed.connect(freed.append)
    with qtbot.waitSignal(session.weights_changed):
        models.remove([ONE])
    assert freed == [len(BODY)]
    assert not path.exists()


def test_a_proxy_is_named_or_refused(qtbot, models):
    with qtbot.waitSignal(models.proxy_named) as blocker:
        models.name_proxy("proxy.example.org:8080")
    assert blocker.args == ["http://proxy.example.org:8080"]
    assert models.proxy == "http://proxy.example.org:8080"
    models.watch(True)
    with qtbot.waitSignal(models.failed):
        models.name_proxy("two words")
    assert models.proxy == "http://proxy.example.org:8080"


def test_the_program_can_end_in_the_middle_of_a_download(
    qtbot, session, models, published, weights_server
):
    entry = published(ONE, hdf5(2048))
    part = places.weights_folder() / f"{entry.weights_file}.part"
    ended = []
    weights_server.hold_until(lambda: bool(ended))
    models.download([ONE])
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size > 0)
    session._board._threads["downloads"].close()
    ended.append(True)
    assert session.shutdown()
    assert part.is_file()
    assert not weights.is_ready(ONE)
