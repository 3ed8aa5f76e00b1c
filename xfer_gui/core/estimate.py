"""How long a training will take, from what a few photos took on this machine."""

from collections.abc import Mapping
from dataclasses import dataclass

from xfer_gui.core.plan import TUNING, Plan

# L-BFGS goes down its path in about so many looks at all features: 65 to 137 on five photo sets.
HEAD_LOOKS = 120
# Each waits for memory more than it computes, whatever the number of classes: seconds for a feature
# of a photo, and what each class adds (two cores; 2 to 25 classes, 658 to 3,500 photos).
FEATURE_SECONDS, CLASS_SECONDS = 1.7e-9, 0.07e-9
SAVING_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one phase of fine-tuning costs.

    Attributes:
        epochs: how many.
        varied: activations of each training photo to compute at the boundary, itself included.
        lower: seconds to compute one of them.
        first: seconds until the first step is done, beyond what a step takes.
        step: seconds for each training photo in each epoch.
        check: seconds for each validation photo in each epoch.
    """

    epochs: int
    varied: int
    lower: float
    first: float
    step: float
    check: float


@dataclass(frozen=True, slots=True)
class Costs:
    """What a few photos took on this machine, in seconds.

    Attributes:
        read: to decode and measure one photo, all threads together.
        build: to build the network and ask it for the first time.
        forward: to look at one photo.
        features: length of the features.
        stretches: what the phases of the plan cost.
    """

    read: float
    build: float
    forward: float
    features: int
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much there is to do.

    Attributes:
        training, validation, test: photos.
        classes: how many.
        unread: photos that are not decoded yet.
        unseen: photos whose features are not there yet.
    """

    training: int
    validation: int
    test: int
    classes: int
    unread: int
    unseen: int

    @property
    def photos(self) -> int:
        """All photos."""
        return self.training + self.validation + self.test


def stages(plan: Plan, costs: Costs, amounts: Amounts) -> Mapping[str, float]:
    """Seconds that a training will take, by the stages of a run's summary.

    Args:
        plan: its strategy decides what is done.
        costs: measured with this plan.
        amounts: photos of the split, and what is cached of them.
    Returns:
        "read", "features", "train" and "evaluate"; they add up to the whole.
    """
    tuning = plan.strategy in TUNING
    looks = plan.strategy not in ("from_scratch", "as_is", "zero_shot")
    train = 0.0
    if looks:
        features = amounts.training * costs.features
        train += HEAD_LOOKS * features * (FEATURE_SECONDS + amounts.classes * CLASS_SECONDS)
    if tuning:
        train += costs.build + sum(_tuning(stretch, amounts) for stretch in costs.stretches)
    judged = amounts.validation + amounts.test
    asked_before = looks and not tuning
    once = {
        "read": amounts.unread * costs.read,
        "features": costs.build + looks * amounts.unseen * costs.forward,
        "train": train,
        "evaluate": SAVING_SECONDS + (0 if asked_before else costs.build + judged * costs.forward),
    }
    # Each part of a cross-validation trains anew on what is cached by then.
    repeated = 1 + plan.folds
    return once | {"train": once["train"] * repeated, "evaluate": once["evaluate"] * repeated}


def _tuning(stretch: Stretch, amounts: Amounts) -> float:
    stored = amounts.training * stretch.varied + (amounts.validation if stretch.varied else 0)
    rounds = amounts.training * stretch.step + amounts.validation * stretch.check
    return stored * stretch.lower + stretch.first + stretch.epochs * rounds
