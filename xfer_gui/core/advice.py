"""What the figures of a run suggest, in plain words with a remedy."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from xfer_gui.core import catalogue, recommend
from xfer_gui.core.events import EpochEnded
from xfer_gui.core.photos import Dataset, Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import Evaluation
from xfer_gui.core.text import QT_TRANSLATE_NOOP

FEW_PHOTOS = 20
FEW_TEST_PHOTOS = 50
IMBALANCE = 5
GAP = 0.15
CONFUSED = 0.2
# Photos may be blown up so far before it is said.
BLOWN_UP = 3
FEW_FOR_SCRATCH = 1000


@dataclass(frozen=True, slots=True)
class Advice:
    """One finding.

    Attributes:
        id: what was found, for example "too_few_photos".
        template: English, marked with `QT_TRANSLATE_NOOP("core", ...)`: the finding and the remedy.
        values: pairs that fill the template's `{fields}`.
    """

    id: str
    template: str
    values: tuple[tuple[str, str | int | float], ...] = ()

    @property
    def text(self) -> str:
        """The finding in English."""
        return self.template.format(**dict(self.values))


def advise(
    plan: Plan,
    split: Split,
    history: Sequence[EpochEnded],
    evaluation: Evaluation | None,
    too_high: float | None = None,
) -> tuple[Advice, ...]:
    """Findings about a finished training, the most important first.

    Args:
        plan: what was chosen.
        split: the photos that were used.
        history: epochs, oldest first; may be empty.
        evaluation: on the test photos, if they were judged.
        too_high: learning rate at which the training fell apart; None when it did not.
    """
    found = [
        _too_easy(evaluation),
        _rate_too_high(too_high),
        _at_chance(evaluation),
        _too_few(split),
        _imbalance(split),
        _over_fitting(history, split),
        _confused_pair(evaluation),
        _small_photos(plan, split),
        _few_test_photos(evaluation),
    ]
    return tuple(advice for advice in found if advice)


def before_training(plan: Plan, dataset: Dataset) -> tuple[Advice, ...]:
    """What is worth knowing before a training begins, the most important first.

    Args:
        plan: what is chosen.
        dataset: the photos that would be learned from and judged on.
    Returns:
        Findings; "blown_up" has the better size as its value `suggested`.
    """
    found = [
        _blown_up(plan, dataset),
        _few_for_scratch(plan, dataset),
        _few_for_folds(plan, dataset),
    ]
    return tuple(advice for advice in found if advice)


def _blown_up(plan: Plan, dataset: Dataset) -> Advice | None:
    if plan.strategy in ("zero_shot", "ensemble"):
        return None  # their networks bring sizes of their own
    side = recommend.usual_side(dataset.photos)
    suggested = recommend.suitable_size(catalogue.backbone(plan.backbone), dataset)
    if side is None or plan.image_size <= max(suggested, BLOWN_UP * side):
        return None
    return Advice(
        "blown_up",
        QT_TRANSLATE_NOOP(
            "core",
            "Your photos are about {side} px. At {suggested} px a round takes about 1/{times} of "
            "the time that it takes at {size} px, and the result is usually as good.",
        ),
        (
            ("side", round(side)),
            ("suggested", suggested),
            ("times", max(2, round((plan.image_size / suggested) ** 2))),
            ("size", plan.image_size),
        ),
    )


def _few_for_scratch(plan: Plan, dataset: Dataset) -> Advice | None:
    if plan.strategy != "from_scratch" or len(dataset.photos) >= FEW_FOR_SCRATCH:
        return None
    return Advice(
        "few_for_scratch",
        QT_TRANSLATE_NOOP(
            "core",
            "An empty model would have to learn to see from {photos} photos, which usually takes "
            "thousands. A strategy that starts from a trained model does better.",
        ),
        (("photos", len(dataset.photos)),),
    )


def _few_for_folds(plan: Plan, dataset: Dataset) -> Advice | None:
    counts = dataset.counts()
    if not plan.folds or not counts:
        return None
    name = min(counts, key=lambda each: counts[each])
    # The test photos stay untouched, so only the others are divided.
    most = int(counts[name] * (1 - plan.shares[2]))
    if most >= plan.folds:
        return None
    return Advice(
        "few_for_folds",
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” has only about {most} photos to learn from, too few for a cross-validation "
            "in {folds} parts. Choose fewer parts, or add photos of it.",
        ),
        (("name", name), ("most", most), ("folds", plan.folds)),
    )


def _too_easy(evaluation: Evaluation | None) -> Advice | None:
    from xfer_gui.core.ease_words import answer

    if evaluation is None or evaluation.ease is None:
        return None
    found = answer(evaluation.ease)
    # That there is nothing to suspect is said beside the figures, not as something to do.
    return None if found.id == "not_too_easy" else found


def _rate_too_high(rate: float | None) -> Advice | None:
    if rate is None:
        return None
    return Advice(
        "rate_too_high",
        QT_TRANSLATE_NOOP(
            "core",
            "The learning rate {rate} was too high: the training fell apart, and the best round "
            "before that was kept. Try again with {less}.",
        ),
        (("rate", f"{rate:g}"), ("less", f"{rate / 10:g}")),
    )


def _at_chance(evaluation: Evaluation | None) -> Advice | None:
    if evaluation is None or evaluation.interval[0] > evaluation.baseline:
        return None
    return Advice(
        "not_learning",
        QT_TRANSLATE_NOOP(
            "core",
            "This is no better than always guessing the biggest class ({baseline} %). Check that "
            "the photos are in the right folders and that a person could tell the classes apart.",
        ),
        (("baseline", round(100 * evaluation.baseline)),),
    )


def _too_few(split: Split) -> Advice | None:
    counts = Counter(photo.label for photo in split.training)
    name = min(split.classes, key=lambda each: counts[each])
    if counts[name] >= FEW_PHOTOS:
        return None
    return Advice(
        "too_few_photos",
        QT_TRANSLATE_NOOP(
            "core",
            "Photos of “{name}” that could be learned from: only {count}. More of them will help "
            "more than anything else.",
        ),
        (("name", name), ("count", counts[name])),
    )


def _imbalance(split: Split) -> Advice | None:
    counts = Counter(photo.label for photo in split.training)
    smallest = min(split.classes, key=lambda each: counts[each])
    biggest = max(split.classes, key=lambda each: counts[each])
    if counts[biggest] < IMBALANCE * max(1, counts[smallest]):
        return None
    return Advice(
        "imbalance",
        QT_TRANSLATE_NOOP(
            "core",
            "There are {times} times as many photos of “{biggest}” as of “{smallest}”, so rare "
            "ones are easily missed. Add photos of “{smallest}”.",
        ),
        (
            ("times", round(counts[biggest] / max(1, counts[smallest]))),
            ("biggest", biggest),
            ("smallest", smallest),
        ),
    )


def _over_fitting(history: Sequence[EpochEnded], split: Split) -> Advice | None:
    tuned = [epoch for epoch in history if epoch.stage == "fine_tune"]
    if not tuned or len(split.validation) < FEW_PHOTOS:
        return None
    last = tuned[-1]
    if not last.training_accuracy - last.validation_accuracy > GAP:
        return None
    return Advice(
        "over_fitting",
        QT_TRANSLATE_NOOP(
            "core",
            "It knows the photos it learned from by heart ({training} % right) but does worse on "
            "others ({validation} %). More photos help; so do fewer rounds.",
        ),
        (
            ("training", round(100 * last.training_accuracy)),
            ("validation", round(100 * last.validation_accuracy)),
        ),
    )


def _confused_pair(evaluation: Evaluation | None) -> Advice | None:
    if evaluation is None:
        return None
    pairs = [
        (wrong, row, column)
        for row, counts in enumerate(evaluation.confusion)
        for column, wrong in enumerate(counts)
        if row != column and wrong >= 3 and wrong > CONFUSED * sum(counts)
    ]
    if not pairs:
        return None
    wrong, row, column = max(pairs)
    return Advice(
        "confused_classes",
        QT_TRANSLATE_NOOP(
            "core",
            "{wrong} of {photos} photos of “{label}” were taken for “{predicted}”. Look at them "
            "under Results: some may be in the wrong folder.",
        ),
        (
            ("wrong", wrong),
            ("photos", sum(evaluation.confusion[row])),
            ("label", evaluation.classes[row]),
            ("predicted", evaluation.classes[column]),
        ),
    )


def _small_photos(plan: Plan, split: Split) -> Advice | None:
    side = recommend.usual_side(split.training)
    if side is None or BLOWN_UP * side >= plan.image_size:
        return None
    return Advice(
        "small_photos",
        QT_TRANSLATE_NOOP(
            "core",
            "Your photos are about {side} px but are blown up to {size} px. A smaller size under "
            "Advanced makes training faster and often no worse.",
        ),
        (("side", round(side)), ("size", plan.image_size)),
    )


def _few_test_photos(evaluation: Evaluation | None) -> Advice | None:
    if evaluation is None or evaluation.photos >= FEW_TEST_PHOTOS:
        return None
    return Advice(
        "few_test_photos",
        QT_TRANSLATE_NOOP(
            "core",
            "It was judged on {photos} photos only, so the figure is a rough one. More photos make "
            "it surer.",
        ),
        (("photos", evaluation.photos),),
    )
