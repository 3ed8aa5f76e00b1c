"""Photos in the wrong class come first, on small drawn pictures and made-up features."""

import shutil

import numpy as np
import pytest
from PIL import Image

from tests.engine.conftest import SIZE, TINY
from xfer_gui.core import doctor
from xfer_gui.core.dataset import scan
from xfer_gui.core.errors import Cancelled, DatasetError
from xfer_gui.core.events import StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.lookalikes import kept
from xfer_gui.core.photos import Photo
from xfer_gui.core.plan import Plan
from xfer_gui.core.studies import OutOfFold
from xfer_gui.engine import suspects
from xfer_gui.engine.suspects import FOLDS, divided, find_suspects, of_answers

PLAN = Plan(TINY, "feature_extraction", SIZE)


@pytest.fixture
def features(monkeypatch):
    """Features that tell the true class, which each file's name begins with, with some noise."""

    def made_up(dataset, plan, context):
        rng = np.random.default_rng(0)
        true = [photo.path.name.split("-")[0] for photo in dataset.photos]
        names = sorted(set(true))
        rows = np.eye(len(names))[[names.index(name) for name in true]]
        rows = np.hstack([rows, rng.normal(size=(len(rows), 5))]) + rng.normal(0, 0.1, (1, 1))
        return list(dataset.photos), rows.astype(np.float32)

    monkeypatch.setattr(suspects, "_features", made_up)


def test_photos_in_the_wrong_folder_are_the_first_suspects(features, photo_folder):
    for number in range(3):
        source = photo_folder / "circles" / f"circles-{number:03d}.jpg"
        source.rename(photo_folder / "squares" / source.name)
    found = find_suspects(scan(photo_folder, JobContext()), PLAN, JobContext())
    assert found.photos == 36
    assert {each.path for each in found.found[:3]} == {
        f"squares/circles-{number:03d}.jpg" for number in range(3)
    }
    assert {(each.label, each.other) for each in found.found[:3]} == {("squares", "circles")}
    assert all(each.other_share > each.share for each in found.found)


def test_a_small_class_is_passed_over_and_too_few_are_refused(features, photo_folder):
    for path in sorted((photo_folder / "stripes").iterdir())[3:]:
        path.unlink()
    found = find_suspects(scan(photo_folder, JobContext()), PLAN, JobContext())
    assert found.photos == 24
    shutil.rmtree(photo_folder / "squares")
    with pytest.raises(DatasetError, match="too few"):
        find_suspects(scan(photo_folder, JobContext()), PLAN, JobContext())


def test_every_class_is_spread_over_the_folds_and_twins_stay_together():
    photos = [Photo(f"{number}.jpg", "", 1, number) for number in range(60)]
    labels = np.repeat([0, 1, 2], 20)
    twins = [(photos[0], photos[1], photos[59])]
    folds = divided(labels, photos, twins, seed=1)
    assert folds[0] == folds[1] == folds[59]
    for label in range(3):
        counts = np.bincount(folds[labels == label], minlength=FOLDS)
        assert counts.max() - counts.min() <= 3


def test_answers_of_a_cross_validation_give_suspects_too():
    answers = OutOfFold(
        ("a", "b"),
        ("a/1", "a/2", "b/1", "b/2"),
        np.array([0, 0, 1, 1]),
        np.array([[0.9, 0.1], [0.1, 0.9], [0.2, 0.8], [0.1, 0.9]], np.float32),
    )
    found = of_answers(answers)
    assert [(each.path, each.label, each.other) for each in found.found] == [("a/2", "a", "b")]
    assert found.accuracy == 0.75


def test_a_real_backbone_looks_at_every_photo_and_can_be_stopped(tiny_weights, photo_folder):
    dataset = scan(photo_folder, JobContext())
    events = []
    found = find_suspects(dataset, PLAN, JobContext(events.append))
    assert found.photos == 36
    stages = [event.stage for event in events if isinstance(event, StageStarted)]
    assert stages == ["read", "features", "suspects"]
    context = JobContext()

    def stop_in_the_search(event):
        if isinstance(event, StageStarted) and event.stage == "suspects":
            context.stop()

    context = JobContext(stop_in_the_search)
    with pytest.raises(Cancelled):
        find_suspects(dataset, PLAN, context)


def test_mirrored_copies_are_kept_for_the_doctor(shared_data, tmp_path):
    folder = tmp_path / "photos"
    for name in ("cats", "dogs"):
        (folder / name).mkdir(parents=True)
        some = sorted(each for each in shared_data("cats-dogs").rglob(f"*{name}/*.jpg"))[:40]
        for path in some:
            shutil.copy(path, folder / name)
        for path in some[:4]:
            with Image.open(path) as photo:
                photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(
                    folder / name / f"{path.stem}-copy.jpg"
                )
    dataset = scan(folder, JobContext())
    find_suspects(dataset, Plan("starter", "feature_extraction", 128), JobContext())
    groups = [[photo.path.stem for photo in group] for group in kept(folder, dataset.photos)]
    copies = [group for group in groups if any(name.endswith("-copy") for name in group)]
    assert all(len({name.removesuffix("-copy") for name in group}) == 1 for group in copies)
    assert len(copies) >= 6
    assert len(groups) <= len(copies) + 1
    findings = doctor.findings(dataset, doctor.examine(dataset), "stretch")
    told = {photo.path.stem for each in findings if "twins" in each.kind for photo in each.photos}
    assert {name for group in copies for name in group} <= told
