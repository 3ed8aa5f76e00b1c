import threading

import pytest

from xfer_gui.core.epochs import EpochJudgement, EpochTable, write_judgement
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.events import EpochEnded
from xfer_gui.core.runs import RunFolder
from xfer_gui.session import jobs


@pytest.fixture
def run(qtbot, opened, quick_training):
    """A finished training on the shelf that kept rounds 0 and 2 of 2."""
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "train"):
        opened.train(opened.recommended())
    folder = RunFolder(opened.runs[0].folder)
    for epoch in (1, 2):
        folder.log_event(EpochEnded("fine_tune", epoch, 2, 0.4, 0.9, 0.5, 0.8, 1.0))
    folder.epoch_file(0).parent.mkdir()
    for epoch in (0, 2):
        folder.epoch_file(epoch).write_bytes(b"weights")
    return folder.read()


@pytest.fixture
def quick_judging(monkeypatch):
    """Rounds are judged without Keras; nothing is measured, but it is written as by the engine."""

    def judge_epoch_job(folder, epoch):
        def job(context):
            write_judgement(RunFolder(folder), EpochJudgement(epoch, "", 1.0, 0.5, 0.7, 0.5, None))
            return jobs.list_epochs_job(folder)(context)

        return job

    monkeypatch.setattr(jobs, "judge_epoch_job", judge_epoch_job)


def listed(qtbot, session, ask, *arguments) -> EpochTable:
    with qtbot.waitSignal(session.epochs.listed) as blocker:
        ask(*arguments)
    return blocker.args[1]


def test_the_rounds_of_a_run_are_looked_up(qtbot, opened, run):
    table = listed(qtbot, opened, opened.epochs.look_up, run)
    assert [(row.epoch, row.kept) for row in table.rows] == [(0, True), (1, False), (2, True)]
    assert not opened.is_busy("epochs")


def test_a_round_that_was_tried_is_listed_with_its_figures(qtbot, opened, run, quick_judging):
    table = listed(qtbot, opened, opened.epochs.judge, run, 0)
    assert table.row(0).validation_accuracy == 0.7
    qtbot.waitUntil(lambda: not opened.is_busy("epochs"))
    assert listed(qtbot, opened, opened.epochs.look_up, run) == table


def test_the_chosen_rounds_figures_reach_the_shelf(qtbot, opened, run, monkeypatch):
    chosen = RunFolder(run.folder).read()
    chosen = type(chosen)(chosen.folder, chosen.plan, chosen.summary, (), None)
    monkeypatch.setattr(jobs, "choose_epoch_job", lambda folder, epoch: lambda context: chosen)
    with qtbot.waitSignals([opened.epochs.chosen, opened.runs_changed]):
        opened.epochs.choose(run, 2)
    assert opened.runs == [chosen]
    assert opened.chosen_run == chosen


def test_stop_ends_the_trying_of_a_round(qtbot, opened, run, monkeypatch):
    began = threading.Event()

    def judge_epoch_job(folder, epoch):
        def job(context):
            began.set()
            while True:
                context.check()

        return job

    monkeypatch.setattr(jobs, "judge_epoch_job", judge_epoch_job)
    opened.epochs.judge(run, 2)
    qtbot.waitUntil(began.is_set)
    opened.epochs.choose(run, 0)  # one thing at a time: not taken
    heard = []
    opened.epochs.listed.connect(lambda *rest: heard.append(rest))
    opened.epochs.chosen.connect(heard.append)
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "epochs"):
        opened.stop()
    assert heard == []


def test_what_goes_wrong_is_told(qtbot, opened, run, monkeypatch):
    def fails(context):
        raise ProjectError("The disk is full.")

    monkeypatch.setattr(jobs, "choose_epoch_job", lambda folder, epoch: fails)
    with qtbot.waitSignal(opened.job_failed) as blocker:
        opened.epochs.choose(run, 2)
    assert blocker.args[0] == "epochs"
    qtbot.waitUntil(lambda: not opened.epochs.is_busy)
