"""The translations that travel with the program: whole, in step with the code, and shown."""

import importlib.util
import re
import shutil
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QTabWidget

from xfer_gui.ui import texts
from xfer_gui.ui.application import load_translations
from xfer_gui.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "translations" / "xfer_ko.ts"
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?(?:n|\d+)|<[^<>]+>")
MNEMONIC = re.compile(r"&\w")

Message = tuple[str, str]


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def messages() -> dict[Message, list[str]]:
    return read(TEXTS)


@pytest.fixture
def korean(qapp):
    before = set(qapp.findChildren(QTranslator))
    assert load_translations(qapp, QLocale("ko_KR"))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def read(path: Path) -> dict[Message, list[str]]:
    """Every text by its context, with its translations; those that are unfinished count as ""."""
    found: dict[Message, list[str]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            found[context.findtext("name"), message.findtext("source")] = [
                "" if translation.get("type") else form.text or "" for form in forms
            ]
    return found


def kept(text: str) -> list[str]:
    """What a translation must have as well: fields, markup, the letters of shortcuts."""
    return sorted(PLACEHOLDER.findall(text) + MNEMONIC.findall(text.upper()))


def test_everything_is_translated(messages):
    assert len(messages) > 500
    assert [key for key, forms in messages.items() if not all(map(str.strip, forms))] == []


def test_fields_and_shortcuts_are_those_of_the_source(messages):
    wrong = [
        (source, form)
        for (_, source), forms in messages.items()
        for form in forms
        if kept(source) != kept(form)
    ]
    assert wrong == []


def test_texts_of_the_code_are_all_there(translate, messages, tmp_path):
    copy = Path(shutil.copy(TEXTS, tmp_path))
    translate.update(copy, "ko")
    fresh = read(copy)
    assert sorted(fresh.keys() - messages.keys()) == [], "run packaging/translate.py"
    assert sorted(messages.keys() - fresh.keys()) == [], "run packaging/translate.py"


def test_compiled_file_is_as_new_as_the_texts(translate, tmp_path):
    compiled = tmp_path / "xfer_ko.qm"
    translate.release(TEXTS, compiled)
    made = TEXTS.with_suffix(".qm").read_bytes()
    assert compiled.read_bytes() == made, "run packaging/translate.py"


def test_window_speaks_korean(korean, qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    tabs = window.findChild(QTabWidget)
    titles = [tabs.tabText(position) for position in range(tabs.count())]
    assert titles == ["사진", "학습", "결과", "예측"]
    assert texts.photos(3) == "사진 3장"
    sentence = texts.tr_core("There are no photos in {folder}.", {"folder": "A"})
    assert sentence == "A에 사진이 없어요."
