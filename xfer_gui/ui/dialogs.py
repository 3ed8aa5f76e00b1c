"""The dialogs of the whole program: an error with its details, leaving during a job, About."""

import importlib.metadata
import platform
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from xfer_gui import __version__
from xfer_gui.core import places
from xfer_gui.ui import icons, texts
from xfer_gui.ui.theme import SPACE

translate = QCoreApplication.translate
# What the program stands on, with the licence each is used under.
LIBRARIES = (
    ("PySide6-Essentials", "LGPL-3.0 (Qt)"),
    ("tensorflow", "Apache-2.0"),
    ("torch", "BSD-3-Clause"),
    ("jax", "Apache-2.0"),
    ("keras", "Apache-2.0"),
    ("numpy", "BSD-3-Clause"),
    ("scikit-learn", "BSD-3-Clause"),
    ("scipy", "BSD-3-Clause"),
    ("matplotlib", "PSF-based"),
    ("pillow", "MIT-CMU"),
    ("pi-heif", "BSD-3-Clause, with libheif (LGPL-3.0)"),
    ("pydantic", "MIT"),
    ("platformdirs", "MIT"),
    ("pooch", "BSD-3-Clause"),
    ("jinja2", "BSD-3-Clause"),
)


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """Show the one dialog for what cannot be fixed on a page: sentence, hint, details, log."""
    sentence, hint = texts.translated(error)
    details = error_details(error)
    box = QMessageBox(QMessageBox.Icon.Warning, "Xfer", sentence, parent=parent)
    box.setInformativeText(hint)
    box.setDetailedText(details)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setDefaultButton(QMessageBox.StandardButton.Close)
    for text, act in (
        (
            translate("Dialogs", "Copy details"),
            lambda: QGuiApplication.clipboard().setText(details),
        ),
        (translate("Dialogs", "Open log"), open_log),
    ):
        button = box.addButton(text, QMessageBox.ButtonRole.ActionRole)
        # The box would close on any of its buttons; these two leave it open.
        button.clicked.disconnect()
        button.clicked.connect(act)
    box.exec()


def error_details(error: BaseException) -> str:
    """What helps those who make the program: versions, and where it happened."""
    notes = getattr(error, "__notes__", None)
    trace = "".join(notes or traceback.format_exception(error))
    return (
        f"Xfer {__version__}, Python {platform.python_version()}, {platform.platform()}\n\n{trace}"
    )


def open_log() -> None:
    """Open the log in the system's own viewer."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(places.log_file())))


def open_folder(folder: Path) -> None:
    """Open a folder in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def choose_source_file(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose a zip archive or a table; None when they change their mind.

    Args:
        parent: window it belongs to.
        start: the folder to begin in.
    """
    both = translate("Dialogs", "Zip archives and tables (*.zip *.csv *.tsv)")
    every = translate("Dialogs", "All files")
    title = translate("Dialogs", "Choose a zip archive or a table")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(start), f"{both};;{every} (*)")
    return Path(chosen) if chosen else None


def may_leave(parent: QWidget, training: bool) -> bool:
    """Ask whether to leave although something runs.

    Args:
        parent: window it belongs to.
        training: a training runs; else photos are being named.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Xfer")
    if training:
        box.setText(translate("Dialogs", "A training is running. Stop it and leave?"))
        box.setInformativeText(
            translate("Dialogs", "What it has learned so far is kept, and you can use it later.")
        )
    else:
        box.setText(translate("Dialogs", "Photos are being named. Stop that and leave?"))
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Yes).setText(translate("Dialogs", "Stop and leave"))
    box.button(QMessageBox.StandardButton.Cancel).setText(translate("Dialogs", "Stay"))
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box.exec() == QMessageBox.StandardButton.Yes


class AboutDialog(QDialog):
    """Name, version, and whose work it stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Xfer"))
        self.resize(480, 480)
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(64, 64))
        title = QLabel(f"Xfer {__version__}")
        title.setProperty("role", "title")
        sentence = QLabel(
            self.tr("Teaches your own computer to tell your own photos apart. Nothing leaves it.")
        )
        sentence.setWordWrap(True)
        libraries = QTextBrowser()
        libraries.setOpenExternalLinks(True)
        libraries.setHtml(self._libraries_html())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        for widget in (picture, title, sentence):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(SPACE)
        layout.addWidget(libraries, 1)
        layout.addWidget(buttons)

    def _libraries_html(self) -> str:
        rows = []
        for name, licence in LIBRARIES:
            try:
                version = importlib.metadata.version(name)
            except importlib.metadata.PackageNotFoundError:
                continue
            rows.append(
                f"<tr><td>{name}&nbsp;&nbsp;</td><td>{version}&nbsp;&nbsp;</td><td>{licence}</td></tr>"
            )
        intro = self.tr("Xfer is free software under the Apache License 2.0. It stands on:")
        return f"<p>{intro}</p><table>{''.join(rows)}</table>"
