"""What a running job tells the window: plain frozen data, safe to hand from thread to thread."""

from dataclasses import dataclass
from typing import Literal

Stage = Literal[
    "scan",
    "read",
    "download",
    "prepare",
    "features",
    "head",
    "fine_tune",
    "evaluate",
    "save",
    "predict",
    "activations",
    "folds",
    "sweep",
    "search",
    "measure",
    "copy",
    "unpack",
    "group",
    "examine",
    "suspects",
    "map",
    "sort",
]


@dataclass(frozen=True, slots=True)
class StageStarted:
    """A job entered its next stage.

    Attributes:
        stage: which one.
        number: 1 for the first stage of this job.
        stages: how many stages this job has.
    """

    stage: Stage
    number: int = 1
    stages: int = 1


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the present stage is.

    Attributes:
        stage: which one.
        done: units done (photos, bytes, steps).
        total: units in all; 0 when nobody knows yet.
        per_second: units a second since the stage began; None before there is a figure.
        seconds_left: estimate for this stage; None before there is one.
    """

    stage: Stage
    done: int
    total: int
    per_second: float | None = None
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class EpochEnded:
    """One pass over the training photos (or one step of the head's solver) is done.

    Attributes:
        stage: "head" or "fine_tune".
        epoch: 1 for the first of this stage.
        epochs: planned number in this stage (the solver may end earlier).
        training_loss, validation_loss: mean cross-entropy in nats; NaN where there are no photos.
        training_accuracy, validation_accuracy: 0 to 1; NaN where there are no photos.
        seconds: wall time since the stage began.
        phase: which part of the stage this epoch belongs to, 1 for the first; a strategy that
            lets more layers learn as it goes on has several. Epochs count through all of them.
        depth: share of the backbone's blocks that learn in this phase, 0 to 1.
    """

    stage: Stage
    epoch: int
    epochs: int
    training_loss: float
    training_accuracy: float
    validation_loss: float
    validation_accuracy: float
    seconds: float
    phase: int = 1
    depth: float = 1.0


@dataclass(frozen=True, slots=True)
class GradientSizes:
    """How strongly each layer was told to change in one epoch, for the chart of that.

    Attributes:
        epoch: 1 for the first.
        layers: names of the layers with kernels, from the photo to the answer.
        sizes: mean over the epoch's looks of the root mean square of each kernel's gradient.
    """

    epoch: int
    layers: tuple[str, ...]
    sizes: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FoldEnded:
    """One part of a cross-validation is judged.

    Attributes:
        fold: 1 for the first.
        folds: how many there are.
        accuracy: share of this fold's photos named right by a network that never saw them.
        photos: how many photos the fold has.
    """

    fold: int
    folds: int
    accuracy: float
    photos: int


@dataclass(frozen=True, slots=True)
class RateTried:
    """One step of the search for a good learning rate.

    Attributes:
        rate: learning rate of this step.
        loss: smoothed training loss after it, in nats.
    """

    rate: float
    loss: float


@dataclass(frozen=True, slots=True)
class TrialEnded:
    """One candidate of "best in N minutes" was judged on the validation photos.

    Attributes:
        number: 1 for the first.
        backbone, strategy, image_size: what was tried.
        validation_accuracy: 0 to 1.
        seconds: since the search began.
        best: this one is the best so far.
    """

    number: int
    backbone: str
    strategy: str
    image_size: int
    validation_accuracy: float
    seconds: float
    best: bool


@dataclass(frozen=True, slots=True)
class WeightsMoved:
    """One of several backbones whose weights are downloaded or imported.

    Attributes:
        backbone_id: whose weights.
        state: they are on their way now, or have arrived.
    """

    backbone_id: str
    state: Literal["coming", "here"]


@dataclass(frozen=True, slots=True)
class Notice:
    """Passing news for the message bar, as an English template and its values.

    Attributes:
        template: marked with `QT_TRANSLATE_NOOP("core", ...)`.
        values: pairs that fill the template's `{fields}`.
    """

    template: str
    values: tuple[tuple[str, str | int | float], ...] = ()

    def __str__(self) -> str:
        return self.template.format(**dict(self.values))


Event = (
    StageStarted
    | Progress
    | EpochEnded
    | GradientSizes
    | FoldEnded
    | RateTried
    | TrialEnded
    | WeightsMoved
    | Notice
)
