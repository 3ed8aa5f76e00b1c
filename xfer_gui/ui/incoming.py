"""Photos that come in by drop or paste: files and folders as they are, bare pictures as files."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from xfer_gui.core import places
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.photo_reader import EXTENSIONS
from xfer_gui.core.sources import can_be_source
from xfer_gui.core.text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


def is_welcome(data: QMimeData) -> bool:
    """True when something in it may be a photo."""
    return bool(local_paths(data)) or data.hasImage()


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are carried."""
    urls = data.urls() if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def photo_paths(data: QMimeData) -> list[Path]:
    """Files that are photos by their names, and folders; other files are none of these."""
    return [
        path for path in local_paths(data) if path.suffix.lower() in EXTENSIONS or path.is_dir()
    ]


def source_or_refusal(paths: list[Path], has_classes: bool) -> Path | tuple[str, str]:
    """What of all that was dropped on the window is imported, or why nothing is.

    Args:
        paths: files and folders.
        has_classes: there are classes that photos can be dropped on.
    Returns:
        A folder, an archive or a table; else a sentence and a hint.
    """
    sources = [path for path in paths if can_be_source(path)]
    if len(sources) == 1:
        return sources[0]
    if sources:
        # The first would be taken, and the others be missed later.
        return (
            translate("Incoming", "Drop one folder: the one that holds all class folders."),
            translate("Incoming", "Put the folders of your classes into one folder first."),
        )
    hints = [translate("Incoming", "To find out what is on photos, drop them on the Predict tab.")]
    if has_classes:
        hints.append(
            translate("Incoming", "To teach with them, drop them on a class of the Photos tab.")
        )
    return (
        translate("Incoming", "Drop a folder here, with a subfolder for each class."),
        " ".join(hints),
    )


def paths_of(data: QMimeData) -> list[Path]:
    """Files and folders; a bare picture, as a web browser hands it over, is saved first.

    Raises:
        ProjectError: the picture cannot be saved.
    """
    paths = local_paths(data)
    if paths or not data.hasImage():
        return paths
    return [_saved(QImage(data.imageData()))]


def _saved(image: QImage) -> Path:
    now = datetime.now().strftime("%Y-%m-%d %H-%M-%S-%f")
    path = places.cache_folder() / "pasted" / f"{now[:-3]}.png"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        saved = image.save(str(path))
    except OSError:
        saved = False
    if not saved:
        raise ProjectError(
            QT_TRANSLATE_NOOP("core", "The picture could not be saved in {folder}."),
            QT_TRANSLATE_NOOP("core", "Free some space, or save it as a file and choose that."),
            folder=path.parent,
        )
    return path
