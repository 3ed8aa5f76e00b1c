"""Groups on disk: kept, read again, and brought up to date with the photos that are there."""

import pytest

from xfer_gui.core.errors import ProjectError
from xfer_gui.core.group_work import (
    Work,
    blank,
    brought_up_to_date,
    labels,
    read_work,
    save_work,
    with_found,
    with_places,
)
from xfer_gui.core.grouping import NOWHERE, Arrangement, Grouping, begin


@pytest.fixture
def grouping():
    return Grouping(
        photos=("a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg", "f.jpg"),
        groups=(1, 1, 1, 2, 2, 3),
        distances=(0.1, 0.2, 0.3, 0.1, 0.2, 0.0),
        silhouettes=((2, 0.2), (3, 0.4)),
        suggested=3,
        places=((0.0, 0.0), (0.1, 0.0), (0.1, 0.1), (1.0, 1.0), (0.9, 1.0), (0.5, 0.5)),
    )


@pytest.fixture
def arrangement(grouping):
    return begin(grouping)


def test_what_was_kept_is_read_again(grouping, arrangement, tmp_path):
    assert read_work(tmp_path) is None
    work = Work(grouping, arrangement.renamed(1, "고양이"), map_is_drawn=True)
    save_work(tmp_path, work)
    assert read_work(tmp_path) == work


def test_damaged_work_is_said_in_one_sentence(tmp_path):
    (tmp_path / "groups.json").write_text("{")
    with pytest.raises(ProjectError, match="damaged"):
        read_work(tmp_path)


def test_photos_that_came_are_in_no_group_and_those_that_went_are_forgotten(grouping, arrangement):
    work = Work(grouping, arrangement.renamed(1, "cats"), map_is_drawn=True)
    now = ("new.jpg", "b.jpg", "a.jpg", "d.jpg", "e.jpg")
    fresh, new = brought_up_to_date(work, now)
    assert new == 1
    assert fresh.grouping.photos == now
    assert fresh.arrangement == Arrangement({1: "cats", 2: ""}, (NOWHERE, 1, 1, 2, 2))
    assert fresh.grouping.places[1:3] == ((0.1, 0.0), (0.0, 0.0))
    assert not fresh.map_is_drawn
    assert brought_up_to_date(work, grouping.photos) == (work, 0)


def test_the_first_groups_bring_their_figures_and_places(grouping):
    names = (*grouping.photos, "broken.jpg")
    work = with_found(blank(names), range(7), grouping, by_number=False)
    assert work.arrangement == Arrangement({1: "", 2: "", 3: ""}, (*grouping.groups, NOWHERE))
    assert work.grouping.suggested == 3
    assert work.grouping.places == (*grouping.places, (0.5, 0.5))
    assert labels(work, {1: "a", 2: "b", 3: "c"}) == dict(zip(names, "aaabbc", strict=False))


def test_other_groups_leave_the_map_as_it_was_drawn(grouping, arrangement):
    work = with_places(Work(grouping, arrangement), {"f.jpg": (0.7, 0.7)})
    assert work.map_is_drawn
    anew = Grouping(grouping.photos, (1, 1, 1, 1, 2, 2), (0.0,) * 6, ((2, 0.3),), 2, ((0, 0),) * 6)
    other = with_found(work, range(6), anew, by_number=True)
    assert other.grouping.places[5] == (0.7, 0.7)
    assert other.grouping.silhouettes == ((2, 0.3), (3, 0.4))
    assert other.grouping.suggested == 3
    assert other.arrangement.counts() == {1: 4, 2: 2}
