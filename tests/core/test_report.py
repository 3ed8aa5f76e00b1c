"""The report of a run: self-contained, escaped, readable, and whole or not there."""

import math
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from xfer_gui.core import studies
from xfer_gui.core.advice import Advice
from xfer_gui.core.ease import Counted, Ease
from xfer_gui.core.ease_words import answer
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.events import EpochEnded, Stage
from xfer_gui.core.plan import STRATEGIES, Plan
from xfer_gui.core.report import mix_ups, write_report
from xfer_gui.core.report_charts import BOTTOM, HEIGHT, TOP, accuracy_chart, loss_chart
from xfer_gui.core.report_words import STAGES, STRATEGY_NAMES
from xfer_gui.core.report_words import STRATEGIES as STRATEGY_WORDS
from xfer_gui.core.results import judge
from xfer_gui.core.runs import Run, RunSummary
from xfer_gui.core.studies import FoldsResult, SearchResult, Trial

CLASSES = ("고양이", "<b>dogs</b>", "birds & bees")


class Page(HTMLParser):
    """Tags and visible text of a page; fails on tags that are closed in the wrong order."""

    VOID = {"meta", "img", "br", "line", "rect", "circle", "polyline"}

    def __init__(self, path):
        super().__init__()
        self.tags, self.open, self.words = [], [], []
        self.source = path.read_text(encoding="utf-8")
        self.feed(self.source)
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).replace("\N{NO-BREAK SPACE}", " ").split())

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


def epoch(stage, number, training=0.9, validation=0.8, loss=0.5, phase=1, depth=1.0):
    return EpochEnded(
        stage, number, 10, loss, training, 2 * loss, validation, float(number), phase, depth
    )


def in_phases(*depths, rounds=3):
    """A head, then so many rounds in each phase."""
    tuned = [
        epoch("fine_tune", phase * rounds + number, phase=phase + 1, depth=depth)
        for phase, depth in enumerate(depths)
        for number in range(1, rounds + 1)
    ]
    return [epoch("head", 1), epoch("head", 2), *tuned]


def make_run(folder, paths, classes=CLASSES, history=(), judged=True, state="finished"):
    labels = [position % len(classes) for position in range(len(paths))]
    said = np.eye(len(classes), dtype=np.float32)[
        [(x + (n < 3)) % len(classes) for n, x in enumerate(labels)]
    ]
    summary = RunSummary(
        state,
        "2026-11-22T14:03:07",
        folder,
        classes,
        {"training": 30, "validation": 6, "test": len(paths)},
        {"read": 1.25, "total": 4.5},
        device="2 processor cores",
        advice=(Advice("too_few", "Add {more} photos.", (("more", 7),)),),
    )
    evaluation = judge(classes, labels, said, paths) if judged else None
    plan = Plan("mobilenet_v2_0.35", "full_fine_tuning", 224)
    return Run(folder / "2026-run", plan, summary, tuple(history), evaluation)


@pytest.fixture
def photos(photo_folder):
    return sorted(photo_folder.rglob("*.jpg"))[:12]


def test_report_says_how_good_the_network_is_and_what_was_done(tmp_path, photos):
    history = [epoch("head", 1), epoch("head", 2), epoch("fine_tune", 1)]

    write_report(make_run(tmp_path, photos, history=history), tmp_path / "deep" / "report.html")

    text = Page(tmp_path / "deep" / "report.html").text
    assert "75 % likely 47 % to 91 %" in text
    assert "9 of 12 test photos were named right, 3 were not." in text
    assert "Add 7 photos." in text
    assert "MobileNetV2" in text
    assert "30 to learn from, 6 to choose settings by, 12 for the test" in text
    assert "2 processor cores" in text
    assert "Altogether 4.5 s" in text


def test_report_loads_nothing_and_holds_its_photos(tmp_path, photos):
    write_report(make_run(tmp_path, photos, history=[epoch("head", 1)]), tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    pictures = page.all("img")
    assert len(pictures) == 3
    assert all(picture["src"].startswith("data:image/jpeg;base64,") for picture in pictures)
    assert not re.search(r"https?:|//[a-z]|@import|url\(", page.source)
    assert not page.all("script") + page.all("link")


def test_names_with_markup_and_other_scripts_are_shown_as_they_are(tmp_path, photos):
    write_report(make_run(tmp_path, photos), tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    assert not page.all("b")
    assert all(name in page.text for name in CLASSES)
    assert page.all("html") == [{"lang": "en"}]


def test_every_picture_and_chart_has_words_for_those_who_cannot_see_it(tmp_path, photos):
    write_report(make_run(tmp_path, photos, history=[epoch("head", 1)]), tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    charts = [attrs for attrs in page.all("svg") if "aria-hidden" not in attrs]
    assert len(charts) == 2
    assert all(chart["role"] == "img" and chart["aria-label"] for chart in charts)
    assert all(picture["alt"] for picture in page.all("img"))
    assert all(cell.get("scope") for cell in page.all("th"))


def test_a_wrong_photo_that_has_gone_is_named_without_a_picture(tmp_path, photos):
    gone = [tmp_path / f"gone-{number}.jpg" for number in range(3)]

    write_report(make_run(tmp_path, gone + photos[3:]), tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    assert not page.all("img")
    assert page.text.count("no longer readable") == 3
    assert "gone-1.jpg" in page.text


def test_a_run_stopped_before_its_test_says_so(tmp_path, photos):
    run = make_run(tmp_path, photos, judged=False, state="stopped")

    write_report(run, tmp_path / "report.html")

    text = Page(tmp_path / "report.html").text
    assert "stopped early" in text
    assert "There is no test accuracy" in text
    assert "How it learned" not in text


def test_many_classes_are_listed_by_mix_up_instead_of_a_table(tmp_path, photos):
    classes = tuple(f"class {number}" for number in range(40))

    write_report(make_run(tmp_path, photos, classes), tmp_path / "report.html")

    text = Page(tmp_path / "report.html").text
    assert "1 of 1 photos of “class 0” were taken for “class 1”." in text


def test_report_is_translated_by_the_function_that_is_given(tmp_path, photos):
    def say(text):
        return {"Test accuracy": "정확도"}.get(text, text)

    write_report(make_run(tmp_path, photos), tmp_path / "report.html", say, "ko")

    page = Page(tmp_path / "report.html")
    assert "정확도" in page.text
    assert page.all("html") == [{"lang": "ko"}]


def test_a_report_that_cannot_be_written_leaves_the_old_one(tmp_path, photos, monkeypatch):
    target = tmp_path / "report.html"
    target.write_text("old")

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ProjectError, match="disk is full"):
        write_report(make_run(tmp_path, photos), target)

    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.glob("*report*")] == ["report.html"]


def test_mix_ups_come_most_frequent_first():
    said = np.eye(2, dtype=np.float32)[[1, 1, 0, 0, 1]]
    evaluation = judge(("a", "b"), [0, 0, 0, 1, 1], said, [Path("x")] * 5)

    assert [
        (pair.label, pair.predicted, pair.count, pair.photos) for pair in mix_ups(evaluation)
    ] == [
        ("a", "b", 2, 3),
        ("b", "a", 1, 2),
    ]


def test_charts_keep_stages_apart_and_leave_gaps_where_there_is_no_figure():
    history = [
        epoch("head", 1),
        epoch("head", 2),
        epoch("fine_tune", 1, validation=math.nan),
        epoch("fine_tune", 2),
    ]

    chart = accuracy_chart(history)

    training, validation = chart.lines
    assert [band.stage for band in chart.bands] == ["head", "fine_tune"]
    assert chart.bands[0].right == chart.bands[1].left
    assert [len(path.split()) for path in training.paths] == [2, 2]
    assert [len(path.split()) for path in validation.paths] == [2]
    assert len(validation.dots) == 1


@pytest.mark.parametrize("highest", [0.0, 0.003, 0.9, 2.4, 731.0])
def test_loss_chart_reaches_just_above_the_highest_loss(highest):
    chart = loss_chart([epoch("head", 1, loss=highest / 2), epoch("head", 2, loss=highest / 4)])

    levels = [float(level.text) for level in chart.levels]
    assert levels[0] == 0
    assert highest <= levels[-1] * 1.001
    assert levels[-1] <= 2 * highest or highest == 0
    assert 2 <= len(levels) <= 6
    for line in chart.lines:
        for point in " ".join(line.paths).split():
            assert TOP <= float(point.split(",")[1]) <= HEIGHT - BOTTOM


def test_a_loss_without_a_number_does_not_break_the_chart():
    chart = loss_chart([epoch("fine_tune", 1, loss=math.nan), epoch("fine_tune", 2, loss=math.inf)])

    assert not any(line.paths or line.dots for line in chart.lines)


def test_every_strategy_and_stage_has_words():
    assert set(STRATEGY_WORDS) == set(STRATEGY_NAMES) == set(STRATEGIES)
    assert set(get_args(Stage)) <= set(STAGES)


def test_phases_have_lines_and_the_share_that_learns(tmp_path, photos):
    history = in_phases(0.25, 0.5, 1.0)

    write_report(make_run(tmp_path, photos, history=history), tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    lines = [attrs for attrs in page.all("line") if attrs.get("class") == "start"]
    assert len(lines) == 2 * 3
    assert all(line["x1"] == line["x2"] for line in lines)
    assert "25 % 50 % all" in page.text
    assert "more of the network began to learn" in page.text


def test_one_phase_has_no_lines(tmp_path, photos):
    write_report(make_run(tmp_path, photos, history=in_phases(1.0)), tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    assert not [attrs for attrs in page.all("line") if attrs.get("class") == "start"]
    assert "more of the network began to learn" not in page.text


def test_a_phase_too_short_for_its_name_has_none():
    history = in_phases(0.25, 0.5, rounds=20)
    one_round = epoch("fine_tune", 41, phase=3, depth=1.0)

    starts = accuracy_chart([*history, one_round]).starts

    assert [start.named for start in starts] == [True, True, False]


@pytest.mark.parametrize(
    ("best", "by_hand", "words"),
    [
        (2, False, "what it knew after round 2 of 3"),
        (2, True, "after round 2 of 3; a person chose this round"),
        (0, False, "no round was better"),
        (0, True, "before fine-tuning; a person chose it"),
    ],
)
def test_the_round_that_was_kept_is_told_and_marked(tmp_path, photos, best, by_hand, words):
    run = make_run(tmp_path, photos, history=in_phases(1.0))
    run = replace(run, summary=replace(run.summary, best_epoch=best, chosen_by_hand=by_hand))

    write_report(run, tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    assert words in page.text
    assert len([attrs for attrs in page.all("circle") if attrs["class"] == "kept"]) == 2


def test_without_rounds_nothing_is_said_to_be_kept(tmp_path, photos):
    write_report(make_run(tmp_path, photos, history=in_phases()), tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    assert "Kept" not in page.text
    assert not [attrs for attrs in page.all("circle") if attrs["class"] == "kept"]


def test_folds_are_listed_with_their_mean_and_range(tmp_path, photos):
    run = make_run(tmp_path, photos)
    folds = FoldsResult((0.931, 0.91, 0.952), (40, 40, 39), (37, 36, 37), CLASSES, ())
    studies.write_folds(run.folder, folds)

    write_report(run, tmp_path / "report.html")

    text = Page(tmp_path / "report.html").text
    assert "Trained 3 times" in text
    assert "93.1 % on average, between 91.0 % and 95.2 %" in text
    assert "All parts 119 93.1 %" in text


def test_the_best_candidates_of_a_search_are_listed(tmp_path, photos):
    run = make_run(tmp_path, photos)
    trials = tuple(
        Trial(number, "resnet50", "hybrid", 96, 0.5 + number / 100, 10.0 * number, 0.1)
        for number in range(1, 31)
    )
    studies.write_search(run.folder, SearchResult(5, trials, 30, 300, "time"))

    write_report(run, tmp_path / "report.html")

    page = Page(tmp_path / "report.html")
    assert "30 candidates were judged on the validation photos in the 5 minutes" in page.text
    assert "ResNet50 Hybrid 96 px 300 s 80.0 %" in page.text
    assert "51.0 %" not in page.text
    assert [attrs for attrs in page.all("tr") if attrs.get("class") == "best"] == [
        {"class": "best"}
    ]


def test_report_answers_whether_it_was_too_easy(tmp_path, photos):
    run = make_run(tmp_path, photos)
    ease = Ease(36, Counted(12, 9), twins=Counted(6, 6), copied=Counted(12, 4))
    judged = replace(run.evaluation, ease=ease)
    summary = replace(run.summary, advice=(answer(ease), *run.summary.advice))
    write_report(replace(run, evaluation=judged, summary=summary), tmp_path / "report.html")
    text = Page(tmp_path / "report.html").text
    assert "Is it too easy?" in text
    assert text.count("50 % of the test photos (6 of 12) have a twin") == 1
    assert "Add 7 photos." in text
    assert "Without twins of photos it learned from 6 50.0 % 19 % – 81 %" in text

    write_report(run, tmp_path / "before.html")
    assert "too easy" not in Page(tmp_path / "before.html").text
