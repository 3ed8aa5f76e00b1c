"""Classifying photos, good and bad."""

import pytest

from xfer_gui.core import dataset
from xfer_gui.core.errors import Cancelled, DatasetError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.engine.evaluation import evaluate_folder
from xfer_gui.engine.prediction import Classifier
from xfer_gui.engine.training import train

from .conftest import SIZE, TINY


@pytest.fixture
def classifier(tiny_weights, photo_split, new_run) -> Classifier:
    plan = Plan(TINY, "feature_extraction", SIZE)
    return Classifier.load(train(plan, photo_split, new_run(plan), JobContext()).folder)


def test_answers_come_in_order_and_bad_photos_say_why(classifier, photo_folder, tmp_path):
    photos = sorted(photo_folder.rglob("*.jpg"))
    bad = tmp_path / "broken.jpg"
    bad.write_text("this is no picture")
    asked = [*photos[:33], bad, tmp_path / "missing.jpg", *photos[33:]]
    answers = classifier.classify(asked, JobContext())
    assert [answer.path for answer in answers] == asked
    failures = [answer for answer in answers if isinstance(answer, PhotoFailure)]
    assert [failure.path.name for failure in failures] == ["broken.jpg", "missing.jpg"]
    assert all(failure.error for failure in failures)


def test_one_photo_gets_the_same_answer_as_in_a_crowd(classifier, photo_folder):
    photos = sorted(photo_folder.rglob("*.jpg"))
    crowd = classifier.classify(photos, JobContext())
    alone = classifier.classify(photos[-1:], JobContext())
    assert alone[0].label == crowd[-1].label
    assert alone[0].confidence == pytest.approx(crowd[-1].confidence, abs=1e-5)


def test_nothing_but_bad_photos_is_no_error(classifier, tmp_path):
    answers = classifier.classify([tmp_path / "a.jpg"], JobContext())
    assert isinstance(answers[0], PhotoFailure)


def test_no_photos_give_no_answers(classifier):
    assert classifier.classify([], JobContext()) == []


def test_top_names_are_surest_first(classifier, photo_folder):
    answer = classifier.classify(sorted(photo_folder.rglob("*.jpg"))[:1], JobContext(), top=2)[0]
    assert isinstance(answer, Prediction)
    assert len(answer.top) == 2
    assert answer.top[0] == (answer.label, answer.confidence)
    assert answer.top[0][1] >= answer.top[1][1]


def test_stop_ends_prediction(classifier, photo_folder):
    context = JobContext(lambda event: context.stop())
    with pytest.raises(Cancelled):
        classifier.classify(sorted(photo_folder.rglob("*.jpg")), context)


def test_evaluating_a_folder_counts_every_photo(classifier, photo_folder):
    found = dataset.scan(photo_folder, JobContext())
    evaluation = evaluate_folder(classifier, found, JobContext())
    assert evaluation.photos == 36
    assert evaluation.classes == classifier.classes


def test_evaluating_unknown_classes_says_which(classifier, make_photos, tmp_path):
    found = dataset.scan(
        make_photos(tmp_path / "other", {"circles": 3, "hexagons": 3}), JobContext()
    )
    with pytest.raises(DatasetError, match="hexagons"):
        evaluate_folder(classifier, found, JobContext())


def test_evaluating_leaves_unreadable_photos_out_and_says_how_many(classifier, photo_folder):
    found = dataset.scan(photo_folder, JobContext())
    found.photos[0].path.write_bytes(b"")
    events = []
    evaluation = evaluate_folder(classifier, found, JobContext(events.append))
    assert evaluation.photos == 35
    assert any("could not be read and were left out: 1." in str(event) for event in events)
