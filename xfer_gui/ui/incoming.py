"""Photos that come in by drop or paste: files and folders as they are, bare pictures as files."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from xfer_gui.core import places
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.photo_reader import EXTENSIONS
from xfer_gui.core.text import QT_TRANSLATE_NOOP


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
