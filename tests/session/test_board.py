import threading

import pytest

from xfer_gui.core.events import Notice, StageStarted
from xfer_gui.session.board import JobBoard


@pytest.fixture
def board(qapp):
    board = JobBoard()
    yield board
    assert board.shutdown(10_000)


class Heard:
    def __init__(self, board):
        self.signals = []
        for name in ("started", "reported", "stopping", "finished", "failed", "noticed"):
            getattr(board, name).connect(
                lambda *data, name=name: self.signals.append((name, *data))
            )


def wait_for_end(qtbot, board, kind):
    qtbot.waitUntil(lambda: not board.is_open(kind))


def test_a_kind_of_several_jobs_is_started_and_finished_once(qtbot, board):
    heard, results = Heard(board), []

    def then(result):
        results.append(result)
        board.start("train", "keras", lambda context: "learned", results.append)

    board.start("train", "photos", lambda context: "divided", then)
    wait_for_end(qtbot, board, "train")

    assert results == ["divided", "learned"]
    assert [name for name, *_ in heard.signals] == ["started", "finished"]


def test_stop_between_two_jobs_of_a_kind_keeps_the_second_from_running(qtbot, board):
    began = []

    def then(result):
        board.stop("train")
        board.start("train", "keras", lambda context: began.append(True))

    board.start("train", "photos", lambda context: None, then)
    wait_for_end(qtbot, board, "train")

    assert not began
    assert not board.is_stopping("train")


def test_a_replaced_job_is_stopped_and_its_result_dropped(qtbot, board):
    results, running, gate = [], threading.Event(), threading.Event()

    def slow(context):
        running.set()
        gate.wait(5)
        return "old"

    board.start("scan", "photos", slow, results.append)
    assert running.wait(5)
    board.replace("scan", "photos", lambda context: "new", results.append)
    gate.set()
    wait_for_end(qtbot, board, "scan")

    assert results == ["new"]


def test_what_a_stopped_job_returns_is_taken(qtbot, board):
    results, running = [], threading.Event()

    def job(context):
        running.set()
        while not context.stopping:
            pass
        return "what was learned"

    board.start("train", "keras", job, results.append)
    assert running.wait(5)
    board.stop("train")
    wait_for_end(qtbot, board, "train")

    assert results == ["what was learned"]


def test_quiet_jobs_make_no_noise_unless_they_fail(qtbot, board):
    heard = Heard(board)

    def bad(context):
        raise OSError("disk full")

    board.start(None, "files", lambda context: None)
    with qtbot.waitSignal(board.failed):
        board.start(None, "files", bad)

    assert [(name, kind) for name, kind, *_ in heard.signals] == [("failed", "")]


def test_reports_carry_their_kind_and_notices_go_everywhere(qtbot, board):
    heard = Heard(board)
    stage, notice = StageStarted("read"), Notice("The disk is short.")

    def job(context):
        context.report(stage)
        context.report(notice)

    board.start("check", "photos", job)
    wait_for_end(qtbot, board, "check")

    assert ("reported", "check", stage) in heard.signals
    assert ("noticed", notice) in heard.signals


def test_running_names_what_the_person_waits_for(qtbot, board):
    gate = threading.Event()
    board.start("train", "keras", lambda context: gate.wait(5))
    board.start("predict", "keras", lambda context: None)
    assert board.running == "train"

    gate.set()
    wait_for_end(qtbot, board, "predict")
    assert board.running is None


def test_jobs_of_other_threads_go_on_while_keras_is_busy(qtbot, board):
    gate = threading.Event()
    board.start("engine", "keras", lambda context: gate.wait(5))
    with qtbot.waitSignal(board.finished, check_params_cb=lambda kind: kind == "scan"):
        board.start("scan", "photos", lambda context: None)

    assert board.is_open("engine")
    gate.set()
    wait_for_end(qtbot, board, "engine")


def test_shutdown_writes_what_is_to_be_written(qapp, tmp_path):
    board = JobBoard()
    for number in range(3):
        file = tmp_path / str(number)
        board.start(None, "files", lambda context, file=file: file.write_text("saved"))

    assert board.shutdown(5_000)
    assert len(list(tmp_path.iterdir())) == 3


def test_shutdown_does_not_wait_for_an_import_that_cannot_be_stopped(qapp):
    board = JobBoard()
    began, gate = threading.Event(), threading.Event()

    def importing(context):
        began.set()
        gate.wait(30)

    board.start("engine", "keras", importing)
    assert began.wait(5)

    assert not board.shutdown(30_000)
    gate.set()
    assert board.shutdown(5_000)
