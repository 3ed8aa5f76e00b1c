"""What keeps the window fluent while TensorFlow is imported and Keras computes beside it."""

import ctypes
import gc
import importlib.util
import logging
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Photo

_log = logging.getLogger(__name__)

# Python lets a busy thread run for 5 ms before another gets its turn, and one answer to the person
# needs several turns. With a thread that computes in Python, a 5 ms timer of the window was late by
# 27 ms (median) and 99 ms (99th percentile); with half a millisecond by 2 ms and 13 ms, and the
# thread got as much done.
SWITCH_SECONDS = 0.0005
# The window shows so many photos in two tenths of a second, if nothing else computes meanwhile.
MANY_PHOTOS = 5_000
PAINT_SECONDS = 0.5


def share_the_interpreter() -> None:
    """Let the window's thread have its turn sooner."""
    sys.setswitchinterval(SWITCH_SECONDS)


def load_tensorflow_libraries() -> None:
    """Load TensorFlow's 1.2 GB of libraries ahead of its import, without holding Python's lock.

    The import itself would hold the lock while the system loads them, and the window would stand
    still for that second. What does not succeed here is left to the import.
    """
    package = importlib.util.find_spec("tensorflow")
    if package is None or package.origin is None or not hasattr(os, "RTLD_NOW"):
        return
    # A foreign function that is called through ctypes runs without the lock; ctypes' own way of
    # loading a library does not.
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    # The framework comes first: the other one needs it.
    for pattern in ("libtensorflow_framework.*", "libtensorflow_cc.*"):
        for library in sorted(Path(package.origin).parent.glob(pattern)):
            if not dlopen(os.fsencode(library), os.RTLD_NOW):
                _log.info("%s could not be loaded ahead", library)


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """For a large import: its objects are not walked by the collector, now or ever after.

    The half million objects of TensorFlow live as long as the program, and those of ten thousands
    of photos refer to nothing in a circle and go by themselves. Every full collection would walk
    them all and hold up the window meanwhile.
    """
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


def let_the_window_paint(photos: Sequence[Photo], context: JobContext) -> None:
    """Wait at the begin of a job that follows a change of many photos.

    What is there is shown first: until then every thread that computes holds the window up.

    Args:
        photos: that the window has to show.
        context: asked for Stop meanwhile.
    """
    if len(photos) > MANY_PHOTOS:
        end = time.monotonic() + PAINT_SECONDS
        while time.monotonic() < end:
            context.check()
            time.sleep(PAINT_SECONDS / 10)
