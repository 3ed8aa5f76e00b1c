"""Colours, fonts and the style sheet: one set of tokens, light and dark, for widgets and charts.

Widgets mark themselves with the dynamic property `role`; `resources/style/xfer.qss` says what each
role looks like. Colours are asked for when they are used (`theme.accent()`), never kept, so that a
change of the system's colour scheme reaches everything: Qt sends each widget a `PaletteChange`.

The namespace `Qt` is imported inside functions here and in what else is shown first: PySide builds
all of its hundred enums at once, which takes a fifth of the time to a bare window.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from xfer_gui.core import places

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QBrush

SPACE = 8

FontRole = Literal["small", "body", "heading", "title"]
SIZES: dict[FontRole, int] = {"small": 11, "body": 13, "heading": 16, "title": 24}
# Whoever asked the system for letters larger than this gets everything larger in proportion.
ORDINARY_SYSTEM_SIZE = 15
# A Linux without a desktop names no font of its own; these are drawn for screens.
GENERIC_FAMILIES = ("Sans Serif", "Sans", "")
SCREEN_FAMILIES = ["Inter", "Noto Sans", "Cantarell", "Ubuntu"]

LIGHT = {
    "window": "#f5f5f6",
    "surface": "#ffffff",
    "field": "#ffffff",
    "button": "#ffffff",
    "button_hover": "#ececee",
    "button_pressed": "#e0e1e4",
    "chip": "#ebecee",
    "line": "#dfe0e3",
    "line_strong": "#bfc2c8",
    "scroll": "#c3c6cc",
    "text": "#1e2126",
    "muted": "#5b606b",
    "disabled": "#8d929b",
    "accent": "#2a62cf",
    "accent_hover": "#2355b8",
    "accent_pressed": "#1c489f",
    "accent_text": "#2459c2",
    "accent_tint": "#e6edfb",
    "on_accent": "#ffffff",
    "focus": "#0f2f73",
    "warning": "#8a4b00",
    "warning_tint": "#fdf1dd",
    "warning_line": "#e9c98f",
    "tooltip": "#2a2d33",
    "tooltip_text": "#f4f4f5",
}
DARK = {
    "window": "#1b1d20",
    "surface": "#232529",
    "field": "#1e2023",
    "button": "#2e3136",
    "button_hover": "#383c42",
    "button_pressed": "#42464d",
    "chip": "#34373d",
    "line": "#363a40",
    "line_strong": "#50555d",
    "scroll": "#50555d",
    "text": "#eceef0",
    "muted": "#a6abb5",
    "disabled": "#737984",
    "accent": "#7ba3f5",
    "accent_hover": "#92b4f8",
    "accent_pressed": "#a9c4fa",
    "accent_text": "#8fb1f7",
    "accent_tint": "#2a3650",
    "on_accent": "#0e1726",
    "focus": "#e4ecfd",
    "warning": "#f0b45c",
    "warning_tint": "#3a2f1c",
    "warning_line": "#6b5427",
    "tooltip": "#3a3e45",
    "tooltip_text": "#f4f4f5",
}

# Okabe & Ito 2008, "Color Universal Design": told apart by people with any kind of colour vision.
OKABE_ITO = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#000000",
)  # fmt: skip
# The set's black cannot be seen on a dark window.
OKABE_ITO_BLACK_IN_DARK = "#c8ccd2"
HATCHES = ("SolidPattern", "BDiagPattern", "Dense4Pattern", "DiagCrossPattern", "HorPattern")


def apply(app: QApplication, scheme: Qt.ColorScheme | None = None) -> None:
    """Dress the whole program in the system's colours of the moment; `follow` keeps it so.

    Args:
        app: the application.
        scheme: light or dark whatever the system says; None asks the system.
    """
    if app.property("xfer_themed") is None:
        app.setProperty("xfer_themed", True)
        QDir.addSearchPath("icons", str(places.resources_folder() / "icons"))
        system_font = QFont(app.font())
        app.setProperty("xfer_letter_scale", _letter_scale(system_font))
        app.setFont(_sized(system_font, "body"))
        app.setProperty("xfer_system_dark", is_dark())
    _dress(app, is_dark() if scheme is None else scheme.name == "Dark")


def follow(app: QApplication) -> None:
    """Change between light and dark whenever the system does, unless the person chose one.

    Args:
        app: dressed by `apply`.
    """
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda new: _dress_as_chosen(app, new))
    # A desktop may say that it is dark and leave the palette to the program.
    if hints.colorScheme().name != "Unknown":
        _dress_as_chosen(app, hints.colorScheme())


def choose(app: QApplication, appearance: str) -> None:
    """Show the program as the person wants it.

    Args:
        app: dressed by `apply`.
        appearance: "light" or "dark" whatever the system says; "" as the system says.
    """
    from PySide6.QtCore import Qt

    app.setProperty("xfer_appearance", appearance)
    # For what the system draws: frames of windows, dialogs for files.
    app.styleHints().setColorScheme(
        {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(
            appearance, Qt.ColorScheme.Unknown
        )
    )
    _dress_as_chosen(app, app.styleHints().colorScheme())


def is_dark() -> bool:
    """True while the program is shown in dark colours."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colour(token: str) -> QColor:
    """Any colour token by its name, in the present scheme."""
    return QColor((DARK if is_dark() else LIGHT)[token])


def window() -> QColor:
    """Behind everything."""
    return colour("window")


def surface() -> QColor:
    """Behind cards, lists and charts."""
    return colour("surface")


def line() -> QColor:
    """Borders and grid lines."""
    return colour("line")


def text() -> QColor:
    """Words and numbers."""
    return colour("text")


def muted() -> QColor:
    """Words that stand back; still readable (contrast above 4.5)."""
    return colour("muted")


def accent() -> QColor:
    """The one colour for what can be done, what is chosen, what moves."""
    return colour("accent")


def accent_tint() -> QColor:
    """Behind what is chosen."""
    return colour("accent_tint")


def on_accent() -> QColor:
    """Words on the accent."""
    return colour("on_accent")


def warning() -> QColor:
    """The one colour for what needs attention; readable as text."""
    return colour("warning")


def warning_tint() -> QColor:
    """Behind warnings."""
    return colour("warning_tint")


def class_colour(index: int) -> QColor:
    """Colour of the class at `index`; repeats after eight, where `class_brush` hatches."""
    name = OKABE_ITO[index % len(OKABE_ITO)]
    return QColor(OKABE_ITO_BLACK_IN_DARK if name == "#000000" and is_dark() else name)


def class_brush(index: int) -> QBrush:
    """Fill of the class at `index`: plain for the first eight, hatched after."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QBrush

    hatch = HATCHES[index // len(OKABE_ITO) % len(HATCHES)]
    return QBrush(class_colour(index), Qt.BrushStyle[hatch])


def font(role: FontRole = "body", bold: bool = False) -> QFont:
    """The system's own font in one of the four sizes, for what is painted and drawn.

    Args:
        role: "small" 11, "body" 13, "heading" 16, "title" 24; more where the system's are large.
        bold: half-bold, as in headings.
    """
    result = _sized(QApplication.font(), role)
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def pixels(role: FontRole) -> int:
    """Letter size of a role in pixels, as the program is shown now."""
    app = QApplication.instance()
    scale = app.property("xfer_letter_scale") if app else None
    return round(SIZES[role] * (scale or 1.0))


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role after it was shown, and repaint it."""
    set_mark(widget, "role", role)


def set_mark(widget: QWidget, name: str, value: object) -> None:
    """Change a dynamic property that the style sheet looks at ("selected", "dragging"…)."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def _letter_scale(system_font: QFont) -> float:
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    pixels = system_font.pixelSize()
    size = pixels if pixels > 0 else system_font.pointSizeF() * dots / 72
    return max(1.0, size / ORDINARY_SYSTEM_SIZE)


def _sized(base: QFont, role: FontRole) -> QFont:
    result = QFont(base)
    if base.family() in GENERIC_FAMILIES:
        result.setFamilies([*SCREEN_FAMILIES, base.family()])
    result.setPixelSize(pixels(role))
    return result


def _dress_as_chosen(app: QApplication, system: Qt.ColorScheme) -> None:
    """In the colours that the person chose, else in the system's."""
    chosen = app.property("xfer_appearance")
    if chosen:
        dark = chosen == "dark"
    elif system.name == "Unknown":
        dark = bool(app.property("xfer_system_dark"))
    else:
        dark = system.name == "Dark"
    if dark != is_dark():
        _dress(app, dark)


def _dress(app: QApplication, dark: bool) -> None:
    tokens = DARK if dark else LIGHT
    app.setPalette(_palette(tokens))
    app.setStyleSheet(_style_sheet(tokens, "dark" if dark else "light"))


def _palette(tokens: dict[str, str]) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(tokens["button"]), QColor(tokens["window"]))
    for target, token in (
        (role.Window, "window"), (role.WindowText, "text"), (role.Base, "surface"),
        (role.AlternateBase, "window"), (role.Text, "text"), (role.Button, "button"),
        (role.ButtonText, "text"), (role.BrightText, "warning"), (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"), (role.Link, "accent_text"), (role.Accent, "accent"),
        (role.ToolTipBase, "tooltip"), (role.ToolTipText, "tooltip_text"),
        (role.PlaceholderText, "muted"), (role.Mid, "line_strong"), (role.Midlight, "line"),
    ):  # fmt: skip
        palette.setColor(target, QColor(tokens[token]))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens["disabled"]))
    return palette


def _style_sheet(tokens: dict[str, str], scheme: str) -> str:
    values = tokens | {"scheme": scheme} | {role: f"{pixels(role)}px" for role in SIZES}
    template = (places.resources_folder() / "style" / "xfer.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda match: values.get(match[1], match[0]), template)
