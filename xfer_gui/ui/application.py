"""The one QApplication: named, dressed, in the person's language."""

import sys

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from xfer_gui import __version__
from xfer_gui.core import places
from xfer_gui.session.settings import Settings
from xfer_gui.ui import theme


def make_application() -> QApplication:
    """Make it, or take the one that is there."""
    # The same style everywhere. As an argument, because every call of Qt's that hands a style to
    # Python costs 10 ms the first time, and the window waits for it.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    if app.property("xfer_made") is None:
        app.setProperty("xfer_made", True)
        app.setApplicationName("Xfer")
        app.setApplicationVersion(__version__)
        app.setDesktopFileName("xfer-gui")
        load_translations(app, QLocale())
        theme.apply(app)
        appearance = Settings().appearance
        if appearance:
            theme.choose(app, appearance)
    return app


def load_translations(app: QApplication, locale: QLocale) -> bool:
    """Take the program's texts, and Qt's own, in a language where they are there.

    Args:
        app: what speaks it from now on.
        locale: the language.
    Returns:
        False when the program does not speak it; then it speaks English.
    """
    folder = places.resources_folder() / "translations"
    translator = QTranslator(app)
    if not translator.load(locale, "xfer", "_", str(folder)):
        return False
    app.installTranslator(translator)
    buttons = QTranslator(app)
    if buttons.load(
        locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(buttons)
    return True
