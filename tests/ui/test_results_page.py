import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.ui.fake_session import dataset_of
from tests.ui.fake_training import FakeTrainingSession, evaluation, made_up_run
from xfer_gui.core.advice import Advice
from xfer_gui.ui.class_table import ClassTable
from xfer_gui.ui.results_page import ResultsPage


@pytest.fixture
def photos(photo_folder):
    return [
        photo for photo in dataset_of(photo_folder).photos if photo.label in ("circles", "squares")
    ]


@pytest.fixture
def runs(tmp_path, photos):
    ordered = [photo.path for pair in zip(photos[:12], photos[12:], strict=True) for photo in pair]
    advice = (Advice("few_photos", "Only {count} photos.", (("count", 9),)),)
    return [
        made_up_run(tmp_path, 3, evaluation(ordered, wrong=4), advice=advice),
        made_up_run(tmp_path, 2, evaluation(ordered, wrong=0)),
        made_up_run(tmp_path, 1, state="stopped"),
    ]


@pytest.fixture
def session(qapp):
    return FakeTrainingSession()


@pytest.fixture
def page(qtbot, session, runs):
    page = ResultsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    session.show_runs(*runs)
    yield page
    page.close()


def choose(page, row, column):
    page.view.confusion.choose(row, column)


def test_without_photos_the_page_leads_to_them(qtbot, session):
    page = ResultsPage(session)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.page_requested) as blocker:
        page._empty.action_requested.emit()

    assert blocker.args == ["photos"]


def test_without_results_the_page_leads_to_train(qtbot, session, photo_folder, tmp_path):
    page = ResultsPage(session)
    qtbot.addWidget(page)
    session.open(dataset_of(photo_folder), tmp_path)
    with qtbot.waitSignal(page.page_requested) as blocker:
        page._empty.action_requested.emit()

    assert blocker.args == ["train"]


def test_the_newest_run_is_shown_first(page, runs):
    assert page.run_list.selected == runs[0]
    assert "20 of 24 test photos right" in page.view.score.text


def test_a_row_tells_screen_readers_all_it_shows(page):
    words = page.run_list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "MobileNetV2 0.35" in words
    assert "83" in words
    assert "used by Predict" in words


def test_selecting_a_run_by_keyboard_shows_it(page, runs):
    page.run_list.setFocus()
    QTest.keyClick(page.run_list, Qt.Key.Key_Down)
    assert page.run_list.selected == runs[1]
    assert "24 of 24" in page.view.score.text


def test_the_selection_stays_when_runs_change(page, session, runs):
    page.run_list.select(runs[1])
    session.show_runs(*runs[1:])
    assert page.run_list.selected == runs[1]


def test_wrong_photos_are_shown_surest_first(page, runs):
    shown = [photo.path for photo in page.view.strip.photos]
    assert shown == [photo.path for photo in runs[0].evaluation.wrong]


def test_a_wrong_cell_shows_its_photos(page, runs):
    choose(page, 0, 1)
    wrong = runs[0].evaluation.wrong
    assert [photo.path for photo in page.view.strip.photos] == [
        photo.path for photo in wrong if photo.label == "circles"
    ]
    assert "taken for" in page.view.behind


def test_a_right_cell_asks_for_the_test_photos_and_shows_the_right_ones(
    page, session, runs, photos
):
    choose(page, 0, 0)
    assert session.calls == [("load_test_photos", runs[0])]
    session.test_photos_ready.emit(runs[0], tuple(photos))

    shown = {photo.path for photo in page.view.strip.photos}
    wrong = {photo.path for photo in runs[0].evaluation.wrong}
    assert len(shown) == 10
    assert not shown & wrong


def test_test_photos_of_another_run_are_not_shown(page, session, runs, photos):
    choose(page, 0, 0)
    page.run_list.select(runs[1])
    session.test_photos_ready.emit(runs[0], tuple(photos))
    assert page.view.strip.photos == []


def test_a_cell_that_is_left_shows_all_wrong_photos_again(page):
    choose(page, 0, 1)
    page.view.confusion.leave()
    assert len(page.view.strip.photos) == 4


def test_pictures_of_wrong_photos_are_made_when_they_come_into_sight(qtbot, page):
    strip = page.view.strip
    picture = strip.picture(strip.photos[0].path)
    qtbot.waitUntil(lambda: strip._loader.pixmap(picture) is not None)


def test_a_run_without_test_result_shows_what_there_is(page, runs):
    page.run_list.select(runs[2])
    assert "validation" in page.view.score.text
    assert not page.view.confusion.isVisible()


def test_use_for_predict_chooses_the_run(page, session, runs):
    assert not page.actions_by_name["use"].isEnabled()
    page.run_list.select(runs[1])
    page.actions_by_name["use"].trigger()
    assert session.calls == [("choose_run", runs[1])]


def test_what_cannot_be_done_says_why(page):
    action = page.actions_by_name["use"]
    assert not action.isEnabled()
    assert action.toolTip() == "Predict uses this one already."


def test_delete_asks_first(page, session, runs, message_boxes):
    page.run_list.setFocus()
    QTest.keyClick(page.run_list, Qt.Key.Key_Delete)
    assert session.calls == []
    assert "Delete the training" in message_boxes.texts[0]

    message_boxes.answer = QMessageBox.StandardButton.Yes
    QTest.keyClick(page.run_list, Qt.Key.Key_Delete)
    assert session.calls == [("delete_run", runs[0])]


def test_the_run_that_is_learning_cannot_be_deleted(page, session, tmp_path):
    session.begin("train")
    session.show_runs(made_up_run(tmp_path, 4, state="running", history=()))
    assert not page.actions_by_name["delete"].isEnabled()
    assert "learning" in page.actions_by_name["delete"].toolTip()


def test_a_report_is_saved_where_the_person_says(page, session, runs, monkeypatch, tmp_path):
    to = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(to), ""))
    page.actions_by_name["report"].trigger()
    assert session.calls == [("save_report", runs[0], to)]

    session.report_saved.emit(to)
    assert "report.html" in page.message.text


def test_the_class_table_sorts_by_what_can_be_read(qtbot, runs):
    table = ClassTable()
    qtbot.addWidget(table)
    table.show_classes(runs[0].evaluation.per_class)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    model = table.model()
    assert [model.index(row, 0).data() for row in range(2)] == ["squares", "circles"]
    assert model.index(0, 2).data().startswith("83")
