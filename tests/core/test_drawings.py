"""The demo's drawings: the same for the same seed, and not told apart by colour."""

import numpy as np
import pytest
from PIL import Image

from xfer_gui.core.drawings import SIZE, THINGS, draw_dataset
from xfer_gui.core.errors import ProjectError


def pixels(path):
    with Image.open(path) as picture:
        return np.asarray(picture)


def mean_colours(folder):
    return {
        name: np.stack([pixels(path).mean(axis=(0, 1)) for path in (folder / name).iterdir()])
        for name in THINGS
    }


def test_draw_dataset_makes_a_folder_for_each_kind_of_thing(tmp_path):
    draw_dataset(tmp_path / "new" / "drawings", per_class=3, seed=1)

    found = sorted((tmp_path / "new" / "drawings").rglob("*.jpg"))
    assert {path.parent.name for path in found} == set(THINGS)
    assert len(found) == 3 * len(THINGS)
    assert {pixels(path).shape for path in found} == {(SIZE, SIZE, 3)}


def test_drawings_are_the_same_for_the_same_seed_only(tmp_path):
    for folder, seed in (("a", 1), ("b", 1), ("c", 2)):
        draw_dataset(tmp_path / folder, per_class=2, seed=seed)

    def content(folder):
        return {path.read_bytes() for path in (tmp_path / folder).rglob("*.jpg")}

    assert content("a") == content("b")
    assert not content("a") & content("c")
    assert len(content("a")) == 2 * len(THINGS)


def test_more_drawings_leave_the_first_ones_as_they_were(tmp_path):
    draw_dataset(tmp_path, per_class=2, seed=1)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.jpg")}

    draw_dataset(tmp_path, per_class=3, seed=1)

    assert all(path.read_bytes() == content for path, content in before.items())


def test_mean_colour_tells_the_things_apart_hardly_better_than_chance(tmp_path):
    draw_dataset(tmp_path / "known", per_class=40, seed=0)
    draw_dataset(tmp_path / "new", per_class=30, seed=1)
    centres = np.stack(
        [colours.mean(axis=0) for colours in mean_colours(tmp_path / "known").values()]
    )
    new = list(mean_colours(tmp_path / "new").values())

    right = sum(
        int((np.linalg.norm(centres - colour, axis=1).argmin()) == position)
        for position, colours in enumerate(new)
        for colour in colours
    )

    # Chance is 25 %; with 120 drawings, 37 % is three standard errors above it.
    assert right / sum(map(len, new)) < 0.37


def test_drawing_into_a_place_that_is_a_file_says_so(tmp_path):
    (tmp_path / "taken").write_text("not a folder")

    with pytest.raises(ProjectError):
        draw_dataset(tmp_path / "taken", per_class=1, seed=0)
