import pytest
from PySide6.QtWidgets import QPushButton

from xfer_gui.ui.filter_bar import FilterBar


@pytest.fixture
def bar(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def entry(bar, *titles: str):
    """An entry of the menu, by the titles on the way to it."""
    menu = bar.button.menu()
    menu.aboutToShow.emit()
    for title in titles[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == title)
    return next(action for action in menu.actions() if action.text() == titles[-1])


def chips(bar) -> list[str]:
    return [chip.text() for chip in bar.findChildren(QPushButton) if not chip.isHidden()]


def test_a_filter_that_is_chosen_shows_as_a_chip_and_goes_with_it(bar, qtbot):
    with qtbot.waitSignal(bar.changed):
        entry(bar, "Used for", "Test").trigger()
    entry(bar, "Left out or not", "Photos left out").trigger()
    assert (bar.part, bar.usage) == ("test", "left_out")
    assert chips(bar) == ["Test", "Photos left out"]

    next(chip for chip in bar.findChildren(QPushButton) if chip.text() == "Test").click()
    assert (bar.part, bar.usage) == (None, "left_out")
    assert chips(bar) == ["Photos left out"]


def test_show_all_photos_takes_all_filters_away(bar):
    assert not entry(bar, "Show all photos").isEnabled()
    bar.show_finding("Twins", frozenset({"/a.jpg"}))
    assert bar.isVisible()
    entry(bar, "Show all photos").trigger()
    assert bar.finding is None
    assert bar.isHidden()


def test_findings_are_offered_with_how_many_photos_they_have(bar):
    assert not entry(bar, "Findings").isEnabled()
    bar.offer_findings([("Blurred", frozenset({"/a.jpg", "/b.jpg"}))])
    entry(bar, "Findings", "Blurred (2)").trigger()
    assert bar.finding == ("Blurred", frozenset({"/a.jpg", "/b.jpg"}))
    assert entry(bar, "Findings", "Blurred (2)").isChecked()


def test_a_finding_that_is_gone_filters_no_longer(bar):
    bar.offer_findings([("Blurred", frozenset({"/a.jpg", "/b.jpg"}))])
    bar.show_finding("Blurred", frozenset({"/a.jpg", "/b.jpg"}))
    bar.offer_findings([("Blurred", frozenset({"/b.jpg"}))])
    assert bar.finding == ("Blurred", frozenset({"/b.jpg"}))
    bar.offer_findings([])
    assert bar.finding is None
