import pytest

from tests.ui.fake_session import dataset_of
from xfer_gui.core.plan import STRATEGIES, Plan
from xfer_gui.ui.advanced_panel import AdvancedPanel


@pytest.fixture
def panel(qtbot):
    panel = AdvancedPanel()
    qtbot.addWidget(panel)
    panel.resize(392, 900)
    panel.show()
    panel.set_unfolded(True)
    return panel


def plan(strategy="hybrid", **more):
    return Plan("resnet50", strategy, 160, **more)


def test_the_plan_comes_back_from_the_form_as_it_went_in(panel):
    asked = plan(
        fit="pad",
        epochs=7,
        batch_size=16,
        learning_rate=0.0005,
        augmentation="strong",
        cropping="partial",
        blocks=4,
        copies=6,
        folds=5,
        seed=42,
        shares=(0.6, 0.2, 0.2),
    )
    panel.set_strategy("hybrid")
    panel.show_plan(asked)
    assert panel.filled_in(plan()) == asked


def test_what_is_automatic_stays_automatic(panel):
    panel.set_strategy("hybrid")
    panel.show_plan(plan())
    made = panel.filled_in(plan())
    assert (made.learning_rate, made.blocks, made.copies) == (None, None, None)


def test_a_number_of_folds_that_the_list_lacks_is_kept(panel):
    panel.set_strategy("hybrid")
    panel.show_plan(plan(folds=7))
    assert panel.filled_in(plan()).folds == 7


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_fields_that_a_strategy_does_not_use_are_not_shown_and_the_reason_is(panel, strategy):
    panel.set_strategy(strategy)
    rounds = strategy not in ("as_is", "zero_shot", "feature_extraction", "ensemble")
    assert panel.pace.isVisible() is rounds
    assert panel.photos.preview.isVisible() is rounds
    assert bool(panel.unused) is not rounds


def test_copies_and_blocks_mean_nothing_where_all_layers_learn(panel):
    panel.set_strategy("hybrid")
    panel.show_plan(plan(blocks=4, copies=6, folds=5))
    panel.set_strategy("full_fine_tuning")
    made = panel.filled_in(plan("full_fine_tuning"))
    assert (made.blocks, made.copies, made.folds) == (None, None, 5)

    panel.set_strategy("as_is")
    assert panel.filled_in(plan("as_is")).folds == 0


def test_while_xfer_searches_only_fit_and_judging_are_left(panel):
    panel.set_strategy("hybrid")
    panel.show_plan(plan(folds=5))
    panel.set_searching(True)
    assert "chosen for you" in panel.unused
    assert not panel.pace.isVisible()
    assert panel.filled_in(plan()).folds == 0


def test_the_link_between_photos_at_a_time_and_rate_is_told(panel):
    assert "1.4 ×" in panel.pace.words
    panel.show_plan(plan(batch_size=128))
    assert "128 photos" in panel.pace.words
    assert "2.0 ×" in panel.pace.words

    panel.show_rate(0.001)
    assert "stays as it is" in panel.pace.words


def test_the_search_for_a_rate_is_asked_for_and_says_when_it_is_impossible(qtbot, panel):
    panel.set_strategy("hybrid")
    with qtbot.waitSignal(panel.sweep_requested):
        panel.pace.sweep_button.click()

    panel.pace.set_sweep_possible("A training is running.")
    assert not panel.pace.sweep_button.isEnabled()
    assert panel.pace.sweep_button.toolTip() == "A training is running."


def test_a_fixed_split_says_why(panel):
    panel.set_split_fixed("Your folder is divided already.")
    assert not panel.judging._test_spin.isEnabled()
    assert panel.judging._test_spin.toolTip() == "Your folder is divided already."

    panel.set_split_fixed("")
    assert panel.judging._test_spin.isEnabled()
    assert panel.judging._test_spin.toolTip() != "Your folder is divided already."


def test_the_preview_shows_the_persons_own_photos(qtbot, panel, photo_folder):
    panel.set_strategy("hybrid")
    panel.show_size(64)
    panel.show_dataset(dataset_of(photo_folder))
    qtbot.waitUntil(lambda: "3 photos" in panel.photos.preview._sheet.accessibleDescription())


def test_every_field_has_a_name_and_an_explanation(panel):
    panel.set_strategy("hybrid")
    for group in (panel.photos, panel.pace, panel.judging):
        form = group._form
        rows = [form.itemAt(row, form.ItemRole.FieldRole) for row in range(form.rowCount())]
        fields = [row.widget() for row in rows if form.labelForField(row.widget()) is not None]
        assert fields
        assert all(each.accessibleName() and each.toolTip() for each in fields)


def test_small_photos_are_learned_from_more_at_a_time_unless_somebody_chose(panel):
    panel.set_strategy("hybrid")
    panel.show_plan(plan())
    panel.show_size(96)
    assert panel.filled_in(plan()).batch_size == 64
    panel.show_size(224)
    assert panel.filled_in(plan()).batch_size == 32
    panel.show_plan(plan(batch_size=20))
    panel.show_size(96)
    assert panel.filled_in(plan()).batch_size == 20
