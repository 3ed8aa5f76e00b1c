"""Faults planted among real photos are found, and next to nothing else (without Keras)."""

from tests.planting import CORRUPT, EXACT, NEAR, plant
from xfer_gui.core import doctor
from xfer_gui.core.dataset import scan
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.pixels import PixelCache


def test_planted_copies_near_copies_and_corrupt_files_are_found(shared_data, tmp_path):
    planted = plant(shared_data("cats-dogs"), tmp_path / "photos")
    dataset = scan(planted.folder, JobContext())
    # Small squares, so that most of the time is not spent on what is not looked at here.
    damaged = PixelCache(dataset.folder, 32, "stretch").fill(dataset.photos, JobContext())
    bad = {problem.path for problem in (*dataset.problems, *damaged)}
    assert bad == set(planted.corrupt)
    assert len(bad) == CORRUPT

    signs = doctor.examine(dataset)
    found = doctor.findings(dataset, signs, "stretch")
    groups = {
        kind: [frozenset(p.path for p in each.photos) for each in found if each.kind == kind]
        for kind in ("twins", "near_twins", "twins_across_classes")
    }
    assert set(groups["twins"]) == set(map(frozenset, planted.copies))
    assert len(groups["twins"]) == EXACT
    near = set(map(frozenset, planted.near_copies))
    everything = set(groups["near_twins"]) | set(groups["twins_across_classes"])
    assert len(near & everything) >= 0.9 * NEAR
    assert len(everything - near) <= 0.01 * len(everything)


def test_the_doctor_finds_the_six_exact_duplicates_among_the_flowers(shared_data):
    dataset = scan(shared_data("flowers"), JobContext())
    found = doctor.findings(dataset, doctor.examine(dataset), "stretch")
    exact = [each for each in found if each.kind in ("twins", "twins_across_classes")]
    assert sum(len(each.photos) - 1 for each in exact) == 6
