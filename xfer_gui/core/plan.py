"""Everything the user chose for one training."""

from dataclasses import dataclass
from typing import Literal, get_args

from xfer_gui.core.photos import DEFAULT_FIT, Fit

StrategyId = Literal[
    "as_is",
    "zero_shot",
    "feature_extraction",
    "partial_fine_tuning",
    "full_fine_tuning",
    "gradual_fine_tuning",
    "hybrid",
    "from_scratch",
    "ensemble",
]
STRATEGIES: tuple[StrategyId, ...] = get_args(StrategyId)
# Those that change the backbone's weights, round after round.
TUNING: tuple[StrategyId, ...] = (
    "partial_fine_tuning",
    "full_fine_tuning",
    "gradual_fine_tuning",
    "hybrid",
    "from_scratch",
)
Augmentation = Literal["none", "light", "strong"]
AUGMENTATIONS: tuple[Augmentation, ...] = get_args(Augmentation)
Cropping = Literal["whole", "random", "partial"]
CROPPINGS: tuple[Cropping, ...] = get_args(Cropping)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything the user chose for one training; written to `plan.json`.

    Attributes:
        backbone: id in the catalogue.
        strategy: how the backbone is adapted.
        image_size: side of the square that the network sees, in pixels.
        fit: how a photo becomes square.
        epochs: passes over the training photos while fine-tuning; the head has its own end.
        batch_size: photos per step while fine-tuning.
        learning_rate: highest rate while fine-tuning; None takes what suits the backbone.
        augmentation: how training photos are varied while fine-tuning.
        cropping: which part of a training photo is shown while fine-tuning: all of it, a random
            part that leaves little out, or a random part that may leave much out.
        blocks: how many of the backbone's last blocks learn, for strategies that keep the others
            as they are; None chooses by time and disk.
        copies: varied copies of each training photo whose activations are kept at the boundary
            below those blocks; None chooses by time and disk.
        depth: convolutions of a small network of ours; None takes its usual depth.
        folds: cross-validation before the training itself, in so many parts; 0 does none.
        words: for `zero_shot`, class and the words that describe it; for `as_is`, class and the
            ImageNet names that belong to it, separated by commas.
        members: for `ensemble`, names of the run folders of the same project that are averaged.
        time_budget: minutes that "best in N minutes" was given; None when people chose themselves.
        seed: for the split, the order of photos and the augmentation.
        shares: training, validation and test shares of an unsplit folder; they add up to 1.
        excluded_classes: classes the user left out.
        format_version: of `plan.json`.
    """

    backbone: str
    strategy: StrategyId
    image_size: int
    fit: Fit = DEFAULT_FIT
    epochs: int = 10
    batch_size: int = 32
    learning_rate: float | None = None
    augmentation: Augmentation = "light"
    cropping: Cropping = "whole"
    blocks: int | None = None
    copies: int | None = None
    depth: int | None = None
    folds: int = 0
    words: tuple[tuple[str, str], ...] = ()
    members: tuple[str, ...] = ()
    time_budget: float | None = None
    seed: int = 0
    shares: tuple[float, float, float] = (0.7, 0.15, 0.15)
    excluded_classes: tuple[str, ...] = ()
    format_version: int = 1
