import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from xfer_gui.core import places
from xfer_gui.core.errors import DatasetError
from xfer_gui.ui import application, texts

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "translate.py"
KOREAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context><name>core</name><message><source>“{name}” is empty.</source>
<translation>“{name}” 폴더가 비어 있습니다.</translation></message></context>
<context><name>Texts</name><message numerus="yes"><source>%Ln photos</source>
<translation><numerusform>사진 %Ln장</numerusform></translation></message></context>
</TS>
"""


@pytest.fixture(scope="module")
def translate():
    spec = importlib.util.spec_from_file_location("translate", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def no_translators_left(qapp):
    before = set(qapp.findChildren(QTranslator))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def test_every_kind_of_text_is_collected(translate, tmp_path):
    collected = tmp_path / "xfer_ko.ts"
    translate.update(collected, "ko")
    content = collected.read_text(encoding="utf-8")
    for context in ("core", "Texts", "MainWindow", "PhotosPage", "TrainPage", "Predict"):
        assert f"<name>{context}</name>" in content
    assert "The disk is full: {path} could not be written." in content
    assert '<message numerus="yes">' in content
    done, total = translate.progress(collected)
    assert done == 0
    assert total > 300


def test_program_speaks_the_language_of_the_system(
    translate, tmp_path, qapp, monkeypatch, no_translators_left
):
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "xfer_ko.ts").write_text(KOREAN, encoding="utf-8")
    translate.release(folder / "xfer_ko.ts", folder / "xfer_ko.qm")
    monkeypatch.setattr(places, "resources_folder", lambda: tmp_path)
    assert application.load_translations(qapp, QLocale("ko_KR"))
    error = DatasetError("“{name}” is empty.", name="고양이")
    assert texts.translated(error)[0] == "“고양이” 폴더가 비어 있습니다."
    assert "사진" in texts.photos(3)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "취소"


def test_language_that_is_not_there_leaves_english(qapp, no_translators_left):
    assert not application.load_translations(qapp, QLocale("is_IS"))
