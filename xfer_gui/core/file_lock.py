"""A lock on a file that the operating system takes back when its owner dies."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def try_lock(path: Path) -> int | None:
    """Lock a file without waiting.

    The file is made when missing and never deleted: two owners could otherwise hold two files of
    one name.

    Args:
        path: the lock file, in an existing folder.
    Returns:
        A handle that holds the lock until `os.close` or the end of the process; None when another
        has it.
    Raises:
        OSError: the file cannot be made or opened.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _take(handle)
    except OSError:
        os.close(handle)
        return None
    return handle
