"""The way of a finding through the whole window: found, cured by click, undone."""

import shutil

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton

from xfer_gui.session.session import Session
from xfer_gui.ui.finding_gallery import FindingGallery
from xfer_gui.ui.findings_panel import FindingsPanel
from xfer_gui.ui.photos_page import PhotosPage


@pytest.fixture
def session(qapp):
    session = Session()
    yield session
    assert session.shutdown()


@pytest.fixture
def page(session, qtbot):
    page = PhotosPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    yield page
    page.close()
    assert QThreadPool.globalInstance().waitForDone(5000)


def cards(page) -> list[str]:
    return [card.title for card in page.findChild(FindingsPanel).cards.cards]


def button(widget, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


def test_copy_is_found_left_out_and_taken_back(page, session, photo_folder, qtbot):
    shutil.copy(photo_folder / "squares" / "squares-000.jpg", photo_folder / "squares" / "copy.jpg")
    session.import_folder(photo_folder)
    qtbot.waitUntil(lambda: "1 photo appears more than once" in cards(page), timeout=20_000)

    number = cards(page).index("1 photo appears more than once")
    page.findChild(FindingsPanel).cards.cards[number].chosen.emit()
    gallery = page.findChild(FindingGallery)
    names = {tile.photo.path.name for tile in gallery.rows[0].tiles}
    assert names == {"copy.jpg", "squares-000.jpg"}

    button(gallery.rows[0], "Keep one, leave out the copy").click()
    assert len(session.dataset.photos) == 36
    qtbot.waitUntil(lambda: "1 photo appears more than once" not in cards(page), timeout=20_000)
    assert page.grid_pane.isVisible(), "nothing is left to be decided in the gallery"

    button(page._toast, "Undo").click()
    assert len(session.dataset.photos) == 37
    qtbot.waitUntil(lambda: "1 photo appears more than once" in cards(page), timeout=20_000)
