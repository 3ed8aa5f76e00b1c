from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from xfer_gui.core.advice import Advice
from xfer_gui.core.errors import DatasetError
from xfer_gui.core.events import Notice, Stage
from xfer_gui.core.photos import PARTS, ProblemKind
from xfer_gui.ui import texts


@pytest.fixture
def speak(qapp):
    """Translates as told, until the end of the test."""
    installed = []

    def install(words: dict[str, str]) -> None:
        class Translator(QTranslator):
            def translate(self, context, source, disambiguation=None, n=-1):
                return words.get(source, "")

        translator = Translator()
        installed.append(translator)
        QCoreApplication.installTranslator(translator)

    yield install
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def test_error_is_translated_before_its_fields_are_filled(speak):
    speak({"{name} is empty.": "{name} ist leer.", "Add photos.": "Fügen Sie Fotos hinzu."})
    error = DatasetError("{name} is empty.", "Add photos.", name="cats")
    assert texts.translated(error) == ("cats ist leer.", "Fügen Sie Fotos hinzu.")


def test_notice_and_advice_have_no_hint(qapp):
    assert texts.translated(Notice("{n} left.", (("n", 3),))) == ("3 left.", "")
    assert texts.translated(Advice("id", "{n} left.", (("n", 3),))) == ("3 left.", "")


def test_error_that_nobody_expected_gets_a_sentence_and_a_hint(qapp):
    sentence, hint = texts.translated(ZeroDivisionError("division by zero"))
    assert sentence
    assert hint
    assert "division" not in sentence


def test_translation_with_a_wrong_field_falls_back_to_english(speak):
    speak({"{name} is empty.": "{nome} è vuoto."})
    assert texts.tr_core("{name} is empty.", {"name": "cats"}) == "cats is empty."


def test_whole_numbers_are_grouped_and_formats_are_kept(english):
    filled = texts.tr_core("{photos} photos, {share:.0%}", {"photos": 12345, "share": 0.5})
    assert filled == "12,345 photos, 50%"


def test_counts_know_singular_and_plural(english):
    assert texts.photos(1) == "1 photo"
    assert texts.photos(1234) == "1,234 photos"
    assert texts.classes(1) == "1 class"
    assert texts.files(2) == "2 files"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (40, "40 s"), (59.7, "1 min"), (180, "3 min"), (4800, "1 h 20 min")],
)
def test_duration_is_short(english, seconds, words):
    assert texts.duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (2, "a few seconds left"),
        (43, "about 45 s left"),
        (58, "about 1 min left"),
        (600, "about 10 min left"),
    ],
)
def test_time_left_pretends_no_precision(english, seconds, words):
    assert texts.time_left(seconds) == words


def test_every_stage_part_and_problem_has_words(qapp):
    assert all(texts.stage(stage) for stage in get_args(Stage))
    assert all(texts.part(part) for part in PARTS)
    assert all(texts.problem_kind(kind) for kind in get_args(ProblemKind))
