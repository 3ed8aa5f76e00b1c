"""The Models dialog with the real session and a real server, driven by mouse and keyboard."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.weights_server import HTML, hdf5
from xfer_gui.core import places, proxy, weights
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.events import Progress
from xfer_gui.session import jobs
from xfer_gui.session.models import Transfer
from xfer_gui.session.session import Session
from xfer_gui.ui.main_window import MainWindow
from xfer_gui.ui.models_dialog import ModelsDialog
from xfer_gui.ui.models_table import ACCURACY, NAME, SIZE, STATE, HoldingRole
from xfer_gui.ui.transfer_card import TransferCard

BODY = hdf5(64)
ONE, TWO = "mobilenet_0.25", "mobilenet_0.5"


@pytest.fixture
def session(qapp, monkeypatch):
    # What the check finds is a matter of the engine's tests.
    monkeypatch.setattr(jobs, "check_weights_job", lambda id: lambda context: None)
    session = Session()
    yield session
    assert session.shutdown()


@pytest.fixture
def dialog(qtbot, session):
    put(TWO)
    dialog = ModelsDialog(session.models, session.settings)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(session.models.inventory_changed):
        dialog.show()
    yield dialog
    dialog.close()


def put(id, content=BODY):
    path = places.weights_folder() / backbone(id).weights_file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def row_of(dialog, id):
    rows = dialog.table.model()
    return next(
        row
        for row in range(rows.rowCount())
        if rows.index(row, NAME).data(HoldingRole).backbone.id == id
    )


def text(dialog, id, column):
    return dialog.table.model().index(row_of(dialog, id), column).data()


def names(dialog):
    rows = dialog.table.model()
    return [rows.index(row, NAME).data() for row in range(rows.rowCount())]


def press(dialog, name):
    QTest.mouseClick(dialog.buttons[name], Qt.MouseButton.LeftButton)


def test_every_model_is_listed_with_what_matters(dialog):
    assert text(dialog, "resnet50", NAME) == "ResNet50"
    assert text(dialog, "resnet50", ACCURACY).startswith("74")
    assert text(dialog, "resnet50", SIZE) == "94.8 MB"
    assert text(dialog, "resnet50", STATE) == "not here"
    assert text(dialog, TWO, STATE) == "here"


def test_the_item_model_keeps_qts_rules(dialog):
    QAbstractItemModelTester(
        dialog.table.models_model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    dialog.table.models_model.show_transfer(Transfer("download", ONE))
    dialog.table.models_model.show_holdings(dialog.table.models_model.holdings[:5])


def test_totals_say_how_much_there_is(dialog):
    assert "2 of" in dialog.totals  # with the one that came with Xfer
    assert "66" in dialog.totals  # kB in Xfer's own folder


def test_words_find_a_model(dialog):
    QTest.keyClicks(dialog._search_edit, "resnet 50 v2")
    assert names(dialog) == ["ResNet50 V2"]


def test_a_click_on_a_column_sorts(dialog):
    dialog.table.sortByColumn(SIZE, Qt.SortOrder.DescendingOrder)
    sizes = [
        dialog.table.model().index(row, NAME).data(HoldingRole).backbone.download_bytes
        for row in range(dialog.table.model().rowCount())
    ]
    assert sizes == sorted(sizes, reverse=True)
    dialog.table.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
    assert row_of(dialog, TWO) == 0


def test_screen_readers_hear_name_state_and_size(dialog):
    index = dialog.table.model().index(row_of(dialog, "vgg16"), NAME)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "VGG16, not here, 58.9 MB"
    for widget in (dialog.table, dialog._search_edit, dialog.proxy_row.edit):
        assert widget.accessibleName()


def test_what_cannot_be_done_says_why(dialog):
    for name in ("remove", "download selected"):
        assert not dialog.buttons[name].isEnabled()
        assert dialog.buttons[name].toolTip()
    dialog.table.select([TWO])
    assert dialog.buttons["remove"].isEnabled()
    assert not dialog.buttons["download selected"].isEnabled()
    dialog.table.select([ONE, "vgg16"])
    assert dialog.buttons["download selected"].isEnabled()
    assert "61.0 MB" in dialog.buttons["download selected"].text()


def test_selected_models_are_downloaded(qtbot, session, dialog, published):
    published(ONE, BODY)
    dialog.table.select([ONE])
    with qtbot.waitSignal(session.models.delivered):
        press(dialog, "download selected")
    qtbot.waitUntil(lambda: text(dialog, ONE, STATE) == "here")
    assert "MobileNet 0.25" in dialog.message.text
    assert weights.is_ready(ONE)
    qtbot.waitUntil(dialog.transfer_card.isHidden)


def test_the_keyboard_is_enough_to_download(qtbot, session, dialog, published):
    published(ONE, BODY)
    index = dialog.table.model().index(row_of(dialog, ONE), NAME)
    dialog.table.setFocus()
    flags = QItemSelectionModel.SelectionFlag
    dialog.table.selectionModel().setCurrentIndex(
        index.sibling(index.row() - 1, NAME), flags.ClearAndSelect | flags.Rows
    )
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert [each.backbone.id for each in dialog.table.selected] == [ONE]
    dialog.buttons["download selected"].setFocus()
    with qtbot.waitSignal(session.models.delivered):
        QTest.keyClick(dialog.buttons["download selected"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.models.transfer is None)


def test_stop_keeps_a_part_which_is_shown(qtbot, session, dialog, published, weights_server):
    published(ONE, hdf5(2048))
    weights_server.hold_until(lambda: session.models.transfer is None)
    dialog.table.select([ONE])
    press(dialog, "download selected")
    card = dialog.transfer_card
    qtbot.waitUntil(
        lambda: session.models.transfer and session.models.transfer.progress is not None
    )
    qtbot.waitUntil(lambda: any(places.weights_folder().glob("*.part")))
    assert text(dialog, ONE, STATE) == "downloading…"
    assert not dialog.buttons["import"].isEnabled()
    QTest.mouseClick(card.stop_button, Qt.MouseButton.LeftButton)
    assert not card.stop_button.isEnabled()
    qtbot.waitUntil(lambda: session.models.transfer is None)
    qtbot.waitUntil(lambda: text(dialog, ONE, STATE).endswith("of it"))


def test_what_went_wrong_is_said_here_and_can_be_tried_again(
    qtbot, session, dialog, published, weights_server
):
    entry = published(ONE, HTML)
    dialog.table.select([ONE])
    with qtbot.waitSignal(session.models.delivered):
        press(dialog, "download selected")
    assert "Something else came" in dialog.message.text
    assert text(dialog, ONE, STATE) == "not here"
    qtbot.waitUntil(lambda: session.models.transfer is None)

    weights_server.publish(entry.weights_file, BODY)
    again = dialog.message.buttons[0]
    assert again.text() == "Try again"
    with qtbot.waitSignal(session.models.delivered):
        again.click()
    assert weights.is_ready(ONE)
    qtbot.waitUntil(lambda: session.models.transfer is None)


def test_import_takes_a_folder(qtbot, session, dialog, tmp_path, monkeypatch):
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / backbone(ONE).weights_file).write_bytes(BODY)
    chosen = str(tmp_path / "stick")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: chosen)
    with qtbot.waitSignal(session.models.delivered):
        press(dialog, "import")
    qtbot.waitUntil(lambda: text(dialog, ONE, STATE) == "here")
    assert session.settings.last_folder("models") == tmp_path / "stick"
    qtbot.waitUntil(lambda: session.models.transfer is None)


@pytest.mark.parametrize("agreed", [True, False])
def test_remove_asks_first_and_says_what_it_frees(qtbot, session, dialog, message_boxes, agreed):
    buttons = QMessageBox.StandardButton
    message_boxes.answer = buttons.Yes if agreed else buttons.Cancel
    dialog.table.setFocus()
    dialog.table.select([TWO])
    if agreed:
        with qtbot.waitSignal(session.models.removed):
            press(dialog, "remove")
        qtbot.waitUntil(lambda: text(dialog, TWO, STATE) == "not here")
        assert "are free again" in dialog.message.text
    else:
        press(dialog, "remove")
        assert weights.is_ready(TWO)
    assert "MobileNet 0.5" in message_boxes.texts[0]
    assert "kB" in message_boxes.texts[0]


def test_a_model_in_a_folder_of_the_person_cannot_be_removed(
    qtbot, session, dialog, tmp_path, monkeypatch
):
    (tmp_path / backbone(ONE).weights_file).write_bytes(BODY)
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    with qtbot.waitSignal(session.models.inventory_changed):
        session.models.refresh()
    dialog.table.select([ONE])
    assert text(dialog, ONE, STATE) == "in a folder you named"
    assert not dialog.buttons["remove"].isEnabled()
    assert "folder of yours" in dialog.buttons["remove"].toolTip()


def test_a_proxy_can_be_named(qtbot, session, dialog):
    row = dialog.proxy_row
    assert not row.edit.isVisible()
    QTest.mouseClick(row.link_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(row.edit, "proxy.example.org:8080")
    with qtbot.waitSignal(session.models.proxy_named):
        QTest.keyClick(row.edit, Qt.Key.Key_Return)
    assert row.edit.text() == "http://proxy.example.org:8080"
    assert proxy.named() == row.edit.text()
    assert dialog.isVisible()


def test_a_wrong_proxy_is_said(qtbot, session, dialog):
    QTest.mouseClick(dialog.proxy_row.link_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(dialog.proxy_row.edit, "two words")
    with qtbot.waitSignal(session.models.failed):
        QTest.keyClick(dialog.proxy_row.edit, Qt.Key.Key_Return)
    assert "is not the address of a proxy" in dialog.message.text


def test_the_dialog_watches_only_while_it_is_seen(session, dialog):
    assert session.models.is_watched
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not session.models.is_watched
    dialog.show()
    assert session.models.is_watched


def test_menu_and_train_page_open_the_one_dialog_and_the_window_closes_it(qtbot, message_boxes):
    window = MainWindow()
    qtbot.addWidget(window)
    session = Session()
    window.furnish(session)
    window.show()
    assert window.findChildren(ModelsDialog) == []
    (action,) = [each for each in window.findChildren(QAction) if each.text() == "&Models…"]
    assert not action.shortcut().isEmpty()
    action.trigger()
    (dialog,) = window.findChildren(ModelsDialog)
    assert dialog.isVisible()
    dialog.close()

    window.page("train").plan_panel.backbones.manage_requested.emit()
    assert window.findChildren(ModelsDialog) == [dialog]
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: session.models.holdings != ())
    window.close()
    assert not dialog.isVisible()
    assert window.left_cleanly


def test_the_card_tells_which_how_far_how_fast_and_how_long(qtbot):
    card = TransferCard()
    qtbot.addWidget(card)
    progress = Progress("download", 45_000_000, 220_000_000, 3_100_000.0, 56.0)
    card.show_transfer(Transfer("download", "resnet50", 2, 5, progress))
    assert "Downloading ResNet50, 2 of 5" in card.text
    assert "45.0 MB of 220.0 MB" in card.text
    assert "3.1 MB a second" in card.text
    assert "about 55 s left" in card.text
    card.show_transfer(Transfer("import", "resnet50", 1, 0))
    assert "Copying ResNet50" in card.text
    card.show_transfer(None)
    assert card.isHidden()
