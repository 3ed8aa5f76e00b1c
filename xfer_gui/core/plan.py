"""Everything the user chose for one training."""

from dataclasses import dataclass, field
from typing import Literal, get_args

from xfer_gui.core.photos import DEFAULT_FIT, Fit

StrategyId = Literal["feature_extraction", "full_fine_tuning", "from_scratch"]
STRATEGIES: tuple[StrategyId, ...] = get_args(StrategyId)
Augmentation = Literal["none", "light"]


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
    seed: int = 0
    shares: tuple[float, float, float] = (0.7, 0.15, 0.15)
    excluded_classes: tuple[str, ...] = field(default=())
    format_version: int = 1
