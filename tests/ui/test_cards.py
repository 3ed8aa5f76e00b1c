import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from xfer_gui.core.catalogue import backbone
from xfer_gui.core.plan import STRATEGIES
from xfer_gui.ui import layer_drawing
from xfer_gui.ui.backbone_chooser import GOOD_ONES, BackboneChooser, BackboneDialog
from xfer_gui.ui.cards import StrategyCard, facts_of
from xfer_gui.ui.strategy_words import cost_of, words_of


@pytest.fixture
def cards(qtbot):
    area = QWidget()
    qtbot.addWidget(area)
    layout = QVBoxLayout(area)
    chosen = ("feature_extraction", "full_fine_tuning", "from_scratch")
    cards = [StrategyCard(strategy, area) for strategy in chosen]
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


def shown(card):
    return [label for label in card.findChildren(QLabel) if label.isVisible()]


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


def test_an_impossible_card_says_why_and_no_longer_what_it_costs(cards):
    cards[1].set_estimate(180)
    cards[1].set_possible(False, "It has no weights.")
    assert not cards[1].isEnabled()
    assert cards[1].toolTip() == "It has no weights."
    assert [label.text() for label in shown(cards[1])][-1] == "It has no weights."
    assert "It has no weights." in cards[1].accessibleDescription()
    assert cost_of("full_fine_tuning") not in [label.text() for label in shown(cards[1])]

    cards[1].set_possible(True)
    assert [label.text() for label in shown(cards[1])][-1] == "about 3 min on this computer"


def test_a_card_says_how_long_it_would_take_once_that_is_known(cards):
    before = cards[0].heightForWidth(360)
    cards[0].set_estimate(180)
    assert "about 3 min on this computer" in cards[0].accessibleDescription()
    assert cards[0].heightForWidth(360) > before

    cards[0].set_estimate(None)
    assert "computer" not in cards[0].accessibleDescription()


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_every_strategy_says_when_to_use_it_and_what_it_costs(strategy):
    (name, when), cost = words_of(strategy), cost_of(strategy)
    assert all(each.endswith(".") for each in (when, cost))
    # Two lines of a card each.
    assert all(len(each) <= 90 for each in (when, cost))
    assert not {"epoch", "hyperparameter", "backbone"} & set(
        f"{name} {when} {cost}".lower().split()
    )


def test_drawings_of_all_strategies_differ_and_are_told_in_words(qtbot):
    pictures, words = set(), set()
    for strategy in STRATEGIES:
        drawing = layer_drawing.LayerDrawing(strategy)
        qtbot.addWidget(drawing)
        pictures.add(bytes(drawing.grab().toImage().constBits()))
        words.add(drawing.accessibleName())
    assert len(pictures) == len(words) == len(STRATEGIES)


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
