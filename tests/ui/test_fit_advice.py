"""Where the fit is chosen, many photos that are far from square are said."""

from dataclasses import replace

import pytest

from tests.ui.fake_session import dataset_of
from xfer_gui.ui.photo_panel import PhotoPanel


@pytest.fixture
def panel(qtbot):
    panel = PhotoPanel()
    qtbot.addWidget(panel)
    yield panel
    panel.close_loader()


def test_many_long_photos_are_said_until_they_are_padded(panel, photo_folder):
    dataset = dataset_of(photo_folder)
    long = tuple(replace(photo, width=300, height=80) for photo in dataset.photos[:30])
    panel.show_dataset(replace(dataset, photos=long + dataset.photos[30:]), "")
    for fit in ("stretch", "crop"):
        panel.show_fit(fit)
        assert panel.fit_preview.advice.startswith("30 of 36")
        assert "Pad" in panel.fit_preview.advice
    panel.show_fit("pad")
    assert panel.fit_preview.advice == ""


def test_square_photos_need_no_advice(panel, photo_folder):
    panel.show_fit("stretch")
    panel.show_dataset(dataset_of(photo_folder), "")
    assert panel.fit_preview.advice == ""
