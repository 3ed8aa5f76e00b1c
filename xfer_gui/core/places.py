"""Where Xfer keeps its own files. `XFER_HOME` moves all of them (tests, portable installs)."""

import hashlib
import os
from pathlib import Path


def cache_folder() -> Path:
    """Folder for what can be made again: pixels, features, thumbnails, downloaded weights."""
    return _own("cache") or _platform("user_cache_path")


def key_of(photo_folder: Path) -> str:
    """What names the caches of a folder of photos: 16 hexadecimal digits of its whole path."""
    return hashlib.sha256(os.fsencode(photo_folder.absolute())).hexdigest()[:16]


def data_folder() -> Path:
    """Folder for what the program remembers: settings, the log."""
    return _own("data") or _platform("user_data_path")


def projects_folder() -> Path:
    """Folder that new projects are proposed in."""
    return _own("projects") or _platform("user_documents_path") / "Xfer"


def unpacked_folder() -> Path:
    """Folder that photos from archives are unpacked into, beside the projects."""
    return projects_folder() / "Unpacked archives"


def log_file() -> Path:
    """The program's log."""
    return data_folder() / "xfer.log"


def weights_folder() -> Path:
    """Folder that downloaded weights are kept in."""
    return cache_folder() / "weights"


def resources_folder() -> Path:
    """The `resources` folder: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _own(name: str) -> Path | None:
    home = os.environ.get("XFER_HOME")
    return Path(home).absolute() / name if home else None


def _platform(attribute: str) -> Path:
    import platformdirs

    path: Path = getattr(platformdirs.PlatformDirs("xfer", appauthor=False), attribute)
    return path
