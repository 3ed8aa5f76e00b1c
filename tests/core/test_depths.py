"""Depths of the small networks."""

import pytest

from xfer_gui.core.catalogue import BACKBONES
from xfer_gui.core.depths import DEPTHS, LARGEST_DEPTH, SMALLEST_DEPTH, USUAL_DEPTHS, check_depth
from xfer_gui.core.errors import XferError


@pytest.mark.parametrize("id", USUAL_DEPTHS)
@pytest.mark.parametrize("depth", [None, *DEPTHS, SMALLEST_DEPTH, LARGEST_DEPTH])
def test_offered_depths_are_taken(id, depth):
    check_depth(id, depth)


def test_no_depth_is_right_for_every_backbone():
    for entry in BACKBONES:
        check_depth(entry.id, None)


@pytest.mark.parametrize("depth", [-1, 0, SMALLEST_DEPTH - 1, LARGEST_DEPTH + 1])
def test_other_depths_are_refused_with_the_possible_ones(depth):
    with pytest.raises(XferError, match=f"network of {depth} layers") as caught:
        check_depth("small_vgg", depth)
    assert caught.value.hint == "Choose a depth from 8 to 56."


def test_depth_of_another_backbone_is_refused():
    with pytest.raises(XferError, match="depth of resnet50 is fixed") as caught:
        check_depth("resnet50", 20)
    assert caught.value.hint == "Choose a depth only for small_vgg, small_resnet."


def test_the_networks_with_a_depth_are_those_of_ours():
    own = {entry.id for entry in BACKBONES if entry.family == "From scratch"}
    assert set(USUAL_DEPTHS) == own
