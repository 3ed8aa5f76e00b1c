"""Paths longer than 260 characters, which Windows opens only under a name of another form."""

import os
from pathlib import Path

# Folders may have 248: a name of the old form must still fit behind.
LONGEST_PLAIN = 247


def reachable(path: Path | str, for_windows: bool = os.name == "nt") -> str:
    r"""The path as the system opens it whatever its length; for opening only, not for showing.

    Args:
        path: absolute.
        for_windows: put `\\?\` before a long one, which Python does not do by itself.
    """
    text = str(path)
    if not for_windows or len(text) <= LONGEST_PLAIN or text.startswith("\\\\?\\"):
        return text
    return f"\\\\?\\UNC\\{text[2:]}" if text.startswith("\\\\") else f"\\\\?\\{text}"
