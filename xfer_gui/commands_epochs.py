"""The command `epochs`: the rounds of a run, trying one on the test photos, and choosing one."""

import argparse

from xfer_gui.commands import DONE, Desk
from xfer_gui.core.epochs import EpochRow, EpochTable
from xfer_gui.core.errors import ClassifierError
from xfer_gui.core.runs import RunFolder
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.session import jobs

AUTO = "auto"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `epochs` understands besides the run."""
    wish = parser.add_mutually_exclusive_group()
    wish.add_argument("--try", type=_epoch, dest="trial", metavar="N", help="on the test photos")
    wish.add_argument(
        "--use", type=_epoch_or_auto, metavar="N|auto", help="make it the run's classifier"
    )


def epochs(chosen: argparse.Namespace, desk: Desk) -> int:
    """List the rounds of a run, try one on the test photos, or let one name photos."""
    folder = chosen.run
    if chosen.trial is not None:
        desk.start_engine()
        jobs.judge_epoch_job(folder, chosen.trial)(desk.context)
    elif chosen.use == AUTO:
        jobs.restore_epoch_job(folder)(desk.context)
    elif chosen.use is not None:
        desk.start_engine()
        jobs.choose_epoch_job(folder, chosen.use)(desk.context)
    table = jobs.list_epochs_job(folder)(desk.context)
    if not table.rows:
        raise ClassifierError(
            QT_TRANSLATE_NOOP("core", "The run “{name}” has no rounds to choose from."),
            QT_TRANSLATE_NOOP("core", "Only trainings that change the network itself keep rounds."),
            name=RunFolder(folder).folder.name,
        )
    data = {
        "run": str(folder),
        "automatic": table.automatic,
        "in_use": table.in_use,
        "by_hand": table.by_hand,
        "epochs": [_data(row) for row in table.rows],
    }
    words = [_words(row, table) for row in table.rows]
    if any(row.evaluation and row.epoch != table.automatic for row in table.rows):
        words.append(
            "Choosing the round that did best on the test photos makes its figure a little too "
            "good; choose by validation."
        )
    desk.answer(data, words)
    return DONE


def _data(row: EpochRow) -> dict[str, object]:
    tested = row.evaluation
    return {
        "epoch": row.epoch,
        "kept": row.kept,
        "validation_accuracy": row.validation_accuracy,
        "validation_loss": row.validation_loss,
        "test_accuracy": tested.accuracy if tested else None,
        "test_interval": list(tested.interval) if tested else None,
    }


def _words(row: EpochRow, table: EpochTable) -> str:
    parts = [f"Round {row.epoch:3}"]
    if row.validation_accuracy is not None:
        parts.append(f"validation {row.validation_accuracy:.1%}")
    if row.evaluation is not None:
        low, high = row.evaluation.interval
        parts.append(f"test {row.evaluation.accuracy:.1%}, likely {low:.1%} to {high:.1%}")
    if not row.kept:
        parts.append("not kept")
    if row.epoch == table.automatic:
        parts.append("Xfer's choice")
    if row.epoch == table.in_use:
        parts.append("in use")
    return "  ".join(parts)


def _epoch(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{number} is below 0")
    return number


def _epoch_or_auto(text: str) -> int | str:
    return AUTO if text == AUTO else _epoch(text)
