"""Cross-validation and best in N minutes on the command line: what is asked, what is told."""

import argparse
from dataclasses import replace
from typing import Any

from xfer_gui.core import studies
from xfer_gui.core.errors import XferError
from xfer_gui.core.plan import TUNING, Plan
from xfer_gui.core.runs import Run
from xfer_gui.core.text import QT_TRANSLATE_NOOP


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what `train` can do besides one training."""
    parser.add_argument(
        "--folds",
        type=_folds,
        metavar="K",
        help="cross-validation first: train K times, each time judged on other photos",
    )
    parser.add_argument(
        "--time-budget",
        type=_minutes,
        metavar="MINUTES",
        help="choose backbone, strategy and size by trying them out for so long",
    )


def studied(plan: Plan, chosen: argparse.Namespace) -> Plan:
    """The plan with the studies that were asked for.

    Raises:
        XferError: they do not go with the other choices.
    """
    if chosen.time_budget is not None:
        for name in ("backbone", "strategy"):
            if getattr(chosen, name) != "auto":
                _refuse(f"--{name}", "--time-budget")
        for name in ("image_size", "folds"):
            if getattr(chosen, name) is not None:
                _refuse(f"--{name.replace('_', '-')}", "--time-budget")
        return replace(plan, time_budget=chosen.time_budget)
    if chosen.folds is None:
        return plan
    if plan.strategy not in ("feature_extraction", *TUNING):
        _refuse("--folds", f"--strategy {plan.strategy}")
    return replace(plan, folds=chosen.folds)


def told(run: Run) -> tuple[dict[str, Any], list[str]]:
    """What studies found in a run: additions to its JSON object, and lines for a person."""
    data: dict[str, Any] = {}
    words = []
    folds = studies.read_folds(run.folder)
    if folds is not None:
        data["folds"] = {
            "accuracies": list(folds.accuracies),
            "mean": folds.mean,
            "deviation": folds.deviation,
        }
        words.append(
            f"Cross-validation in {len(folds.accuracies)} parts: {folds.mean:.1%} on average, "
            f"from {min(folds.accuracies):.1%} to {max(folds.accuracies):.1%}"
        )
    search = studies.read_search(run.folder)
    if search is not None:
        data["search"] = {
            "minutes": search.minutes,
            "seconds": round(search.seconds, 3),
            "ended": search.ended,
            "winner": search.winner,
            "trials": [
                {
                    "number": trial.number,
                    "backbone": trial.backbone,
                    "strategy": trial.strategy,
                    "image_size": trial.image_size,
                    "validation_accuracy": trial.validation_accuracy,
                    "seconds": round(trial.seconds, 3),
                }
                for trial in search.trials
            ],
        }
        words += [
            f"{'*' if trial.number == search.winner else ' '} {trial.backbone}, {trial.strategy}, "
            f"{trial.image_size} px: {trial.validation_accuracy:.1%} of the validation photos"
            for trial in search.trials
        ]
    return data, words


def _refuse(option: str, other: str) -> None:
    raise XferError(
        QT_TRANSLATE_NOOP("core", "{option} cannot be combined with {other}."),
        QT_TRANSLATE_NOOP("core", "Leave one of them out."),
        option=option,
        other=other,
    )


def _folds(text: str) -> int:
    number = int(text)
    if not studies.FEWEST_FOLDS <= number <= studies.MOST_FOLDS:
        raise argparse.ArgumentTypeError(
            f"{number} is not between {studies.FEWEST_FOLDS} and {studies.MOST_FOLDS}"
        )
    return number


def _minutes(text: str) -> float:
    number = float(text)
    if not 0 < number < 100_000:
        raise argparse.ArgumentTypeError(f"{text} is not a number of minutes above 0")
    return number
