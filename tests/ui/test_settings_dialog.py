"""The Settings dialog with the real session, driven by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from xfer_gui.core import backends, places
from xfer_gui.core.devices import Device
from xfer_gui.session.session import EngineState, Session
from xfer_gui.session.settings import Settings
from xfer_gui.ui import theme
from xfer_gui.ui.main_window import MainWindow
from xfer_gui.ui.models_dialog import ModelsDialog
from xfer_gui.ui.settings_dialog import SettingsDialog

ALL = ("tensorflow", "torch", "jax")
SIZE = 2_000_000


@pytest.fixture
def session(qapp):
    session = Session()
    yield session
    assert session.shutdown()


@pytest.fixture
def install(monkeypatch):
    """`install("torch", …)` makes these the only engines that are there."""
    # No variable says which one to use, and what is changed is changed back.
    for name in ("KERAS_BACKEND", "XFER_KERAS_BACKEND"):
        monkeypatch.setenv(name, "")

    def only(*names):
        monkeypatch.setattr(backends, "installed", lambda: names)

    only(*ALL)
    return only


@pytest.fixture
def show(qtbot, session, install):
    """`show()` is the dialog, once it knows what is on the disk."""

    def shown():
        dialog = SettingsDialog(session)
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(session.upkeep.measured):
            dialog.show()
        return dialog

    return shown


@pytest.fixture
def kept():
    file = places.cache_folder() / "activations" / "one" / "rows.bin"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"x" * SIZE)
    return file


def ready(session, device):
    session._engine = EngineState("ready", device)
    session.engine_changed.emit()


def test_only_engines_that_are_there_can_be_chosen(show, install):
    install("tensorflow", "jax")
    dialog = show()

    assert set(dialog.engine_group.buttons) == {"tensorflow", "jax"}
    assert dialog.engine_group.buttons["tensorflow"].isChecked()
    assert "Not on this computer: PyTorch." in dialog.engine_group.words
    for button in dialog.engine_group.buttons.values():
        assert "graphics cards" in button.accessibleDescription()


def test_the_keyboard_chooses_the_engine_of_the_next_start(show, session, qtbot):
    dialog = show()
    ready(session, Device("tensorflow", 4, obstacle="none"))
    assert dialog.engine_group.buttons["tensorflow"].hasFocus()

    with qtbot.waitSignal(session.upkeep.backend_chosen):
        QTest.keyClick(dialog.engine_group.buttons["tensorflow"], Qt.Key.Key_Down)

    assert backends.preferred() == "torch"
    assert "From the next start on, Xfer learns with PyTorch." in dialog.engine_group.words
    assert show().engine_group.buttons["torch"].isChecked()


def test_a_choice_that_cannot_be_written_down_is_told(show, session, qtbot):
    places.data_folder().mkdir(parents=True, exist_ok=True)
    backends.settings_file().mkdir()
    dialog = show()

    with qtbot.waitSignal(session.upkeep.failed):
        dialog.engine_group.buttons["jax"].click()

    assert dialog.message.text
    assert dialog.engine_group.buttons["tensorflow"].isChecked()


def test_a_variable_that_decides_is_named(show, monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")

    assert "The variable KERAS_BACKEND says “jax”" in show().engine_group.words


def test_the_device_is_said_as_soon_as_it_is_known(show, session):
    dialog = show()
    assert "Preparing the learning engine…" in dialog.engine_group.words

    ready(session, Device("torch", 8, "GeForce RTX 4070"))

    assert "on the graphics card GeForce RTX 4070 (PyTorch)" in dialog.engine_group.words
    assert not dialog.engine_group.link_button.isVisible()


def test_on_windows_the_way_to_the_graphics_card_is_shown(show, session, install, monkeypatch):
    install("tensorflow")
    monkeypatch.setattr("sys.platform", "win32")
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog = show()
    ready(session, Device("tensorflow", 8, obstacle="system"))

    assert "no graphics card support on Windows; PyTorch has." in dialog.engine_group.words
    assert "Add PyTorch with support for graphics cards" in dialog.engine_group.words
    dialog.engine_group.link_button.click()
    assert opened == [backends.PAGES["torch"]]


def test_where_pytorch_is_there_it_is_only_to_be_chosen(show, session):
    dialog = show()
    ready(session, Device("tensorflow", 8, obstacle="system"))

    assert "Choose PyTorch below and start Xfer again." in dialog.engine_group.words
    assert not dialog.engine_group.link_button.isVisible()


def test_no_sentence_is_cut_off(show, session, qtbot):
    dialog = show()
    ready(session, Device("torch", 8, obstacle="build"))

    qtbot.waitUntil(lambda: dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()))


def test_the_cache_is_emptied_once_the_person_agrees(show, kept, session, qtbot, message_boxes):
    dialog = show()
    assert dialog.cache_group.sizes["activations"] == "2.0 MB"
    assert dialog.cache_group.sizes[""] == "2.0 MB"

    dialog.cache_group.empty_button.click()
    assert kept.exists()

    message_boxes.answer = QMessageBox.StandardButton.Yes
    with qtbot.waitSignals([session.upkeep.emptied, session.upkeep.measured]):
        dialog.cache_group.empty_button.click()

    assert message_boxes.texts == ["Empty the cache and free 2.0 MB?"] * 2
    assert not kept.exists()
    assert dialog.message.text == "2.0 MB are free again."
    assert dialog.cache_group.sizes[""] == "0 bytes"
    assert not dialog.cache_group.empty_button.isEnabled()
    assert dialog.cache_group.empty_button.toolTip()


def test_what_is_in_use_is_told(show, kept, session, qtbot, message_boxes):
    from xfer_gui.core.row_store import RowStore

    store = RowStore(kept.parent, (10,), "uint8")
    dialog = show()
    message_boxes.answer = QMessageBox.StandardButton.Yes
    with qtbot.waitSignals([session.upkeep.emptied, session.upkeep.measured]):
        dialog.cache_group.empty_button.click()

    assert kept.exists()
    assert "2.0 MB stay because Xfer works with them just now." in dialog.message.text
    assert store.row_bytes == 10


def test_light_and_dark_are_taken_at_once_and_remembered(show, qapp):
    theme.apply(qapp, Qt.ColorScheme.Light)
    dialog = show()
    try:
        dialog.appearance_buttons["dark"].click()
        assert theme.is_dark()
        assert Settings().appearance == "dark"
        assert show().appearance_buttons["dark"].isChecked()

        dialog.appearance_buttons["light"].click()
        assert not theme.is_dark()
    finally:
        dialog.appearance_buttons[""].click()
    assert Settings().appearance == ""


def test_the_window_opens_it_by_key_and_leads_on_to_the_models(qapp, qtbot, session, install):
    theme.apply(qapp, Qt.ColorScheme.Light)
    window = MainWindow()
    qtbot.addWidget(window)
    window.furnish(session)
    window.show()
    action = next(each for each in window.findChildren(QAction) if "Settings" in each.text())
    assert action.shortcut().toString() == "Ctrl+,"

    with qtbot.waitSignal(session.upkeep.measured):
        action.trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog.isVisible()
    dialog.cache_group.models_button.click()
    assert window.findChild(ModelsDialog).isVisible()

    window.close()
    assert not dialog.isVisible()
