from PySide6.QtCore import QLocale, Qt, QThreadPool
from PySide6.QtGui import QImage

from xfer_gui.core.project import Project, save_project
from xfer_gui.ui import snapshots, theme


def test_every_tab_is_saved_in_light_and_dark(qtbot, photo_folder, tmp_path):
    project = tmp_path / "project"
    save_project(project, Project(photo_folder))
    pictures = snapshots.save_all_tabs(project, tmp_path / "pictures", size=(1024, 700))
    names = {path.stem for path in pictures}
    tabs = ("photos", "train", "results", "predict")
    assert names == {f"{tab}-{scheme}" for tab in tabs for scheme in ("light", "dark")}
    lights = {path.stem: QImage(str(path)).pixelColor(5, 200).lightness() for path in pictures}
    assert lights["photos-light"] > 200
    assert lights["photos-dark"] < 80
    assert QThreadPool.globalInstance().waitForDone(5000)


def test_pictures_leave_the_window_as_it_was(qapp, photo_folder, tmp_path):
    project = tmp_path / "project"
    save_project(project, Project(photo_folder))
    usual = QLocale()
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        theme.apply(qapp, scheme)
        snapshots.save_all_tabs(
            project, tmp_path / "pictures", size=(800, 600), locale=QLocale("de_DE")
        )
        assert theme.is_dark() == (scheme == Qt.ColorScheme.Dark)
        assert QLocale() == usual


def test_waiting_ends_when_nothing_comes(qapp):
    assert not snapshots.wait_until(lambda: False, 50)
