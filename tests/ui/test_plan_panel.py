from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.fake_session import dataset_of
from tests.ui.fake_training import RECOMMENDED, evaluation, made_up_run
from xfer_gui.core.photos import Dataset, Photo
from xfer_gui.core.plan import STRATEGIES, Plan
from xfer_gui.ui.plan_panel import PlanPanel
from xfer_gui.ui.strategy_chooser import GOOD_ONES


@pytest.fixture
def panel(qtbot, photo_folder):
    panel = PlanPanel()
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 800)
    panel.show()
    panel.show_dataset(dataset_of(photo_folder), RECOMMENDED)
    panel.set_possible("")
    return panel


def photos_of(side, count=40):
    photos = tuple(
        Photo(Path(f"/photos/{name}/{number}.jpg"), name, 1, number, side, side)
        for name in ("cats", "dogs")
        for number in range(count)
    )
    return Dataset(Path("/photos"), ("cats", "dogs"), photos)


def in_sight(panel):
    return {name for name, card in panel.strategies.items() if card.isVisible()}


def trained(folder, panel, number):
    photos = [folder / f"{each}.jpg" for each in range(20)]
    classes = ("circles", "squares", "stripes")
    return made_up_run(folder, number, evaluation(photos, classes), classes=classes)


# Strategies


def test_a_few_strategies_are_in_sight_and_all_after_a_click(panel):
    assert in_sight(panel) == set(GOOD_ONES)
    panel.strategy_chooser.more_button.click()
    assert in_sight(panel) == set(STRATEGIES)
    panel.strategy_chooser.more_button.click()
    assert in_sight(panel) == set(GOOD_ONES)


def test_folding_is_told_to_screen_readers(panel):
    button = panel.strategy_chooser.more_button
    assert (button.text(), button.accessibleDescription()) == ("6 more strategies", "folded")
    button.click()
    assert (button.text(), button.accessibleDescription()) == ("Fewer strategies", "unfolded")


def test_the_chosen_and_the_recommended_strategy_stay_in_sight(panel, photo_folder):
    panel.strategy_chooser.choose("gradual_fine_tuning")
    panel.show_dataset(
        dataset_of(photo_folder), Plan("mobilenet_v2_0.35", "partial_fine_tuning", 96)
    )
    assert in_sight(panel) == {*GOOD_ONES, "gradual_fine_tuning", "partial_fine_tuning"}


@pytest.mark.parametrize(
    "strategy", [each for each in STRATEGIES if each not in ("ensemble", "zero_shot")]
)
def test_a_strategy_that_is_clicked_is_planned(panel, strategy):
    panel.strategies[strategy].click()
    assert (panel.plan().strategy, panel.plan().backbone) == (strategy, RECOMMENDED.backbone)


def test_arrow_keys_go_past_strategies_that_are_folded_away(panel):
    panel.strategies["hybrid"].click()
    panel.strategies["hybrid"].setFocus()
    QTest.keyClick(panel.strategies["hybrid"], Qt.Key.Key_Down)
    assert panel.strategy == "full_fine_tuning"


@pytest.mark.parametrize(
    ("strategy", "asks"),
    [
        ("as_is", True),
        ("zero_shot", True),
        ("feature_extraction", False),
        ("partial_fine_tuning", True),
        ("full_fine_tuning", False),
        ("gradual_fine_tuning", False),
        ("hybrid", False),
        ("from_scratch", True),
    ],
)
def test_what_a_strategy_asks_for_is_shown_only_while_it_is_chosen(panel, strategy, asks):
    panel.strategies[strategy].click()
    shown = [each for each in panel._details.values() if each.isVisible()]
    assert shown == ([panel.strategy_chooser.details] if asks else [])


def test_strategies_that_are_impossible_say_why_on_their_card(panel):
    assert "two finished trainings" in panel.strategies["ensemble"].toolTip()
    panel.backbones.choose("small_vgg")
    assert "starts empty" in panel.strategies["hybrid"].toolTip()
    assert "starts empty" in panel.strategies["as_is"].toolTip()
    panel.backbones.choose("resnet18")
    assert "no names of its own" in panel.strategies["as_is"].toolTip()


def test_a_strategy_that_needs_other_weights_says_what_is_to_be_downloaded(panel):
    panel.strategy_chooser.set_unfolded(True)
    assert "605.4 MB" in panel.strategies["zero_shot"].accessibleDescription()
    assert "7.1 MB" in panel.strategies["as_is"].accessibleDescription()


def test_an_ensemble_is_possible_once_two_trainings_are_there(panel, tmp_path):
    panel.show_runs([trained(tmp_path, panel, 1), trained(tmp_path, panel, 2)])
    panel.strategies["ensemble"].click()
    plan = panel.plan()
    assert plan.strategy == "ensemble"
    assert len(plan.members) == 2


def test_an_ensemble_that_is_no_longer_possible_is_left(panel, tmp_path):
    run = trained(tmp_path, panel, 1)
    panel.show_runs([run, trained(tmp_path, panel, 2)])
    panel.strategies["ensemble"].click()
    panel.show_runs([run])
    assert panel.strategy == "feature_extraction"


def test_train_waits_for_what_the_strategy_asks_for_and_says_so(panel, tmp_path):
    panel.show_runs([trained(tmp_path, panel, 1), trained(tmp_path, panel, 2)])
    panel.strategies["ensemble"].click()
    panel.strategy_chooser.details.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert not panel.train_button.isEnabled()
    assert "at least two" in panel.train_button.toolTip()
    assert "at least two" in panel._start_bar.summary

    panel.strategies["hybrid"].click()
    assert panel.train_button.isEnabled()


def test_strategies_with_networks_of_their_own_need_no_model(panel):
    panel.strategies["zero_shot"].click()
    assert not panel.backbones.isVisible()
    assert "brings its own" in panel._model_note.text()
    panel.strategies["hybrid"].click()
    assert panel.backbones.isVisible()
    assert panel.plan().backbone == RECOMMENDED.backbone


# The network that starts empty


def test_the_model_that_starts_empty_is_chosen_below_the_card(panel):
    panel.strategies["from_scratch"].click()
    panel.strategy_chooser.details.backbone_wanted.emit("small_vgg")
    plan = panel.plan()
    assert (plan.backbone, plan.strategy) == ("small_vgg", "from_scratch")

    # Chosen on purpose, so another model starts empty, too.
    panel.backbones.choose("resnet50")
    assert (panel.plan().backbone, panel.strategy) == ("resnet50", "from_scratch")


def test_the_strategy_from_before_comes_back_when_the_model_asked_for_another(panel):
    panel.strategies["hybrid"].click()
    panel.backbones.choose("small_resnet")
    assert panel.strategy == "from_scratch"
    panel.backbones.choose("resnet50")
    assert panel.strategy == "hybrid"


# Photo size


def test_small_photos_are_not_blown_up_in_silence(panel):
    panel.forget_dataset()
    panel.show_dataset(photos_of(32), Plan("mobilenet_v2_0.35", "hybrid", 96))
    assert panel.size_choice.advice == ""

    panel.size_choice.choose(224)
    assert "about 32 px" in panel.size_choice.advice
    assert "1/5" in panel.size_choice.advice
    panel.size_choice.take_button.click()
    assert panel.plan().image_size == 96
    assert panel.size_choice.advice == ""
    assert not panel.size_choice.take_button.isVisible()


def test_sizes_are_offered_with_their_time(panel):
    box = panel.size_choice._combo
    words = {box.itemData(row): box.itemText(row) for row in range(box.count())}
    assert words[224] == "224 px, its own size"
    assert words[96] == "96 px, about 1/5 of the time"
    assert "2.9 ×" in words[384]


def test_another_model_offers_the_sizes_that_it_can_see(panel):
    panel.backbones.choose("inception_v3")
    box = panel.size_choice._combo
    sizes = [box.itemData(row) for row in range(box.count())]
    assert min(sizes) >= 75
    assert 299 in sizes


# Find the best


def test_a_time_budget_makes_the_other_choices_unneeded(panel):
    panel.strategies["full_fine_tuning"].click()
    panel.budget.check.click()
    assert not panel.backbones.isVisible()
    assert not panel.strategy_chooser.isVisible()
    assert "trying them out" in panel._model_note.text()

    plan = panel.plan()
    assert plan.time_budget == 15
    assert (plan.backbone, plan.strategy) == (RECOMMENDED.backbone, RECOMMENDED.strategy)

    panel.budget.check.click()
    assert panel.backbones.isVisible()
    assert panel.plan().time_budget is None
    assert panel.plan().strategy == "full_fine_tuning"


def test_arrows_go_from_one_usual_number_of_minutes_to_the_next(panel):
    spin = panel.budget._minutes_spin
    spin.stepUp()
    assert spin.value() == 30
    spin.stepBy(-2)
    assert spin.value() == 10
    spin.setValue(7)
    spin.stepUp()
    assert spin.value() == 10
    spin.stepBy(20)
    assert spin.value() == 480


# The whole plan


@pytest.mark.parametrize(
    "asked",
    [
        Plan("resnet50", "hybrid", 160, "pad", 7, 16, 5e-4, "strong", "partial", 4, 6, folds=5),
        Plan("mobilenet_v2_0.35", "partial_fine_tuning", 128, blocks=3, copies=9),
        Plan("small_vgg", "from_scratch", 64, depth=20),
        Plan(
            "clip_vit_base_patch32",
            "zero_shot",
            224,
            words=(("circles", "a ring"), ("squares", "a box"), ("stripes", "a zebra")),
        ),
        Plan("mobilenet_v2_0.35", "as_is", 224, words=(("circles", "tabby"),)),
        Plan("mobilenet_v2_0.35", "feature_extraction", 96, time_budget=30.0),
    ],
    ids=lambda plan: plan.strategy,
)
def test_a_plan_comes_back_as_it_was_shown(panel, asked):
    panel.show_plan(asked)
    assert panel.plan() == asked


def test_a_strategy_with_a_network_of_its_own_leaves_the_model_as_it_was(panel):
    words = tuple((name, "a thing") for name in ("circles", "squares", "stripes"))
    panel.show_plan(Plan("clip_vit_base_patch32", "zero_shot", 224, words=words))
    panel.strategies["hybrid"].click()
    assert (panel.plan().backbone, panel.plan().image_size) == (RECOMMENDED.backbone, 96)


def test_estimates_are_shown_on_cards(panel):
    panel.set_estimates({"hybrid": 600.0}, {"mobilenet_v2_0.35": 40.0})
    assert "about 10 min on this computer" in panel.strategies["hybrid"].accessibleDescription()
    here = next(c for c in panel.backbones.cards if c.backbone.id == "mobilenet_v2_0.35")
    assert "about 40 s on this computer" in here.accessibleDescription()

    # A card that is made later knows it as well.
    panel.backbones.choose("resnet50")
    here = next(c for c in panel.backbones.cards if c.backbone.id == "mobilenet_v2_0.35")
    assert "about 40 s on this computer" in here.accessibleDescription()


def test_every_change_is_told(qtbot, panel):
    for change in (
        lambda: panel.strategies["hybrid"].click(),
        lambda: panel.size_choice.choose(128),
        lambda: panel.budget.check.click(),
        lambda: panel.backbones.choose("resnet50"),
        lambda: panel.advanced.show_rate(0.01),
    ):
        with qtbot.waitSignal(panel.plan_changed):
            change()


def test_few_photos_for_an_empty_network_are_told_of(panel):
    panel.strategies["from_scratch"].click()
    assert "36 photos" in panel.advice
    panel.strategies["hybrid"].click()
    assert panel.advice == ""
