import gc
import sys

import pytest

from xfer_gui.session import smoothness


@pytest.fixture(autouse=True)
def as_before():
    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)
    gc.unfreeze()


def test_threads_take_turns_sooner_than_python_lets_them():
    pythons_own = 0.005
    sys.setswitchinterval(pythons_own)
    smoothness.share_the_interpreter()
    assert sys.getswitchinterval() < pythons_own


def test_objects_of_an_import_are_never_walked_again():
    with smoothness.no_garbage_collection():
        assert not gc.isenabled()
        made = [[] for _ in range(1000)]

    assert gc.isenabled()
    assert gc.get_freeze_count() > len(made)


def test_a_failing_import_leaves_the_collector_on():
    with pytest.raises(ImportError), smoothness.no_garbage_collection():
        raise ImportError

    assert gc.isenabled()


def test_loading_ahead_imports_nothing():
    before = set(sys.modules)
    smoothness.load_tensorflow_libraries()
    assert not {
        name for name in set(sys.modules) - before if name.startswith(("tensorflow", "keras"))
    }
