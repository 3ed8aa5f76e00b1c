"""What tests about files need: photos as the scan finds them, and a person without permissions."""

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from xfer_gui.core.photos import Photo

NOBODY = 65534


@pytest.fixture
def photo() -> Callable[..., Photo]:
    """`photo(path, label="")` is the photo with its size and time as they are on the disk."""

    def found(path: Path, label: str = "") -> Photo:
        status = path.stat()
        return Photo(path, label, status.st_size, status.st_mtime_ns)

    return found


@pytest.fixture
def photos_in(photo) -> Callable[[Path], list[Photo]]:
    """`photos_in(folder)` lists its files, each labelled with the name of its folder."""

    def found(folder: Path) -> list[Photo]:
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        return [photo(path, path.parent.name) for path in files]

    return found


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user may enter, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def without_permission() -> Callable[[Path], AbstractContextManager[None]]:
    """`with without_permission(path):` nobody may read `path`, not even the super-user."""
    if sys.platform == "win32":
        pytest.skip("Windows keeps permissions in another way")

    @contextmanager
    def taken(path: Path) -> Iterator[None]:
        mode = stat.S_IMODE(path.stat().st_mode)
        path.chmod(0)
        if os.geteuid() == 0:
            os.seteuid(NOBODY)
            try:
                yield
            finally:
                os.seteuid(0)
                path.chmod(mode)
        else:
            try:
                yield
            finally:
                path.chmod(mode)

    return taken


@pytest.fixture
def scene() -> Callable[..., Image.Image]:
    """`scene(seed, size=(240, 180))` is a picture with detail of all sizes, like a photo."""
    return draw_scene


def draw_scene(seed: int, size: tuple[int, int] = (240, 180)) -> Image.Image:
    """A picture with large and small things in it, as photos have."""
    rng = np.random.default_rng(seed)
    layers = [
        Image.fromarray(rng.integers(0, 255, (n, n, 3), dtype=np.uint8)).resize(size, 3)
        for n in (3, 6, 12, 24)
    ]
    total = sum(np.asarray(layer, np.float32) / (2**k) for k, layer in enumerate(layers))
    return Image.fromarray((total / total.max() * 255).astype(np.uint8))
