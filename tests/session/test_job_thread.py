import sys
import threading
import traceback

import pytest
from PySide6.QtCore import QThread

from xfer_gui.core.errors import PhotoError
from xfer_gui.core.events import EpochEnded, Progress
from xfer_gui.session.job_thread import JobThread


class Heard:
    """All signals of a job thread in the order in which they came, with the thread they came in."""

    def __init__(self, thread: JobThread) -> None:
        self.signals = []
        for name in ("started", "progressed", "succeeded", "failed", "cancelled", "finished"):
            getattr(thread, name).connect(
                lambda ticket, *data, name=name: self._hear(name, ticket, *data)
            )

    def _hear(self, name, ticket, *data):
        assert QThread.currentThread().isMainThread()
        self.signals.append((name, ticket, *data))

    def names(self, ticket):
        return [name for name, of, *_ in self.signals if of == ticket]

    def data(self, name):
        return next(data[0] for what, _, *data in self.signals if what == name)


@pytest.fixture
def heard(thread):
    return Heard(thread)


def epoch(number):
    return EpochEnded("head", number, 10, 1.0, 0.5, 1.0, 0.5, 0.1)


def test_job_runs_in_another_thread_and_its_result_comes_back(qtbot, thread, heard):
    with qtbot.waitSignal(thread.finished):
        ticket = thread.submit(lambda context: threading.get_ident())

    assert heard.names(ticket) == ["started", "succeeded", "finished"]
    assert heard.data("succeeded") != threading.get_ident()


def test_every_epoch_arrives_in_order(qtbot, thread, heard):
    def job(context):
        for number in range(1, 201):
            context.report(epoch(number))

    with qtbot.waitSignal(thread.finished):
        thread.submit(job)

    epochs = [data[0].epoch for name, _, *data in heard.signals if name == "progressed"]
    assert epochs == list(range(1, 201))


def test_jobs_run_one_after_another_in_the_same_thread(qtbot, thread, heard):
    tickets = [thread.submit(lambda context: threading.get_ident()) for _ in range(3)]
    qtbot.waitUntil(lambda: heard.names(tickets[-1])[-1:] == ["finished"])

    results = [data[0] for name, _, *data in heard.signals if name == "succeeded"]
    assert len(set(results)) == 1
    assert [ticket for name, ticket, *_ in heard.signals if name == "finished"] == tickets


def test_stop_ends_a_running_job_at_its_next_report(qtbot, thread, heard):
    running = threading.Event()

    def job(context):
        while True:
            running.set()
            context.report(Progress("head", 1, 1))

    ticket = thread.submit(job)
    assert running.wait(5)
    with qtbot.waitSignal(thread.cancelled):
        thread.stop(ticket)
    qtbot.waitUntil(lambda: not thread.is_busy)

    assert heard.names(ticket)[-2:] == ["cancelled", "finished"]


def test_a_job_stopped_while_it_waits_never_begins(qtbot, thread, heard):
    gate = threading.Event()
    began = []
    thread.submit(lambda context: gate.wait(5))
    waiting = thread.submit(lambda context: began.append(True))
    thread.stop(waiting)
    with qtbot.waitSignal(thread.cancelled):
        gate.set()
    qtbot.waitUntil(lambda: not thread.is_busy)

    assert heard.names(waiting) == ["cancelled", "finished"]
    assert not began


def test_a_failing_job_is_reported_logged_and_does_not_end_the_thread(qtbot, thread, heard, caplog):
    def job(context):
        raise KeyError("no such thing")

    with qtbot.waitSignal(thread.finished):
        bad = thread.submit(job)
    with qtbot.waitSignal(thread.succeeded):
        thread.submit(lambda context: "still alive")

    assert heard.names(bad) == ["started", "failed", "finished"]
    assert "no such thing" in caplog.text


def test_an_error_brings_its_traceback_as_text_and_no_frames(qtbot, thread, heard):
    def job(context):
        network = object()
        try:
            raise OSError("inner")
        except OSError as error:
            raise PhotoError("{name} is bad", name=str(type(network))) from error

    with qtbot.waitSignal(thread.finished):
        thread.submit(job)

    error = heard.data("failed")
    assert error.__traceback__ is None
    assert error.__cause__.__traceback__ is None
    assert "in job" in "".join(traceback.format_exception(error))


# Since 3.12, Python itself ends recursion through C after some thousand levels.
DEEP = 15_000 if sys.version_info < (3, 12) else 3_000


def test_the_stack_is_large_enough_for_deep_recursion(qtbot, thread, heard):
    def deep(levels):
        # Through C and back on each level, which is what uses the stack.
        return max([levels], key=lambda n: deep(n - 1)) if levels else 0

    def job(context):
        before = sys.getrecursionlimit()
        sys.setrecursionlimit(60_000)
        try:
            return deep(DEEP)
        finally:
            sys.setrecursionlimit(before)

    with qtbot.waitSignal(thread.finished, timeout=20_000):
        ticket = thread.submit(job)

    assert heard.names(ticket) == ["started", "succeeded", "finished"]


def test_close_stops_what_runs_and_what_waits(qtbot):
    thread = JobThread("test")
    running = threading.Event()
    began = []

    def job(context):
        running.set()
        while True:
            context.check()

    thread.submit(job)
    thread.submit(lambda context: began.append(True))
    assert running.wait(5)
    thread.close()

    assert thread.wait(5_000)
    assert not began


def test_what_arrives_after_close_is_not_told(qtbot):
    thread = JobThread("test")
    heard = Heard(thread)
    done = threading.Event()
    thread.submit(lambda context: done.set())
    assert done.wait(5)
    thread.close()
    assert thread.wait(5_000)
    qtbot.wait(0)

    assert heard.signals == []


def test_finish_lets_what_waits_be_done(qtbot):
    thread = JobThread("test")
    done = []
    for number in range(3):
        thread.submit(lambda context, number=number: done.append(number))
    thread.finish()

    assert thread.wait(5_000)
    assert done == [0, 1, 2]


def test_a_thread_that_cannot_be_stopped_is_not_waited_for_forever(qtbot):
    thread = JobThread("test")
    began, gate = threading.Event(), threading.Event()

    def job(context):
        began.set()
        gate.wait(30)

    thread.submit(job)
    assert began.wait(5)
    thread.close()

    assert not thread.wait(60)
    gate.set()
    assert thread.wait(5_000)


def test_a_closed_thread_takes_no_more_jobs(qtbot):
    thread = JobThread("test")
    thread.close()
    assert thread.wait(1_000)

    with pytest.raises(RuntimeError):
        thread.submit(lambda context: None)
