"""Whether several threads would be quicker than one at the same small work, over and over."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

# Below this, threads hand Python's lock to each other all the time: 4,317 photos of 128 px took
# 3.0 s to read and measure with two threads and 2.6 s with one (beside other work), their headers
# 0.56 s with four and 0.29 s with one. Photos of 1.5 ms each take half as long with two.
_QUICK_SECONDS = 0.001
# What waits for a slow disk is quicker with several threads however little there is to compute.
_COMPUTING = 0.7


class Pace:
    """Looks at the first few of many pieces of work.

    Attributes:
        is_quick: one thread does the others as quickly as several; False before `measuring`.
    """

    def __init__(self) -> None:
        self.is_quick = False

    @contextmanager
    def measuring(self, pieces: int) -> Iterator[None]:
        """Do so many pieces in the block, in this thread."""
        began, computed = time.perf_counter(), time.thread_time()
        yield
        took, computed = time.perf_counter() - began, time.thread_time() - computed
        self.is_quick = took < _QUICK_SECONDS * pieces and computed > _COMPUTING * took
