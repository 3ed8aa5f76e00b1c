import csv

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QPushButton

from tests.ui.fake_session import FakeSession, dataset_of, run_in
from xfer_gui.core.errors import ClassifierError
from xfer_gui.core.events import Progress
from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.session.session import EngineState
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.predict_page import PredictPage
from xfer_gui.ui.prediction_list import PredictionList
from xfer_gui.ui.prediction_panel import PredictionPanel

CLASSES = ("circles", "squares", "stripes")


@pytest.fixture
def session(qapp, tmp_path, photo_folder):
    session = FakeSession()
    session.found = None
    return session


@pytest.fixture
def page(session, qtbot):
    page = PredictPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.close()
    assert QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def able(page, session, tmp_path):
    """The page with a classifier."""
    run = run_in(tmp_path, CLASSES)
    session.runs, session.chosen_run = [run], run
    session.runs_changed.emit()
    return page


@pytest.fixture
def answers(photo_folder):
    sure, unsure = sorted(photo_folder.glob("circles/*.jpg"))[:2]
    broken = photo_folder / "notes.jpg"
    broken.write_text("not a photo")
    return [
        Prediction(sure, "circles", 0.97, False, (("circles", 0.97), ("squares", 0.02))),
        Prediction(unsure, "squares", 0.41, True, (("squares", 0.41), ("circles", 0.38))),
        PhotoFailure(broken, "“notes.jpg” is not a picture."),
    ]


def words(widget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]
    return "\n".join(labels + buttons)


def button(widget, text: str) -> QPushButton:
    return next(
        each
        for each in widget.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def drop(page, data: QMimeData) -> bool:
    """A real drag into the middle of the page and a drop there."""
    where = QPointF(page.rect().center())
    common = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where.toPoint(), *common, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(page, QDropEvent(where, *common, Qt.KeyboardModifier.NoModifier))
    return True


def files(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_without_a_classifier_the_page_leads_to_photos(page, qtbot):
    assert "Nothing has been learned yet" in words(page)
    with qtbot.waitSignal(page.page_requested) as wish:
        button(page, "Go to Photos").click()
    assert wish.args == ["photos"]


def test_without_a_classifier_but_with_photos_it_leads_to_train(page, session, photo_folder, qtbot):
    session.open(dataset_of(photo_folder), photo_folder)
    with qtbot.waitSignal(page.page_requested) as wish:
        button(page, "Go to Train").click()
    assert wish.args == ["train"]


def test_drop_without_a_classifier_is_left_to_the_window(page, photo_folder):
    assert not drop(page, files(photo_folder))


def test_dropped_photos_and_folders_are_predicted(able, session, photo_folder):
    photo = photo_folder / "circles" / "circles-000.jpg"
    assert drop(able, files(photo, photo_folder / "squares"))
    assert session.calls == [("predict", [photo, photo_folder / "squares"])]


def test_dropped_text_is_refused(able):
    data = QMimeData()
    data.setText("no photo")
    assert not drop(able, data)


def test_picture_without_a_file_is_saved_and_predicted(able, session):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(image)
    assert drop(able, data)
    ((what, (path,)),) = session.calls
    assert what == "predict"
    assert QImage(str(path)).size() == image.size()


def test_pasted_files_are_predicted(able, session, photo_folder):
    photo = photo_folder / "circles" / "circles-000.jpg"
    QGuiApplication.clipboard().setMimeData(files(photo))
    able._paste()
    assert session.calls == [("predict", [photo])]


def test_pasting_words_says_what_is_missing(able, session):
    QGuiApplication.clipboard().setText("only words")
    able._paste()
    assert session.calls == []
    assert "There is no picture to paste." in able.findChild(InlineMessage).text


def test_classifier_in_use_is_shown(able):
    box = able.findChild(QComboBox)
    assert "91" in box.currentText()
    assert "MobileNetV2" in box.currentText()


def test_each_photo_gets_its_answer(able, session, answers):
    session.answer(answers)
    model = able.answers
    said = [model.index(row).data() for row in range(model.rowCount())]
    assert "circles (97\N{NO-BREAK SPACE}%)" in said[0]
    assert "Unsure, perhaps squares" in said[1]
    assert "“notes.jpg” is not a picture." in said[2]
    assert able.findChild(PredictionList).isVisible()


def test_large_picture_tells_doubt_and_failure_in_words(able, session, answers):
    session.answer(answers)
    panel, view = able.findChild(PredictionPanel), able.findChild(PredictionList)
    assert "97\N{NO-BREAK SPACE}% sure" in words(panel)
    view.setCurrentIndex(able.answers.index(1))
    assert "none of the classes stands out" in words(panel)
    view.setCurrentIndex(able.answers.index(2))
    assert "“notes.jpg” is not a picture." in words(panel)


def test_pictures_are_made(able, session, answers, qtbot):
    session.answer(answers)
    view = able.findChild(PredictionList)
    qtbot.waitUntil(lambda: view._loader.is_idle)
    assert view._loader.pixmap(view.picture(answers[0])) is not None
    assert view._loader.error(view.picture(answers[2])) is not None
    view.viewport().grab()


def test_filter_shows_the_unsure_alone(able, session, answers):
    session.answer(answers)
    box = able.findChildren(QComboBox)[-1]
    assert [box.itemText(i) for i in range(3)] == ["All (3)", "Unsure (1)", "Without an answer (1)"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert [able.answers.answer(row) for row in range(able.answers.rowCount())] == [answers[1]]


def test_new_answers_come_first_and_replace_old_ones(able, session, answers):
    session.answer(answers)
    again = Prediction(answers[1].path, "circles", 0.9, False, (("circles", 0.9),))
    session.answer([again])
    assert list(able.answers.answers) == [again, answers[0], answers[2]]


def test_progress_is_shown_and_the_engine_waited_for(able, session):
    session.begin("predict")
    assert "Waiting for the learning engine…" in words(able)
    session.end("predict")
    session.engine = EngineState("ready", "a processor")
    session.begin("predict")
    session.job_reported.emit("predict", Progress("predict", 3, 12))
    assert "Naming photos: 3 of 12" in words(able)
    session.end("predict")
    assert "Drop photos here" in words(able)


def test_failure_is_told_on_the_page(able, session):
    session.fail("predict", ClassifierError("The classifier is damaged.", "Train again."))
    assert able.findChild(InlineMessage).text == "The classifier is damaged. Train again."


def test_folder_without_photos_is_told(able, session):
    session.answer([])
    assert "There are no photos" in able.findChild(InlineMessage).text


def test_another_classifier_names_the_photos_again(able, session, answers, tmp_path):
    session.answer(answers)
    other = run_in(tmp_path, CLASSES, "2026-11-23T10-00-00-b")
    session.runs, session.chosen_run = [other, *session.runs], other
    session.runs_changed.emit()
    assert session.calls == [("predict", [answer.path for answer in answers])]


def test_chooser_chooses_a_run(able, session, tmp_path):
    other = run_in(tmp_path, CLASSES, "2026-11-23T10-00-00-b")
    session.runs.append(other)
    session.runs_changed.emit()
    able.findChild(QComboBox).activated.emit(1)
    assert session.calls == [("choose_run", other)]


def test_export_writes_a_table(able, session, answers, tmp_path, monkeypatch):
    session.answer(answers)
    table = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), ""))
    button(able, "Export as CSV…").click()
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["label"] for row in rows] == ["circles", "squares", ""]
    assert "Saved as table.csv." in able.findChild(InlineMessage).text


def test_export_that_fails_says_why(able, session, answers, tmp_path, monkeypatch):
    session.answer(answers)
    (tmp_path / "file").write_text("in the way")
    inside = tmp_path / "file" / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(inside), ""))
    button(able, "Export as CSV…").click()
    assert "could not be written" in able.findChild(InlineMessage).text


def test_chosen_files_are_predicted(able, session, photo_folder, monkeypatch):
    photo = str(photo_folder / "circles" / "circles-000.jpg")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([photo], ""))
    button(able, "Choose photos…").click()
    assert [what for what, *_ in session.calls] == ["predict"]


def test_another_project_begins_empty(able, session, answers, photo_folder, tmp_path):
    session.answer(answers)
    session.open(dataset_of(photo_folder), tmp_path / "other")
    assert not able.answers.answers


def test_list_is_a_sound_model(able, session, answers, qtmodeltester):
    session.answer(answers)
    qtmodeltester.check(able.answers)
