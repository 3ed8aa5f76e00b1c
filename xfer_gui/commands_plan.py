"""What `train` understands on the command line, and the plan that it makes of it."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from xfer_gui.core import catalogue
from xfer_gui.core.catalogue import backbone, with_top
from xfer_gui.core.depths import check_depth
from xfer_gui.core.errors import XferError
from xfer_gui.core.photos import FITS, Dataset
from xfer_gui.core.plan import AUGMENTATIONS, CROPPINGS, STRATEGIES, TUNING, Plan, StrategyId
from xfer_gui.core.project import Project
from xfer_gui.core.recommend import suitable_size, usual_batch
from xfer_gui.core.runs import Run, RunFolder
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.together import BURST_SECONDS, KeepTogether
from xfer_gui.session import jobs

KEEPING_BLOCKS: tuple[StrategyId, ...] = ("partial_fine_tuning", "hybrid")
# Which strategies an option means something to; the others would ignore it in silence.
MEANT_FOR: dict[str, tuple[StrategyId, ...]] = {
    "image_size": tuple(each for each in STRATEGIES if each not in ("zero_shot", "ensemble")),
    "learning_rate": TUNING,
    "augmentation": TUNING,
    "cropping": TUNING,
    "blocks": KEEPING_BLOCKS,
    "copies": KEEPING_BLOCKS,
    "depth": ("from_scratch",),
    "words": ("zero_shot", "as_is"),
    "members": ("ensemble",),
}
FEWEST_MEMBERS = 2
BONDS_TO_NAME = ("twins", "bursts", "folders")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add every choice that goes into a plan."""
    add = parser.add_argument
    add("--backbone", default="auto", metavar="ID|auto")
    add("--strategy", default="auto", choices=(*STRATEGIES, "auto"))
    add("--image-size", type=positive, metavar="N", help="side in pixels")
    add("--fit", choices=FITS, help="how a photo becomes square")
    add("--epochs", type=positive, metavar="N", help="rounds of fine-tuning")
    add("--batch-size", type=positive, metavar="N", help="photos at a time")
    add("--learning-rate", type=_rate, metavar="RATE", help="highest rate while fine-tuning")
    add("--augmentation", choices=AUGMENTATIONS, help="how training photos are varied")
    add("--cropping", choices=CROPPINGS, help="which part of a training photo is shown")
    add("--blocks", type=positive, metavar="N", help="how many of the last blocks learn")
    add("--copies", type=positive, metavar="N", help="varied copies kept of each photo")
    add("--depth", type=positive, metavar="N", help="convolutions of small_vgg or small_resnet")
    add(
        "--words",
        type=_words,
        action="append",
        metavar="CLASS=TEXT",
        help="zero_shot: what describes a class; as_is: the ImageNet names that belong to it, "
        "separated by commas",
    )
    add(
        "--member",
        dest="members",
        action="append",
        metavar="RUN",
        help="ensemble: a run of the project whose answers are averaged; at least two",
    )
    add("--seed", type=int, metavar="N")
    add(
        "--keep-together",
        type=_bonds,
        metavar="LIST",
        help="what stays on one side when photos are divided, separated by commas: twins (nearly "
        "the same picture), bursts (taken within seconds), folders (one subfolder), or none; "
        "twins,bursts at first; remembered in the project",
    )
    add(
        "--burst-seconds",
        type=positive,
        metavar="N",
        help=f"the longest time between two photos of a burst; at first {BURST_SECONDS}",
    )
    add(
        "--divide-anew",
        action="store_true",
        help="forget how earlier trainings divided the photos; their results can no longer be "
        "compared with new ones",
    )


def divided_as_asked(chosen: argparse.Namespace, project: Project) -> Project:
    """The project with what the command line says about dividing the photos.

    Args:
        chosen: what `add_options` made of the command line.
        project: what is remembered.
    """
    together = project.together
    if chosen.keep_together is not None:
        seconds = together.burst_seconds or BURST_SECONDS
        together = KeepTogether(
            near_twins="twins" in chosen.keep_together,
            burst_seconds=seconds if "bursts" in chosen.keep_together else 0,
            folders="folders" in chosen.keep_together,
        )
    if chosen.burst_seconds is not None:
        together = replace(together, burst_seconds=chosen.burst_seconds)
    return replace(project, together=together, parts={} if chosen.divide_anew else project.parts)


def make_plan(chosen: argparse.Namespace, dataset: Dataset, project: Project) -> Plan:
    """What was asked for, the rest as recommended.

    Args:
        chosen: what `add_options` made of the command line, and the folder of the project.
        dataset: the photos.
        project: what is remembered about them.
    Raises:
        XferError: there is no such backbone, class or run, or what was asked for does not go
            together.
    """
    plan = jobs.recommended(dataset, chosen.fit or project.fit)
    if chosen.backbone != "auto":
        plan = _built_on(plan, chosen.backbone, dataset)
    if chosen.strategy != "auto":
        plan = replace(plan, strategy=chosen.strategy)
    _refuse_what_means_nothing(chosen, plan.strategy)
    if chosen.backbone == "auto" and plan.strategy == "from_scratch":
        plan = _built_on(plan, "small_resnet", dataset)
    elif plan.strategy == "zero_shot":
        plan = _described(plan, chosen)
    elif plan.strategy == "ensemble":
        plan = _averaged(plan, chosen, dataset)
    _refuse_backbone(plan)
    check_depth(plan.backbone, chosen.depth)
    if chosen.words:
        plan = replace(plan, words=_known_words(chosen.words, dataset.classes))
    asked = {
        name: getattr(chosen, name)
        for name in (
            *("image_size", "epochs", "batch_size", "learning_rate", "augmentation", "cropping"),
            *("blocks", "copies", "depth", "seed"),
        )
    }
    plan = replace(plan, batch_size=usual_batch(chosen.image_size or plan.image_size))
    return replace(plan, **{name: value for name, value in asked.items() if value is not None})


def positive(text: str) -> int:
    """A whole number above 0, for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not above 0")
    return number


def _rate(text: str) -> float:
    number = float(text)
    if not 0 < number <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most 1")
    return number


def _bonds(text: str) -> frozenset[str]:
    names = frozenset(name.strip() for name in text.split(",") if name.strip()) - {"none"}
    unknown = sorted(names - set(BONDS_TO_NAME))
    if unknown:
        raise argparse.ArgumentTypeError(
            f"“{unknown[0]}” is none of {', '.join(BONDS_TO_NAME)} and none"
        )
    return names


def _words(text: str) -> tuple[str, str]:
    name, _, words = (part.strip() for part in text.partition("="))
    if not name or not words:
        raise argparse.ArgumentTypeError(f"“{text}” is not of the form CLASS=TEXT")
    return name, words


def _built_on(plan: Plan, backbone_id: str, dataset: Dataset) -> Plan:
    entry = backbone(backbone_id)
    if entry not in (*catalogue.BACKBONES, *catalogue.ZERO_SHOT):
        # The catalogue has entries for other files as well; nothing can be built on those.
        raise XferError(
            QT_TRANSLATE_NOOP("core", "“{id}” is no network that can be built on."),
            QT_TRANSLATE_NOOP("core", "`xfer-gui models` lists those that can."),
            id=backbone_id,
        )
    strategy: StrategyId = "feature_extraction" if entry.has_weights else "from_scratch"
    if entry in catalogue.ZERO_SHOT:
        strategy = "zero_shot"
    size = suitable_size(entry, dataset)
    return replace(plan, backbone=entry.id, strategy=strategy, image_size=size)


def _refuse_what_means_nothing(chosen: argparse.Namespace, strategy: StrategyId) -> None:
    for name, strategies in MEANT_FOR.items():
        if getattr(chosen, name) is not None and strategy not in strategies:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "{option} means nothing to the strategy {strategy}."),
                QT_TRANSLATE_NOOP("core", "Leave it out, or choose one of these: {strategies}."),
                option="--" + {"members": "member"}.get(name, name).replace("_", "-"),
                strategy=strategy,
                strategies=", ".join(strategies),
            )


def _refuse_backbone(plan: Plan) -> None:
    entry = backbone(plan.backbone)
    if plan.strategy not in ("from_scratch", "ensemble") and not entry.has_weights:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "The network “{id}” has learned nothing yet to build on."),
            QT_TRANSLATE_NOOP("core", "Choose the strategy from_scratch or another backbone."),
            id=entry.id,
        )
    if plan.strategy not in ("zero_shot", "ensemble") and entry in catalogue.ZERO_SHOT:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "The network “{id}” only compares photos with words."),
            QT_TRANSLATE_NOOP("core", "Choose the strategy zero_shot or another backbone."),
            id=entry.id,
        )
    if plan.strategy == "as_is" and with_top(entry) is None:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "The network “{id}” comes without names of its own."),
            QT_TRANSLATE_NOOP("core", "Choose another backbone, or let it learn your classes."),
            id=entry.id,
        )


def _described(plan: Plan, chosen: argparse.Namespace) -> Plan:
    entry = backbone(plan.backbone)
    if chosen.backbone == "auto":
        entry = catalogue.ZERO_SHOT[0]
    elif entry not in catalogue.ZERO_SHOT:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "The network “{id}” does not understand words."),
            QT_TRANSLATE_NOOP("core", "Leave the backbone out, or choose {other}."),
            id=entry.id,
            other=", ".join(each.id for each in catalogue.ZERO_SHOT),
        )
    # It was made for one size and takes no other.
    return replace(plan, backbone=entry.id, image_size=entry.image_size)


def _known_words(
    words: Sequence[tuple[str, str]], classes: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    for name, _ in words:
        if name not in classes:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "There is no class “{name}” among these photos."),
                QT_TRANSLATE_NOOP("core", "The classes are {classes}."),
                name=name,
                classes=", ".join(classes),
            )
    return tuple(words)


def _averaged(plan: Plan, chosen: argparse.Namespace, dataset: Dataset) -> Plan:
    runs = [_member(chosen.project, name, dataset) for name in dict.fromkeys(chosen.members or ())]
    names = list(dict.fromkeys(run.name for run in runs))
    if len(names) < FEWEST_MEMBERS:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "An ensemble needs at least two runs."),
            QT_TRANSLATE_NOOP("core", "Name each of them with --member."),
        )
    # What it is listed under; every member keeps its own backbone and size.
    first = runs[0].plan
    return replace(plan, members=tuple(names), backbone=first.backbone, image_size=first.image_size)


def _member(project: Path, name: str, dataset: Dataset) -> Run:
    folder = project / "runs" / Path(name).name
    if not (folder / "plan.json").is_file():
        raise XferError(
            QT_TRANSLATE_NOOP("core", "There is no run “{name}” in the project."),
            QT_TRANSLATE_NOOP("core", "Look into {folder} for the names of its runs."),
            name=Path(name).name,
            folder=project / "runs",
        )
    run = RunFolder(folder).read()
    if not run.has_classifier:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "The run “{name}” has learned nothing that could answer."),
            QT_TRANSLATE_NOOP("core", "Resume it first, or choose another."),
            name=run.name,
        )
    if run.summary.classes != dataset.classes:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "The run “{name}” knows other classes than these photos."),
            QT_TRANSLATE_NOOP("core", "All members of an ensemble must know the same classes."),
            name=run.name,
        )
    return run
