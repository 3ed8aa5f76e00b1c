"""Which photos are under suspicion, and in which order."""

import numpy as np

from xfer_gui.core.suspects import Suspect, Suspects, rank, read_suspects, save_suspects


def test_the_surest_contradiction_comes_first():
    labels = np.array([0, 0, 0, 1, 1, 1])
    answers = np.array(
        [[0.9, 0.1], [0.05, 0.95], [0.8, 0.2], [0.1, 0.9], [0.85, 0.15], [0.2, 0.8]], np.float32
    )
    order, others = rank(labels, answers)
    assert order.tolist() == [1, 4]
    assert others.tolist() == [1, 0]


def test_a_class_that_is_never_sure_is_not_suspected_as_a_whole():
    labels = np.array([0] * 10 + [1] * 10)
    answers = np.array([[0.9, 0.1]] * 10 + [[0.55, 0.45]] * 10, np.float32)
    assert len(rank(labels, answers)[0]) == 0


def test_classes_without_photos_are_nobodys_true_class():
    labels = np.array([0, 0, 1, 1])
    answers = np.array([[0.2, 0.2, 0.6]] * 2 + [[0.1, 0.3, 0.6]] * 2, np.float32)
    assert 2 not in rank(labels, answers)[1]
    assert len(rank(labels[:0], answers[:0])[0]) == 0


def test_suspects_survive_saving_and_a_damaged_file_is_none(tmp_path):
    found = Suspects((Suspect("a/1.jpg", "a", "b", 0.1, 0.9),), 10, 0.9)
    assert read_suspects(tmp_path) is None
    save_suspects(tmp_path, found)
    assert read_suspects(tmp_path) == found
    (tmp_path / "suspects.json").write_text("{")
    assert read_suspects(tmp_path) is None
