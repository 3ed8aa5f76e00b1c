"""Groups as the person arranges them: moved, merged, named, kept, and made into classes."""

import pytest

from xfer_gui.core.grouping import NOWHERE, Grouping, begin, with_labels

FALLBACK = {number: f"Group {number}" for number in range(1, 9)}


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


def test_one_begins_with_the_groups_that_were_found(arrangement):
    assert arrangement.counts() == {1: 3, 2: 2, 3: 1}
    assert arrangement.named() == []


def test_photos_that_are_moved_leave_their_group_and_an_empty_group_is_gone(arrangement):
    moved = arrangement.moved([5, 0], 2)
    assert moved.counts() == {1: 2, 2: 4}
    assert moved.members(2) == [0, 3, 4, 5]
    assert arrangement.counts() == {1: 3, 2: 2, 3: 1}


def test_photos_that_are_left_out_belong_to_no_group(arrangement):
    assert arrangement.moved([0], NOWHERE).members(NOWHERE) == [0]


def test_a_group_keeps_its_number_and_a_new_one_takes_the_first_that_is_free(arrangement):
    without_second = arrangement.moved([3, 4], 1)
    grown, number = without_second.with_new([0, 1], " Cats\t and dogs ")
    assert number == 2
    assert grown.names == {1: "", 3: "", 2: "Cats and dogs"}


@pytest.mark.parametrize(("named", "target"), [({}, 1), ({2: "dogs"}, 2), ({3: "x", 2: "y"}, 2)])
def test_merged_groups_keep_the_name_that_one_has_else_the_biggest_stays(
    arrangement, named, target
):
    for number, name in named.items():
        arrangement = arrangement.renamed(number, name)
    merged, number = arrangement.merged([1, 2, 3])
    assert number == target
    assert merged.counts() == {target: 6}


def test_grouping_the_rest_anew_leaves_named_groups_alone(arrangement):
    named = arrangement.renamed(2, "dogs")
    anew = named.regrouped([0, 1, 2, 5], [2, 2, 1, 1])
    assert anew.names == {2: "dogs", 1: "", 3: ""}
    assert anew.groups == (3, 3, 1, 2, 2, 1)


def test_grouping_everything_anew_forgets_the_names(arrangement):
    anew = arrangement.renamed(1, "cats").regrouped(range(6), [1, 1, 2, 2, 2, 2])
    assert anew.names == {1: "", 2: ""}


def test_groups_become_classes_and_spellings_of_one_name_become_one_class(arrangement):
    named = arrangement.renamed(1, "Cats").renamed(3, "cats")
    assert named.classes(FALLBACK) == {1: "Cats", 2: "Group 2", 3: "Cats"}


def test_classes_that_were_changed_elsewhere_come_back_as_groups(arrangement):
    named = arrangement.renamed(1, "cats")
    labels = ["cats", "Group 2", "", "Group 2", "birds", "Group 3"]
    changed = with_labels(named, labels, FALLBACK)
    assert changed.groups == (1, 2, 1, 2, 4, 3)
    assert changed.names[4] == "birds"
    assert with_labels(named, [""] * 6, FALLBACK) == named
