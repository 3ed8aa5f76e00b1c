"""The preview of a division: counted when asked, follows wishes, is undone, is made anew."""

import shutil

import pytest

from xfer_gui.core.plan import Plan
from xfer_gui.core.together import KeepTogether
from xfer_gui.session.division import Division

PLAN = Plan("mobilenet_0.25", "feature_extraction", 32)


@pytest.fixture
def folder(photo_folder):
    """Photos of three classes, a third of each in a subfolder that all classes have."""
    for label in ("circles", "squares", "stripes"):
        (photo_folder / label / "anna").mkdir()
        for number in range(4):
            name = f"{label}-{number:03d}.jpg"
            shutil.move(photo_folder / label / name, photo_folder / label / "anna" / name)
    return photo_folder


@pytest.fixture
def opened(qtbot, session, folder):
    with qtbot.waitSignal(session.job_finished, check_params_cb=lambda kind: kind == "check"):
        session.import_folder(folder)
    return session


def known(qtbot, division: Division):
    qtbot.waitUntil(lambda: division.divided is not None or division.problem is not None)
    return division.divided


def test_nothing_is_counted_until_somebody_asks(qtbot, opened):
    assert opened.division.divided is None
    assert not opened.is_busy("divide")
    opened.division.ask(PLAN)
    found = known(qtbot, opened.division)
    assert len(found.split.everything()) == 36
    assert found.together.of_bond("folders") == ()
    assert [len(group) for group in found.subfolders] == [12]


def test_subfolders_stay_together_once_that_is_wished_and_no_more_after_undo(qtbot, opened):
    opened.division.ask(PLAN)
    known(qtbot, opened.division)
    opened.division.keep_together(KeepTogether(folders=True))
    assert opened.project.together.folders
    found = known(qtbot, opened.division)
    assert [len(group) for group in found.together.of_bond("folders")] == [12]
    opened.undo()
    assert not opened.project.together.folders
    assert known(qtbot, opened.division).together.of_bond("folders") == ()


def test_other_shares_are_another_division(qtbot, opened):
    opened.division.ask(PLAN)
    before = known(qtbot, opened.division)
    opened.division.ask(Plan(PLAN.backbone, PLAN.strategy, 32, shares=(0.5, 0.25, 0.25)))
    assert opened.division.divided is None
    assert len(known(qtbot, opened.division).split.test) > len(before.split.test)


def test_what_cannot_be_divided_is_a_problem_and_no_failure(qtbot, opened, folder):
    failed = []
    opened.failed.connect(failed.append)
    names = [f"{label}/anna/{label}-{n:03d}.jpg" for label in opened.dataset.classes
             for n in range(4)]  # fmt: skip
    left = [photo.path for photo in opened.dataset.photos
            if opened.dataset.relative(photo) not in names]  # fmt: skip
    opened.set_photos_excluded(left, True)
    opened.division.keep_together(KeepTogether(folders=True))
    opened.division.ask(PLAN)
    known(qtbot, opened.division)
    assert "belong together" in opened.division.problem.sentence
    assert failed == []


def test_the_division_of_earlier_trainings_can_be_forgotten_and_brought_back(qtbot, opened):
    division = opened.division
    parts = {opened.dataset.relative(photo): "training" for photo in opened.dataset.photos[:30]}
    opened._library.set_parts(parts)
    assert division.is_kept
    division.divide_anew()
    assert opened.project.parts == {}
    assert (division.is_kept, division.can_go_back) == (False, True)
    division.go_back()
    assert opened.project.parts == parts
    assert not division.can_go_back
