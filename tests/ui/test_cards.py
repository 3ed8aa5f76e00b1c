import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xfer_gui.core.catalogue import backbone
from xfer_gui.core.plan import STRATEGIES
from xfer_gui.ui.advanced_panel import AdvancedPanel
from xfer_gui.ui.backbone_chooser import GOOD_ONES, BackboneChooser, BackboneDialog
from xfer_gui.ui.cards import StrategyCard, facts_of


@pytest.fixture
def cards(qtbot):
    area = QWidget()
    qtbot.addWidget(area)
    layout = QVBoxLayout(area)
    cards = [StrategyCard(strategy, area) for strategy in STRATEGIES]
    for card in cards:
        layout.addWidget(card)
    cards[0].setChecked(True)
    area.resize(360, 300)
    area.show()
    qtbot.waitExposed(area)
    yield cards
    area.close()


@pytest.fixture
def chooser(qtbot):
    chooser = BackboneChooser(lambda each: each == "mobilenet_v2_0.35")
    qtbot.addWidget(chooser)
    return chooser


def checked(cards):
    return [card.isChecked() for card in cards]


def test_exactly_one_card_is_chosen_by_a_click_anywhere_on_it(cards):
    QTest.mouseClick(cards[1], Qt.MouseButton.LeftButton, pos=cards[1].rect().bottomRight() / 1.1)
    assert checked(cards) == [False, True, False]


def test_arrow_keys_move_the_choice(cards):
    cards[0].setFocus()
    QTest.keyClick(cards[0], Qt.Key.Key_Down)
    assert checked(cards) == [False, True, False]


def test_screen_readers_find_radio_buttons_with_names(cards):
    cards[0].set_recommended(True)
    spoken = QAccessible.queryAccessibleInterface(cards[0])
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.text(QAccessible.Text.Name) == "Feature extraction, recommended"
    assert spoken.text(QAccessible.Text.Description)


def test_an_impossible_card_says_why(cards):
    cards[1].set_possible(False, "It has no weights.")
    assert not cards[1].isEnabled()
    assert cards[1].toolTip() == "It has no weights."


def test_words_are_not_cut_off_in_a_narrow_column(cards):
    assert cards[1].heightForWidth(220) > cards[1].heightForWidth(420)


def test_facts_say_whether_a_download_is_needed():
    here, away = (facts_of(backbone("resnet50"), ready) for ready in (True, False))
    assert "on this computer" in here
    assert "download" in away
    assert "download" in facts_of(backbone("small_vgg"), True)


def test_the_chooser_shows_few_cards_with_the_recommended_first(chooser):
    chooser.recommend("efficientnet_b0")
    shown = [card.backbone.id for card in chooser.cards]
    assert shown[0] == "efficientnet_b0"
    assert len(shown) == len(GOOD_ONES)


def test_choosing_one_from_all_gives_it_a_card(qtbot, chooser):
    with qtbot.waitSignal(chooser.backbone_chosen) as blocker:
        chooser.choose("vgg16")

    assert blocker.args == ["vgg16"]
    assert chooser.chosen.id == "vgg16"
    assert [card.backbone.id for card in chooser.cards if card.isChecked()] == ["vgg16"]


def test_choosing_a_card_is_told(qtbot, chooser):
    with qtbot.waitSignal(chooser.backbone_chosen) as blocker:
        chooser.cards[2].click()

    assert chooser.chosen.id == blocker.args[0] == chooser.cards[2].backbone.id


def test_the_dialog_finds_models_by_words_of_their_sentence(qtbot):
    dialog = BackboneDialog("resnet50", lambda each: False)
    qtbot.addWidget(dialog)
    dialog._search_edit.setText("microscope")
    assert dialog.chosen == "densenet121"

    dialog._search_edit.setText("microscope no-such-word")
    assert dialog.chosen == ""
    assert not dialog._ok_button.isEnabled()
    assert dialog._ok_button.toolTip()

    dialog._search_edit.setText("")
    assert dialog.chosen


def test_the_plan_comes_back_from_the_form_as_it_went_in(qtbot):
    from xfer_gui.core.plan import Plan

    panel = AdvancedPanel()
    qtbot.addWidget(panel)
    plan = Plan(
        "resnet50", "full_fine_tuning", 160, "pad", 7, 16, 0.0005, "none", 42, (0.6, 0.2, 0.2)
    )
    panel.set_backbone(backbone("resnet50"), 224)
    panel.show_plan(plan)

    assert panel.filled_in(Plan("resnet50", "full_fine_tuning", 224)) == plan


def test_an_automatic_rate_stays_automatic(qtbot):
    from xfer_gui.core.plan import Plan

    panel = AdvancedPanel()
    qtbot.addWidget(panel)
    plan = Plan("resnet50", "full_fine_tuning", 224)
    panel.set_backbone(backbone("resnet50"), 224)
    panel.show_plan(plan)

    assert panel.filled_in(plan).learning_rate is None


def test_fields_that_a_strategy_does_not_use_say_why(qtbot):
    panel = AdvancedPanel()
    qtbot.addWidget(panel)
    panel.set_strategy("full_fine_tuning")
    assert panel._rounds_spin.isEnabled()
    tip = panel._rounds_spin.toolTip()

    panel.set_strategy("feature_extraction")
    assert not panel._rounds_spin.isEnabled()
    assert panel._rounds_spin.toolTip() != tip


def test_a_fixed_split_says_why(qtbot):
    panel = AdvancedPanel()
    qtbot.addWidget(panel)
    panel.set_split_fixed("Your folder is divided already.")
    assert not panel._test_spin.isEnabled()
    assert panel._test_spin.toolTip() == "Your folder is divided already."
