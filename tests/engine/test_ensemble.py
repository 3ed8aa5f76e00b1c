"""Several trainings asked together: the average, in one file that stands on its own."""

import shutil
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from xfer_gui.core import dataset, split
from xfer_gui.core.errors import Cancelled, ClassifierError, XferError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.plan import Plan
from xfer_gui.core.report import write_report
from xfer_gui.core.runs import RunFolder
from xfer_gui.engine import classifier_file, ensemble
from xfer_gui.engine.evaluation import evaluate_folder
from xfer_gui.engine.prediction import Classifier
from xfer_gui.engine.training import train

from .conftest import SIZE, TINY

HEAD = Plan(TINY, "feature_extraction", SIZE)
LARGER = replace(HEAD, image_size=48, fit="pad")
SCRATCH = Plan("small_vgg", "from_scratch", SIZE, epochs=1, batch_size=16)
TOGETHER = replace(HEAD, strategy="ensemble")


@pytest.fixture
def trained(tiny_weights, photo_split, new_run):
    """`trained(plan, …)` are finished runs of the same project."""

    def make(*plans):
        return [train(plan, photo_split, new_run(plan), JobContext()) for plan in plans]

    return make


def put_together(runs, photo_split, new_run, context=None):
    plan = replace(TOGETHER, members=tuple(run.name for run in runs))
    return train(plan, photo_split, new_run(plan), context or JobContext())


def shares(folder, photos):
    """N × K, columns in the order of the classes."""
    classifier = Classifier.load(folder)
    answers = classifier.classify([photo.path for photo in photos], JobContext(), top=9)
    return np.array([[dict(answer.top)[name] for name in classifier.classes] for answer in answers])


def test_answers_are_the_average_of_members_of_every_kind(
    trained, photo_split, new_run, tmp_path, photo_folder
):
    runs = trained(HEAD, LARGER, SCRATCH)
    photos = photo_split.test + photo_split.validation
    alone = [shares(run.folder, photos) for run in runs]
    run = put_together(runs, photo_split, new_run)
    for each in runs:
        shutil.rmtree(each.folder)
    np.testing.assert_allclose(shares(run.folder, photos), np.mean(alone, axis=0), atol=1e-4)

    assert run.summary.state == "finished"
    assert run.summary.classes == Classifier.load(run.folder).classes
    expected = np.mean(alone, axis=0)[: len(photo_split.test)].argmax(axis=1)
    right = (expected == photo_split.labels(photo_split.test)).mean()
    assert run.evaluation.accuracy == pytest.approx(right)
    assert run.evaluation.photos == len(photo_split.test)

    whole = evaluate_folder(
        Classifier.load(run.folder), dataset.scan(photo_folder, JobContext()), JobContext()
    )
    assert whole.photos == 36
    write_report(run, tmp_path / "report.html")
    assert (tmp_path / "report.html").stat().st_size > 1000

    shared = tmp_path / "shapes.xfer"
    with zipfile.ZipFile(shared, "w") as archive:
        for path in RunFolder(run.folder).network_folder.iterdir():
            archive.write(path, path.name)
    np.testing.assert_array_equal(shares(shared, photos), shares(run.folder, photos))
    with pytest.raises(ClassifierError, match="made of several networks"):
        classifier_file.load(shared)

    again = RunFolder(run.folder).network_folder
    (again / "member-2.npz").write_bytes((again / "member-3.npz").read_bytes())
    with pytest.raises(ClassifierError, match="is damaged"):
        Classifier.load(run.folder)


def test_confidence_is_calibrated_on_photos_that_no_member_learned_from(
    make_photos, tmp_path, tiny_weights
):
    folder = make_photos(tmp_path / "many", {"circles": 40, "squares": 40})
    divided = split.split(dataset.scan(folder, JobContext()), (0.4, 0.4, 0.2))
    assert len(divided.validation) >= ensemble.FEWEST_TO_CALIBRATE

    def run_of(plan):
        return train(
            plan, divided, RunFolder.create(tmp_path / "p", plan, divided, folder), JobContext()
        )

    other = replace(SCRATCH, seed=1)
    fresh = replace(TOGETHER, members=tuple(run_of(plan).name for plan in (SCRATCH, other)))
    calibrated = run_of(fresh)
    said = shares(calibrated.folder, divided.validation).argmax(axis=1)
    right = (said == divided.labels(divided.validation)).mean()
    assert calibrated.summary.validation_accuracy == pytest.approx(right)

    spent = replace(fresh, members=(fresh.members[0], run_of(HEAD).name))
    taken_over = run_of(spent)
    manifest = Classifier.load(taken_over.folder).manifest
    thresholds = [
        Classifier.load(taken_over.folder.parent / name).manifest.threshold
        for name in spent.members
    ]
    assert taken_over.summary.validation_accuracy is None
    assert manifest.temperature == 1
    assert manifest.threshold == pytest.approx(np.mean(thresholds))


def test_what_cannot_be_put_together_is_refused_in_one_sentence(
    trained, photo_split, new_run, make_photos, tmp_path
):
    first, second = trained(HEAD, LARGER)
    both = replace(TOGETHER, members=(first.name, second.name))

    def refused(plan, divided=photo_split):
        folder = new_run(plan)
        with pytest.raises(XferError) as caught:
            train(plan, divided, folder, JobContext())
        assert caught.value.hint
        assert folder.read_summary().state == "failed"
        return caught.value.sentence

    assert "made of 2 to" in refused(replace(both, members=(first.name, first.name)))
    assert "made of 2 to" in refused(TOGETHER)
    assert "no classifier to take part" in refused(replace(both, members=(first.name, "gone")))
    assert "../" not in str(refused(replace(both, members=(first.name, "../../etc"))))

    swapped = replace(
        photo_split,
        test=photo_split.training[:3],
        training=photo_split.training[3:] + photo_split.test,
    )
    assert "learned from 3 of the test photos" in refused(both, swapped)

    renamed = replace(photo_split, classes=("circles", "squares", "triangles"))
    assert "tells other classes apart" in refused(both, renamed)

    combined = put_together([first, second], photo_split, new_run)
    assert "itself made of several" in refused(replace(both, members=(first.name, combined.name)))


def test_stop_leaves_no_classifier(trained, photo_split, new_run):
    runs = trained(HEAD, LARGER)
    plan = replace(TOGETHER, members=tuple(run.name for run in runs))
    folder = new_run(plan)
    context = JobContext(lambda event: context.stop())
    with pytest.raises(Cancelled):
        train(plan, photo_split, folder, context)
    assert not folder.network_folder.exists()
    assert folder.read_summary().state == "stopped"
