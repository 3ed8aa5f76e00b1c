"""The doctor in the session: it follows the check, and its remedies can be undone."""

import shutil
import threading
import time

import pytest

from xfer_gui.core import lookalikes
from xfer_gui.core.suspects import Suspect, Suspects, save_suspects
from xfer_gui.session import doctor_jobs


@pytest.fixture
def sick_folder(photo_folder):
    """Three classes of twelve photos, and a copy of one in its class."""
    first = photo_folder / "circles" / "circles-000.jpg"
    shutil.copy(first, first.with_name("copy.jpg"))
    return photo_folder


@pytest.fixture
def doctor(qtbot, session, sick_folder):
    session.import_folder(sick_folder)
    qtbot.waitUntil(lambda: bool(session.doctor.findings))
    return session.doctor


def of_kind(doctor, kind):
    return [finding for finding in doctor.findings if finding.kind == kind]


def test_findings_follow_the_check_by_themselves(qtbot, session, doctor):
    assert doctor.is_examined
    (twins,) = of_kind(doctor, "twins")
    assert {photo.path.name for photo in twins.photos} == {"circles-000.jpg", "copy.jpg"}
    assert len(of_kind(doctor, "few_photos")) == 3
    qtbot.waitUntil(lambda: not session.is_busy("check"))


def test_only_the_last_of_several_changes_is_looked_into(qtbot, session, doctor, monkeypatch):
    looked = []
    findings = doctor_jobs.doctor.findings

    def counted(dataset, *others):
        looked.append(dataset)
        return findings(dataset, *others)

    began = threading.Event()
    monkeypatch.setattr(doctor_jobs.doctor, "findings", counted)
    # The thread is busy until all changes were made.
    session._board.start(None, "files", lambda context: began.wait(20), lambda done: None)
    photos = session.dataset.photos
    for number in range(1, 4):
        session.set_photos_excluded([photo.path for photo in photos[:number]], True)
    began.set()
    qtbot.waitUntil(lambda: bool(looked), timeout=20_000)
    qtbot.wait(100)
    assert looked == [session.dataset]


def test_a_remedy_is_a_step_that_can_be_undone(qtbot, session, doctor):
    (twins,) = of_kind(doctor, "twins")
    doctor.remedy(twins, twins.remedies[0])
    assert session.dataset.counts()["circles"] == 12
    qtbot.waitUntil(lambda: not of_kind(doctor, "twins"))
    session.undo()
    assert session.dataset.counts()["circles"] == 13
    qtbot.waitUntil(lambda: bool(of_kind(doctor, "twins")))


def test_what_is_kept_is_remembered_and_can_be_taken_back(qtbot, session, doctor):
    (twins,) = of_kind(doctor, "twins")
    doctor.remedy(twins, twins.remedies[-1])
    qtbot.waitUntil(lambda: [finding.key for finding in doctor.kept] == [twins.key])
    assert not of_kind(doctor, "twins")
    session.open_project(session.project_folder)
    qtbot.waitUntil(lambda: not doctor.findings)
    qtbot.waitUntil(lambda: bool(doctor.findings))
    assert not of_kind(doctor, "twins")
    doctor.take_back(doctor.kept[0])
    qtbot.waitUntil(lambda: bool(of_kind(doctor, "twins")))


def test_all_that_is_kept_is_taken_back_in_one_step(qtbot, session, doctor):
    doctor.remedy_all(doctor.findings, "keep")
    qtbot.waitUntil(lambda: not doctor.findings)
    doctor.take_back_all()
    qtbot.waitUntil(lambda: not doctor.kept)
    session.undo()
    qtbot.waitUntil(lambda: not doctor.findings)


def test_a_remedy_for_all_is_one_step_of_undo(qtbot, session, doctor):
    small = of_kind(doctor, "few_photos")
    assert doctor.remedy_all([*small, *of_kind(doctor, "twins")], "leave_out_class") == 3
    assert session.dataset.classes == ()
    session.undo()
    assert len(session.dataset.classes) == 3


def test_suspects_of_an_earlier_day_are_there_at_the_next_start(qtbot, session, doctor):
    found = Suspects((Suspect("circles/copy.jpg", "circles", "squares", 0.1, 0.8),), 37, 0.9)
    save_suspects(session.project_folder, found)
    session.open_project(session.project_folder)
    qtbot.waitUntil(lambda: bool(of_kind(doctor, "suspect")))
    assert doctor.suspects == found


def test_a_search_for_wrong_classes_brings_suspects(qtbot, session, doctor, monkeypatch):
    found = Suspects((Suspect("circles/copy.jpg", "circles", "squares", 0.1, 0.8),), 37, 0.9)
    monkeypatch.setattr(
        doctor_jobs, "suspects_job", lambda project, dataset, fit: lambda context: found
    )
    doctor.find_suspects()
    assert doctor.is_searching
    qtbot.waitUntil(lambda: bool(of_kind(doctor, "suspect")))
    assert not doctor.is_searching


def test_a_search_that_finds_lookalikes_is_followed_by_another_examination(
    qtbot, session, doctor, monkeypatch
):
    assert not of_kind(doctor, "near_twins")

    def search(project, dataset, fit):
        def job(context):
            lookalikes.keep(dataset.folder, [(dataset.photos[20], dataset.photos[21])])
            return Suspects()

        return job

    monkeypatch.setattr(doctor_jobs, "suspects_job", search)
    doctor.find_suspects()
    qtbot.waitUntil(lambda: bool(of_kind(doctor, "near_twins")))
    (finding,) = of_kind(doctor, "near_twins")
    assert set(finding.photos) == set(session.dataset.photos[20:22])


def test_an_examination_that_a_training_cut_off_is_made_up_for(
    qtbot, session, sick_folder, quick_training, monkeypatch
):
    begun = []
    examine = doctor_jobs.examine_job

    def slow_at_first(dataset, known=None):
        def wait_for_stop(context):
            begun.append(dataset)
            while not context.stopping:
                time.sleep(0.01)
            context.check()

        return examine(dataset, known) if begun else wait_for_stop

    monkeypatch.setattr(doctor_jobs, "examine_job", slow_at_first)
    session.import_folder(sick_folder)
    qtbot.waitUntil(lambda: bool(begun))
    session.train(session.recommended())
    qtbot.waitUntil(lambda: bool(session.doctor.findings), timeout=20_000)


def test_photos_that_were_examined_are_not_examined_again_for_another_fit(
    qtbot, session, doctor, monkeypatch
):
    monkeypatch.setattr(doctor_jobs.doctor, "examine", lambda *known: pytest.fail("again"))
    with qtbot.waitSignal(session.doctor.changed):
        session.set_fit("crop")
    qtbot.waitUntil(lambda: not session.is_busy("check"))
    assert of_kind(doctor, "twins")


def test_a_search_without_classes_is_refused(qtbot, session):
    with qtbot.waitSignal(session.doctor.refused):
        session.doctor.find_suspects()


def test_findings_go_with_the_project(qtbot, session, doctor):
    session.close_project()
    assert doctor.findings == ()
    assert not doctor.is_examined
