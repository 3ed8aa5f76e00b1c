"""Groups by file name, without Keras, for tests of the session and the window."""

import shutil
from pathlib import Path

from xfer_gui.core.grouping import Grouping
from xfer_gui.session import grouping_jobs


def loose_copy(photos: Path, folder: Path) -> Path:
    """All photos of class folders in one folder."""
    folder.mkdir()
    for photo in photos.glob("*/*.jpg"):
        shutil.copy(photo, folder)
    return folder


def install(monkeypatch) -> list[tuple[int, int | None]]:
    """Put them in the place of the real jobs; gives what they are asked for: photos and number."""
    asked: list[tuple[int, int | None]] = []

    def find_job(folder, photos, fit, count):
        asked.append((len(photos), count))
        return lambda context: _grouping(folder, photos, count)

    def map_job(folder, photos, fit):
        return lambda context: {_name(folder, photo): (0.25, 0.75) for photo in photos}

    monkeypatch.setattr(grouping_jobs, "find_job", find_job)
    monkeypatch.setattr(grouping_jobs, "map_job", map_job)
    return asked


def _grouping(folder, photos, count) -> Grouping:
    words = [photo.path.name.split("-")[0] for photo in photos]
    known = sorted(set(words))
    if len(known) == 1:
        groups = tuple(1 + at % 2 for at in range(len(photos)))
    else:
        groups = tuple(1 + known.index(word) % (count or 9) for word in words)
    return Grouping(
        photos=tuple(_name(folder, photo) for photo in photos),
        groups=groups,
        distances=tuple(at / 100 for at in range(len(photos))),
        silhouettes=((count or 3, 0.5),),
        suggested=0 if count else 3,
        places=tuple((number / 10, at / len(groups)) for at, number in enumerate(groups)),
    )


def _name(folder, photo) -> str:
    return photo.path.relative_to(folder).as_posix()
