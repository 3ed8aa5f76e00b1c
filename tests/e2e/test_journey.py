"""The journey in the window: drop a folder, train, stop, train, leave, return, drop photos."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.session.session import Session

from .conftest import drop

LONG = 300_000


def test_from_a_folder_of_photos_to_a_classifier_that_photos_are_dropped_on(
    play, qtbot, weights, few_pets, tmp_path
):
    seen = {}

    def learn(window) -> None:
        session: Session = window.session
        with qtbot.waitSignal(session.dataset_changed, timeout=LONG):
            drop(window, [few_pets])
        assert session.dataset.classes == ("cats", "dogs")
        assert session.dataset.is_split
        window.show_page("train")
        button = train_button(window)
        qtbot.waitUntil(lambda: button.isEnabled(), timeout=LONG)

        # Stop at the first photos that go through the network, which waits for the engine.
        stopped = []

        def stop_at_features(kind, event) -> None:
            if kind == "train" and getattr(event, "stage", "") == "features" and not stopped:
                stopped.append(event)
                session.stop("train")

        session.job_reported.connect(stop_at_features)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(stopped) and session.running is None, timeout=LONG)
        session.job_reported.disconnect(stop_at_features)
        assert not any(run.has_classifier for run in session.runs)

        qtbot.waitUntil(lambda: button.isEnabled(), timeout=LONG)
        with qtbot.waitSignal(session.training_finished, timeout=LONG) as finished:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        run = finished.args[0]
        assert run.summary.state == "finished"
        assert run.evaluation.photos == 60
        assert run.evaluation.accuracy > 0.85
        seen["project"] = session.project_folder
        seen["runs"] = [each.folder for each in session.runs]

    assert play(learn) == 0

    def come_back(window) -> None:
        session: Session = window.session
        assert session.recent[0] == seen["project"]
        with qtbot.waitSignal(session.dataset_changed, timeout=LONG):
            session.open_project(session.recent[0])
        assert [each.folder for each in session.runs] == seen["runs"]
        window.show_page("predict")
        broken = tmp_path / "broken.jpg"
        broken.write_text("no picture")
        photos = sorted((few_pets / "test_set" / "dogs").iterdir())[:2]
        with qtbot.waitSignal(session.predictions_ready, timeout=LONG) as ready:
            drop(window.page("predict"), [*photos, broken])
        first, second, failure = ready.args[0]
        assert isinstance(first, Prediction)
        assert isinstance(second, Prediction)
        assert {first.label, second.label} <= {"cats", "dogs"}
        assert 0.5 <= first.confidence <= 1
        assert isinstance(failure, PhotoFailure)
        assert window.page("predict").answers.rowCount() == 3

    assert play(come_back) == 0


def train_button(window) -> QPushButton:
    primary = [
        button
        for button in window.page("train").findChildren(QPushButton)
        if button.property("role") == "primary" and button.isVisible()
    ]
    assert len(primary) == 1
    return primary[0]
