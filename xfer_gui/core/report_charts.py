"""Where the lines, bands and labels of a report's charts go; the template draws them as SVG."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from xfer_gui.core.events import EpochEnded, Stage
from xfer_gui.core.history import phases

WIDTH, HEIGHT = 640, 260
LEFT, RIGHT, TOP, BOTTOM = 52, 12, 24, 40
ROOM_FOR_SHARE = 36  # pixels for "100 %"

Value = Callable[[EpochEnded], float]


@dataclass(frozen=True, slots=True)
class Tick:
    """A label at `at` pixels along its axis."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Band:
    """One stage of the training: where it lies and its first and last step."""

    stage: Stage
    left: float
    right: float
    steps: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One figure over time.

    Attributes:
        kind: "training" or "validation".
        paths: point lists as SVG wants them, one for each unbroken stretch.
        dots: places of stretches that are a single point.
    """

    kind: str
    paths: tuple[str, ...]
    dots: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Start:
    """Where more layers began to learn.

    Attributes:
        at: place of the line.
        depth: share of the backbone's blocks that learn from there on, 0 to 1.
        named: there is room for a word before the next line.
    """

    at: float
    depth: float
    named: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything to draw, in pixels from the top left."""

    levels: tuple[Tick, ...]
    bands: tuple[Band, ...]
    lines: tuple[Line, ...]
    starts: tuple[Start, ...] = ()
    kept: tuple[float, float] | None = None


def accuracy_chart(history: Sequence[EpochEnded], kept: EpochEnded | None = None) -> Chart:
    """Accuracy in training and validation, 0 to 100 %.

    Args:
        history: epochs, oldest first.
        kept: the one whose weights were kept, to be marked.
    """
    levels = [(share / 100, f"{share} %") for share in range(0, 101, 25)]
    return _chart(
        history, lambda e: e.training_accuracy, lambda e: e.validation_accuracy, 1.0, levels, kept
    )


def loss_chart(history: Sequence[EpochEnded], kept: EpochEnded | None = None) -> Chart:
    """Loss in training and validation, from 0 up.

    Args:
        history: epochs, oldest first.
        kept: the one whose weights were kept, to be marked.
    """
    losses = [loss for e in history for loss in (e.training_loss, e.validation_loss)]
    highest = max((loss for loss in losses if math.isfinite(loss)), default=1.0) or 1.0
    step = _round_step(highest / 4)
    top = step * math.ceil(highest / step - 1e-9)
    levels = [(step * number, f"{step * number:.3g}") for number in range(round(top / step) + 1)]
    return _chart(
        history, lambda e: e.training_loss, lambda e: e.validation_loss, top, levels, kept
    )


def _round_step(rough: float) -> float:
    """The smallest of 1, 2, 2.5, 5 × a power of ten that is not below `rough`."""
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * nice for nice in (1, 2, 2.5, 5, 10) if power * nice >= rough * (1 - 1e-9))


def _chart(
    history: Sequence[EpochEnded],
    training: Value,
    validation: Value,
    top: float,
    levels: Sequence[tuple[float, str]],
    kept: EpochEnded | None,
) -> Chart:
    def height(value: float) -> float:
        return round(HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM), 1)

    stages = list(dict.fromkeys(epoch.stage for epoch in history))
    room = (WIDTH - LEFT - RIGHT) / max(1, len(stages))
    bands, places = [], {}
    for number, stage in enumerate(stages):
        left = LEFT + number * room
        epochs = [epoch for epoch in history if epoch.stage == stage]
        first, last = epochs[0].epoch, epochs[-1].epoch
        for epoch in epochs:
            along = (epoch.epoch - first) / (last - first) if last > first else 0.5
            places[stage, epoch.epoch] = round(left + 12 + along * (room - 24), 1)
        steps = tuple(Tick(places[stage, step], str(step)) for step in dict.fromkeys((first, last)))
        bands.append(Band(stage, left, left + room, steps))

    def line(kind: str, value: Value) -> Line:
        stretches: list[list[tuple[float, float]]] = []
        before: Stage | None = None
        for epoch in history:
            if not math.isfinite(value(epoch)):
                before = None
                continue
            if epoch.stage != before:
                stretches.append([])
            stretches[-1].append((places[epoch.stage, epoch.epoch], height(value(epoch))))
            before = epoch.stage
        return Line(
            kind,
            tuple(" ".join(f"{x},{y}" for x, y in way) for way in stretches if len(way) > 1),
            tuple(way[0] for way in stretches if len(way) == 1),
        )

    mark = None
    if kept is not None:
        figure = next(filter(math.isfinite, (validation(kept), training(kept))), None)
        mark = None if figure is None else (places[kept.stage, kept.epoch], height(figure))
    return Chart(
        tuple(Tick(height(value), text) for value, text in levels),
        tuple(bands),
        (line("training", training), line("validation", validation)),
        _starts(history, places, bands),
        mark,
    )


def _starts(
    history: Sequence[EpochEnded], places: dict[tuple[Stage, int], float], bands: Sequence[Band]
) -> tuple[Start, ...]:
    parts = phases(history)
    if len(parts) < 2:
        return ()
    band = next(band for band in bands if band.stage == "fine_tune")
    edges = [
        band.left,
        *(
            places.get(("fine_tune", part.first - 1), places["fine_tune", part.first])
            for part in parts[1:]
        ),
        band.right,
    ]
    return tuple(
        Start(round(left, 1), part.depth, right - left >= ROOM_FOR_SHARE)
        for part, left, right in zip(parts, edges[:-1], edges[1:], strict=True)
    )
