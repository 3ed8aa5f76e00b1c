"""The one test here that imports the engine: a whole training through the session's threads."""

from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QThread

from xfer_gui.core.events import EpochEnded, StageStarted
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import PhotoFailure, Prediction

MINUTES = 60_000


@pytest.mark.usefixtures("restored_interpreter")
def test_photos_become_a_classifier_that_names_photos(qtbot, session, photo_folder, tmp_path):
    stages, epochs, threads = [], [], set()

    def hear(kind, event):
        threads.add(QThread.currentThread().isMainThread())
        if kind == "train" and isinstance(event, StageStarted):
            stages.append(event.stage)
        elif isinstance(event, EpochEnded):
            epochs.append(event)

    session.job_reported.connect(hear)
    session.start()
    session.import_folder(photo_folder)
    qtbot.waitUntil(lambda: session.dataset is not None, timeout=MINUTES)
    # Started while the engine is still being imported: it waits its turn.
    plan = Plan("small_vgg", "from_scratch", 32, epochs=2, batch_size=8)
    with qtbot.waitSignal(session.training_finished, timeout=3 * MINUTES) as training:
        session.train(plan)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    with qtbot.waitSignal(session.predictions_ready, timeout=MINUTES) as prediction:
        session.predict([photo_folder / "circles", broken, tmp_path / "gone.jpg"])

    run, answers = training.args[0], prediction.args[0]
    assert session.engine.state == "ready"
    assert session.engine.device
    # Read once to be divided, and looked up once more by the training.
    assert [stage for stage, _ in groupby(stages)] == [
        *("read", "prepare", "fine_tune", "evaluate", "save")
    ]
    assert [epoch.epoch for epoch in epochs] == [1, 2]
    assert threads == {True}
    assert run.summary.state == "finished"
    assert run.evaluation is not None
    assert [type(answer) for answer in answers] == [Prediction] * 12 + [PhotoFailure] * 2
    assert {Path(answer.path).name for answer in answers[12:]} == {"broken.jpg", "gone.jpg"}


@pytest.fixture
def restored_interpreter():
    """The engine's first job sets how threads take turns, and freezes what was imported."""
    import gc
    import sys

    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)
    gc.unfreeze()
