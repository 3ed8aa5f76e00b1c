"""What the command line shows while it works."""

import io
import os
import signal

import pytest

from xfer_gui.console import ERASE_LINE, ProgressPrinter, chatter_to_log, stopped_by_ctrl_c
from xfer_gui.core import places
from xfer_gui.core.events import EpochEnded, Notice, Progress, StageStarted
from xfer_gui.core.jobs import JobContext


class Terminal(io.StringIO):
    def isatty(self):
        return True


EVENTS = (
    StageStarted("read", 1, 5),
    Progress("read", 50, 200, 25.0, 6.0),
    EpochEnded("head", 1, 200, 1.0, 0.3, 1.0, 0.3, 0.1),
    EpochEnded("fine_tune", 2, 10, 0.5, 0.9, 0.6, 0.8, 3.0),
    EpochEnded("fine_tune", 3, 10, 0.5, 0.9, float("nan"), float("nan"), 3.0),
    Notice("{count} photos are odd.", (("count", 3),)),
)


def test_elsewhere_than_on_a_terminal_there_are_whole_lines():
    stream = io.StringIO()

    for event in EVENTS:
        ProgressPrinter(stream)(event)

    assert stream.getvalue().splitlines() == [
        "[1/5] Reading the photos…",
        "Round 2 of 10: training 90.0%, validation 80.0%",
        "Round 3 of 10: training 90.0%",
        "3 photos are odd.",
    ]


def test_on_a_terminal_one_line_is_rewritten(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    stream = Terminal()
    printer = ProgressPrinter(stream)

    printer(EVENTS[0])
    printer(EVENTS[1])
    printer.clear()

    assert stream.getvalue().split(ERASE_LINE) == [
        "",
        "[1/5] Reading the photos",
        "[1/5] Reading the photos: 50 of 200, 25 per second, about 6 s left",
        "",
    ]


def test_the_rewritten_line_never_wraps(monkeypatch):
    monkeypatch.setenv("COLUMNS", "30")
    stream = Terminal()
    printer = ProgressPrinter(stream)

    printer(EVENTS[0])
    printer(EVENTS[1])

    assert max(map(len, stream.getvalue().split(ERASE_LINE))) < 30


@pytest.fixture
def heard_ctrl_c():
    """Python's own answer to Ctrl+C, also where the tests were started in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_the_first_ctrl_c_asks_the_job_to_stop_and_the_second_ends_the_program(heard_ctrl_c):
    context = JobContext()
    asked = []

    def press_twice():
        with stopped_by_ctrl_c(context):
            signal.raise_signal(signal.SIGINT)
            asked.append(context.stopping)
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        press_twice()
    assert asked == [True]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_what_c_code_says_goes_into_a_file_and_afterwards_to_the_screen_again(capfd):
    with chatter_to_log():
        os.write(2, b"chatter\n")
    os.write(2, b"news\n")

    assert capfd.readouterr().err == "news\n"
    assert "chatter" in (places.log_file().parent / "engine.log").read_text()
