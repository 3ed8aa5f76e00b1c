"""`xfer-gui group`: photos without classes, from the command line."""

import csv
import json
import shutil

import numpy as np
import pytest

from xfer_gui import cli
from xfer_gui.engine import grouping


@pytest.fixture
def loose(tmp_path, photo_folder, monkeypatch):
    """36 drawn photos in one folder, and features that tell their shapes apart."""
    folder = tmp_path / "loose"
    folder.mkdir()
    for photo in photo_folder.glob("*/*.jpg"):
        shutil.copy(photo, folder)

    def features(folder, photos, plan, context):
        chance = np.random.default_rng(0)
        shapes = [photo.path.name.split("-")[0] for photo in photos]
        heaps = np.array([sorted(set(shapes)).index(shape) for shape in shapes])
        middles = chance.normal(0, 4, (3, 20))
        rows = middles[heaps] + chance.normal(0, 0.5, (len(photos), 20))
        return list(photos), rows.astype(np.float32)

    monkeypatch.setattr(grouping, "_features", features)
    return folder


def test_groups_are_told_and_written_and_photos_copied(loose, tmp_path, capsys):
    table, to = tmp_path / "groups.csv", tmp_path / "sorted"
    status = cli.main(["group", str(loose), "--json", "--csv", str(table), "--sort-into", str(to)])
    told = json.loads(capsys.readouterr().out)

    assert status == 0
    assert told["photos"] == 36
    assert told["groups"] == {"Group 1": 12, "Group 2": 12, "Group 3": 12}
    assert told["suggested"] == 3
    assert len({told["assigned"][f"circles-{number:03d}.jpg"] for number in range(12)}) == 1
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["path"] for row in rows} == {str(photo) for photo in loose.iterdir()}
    assert {row["group"] for row in rows} == set(told["groups"])
    assert sorted(folder.name for folder in to.iterdir()) == ["Group 1", "Group 2", "Group 3"]
    assert all(len(list(folder.iterdir())) == 12 for folder in to.iterdir())
    assert len(list(loose.iterdir())) == 36


def test_the_number_of_groups_can_be_asked_for(loose, capsys):
    assert cli.main(["group", str(loose), "--groups", "2"]) == 0
    assert "36 photos in 2 groups" in capsys.readouterr().out


@pytest.mark.parametrize("number", ["1", "31", "many"])
def test_a_number_that_makes_no_sense_is_wrong_usage(loose, number, capsys):
    assert cli.main(["group", str(loose), "--groups", number]) == 2
    assert "from 2 to 30, or auto" in capsys.readouterr().err
