"""What the benchmarks share: alternating two pieces of work, and a table of figures at the end."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from xfer_gui.core import dataset, split
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan
from xfer_gui.core.runs import Run, RunFolder

_figures = pytest.StashKey[list[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_figures] = []


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    terminalreporter.section("figures")
    for line in config.stash[_figures]:
        terminalreporter.line(line)


@pytest.fixture
def figure(request) -> Callable[[str], None]:
    """`figure("…")` puts a line into the table at the end."""
    return request.config.stash[_figures].append


@pytest.fixture
def fresh_home(tmp_path_factory, monkeypatch) -> Callable[[], None]:
    """Call it to begin with empty caches."""

    def change() -> None:
        monkeypatch.setenv("XFER_HOME", str(tmp_path_factory.mktemp("fresh")))

    return change


@pytest.fixture
def train_on(tmp_path) -> Callable[..., Run]:
    """`train_on(dataset, plan, seed=0)` trains in a new run folder."""
    from xfer_gui.engine.training import train

    def run(found: Dataset, plan: Plan, seed: int = 0) -> Run:
        divided = split.split(found, plan.shares, seed)
        folder = RunFolder.create(tmp_path / "project", plan, divided, found.folder)
        return train(plan, divided, folder, JobContext())

    return run


def scan(folder: Path) -> Dataset:
    """Look through a folder without reporting."""
    return dataset.scan(folder, JobContext())


def seconds(work: Callable[[], object]) -> float:
    """Wall time of `work()`, after what was written before has reached the disk."""
    os.sync()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
