"""What was asked lately is not computed again, and never for another thing that is equal."""

from xfer_gui.core.latest import Latest


def test_the_same_thing_is_computed_once_and_an_equal_one_anew():
    asked = []

    @Latest
    def size(things):
        asked.append(things)
        return len(things)

    one, other = (1, 2, 3), tuple([1, 2, 3])
    assert one is not other
    assert [size(one), size(one), size(other), size(one), size(other)] == [3] * 5
    assert len(asked) == 2
    assert asked[1] is other


def test_what_was_not_asked_lately_is_forgotten():
    asked = []
    latest = Latest(lambda things: asked.append(things) or len(things))
    first = [0]
    for things in (first, [1, 2], [3, 4, 5], first):
        assert latest(things) == len(things)
    assert asked == [[0], [1, 2], [3, 4, 5], [0]]
