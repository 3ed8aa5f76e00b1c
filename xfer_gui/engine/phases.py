"""What a strategy does in which order: how much of the backbone learns, how long, how fast."""

import math
from dataclasses import dataclass, replace

from xfer_gui.core.catalogue import backbone
from xfer_gui.core.plan import Plan
from xfer_gui.core.recommend import USUAL_BATCH

# Above a cached boundary a smaller part learns, and stands a higher rate than all of it
# (MobileNetV2 0.35: 1e-3 where everything takes 6e-4 at most).
PARTIAL_FACTOR = 1.7
# How much of a backbone learns above the boundary. MobileNetV2 0.35, hybrid. A quarter of its 17
# blocks does where photos are large, so that rounds are dear, and classes few: sign digits at
# 224 px, two seeds, 99.7 % with 4 blocks and 99.2 % with 6. Half of them is better elsewhere: 25
# classes at 224 px, two seeds, judged on 3,500 other photos, 73.3 % with 4 blocks, 72.8 % with 6,
# 75.0 % with 8 and 74.5 % with 11 (one seed); cifar10 at 96 px, two seeds, judged on half of the
# photos, 70.4 % with 6 and 71.5 % with 9.
LARGE_PHOTOS = 192
MANY_CLASSES = 20
SHARE_WHERE_DEAR, USUAL_SHARE = 0.25, 0.5
MOST_COPIES = 6
# Making a copy costs up to as much as a round, so each is to be seen several times.
ROUNDS_PER_COPY = 3
GRADUAL_STAGES = 4
SLOWER_EACH_STAGE = 0.7
# Rounds above the boundary are cheap, so hybrid makes twice as many of them as were asked for.
HYBRID_ROUNDS = 2
# All layers follow only where people have time: with this many rounds, one in five on top.
ROUNDS_FOR_EVERYTHING = 20
SHARE_FOR_EVERYTHING = 0.2
SLOWER_FOR_EVERYTHING = 0.3


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of epochs in which the same part of the network learns.

    Attributes:
        blocks: how many of the backbone's last blocks learn; None for all of it.
        depth: the same as a share of all blocks, 0 to 1.
        epochs: passes over the training photos.
        rate: highest learning rate.
        cached: activations at the boundary are kept; else photos go through everything, varied
            anew each time.
        copies: varied copies to keep of each training photo, besides the photo itself.
        careful: begins from what was best so far, and is kept only if it is better than that by
            more than noise.
    """

    blocks: int | None
    depth: float
    epochs: int
    rate: float
    cached: bool = False
    copies: int = 0
    careful: bool = False


def phases_of(plan: Plan, blocks: int, classes: int) -> tuple[Phase, ...]:
    """The phases of a plan that fine-tunes.

    Args:
        plan: strategy, epochs, rate, batch size, blocks and copies.
        blocks: how many blocks its backbone can be cut into.
        classes: how many classes there are to tell apart.
    """
    rate = highest_rate(plan)
    everything = Phase(None, 1.0, plan.epochs, rate)
    usual = max(1, round(usual_share(plan.image_size, classes) * blocks))
    learning = min(blocks, plan.blocks or usual)
    if plan.strategy == "partial_fine_tuning" and learning < blocks:
        return (_partial(plan, learning, blocks, plan.epochs, rate),)
    if plan.strategy == "gradual_fine_tuning" and blocks > 1:
        return _gradual(plan, blocks, rate)
    if plan.strategy == "hybrid":
        return _hybrid(plan, learning, blocks, rate)
    return (everything,)


def usual_share(image_size: int, classes: int) -> float:
    """Share of a backbone's blocks that learns above a boundary.

    Args:
        image_size: side of the network's square in pixels.
        classes: how many classes there are to tell apart.
    """
    dear = image_size >= LARGE_PHOTOS and classes < MANY_CLASSES
    return SHARE_WHERE_DEAR if dear else USUAL_SHARE


def usual_copies(rounds: int) -> int:
    """Varied copies of each photo that so many rounds above a boundary are worth."""
    return min(MOST_COPIES, rounds - 1, max(1, rounds // ROUNDS_PER_COPY))


def highest_rate(plan: Plan) -> float:
    """The plan's own rate, or what suits its backbone and its batch size.

    Rates for Adam grow with the root of the batch (Malladi et al. 2022).
    """
    if plan.learning_rate:
        return plan.learning_rate
    usual = backbone(plan.backbone).fine_tuning_rate
    return usual * math.sqrt(plan.batch_size / USUAL_BATCH)


def _partial(plan: Plan, learning: int, blocks: int, epochs: int, rate: float) -> Phase:
    copies = usual_copies(epochs) if plan.copies is None else plan.copies
    if plan.learning_rate is None:
        rate *= PARTIAL_FACTOR
    return Phase(learning, learning / blocks, epochs, rate, cached=True, copies=copies)


def _gradual(plan: Plan, blocks: int, rate: float) -> tuple[Phase, ...]:
    stages = min(GRADUAL_STAGES, blocks, plan.epochs)
    phases = []
    for stage in range(1, stages + 1):
        epochs = plan.epochs * stage // stages - plan.epochs * (stage - 1) // stages
        learning = math.ceil(blocks * stage / stages)
        share = SLOWER_EACH_STAGE ** (stage - 1)
        last = learning == blocks
        phases.append(Phase(None if last else learning, learning / blocks, epochs, rate * share))
    return tuple(phases)


def _hybrid(plan: Plan, learning: int, blocks: int, rate: float) -> tuple[Phase, ...]:
    if learning >= blocks:
        return (Phase(None, 1.0, plan.epochs, rate, careful=True),)
    first = replace(
        _partial(plan, learning, blocks, HYBRID_ROUNDS * plan.epochs, rate), careful=True
    )
    if plan.epochs < ROUNDS_FOR_EVERYTHING:
        return (first,)
    rounds = round(SHARE_FOR_EVERYTHING * plan.epochs)
    return (first, Phase(None, 1.0, rounds, rate * SLOWER_FOR_EVERYTHING, careful=True))
