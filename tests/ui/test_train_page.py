from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from tests.ui.fake_session import dataset_of
from tests.ui.fake_training import (
    RECOMMENDED,
    FakeTrainingSession,
    epoch,
    evaluation,
    history,
    made_up_run,
)
from xfer_gui.core.advice import Advice
from xfer_gui.core.errors import DatasetError, WeightsMissing
from xfer_gui.core.events import Progress, StageStarted
from xfer_gui.session.session import EngineState
from xfer_gui.ui.rate_dialog import RateDialog
from xfer_gui.ui.train_page import TrainPage


@pytest.fixture
def session(qapp, tmp_path):
    return FakeTrainingSession()


@pytest.fixture
def page(qtbot, session, photo_folder, tmp_path):
    """The page with photos to learn from."""
    page = TrainPage(session)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    session.open(dataset_of(photo_folder), tmp_path / "project")
    session.engine = EngineState("ready", "a processor")
    session.engine_changed.emit()
    return page


@pytest.fixture
def judged(tmp_path, photo_folder):
    photos = sorted(photo_folder.glob("*/*.jpg"))[:10]
    return made_up_run(tmp_path, judged=evaluation(photos), history=history(5))


def missing_weights():
    return WeightsMissing(
        "The weights of {name} are not here.",
        "Choose “{file_name}”.",
        backbone_id="resnet50",
        file_name="resnet50.h5",
        name="ResNet50",
    )


def start(session):
    session.begin("train")


def train_button(page):
    return page.plan_panel.train_button


def test_without_photos_the_page_leads_to_them(qtbot, session):
    page = TrainPage(session)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.page_requested) as blocker:
        page._empty.action_requested.emit()

    assert "no photos" in page._empty.text
    assert blocker.args == ["photos"]


def test_train_starts_what_is_recommended(page, session):
    train_button(page).click()
    (name, plan) = session.calls[-1]
    assert name == "train"
    assert plan == RECOMMENDED


def test_train_starts_what_was_chosen(page, session):
    page.plan_panel.backbones.choose("resnet50")
    page.plan_panel.strategies["full_fine_tuning"].click()
    train_button(page).click()

    plan = session.calls[-1][1]
    assert (plan.backbone, plan.strategy) == ("resnet50", "full_fine_tuning")


def test_a_model_without_weights_can_only_start_from_scratch(page):
    page.plan_panel.backbones.choose("small_vgg")
    possible = {name: card.isEnabled() for name, card in page.plan_panel.strategies.items()}
    assert page.plan_panel.strategy == "from_scratch"
    # The other two need no model; there is nothing yet that an ensemble could be made of.
    assert {name for name, able in possible.items() if able} == {"from_scratch", "zero_shot"}

    page.plan_panel.backbones.choose("resnet50")
    assert page.plan_panel.strategy == "feature_extraction"


def test_the_choice_stays_when_photos_change_and_goes_with_the_project(
    page, session, photo_folder, tmp_path
):
    page.plan_panel.backbones.choose("resnet50")
    session.change(excluded_classes=("circles",))
    assert page.plan_panel.plan().backbone == "resnet50"

    session.open(dataset_of(photo_folder), tmp_path / "another")
    assert page.plan_panel.plan().backbone == RECOMMENDED.backbone


def test_one_class_disables_train_and_says_why(page, session):
    session.change(excluded_classes=("circles", "squares"))
    assert not train_button(page).isEnabled()
    assert "two classes" in train_button(page).toolTip()


def test_a_failed_engine_disables_train_and_says_why(page, session):
    session.engine = EngineState("failed", detail="no tensorflow")
    session.engine_changed.emit()
    assert not train_button(page).isEnabled()
    assert train_button(page).toolTip()


def test_the_fit_of_the_photos_tab_is_shown_and_can_be_changed(page, session):
    session.change(fit="pad")
    assert page.plan_panel.plan().fit == "pad"

    page.plan_panel.advanced.set_unfolded(True)
    combo = page.plan_panel.advanced.photos._fit_combo
    combo.setCurrentIndex(combo.findData("stretch"))
    combo.activated.emit(combo.currentIndex())
    assert session.calls[-1] == ("set_fit", "stretch")


def test_an_unfolded_form_is_remembered(qtbot, page, session):
    page.plan_panel.advanced.set_unfolded(True)
    other = TrainPage(session)
    qtbot.addWidget(other)
    assert other.plan_panel.advanced.is_unfolded


def test_a_divided_folder_fixes_the_shares(page, session):
    session.open(replace(session.found, is_split=True), session.project_folder)
    assert not page.plan_panel.advanced.judging._test_spin.isEnabled()


def test_progress_says_step_speed_and_time_left(page, session):
    start(session)
    session.job_reported.emit("train", StageStarted("features", 3, 6))
    session.job_reported.emit("train", Progress("features", 50, 100, 57.4, 31.0))

    assert page.view.progress.isVisible()
    assert page.view.progress.stage_text.startswith("Step 3 of 6")
    assert page.view.progress._bar.value() == 500
    assert "57 photos a second" in page.view.progress._speed_label.text()
    assert "30 s" in page.view.progress._left_label.text()
    assert not train_button(page).isEnabled()


def test_while_the_engine_is_imported_the_page_says_what_it_waits_for(page, session):
    session.engine = EngineState()
    start(session)
    assert "engine" in page.view.progress.stage_text


def test_rounds_are_counted_in_the_progress_line(page, session):
    start(session)
    session.job_reported.emit("train", StageStarted("fine_tune", 5, 7))
    session.job_reported.emit("train", epoch("fine_tune", 3, 10))
    assert "round 4 of 10" in page.view.progress.stage_text


def test_stop_says_so_at_once(page, session):
    start(session)
    page.view.progress.stop_button.click()
    assert session.calls[-1] == ("stop", "train")
    assert page.view.progress.stop_button.text() == "Stopping…"
    assert not page.view.progress.stop_button.isEnabled()


def test_stop_from_elsewhere_shows_here_too(page, session):
    start(session)
    session.job_stopping.emit("train")
    assert page.view.progress.stop_button.text() == "Stopping…"


def test_epochs_reach_the_charts(qtbot, page, session):
    start(session)
    for each in history(5, 2):
        session.job_reported.emit("train", each)
    qtbot.waitUntil(lambda: page.view.charts.sentences[0].startswith("After 2 rounds"))


def test_the_result_is_shown_with_interval_counts_and_baseline(page, session, judged):
    start(session)
    session.training_finished.emit(judged)
    session.end("train")

    words = page.view.result_card.score.text
    assert page.view.result_card.isVisible()
    assert words.startswith("80")
    assert "likely 49–94" in words
    assert "8 of 10 test photos right" in words
    assert "Always guessing" in words
    assert "reading photos 2 s" in words
    assert not page.view.progress.isVisible()


def test_the_next_step_uses_this_run(qtbot, page, session, judged):
    session.training_finished.emit(judged)
    with qtbot.waitSignal(page.page_requested) as blocker:
        page.view.result_card.predict_button.click()

    assert session.calls[-1] == ("choose_run", judged)
    assert blocker.args == ["predict"]


def test_a_run_that_was_stopped_before_the_test_says_what_its_figure_is(page, session, tmp_path):
    session.training_finished.emit(made_up_run(tmp_path, state="stopped"))
    assert "validation" in page.view.result_card.score.text


def test_an_opened_project_shows_its_newest_result(page, session, photo_folder, judged, tmp_path):
    session.runs = [judged]
    session.open(dataset_of(photo_folder), tmp_path / "another")
    assert page.view.result_card.run == judged


def test_a_deleted_result_is_no_longer_shown(page, session, judged):
    session.show_runs(judged)
    session.training_finished.emit(judged)
    session.show_runs()
    assert not page.view.result_card.isVisible()


def test_missing_weights_ask_for_the_file(page, session, monkeypatch, tmp_path):
    start(session)
    session.fail("train", missing_weights())
    session.end("train")
    chosen = tmp_path / "resnet50.h5"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *rest: (str(chosen), ""))

    assert "resnet50.h5" in page.view.message.text
    page.view.message.buttons[0].click()
    assert session.calls[-1] == ("import_weights", "resnet50", chosen)

    session.weights_changed.emit()
    page.view.message.buttons[0].click()
    assert session.calls[-1][0] == "train"


def test_a_wrong_weights_file_can_be_chosen_again(page, session):
    start(session)
    session.fail("train", missing_weights())
    session.end("train")
    session.fail("weights", DatasetError("That is not it."))

    assert "That is not it." in page.view.message.text
    assert page.view.message.buttons


def test_a_failure_is_told_on_the_page(page, session):
    start(session)
    session.fail("train", DatasetError("A class has too few photos.", "Add some."))
    session.end("train")

    assert page.view.message.text == "A class has too few photos. Add some."
    assert train_button(page).isEnabled()


def test_stopping_before_anything_was_learned_is_said(page, session):
    start(session)
    session.end("train")
    assert "before anything was learned" in page.view.message.text


def test_an_interrupted_training_can_go_on(page, session, tmp_path):
    run = made_up_run(tmp_path, state="running", history=history(5, 3))
    session.interrupted = [run]
    session.show_runs(run)

    assert "after round 3" in page.view.message.text
    page.view.message.buttons[0].click()
    assert session.calls[-1] == ("resume", run)


def test_going_on_shows_the_rounds_it_had_done(qtbot, page, session, tmp_path):
    run = made_up_run(tmp_path, state="running", history=history(5, 3))
    session.interrupted = [run]
    session.show_runs(run)
    page.view.message.buttons[0].click()
    start(session)
    session.job_reported.emit("train", epoch("head", 1))
    session.job_reported.emit("train", StageStarted("fine_tune", 5, 7))
    qtbot.waitUntil(lambda: page.view.charts.sentences[0].startswith("After 3 rounds"))


def test_an_interrupted_training_is_discarded_after_a_question(
    page, session, tmp_path, message_boxes
):
    run = made_up_run(tmp_path, state="running", history=())
    session.interrupted = [run]
    session.show_runs(run)
    page.view.message.buttons[1].click()
    assert session.calls == []

    message_boxes.answer = QMessageBox.StandardButton.Discard
    page.view.message.buttons[1].click()
    assert session.calls == [("delete_run", run)]


def test_a_rate_that_was_too_high_is_offered_again_ten_times_lower(page, session, tmp_path):
    advice = Advice(
        "rate_too_high", "The rate {rate} was too high.", (("rate", "0.01"), ("less", "0.001"))
    )
    plan = replace(RECOMMENDED, strategy="hybrid", learning_rate=0.01, epochs=3)
    run = made_up_run(tmp_path, plan=plan, advice=(advice,))
    start(session)
    session.training_finished.emit(run)
    session.end("train")

    assert "0.01 was too high" in page.view.message.text
    (button,) = page.view.message.buttons
    assert button.text() == "Train again with a tenth of the rate"
    button.click()
    assert session.calls[-1] == ("train", replace(plan, learning_rate=0.001))


def test_cards_in_sight_are_estimated_once_the_engine_is_ready(page, session):
    plan, strategies = session.estimates.calls[-1]
    assert plan == RECOMMENDED
    assert set(strategies) == {"feature_extraction", "hybrid", "full_fine_tuning"}

    page.plan_panel.backbones.choose("resnet50")
    assert session.estimates.calls[-1][0].backbone == "resnet50"
    page.plan_panel.strategy_chooser.more_button.click()
    assert "gradual_fine_tuning" in session.estimates.calls[-1][1]


def test_estimates_are_shown_as_they_come(page, session):
    session.estimates.answer(hybrid=600.0)
    said = {name: card.accessibleDescription() for name, card in page.plan_panel.strategies.items()}
    assert "about 10 min on this computer" in said["hybrid"]
    assert "on this computer" not in said["full_fine_tuning"]


def test_nothing_is_estimated_while_nobody_looks(page, session):
    page.hide()
    count = len(session.estimates.calls)
    page.plan_panel.backbones.choose("resnet50")
    assert len(session.estimates.calls) == count

    page.show()
    assert session.estimates.calls[-1][0].backbone == "resnet50"


def test_the_search_for_a_rate_brings_its_rate_into_the_form(page, session):
    page.plan_panel.strategies["hybrid"].click()
    page.plan_panel.advanced.set_unfolded(True)
    page.plan_panel.advanced.pace.sweep_button.click()
    dialog = page.findChild(RateDialog)
    assert session.studies.calls == [("sweep", page.plan_panel.plan())]

    dialog.rate_chosen.emit(0.002)
    dialog.reject()
    assert page.plan_panel.plan().learning_rate == 0.002


def test_while_a_training_runs_no_rate_is_searched_for(page, session):
    start(session)
    button = page.plan_panel.advanced.pace.sweep_button
    assert not button.isEnabled()
    assert button.toolTip() == "A training is running."


def test_the_names_of_the_model_are_brought_when_they_are_wanted(page):
    page.plan_panel.strategies["as_is"].click()
    page.plan_panel.strategy_chooser.details.change_button.click()
    assert page.plan_panel.strategy_chooser.details.table.words["circles"]


def test_finished_trainings_can_be_put_together(page, session, tmp_path, photo_folder):
    photos = sorted(photo_folder.glob("*/*.jpg"))[:10]
    classes = session.dataset.classes
    judged = evaluation(photos, classes)
    session.show_runs(*(made_up_run(tmp_path, n, judged, classes=classes) for n in (1, 2)))

    page.plan_panel.strategies["ensemble"].click()
    train_button(page).click()
    assert len(session.calls[-1][1].members) == 2


def test_everything_is_reached_by_tab(page):
    page.plan_panel.advanced.set_unfolded(True)
    page.plan_panel.strategies["partial_fine_tuning"].click()
    page.activateWindow()
    reached, widget = [], page
    for _ in range(80):
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = page.focusWidget() or page
        reached.append(widget)
    panel = page.plan_panel
    wanted: list[QWidget] = [
        panel.budget.check,
        panel.budget._minutes_spin,
        next(card for card in panel.backbones.cards if card.isChecked()),
        panel.backbones._all_button,
        panel.size_choice._combo,
        panel.strategies["partial_fine_tuning"],
        panel.strategy_chooser.details._blocks_spin,
        panel.strategy_chooser.more_button,
        panel.advanced._toggle_button,
        panel.advanced.photos._fit_combo,
        panel.advanced.pace._rate_spin,
        panel.advanced.pace.sweep_button,
        panel.advanced.judging._folds_combo,
        panel.train_button,
    ]
    places = [reached.index(widget) for widget in wanted if widget in reached]
    assert places == sorted(places), "in the order in which they are read"
    assert [widget for widget in wanted if widget not in reached] == []


def test_a_page_that_was_hidden_while_the_photos_came_is_right_when_it_is_shown(
    session, photo_folder, tmp_path, qtbot
):
    page = TrainPage(session)
    qtbot.addWidget(page)
    session.open(dataset_of(photo_folder), tmp_path / "project")
    page.show()
    assert page.plan_panel.isVisible()
