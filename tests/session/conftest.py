"""A job thread and a session that are shut down at the end of each test, and a training to fake."""

import pytest

from xfer_gui.core.events import EpochEnded
from xfer_gui.core.results import judge
from xfer_gui.core.runs import RunFolder
from xfer_gui.session import jobs
from xfer_gui.session.job_thread import JobThread
from xfer_gui.session.session import Session


@pytest.fixture
def thread(qapp):
    thread = JobThread("test")
    yield thread
    thread.close()
    assert thread.wait(10_000)


@pytest.fixture
def session(qapp):
    session = Session()
    yield session
    assert session.shutdown()


@pytest.fixture
def opened(qtbot, session, photo_folder):
    """A session whose photos are scanned and checked."""
    with qtbot.waitSignal(session.job_finished, check_params_cb=lambda kind: kind == "check"):
        session.import_folder(photo_folder)
    return session


@pytest.fixture
def quick_training(monkeypatch):
    """Trainings without Keras that leave a run as a real one does."""

    def train_job(project, photo_folder, plan, split):
        def job(context):
            run = RunFolder.create(project, plan, split, photo_folder)
            context.report(EpochEnded("head", 1, 1, 0.5, 0.8, 0.6, 0.7, 0.1))
            return finish(run, split)

        return job

    def resume_job(folder):
        return lambda context: finish(RunFolder(folder), RunFolder(folder).read_split()[0])

    monkeypatch.setattr(jobs, "train_job", train_job)
    monkeypatch.setattr(jobs, "resume_job", resume_job)


def finish(run, split):
    import numpy as np

    labels = split.labels(split.test)
    sure = np.eye(len(split.classes), dtype="float32")[labels]
    run.write_evaluation(judge(split.classes, labels, sure, [photo.path for photo in split.test]))
    run.network_folder.mkdir(exist_ok=True)
    (run.network_folder / "manifest.json").write_text("{}")
    run.set_state("finished")
    return run.read()
