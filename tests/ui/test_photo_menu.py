import pytest
from PySide6.QtWidgets import QInputDialog, QWidget

from tests.ui.fake_session import FakeSession, dataset_of
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_menu import MOST_CLASSES, photo_menu
from xfer_gui.ui.photo_wishes import PhotoWishes


@pytest.fixture
def session(qapp, photo_folder, tmp_path):
    session = FakeSession()
    session.open(dataset_of(photo_folder), tmp_path / "project")
    return session


@pytest.fixture
def wishes(session):
    return PhotoWishes(session)


@pytest.fixture
def menu_of(session, wishes, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)

    def make(photos, left_out=()):
        model = PhotoListModel(parent)
        model.show_dataset(session.found, (), left_out)
        return photo_menu(parent, photos, model, wishes)

    return make


def texts_of(menu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def entry(menu, *titles):
    for title in titles[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == title)
    return next(action for action in menu.actions() if action.text() == titles[-1])


def test_only_what_can_be_done_is_offered(menu_of, session):
    one, two = session.found.photos[:2]
    assert texts_of(menu_of([one])) == ["Leave out", "Move to class", "Use for", "Show in folder"]
    assert texts_of(menu_of([one], {one.path}))[0] == "Take back"
    both = texts_of(menu_of([one, two], {one.path}))
    assert both == ["Leave out", "Take back", "Move to class", "Use for"]


def test_photos_are_moved_to_a_class_and_it_is_told(menu_of, session, wishes, qtbot):
    photos = session.found.photos[:2]
    menu = menu_of(photos)
    assert not entry(menu, "Move to class", "circles").isEnabled(), "they are of it already"
    with qtbot.waitSignal(wishes.told) as told:
        entry(menu, "Move to class", "stripes").trigger()
    assert session.calls == [("move", [photo.path for photo in photos], "stripes")]
    assert told.args == ["2 photos moved to “stripes”.", True]


def test_new_class_is_asked_for(menu_of, session, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: (" ovals ", True))
    entry(menu_of(session.found.photos[:1]), "Move to class", "New class…").trigger()
    assert session.calls == [("move", [session.found.photos[0].path], "ovals")]


def test_of_many_classes_the_first_are_listed_and_the_others_asked_for(
    menu_of, session, make_photos, tmp_path, monkeypatch
):
    names = {f"class {number:02d}": 1 for number in range(MOST_CLASSES + 5)}
    session.open(dataset_of(make_photos(tmp_path / "many", names, size=8)), tmp_path / "other")
    menu = menu_of(session.found.photos[:1])
    listed = texts_of(entry(menu, "Move to class").menu())
    assert listed[-2:] == ["Another class…", "New class…"]
    assert len(listed) == MOST_CLASSES + 2
    monkeypatch.setattr(QInputDialog, "getItem", lambda *args: ("class 24", True))
    entry(menu, "Move to class", "Another class…").trigger()
    assert session.calls == [("move", [session.found.photos[0].path], "class 24")]


def test_use_for_test_says_what_must_stay_training(menu_of, session, wishes):
    photos = session.found.photos[:3]
    session.wishes.learned = {photos[0].path}
    told = []
    wishes.told.connect(lambda *args: told.append(args))
    entry(menu_of(photos), "Use for", "Test").trigger()
    assert told[0] == ("2 photos used for: Test.", True)
    assert told[1][0].startswith("1 photo was learned from already")
    entry(menu_of(photos), "Use for", "Let Xfer decide").trigger()
    assert session.calls[-1] == ("put", [photo.path for photo in photos], None)
