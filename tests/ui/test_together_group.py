"""What must stay together: choices, what they find, and what is said of the division."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.fake_session import dataset_of
from tests.ui.fake_training import FakeTrainingSession
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.events import Notice
from xfer_gui.core.split import split
from xfer_gui.core.together import KeepTogether, Together
from xfer_gui.session.dividing import Divided
from xfer_gui.ui.together_group import TogetherGroup
from xfer_gui.ui.train_page import TrainPage


@pytest.fixture
def group(qtbot) -> TogetherGroup:
    widget = TogetherGroup()
    qtbot.addWidget(widget)
    return widget


def division(folder: Path, remarks=()) -> Divided:
    dataset = dataset_of(folder)
    pair = dataset.photos[:2]
    together = Together((pair,), (("near_twins", (pair,)),))
    # Subfolders are counted although they need not stay together yet.
    return Divided(
        split(dataset, groups=[pair]), {}, together, tuple(remarks), (dataset.photos[:3],)
    )


def test_choices_are_told_one_by_one(qtbot, group):
    group.show_wish(KeepTogether())
    told = []
    group.wished.connect(told.append)
    group.boxes["folders"].click()
    group.boxes["near_twins"].click()
    group.boxes["bursts"].click()
    assert told == [
        KeepTogether(folders=True),
        KeepTogether(near_twins=False, folders=True),
        KeepTogether(near_twins=False, burst_seconds=0, folders=True),
    ]
    assert not group.seconds.isEnabled()
    group.boxes["bursts"].click()
    assert told[-1].burst_seconds == 5


def test_other_seconds_are_told_once_they_are_typed(qtbot, group):
    told = []
    group.wished.connect(told.append)
    group.seconds.setValue(30)
    assert told == []
    qtbot.keyClick(group.seconds, Qt.Key.Key_Return)
    assert told == [KeepTogether(burst_seconds=30)]


def test_what_the_project_says_is_shown_without_telling_it_back(group):
    told = []
    group.wished.connect(told.append)
    group.show_wish(KeepTogether(near_twins=False, burst_seconds=60, folders=True))
    assert [box.isChecked() for box in group.boxes.values()] == [False, True, True]
    assert group.seconds.value() == 60
    assert told == []


def test_what_is_found_and_the_numbers_are_shown(group, photo_folder):
    group.show_division(None, None, is_kept=False, can_go_back=False)
    assert "Counting" in group.words
    group.show_division(division(photo_folder), None, is_kept=False, can_go_back=False)
    assert "Groups found: 1 (2 photos)" in group.words
    assert "Subfolders found: 1 (3 photos)" in group.words
    assert "24 to learn from  ·  6 to choose by  ·  6 to judge" in group.words
    assert "Counting" not in group.words


def test_an_unfair_division_and_its_remedy_are_said(group, photo_folder):
    remark = Notice("{count} photos belong together.", (("count", 30),))
    group.show_division(division(photo_folder, [remark]), None, is_kept=False, can_go_back=False)
    assert "30 photos belong together." in group.words
    problem = DatasetError("Nothing is left for the test.", "Add photos.")
    group.show_division(None, problem, is_kept=False, can_go_back=False)
    assert group.words.endswith("Nothing is left for the test.\nAdd photos.")


def test_a_kept_division_can_be_made_anew_and_brought_back(group):
    anew, back = group.buttons
    assert anew.isHidden()
    group.show_division(None, None, is_kept=True, can_go_back=False)
    assert not anew.isHidden()
    assert "earlier training" in group.words
    assert "compared" in anew.toolTip()
    group.show_division(None, None, is_kept=False, can_go_back=True)
    assert (anew.isHidden(), back.isHidden()) == (True, False)


@pytest.fixture
def session(qapp) -> FakeTrainingSession:
    return FakeTrainingSession()


@pytest.fixture
def page(qtbot, session) -> TrainPage:
    page = TrainPage(session)
    qtbot.addWidget(page)
    return page


def test_the_division_is_counted_only_while_somebody_looks(qtbot, session, page, tmp_path):
    session.open(dataset_of(make(tmp_path)), tmp_path / "project")
    assert not [call for call in session.division.calls if call[0] == "ask"]
    page.show()
    page.plan_panel.advanced.set_unfolded(True)
    qtbot.waitUntil(lambda: session.division.calls[-1:] and session.division.calls[-1][0] == "ask")
    assert session.division.calls[-1][1].shares == page.plan_panel.plan().shares
    page.plan_panel.advanced.set_unfolded(False)
    assert session.division.calls[-1] == ("rest",)


def test_wishes_and_answers_pass_between_page_and_session(session, page, tmp_path, photo_folder):
    session.open(dataset_of(photo_folder), tmp_path / "project")
    group = page.plan_panel.advanced.together
    group.boxes["folders"].click()
    assert session.division.calls[-1] == ("keep_together", KeepTogether(folders=True))
    session.change(together=KeepTogether(near_twins=False))
    assert not group.boxes["near_twins"].isChecked()
    session.division.answer(division(photo_folder), is_kept=True)
    assert "24 to learn from" in group.words
    group.buttons[0].click()
    assert session.division.calls[-1] == ("divide_anew",)


def make(folder: Path) -> Path:
    for label in ("a", "b"):
        (folder / label).mkdir(exist_ok=True)
        for number in range(4):
            (folder / label / f"{number}.jpg").write_bytes(bytes([number]) * (number + 1))
    return folder
