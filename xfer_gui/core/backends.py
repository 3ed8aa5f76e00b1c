"""The learning engines that Keras can compute with: which are installed, and which one is used."""

import importlib.util
import os
from pathlib import Path

from xfer_gui.core import files, places
from xfer_gui.core.errors import XferError
from xfer_gui.core.text import QT_TRANSLATE_NOOP

# The first one that is installed is used, unless the person chose another.
BACKENDS = ("tensorflow", "torch", "jax")
NAMES = {"tensorflow": "TensorFlow", "torch": "PyTorch", "jax": "JAX"}
# Where the makers say how to install each, with support for graphics cards too.
PAGES = {
    "tensorflow": "https://www.tensorflow.org/install/pip",
    "torch": "https://pytorch.org/get-started/locally/",
    "jax": "https://docs.jax.dev/en/latest/installation.html",
}
_PACKAGES = {"tensorflow": ("tensorflow",), "torch": ("torch",), "jax": ("jax", "jaxlib")}
_VARIABLE = "KERAS_BACKEND"
# What this program put into the variable, to tell it from what the person did.
_OURS = "XFER_KERAS_BACKEND"


def settings_file() -> Path:
    """Where the choice is kept; the command line reads it, too."""
    return places.data_folder() / "backend.txt"


def installed() -> tuple[str, ...]:
    """The engines that are on this computer, found without importing them."""
    return tuple(
        backend
        for backend, packages in _PACKAGES.items()
        if all(importlib.util.find_spec(package) is not None for package in packages)
    )


def chosen() -> str:
    """The engine that the person chose; empty when none was, or when it is no longer there."""
    try:
        backend = settings_file().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return backend if backend in installed() else ""


def choose(backend: str) -> None:
    """Use an engine from the next start on.

    Raises:
        ProjectError: it cannot be written down.
    """
    files.write_text(settings_file(), backend)


def preferred() -> str:
    """What the next start uses where no variable says otherwise; a name even with none there."""
    return chosen() or next(iter(installed()), BACKENDS[0])


def dictated() -> str:
    """What the variable `KERAS_BACKEND` says, when it was not this program that set it."""
    said = os.environ.get(_VARIABLE, "")
    return "" if said == os.environ.get(_OURS, "") else said


def prepare() -> None:
    """Tell Keras what to compute with; must run before its first import."""
    if not dictated():
        os.environ[_VARIABLE] = os.environ[_OURS] = preferred()


def check() -> None:
    """Find out whether Keras can be imported, so that nobody has to read why it cannot.

    Raises:
        XferError: the engine that is to be used is not one, or is not there.
    """
    backend = os.environ.get(_VARIABLE, "")
    if backend not in BACKENDS:
        raise XferError(
            QT_TRANSLATE_NOOP(
                "core", "The variable KERAS_BACKEND says “{backend}”, with which nothing can learn."
            ),
            QT_TRANSLATE_NOOP("core", "Set it to tensorflow, torch or jax, or remove it."),
            backend=backend,
        )
    if backend in installed():
        return
    if dictated():
        raise XferError(
            QT_TRANSLATE_NOOP(
                "core",
                "The variable KERAS_BACKEND says “{backend}”, and {name} is not on this computer.",
            ),
            QT_TRANSLATE_NOOP("core", "Remove the variable, or install {name}: {page}"),
            backend=backend,
            name=NAMES[backend],
            page=PAGES[backend],
        )
    raise XferError(
        QT_TRANSLATE_NOOP("core", "There is no learning engine on this computer."),
        QT_TRANSLATE_NOOP("core", "Install TensorFlow, PyTorch or JAX. For TensorFlow: {page}"),
        page=PAGES["tensorflow"],
    )
