"""How strongly each layer was told to change, read from a run and put into figures."""

import json
import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Literal

from xfer_gui.core.events import GradientSizes

_log = logging.getLogger(__name__)

Shape = Literal["fades", "grows", "even"]
# The first and the last layers are told apart by the mean of this share of all.
ENDS = 0.15
# Up to this factor between both ends, training goes on as usual.
USUAL = 100.0
# Mean size below which no layer is told anything worth telling. Networks that learn begin above
# 1e-4; a plain one of 32 layers begins at 1e-8, about the same in all of them.
WEAK = 1e-6


@dataclass(frozen=True, slots=True)
class Flow:
    """How the signal to change gets from the answer back to the photo.

    Attributes:
        shape: it "fades" on its way, "grows", or is about "even".
        factor: how many times smaller (or larger, when it grows) it is at the first layers than at
            the last ones, at least 1; infinite when nothing arrives.
    """

    shape: Shape
    factor: float


def read_gradients(run: Path) -> tuple[GradientSizes, ...]:
    """Gradient sizes of a run, one for each epoch that was looked at, oldest first.

    Args:
        run: the run's folder; without events there are none.
    """
    found: dict[int, GradientSizes] = {}
    try:
        with (run / "events.jsonl").open(encoding="utf-8") as stream:
            # The head alone leaves hundreds of lines; only ours are worth parsing.
            for line in stream:
                sizes = _parsed(line) if '"GradientSizes"' in line else None
                if sizes is not None:
                    # A run that went on after an interruption did its last epoch again.
                    found[sizes.epoch] = sizes
    except OSError:
        return ()
    return tuple(found[epoch] for epoch in sorted(found))


def flow(sizes: Sequence[float]) -> Flow | None:
    """Compare the first layers with the last ones.

    Args:
        sizes: of each layer's gradient, from the photo to the answer.
    Returns:
        None for fewer than two layers, or when the last layers were told nothing either.
    """
    if len(sizes) < 2:
        return None
    count = max(1, round(ENDS * len(sizes)))
    first, last = _typical(sizes[:count]), _typical(sizes[-count:])
    if not last:
        return None
    factor = last / first if first else math.inf
    if factor > USUAL:
        return Flow("fades", factor)
    if factor < 1 / USUAL:
        return Flow("grows", 1 / factor)
    return Flow("even", max(factor, 1 / factor))


def is_weak(sizes: Sequence[float]) -> bool:
    """True when hardly any signal reaches any layer.

    Args:
        sizes: of each layer's gradient.
    """
    return _typical(sizes) < WEAK


def _typical(sizes: Sequence[float]) -> float:
    """Geometric mean of those that are numbers above zero; 0 without any."""
    logs = [math.log(size) for size in sizes if math.isfinite(size) and size > 0]
    return math.exp(fmean(logs)) if logs else 0.0


def _parsed(line: str) -> GradientSizes | None:
    try:
        found = json.loads(line)
        if found["event"] != "GradientSizes":
            return None
        layers, sizes = tuple(map(str, found["layers"])), tuple(map(float, found["sizes"]))
        if len(layers) != len(sizes):
            raise ValueError(f"{len(layers)} layers, {len(sizes)} sizes")
        return GradientSizes(int(found["epoch"]), layers, sizes)
    except (KeyError, TypeError, ValueError):
        # The last line can be half written when the machine was switched off.
        _log.warning("line of gradient sizes left out: %.80s", line)
        return None
