"""Loose photos in the window: groups are found, named, made into classes, and learned."""

import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from xfer_gui.session.session import Session

from .conftest import drop
from .test_journey import train_button

LONG = 300_000
FEW = 15


def test_from_loose_photos_to_groups_to_classes_to_a_classifier(
    play, qtbot, weights, shared_data, tmp_path
):
    loose = tmp_path / "pets"
    loose.mkdir()
    for name in ("cats", "dogs"):
        photos = sorted((shared_data("cats-dogs") / "training_set" / name).glob("*.jpg"))
        for photo in photos[:FEW]:
            shutil.copy(photo, loose)

    def group_and_learn(window) -> None:
        session: Session = window.session
        page = window.page("photos")
        with qtbot.waitSignal(session.groups.changed, timeout=LONG):
            drop(window, [loose])
        view = page.groups_view
        assert view.isVisible()
        view._start.count.choose(2)
        with qtbot.waitSignal(session.groups.map_drawn, timeout=LONG):
            qtbot.mouseClick(button(view, "Find groups"), Qt.MouseButton.LeftButton)
        work = session.groups.work
        assert len(work.arrangement.groups) == 2 * FEW
        assert set(work.arrangement.groups) == {1, 2}
        dogs = [at for at, name in enumerate(work.grouping.photos) if "dog" in name]
        as_first = sum(work.arrangement.groups[at] == 1 for at in dogs)
        first, second = ("dogs", "cats") if as_first > FEW / 2 else ("cats", "dogs")
        session.groups.rename(1, first)
        session.groups.rename(2, second)
        qtbot.mouseClick(button(view, "Use these groups as classes"), Qt.MouseButton.LeftButton)
        assert session.dataset.classes == ("cats", "dogs")
        right = sum(photo.label[:-1] in photo.path.name for photo in session.dataset.photos)
        assert right >= 0.8 * 2 * FEW

        window.show_page("train")
        learn = train_button(window)
        qtbot.waitUntil(learn.isEnabled, timeout=LONG)
        with qtbot.waitSignal(session.training_finished, timeout=LONG) as finished:
            qtbot.mouseClick(learn, Qt.MouseButton.LeftButton)
        run = finished.args[0]
        assert run.summary.state == "finished"
        assert run.summary.classes == ("cats", "dogs")
        assert sorted(path.name for path in loose.iterdir()) == sorted(work.grouping.photos)

    assert play(group_and_learn) == 0


def button(widget, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)
