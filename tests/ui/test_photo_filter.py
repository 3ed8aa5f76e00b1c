from pathlib import Path

import pytest

from xfer_gui.core.photos import Photo
from xfer_gui.ui.photo_filter import PhotoFilter

PHOTOS = [
    Photo(Path(f"/photos/{label}/{name}"), label, 1, 1, part=part)
    for label, name, part in (
        ("cats", "Tom.jpg", "training"),
        ("cats", "Felix.jpg", None),
        ("dogs", "tomato.jpg", "test"),
        ("dogs", "rex.jpg", "test"),
    )
]
LEFT_OUT = {"rex.jpg"}


def shown(**wanted) -> list[str]:
    photos = PhotoFilter(**wanted).apply(
        PHOTOS, lambda photo: photo.path.name in LEFT_OUT, lambda photo: photo.part
    )
    return [photo.path.stem for photo in photos]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ({}, ["Tom", "Felix", "tomato", "rex"]),
        ({"label": "cats"}, ["Tom", "Felix"]),
        ({"words": " TOM "}, ["Tom", "tomato"]),
        ({"words": "photos"}, []),
        ({"part": "test"}, ["tomato", "rex"]),
        ({"part": "undecided"}, ["Felix"]),
        ({"usage": "left_out"}, ["rex"]),
        ({"usage": "used"}, ["Tom", "Felix", "tomato"]),
        ({"paths": frozenset({str(PHOTOS[1].path), "/elsewhere.jpg"})}, ["Felix"]),
        ({"part": "test", "usage": "used", "words": "to"}, ["tomato"]),
    ],
)
def test_only_photos_for_which_all_is_true_come_through(wanted, names):
    assert shown(**wanted) == names


def test_class_alone_is_no_narrowing():
    assert not PhotoFilter("cats", "  ").narrows
    assert PhotoFilter(words="x").narrows
    assert PhotoFilter(paths=frozenset()).narrows
