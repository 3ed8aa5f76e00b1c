"""What the names in an archive mean as files: foreign alphabets, odd separators, ways out."""

import os
import re
import stat
import unicodedata
from zipfile import ZipInfo

from xfer_gui.core.names import class_key

_UTF8_FLAG = 0x800
_DOS_LETTERS = "cp437"
_HANGUL = re.compile(r"[\x00-\x7f\uac00-\ud7a3\u3131-\u318e\u3000-\u303f]+")
_DRIVE = re.compile(r"[A-Za-z]:")
_NOT_ON_WINDOWS = re.compile(r'[<>:"|?*\x01-\x1f]')
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def readable_name(member: ZipInfo) -> str:
    """The name of a member in the letters it was written in.

    Archives say whether a name is UTF-8, and macOS writes UTF-8 without saying so. Windows in Korea
    writes its own code page; that is believed where it makes nothing but Korean.
    """
    name = member.orig_filename
    if member.flag_bits & _UTF8_FLAG or name.isascii():
        return name
    raw = name.encode(_DOS_LETTERS)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        pass
    try:
        # Without the extension of Windows, which turns "äu" into a syllable.
        korean = raw.decode("euc_kr")
    except UnicodeDecodeError:
        return name
    return korean if _HANGUL.fullmatch(korean) else name


def steps_of(name: str) -> tuple[str, ...] | None:
    """The folders on the way to a member and its own name.

    Args:
        name: as the archive writes it, with slashes of either kind.
    Returns:
        Names none of which leads anywhere but down; None where one would: absolute paths, "..",
        drive letters, and names with a NUL in them.
    """
    plain = name.replace("\\", "/")
    steps = [step for step in plain.split("/") if step not in ("", ".")]
    leads_out = plain.startswith("/") or ".." in steps or "\0" in plain or not steps
    return None if leads_out or _DRIVE.match(steps[0]) else tuple(steps)


def is_special(member: ZipInfo) -> bool:
    """True for links, devices and pipes; false for files, folders, and where nothing is said."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    return kind not in (0, stat.S_IFREG, stat.S_IFDIR)


class Places:
    """Gives every member a place of its own on the disk, whatever the disk thinks of letter case.

    Args:
        for_windows: leave out what Windows allows in no name.
    """

    def __init__(self, for_windows: bool = os.name == "nt") -> None:
        self._for_windows = for_windows
        self._folders: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()

    def place(self, steps: tuple[str, ...]) -> tuple[str, ...]:
        """Where a member goes.

        Folders whose names are spellings of one class become one, in the spelling that came first.
        A file whose name differs from another's by case or Unicode form alone gets a number.
        """
        folder = ""
        for step in steps[:-1]:
            folder = f"{folder}{self._folder(folder, self._allowed(step))}/"
        stem, ending = os.path.splitext(self._allowed(steps[-1]))
        name, number = stem + ending, 1
        while _alike(folder + name) in self._taken:
            number += 1
            name = f"{stem} {number}{ending}"
        self._taken.add(_alike(folder + name))
        return (*folder.split("/")[:-1], name)

    def _folder(self, parent: str, name: str) -> str:
        known = self._folders.get((parent, class_key(name)))
        if known is None:
            known, number = name, 1
            # "a" and "A" are two classes, but no two folders on Windows or macOS.
            while _alike(parent + known) in self._taken:
                number += 1
                known = f"{name} {number}"
            self._taken.add(_alike(parent + known))
            self._folders[parent, class_key(name)] = known
        return known

    def _allowed(self, name: str) -> str:
        if not self._for_windows:
            return name
        name = _NOT_ON_WINDOWS.sub("-", name).rstrip(" .") or "-"
        return f"_{name}" if _WINDOWS_DEVICES.fullmatch(name) else name


def _alike(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
