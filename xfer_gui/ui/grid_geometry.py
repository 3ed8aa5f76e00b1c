"""Where each cell of a sectioned grid lies: arithmetic on sections, however many the cells."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate


class GridGeometry:
    """A column of sections, each a header and rows of cells of one size.

    Args:
        counts: cells in each section, none of them 0.
        width: of the view, in pixels.
        cell: least width, and height of a cell; cells are widened to fill the row.
        header: height of a section's header.
        margin: space at the left, the right and the bottom.
    """

    def __init__(
        self,
        counts: Sequence[int],
        width: int,
        cell: tuple[int, int],
        header: int,
        margin: int,
    ) -> None:
        least, self._cell_height = cell
        self.header = header
        self.margin = margin
        self.columns = max(1, (width - 2 * margin) // least)
        self._cell_width = max(least, (width - 2 * margin) // self.columns)
        self._firsts = [0, *accumulate(counts)]
        heights = (header + -(-count // self.columns) * self._cell_height for count in counts)
        self._tops = [0, *accumulate(heights)]
        self.height = self._tops[-1] + margin

    @property
    def cells(self) -> int:
        """Cells in all."""
        return self._firsts[-1]

    def rect(self, cell: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of a cell."""
        section = self.section_of(cell)
        row, column = divmod(cell - self._firsts[section], self.columns)
        top = self._tops[section] + self.header + row * self._cell_height
        left = self.margin + column * self._cell_width
        return left, top, self._cell_width, self._cell_height

    def section_of(self, cell: int) -> int:
        """The section that a cell is in."""
        return bisect_right(self._firsts, cell) - 1

    def section_top(self, section: int) -> int:
        """Where a section's header begins."""
        return self._tops[section]

    def first(self, section: int) -> int:
        """The first cell of a section."""
        return self._firsts[section]

    def section_at(self, y: int) -> int | None:
        """The section at a height; None where there is none."""
        if not 0 <= y < self._tops[-1]:
            return None
        return bisect_right(self._tops, y) - 1

    def cell_at(self, x: int, y: int) -> int | None:
        """The cell at a point; None on headers and empty places."""
        section = self.section_at(y)
        column = (x - self.margin) // self._cell_width
        if section is None or not 0 <= column < self.columns:
            return None
        below = y - self._tops[section] - self.header
        if below < 0:
            return None
        cell = self._firsts[section] + below // self._cell_height * self.columns + column
        return cell if cell < self._firsts[section + 1] else None

    def sections_between(self, top: int, bottom: int) -> range:
        """Sections of which something lies between two heights."""
        if not self.cells:
            return range(0)
        first = max(0, bisect_right(self._tops, top) - 1)
        last = min(len(self._tops) - 2, bisect_right(self._tops, bottom) - 1)
        return range(first, last + 1)

    def cells_between(self, top: int, bottom: int) -> Iterator[int]:
        """Cells of which something lies between two heights, in order."""
        for section in self.sections_between(top, bottom):
            start = self._tops[section] + self.header
            first_row = max(0, (top - start) // self._cell_height)
            last_row = (bottom - start) // self._cell_height
            if last_row < 0:
                continue
            first = self._firsts[section] + first_row * self.columns
            end = self._firsts[section] + (last_row + 1) * self.columns
            yield from range(first, min(end, self._firsts[section + 1]))

    def moved(self, cell: int, rows: int) -> int:
        """The cell some rows lower (negative: higher) in the same column, as near as may be."""
        section = self.section_of(cell)
        row, column = divmod(cell - self._firsts[section], self.columns)
        for _ in range(abs(rows)):
            row += 1 if rows > 0 else -1
            if not 0 <= row < self._rows(section):
                neighbour = section + (1 if rows > 0 else -1)
                if not 0 <= neighbour < len(self._tops) - 1:
                    row -= 1 if rows > 0 else -1
                    break
                section = neighbour
                row = 0 if rows > 0 else self._rows(section) - 1
        return min(
            self._firsts[section] + row * self.columns + column, self._firsts[section + 1] - 1
        )

    def _rows(self, section: int) -> int:
        count = self._firsts[section + 1] - self._firsts[section]
        return -(-count // self.columns)


def runs(cells: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbours.

    Args:
        cells: in order, each once.
    """
    found: list[tuple[int, int]] = []
    for cell in cells:
        if found and found[-1][1] == cell - 1:
            found[-1] = found[-1][0], cell
        else:
            found.append((cell, cell))
    return found
