"""What the student sees: windows of the kept pictures, with the teachers' answers for each window.

The teachers answered for every place of a picture, so the answer for a window is looked up in their
map: many views of a picture for one look of the teachers.
"""

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

# Sides of the pictures that the student learns with; those that come twice are seen more often.
SIZES = (80, 96, 96, 112)
SMALLEST_WINDOW = 0.75  # of a picture's side
WHOLE = 0.4  # share of views that show the whole picture
POOL_POINTS = 5
KINDS = ("pictures", "middle", "end")

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class View:
    """A batch of pictures and of what the teachers say to them.

    Attributes:
        pictures: B × s × s × 3.
        whole: for each picture, B × C.
        end: for each place of the end's map, B × s/32 × s/32 × C.
        middle: for each place of the middle's map, B × s/16 × s/16 × M.
    """

    pictures: NDArray[np.uint8]
    whole: Floats
    end: Floats
    middle: Floats


class Shards:
    """The pictures and answers that `prepare.py` has written so far; they stay on the disk.

    Args:
        folder: where they are; there must be at least one shard.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: list[dict[str, NDArray[np.generic]]] = []
        self.look()

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def components(self) -> tuple[int, int]:
        """How many numbers an answer of the end and one of the middle has."""
        return self._kept[0]["end"].shape[-1], self._kept[0]["middle"].shape[-1]

    def look(self) -> None:
        """Take in the shards that have been written since."""
        for path in sorted(self._folder.glob("shard-????-end.npy"))[len(self) :]:
            files = {kind: path.with_name(path.name.replace("end", kind)) for kind in KINDS}
            self._kept.append({kind: np.load(file, mmap_mode="r") for kind, file in files.items()})

    def view(self, count: int, size: int, rng: np.random.Generator) -> View:
        """Draw pictures by lot and cut a window out of each, mirrored half of the time.

        Args:
            count: pictures in the batch.
            size: side in pixels at which the student sees them.
            rng: decides everything.
        """
        return _together([self._one(size, rng) for _ in range(count)])

    def _one(self, size: int, rng: np.random.Generator) -> View:
        shard = self._kept[rng.integers(len(self))]
        row = rng.integers(len(shard["end"]))
        picture = shard["pictures"][row]
        side = len(picture)
        window = side
        if rng.random() >= WHOLE:
            window = int(rng.integers(round(SMALLEST_WINDOW * side), side + 1))
        top, left = (int(corner) for corner in rng.integers(0, side - window + 1, 2))
        seen = _resized(picture[top : top + window, left : left + window], size)
        place = (top / side, left / side, window / side)
        end = _looked_up(shard["end"][row], *place, points=-(-size // 32))
        middle = _looked_up(shard["middle"][row], *place, points=-(-size // 16))
        whole = _looked_up(shard["end"][row], *place, points=POOL_POINTS).mean(axis=(0, 1))
        if rng.random() < 0.5:
            seen, end, middle = seen[:, ::-1], end[:, ::-1], middle[:, ::-1]
        return View(seen, whole, end, middle)


def _together(views: list[View]) -> View:
    return View(
        *(
            np.stack([getattr(view, field.name) for view in views])
            for field in dataclasses.fields(View)
        )
    )


def _resized(window: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    if len(window) == size:
        return window
    image = Image.fromarray(np.ascontiguousarray(window))
    return np.asarray(image.resize((size, size), Image.Resampling.BILINEAR))


def _looked_up(
    answers: NDArray[np.float16], top: float, left: float, width: float, points: int
) -> Floats:
    """The map within a window, at points × points places, between its cells in proportion."""
    cells = len(answers)
    rows = _weights(top, width, points, cells) @ answers.reshape(cells, -1).astype(np.float32)
    result: Floats = _weights(left, width, points, cells) @ rows.reshape(points, cells, -1)
    return result


def _weights(start: float, width: float, points: int, cells: int) -> Floats:
    """How much of each cell there is in each point: points × cells, rows add up to 1."""
    places = start + width * (np.arange(points) + 0.5) / points
    distance = np.abs((places * cells - 0.5).clip(0, cells - 1)[:, None] - np.arange(cells))
    return np.maximum(0, 1 - distance).astype(np.float32)
