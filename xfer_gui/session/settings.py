"""What the program remembers from one start to the next, in a plain ini file."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from xfer_gui.core import places

MOST_RECENT = 10


class Settings:
    """Recent projects, last folders and the window's geometry."""

    def __init__(self) -> None:
        self._store = QSettings(
            str(places.data_folder() / "settings.ini"), QSettings.Format.IniFormat
        )

    @property
    def recent(self) -> list[Path]:
        """Projects opened lately, last one first, without those that are gone."""
        return [path for path in map(Path, self._list("recent")) if path.is_dir()]

    def add_recent(self, project: Path) -> None:
        """Put a project on top of the recent ones."""
        others = [path for path in self.recent if path != project]
        self._store.setValue("recent", [str(path) for path in [project, *others][:MOST_RECENT]])

    def last_folder(self, purpose: str) -> Path | None:
        """Folder that a file dialog was last in.

        Args:
            purpose: which dialog, for example "photos", "weights", "predict".
        """
        value = self._store.value(f"folders/{purpose}")
        folder = Path(value) if isinstance(value, str) else None
        return folder if folder is not None and folder.is_dir() else None

    def set_last_folder(self, purpose: str, folder: Path) -> None:
        """Remember where a file dialog was."""
        self._store.setValue(f"folders/{purpose}", str(folder))

    def geometry(self, name: str) -> QByteArray:
        """What `saveGeometry` or `saveState` gave; empty before."""
        value = self._store.value(f"geometry/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_geometry(self, name: str, geometry: QByteArray) -> None:
        """Remember a window's or a splitter's geometry."""
        self._store.setValue(f"geometry/{name}", geometry)

    def flag(self, name: str, default: bool = False) -> bool:
        """A yes or no, for example whether Advanced was open."""
        value = self._store.value(f"flags/{name}")
        return default if value is None else str(value).lower() == "true"

    def set_flag(self, name: str, value: bool) -> None:
        """Remember a yes or no."""
        self._store.setValue(f"flags/{name}", value)

    @property
    def appearance(self) -> str:
        """ "light", "dark", or "" for what the system has."""
        value = self._store.value("appearance")
        return value if value in ("light", "dark") else ""

    @appearance.setter
    def appearance(self, value: str) -> None:
        self._store.setValue("appearance", value)

    def save(self) -> None:
        """Write to the disk now; otherwise Qt does so soon."""
        self._store.sync()

    def _list(self, key: str) -> list[str]:
        # Qt hands a list of one entry back as that entry.
        value = self._store.value(key)
        if isinstance(value, str):
            return [value]
        return [str(entry) for entry in value] if isinstance(value, list) else []
