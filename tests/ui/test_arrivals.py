"""What changed in the folder, and the question about folders inside class folders."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.fake_session import FakeSession, dataset_of
from xfer_gui.core.changes import Changes
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.photos import Nesting
from xfer_gui.ui.arrivals import Arrivals
from xfer_gui.ui.nesting_card import NestingCard

NESTING = Nesting(("cats", "dogs"), ("cats/old", "cats/young", "dogs"))


@pytest.fixture
def session(qapp):
    return FakeSession()


@pytest.fixture
def arrivals(session, qtbot):
    arrivals = Arrivals(session)
    qtbot.addWidget(arrivals)
    arrivals.show()
    return arrivals


@pytest.fixture
def found(photo_folder):
    return dataset_of(photo_folder)


def words(widget) -> str:
    every = widget.findChildren(QLabel) + widget.findChildren(QPushButton)
    return "\n".join(each.text() for each in every if each.isVisible())


def button(widget, text) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


def test_nothing_is_shown_where_there_is_nothing_to_ask_or_tell(arrivals, session, found, tmp_path):
    session.open(found, tmp_path)
    assert words(arrivals) == ""
    assert arrivals.nested_button.isHidden()


def test_folders_in_class_folders_are_asked_about_with_the_classes_of_both_answers(
    arrivals, session, found, tmp_path
):
    session.open(replace(found, nesting=NESTING), tmp_path)
    card = arrivals.findChild(NestingCard)
    assert "2 classes: cats, dogs" in words(card)
    assert "3 classes: cats/old, cats/young, dogs" in words(card)
    button(card, "Classes of their own").click()
    assert session.project.nested == "separate"
    assert card.isHidden()


def test_the_answer_can_be_changed_later(arrivals, session, found, tmp_path):
    session.open(replace(found, nesting=NESTING), tmp_path)
    session.change(nested="separate")
    assert not arrivals.nested_button.isHidden()
    assert arrivals.nested_button.text() == "Folders in class folders are classes"
    card = arrivals.findChild(NestingCard)
    assert card.isHidden()
    arrivals.nested_button.click()
    assert card.isVisible()
    button(card, "Part of the class").click()
    assert session.project.nested == "merged"
    assert card.isHidden()


def test_changes_are_told_until_they_are_closed_and_add_up(
    arrivals, session, found, tmp_path, qtbot
):
    session.open(found, tmp_path)
    new = Changes(new=found.photos[:11], classes_new=("circles",))
    session.incoming.photos_changed.emit(new)
    assert "New: 11 photos in “circles”" in words(arrivals)
    assert "New classes: “circles”" in words(arrivals)
    more = Changes(new=found.photos[11:13], gone=found.photos[30:31])
    session.incoming.photos_changed.emit(more)
    assert "New: 13 photos in 2 classes · No longer there: 1 photo" in words(arrivals)
    with qtbot.waitSignal(arrivals.show_requested) as wish:
        button(arrivals, "Show them").click()
    assert wish.args[0] == found.photos[:13]
    assert words(arrivals) == ""


def test_photos_that_came_back_take_the_message_away(arrivals, session, found, tmp_path):
    session.open(found, tmp_path)
    session.incoming.photos_changed.emit(Changes(gone=found.photos[:2]))
    assert "No longer there: 2 photos" in words(arrivals)
    assert "Show them" not in words(arrivals)
    session.incoming.photos_changed.emit(Changes(new=found.photos[:2]))
    assert words(arrivals) == ""


def test_a_look_that_failed_is_told_above_the_photos(arrivals, session, found, tmp_path):
    session.open(found, tmp_path)
    session.fail("scan", DatasetError("The folder is no longer there.", "Put it back."))
    assert "The folder is no longer there. Put it back." in words(arrivals)
    session.begin("scan")
    assert words(arrivals) == ""
    session.fail("scan", DatasetError("The folder is no longer there.", "Put it back."))
    session.end("scan")
    assert "The folder is no longer there. Put it back." in words(arrivals)
    session.project = session.found = None
    session.dataset_changed.emit()
    assert words(arrivals) == ""
