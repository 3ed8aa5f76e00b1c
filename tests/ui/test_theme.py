import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from xfer_gui.core import places
from xfer_gui.ui import theme

READABLE = 4.5  # WCAG 2.2, level AA


def contrast(first: str, second: str) -> float:
    lights = sorted((luminance(first), luminance(second)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def luminance(name: str) -> float:
    channels = QColor(name).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.fixture
def dressed(qapp):
    theme.apply(qapp, Qt.ColorScheme.Light)
    yield qapp
    theme.apply(qapp, Qt.ColorScheme.Light)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_words_are_readable_on_every_surface(tokens):
    words = ("text", "muted", "accent_text", "warning")
    for word, behind in product(words, ("window", "surface", "field")):
        assert contrast(tokens[word], tokens[behind]) >= READABLE, (word, behind)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_words_are_readable_on_what_is_coloured(tokens):
    pairs = (
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("text", "accent_tint"),
        ("muted", "accent_tint"),
        ("warning", "warning_tint"),
        ("text", "warning_tint"),
        ("tooltip_text", "tooltip"),
        ("text", "chip"),
    )
    for word, behind in pairs:
        assert contrast(tokens[word], tokens[behind]) >= READABLE, (word, behind)


def test_every_token_of_the_style_sheet_is_known():
    sheet = (places.resources_folder() / "style" / "xfer.qss").read_text(encoding="utf-8")
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)
    assert set(re.findall(r"@(\w+)", sheet)) <= {*theme.LIGHT, *theme.SIZES, "scheme"}


def test_light_and_dark_have_the_same_tokens():
    assert theme.LIGHT.keys() == theme.DARK.keys()


def test_icons_named_in_the_style_sheet_exist():
    sheet = (places.resources_folder() / "style" / "xfer.qss").read_text(encoding="utf-8")
    for name in re.findall(r"url\(icons:(.+?)\)", sheet):
        for scheme in ("light", "dark"):
            file = name.replace("@scheme", scheme)
            assert (places.resources_folder() / "icons" / file).is_file(), file


def test_colours_follow_the_scheme(dressed):
    light = theme.accent()
    theme.apply(dressed, Qt.ColorScheme.Dark)
    assert theme.is_dark()
    assert theme.accent() != light


def test_system_that_turns_dark_turns_the_program_dark(dressed):
    theme.follow(dressed)
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark()


def test_ninth_class_has_the_first_colour_with_hatching(dressed):
    first, ninth = theme.class_brush(0), theme.class_brush(8)
    assert first.color() == ninth.color()
    assert first.style() != ninth.style()


def test_every_class_colour_is_seen_on_a_dark_surface(dressed):
    theme.apply(dressed, Qt.ColorScheme.Dark)
    for index in range(8):
        assert contrast(theme.class_colour(index).name(), theme.DARK["surface"]) > 2


def test_role_changes_how_a_label_looks(dressed, qtbot):
    label = QLabel("words")
    qtbot.addWidget(label)
    theme.set_role(label, "title")
    label.ensurePolished()
    assert label.fontInfo().pixelSize() == theme.pixels("title")
