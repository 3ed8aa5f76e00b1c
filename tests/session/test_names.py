import json

import pytest

from xfer_gui.core.catalogue import IMAGENET_NAMES
from xfer_gui.session.board import JobBoard
from xfer_gui.session.names import Names


@pytest.fixture
def board(qapp):
    board = JobBoard()
    yield board
    assert board.shutdown(5000)


@pytest.fixture
def names(board):
    return Names(board)


@pytest.fixture
def names_file(tmp_path, monkeypatch):
    """The names on this machine: "thing 0" and so on."""
    entries = {str(number): [f"n{number}", f"thing_{number}"] for number in range(1000)}
    path = tmp_path / IMAGENET_NAMES.weights_file
    path.write_text(json.dumps(entries))
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    return path


def test_names_are_read_once(qtbot, names, names_file):
    with qtbot.waitSignal(names.ready) as first:
        names.load()
    names_file.unlink()
    with qtbot.waitSignal(names.ready) as second:
        names.load()

    assert first.args[0][:2] == ("thing 0", "thing 1")
    assert len(first.args[0]) == 1000
    assert second.args == first.args


def test_a_damaged_file_is_told_through_the_board_and_can_be_read_again(
    qtbot, board, names, names_file
):
    whole = names_file.read_text()
    names_file.write_text("{}")
    with qtbot.waitSignal(board.failed) as failure:
        names.load()
    assert "damaged" in str(failure.args[1])

    names_file.write_text(whole)
    with qtbot.waitSignal(names.ready):
        names.load()
