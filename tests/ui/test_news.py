import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.fake_session import FakeSession
from xfer_gui.core.errors import DatasetError, ProjectError
from xfer_gui.core.events import Notice
from xfer_gui.ui.message_bar import MessageBar
from xfer_gui.ui.news import NewsDesk


class Desk:
    """A news desk with its bar in a window, and the page that is in front."""

    def __init__(self, qtbot) -> None:
        self.session = FakeSession()
        self.page = "photos"
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.bar = MessageBar(self.window)
        self.window.show()
        NewsDesk(self.session, self.bar, lambda: self.page, self.window)


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


def test_notice_passes_by(desk, qtbot):
    desk.session.noticed.emit(Notice("{n} photos were left out.", (("n", 3),)))
    assert desk.bar.text == "3 photos were left out."
    desk.bar._timer.timeout.emit()
    assert desk.bar.text == ""


def test_warning_stays_until_it_is_closed(desk):
    desk.session.failed.emit(ProjectError("The disk is full.", "Free some space."))
    assert desk.bar.text == "The disk is full. Free some space."
    assert not desk.bar._timer.isActive()
    desk.bar._close_button.click()
    assert desk.bar.text == ""


def test_failure_that_the_page_in_front_shows_is_not_said_twice(desk):
    desk.session.fail("scan", DatasetError("“pets” is empty."))
    assert desk.bar.text == ""


def test_failure_of_another_page_is_said_in_the_bar(desk):
    desk.page = "results"
    desk.session.fail("train", DatasetError("“pets” is gone."))
    assert desk.bar.text == "“pets” is gone."


def test_failure_nobody_expected_opens_the_dialog(desk, message_boxes):
    desk.session.fail("train", ZeroDivisionError("division by zero"))
    assert message_boxes.texts == ["Something happened that Xfer was not prepared for."]


def test_details_open_the_dialog(desk, message_boxes):
    desk.session.failed.emit(ProjectError("The disk is full."))
    details = next(b for b in desk.bar.findChildren(QPushButton) if b.text() == "Details…")
    details.click()
    assert message_boxes.texts == ["The disk is full."]
