"""The answer to "Is it too easy?", with its figures and photos."""

from dataclasses import replace

import pytest

from tests.ui.fake_session import dataset_of
from tests.ui.fake_training import evaluation, made_up_run
from xfer_gui.core.advice import Advice
from xfer_gui.core.ease import Counted, Ease, Pair
from xfer_gui.core.ease_words import answer
from xfer_gui.ui.ease_card import EaseCard
from xfer_gui.ui.result_card import AdviceList


@pytest.fixture
def card(qtbot):
    card = EaseCard()
    qtbot.addWidget(card)
    card.show()
    yield card
    card.close_loader()


@pytest.fixture
def run(tmp_path, photo_folder):
    paths = [photo.path for photo in dataset_of(photo_folder).photos]

    def with_ease(ease: Ease | None):
        made_up_run.counter = getattr(made_up_run, "counter", 0) + 1
        return made_up_run(
            tmp_path, made_up_run.counter % 28 + 1, replace(evaluation(paths[:20]), ease=ease)
        )

    with_ease.paths = paths
    return with_ease


def test_twins_are_warned_of_with_both_figures(card, run):
    pairs = (Pair(run.paths[0], run.paths[1], True, False, True),)
    card.show_run(
        run(
            Ease(
                40,
                Counted(20, 18),
                exact=Counted(1, 1),
                twins=Counted(8, 8),
                alike=Counted(10, 10),
                farthest=Counted(10, 8),
                copied=Counted(20, 9),
                pairs=pairs,
            )
        )
    )
    assert "40 % of the test photos (8 of 20)" in card.answer
    assert card._answer.property("role") == "warning"
    figures = {row[0]: row[1:] for row in card.rows[1:]}
    assert figures["All test photos"][:2] == ["20", "90.0\N{NO-BREAK SPACE}%"]
    assert figures["Without twins of photos it learned from"][:2] == [
        "12",
        "83.3\N{NO-BREAK SPACE}%",
    ]
    assert figures["Without those that look much like one"][:2] == ["10", "80.0\N{NO-BREAK SPACE}%"]
    assert [shown.path for shown in card.strip.photos] == run.paths[:2]
    assert [shown.caption for shown in card.strip.photos] == ["test, right", "same file content"]


def test_what_the_card_answers_is_not_said_a_second_time_beside_it(qtbot, run):
    ease = Ease(40, Counted(20, 18), twins=Counted(8, 8))
    judged = run(ease)
    other = Advice("too_few_photos", "Add photos.")
    judged = replace(judged, summary=replace(judged.summary, advice=(answer(ease), other)))
    alone, beside = AdviceList(), AdviceList(beside_ease=True)
    for each in (alone, beside):
        qtbot.addWidget(each)
        each.show_run(judged)
    assert len(alone.sentences) == 2
    assert beside.sentences == ["Add photos."]


def test_no_twins_are_said_plainly_and_without_rows_for_nothing(card, run):
    card.show_run(run(Ease(40, Counted(20, 18), farthest=Counted(10, 8), copied=Counted(20, 9))))
    assert card.answer.startswith("None of the 20 test photos has a twin")
    assert card._answer.property("role") == ""
    assert [row[0] for row in card.rows[1:]] == [
        "All test photos",
        "The half that is least like what it learned from",
        "For comparison: just taking the class of the most similar photo",
    ]
    assert card.strip.isHidden()


def test_the_next_run_replaces_the_one_before(card, run):
    card.show_run(run(Ease(40, Counted(20, 18), twins=Counted(8, 8), copied=Counted(20, 9))))
    card.show_run(run(Ease(40, Counted(20, 18), copied=Counted(20, 9))))
    assert len(card.rows) == 3
    assert not card.isHidden()


def test_a_run_of_before_has_no_answer(card, run):
    card.show_run(run(Ease(40, Counted(20, 18))))
    card.show_run(run(None))
    assert card.isHidden()
