from typing import get_args

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from tests.ui.fake_session import FakeSession
from xfer_gui.core.devices import Device
from xfer_gui.core.events import EpochEnded, FoldEnded, Progress, Stage, StageStarted
from xfer_gui.session.session import EngineState
from xfer_gui.ui import texts
from xfer_gui.ui.elided_label import ElidedLabel
from xfer_gui.ui.status_line import StatusLine


@pytest.fixture
def session(qapp):
    return FakeSession()


@pytest.fixture
def line(session, qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.attach(session)
    line.resize(1200, line.height())
    line.show()
    return line


def device_label(line) -> ElidedLabel:
    return line.findChild(ElidedLabel)


def stop_button(line) -> QPushButton:
    return next(each for each in line.findChildren(QPushButton) if each.text() == "Stop")


def help_button(line) -> QPushButton:
    return next(each for each in line.findChildren(QPushButton) if each.text() != "Stop")


def words(line) -> str:
    return " | ".join(label.text() for label in line.findChildren(QLabel) if label.isVisible())


def test_engine_is_being_prepared_then_the_device_is_told(line, session, qtbot):
    assert "Preparing the learning engine…" in words(line)
    session.engine = EngineState("ready", Device("torch", 8, "GeForce RTX 4070"))
    session.engine_changed.emit()
    told = "Training runs on the graphics card GeForce RTX 4070 (PyTorch)."
    qtbot.waitUntil(lambda: told in words(line))


def test_why_no_graphics_card_is_used_gives_way_but_can_be_read(line, session, qtbot):
    session.engine = EngineState("ready", Device("tensorflow", 8, obstacle="none"))
    session.engine_changed.emit()
    why = "No graphics card that TensorFlow can use was found."
    qtbot.waitUntil(lambda: why in words(line))
    assert not help_button(line).isVisible()

    line.resize(300, line.height())
    qtbot.waitUntil(lambda: why not in words(line))
    assert "processor" in words(line)
    assert why in device_label(line).toolTip()
    assert why in device_label(line).accessibleName()


def test_the_way_to_the_graphics_card_is_offered_where_there_is_one(line, session, qtbot):
    session.engine = EngineState("ready", Device("torch", 8, obstacle="build"))
    session.engine_changed.emit()
    assert help_button(line).isVisible()
    with qtbot.waitSignal(line.help_requested):
        help_button(line).click()


def test_engine_that_failed_is_told_with_the_reason_at_hand(line, session, qtbot):
    session.engine = EngineState("failed", detail="no module named tensorflow")
    session.engine_changed.emit()
    qtbot.waitUntil(lambda: "could not be started" in words(line))
    assert device_label(line).toolTip() == "no module named tensorflow"


def test_nothing_runs_and_nothing_is_shown(line):
    assert not stop_button(line).isVisible()
    assert not line.findChild(QProgressBar).isVisible()


def test_training_shows_step_progress_and_time_left(line, session):
    session.begin("train")
    assert "Training is about to begin…" in words(line)
    session.job_reported.emit("train", StageStarted("features", 3, 6))
    session.job_reported.emit("train", Progress("features", 50, 200, 10.0, 15.0))
    assert "step 3 of 6" in words(line)
    assert "about 15 s left" in words(line)
    bar = line.findChild(QProgressBar)
    assert bar.value() / bar.maximum() == pytest.approx(0.25)


def test_epochs_move_the_bar_where_nothing_else_does(line, session):
    session.begin("train")
    session.job_reported.emit("train", StageStarted("fine_tune", 4, 6))
    session.job_reported.emit("train", EpochEnded("fine_tune", 3, 10, 0.1, 0.9, 0.2, 0.8, 9.0))
    bar = line.findChild(QProgressBar)
    assert bar.value() / bar.maximum() == pytest.approx(0.3)


def test_training_comes_before_what_runs_in_the_background(line, session):
    session.begin("check")
    session.job_reported.emit("check", StageStarted("read", 1, 1))
    assert "Reading photos" in words(line)
    session.begin("train")
    assert "Training" in words(line)
    session.end("train")
    assert "Reading photos" in words(line)


def test_stop_names_the_job_that_is_shown(line, session, qtbot):
    session.begin("check")
    session.begin("train")
    with qtbot.waitSignal(line.stop_requested) as wish:
        stop_button(line).click()
    assert wish.args == ["train"]


def test_stop_is_pressed_once(line, session):
    session.begin("train")
    session.job_stopping.emit("train")
    assert "Stopping…" in words(line)
    stop = stop_button(line)
    assert not stop.isEnabled()
    assert stop.toolTip()


def test_end_of_a_job_clears_the_line(line, session):
    session.begin("predict")
    session.end("predict")
    assert not stop_button(line).isVisible()


def test_a_part_of_a_cross_validation_is_named(line, session):
    session.begin("train")
    session.job_reported.emit("train", StageStarted("folds", 2, 5))
    session.job_reported.emit("train", StageStarted("fine_tune", 4, 6))
    assert "Cross-validation, part 2 of 5: Training the network" in words(line)

    session.job_reported.emit("train", FoldEnded(2, 5, 0.9, 40))
    session.job_reported.emit("train", StageStarted("read", 1, 6))
    assert "step 1 of 6" in words(line)


@pytest.mark.parametrize("kind", ["sweep", "epochs", "models", "measure"])
def test_every_kind_of_job_that_takes_time_is_told(line, session, kind):
    session.begin(kind)
    assert "about to be" in words(line)
    assert stop_button(line).isVisible()
    session.end(kind)
    assert not stop_button(line).isVisible()


def test_every_stage_has_words(qapp):
    for stage in get_args(Stage):
        assert texts.stage(stage)
