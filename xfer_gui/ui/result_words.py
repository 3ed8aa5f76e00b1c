"""What a result means, in plain words."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from xfer_gui.core import catalogue
from xfer_gui.core.errors import XferError
from xfer_gui.core.results import Evaluation
from xfer_gui.core.runs import Run, RunSummary
from xfer_gui.ui import texts
from xfer_gui.ui.cards import words_of

translate = texts.translate
STAGES = ("read", "prepare", "features", "train", "evaluate", "save")


def share(accuracy: float, photos: int) -> str:
    """An accuracy with as many digits as so many photos can tell: 87 %, or 87.3 % from 1,000 on."""
    return texts.percent(accuracy, 1 if photos >= 1000 and accuracy < 1 else 0)


def interval(evaluation: Evaluation) -> str:
    """ "likely 80–92 %"."""
    low, high = evaluation.interval
    digits = 1 if evaluation.photos >= 1000 else 0
    if texts.number(100 * low, digits) == texts.number(100 * high, digits):
        return translate("Result", "likely {share}").format(share=texts.percent(low, digits))
    return translate("Result", "likely {low}–{high}").format(
        low=texts.number(100 * low, digits), high=texts.percent(high, digits)
    )


def count(evaluation: Evaluation) -> str:
    """ "39 of 45 test photos right"."""
    return translate("Result", "{right} of {photos} test photos right").format(
        right=texts.number(evaluation.correct), photos=texts.number(evaluation.photos)
    )


def baseline(evaluation: Evaluation) -> str:
    """What the accuracy must be compared with."""
    biggest = max(evaluation.per_class, key=lambda each: each.photos)
    return translate("Result", "Always guessing “{name}” would get {share}.").format(
        name=biggest.name, share=texts.percent(evaluation.baseline)
    )


def seconds(summary: RunSummary) -> str:
    """Where the time went: "32 s: reading photos 4 s, learning 2 s"."""
    names = {
        "read": translate("Result", "reading photos"),
        "prepare": translate("Result", "preparing"),
        "features": translate("Result", "looking at every photo"),
        "train": translate("Result", "learning"),
        "evaluate": translate("Result", "judging"),
        "save": translate("Result", "saving"),
    }
    spent = [
        f"{names[stage]} {texts.duration(summary.seconds[stage])}"
        for stage in STAGES
        if summary.seconds.get(stage, 0) >= 0.5
    ]
    total = texts.duration(summary.seconds.get("total", sum(summary.seconds.values())))
    if not spent:
        return translate("Result", "It took {total}.").format(total=total)
    return translate("Result", "It took {total}: {parts}.").format(
        total=total, parts=", ".join(spent)
    )


def model(run: Run) -> str:
    """Name of a run's backbone; its id when this version does not know it."""
    try:
        return texts.tr_core(catalogue.backbone(run.plan.backbone).name)
    except XferError:
        return run.plan.backbone


def method(run: Run) -> str:
    """Name of a run's strategy."""
    return words_of(run.plan.strategy)[0]


def when(run: Run) -> str:
    """When a run was started, as the system writes dates."""
    started = QDateTime(datetime.fromisoformat(run.summary.started))
    return QLocale().toString(started, QLocale.FormatType.ShortFormat)


def state(run: Run, learning: bool) -> str:
    """What became of a run; empty when it simply finished.

    Args:
        run: the run.
        learning: it is being trained right now.
    """
    return {
        "finished": "",
        "stopped": translate("Result", "stopped early"),
        "failed": translate("Result", "failed"),
        "running": (
            translate("Result", "learning now") if learning else translate("Result", "interrupted")
        ),
    }[run.summary.state]


def headline(run: Run) -> str:
    """The number that is written large: "87 %", or "–" without one."""
    if run.evaluation is not None:
        return share(run.evaluation.accuracy, run.evaluation.photos)
    if run.summary.validation_accuracy is not None:
        return texts.percent(run.summary.validation_accuracy)
    return "–"


def by_hand() -> str:
    """That a person chose the round, and what that may do to its figure."""
    return translate(
        "Result",
        "You chose this round yourself. If its test result was the reason, the figure is likely a "
        "little too high.",
    )


def explanation(run: Run) -> str:
    """What the number that is written large means."""
    if run.evaluation is not None:
        figures = f"{interval(run.evaluation)}  ·  {count(run.evaluation)}"
        return f"{figures}\n{by_hand()}" if run.summary.chosen_by_hand else figures
    if run.summary.validation_accuracy is not None:
        return translate(
            "Result",
            "of the validation photos recognised. It was stopped before the test photos were "
            "judged, so this is likely a little too high.",
        )
    return translate("Result", "There is no figure: no photos were left to judge by.")
