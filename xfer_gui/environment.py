"""What Keras, TensorFlow and matplotlib find in the environment when they are imported."""

import logging
import os
import sys

from xfer_gui.core import backends, places


def prepare() -> None:
    """Set the variables; must run before the first import of Keras or matplotlib.

    What the person says in `KERAS_BACKEND` stands. Keras's home does not: a `keras.json` that
    another program left there can change the order of colour channels in silence.
    """
    backends.prepare()
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # PyTorch's threads by themselves wait for each other in busy loops. Where other programs want
    # the processor too, a photo took 1,300 ms that takes 100 ms so (measured on two busy cores).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # JAX would take most of a graphics card's memory, and other programs would fail.
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    # Its warnings are advice to programmers on how to call TensorFlow.
    logging.getLogger("tensorflow").setLevel(logging.ERROR)
    cache = places.cache_folder()
    os.environ["KERAS_HOME"] = str(cache / "keras")
    os.environ["MPLCONFIGDIR"] = str(cache / "matplotlib")
    # JAX compiles every network; with this it does so once, and not at every start. By itself it
    # keeps what took a second: making a network is a hundred things that take less each, which
    # were 10 s of MobileNet's start, and are 1 s with all of them kept.
    os.environ.setdefault("JAX_COMPILATION_CACHE_DIR", str(cache / "jax"))
    os.environ.setdefault("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0")


def has_screen() -> bool:
    """True where Qt can open windows: it ends the process where it cannot."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return any(map(os.environ.get, named)) or not sys.platform.startswith("linux")
