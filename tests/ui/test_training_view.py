import pytest

from tests.ui.fake_training import epoch, history, made_up_run
from xfer_gui.core.events import (
    FoldEnded,
    GradientSizes,
    Progress,
    StageStarted,
    TrialEnded,
)
from xfer_gui.core.plan import Plan
from xfer_gui.core.run_details import RunDetails
from xfer_gui.core.studies import FoldsResult, SearchResult, Trial
from xfer_gui.ui.training_view import TrainingView

PLAN = Plan("small_vgg", "from_scratch", 64)
GRADIENTS = GradientSizes(1, ("a", "b"), (1e-6, 1e-2))
FOLDS = FoldsResult((0.9, 0.8), (10, 10), (9, 8), ("a", "b"), ())
SEARCH = SearchResult(10, (Trial(1, "resnet50", "hybrid", 96, 0.9, 30.0, 0.2),), 1, 110, "time")


@pytest.fixture
def view(qtbot):
    view = TrainingView()
    qtbot.addWidget(view)
    view.resize(640, 600)
    view.show()
    return view


def begin(view, plan=PLAN):
    view.expect(plan)
    view.begin("Dividing photos…")


def hear(view, *events):
    for event in events:
        view.hear(event)


def seen(view) -> dict[str, bool]:
    charts = view.run_charts
    return {
        name: getattr(charts, name).isVisible()
        for name in ("search", "folds", "training", "gradients")
    }


def only(*names) -> dict[str, bool]:
    return {name: name in names for name in ("search", "folds", "training", "gradients")}


def test_a_plain_training_shows_accuracy_and_loss_alone(view):
    begin(view)
    assert seen(view) == only("training")


def test_gradients_come_as_a_third_card(view):
    begin(view)
    hear(view, epoch("fine_tune", 1), GRADIENTS)
    assert seen(view) == only("training", "gradients")
    assert "The residual one passes it on." in view.run_charts.gradients.sentence


def test_parts_of_a_cross_validation_leave_their_curves_and_the_training_begins_anew(view):
    begin(view, Plan("resnet50", "hybrid", 96, folds=2))
    assert seen(view) == only("folds")
    hear(view, StageStarted("folds", 1, 2), *history(5, 2), GRADIENTS)
    assert seen(view) == only("folds", "training", "gradients")
    hear(view, FoldEnded(1, 2, 0.9, 10))
    assert seen(view) == only("folds")
    assert len(view.run_charts.folds.charts[1].series) == 1

    hear(view, StageStarted("folds", 2, 2), FoldEnded(2, 2, 0.8, 10), *history(3))
    assert seen(view) == only("folds", "training")
    assert len(view.charts.history) == 3


def test_folds_that_nobody_announced_are_shown_all_the_same(view):
    view.begin("Dividing photos…")
    hear(view, StageStarted("folds", 1, 3))
    assert seen(view) == only("folds")


def test_rounds_done_before_belong_to_the_training_and_not_to_a_fold(view):
    done = [epoch("fine_tune", 1), epoch("fine_tune", 2)]
    view.expect(Plan("resnet50", "full_fine_tuning", 96, folds=2), done)
    view.begin("Dividing photos…")
    hear(view, StageStarted("folds", 2, 2), StageStarted("fine_tune", 4, 6))
    assert len(view.charts.history) == 0

    hear(view, FoldEnded(2, 2, 0.8, 10), StageStarted("fine_tune", 4, 6))
    assert list(view.charts.history) == done


def test_a_search_shows_its_candidates_and_then_the_winners_training(view):
    begin(view, Plan("resnet50", "hybrid", 96, time_budget=10.0))
    assert seen(view) == only("search")
    hear(view, *history(5), TrialEnded(1, "resnet50", "hybrid", 96, 0.9, 30.0, True))
    assert seen(view) == only("search")
    hear(view, *history(4))
    assert seen(view) == only("search", "training")
    view.end()
    assert "left" not in view.run_charts.search.text.splitlines()[-2]


def test_the_search_itself_knows_best_how_much_time_is_left(view):
    begin(view, Plan("resnet50", "hybrid", 96, time_budget=10.0))
    hear(view, StageStarted("search"), Progress("search", 300, 600, None, 300.0))
    assert "about 5 min left, of 10 min" in view.run_charts.search.text


def test_a_search_that_nobody_announced_is_shown_all_the_same(view):
    view.begin("Dividing photos…")
    hear(view, StageStarted("search"), Progress("search", 60, 1200, None, 1140.0))
    assert seen(view) == only("search")
    assert "of 20 min" in view.run_charts.search.text


def test_details_of_the_shown_run_are_shown(view, tmp_path):
    run = made_up_run(tmp_path)
    view.show_run(run)
    assert seen(view) == only("training")
    view.take_details(run, RunDetails((GRADIENTS,), FOLDS, (history(5), history(5)), SEARCH))
    assert seen(view) == only("search", "folds", "training", "gradients")


def test_details_are_asked_for_and_those_of_another_run_are_not_shown(qtbot, view, tmp_path):
    run, other = made_up_run(tmp_path, 1), made_up_run(tmp_path, 2)
    with qtbot.waitSignal(view.details_wanted) as blocker:
        view.show_run(run)
    assert blocker.args == [run]

    view.take_details(other, RunDetails((GRADIENTS,)))
    assert seen(view) == only("training")


def test_a_run_that_learned_nothing_has_no_charts(view, tmp_path):
    view.show_run(made_up_run(tmp_path, history=()))
    assert seen(view) == only()
    begin(view)
    assert seen(view) == only("training")


def test_the_next_run_does_not_keep_the_charts_of_the_one_before(view, tmp_path):
    run = made_up_run(tmp_path, 1)
    view.show_run(run)
    view.take_details(run, RunDetails((GRADIENTS,), FOLDS, (), SEARCH))
    view.show_run(made_up_run(tmp_path, 2))
    assert seen(view) == only("training")


def test_progress_names_the_part_and_its_step(view):
    begin(view)
    hear(view, StageStarted("folds", 2, 5))
    assert view.progress.stage_text.startswith("Part 2 of 5")
    assert "Step" not in view.progress.stage_text
    hear(view, StageStarted("fine_tune", 4, 6), epoch("fine_tune", 2, 10))
    assert view.progress.stage_text == (
        "Part 2 of 5  ·  Step 4 of 6: Training the network, round 3 of 10"
    )
    hear(view, FoldEnded(5, 5, 0.9, 10), StageStarted("read", 1, 6))
    assert view.progress.stage_text == "Step 1 of 6: Reading photos"


@pytest.mark.parametrize("stage", ["folds", "search", "sweep", "measure"])
def test_units_that_are_no_photos_have_no_speed_in_photos(view, stage):
    begin(view)
    hear(view, StageStarted(stage, 1, 1), Progress(stage, 1, 5, 3.0, 20.0))
    assert view.progress._speed_label.text() == ""
    assert view.progress._left_label.text() == "about 20 s left"
