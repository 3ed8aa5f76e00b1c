import shutil
from dataclasses import replace
from pathlib import Path

from xfer_gui.core import places
from xfer_gui.core.errors import DatasetError, ProjectError
from xfer_gui.core.project import open_project
from xfer_gui.session.library import nothing_to_learn_from
from xfer_gui.session.session import Session


def saved(qtbot, session, wanted):
    """Wait until the project on disk is as wanted."""
    qtbot.waitUntil(lambda: wanted(open_project(session.project_folder)))


def checked(kind):
    return kind == "check"


def test_importing_a_folder_makes_a_project_and_finds_its_classes(opened, photo_folder):
    assert opened.dataset.counts() == {"circles": 12, "squares": 12, "stripes": 12}
    assert opened.project.photo_folder == photo_folder
    assert opened.project_folder.parent == places.projects_folder()
    assert opened.recent == [opened.project_folder]


def test_importing_the_same_folder_again_reopens_its_project(qtbot, opened, photo_folder):
    first = opened.project_folder
    opened.set_class_excluded("circles", True)
    with qtbot.waitSignal(opened.dataset_changed):
        opened.import_folder(photo_folder)

    assert opened.project_folder == first
    assert opened.project.excluded_classes == ("circles",)


def test_another_folder_of_the_same_name_gets_a_project_of_its_own(
    qtbot, opened, make_photos, tmp_path
):
    first = opened.project_folder
    other = make_photos(tmp_path / "elsewhere" / "photos", {"a": 3, "b": 3})
    with qtbot.waitSignal(opened.dataset_changed):
        opened.import_folder(other)

    assert opened.project_folder != first
    assert opened.project_folder.name == f"{first.name} 2"


def test_dropping_a_project_folder_opens_the_project(qtbot, opened):
    project = opened.project_folder
    opened.close_project()
    with qtbot.waitSignal(opened.project_changed):
        opened.import_folder(project)

    assert opened.project_folder == project


def test_closing_leaves_nothing_open(opened):
    opened.close_project()
    assert (opened.project, opened.dataset, opened.found, opened.runs) == (None, None, None, [])


def test_a_folder_without_photos_fails_and_makes_no_project(qtbot, session, tmp_path):
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(session.failed) as blocker:
        session.import_folder(tmp_path / "empty")

    assert isinstance(blocker.args[0], DatasetError)
    assert session.project is None
    assert not places.projects_folder().exists()


def test_a_failed_import_leaves_the_open_project_open(qtbot, opened, tmp_path):
    project = opened.project_folder
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(opened.failed):
        opened.import_folder(tmp_path / "empty")

    assert opened.project_folder == project
    assert opened.dataset is not None


def test_a_project_whose_photos_are_gone_opens_with_its_runs(qtbot, opened, photo_folder):
    project = opened.project_folder
    opened.close_project()
    shutil.rmtree(photo_folder)
    with qtbot.waitSignal(opened.failed):
        opened.open_project(project)

    assert opened.project_folder == project
    assert opened.dataset is None


def test_opening_what_is_no_project_says_so(qtbot, session, tmp_path):
    with qtbot.waitSignal(session.failed) as blocker:
        session.open_project(tmp_path)

    assert isinstance(blocker.args[0], ProjectError)


def test_the_check_moves_unreadable_photos_to_the_problems(qtbot, session, photo_folder):
    bad = photo_folder / "circles" / "circles-000.jpg"
    whole = bad.read_bytes()
    bad.write_bytes(whole[: len(whole) // 2])
    with qtbot.waitSignal(session.job_finished, check_params_cb=checked):
        session.import_folder(photo_folder)

    assert [problem.path for problem in session.found.problems] == [bad]
    assert session.dataset.counts()["circles"] == 11


def test_leaving_out_a_class_is_written_and_can_be_undone(qtbot, opened):
    opened.set_class_excluded("circles", True)
    assert opened.dataset.classes == ("squares", "stripes")
    saved(qtbot, opened, lambda project: project.excluded_classes == ("circles",))

    opened.undo()
    assert opened.dataset.classes == ("circles", "squares", "stripes")
    saved(qtbot, opened, lambda project: project.excluded_classes == ())
    assert not opened.can_undo


def test_leaving_out_photos_and_taking_one_back(qtbot, opened):
    paths = [photo.path for photo in opened.dataset.photos[:3]]
    opened.set_photos_excluded(paths, True)
    opened.set_photos_excluded(paths[:1], False)

    assert len(opened.dataset.photos) == 34
    assert len(opened.found.photos) == 36
    opened.undo()
    assert len(opened.dataset.photos) == 33


def test_what_was_left_out_stays_so_in_the_next_session(qtbot, opened):
    opened.set_class_excluded("circles", True)
    saved(qtbot, opened, lambda project: project.excluded_classes == ("circles",))
    later = Session()
    with qtbot.waitSignal(later.job_finished, check_params_cb=checked):
        later.open_project(later.recent[0])

    assert later.dataset.classes == ("squares", "stripes")
    assert later.shutdown()


def test_another_fit_is_written_and_read_for(qtbot, opened):
    with qtbot.waitSignal(opened.job_finished, check_params_cb=checked):
        opened.set_fit("pad")

    assert opened.recommended().fit == "pad"
    saved(qtbot, opened, lambda project: project.fit == "pad")


def test_rescan_finds_new_photos(qtbot, opened, make_photos, photo_folder):
    make_photos(photo_folder, {"triangles": 4})
    with qtbot.waitSignal(opened.job_finished, check_params_cb=checked):
        opened.rescan()

    assert opened.dataset.counts()["triangles"] == 4


def test_a_project_that_cannot_be_written_says_so(qtbot, opened):
    shutil.rmtree(opened.project_folder)
    opened.project_folder.write_text("a file where the folder was")
    with qtbot.waitSignal(opened.failed) as blocker:
        opened.set_fit("pad")

    assert isinstance(blocker.args[0], ProjectError)


def test_one_class_cannot_be_told_apart(opened):
    assert nothing_to_learn_from(opened.dataset) is None
    assert nothing_to_learn_from(replace(opened.dataset, classes=("circles",))) is not None
    assert nothing_to_learn_from(None) is not None


def test_an_archive_is_unpacked_and_finds_its_project_again(qtbot, session, photo_folder):
    archive = shutil.make_archive(photo_folder.parent / "album", "zip", photo_folder)
    for _ in range(2):
        with qtbot.waitSignal(session.job_finished, check_params_cb=checked):
            session.import_folder(Path(archive))
        assert session.dataset.counts() == {"circles": 12, "squares": 12, "stripes": 12}
        assert session.project.photo_folder == places.unpacked_folder() / "album"
        assert session.project_folder == places.projects_folder() / "album"
        session.close_project()
    assert len(list(places.projects_folder().iterdir())) == 2


def test_a_table_has_a_project_of_its_own_beside_that_of_its_folder(qtbot, opened, photo_folder):
    table = photo_folder / "round or not.csv"
    rows = [
        f"{path.relative_to(photo_folder)},{'round' if 'circle' in path.name else 'not'}\n"
        for path in photo_folder.glob("*/*.jpg")
    ]
    table.write_text("".join(rows))
    first = opened.project_folder
    with qtbot.waitSignal(opened.job_finished, check_params_cb=checked):
        opened.import_folder(table)
    assert opened.dataset.counts() == {"not": 24, "round": 12}
    assert opened.project_folder != first
    table.write_text("".join(rows[:-1]))
    with qtbot.waitSignal(opened.dataset_changed):
        opened.rescan()
    assert len(opened.dataset.photos) == 35
