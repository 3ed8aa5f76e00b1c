from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.fake_training import FakeTrainingSession, evaluation, history, made_up_run
from xfer_gui.core.epochs import EpochRow, EpochTable
from xfer_gui.core.events import Progress, StageStarted
from xfer_gui.core.plan import Plan
from xfer_gui.session.session import EngineState
from xfer_gui.ui.epoch_scale import limits
from xfer_gui.ui.epoch_slider import EpochSlider
from xfer_gui.ui.results_page import ResultsPage

ACCURACIES = (0.80, 0.90, 0.94, 0.93)


@pytest.fixture
def judged(tmp_path):
    return evaluation([tmp_path / f"{number}.jpg" for number in range(24)], wrong=2)


@pytest.fixture
def run(tmp_path, judged):
    return made_up_run(
        tmp_path,
        3,
        judged,
        plan=Plan("mobilenet_v2_0.35", "full_fine_tuning", 96, epochs=3),
        history=history(3, 3),
        photos={"training": 700, "validation": 150, "test": 24},
        best_epoch=2,
    )


@pytest.fixture
def table(judged):
    """Rounds 0 to 3; Xfer chose 2, and 1 was not kept."""
    rows = [
        EpochRow(epoch, epoch != 1, accuracy, 1 - accuracy, 1 if epoch else 0)
        for epoch, accuracy in enumerate(ACCURACIES)
    ]
    rows[2] = replace(rows[2], evaluation=judged)
    return EpochTable(tuple(rows), planned=3, automatic=2, in_use=2)


@pytest.fixture
def session(qapp):
    session = FakeTrainingSession()
    session.engine = EngineState("ready", "processor")
    return session


@pytest.fixture
def card(qtbot, session, run, table):
    card = EpochSlider(session)
    qtbot.addWidget(card)
    card.resize(700, 400)
    card.show_run(run)
    session.epochs.listed.emit(run, table)
    session.epochs.calls.clear()
    card.show()
    return card


def chosen_by_hand(table, epoch):
    return replace(table, in_use=epoch, by_hand=True, can_restore=True)


def test_the_slider_begins_at_the_round_in_use_and_tells_its_figures(card):
    assert card.scale.row.epoch == 2
    assert "Round 2 of 3: 94.0" in card.text
    assert "error 0.06" in card.text
    assert "22 of 24 right" in card.text


def test_the_keyboard_moves_from_round_to_round(card):
    card.scale.slider.setFocus()
    QTest.keyClick(card.scale.slider, Qt.Key.Key_Right)
    assert "Round 3 of 3: 93.0" in card.text
    QTest.keyClick(card.scale.slider, Qt.Key.Key_Home)
    assert card.scale.row.epoch == 0
    assert "Before the first round: 80.0" in card.text


def test_screen_readers_hear_what_is_written(card):
    card.scale.pick(3)
    assert card.scale.slider.accessibleName() == "Round"
    assert "Round 3 of 3: 93.0" in card.scale.slider.accessibleDescription()


def test_each_dot_stands_right_above_the_sliders_handle(card):
    slider = card.scale.slider
    for epoch in range(4):
        card.scale.pick(epoch)
        handle = slider.x() + slider.centre_of(slider.value())
        assert card.scale.place_of(epoch).x() == handle
    heights = [card.scale.place_of(epoch).y() for epoch in range(4)]
    assert sorted(range(4), key=lambda epoch: -heights[epoch]) == [0, 1, 3, 2]


def test_a_click_into_the_curve_picks_the_round_next_to_it(qtbot, card):
    place = card.scale.place_of(3).toPoint() - QPoint(9, 0)
    qtbot.mouseClick(card.scale, Qt.MouseButton.LeftButton, pos=place)
    assert card.scale.row.epoch == 3


def test_a_round_is_tried_on_the_test_photos_and_its_figure_comes_with_a_warning(
    card, session, run, table, judged
):
    card.scale.pick(3)
    assert "meant to be looked at once" not in card.text
    card.try_button.click()
    assert session.epochs.calls == [("judge", run, 3)]

    rows = (*table.rows[:3], replace(table.rows[3], evaluation=judged))
    session.epochs.listed.emit(run, replace(table, rows=rows))
    assert card.scale.row.epoch == 3
    assert "22 of 24 right" in card.text
    assert "meant to be looked at once" in card.text
    assert not card.try_button.isEnabled()


def test_a_round_is_used_and_given_back_with_one_click_each(card, session, run, table):
    card.scale.pick(3)
    card.use_button.click()
    session.epochs.listed.emit(run, chosen_by_hand(table, 3))
    assert "You chose round 3 yourself" in card.message.text
    assert "Xfer's own choice was round 2" in card.message.text
    assert not card.use_button.isEnabled()

    card.message.buttons[0].click()
    session.epochs.listed.emit(run, table)
    assert session.epochs.calls == [("choose", run, 3), ("restore", run)]
    assert card.message.isHidden()


def test_a_round_that_was_not_kept_shows_its_figures_and_cannot_be_chosen(card):
    card.scale.pick(1)
    assert "90.0" in card.text
    assert "Only its figures were kept" in card.text
    assert not card.use_button.isEnabled()
    assert "not kept" in card.use_button.toolTip()
    assert not card.try_button.isEnabled()


def test_nothing_can_be_chosen_while_a_training_runs(card, session):
    card.scale.pick(3)
    session.begin("train")
    assert not card.use_button.isEnabled()
    assert card.try_button.toolTip() == "A training is running."
    session.end("train")
    assert card.use_button.isEnabled()


def test_trying_shows_how_far_it_is_and_can_be_stopped(card, session):
    session.begin("epochs")
    session.job_reported.emit("epochs", StageStarted("evaluate", 3, 3))
    session.job_reported.emit("epochs", Progress("evaluate", 12, 24))
    assert card.stop_button.isVisible()
    assert not card.use_button.isVisible()
    assert card._bar.value() == card._bar.maximum() / 2

    card.stop_button.click()
    assert session.calls == [("stop", "epochs")]
    session.job_stopping.emit("epochs")
    assert not card.stop_button.isEnabled()
    session.end("epochs")
    assert card.use_button.isVisible()


def test_without_test_photos_a_round_cannot_be_tried_on_them(card, session, run, table):
    bare = replace(run, summary=replace(run.summary, photos={"training": 9, "validation": 3}))
    card.show_run(bare)
    session.epochs.listed.emit(bare, table)
    card.scale.pick(3)
    assert not card.try_button.isEnabled()
    assert card.use_button.isEnabled()


def test_rounds_without_validation_figures_can_be_chosen(card, session, run, table):
    rows = tuple(EpochRow(row.epoch, True, phase=row.phase) for row in table.rows)
    session.epochs.listed.emit(run, replace(table, rows=rows))
    card.scale.pick(3)
    card.grab()
    assert "not judged on validation photos" in card.text
    assert card.use_button.isEnabled()


def test_a_run_without_rounds_shows_no_slider(card, session, run):
    session.epochs.listed.emit(run, EpochTable())
    assert card.isHidden()


def test_rounds_of_a_run_that_is_no_longer_looked_at_are_not_shown(card, session, tmp_path, table):
    other = made_up_run(tmp_path, 1)
    session.epochs.listed.emit(other, EpochTable())
    assert card.isVisible()
    card.show_run(other)
    assert card.isHidden()


def test_the_wheel_over_the_slider_scrolls_the_page_and_moves_nothing(qtbot, card):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    slider = card.scale.slider
    turn = QWheelEvent(
        QPointF(5, 5),
        slider.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    slider.wheelEvent(turn)
    assert not turn.isAccepted()
    assert card.scale.row.epoch == 2


@pytest.mark.parametrize(
    ("accuracies", "expected"),
    [
        ((0.81, None, 0.97), (0.80, 1.00)),
        ((0.95, 0.95), (0.90, 0.95)),
        ((0.0,), (0.0, 0.05)),
        ((1.0,), (0.95, 1.0)),
        ((None,), (0.0, 1.0)),
    ],
)
def test_the_curve_keeps_to_round_limits(accuracies, expected):
    assert limits(accuracies) == pytest.approx(expected)


def test_the_results_page_shows_the_rounds_of_the_selected_run(qtbot, session, run, table):
    page = ResultsPage(session)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    session.show_runs(run)
    assert session.epochs.calls == [("look_up", run)]
    session.epochs.listed.emit(run, table)
    assert page.rounds.isVisible()

    by_hand = replace(run, summary=replace(run.summary, chosen_by_hand=True))
    session.show_runs(by_hand)
    assert "You chose this round yourself" in page.view.score.text
    session.begin("epochs")
    assert not page.actions_by_name["delete"].isEnabled()
    session.end("epochs")
    assert page.actions_by_name["delete"].isEnabled()
    page.close()
