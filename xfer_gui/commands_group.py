"""The command that puts photos without classes into groups."""

import argparse
import csv
import io
from pathlib import Path

from xfer_gui.commands import DONE, Desk
from xfer_gui.core import files
from xfer_gui.core.grouping import MOST_GROUPS, Grouping, begin
from xfer_gui.core.photos import DEFAULT_FIT
from xfer_gui.session import grouping_jobs


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `group` understands beside the folder."""
    parser.add_argument(
        "--groups", type=_number, metavar="N|auto", help="how many groups; auto: what suits them"
    )
    parser.add_argument("--sort-into", type=Path, metavar="DIR", help="copy photos by group, too")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a table, too")


def group(chosen: argparse.Namespace, desk: Desk) -> int:
    """Put photos that look alike into groups."""
    from xfer_gui.core.dataset import scan

    found = scan(chosen.folder, desk.context, loose=True)
    desk.start_engine()
    job = grouping_jobs.find_job(found.folder, found.photos, DEFAULT_FIT, chosen.groups)
    grouping = job(desk.context)
    names = {number: f"Group {number}" for number in begin(grouping).names}
    if chosen.csv:
        write_csv(found.folder, grouping, names, chosen.csv)
    if chosen.sort_into:
        labels = {
            found.folder / photo: names[number]
            for photo, number in zip(grouping.photos, grouping.groups, strict=True)
        }
        grouping_jobs.sort_job(labels, chosen.sort_into, found.folder)(desk.context)
    counts = begin(grouping).counts()
    data = {
        "photos": len(grouping.photos),
        "groups": {names[number]: count for number, count in counts.items()},
        "silhouettes": {str(number): score for number, score in grouping.silhouettes},
        "suggested": grouping.suggested,
        "assigned": {
            photo: names[number]
            for photo, number in zip(grouping.photos, grouping.groups, strict=True)
        },
    }
    words = [f"{len(grouping.photos)} photos in {len(names)} groups"]
    words += [f"  {count:6}  {names[number]}" for number, count in counts.items()]
    words += [
        f"{number:3} groups: silhouette {score:.3f}" for number, score in grouping.silhouettes
    ]
    desk.answer(data, words)
    return DONE


def write_csv(folder: Path, grouping: Grouping, names: dict[int, str], to: Path) -> None:
    """Write one line for each photo.

    Raises:
        ProjectError: the file cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("path", "group", "x", "y"))
    rows = zip(grouping.photos, grouping.groups, grouping.places, strict=True)
    for photo, number, (x, y) in rows:
        writer.writerow((folder / photo, names[number], x, y))
    # The mark at the start tells spreadsheet programs that this is UTF-8.
    files.write_text(to, "\N{ZERO WIDTH NO-BREAK SPACE}" + text.getvalue())


def _number(text: str) -> int | None:
    if text == "auto":
        return None
    if not text.isdecimal() or not 2 <= int(text) <= MOST_GROUPS:
        raise argparse.ArgumentTypeError(f"a number from 2 to {MOST_GROUPS}, or auto")
    return int(text)
