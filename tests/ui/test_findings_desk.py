from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.fake_doctor import imbalance, single, suspect, twins
from tests.ui.fake_session import FakeSession, dataset_of
from xfer_gui.core.events import Progress
from xfer_gui.core.findings import Remedy
from xfer_gui.ui.finding_cards import FindingCard
from xfer_gui.ui.finding_gallery import PORTION, FindingGallery
from xfer_gui.ui.findings_panel import FindingsPanel
from xfer_gui.ui.photo_viewer import PhotoViewer
from xfer_gui.ui.photos_page import PhotosPage


@pytest.fixture
def session(qapp, photo_folder, tmp_path):
    session = FakeSession()
    session.open(dataset_of(photo_folder), tmp_path / "project")
    return session


@pytest.fixture
def page(session, qtbot):
    page = PhotosPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.close()
    assert QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def photos(session):
    return session.found.photos


@pytest.fixture
def gallery(page):
    return page.findChild(FindingGallery)


def cards(page) -> list[str]:
    return [card.title for card in page.findChild(FindingsPanel).cards.cards]


def choose(page, number: int) -> None:
    page.findChild(FindingsPanel).cards.cards[number].chosen.emit()


def words(widget) -> str:
    labels = [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]
    return "\n".join(labels)


def button(widget, text: str) -> QPushButton:
    return next(
        each
        for each in widget.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def test_one_card_for_each_kind_the_worst_first(page, session, photos):
    session.doctor.find(
        single("tiny", photos[5]),
        twins(photos[0], photos[1]),
        twins(photos[2], photos[3], photos[4]),
        imbalance("circles", "squares"),
        suspect(photos[6], "squares"),
    )
    assert cards(page) == [
        "1 photo looks mislabelled: please look",
        "2 photos appear more than once",
        "“circles” has 8 times fewer photos than “squares”.",
        "1 photo is tiny",
    ]


def test_nothing_to_worry_about_is_said_only_after_a_look(page, session):
    panel = page.findChild(FindingsPanel)
    assert "Nothing to worry about" not in words(panel)
    session.doctor.find()
    assert "Nothing to worry about" in words(panel)


def test_card_shows_its_photos_with_the_reason_and_escape_leads_back(
    page, session, photos, gallery
):
    session.doctor.find(twins(photos[0], photos[1]))
    card = page.findChild(FindingCard)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert gallery.isVisible()
    assert "Copies count double in training and teach nothing new." in words(gallery)
    assert "These 2 photos are the same" in words(gallery)
    assert [tile.photo for tile in gallery.rows[0].tiles] == list(photos[:2])
    QTest.keyClick(gallery, Qt.Key.Key_Escape)
    assert page.grid_pane.isVisible()


def test_pictures_in_sight_are_made(page, session, photos, gallery, qtbot):
    session.doctor.find(twins(photos[0], photos[1]))
    choose(page, 0)
    loader = page._desk._loader
    tile = gallery.rows[0].tiles[1]
    qtbot.waitUntil(lambda: loader.pixmap(tile.picture) is not None)


def test_remedy_of_one_group_and_of_all(page, session, photos, gallery):
    first, second = twins(photos[0], photos[1]), twins(photos[2], photos[3], photos[4])
    session.doctor.find(first, second)
    choose(page, 0)
    button(gallery.rows[0], "Keep one, leave out the copy").click()
    assert session.doctor.calls == [("remedy", first, first.remedies[0])]
    assert page._toast.text == "1 photo left out."
    button(gallery, "Keep one of each, leave out 3 photos").click()
    assert session.doctor.calls[-1] == ("remedy_all", [first, second], "leave_out")
    assert page._toast.text == "3 photos left out."
    button(gallery, "All are fine").click()
    assert session.doctor.calls[-1] == ("remedy_all", [first, second], "keep")


def test_suspect_is_moved_or_kept(page, session, photos, gallery):
    finding = suspect(photos[6], "squares")
    session.doctor.find(finding)
    choose(page, 0)
    assert "The network says “squares” (97 %)" in words(gallery)
    button(gallery, "Move to “squares”").click()
    assert session.doctor.calls == [("remedy", finding, finding.remedies[0])]
    assert page._toast.text == "1 photo moved to “squares”."
    button(gallery, "It is fine").click()
    assert session.doctor.calls[-1] == ("remedy", finding, Remedy("keep"))


def test_for_all_only_what_need_not_be_looked_at_one_by_one(page, session, photos, gallery):
    pairs = ((photos[0], photos[20]), (photos[1], photos[21]))
    session.doctor.find(*(twins(*pair, kind="twins_across_classes") for pair in pairs))
    choose(page, 0)
    for_all = [each.text() for each in gallery._buttons.findChildren(QPushButton)]
    assert for_all == ["Leave out all 4 photos", "All are fine", "Show in the grid"]


def test_one_finding_about_many_photos_counts_them(page, session, photos):
    many = replace(single("blurred", photos[0]), photos=photos[:30])
    session.doctor.find(many)
    assert cards(page) == ["30 photos are blurred"]
    choose(page, 0)
    assert button(page, "Show all 30 photos in the grid").isVisible()


def test_what_is_settled_goes_and_with_the_last_the_gallery(page, session, photos, gallery):
    first, second = single("blurred", photos[0]), single("blurred", photos[1])
    session.doctor.find(first, second)
    choose(page, 0)
    kept = gallery.rows[1]
    session.doctor.find(second)
    assert gallery.rows == [kept]
    session.doctor.find()
    assert page.grid_pane.isVisible()
    assert cards(page) == []


def test_tile_opens_large_leaves_out_and_shows_what_the_photo_is_now(
    page, session, photos, gallery
):
    session.doctor.find(twins(photos[0], photos[1]))
    choose(page, 0)
    tile = gallery.rows[0].tiles[1]
    QTest.keyClick(tile, Qt.Key.Key_Delete)
    assert session.calls == [("set_photos_excluded", [photos[1].path], True)]
    moved = replace(photos[1], label="stripes", part="test")
    session.found = replace(session.found, photos=(photos[0], moved, *photos[2:]))
    session.change(excluded_photos=("circles/circles-001.jpg",))
    assert tile.facts == "stripes · Test"
    assert "left out" in tile.accessibleName()
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    viewer = page.findChild(PhotoViewer)
    assert viewer.isVisible()
    assert viewer.photo.path == photos[1].path
    viewer.close()


def test_photos_of_a_finding_are_shown_in_the_grid(page, session, photos, gallery):
    session.doctor.find(twins(photos[0], photos[20]), twins(photos[2], photos[3]))
    choose(page, 0)
    button(gallery, "Show in the grid").click()
    assert page.grid_pane.grid.model().rowCount() == 4
    assert "4 of 36 photos" in words(page)
    session.doctor.find(single("tiny", photos[7]))
    assert page.grid_pane.grid.model().rowCount() == 36, "the finding is gone, and its filter"


def test_more_rows_are_made_when_they_are_scrolled_to(page, session, photos, gallery, qtbot):
    session.doctor.find(*(single("blurred", photo) for photo in photos))
    choose(page, 0)
    assert len(gallery.rows) == PORTION
    bar = gallery._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(gallery.rows) > PORTION)


def test_what_was_said_to_be_fine_can_be_asked_again(page, session, photos):
    session.doctor.kept = (twins(photos[0], photos[1]),)
    session.doctor.find()
    button(page, "Ask again about the 1 that is fine").click()
    assert session.doctor.calls == [("take_back_all",)]


def test_search_for_wrong_classes_shows_progress_and_can_be_stopped(page, session):
    search = page.findChild(FindingsPanel).search
    button(search, "Look for wrong classes").click()
    assert session.doctor.calls == [("find_suspects",)]
    session.begin("suspects")
    session.job_reported.emit("suspects", Progress("features", 10, 40, 5.0, 42.0))
    assert "about 40 s left" in words(search)
    button(search, "Stop").click()
    assert session.calls == [("stop", "suspects")]
    session.end("suspects")
    assert button(search, "Look for wrong classes").isEnabled()


def test_search_that_is_not_possible_says_why(page, session):
    session.change(excluded_classes=("squares", "stripes"))
    search = page.findChild(FindingsPanel).search
    assert not button(search, "Look for wrong classes").isEnabled()
    assert "There must be at least two classes to tell apart." in words(search)


def test_new_folder_leaves_the_gallery(page, session, photos):
    session.doctor.find(twins(photos[0], photos[1]))
    choose(page, 0)
    session.project = session.found = session.project_folder = None
    session.dataset_changed.emit()
    session.doctor.find()
    assert page._desk.centre.currentWidget() is page.grid_pane
