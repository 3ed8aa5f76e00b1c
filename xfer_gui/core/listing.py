"""What photos a project had at the last look, kept beside it: so the next one tells what is new."""

import csv
import io
import logging
from pathlib import Path

from xfer_gui.core import files
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.photos import Dataset, Photo, inside

_log = logging.getLogger(__name__)
_FIELDS = ("path", "class", "size", "modified", "width", "height")


def listing_file(project: Path) -> Path:
    """The file in a project's folder."""
    return project / "photos.csv"


def write_listing(project: Path, found: Dataset) -> None:
    """Note what was found; a disk that cannot be written costs the news, not the look."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_FIELDS)
    for photo in found.photos:
        name = inside(found.folder, photo.path)
        writer.writerow((name, photo.label, photo.size, photo.modified, photo.width, photo.height))
    try:
        files.write_text(listing_file(project), text.getvalue())
    except ProjectError as error:
        _log.warning("the photos are not noted: %s", error)


def read_listing(project: Path, photo_folder: Path) -> Dataset | None:
    """The photos of the last look, without problems; None where they were not noted.

    Args:
        project: its folder.
        photo_folder: what the paths are inside of.
    """
    try:
        with listing_file(project).open(encoding="utf-8", newline="") as stream:
            photos = tuple(_photo(photo_folder, row) for row in csv.DictReader(stream))
    except (OSError, ValueError, KeyError, TypeError, csv.Error):
        # No list, or one that something else wrote: then nothing is news.
        return None
    classes = tuple(dict.fromkeys(photo.label for photo in photos if photo.label))
    return Dataset(photo_folder, classes, photos)


def _photo(folder: Path, row: dict[str, str]) -> Photo:
    size, modified, width, height = (int(row[name]) for name in _FIELDS[2:])
    return Photo(folder / row["path"], row["class"], size, modified, width, height)
