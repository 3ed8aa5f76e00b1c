"""The photos of the last look, on disk."""

from xfer_gui.core.dataset import scan
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.listing import listing_file, read_listing, write_listing


def test_what_was_noted_is_read_again(tmp_path, photo_folder):
    (photo_folder / "circles" / "circles-000.jpg").rename(photo_folder / "circles" / "a, “b”.jpg")
    found = scan(photo_folder, JobContext())
    write_listing(tmp_path / "project", found)
    assert read_listing(tmp_path / "project", photo_folder) == found


def test_no_list_and_a_foreign_one_are_no_news(tmp_path, photo_folder):
    assert read_listing(tmp_path, photo_folder) is None
    for content in (
        b"a,b\n1,2\n",
        b"path,class,size,modified,width,height\nx,y,?,1,1,1\n",
        b"\xff",
    ):
        listing_file(tmp_path).write_bytes(content)
        assert read_listing(tmp_path, photo_folder) is None


def test_a_folder_that_cannot_be_written_costs_the_news_only(tmp_path, photo_folder):
    (tmp_path / "file").write_text("")
    write_listing(tmp_path / "file", scan(photo_folder, JobContext()))
