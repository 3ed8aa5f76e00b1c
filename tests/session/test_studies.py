"""Studies in the session: the search for a learning rate."""

import threading
from dataclasses import replace

import pytest

from xfer_gui.core.errors import Cancelled, XferError
from xfer_gui.core.events import RateTried
from xfer_gui.core.studies import RateSweep
from xfer_gui.session import jobs

SWEEP = RateSweep((1e-4, 1e-3), (1.0, 0.5), 1e-4, "Because.")


@pytest.fixture
def quick_sweep(monkeypatch):
    """Sweeps without Keras; gives what they were asked for."""
    asked = []

    def sweep_job(photo_folder, plan, split):
        def job(context):
            asked.append((photo_folder, plan, split))
            context.report(RateTried(1e-4, 1.0))
            context.report(RateTried(1e-3, 0.5))
            return SWEEP

        return job

    monkeypatch.setattr(jobs, "sweep_job", sweep_job)
    return asked


def test_a_sweep_brings_every_rate_and_then_the_curve(qtbot, opened, quick_sweep):
    tried = []
    opened.studies.rate_tried.connect(tried.append)
    plan = replace(opened.recommended(), strategy="full_fine_tuning")
    with qtbot.waitSignal(opened.studies.sweep_ready) as blocker:
        opened.studies.sweep(plan)
        assert opened.studies.is_busy
        assert opened.is_busy("sweep")
    assert blocker.args == [SWEEP]
    assert [event.rate for event in tried] == [1e-4, 1e-3]
    qtbot.waitUntil(lambda: not opened.studies.is_busy)
    assert quick_sweep[0][:2] == (opened.project.photo_folder, plan)


def test_the_test_photos_of_earlier_trainings_stay_test_photos(qtbot, opened, quick_sweep):
    names = [opened.dataset.relative(photo) for photo in opened.dataset.photos]
    parts = dict.fromkeys(names, "training") | dict.fromkeys(names[::6], "test")
    opened._library.remember_parts(parts)
    with qtbot.waitSignal(opened.studies.sweep_ready):
        opened.studies.sweep(opened.recommended())
    split = quick_sweep[0][2]
    assert {opened.dataset.relative(photo) for photo in split.test} == set(names[::6])


def test_a_sweep_divides_nothing_for_good(qtbot, opened, quick_sweep):
    before = opened.project.parts
    with qtbot.waitSignal(opened.studies.sweep_ready):
        opened.studies.sweep(opened.recommended())
    assert opened.project.parts == before


def test_stop_ends_a_sweep_in_silence(qtbot, opened, monkeypatch):
    began = threading.Event()

    def sweep_job(photo_folder, plan, split):
        def job(context):
            began.set()
            while not context.stopping:
                pass
            raise Cancelled

        return job

    monkeypatch.setattr(jobs, "sweep_job", sweep_job)
    failures, curves = [], []
    opened.failed.connect(failures.append)
    opened.studies.sweep_ready.connect(curves.append)
    opened.studies.sweep(opened.recommended())
    qtbot.waitUntil(began.is_set)
    opened.studies.sweep(opened.recommended())  # one at a time
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "sweep"):
        opened.stop()
    assert failures == curves == []


def test_without_photos_it_says_why_nothing_happens(qtbot, session):
    with qtbot.waitSignal(session.failed) as blocker:
        session.studies.sweep(None)
    assert isinstance(blocker.args[0], XferError)


def test_a_class_that_is_too_small_for_folds_is_said_before_a_training_begins(qtbot, opened):
    plan = replace(opened.recommended(), folds=15)
    with qtbot.waitSignal(opened.failed) as blocker:
        opened.train(plan)
    assert "too small for 15 parts" in str(blocker.args[0])
    assert opened.runs == []
