"""The house as a whole: what may be loaded when, and what an installed Xfer has with it."""

import os
import re
import subprocess
import sys
import zipfile
from importlib.metadata import distributions
from pathlib import Path

from xfer_gui import environment
from xfer_gui.core import places

ROOT = Path(__file__).resolve().parents[1]

IMPORT_AND_LIST = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    module = importlib.import_module(name)
    for each in pkgutil.walk_packages(getattr(module, "__path__", ()), name + "."):
        importlib.import_module(each.name)
print(*sorted(sys.modules))
"""


def run(*arguments, **environment_changes):
    return subprocess.run(
        arguments,
        cwd=ROOT,
        env={**os.environ, **environment_changes},
        capture_output=True,
        text=True,
        timeout=300,
    )


def modules_after_importing(*names):
    done = run(sys.executable, "-c", IMPORT_AND_LIST, *names)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_whole_window_is_imported_without_keras_and_tensorflow():
    loaded = modules_after_importing("xfer_gui.app", "xfer_gui.ui")

    assert "xfer_gui.ui.main_window" in loaded
    assert not loaded & {"keras", "keras_hub", "tensorflow"}


def test_the_window_is_shown_before_anything_slow_is_imported():
    loaded = modules_after_importing("xfer_gui.app")

    assert not loaded & {"numpy", "PIL", "matplotlib", "pydantic", "platformdirs", "sklearn"}


def test_the_session_needs_no_widgets():
    loaded = modules_after_importing("xfer_gui.session")

    assert "PySide6.QtCore" in loaded
    assert not loaded & {"PySide6.QtWidgets", "PySide6.QtGui", "keras", "tensorflow"}


def test_the_command_line_and_core_need_no_qt():
    loaded = modules_after_importing("xfer_gui.cli", "xfer_gui.core")

    assert "PySide6" not in loaded


def test_the_rooms_keep_their_doors_closed():
    done = run(Path(sys.executable).with_name("lint-imports"), "--no-cache")

    assert done.returncode == 0, done.stdout


def test_resources_are_found_beside_the_package():
    assert (places.resources_folder() / "report.html.jinja").is_file()
    assert (places.resources_folder() / "style").is_dir()


def test_a_wheel_has_the_resources_inside_and_runs_on_its_own(tmp_path):
    done = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    unpacked = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(unpacked)

    shown = subprocess.run(
        [
            sys.executable,
            "-c",
            "from xfer_gui.core import places; print(places.resources_folder())",
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=True,
    )

    resources = Path(shown.stdout.strip())
    assert resources == unpacked / "xfer_gui" / "resources"
    there = {path.relative_to(resources) for path in resources.rglob("*") if path.is_file()}
    kept = {
        path.relative_to(ROOT / "resources")
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert there == kept
    assert not (unpacked / "tests").exists()
    (points,) = unpacked.glob("*.dist-info/entry_points.txt")
    assert "xfer-gui = xfer_gui.__main__:main" in points.read_text()


def test_the_lock_file_names_packages_with_hashes_and_no_addresses():
    lock = (ROOT / "requirements.lock").read_text()

    assert not re.search(r"://|^-|@", lock, re.MULTILINE)
    packages = re.split(r"\n(?=\S)", lock.strip())
    assert all("==" in package and "--hash=sha256:" in package for package in packages)
    assert len(re.findall(r"^tensorflow==", lock, re.MULTILINE)) == 1


def test_there_is_one_tensorflow_and_no_other_beside_it():
    names = {each.metadata["Name"].lower().replace("_", "-") for each in distributions()}
    others = {
        "tensorflow-cpu",
        "tensorflow-gpu",
        "tensorflow-intel",
        "tensorflow-macos",
        "tf-nightly",
    }
    lock = (ROOT / "requirements.lock").read_text()

    assert not names & others
    assert not [name for name in others if re.search(f"^{name}==", lock, re.MULTILINE)]


def test_other_programs_settings_for_keras_and_matplotlib_are_not_taken(monkeypatch, own_home):
    monkeypatch.setenv("KERAS_HOME", "/somebody/elses")
    monkeypatch.setenv("MPLCONFIGDIR", "/somebody/elses")

    environment.prepare()

    assert Path(os.environ["KERAS_HOME"]).is_relative_to(own_home)
    assert Path(os.environ["MPLCONFIGDIR"]).is_relative_to(own_home)


def test_the_person_chooses_the_backend(monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")

    environment.prepare()

    assert os.environ["KERAS_BACKEND"] == "jax"
