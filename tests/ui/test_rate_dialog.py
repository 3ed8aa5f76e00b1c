import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest

from tests.ui.fake_training import RECOMMENDED, FakeTrainingSession
from xfer_gui.core.errors import XferError
from xfer_gui.core.events import Progress, RateTried, StageStarted
from xfer_gui.core.studies import RateSweep
from xfer_gui.ui.rate_chart import rate_text
from xfer_gui.ui.rate_dialog import RateDialog

RATES = tuple(10.0 ** (-6 + step / 5) for step in range(26))
LOSSES = tuple(2.0 - step / 20 if step < 20 else 1.0 + (step - 19) ** 2 for step in range(26))
SWEEP = RateSweep(RATES, LOSSES, 5e-4, "The loss falls fastest near {rate}.", (("rate", "0.001"),))


class FakeStudies(QObject):
    """Rate sweeps as `session.studies` knows them."""

    sweep_ready = Signal(object)

    def __init__(self, session):
        super().__init__(session)
        self.session, self.busy = session, False

    def sweep(self, plan):
        self.session.calls.append(("sweep", plan))
        if not self.busy:
            self.session.begin("sweep")


@pytest.fixture
def session(qapp):
    session = FakeTrainingSession()
    session.studies = FakeStudies(session)
    return session


@pytest.fixture
def dialog(qtbot, session):
    dialog = RateDialog(session, RECOMMENDED)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.begin()
    return dialog


def finish(session, sweep=SWEEP):
    session.studies.sweep_ready.emit(sweep)
    session.end("sweep")


def test_it_tries_rates_for_the_plan(dialog, session):
    assert session.calls == [("sweep", RECOMMENDED)]
    assert dialog.stop_button.isVisible()
    assert not dialog.use_button.isEnabled()
    assert "still running" in dialog.use_button.toolTip()


def test_tried_rates_are_drawn_as_they_come(qtbot, dialog, session):
    for rate, loss in zip(RATES[:9], LOSSES, strict=False):
        session.job_reported.emit("sweep", RateTried(rate, loss))
    qtbot.waitUntil(lambda: bool(dialog.chart.series))
    (line,) = dialog.chart.series

    assert list(line.y) == list(LOSSES[:9])
    steps = {round(b - a, 6) for a, b in zip(line.x, line.x[1:], strict=False)}
    assert steps == {round(1 / 30, 6)}


def test_news_of_other_jobs_are_not_its_own(dialog, session):
    session.job_reported.emit("train", RateTried(1e-3, 1.0))
    session.job_failed.emit("train", XferError("Something else failed."))
    session.end("train")
    assert dialog.stop_button.isVisible()
    assert dialog.result == ""


def test_the_suggestion_is_marked_explained_and_can_be_used(qtbot, dialog, session):
    finish(session)
    assert dialog.result == "A good rate is 0.0005. The loss falls fastest near 0.001."
    assert [each.look for each in dialog.chart.series] == ["strong", "level", "best"]
    assert [words.text for words in dialog.chart.words] == ["0.0005"]
    assert not dialog.stop_button.isVisible()

    with qtbot.waitSignal(dialog.rate_chosen) as blocker:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert blocker.args == [5e-4]
    assert not dialog.isVisible()


def test_without_a_suggestion_the_reason_is_told_and_nothing_can_be_used(dialog, session):
    finish(session, RateSweep(RATES, LOSSES, None, "No rate changed the loss."))
    assert dialog.result == "No rate changed the loss."
    assert not dialog.use_button.isEnabled()
    assert dialog.use_button.toolTip() == "No rate was found."


def test_an_error_far_above_the_others_is_cut_off(dialog, session):
    finish(session)
    line = dialog.chart.series[0]
    assert max(line.y) == dialog.chart.frame.y_ticks[-1][0] == pytest.approx(3.0)


def test_a_suggestion_below_all_tried_rates_stays_in_the_chart(dialog, session):
    finish(session, RateSweep(RATES, LOSSES, 1e-7, "It only rises."))
    assert all(0 <= x <= 1 for each in dialog.chart.series for x in each.x)


def test_stop_ends_the_search_and_what_was_tried_stays_in_sight(qtbot, dialog, session):
    session.job_reported.emit("sweep", RateTried(1e-6, 2.0))
    dialog.stop_button.click()
    assert session.calls[-1] == ("stop", "sweep")

    session.end("sweep")
    qtbot.waitUntil(lambda: bool(dialog.chart.series))
    assert dialog.result == "Stopped before a rate was found."
    assert dialog.isVisible()


def test_closing_stops_what_still_runs(dialog, session):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert session.calls[-1] == ("stop", "sweep")
    assert not dialog.isVisible()


def test_closing_afterwards_stops_nothing(dialog, session):
    finish(session)
    dialog.reject()
    assert ("stop", "sweep") not in session.calls


def test_what_went_wrong_is_told_in_the_dialog(dialog, session):
    session.job_failed.emit("sweep", XferError("Memory is not enough.", "Choose a smaller size."))
    session.end("sweep")
    assert dialog.result == "Memory is not enough. Choose a smaller size."


def test_a_search_that_cannot_begin_says_so(qtbot, session):
    session.studies.busy = True
    dialog = RateDialog(session, RECOMMENDED)
    qtbot.addWidget(dialog)
    dialog.begin()
    assert "when nothing else is being learned" in dialog.result
    assert not dialog.stop_button.isVisibleTo(dialog)


def test_stage_and_time_left_are_told(dialog, session):
    session.job_reported.emit("sweep", StageStarted("sweep", 5, 5))
    session.job_reported.emit("sweep", Progress("sweep", 30, 90, 3.0, 20.0))
    assert dialog._stage_label.text() == "Trying learning rates"
    assert dialog._left_label.text() == "about 20 s left"
    assert dialog._bar.value() / dialog._bar.maximum() == pytest.approx(1 / 3, abs=0.001)


@pytest.mark.parametrize(
    ("rate", "text"),
    [(5e-4, "0.0005"), (8.3e-4, "0.00083"), (1e-6, "0.000001"), (0.02, "0.02"), (0.1, "0.1")],
)
def test_rates_are_written_without_powers_of_ten(rate, text):
    assert rate_text(rate) == text
