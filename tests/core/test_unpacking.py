"""Archives: what comes out, and what a bad one cannot do."""

import errno
import io
import os
import stat
import struct
import zipfile

import pytest
from PIL import Image

from xfer_gui.core import unpacking
from xfer_gui.core.archive_names import Places, readable_name, steps_of
from xfer_gui.core.dataset import scan
from xfer_gui.core.errors import Cancelled, DatasetError, ProjectError
from xfer_gui.core.events import Progress
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.unpacking import problems_of, unpack


def picture(shade: int = 0) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (6, 4), (shade, 0, 0)).save(stream, "JPEG")
    return stream.getvalue()


@pytest.fixture
def pack(tmp_path):
    """`pack({"a/1.jpg": bytes}, …)` makes a zip; a name may also be a `ZipInfo`."""

    def make(members, name="album.zip", method=zipfile.ZIP_STORED):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", method) as target:
            for member, content in members.items():
                target.writestr(member, content)
        return path

    return make


@pytest.fixture
def beside(tmp_path):
    return tmp_path / "unpacked"


def open_up(archive, beside, events=None):
    return unpack(archive, beside, JobContext(events.append if events is not None else print))


def files_in(folder):
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    )


def kinds(folder):
    return [(problem.values[0][1], problem.kind) for problem in problems_of(folder)]


def refused(archive, beside, error=DatasetError):
    with pytest.raises(error) as caught:
        open_up(archive, beside)
    assert caught.value.hint
    assert not beside.exists() or list(beside.iterdir()) == []
    return caught.value.sentence


def patched(path, name: bytes, offset: int, value: bytes):
    """Overwrite bytes of a member's entry in the list of contents."""
    data = bytearray(path.read_bytes())
    start = data.index(b"PK\1\2")
    while data[start + 46 : start + 46 + len(name)] != name:
        start = data.index(b"PK\1\2", start + 1)
    data[start + offset : start + offset + len(value)] = value
    path.write_bytes(bytes(data))
    return path


def test_photos_come_out_and_can_be_scanned(pack, beside):
    archive = pack({"pets/cats/1.jpg": picture(), "pets/dogs/1.jpg": picture(9)})
    folder = open_up(archive, beside)
    assert folder == beside / "album"
    assert scan(folder, JobContext()).counts() == {"cats": 1, "dogs": 1}
    assert problems_of(folder) == ()


def test_litter_texts_and_empty_folders_stay_in_the_archive(pack, beside):
    names = ("__MACOSX/cats/._1.jpg", "cats/.DS_Store", "cats/Thumbs.db", "README.txt", "empty/")
    archive = pack({"cats/1.jpg": picture(), "names.csv": b"x", **dict.fromkeys(names, b"x")})
    assert files_in(open_up(archive, beside)) == ["cats/1.jpg", "names.csv"]


def test_the_same_archive_is_unpacked_once_another_of_that_name_apart(pack, beside):
    first = open_up(pack({"cats/1.jpg": picture()}), beside)
    events = []
    assert open_up(pack({"cats/1.jpg": picture()}), beside, events) == first
    assert events == []
    assert open_up(pack({"cats/1.jpg": picture(200)}), beside) == beside / "album 2"


@pytest.mark.parametrize(
    "name",
    ["/etc/1.jpg", "../1.jpg", "cats/../../1.jpg", "C:/1.jpg", "c:1.jpg", "\\\\host\\x\\1.jpg",
     "..\\1.jpg", "cats/..\\..\\1.jpg"],
)  # fmt: skip
def test_no_path_leaves_the_folder(pack, beside, tmp_path, name):
    before = set(tmp_path.iterdir())
    folder = open_up(pack({"cats/0.jpg": picture(), name: picture()}), beside)
    assert files_in(folder) == ["cats/0.jpg"]
    assert kinds(folder) == [(name, "unsupported")]
    assert {path.name for path in set(tmp_path.iterdir()) - before} == {"album.zip", "unpacked"}


def test_a_name_with_a_nul_is_left_out(pack, beside):
    archive = pack({"cats/0.jpg": picture(), "cats/1.jpg!.txt": picture()})
    data = archive.read_bytes().replace(b"1.jpg!.txt", b"1.jpg\0.txt")
    archive.write_bytes(data)
    folder = open_up(archive, beside)
    assert files_in(folder) == ["cats/0.jpg"]
    assert len(kinds(folder)) == 1


def test_backslashes_between_folders_are_what_old_windows_programs_write(pack, beside):
    archive = pack({"pets|cats|1.jpg": picture(), "pets|dogs|1.jpg": picture()})
    archive.write_bytes(archive.read_bytes().replace(b"|", b"\\"))
    assert files_in(open_up(archive, beside)) == ["pets/cats/1.jpg", "pets/dogs/1.jpg"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO])
def test_links_and_devices_are_left_out(pack, beside, kind):
    member = zipfile.ZipInfo("cats/passwd.jpg")
    member.create_system, member.external_attr = 3, (kind | 0o777) << 16
    folder = open_up(pack({"cats/0.jpg": picture(), member: "/etc/passwd"}), beside)
    assert files_in(folder) == ["cats/0.jpg"]
    assert kinds(folder) == [("passwd.jpg", "unsupported")]


def test_an_archive_in_the_archive_is_not_opened(pack, beside):
    folder = open_up(pack({"cats/0.jpg": picture(), "more.zip": b"PK", "x.rar": b""}), beside)
    assert [name for name, _ in kinds(folder)] == ["more.zip", "x.rar"]


def test_one_damaged_member_does_not_stop_the_others(pack, beside):
    archive = pack({"cats/0.jpg": picture(), "cats/1.jpg": b"wrong bytes", "cats/2.jpg": picture()})
    archive.write_bytes(archive.read_bytes().replace(b"wrong bytes", b"wrong-bytes"))
    folder = open_up(archive, beside)
    assert files_in(folder) == ["cats/0.jpg", "cats/2.jpg"]
    assert kinds(folder) == [("1.jpg", "unreadable")]


def test_a_compression_that_is_unknown_is_named(pack, beside):
    archive = pack({"cats/0.jpg": picture(), "cats/1.jpg": picture()})
    patched(archive, b"cats/1.jpg", 10, struct.pack("<H", 97))
    assert kinds(open_up(archive, beside)) == [("1.jpg", "unsupported")]


def test_locked_members_are_left_out_and_a_locked_archive_says_so(pack, beside):
    archive = pack({"cats/0.jpg": picture(), "cats/1.jpg": picture()})
    patched(archive, b"cats/1.jpg", 8, struct.pack("<H", 1))
    assert kinds(open_up(archive, beside)) == [("1.jpg", "no_permission")]
    locked = patched(pack({"cats/1.jpg": picture()}, "b.zip"), b"cats/1.jpg", 8, b"\1\0")
    with pytest.raises(DatasetError, match="“b.zip” is locked with a password"):
        open_up(locked, beside)
    assert [path.name for path in beside.iterdir()] == ["album"]


def test_a_zip_bomb_is_refused_before_anything_is_written(pack, beside, monkeypatch):
    monkeypatch.setattr(unpacking, "_HARMLESS_BYTES", 1_000_000)
    archive = pack({f"a/{n}.bmp": bytes(1_000_000) for n in range(2)}, method=zipfile.ZIP_DEFLATED)
    assert "would grow from 2 KB to 2 MB" in refused(archive, beside)


def test_a_member_never_writes_more_than_it_said(pack, beside):
    archive = pack({"a/0.jpg": picture(), "a/1.bmp": bytes(50_000)}, method=zipfile.ZIP_DEFLATED)
    patched(archive, b"a/1.bmp", 24, struct.pack("<I", 10))
    folder = open_up(archive, beside)
    assert files_in(folder) == ["a/0.jpg"]
    assert kinds(folder) == [("1.bmp", "unreadable")]


def test_too_many_files_are_refused(pack, beside, monkeypatch):
    monkeypatch.setattr(unpacking, "MOST_MEMBERS", 2)
    assert "3 files" in refused(pack({f"a/{n}.jpg": b"" for n in range(3)}), beside)


@pytest.mark.parametrize("content", [b"", b"no zip at all", picture()[:40]])
def test_what_is_no_archive_says_so(tmp_path, beside, content):
    (tmp_path / "x.zip").write_bytes(content)
    assert "damaged, or is no zip archive" in refused(tmp_path / "x.zip", beside)


def test_a_download_that_was_cut_off_says_so(pack, beside):
    archive = pack({f"a/{n}.jpg": picture() for n in range(9)})
    archive.write_bytes(archive.read_bytes()[:-200])
    assert "damaged" in refused(archive, beside)


def test_an_archive_without_photos_says_so(pack, beside):
    assert "no photos in “album.zip”" in refused(pack({"a/readme.txt": b"x"}), beside)
    assert "no longer there" in refused(beside.parent / "gone.zip", beside)


def test_a_full_disk_is_known_before_and_in_the_middle(pack, beside, monkeypatch):
    archive = pack({"a/0.jpg": picture()})
    with monkeypatch.context() as patch:
        patch.setattr(unpacking, "_KEEP_FREE", 1 << 60)
        assert "not enough room" in refused(archive, beside)

    def full(packed, stream, clock):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(unpacking, "_copy", full)
    assert "disk is full" in refused(archive, beside, ProjectError)


def test_stop_leaves_nothing(pack, beside):
    archive = pack({f"a/{n}.jpg": picture(n) for n in range(20)})

    class Stopping(JobContext):
        def report(self, event):
            super().report(event)
            if isinstance(event, Progress) and event.done:
                self.stop()

    with pytest.raises(Cancelled):
        unpack(archive, beside, Stopping())
    assert list(beside.iterdir()) == []


def test_progress_counts_bytes_to_the_end(pack, beside):
    events = []
    archive = pack({"a/0.jpg": picture(), "a/1.jpg": picture()})
    open_up(archive, beside, events)
    last = [event for event in events if isinstance(event, Progress)][-1]
    assert (last.stage, last.done, last.total) == ("unpack", 2 * len(picture()), 2 * len(picture()))


def test_names_that_differ_by_case_or_unicode_form_both_come_out():
    places = Places(for_windows=False)
    assert places.place(("Cats", "1.jpg")) == ("Cats", "1.jpg")
    assert places.place(("cats", "1.JPG")) == ("Cats", "1 2.JPG")
    assert places.place(("caf\u00e9", "1.jpg")) == ("caf\u00e9", "1.jpg")
    assert places.place(("cafe\u0301", "1.jpg")) == ("caf\u00e9", "1 2.jpg")
    # Whoever collects letters has two classes here.
    assert places.place(("a", "1.jpg")) == ("a", "1.jpg")
    assert places.place(("A", "1.jpg")) == ("A 2", "1.jpg")


def test_names_that_windows_does_not_allow_are_changed_there_only():
    assert Places(for_windows=True).place(("what?", "aux.jpg")) == ("what-", "_aux.jpg")
    assert Places(for_windows=True).place(("cats. ", "1:2.jpg")) == ("cats", "1-2.jpg")
    assert Places(for_windows=False).place(("what?", "aux.jpg")) == ("what?", "aux.jpg")


def test_foreign_letters_are_understood():
    def written(raw: bytes) -> str:
        member = zipfile.ZipInfo("x")
        member.orig_filename = raw.decode("cp437")
        return readable_name(member)

    assert written("고양이/1.jpg".encode("cp949")) == "고양이/1.jpg"
    assert written("고양이/1.jpg".encode()) == "고양이/1.jpg"
    assert written("Bäume/1.jpg".encode("cp437")) == "Bäume/1.jpg"


def test_a_name_too_long_for_the_disk_is_left_out(pack, beside):
    name = "x" * 300 + ".jpg"
    folder = open_up(pack({"cats/0.jpg": picture(), f"cats/{name}": picture()}), beside)
    assert files_in(folder) == ["cats/0.jpg"]
    assert len(problems_of(folder)) == 1


def test_steps_go_down_only():
    assert steps_of("a/./b//c.jpg") == ("a", "b", "c.jpg")
    assert steps_of("...hidden/1.jpg") == ("...hidden", "1.jpg")
    assert steps_of("") is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_an_archive_without_permission_says_so(pack, beside):
    archive = pack({"a/0.jpg": picture()})
    archive.chmod(0)
    assert "no permission" in refused(archive, beside)
