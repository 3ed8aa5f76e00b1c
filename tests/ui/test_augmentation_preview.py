"""The preview of varied photos."""

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton

from xfer_gui.core import dataset
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.plan import AUGMENTATIONS, CROPPINGS
from xfer_gui.ui.augmentation_preview import AugmentationPreview, telling_photos


@pytest.fixture
def preview(qtbot):
    preview = AugmentationPreview()
    qtbot.addWidget(preview)
    yield preview
    assert QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def photos(photo_folder):
    return telling_photos(dataset.scan(photo_folder, JobContext()))


def rows_of(preview):
    return preview._sheet._rows


def shown(preview, qtbot, photos, kind="light", cropping="whole", size=48):
    """What is on the sheet once a choice has been shown."""
    preview.show()
    with qtbot.waitSignal(preview._variations.made):
        preview.show_choice(photos, size, "crop", kind, cropping)
    qtbot.waitUntil(lambda: bool(rows_of(preview)))
    return rows_of(preview)


def test_three_photos_are_shown_as_they_are_and_varied(preview, qtbot, photos):
    rows = shown(preview, qtbot, photos)
    assert [len(row) for row in rows] == [5, 5, 5]
    assert all(varied != row[0] for row in rows for varied in row[1:])


def test_without_varying_all_are_the_same(preview, qtbot, photos):
    rows = shown(preview, qtbot, photos, kind="none")
    assert all(varied == row[0] for row in rows for varied in row[1:])


def test_nothing_is_made_while_it_is_hidden(preview, qtbot, photos):
    preview.show_choice(photos, 48, "crop", "light", "whole")
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    preview.show()
    qtbot.waitUntil(lambda: len(rows_of(preview)) == 3)


def test_the_last_choice_wins(preview, qtbot, photos):
    shown(preview, qtbot, photos)
    for kind in AUGMENTATIONS:
        for cropping in CROPPINGS:
            preview.show_choice(photos, 48, "crop", kind, cropping)
    preview.show_choice(photos, 48, "crop", "none", "whole")
    qtbot.waitUntil(lambda: all(row[0] == row[1] for row in rows_of(preview)))


def test_choosing_back_shows_the_same_pictures_again(preview, qtbot, photos):
    before = shown(preview, qtbot, photos)
    strong = shown(preview, qtbot, photos, kind="strong")
    qtbot.waitUntil(lambda: rows_of(preview) != before)
    assert shown(preview, qtbot, photos) != strong
    qtbot.waitUntil(lambda: rows_of(preview) == before)


def test_show_others_shows_other_photos(preview, qtbot, photos):
    before = shown(preview, qtbot, photos)
    with qtbot.waitSignal(preview._variations.made):
        preview.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: rows_of(preview) != before)
    first = [row[0] for row in before]
    assert all(row[0] not in first for row in rows_of(preview))


def test_show_others_varies_the_same_photos_in_other_ways_where_there_are_few(
    preview, qtbot, photos
):
    (before,) = shown(preview, qtbot, photos[:1])
    with qtbot.waitSignal(preview._variations.made):
        preview.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: rows_of(preview) != [before])
    ((first, *varied),) = rows_of(preview)
    assert first == before[0]
    assert varied != before[1:]


def test_photo_that_cannot_be_read_gives_its_place_to_another(preview, qtbot, photos, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_text("not a photo")
    rows = shown(preview, qtbot, [broken, *photos])
    assert len(rows) == 3


def test_it_says_so_when_no_photo_can_be_read(preview, qtbot, tmp_path):
    with qtbot.waitSignal(preview._variations.made):
        preview.show()
        preview.show_choice([tmp_path / "gone.jpg"], 48, "crop", "light", "whole")
    qtbot.waitUntil(lambda: "None" in preview._fit_label.text())
    preview.show_choice([tmp_path / "gone.jpg"], 48, "crop", "light", "whole")
    assert "None" in preview._fit_label.text()


def test_words_name_the_fit_the_crop_and_the_variation(preview, photos):
    preview.show_choice(photos, 48, "pad", "strong", "partial")
    words = [preview._fit_label, preview._cropping_label, preview._kind_label]
    starts = ("Pad: ", "Random partial crop: ", "Strongly varied: ")
    assert all(label.text().startswith(each) for label, each in zip(words, starts, strict=True))
    preview.show_choice(photos, 48, "crop", "none", "whole")
    assert preview._fit_label.text().startswith("Centre crop: ")
    assert preview._cropping_label.isHidden()


def test_it_can_go_while_pictures_are_being_made(qtbot, photos):
    preview = AugmentationPreview()
    preview.show()
    preview.show_choice(photos, 224, "crop", "strong", "partial")
    preview.deleteLater()
    del preview
    qtbot.wait(1)
    assert QThreadPool.globalInstance().waitForDone(5000)


def test_telling_photos_take_one_of_each_class_in_turn(photo_folder):
    found = dataset.scan(photo_folder, JobContext())
    names = [path.parent.name for path in telling_photos(found)]
    assert names[:6] == ["circles", "squares", "stripes"] * 2
    assert len(set(telling_photos(found))) == 12
