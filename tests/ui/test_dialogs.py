import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from xfer_gui.core.errors import ProjectError
from xfer_gui.ui import dialogs


@pytest.fixture
def shown(qapp, message_boxes, monkeypatch):
    """Message boxes as they would be seen."""
    boxes = []

    def show(box):
        boxes.append(box)
        return QMessageBox.StandardButton.Close

    monkeypatch.setattr(QMessageBox, "exec", show)
    return boxes


def raised(error: Exception) -> Exception:
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.value


def press(box, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


def test_error_has_sentence_hint_and_details(shown):
    dialogs.show_error(None, raised(ProjectError("{name} is full.", "Free space.", name="Disk")))
    (box,) = shown
    assert box.text() == "Disk is full."
    assert box.informativeText() == "Free space."
    assert "test_dialogs.py" in box.detailedText()


def test_details_can_be_copied_and_the_box_stays(shown):
    dialogs.show_error(None, raised(ValueError("what happened")))
    (box,) = shown
    box.show()
    press(box, "Copy details")
    assert "what happened" in QGuiApplication.clipboard().text()
    assert box.isVisible()
    box.close()


def test_log_can_be_opened(shown, monkeypatch):
    opened = []
    monkeypatch.setattr(dialogs, "open_log", lambda: opened.append(True))
    dialogs.show_error(None, raised(ValueError("what happened")))
    press(shown[0], "Open log")
    assert opened


def test_details_of_another_thread_are_its_notes(qapp):
    error = ValueError("late")
    error.add_note("Traceback of the worker")
    assert "Traceback of the worker" in dialogs.error_details(error)
