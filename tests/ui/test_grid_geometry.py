import pytest

from xfer_gui.ui.grid_geometry import GridGeometry

HEADER, MARGIN = 40, 8


@pytest.fixture
def grid() -> GridGeometry:
    """Sections of 5, 1 and 4 cells in three columns."""
    return GridGeometry((5, 1, 4), 316, (100, 120), HEADER, MARGIN)


def test_cells_fill_the_row(grid):
    assert grid.columns == 3
    assert grid.rect(0) == (8, 40, 100, 120)
    wider = GridGeometry((5,), 376, (100, 120), HEADER, MARGIN)
    assert wider.rect(0)[2] == 120


def test_every_cell_is_found_at_its_own_middle(grid):
    for cell in range(grid.cells):
        left, top, width, height = grid.rect(cell)
        assert grid.cell_at(left + width // 2, top + height // 2) == cell


def test_nothing_is_found_on_headers_and_empty_places(grid):
    assert grid.cell_at(50, 20) is None
    assert grid.cell_at(290, 40 + 120 + 60) is None
    assert grid.cell_at(50, 10_000) is None
    assert grid.cell_at(2, 60) is None


def test_height_holds_all_sections(grid):
    assert grid.height == 3 * HEADER + (2 + 1 + 2) * 120 + MARGIN


def test_cells_between_are_those_that_are_seen(grid):
    assert list(grid.cells_between(0, 100)) == [0, 1, 2]
    second = grid.section_top(1)
    assert list(grid.cells_between(second - 10, second + HEADER + 10)) == [3, 4, 5]
    assert list(grid.cells_between(0, 10_000)) == list(range(10))


@pytest.mark.parametrize(
    ("start", "rows", "end"),
    [
        (0, 1, 3),  # down inside a section
        (2, 1, 4),  # the row below is shorter
        (4, 1, 5),  # into the next section, which has one cell
        (5, 1, 6),
        (7, -1, 5),  # up into a section with one cell
        (5, -1, 3),  # up into the last row of the section above
        (9, 1, 9),  # nothing below
        (1, -1, 1),  # nothing above
        (0, 9, 9),  # a page down, as far as there is something
    ],
)
def test_up_and_down_keep_the_column_across_sections(grid, start, rows, end):
    assert grid.moved(start, rows) == end


def test_empty_grid_has_nothing():
    grid = GridGeometry((), 300, (100, 120), HEADER, MARGIN)
    assert list(grid.cells_between(0, 1000)) == []
    assert grid.cell_at(10, 10) is None


def test_narrow_view_has_one_column():
    assert GridGeometry((2,), 30, (100, 120), HEADER, MARGIN).columns == 1
