import gc
import sys
from pathlib import Path

import pytest

from xfer_gui.core.errors import Cancelled
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Photo
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


def test_many_photos_are_shown_before_anything_else_is_done(monkeypatch):
    monkeypatch.setattr(smoothness, "MANY_PHOTOS", 2)
    waited = []
    monkeypatch.setattr(smoothness.time, "sleep", waited.append)
    monkeypatch.setattr(smoothness, "PAINT_SECONDS", 0.02)
    photos = [Photo(Path(f"{number}.jpg"), "a", 1, 1) for number in range(3)]
    smoothness.let_the_window_paint(photos[:2], JobContext())
    assert not waited
    smoothness.let_the_window_paint(photos, JobContext())
    assert waited


def test_stop_ends_the_wait_for_the_window(monkeypatch):
    monkeypatch.setattr(smoothness, "MANY_PHOTOS", 0)
    monkeypatch.setattr(smoothness, "PAINT_SECONDS", 3600.0)
    context = JobContext()
    context.stop()
    with pytest.raises(Cancelled):
        smoothness.let_the_window_paint([Photo(Path("a.jpg"), "a", 1, 1)], context)
