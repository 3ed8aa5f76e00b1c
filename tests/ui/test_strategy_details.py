from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.fake_training import RECOMMENDED, THOUSAND_NAMES, evaluation, made_up_run
from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan
from xfer_gui.ui.descriptions import CLIP, Descriptions
from xfer_gui.ui.member_list import MemberList
from xfer_gui.ui.names_dialog import NamesDialog
from xfer_gui.ui.own_names import OwnNames
from xfer_gui.ui.strategy_details import EmptyNetwork, LastBlocks

CLASSES = ("circles", "squares")


def dataset(*classes):
    return Dataset(Path("/photos"), classes or CLASSES, ())


def plan(strategy, backbone="mobilenet_v2_0.35", **more):
    return Plan(backbone, strategy, 96, **more)


@pytest.fixture
def made(qtbot):
    """`made(Kind)` is a form of that kind."""

    def make(kind):
        form = kind()
        qtbot.addWidget(form)
        form.show_dataset(dataset())
        return form

    return make


def trained(folder, number, classes=CLASSES, wrong=2, **more):
    photos = [folder / f"{each}.jpg" for each in range(20)]
    judged = evaluation(photos, classes, wrong)
    return made_up_run(folder, number, judged, classes=classes, **more)


def test_blocks_are_automatic_or_a_number(made):
    form = made(LastBlocks)
    assert form.filled_in(plan("partial_fine_tuning")).blocks is None
    form.show_plan(plan("partial_fine_tuning", blocks=4))
    assert form.filled_in(plan("partial_fine_tuning")).blocks == 4


def test_an_empty_network_is_small_or_the_model_of_the_cards(qtbot, made):
    form = made(EmptyNetwork)
    form.show_backbone("resnet50")
    offered = [form._network_combo.itemText(row) for row in range(form._network_combo.count())]
    assert offered == ["Small residual network", "Small plain network", "ResNet50, emptied"]

    with qtbot.waitSignal(form.backbone_wanted) as blocker:
        form._network_combo.setCurrentIndex(1)
        form._network_combo.activated.emit(1)
    assert blocker.args == ["small_vgg"]


def test_depth_is_chosen_for_small_networks_only(made):
    form = made(EmptyNetwork)
    form.show_plan(plan("from_scratch", "small_vgg", depth=20))
    assert form.filled_in(plan("from_scratch", "small_vgg")).depth == 20
    assert form.filled_in(plan("from_scratch", "resnet50")).depth is None


def test_each_class_begins_with_a_photo_of_it(made):
    form = made(Descriptions)
    form.show_dataset(dataset("apple", "golden_retriever"))
    assert form.table.words == {
        "apple": "a photo of an apple",
        "golden_retriever": "a photo of a golden retriever",
    }


def test_a_description_is_typed_and_stays_when_photos_change(qtbot, made):
    form = made(Descriptions)
    form.show()
    with qtbot.waitSignal(form.changed):
        form.table.item(0, 1).setText("a ring")
    form.show_dataset(dataset("circles", "lines", "squares"))

    filled = form.filled_in(plan("zero_shot"))
    assert filled.words[0] == ("circles", "a ring")
    assert [name for name, _ in filled.words] == ["circles", "lines", "squares"]
    assert (filled.backbone, filled.image_size) == (CLIP.id, CLIP.image_size)


def test_a_description_can_be_changed_without_a_mouse(qtbot, made):
    form = made(Descriptions)
    form.resize(380, 300)
    form.show()
    qtbot.waitExposed(form)
    form.table.setFocus()
    form.table.setCurrentCell(1, 1)
    QTest.keyClick(form.table, Qt.Key.Key_F2)
    editor = form.table.findChild(QLineEdit)
    QTest.keyClicks(editor, "xy")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.table.words["squares"] == "xy")


def test_a_class_without_a_description_is_named(made):
    form = made(Descriptions)
    form.table.item(1, 1).setText("  ")
    assert "“squares”" in form.problem()


def test_an_ensemble_needs_two_trainings_with_these_classes(made, tmp_path):
    form = made(MemberList)
    form.show_runs([trained(tmp_path, 1), trained(tmp_path, 2, ("cats", "dogs"))])
    assert form.why_not()

    form.show_runs([trained(tmp_path, 1), trained(tmp_path, 3)])
    assert not form.why_not()


def test_the_best_three_are_ticked_at_first_and_accuracies_are_shown(made, tmp_path):
    form = made(MemberList)
    runs = [trained(tmp_path, number, wrong=number) for number in (1, 2, 3, 4)]
    form.show_runs(runs)

    assert set(form.members) == {run.name for run in runs[:3]}
    accuracies = [form.tree.topLevelItem(row).text(1) for row in range(4)]
    assert [each.rstrip("%").strip() for each in accuracies] == ["95", "90", "85", "80"]


def test_ticks_stay_when_another_training_is_finished(made, tmp_path):
    form = made(MemberList)
    runs = [trained(tmp_path, number) for number in (1, 2)]
    form.show_runs(runs)
    form.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert "at least two" in form.problem()

    form.show_runs([trained(tmp_path, 3), *runs])
    assert form.members == (runs[1].name,)


def test_a_training_that_comes_later_is_ticked_as_long_as_nobody_ticked_by_hand(made, tmp_path):
    form = made(MemberList)
    runs = [trained(tmp_path, number) for number in (1, 2)]
    form.show_runs(runs[:1])
    form.show_runs(runs)
    assert set(form.members) == {run.name for run in runs}


def test_an_ensemble_is_listed_under_the_model_of_its_first_member(made, tmp_path):
    form = made(MemberList)
    first = trained(tmp_path, 1, plan=replace(RECOMMENDED, backbone="resnet50"))
    form.show_runs([first, trained(tmp_path, 2)])

    filled = form.filled_in(plan("ensemble"))
    assert filled.members == form.members
    assert filled.backbone == "resnet50"


def test_ensembles_and_trainings_that_left_nothing_are_not_offered(made, tmp_path):
    form = made(MemberList)
    bare = trained(tmp_path, 1)
    (bare.folder / "network" / "manifest.json").unlink()
    ensemble = trained(tmp_path, 2, plan=replace(RECOMMENDED, strategy="ensemble"))
    form.show_runs([bare, ensemble, trained(tmp_path, 3)])
    assert form.tree.topLevelItemCount() == 1


@pytest.fixture
def own_names(made):
    form = made(OwnNames)
    form.show_dataset(dataset("cats", "gadgets"))
    return form


def test_names_are_fetched_when_they_are_wanted(qtbot, own_names):
    with qtbot.waitSignal(own_names.names_wanted):
        own_names.change_button.click()


def test_classes_get_the_names_that_they_speak_of(own_names):
    own_names.show_names(THOUSAND_NAMES)
    assert own_names.table.words == {
        "cats": "5: tabby, tiger cat, Persian cat, Siamese cat, Egyptian cat",
        "gadgets": "found on your photos",
    }
    # Nothing was chosen by hand, so the engine does the same by itself.
    assert own_names.filled_in(plan("as_is")).words == ()


def test_names_that_a_person_chose_go_into_the_plan(own_names):
    own_names.show_names(THOUSAND_NAMES)
    own_names.set_names({"cats": (281, 282, 283, 284, 285), "gadgets": (7, 8)})
    assert own_names.filled_in(plan("as_is")).words == (("gadgets", "xaah, xaai"),)

    own_names.set_names({})
    assert own_names.filled_in(plan("as_is")).words == ()


def test_names_of_a_plan_come_back(own_names):
    asked = plan("as_is", words=(("gadgets", "xaah"),))
    own_names.show_plan(asked)
    assert own_names.filled_in(plan("as_is")).words == asked.words

    own_names.show_names(THOUSAND_NAMES)
    assert own_names.filled_in(plan("as_is")).words == asked.words


@pytest.fixture
def dialog(qtbot):
    dialog = NamesDialog(THOUSAND_NAMES, {"cats": (281, 282), "gadgets": ()}, "gadgets")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_name_that_is_ticked_leaves_the_class_it_had(dialog):
    dialog.tick("tabby")
    dialog.tick("xaah")
    assert dialog.chosen == {"cats": (282,), "gadgets": (7, 281)}

    dialog.tick("xaah", ticked=False)
    assert dialog.chosen["gadgets"] == (281,)


def test_names_are_found_by_a_word_or_by_what_is_meant(dialog):
    dialog._search_edit.setText("kitten")
    assert dialog.listed == list(THOUSAND_NAMES[281:286])
    dialog._search_edit.setText("persian")
    assert dialog.listed == ["Persian cat"]
    dialog._search_edit.setText("nothing like it")
    assert dialog.listed == []
    assert "no such name" in dialog._count_label.text()


def test_going_to_another_class_shows_its_names(dialog):
    dialog.show_class("cats")
    boxes = [dialog._name_list.item(row).checkState() for row in (280, 281, 282, 283)]
    assert [each == Qt.CheckState.Checked for each in boxes] == [False, True, True, False]
