import os
import sys

import pytest

from xfer_gui import environment
from xfer_gui.core import backends
from xfer_gui.core.errors import XferError
from xfer_gui.session import jobs

OURS = "XFER_KERAS_BACKEND"


@pytest.fixture
def install(monkeypatch):
    """`install("torch", …)` makes these the only engines that are there."""

    def only(*names):
        monkeypatch.setattr(backends, "installed", lambda: names)

    return only


@pytest.fixture(autouse=True)
def nobody_said_anything(monkeypatch):
    for name in ("KERAS_BACKEND", OURS):
        monkeypatch.delenv(name, raising=False)
        # So that what a test changes is changed back.
        monkeypatch.setenv(name, "")


def test_engines_are_found_without_importing_them(monkeypatch, tmp_path):
    for package in ("torch", "jax"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("raise AssertionError('imported')")
    monkeypatch.setattr("sys.path", [str(tmp_path)])
    for package in ("tensorflow", "torch", "jax", "jaxlib"):
        monkeypatch.delitem(sys.modules, package, raising=False)

    # JAX computes nothing without jaxlib.
    assert backends.installed() == ("torch",)


@pytest.mark.parametrize(
    ("there", "used"),
    [
        (("tensorflow", "torch", "jax"), "tensorflow"),
        (("torch", "jax"), "torch"),
        (("jax",), "jax"),
    ],
)
def test_the_first_engine_that_is_there_is_used(install, there, used):
    install(*there)

    backends.prepare()

    assert os.environ["KERAS_BACKEND"] == used
    backends.check()


def test_the_persons_choice_is_used_from_the_next_start_on(install):
    install("tensorflow", "torch")
    backends.prepare()
    backends.choose("torch")

    # The variable that this program set does not stand in the way of a choice.
    backends.prepare()

    assert backends.chosen() == "torch"
    assert os.environ["KERAS_BACKEND"] == "torch"
    assert backends.dictated() == ""


def test_an_engine_that_was_chosen_and_taken_away_is_passed_over(install):
    install("tensorflow", "torch")
    backends.choose("torch")
    install("tensorflow")

    assert backends.chosen() == ""
    assert backends.preferred() == "tensorflow"


def test_a_damaged_choice_is_no_choice(install):
    install("tensorflow")
    backends.settings_file().parent.mkdir(parents=True)
    backends.settings_file().write_bytes(b"\xff\xfe torch")

    assert backends.preferred() == "tensorflow"


def test_the_variable_counts_more_than_the_choice(install, monkeypatch):
    install("tensorflow", "torch", "jax")
    backends.choose("torch")
    monkeypatch.setenv("KERAS_BACKEND", "jax")

    environment.prepare()

    assert os.environ["KERAS_BACKEND"] == "jax"
    assert backends.dictated() == "jax"


def test_a_variable_that_names_something_else_is_told(install, monkeypatch):
    install("tensorflow")
    monkeypatch.setenv("KERAS_BACKEND", "openvino")
    backends.prepare()

    with pytest.raises(XferError, match="openvino") as caught:
        backends.check()
    assert "tensorflow, torch or jax" in caught.value.hint


def test_a_variable_that_names_what_is_not_there_is_told(install, monkeypatch):
    install("tensorflow")
    monkeypatch.setenv("KERAS_BACKEND", "torch")
    backends.prepare()

    with pytest.raises(XferError, match="PyTorch is not on this computer") as caught:
        backends.check()
    assert backends.PAGES["torch"] in caught.value.hint


def test_no_engine_at_all_is_told_before_keras_is_imported(install):
    install()
    environment.prepare()

    with pytest.raises(XferError, match="no learning engine"):
        jobs.prepare_engine_job()(None)
