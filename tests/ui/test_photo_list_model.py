import pytest

from tests.ui.fake_session import dataset_of
from xfer_gui.ui.photo_filter import PhotoFilter
from xfer_gui.ui.photo_list_model import PhotoListModel, Role, Section


@pytest.fixture
def found(photo_folder):
    return dataset_of(photo_folder)


@pytest.fixture
def model(qapp, found, qtmodeltester):
    model = PhotoListModel()
    model.show_dataset(found)
    qtmodeltester.check(model)
    return model


def test_rows_are_photos_in_sections_of_classes(model, found):
    assert model.rowCount() == 36
    assert [section.name for section in model.sections] == list(found.classes)
    assert [section.count for section in model.sections] == [12, 12, 12]


def test_one_class_alone(model):
    model.show_only(PhotoFilter("squares", ""))
    assert model.sections == [Section("squares", 12, False)]


def test_search_looks_into_names_in_any_case(model):
    model.show_only(PhotoFilter(None, "  STRIPES-00 "))
    assert model.rowCount() == 10
    assert model.sections[0].name == "stripes"


def test_left_out_photos_and_classes_stay_and_are_marked(model, found, qtbot):
    one = found.photos[0]
    with qtbot.waitSignal(model.dataChanged):
        model.show_dataset(found, {"stripes"}, {one.path})
    assert model.rowCount() == 36
    marked = [row for row in range(36) if model.index(row).data(Role.LEFT_OUT)]
    assert marked == [0, *range(24, 36)]
    assert model.sections[2].left_out


def test_row_of_a_photo_follows_the_filter(model, found):
    path = found.photos[-1].path
    assert model.row_of(path) == 35
    model.show_only(PhotoFilter("stripes", ""))
    assert model.row_of(path) == 11
    model.show_only(PhotoFilter("circles", ""))
    assert model.row_of(path) is None


def test_without_a_dataset_there_are_no_rows(model):
    model.show_dataset(None)
    assert model.rowCount() == 0
    assert not model.sections
