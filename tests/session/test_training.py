import shutil
import threading
from dataclasses import replace

import pytest

from xfer_gui.core.errors import Cancelled, ClassifierError, ProjectError
from xfer_gui.core.project import open_project
from xfer_gui.core.runs import RunFolder
from xfer_gui.session import jobs
from xfer_gui.session.session import EngineState, Session

pytestmark = pytest.mark.usefixtures("quick_training")


def train(qtbot, session, **changes):
    plan = replace(session.recommended(), **changes)
    with qtbot.waitSignal(session.job_finished, check_params_cb=lambda kind: kind == "train"):
        session.train(plan)


def trained(qtbot, session):
    train(qtbot, session)
    return session.runs[0]


def learns_until_stopped(monkeypatch, outcome):
    """Replace the training by one that runs until Stop, and then does `outcome`."""
    began = threading.Event()

    def train_job(project, photo_folder, plan, split):
        def job(context):
            began.set()
            while not context.stopping:
                pass
            return outcome(project, photo_folder, plan, split)

        return job

    monkeypatch.setattr(jobs, "train_job", train_job)
    return began


def test_training_brings_a_run_that_predict_uses(qtbot, opened):
    with qtbot.waitSignal(opened.training_finished) as blocker:
        opened.train(opened.recommended())

    assert opened.chosen_run == opened.runs[0] == blocker.args[0]


def test_the_division_is_written_before_the_run_begins(qtbot, opened, monkeypatch):
    seen = []

    def train_job(project, photo_folder, plan, split):
        def job(context):
            seen.append(open_project(project).parts)
            raise Cancelled

        return job

    monkeypatch.setattr(jobs, "train_job", train_job)
    train(qtbot, opened)

    assert len(seen[0]) == 36


def test_photos_keep_their_part_when_others_are_added(qtbot, opened, make_photos, photo_folder):
    trained(qtbot, opened)
    before = dict(opened.project.parts)
    for old in (photo_folder / "circles").iterdir():
        shutil.copy(old, old.with_name(f"another-{old.name}"))
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "scan"):
        opened.rescan()
    train(qtbot, opened, seed=7)

    after = opened.project.parts
    assert {name: after[name] for name in before} == before
    assert len(after) == 48


def test_a_plan_takes_what_was_left_out_along(qtbot, opened):
    opened.set_class_excluded("circles", True)
    run = trained(qtbot, opened)

    assert run.plan.excluded_classes == ("circles",)
    assert run.summary.classes == ("squares", "stripes")


def test_reports_of_a_training_arrive_between_start_and_end(qtbot, opened):
    heard = []
    opened.job_started.connect(lambda kind: heard.append(("started", kind)))
    opened.job_reported.connect(lambda kind, event: heard.append(("reported", kind)))
    opened.job_finished.connect(lambda kind: heard.append(("finished", kind)))
    train(qtbot, opened)

    of_training = [what for what, kind in heard if kind == "train"]
    assert (of_training[0], of_training[-1]) == ("started", "finished")
    assert set(of_training[1:-1]) == {"reported"}


def test_stop_keeps_what_was_learned(qtbot, opened, monkeypatch):
    def outcome(project, photo_folder, plan, split):
        run = RunFolder.create(project, plan, split, photo_folder)
        run.set_state("stopped")
        return run.read()

    began = learns_until_stopped(monkeypatch, outcome)
    opened.train(opened.recommended())
    qtbot.waitUntil(began.is_set)
    assert opened.running == "train"
    with qtbot.waitSignals([opened.job_stopping, opened.training_finished]):
        opened.stop()

    assert opened.runs[0].summary.state == "stopped"


def test_stop_right_after_the_start_ends_the_training_before_it_learns(qtbot, opened, monkeypatch):
    began = learns_until_stopped(monkeypatch, lambda *everything: None)
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "train"):
        opened.train(opened.recommended())
        opened.stop("train")

    assert not began.is_set()
    assert opened.runs == []


def test_another_project_cannot_be_opened_while_learning(qtbot, opened, monkeypatch, tmp_path):
    began = learns_until_stopped(monkeypatch, lambda *everything: (_ for _ in ()).throw(Cancelled))
    opened.train(opened.recommended())
    qtbot.waitUntil(began.is_set)
    with qtbot.waitSignal(opened.failed) as blocker:
        opened.import_folder(tmp_path)
    with qtbot.waitSignal(opened.job_finished, check_params_cb=lambda kind: kind == "train"):
        opened.stop()

    assert isinstance(blocker.args[0], ProjectError)


def test_a_failing_training_says_why_and_which_kind_failed(qtbot, opened, monkeypatch):
    def train_job(*everything):
        def job(context):
            raise ValueError("out of luck")

        return job

    monkeypatch.setattr(jobs, "train_job", train_job)
    with qtbot.waitSignal(opened.job_failed) as blocker:
        opened.train(opened.recommended())

    kind, error = blocker.args
    assert kind == "train"
    assert "out of luck" in str(error)


def test_training_without_photos_fails_with_a_hint(qtbot, session):
    from xfer_gui.core.plan import Plan

    with qtbot.waitSignal(session.failed) as blocker:
        session.train(Plan("mobilenet_v2_0.35", "feature_extraction", 96))

    assert blocker.args[0].hint


def test_runs_and_the_chosen_one_are_there_in_the_next_session(qtbot, opened):
    run = trained(qtbot, opened)
    later = Session()
    with qtbot.waitSignal(later.runs_changed):
        later.open_project(opened.project_folder)

    assert [each.name for each in later.runs] == [run.name]
    assert later.chosen_run.name == run.name
    assert later.shutdown()


def test_an_interrupted_run_is_found_and_can_go_on(qtbot, opened):
    run = trained(qtbot, opened)
    RunFolder(run.folder).set_state("running")
    opened.open_project(opened.project_folder)
    qtbot.waitUntil(lambda: bool(opened.interrupted))
    interrupted = opened.interrupted
    with qtbot.waitSignal(opened.training_finished):
        opened.resume(interrupted[0])

    assert [each.name for each in interrupted] == [run.name]
    assert opened.runs[0].summary.state == "finished"
    assert opened.interrupted == []


def test_a_person_can_choose_an_older_run_and_delete_it(qtbot, opened):
    older = trained(qtbot, opened)
    newer = trained(qtbot, opened)
    assert opened.chosen_run == newer

    opened.choose_run(older)
    assert opened.chosen_run == older
    opened.delete_run(older)
    qtbot.waitUntil(lambda: len(opened.runs) == 1)

    assert opened.chosen_run == newer
    assert not older.folder.exists()


def test_predict_gives_predictions_of_the_chosen_run(qtbot, opened, monkeypatch):
    asked = []

    def predict_job(folder, paths):
        return lambda context: asked.append((folder, paths)) or ["a prediction"]

    monkeypatch.setattr(jobs, "predict_job", predict_job)
    run = trained(qtbot, opened)
    photo = opened.dataset.photos[0].path
    with qtbot.waitSignal(opened.predictions_ready) as blocker:
        opened.predict([photo])

    assert blocker.args[0] == ["a prediction"]
    assert asked == [(run.folder, (photo,))]


def test_predict_without_a_run_says_to_train_first(qtbot, opened):
    with qtbot.waitSignal(opened.failed) as blocker:
        opened.predict([opened.dataset.photos[0].path])

    assert isinstance(blocker.args[0], ClassifierError)


def test_the_test_photos_of_a_run_can_be_looked_up(qtbot, opened):
    run = trained(qtbot, opened)
    with qtbot.waitSignal(opened.test_photos_ready) as blocker:
        opened.load_test_photos(run)

    assert len(blocker.args[1]) == run.summary.photos["test"]


def test_a_report_is_written(qtbot, opened, tmp_path):
    run = trained(qtbot, opened)
    with qtbot.waitSignal(opened.report_saved, timeout=20_000):
        opened.save_report(run, tmp_path / "report.html", str, "en")

    assert (tmp_path / "report.html").stat().st_size > 1000


def test_an_engine_that_cannot_be_imported_is_told_and_stops_training(qtbot, opened, monkeypatch):
    def prepare_engine_job():
        def job(context):
            raise ImportError("no tensorflow here")

        return job

    monkeypatch.setattr(jobs, "prepare_engine_job", prepare_engine_job)
    with qtbot.waitSignals([opened.engine_changed, opened.failed]):
        opened.start()
    assert opened.engine == EngineState("failed", detail="no tensorflow here")

    with qtbot.waitSignal(opened.failed) as blocker:
        opened.train(opened.recommended())
    assert "no tensorflow here" in str(blocker.args[0])


def test_the_engine_becomes_ready_in_the_background(qtbot, session, monkeypatch):
    monkeypatch.setattr(jobs, "prepare_engine_job", lambda: lambda context: "a processor")
    assert session.engine == EngineState("preparing")
    with qtbot.waitSignal(session.engine_changed):
        session.start()

    assert session.engine == EngineState("ready", "a processor")
