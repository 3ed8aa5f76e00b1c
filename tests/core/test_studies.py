"""Results of studies: their figures, and the files that they are kept in."""

import numpy as np
import pytest

from xfer_gui.core import studies
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.studies import Candidate, FoldsResult, OutOfFold, SearchResult, Trial

FOLDS = FoldsResult((0.5, 0.75, 1.0), (4, 4, 4), (2, 3, 4), ("a", "b"), ((5, 1), (2, 4)))


def test_folds_give_mean_spread_and_interval():
    assert FOLDS.mean == 0.75
    assert FOLDS.deviation == pytest.approx(0.25)
    low, high = FOLDS.interval
    assert 0.4 < low < 0.75 < high < 0.95


def test_folds_come_back_from_the_disk(tmp_path):
    assert studies.read_folds(tmp_path) is None
    studies.write_folds(tmp_path, FOLDS)
    assert studies.read_folds(tmp_path) == FOLDS


def test_a_search_comes_back_from_the_disk(tmp_path):
    trials = (
        Trial(1, "starter", "feature_extraction", 96, 0.5, 3.0, 1.25),
        Trial(2, "resnet50", "hybrid", 224, 0.75, 9.0),
    )
    tried = (Candidate("starter", "feature_extraction", 96, 2.5, True),)
    result = SearchResult(2.0, trials, 2, 11.5, "time", tried)
    assert studies.read_search(tmp_path) is None
    studies.write_search(tmp_path, result)
    assert studies.read_search(tmp_path) == result
    assert result.best == trials[1]


def test_out_of_fold_answers_come_back_from_the_disk(tmp_path):
    found = OutOfFold(
        ("cats", "Hunde"),
        ("cats/ä 1.jpg", "Hunde/2.jpg"),
        np.array([0, 1]),
        np.array([[0.75, 0.25], [0.5, 0.5]], dtype=np.float32),
    )
    assert studies.read_out_of_fold(tmp_path) is None
    studies.write_out_of_fold(tmp_path, found)
    back = studies.read_out_of_fold(tmp_path)
    assert (back.classes, back.paths) == (found.classes, found.paths)
    assert back.labels.tolist() == [0, 1]
    np.testing.assert_array_equal(back.probabilities, found.probabilities)


def test_damaged_answers_are_told_and_nothing_is_unpickled(tmp_path):
    path = tmp_path / studies.OUT_OF_FOLD_FILE
    path.write_bytes(b"PK no archive")
    with pytest.raises(ProjectError, match="damaged"):
        studies.read_out_of_fold(tmp_path)
    arrays = {
        "classes": np.array(["a", "b"]),
        "paths": np.array(["a/1.jpg"]),
        "labels": np.array([0]),
    }
    np.savez(path, probabilities=np.array([[0.5, {}]], dtype=object), **arrays)
    with pytest.raises(ProjectError, match="damaged"):
        studies.read_out_of_fold(tmp_path)
    np.savez(path, probabilities=np.ones((1, 3)), **arrays)
    with pytest.raises(ProjectError, match="damaged"):
        studies.read_out_of_fold(tmp_path)
