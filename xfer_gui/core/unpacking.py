"""Unpacks a zip archive of photos, trusting nothing that it says."""

import errno
import hashlib
import os
import shutil
import time
import uuid
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO

from xfer_gui.core import archive_problems as problems
from xfer_gui.core import files
from xfer_gui.core.archive_names import Places, is_special, readable_name, steps_of
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.folder_walk import is_litter, may_be_photo
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.long_paths import reachable
from xfer_gui.core.photos import Problem

ARCHIVES = frozenset((".zip",))
OTHER_ARCHIVES = frozenset(".7z .rar .tar .gz .tgz .bz2 .xz .zst .cab".split())
TABLES = frozenset((".csv", ".tsv"))
MOST_MEMBERS = 500_000
# Photos are compressed already; bitmaps shrink to a tenth. What grows a hundredfold is no album.
_MOST_GROWTH = 100
_HARMLESS_BYTES = 1_000_000_000
_KEEP_FREE = 500_000_000
_PORTION = 1 << 20
_ENCRYPTED = 0x1
_STALE_SECONDS = 24 * 3600
_RECEIPT = ".xfer-archive.json"
_NO_MORE_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a folder that was unpacked remembers of its archive.

    Attributes:
        archive: the archive's name.
        digest: of its list of contents; the same archive is never unpacked twice.
        problems: what could not be unpacked, and why.
    """

    archive: str
    digest: str
    problems: tuple[Problem, ...] = ()


def is_archive(path: Path) -> bool:
    """True for a file that can be unpacked, or that its name says can be."""
    return path.suffix.lower() in ARCHIVES


def unpack(archive: Path, beside: Path, context: JobContext) -> Path:
    """Unpack the photos and tables of a zip archive. Opens the stage "unpack".

    Nothing is written outside of the new folder: members with absolute paths, "..", drive letters
    or NULs in their names, links, devices and archives within the archive are left out and said to
    be. So are damaged and locked members; the others are unpacked all the same.

    Args:
        archive: the zip file.
        beside: where the new folder, named after the archive, goes; made when missing.
        context: gets progress in bytes; Stop leaves nothing behind.
    Returns:
        The folder; that of an earlier time where the same archive was unpacked before.
    Raises:
        DatasetError: not a zip file, damaged as a whole, locked with a password, without photos, or
            a zip bomb; or there is not enough room for it.
        ProjectError: the disk cannot be written.
        Cancelled: Stop was pressed.
    """
    with _opened(archive) as source:
        digest = _digest(source)
        free = _candidates(beside, archive.stem)
        for folder in free:
            if not folder.exists():
                break
            if _receipt(folder).digest == digest:
                return folder
        wanted, left_out = _sorted_out(source, archive)
        part = beside / f".{folder.name[:100]}.{uuid.uuid4().hex[:12]}.part"
        try:
            _make_room(beside, part, sum(member.file_size for member, _ in wanted), archive)
            left_out += _write_all(source, wanted, part, context)
            _refuse_nothing(part, left_out, archive)
            receipt = Receipt(archive.name, digest, tuple(left_out))
            files.write_json(part / _RECEIPT, receipt, Receipt)
            os.replace(part, folder)
        except OSError as error:
            raise files.write_error(folder, error) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return folder


def problems_of(folder: Path) -> tuple[Problem, ...]:
    """What of an archive could not be unpacked into `folder`; empty for any other folder."""
    return tuple(
        Problem(folder / each.path, each.kind, each.template, each.values)
        for each in _receipt(folder).problems
    )


def _opened(archive: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(archive)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise problems.no_archive(archive) from error
    except OSError as error:
        raise problems.not_opened(archive, error) from error


def _digest(source: zipfile.ZipFile) -> str:
    digest = hashlib.sha256()
    for member in sorted(source.infolist(), key=lambda each: each.orig_filename):
        line = f"{member.orig_filename}\0{member.CRC}\0{member.file_size}\n"
        digest.update(line.encode(errors="surrogateescape"))
    return digest.hexdigest()


def _receipt(folder: Path) -> Receipt:
    path = folder / _RECEIPT
    try:
        return files.read_json(path, Receipt) if path.is_file() else Receipt("", "")
    except (ProjectError, OSError):
        # A folder whose receipt cannot be read is one like any other.
        return Receipt("", "")


def _candidates(beside: Path, stem: str) -> Iterator[Path]:
    stem = Places(for_windows=True).place((stem.strip(" .") or "photos",))[0]
    yield beside / stem
    yield from (beside / f"{stem} {number}" for number in count(2))


_Wanted = list[tuple[zipfile.ZipInfo, tuple[str, ...]]]


def _sorted_out(source: zipfile.ZipFile, archive: Path) -> tuple[_Wanted, list[Problem]]:
    """The members to unpack with their places, and what is wrong with others."""
    members = source.infolist()
    if len(members) > MOST_MEMBERS:
        raise problems.too_many(archive, len(members), MOST_MEMBERS)
    wanted: _Wanted = []
    left_out: list[Problem] = []
    for member in members:
        steps = steps_of(readable_name(member))
        if steps is not None and (_is_passed_over(steps) or readable_name(member).endswith("/")):
            continue
        problem = _obstacle(member, steps)
        if problem is not None:
            left_out.append(problem)
        elif steps is not None:
            wanted.append((member, steps))
    whole = sum(member.file_size for member, _ in wanted)
    packed = max(1, archive.stat().st_size)
    if whole > _HARMLESS_BYTES and whole > _MOST_GROWTH * packed:
        raise problems.bomb(archive, whole, packed)
    return wanted, left_out


def _is_passed_over(steps: Sequence[str]) -> bool:
    name = steps[-1]
    suffix = Path(name).suffix.lower()
    useful = may_be_photo(name) or suffix in ARCHIVES | OTHER_ARCHIVES | TABLES
    return not useful or any(is_litter(step) for step in steps)


def _obstacle(member: zipfile.ZipInfo, steps: Sequence[str] | None) -> Problem | None:
    if steps is None:
        return problems.leads_out(readable_name(member))
    if is_special(member):
        return problems.special(steps)
    if Path(steps[-1]).suffix.lower() in ARCHIVES | OTHER_ARCHIVES:
        return problems.nested_archive(steps)
    if member.flag_bits & _ENCRYPTED:
        return problems.locked(steps)
    return None


def _make_room(beside: Path, part: Path, size: int, archive: Path) -> None:
    beside.mkdir(parents=True, exist_ok=True)
    for left in beside.glob(".*.part"):
        # From a program that was switched off in the middle; another Xfer may be at work now.
        if left.stat().st_mtime < time.time() - _STALE_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
    free = shutil.disk_usage(beside).free
    if size + _KEEP_FREE > free:
        raise problems.no_room(archive, size, free)
    part.mkdir()


def _write_all(
    source: zipfile.ZipFile, wanted: _Wanted, part: Path, context: JobContext
) -> list[Problem]:
    # Whoever counted the steps did not know that the photos are in an archive.
    context.add_stages(1)
    clock = context.start("unpack", sum(member.file_size for member, _ in wanted))
    places = Places()
    failed = []
    for member, steps in wanted:
        target = part.joinpath(*places.place(steps))
        before = clock.done
        try:
            os.makedirs(reachable(target.parent), exist_ok=True)
            with source.open(member) as packed, open(reachable(target), "xb") as stream:
                _copy(packed, stream, clock)
            os.utime(reachable(target), (_moment(member),) * 2)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
            # RuntimeError is zipfile's word for a password, and for a kind it does not know.
            _discard(target)
            failed.append(problems.damaged(steps, error))
        except OSError as error:
            if error.errno in _NO_MORE_ROOM:
                raise
            _discard(target)
            failed.append(problems.damaged(steps, error))
        clock.advance(before + member.file_size - clock.done)
    return failed


def _copy(packed: IO[bytes], stream: IO[bytes], clock: StageClock) -> None:
    while portion := packed.read(_PORTION):
        stream.write(portion)
        clock.advance(len(portion))


def _discard(target: Path) -> None:
    try:
        os.unlink(reachable(target))
    except OSError:
        # It never came to be, perhaps because its name is too long.
        return


def _moment(member: zipfile.ZipInfo) -> float:
    try:
        return time.mktime((*member.date_time, 0, 0, -1))
    except (ValueError, OverflowError):
        # Some programs write the month 0.
        return time.time()


def _refuse_nothing(part: Path, left_out: Sequence[Problem], archive: Path) -> None:
    if any(names for _, _, names in os.walk(part)):
        return
    raise problems.nothing_in(archive, left_out)
