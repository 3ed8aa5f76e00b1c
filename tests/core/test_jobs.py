"""Reporting and stopping."""

import time

import pytest

from xfer_gui.core.errors import Cancelled
from xfer_gui.core.events import EpochEnded, Progress, StageStarted
from xfer_gui.core.jobs import REPORTS_PER_SECOND, JobContext


def test_progress_is_reported_at_most_ten_times_a_second_and_at_the_end():
    events = []
    clock = JobContext(events.append).start("read", 5000)
    for _ in range(5000):
        clock.advance()
    done = [event.done for event in events if isinstance(event, Progress)]
    assert len(done) <= 3 + REPORTS_PER_SECOND * clock.seconds
    assert done[-1] == 5000


def test_every_epoch_is_reported():
    events = []
    context = JobContext(events.append)
    for epoch in range(1, 51):
        context.report(EpochEnded("head", epoch, 50, 1, 0.5, 1, 0.5, 0.1))
    assert [event.epoch for event in events] == list(range(1, 51))


def test_stop_raises_at_the_next_report():
    context = JobContext()
    clock = context.start("read", 10)
    context.stop()
    with pytest.raises(Cancelled):
        clock.advance()


def test_a_context_that_also_tells_shares_stop_and_tells_both():
    heard, also_heard = [], []
    context = JobContext(heard.append)
    wider = context.also_telling(also_heard.append)
    wider.start("read")
    assert heard == also_heard != []
    context.stop()
    assert wider.stopping


def test_finishing_context_is_not_stopped_but_can_be():
    context = JobContext()
    context.stop()
    finishing = context.for_finishing()
    finishing.check()
    context.stop()
    with pytest.raises(Cancelled):
        finishing.check()


def test_saving_context_is_never_stopped():
    context = JobContext()
    saving = context.for_saving()
    for _ in range(3):
        context.stop()
    saving.check()
    assert not saving.stopping


def test_stages_are_numbered():
    events = []
    context = JobContext(events.append)
    context.plan_stages(2)
    context.start("read")
    context.start("features")
    stages = [event for event in events if isinstance(event, StageStarted)]
    assert [(stage.number, stage.stages) for stage in stages] == [(1, 2), (2, 2)]


def test_work_done_before_does_not_count_as_speed(monkeypatch):
    now = [0.0]
    monkeypatch.setattr("xfer_gui.core.jobs.time.monotonic", lambda: now[0])
    events = []
    clock = JobContext(events.append).start("features", total=200, already=100)
    now[0] = 1.0
    clock.advance(50)
    assert events[-1] == Progress("features", 150, 200, per_second=50.0, seconds_left=1.0)


def test_a_deadline_acts_like_stop_for_its_context_and_those_made_from_it():
    outer = JobContext()
    passed = outer.with_deadline(time.monotonic() - 1)
    for context in (passed, passed.also_telling(lambda event: None)):
        assert context.stopping
        with pytest.raises(Cancelled):
            context.start("read")
    assert not outer.stopping
    assert not outer.with_deadline(time.monotonic() + 60).stopping


def test_an_earlier_deadline_stays_and_what_is_finished_after_it_may_end():
    context = JobContext().with_deadline(time.monotonic() - 1)
    assert context.with_deadline(time.monotonic() + 60).stopping
    finishing = context.for_finishing()
    assert not finishing.stopping
    finishing.stop()
    assert finishing.stopping


def test_stop_reaches_a_context_with_a_deadline_and_its_events_go_on():
    events = []
    outer = JobContext(events.append)
    timed = outer.with_deadline(time.monotonic() + 60)
    timed.start("search")
    assert [event.stage for event in events] == ["search", "search"]
    outer.stop()
    assert timed.stopping
