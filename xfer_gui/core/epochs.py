"""The rounds of a run: each one is a whole network on disk that can be tried out and chosen."""

import math
import re
from dataclasses import dataclass, replace

from xfer_gui.core import choices, files
from xfer_gui.core.errors import ClassifierError
from xfer_gui.core.events import EpochEnded
from xfer_gui.core.results import Evaluation
from xfer_gui.core.runs import Run, RunFolder, RunSummary
from xfer_gui.core.text import QT_TRANSLATE_NOOP

_EPOCH_FILE = re.compile(r"(\d{3,})\.npz")


@dataclass(frozen=True, slots=True)
class EpochJudgement:
    """How one round did when it was tried; written beside its weights.

    Attributes:
        epoch: 0 for the state before the first round.
        sha256: of the weights that were tried.
        temperature, threshold: calibration on the validation photos.
        validation_accuracy: 0 to 1; None without validation photos.
        validation_loss: mean cross-entropy in nats; None without validation photos.
        evaluation: on the test photos; None without any.
        left_out: validation and test photos that were gone or could not be read.
        format_version: of this file.
    """

    epoch: int
    sha256: str
    temperature: float
    threshold: float
    validation_accuracy: float | None
    validation_loss: float | None
    evaluation: Evaluation | None
    left_out: int = 0
    format_version: int = 1


@dataclass(frozen=True, slots=True)
class EpochRow:
    """What is known of one round.

    Attributes:
        epoch: 0 for the state before the first round.
        kept: its weights are still on the disk.
        validation_accuracy, validation_loss: as measured in training; None where unknown.
        phase: which part of the training it belongs to; 0 for the state before the first round.
        evaluation: on the test photos; None where it was not tried on them.
    """

    epoch: int
    kept: bool
    validation_accuracy: float | None = None
    validation_loss: float | None = None
    phase: int = 1
    evaluation: Evaluation | None = None


@dataclass(frozen=True, slots=True)
class EpochTable:
    """All rounds of a run.

    Attributes:
        rows: in order; empty for trainings that have no rounds.
        planned: how many rounds were planned.
        automatic: the round that Xfer chose by the validation photos; None if it got to no choice.
        in_use: the round that names photos; None if the run has no classifier.
        by_hand: a person chose the round in use.
        can_restore: Xfer's own choice can be taken again.
    """

    rows: tuple[EpochRow, ...] = ()
    planned: int = 0
    automatic: int | None = None
    in_use: int | None = None
    by_hand: bool = False
    can_restore: bool = False

    def row(self, epoch: int | None) -> EpochRow | None:
        """The row of an epoch, if there is one."""
        return next((row for row in self.rows if row.epoch == epoch), None)


def kept_epochs(run: RunFolder) -> tuple[int, ...]:
    """Epochs whose weights are on the disk, 0 for the state before the first, in order."""
    folder = run.epoch_file(0).parent
    found = (
        (_EPOCH_FILE.fullmatch(path.name) for path in folder.iterdir()) if folder.is_dir() else ()
    )
    return tuple(sorted(int(match[1]) for match in found if match))


def require_kept(run: RunFolder, epoch: int) -> None:
    """Raise `ClassifierError` when the weights of `epoch` are not on the disk (any more)."""
    kept = kept_epochs(run)
    if epoch in kept:
        return
    if not kept:
        raise ClassifierError(
            QT_TRANSLATE_NOOP("core", "The run “{name}” has no rounds to choose from."),
            QT_TRANSLATE_NOOP("core", "Only trainings that change the network itself keep rounds."),
            name=run.folder.name,
        )
    raise ClassifierError(
        QT_TRANSLATE_NOOP("core", "Round {epoch} is not among those that were kept."),
        QT_TRANSLATE_NOOP("core", "Choose one of these: {kept}."),
        epoch=epoch,
        kept=", ".join(map(str, kept)),
    )


def read_judgement(run: RunFolder, epoch: int) -> EpochJudgement | None:
    """How an epoch did when it was tried; None when it was not.

    Raises:
        ProjectError: it was tried, but the figures cannot be read.
    """
    path = run.epoch_file(epoch).with_suffix(".json")
    return files.read_json(path, EpochJudgement) if path.is_file() else None


def write_judgement(run: RunFolder, judgement: EpochJudgement) -> None:
    """Keep how an epoch did, so that looking again costs nothing."""
    path = run.epoch_file(judgement.epoch).with_suffix(".json")
    files.write_json(path, judgement, EpochJudgement)


def read_epochs(run: RunFolder) -> EpochTable:
    """All rounds of a run with their figures.

    Raises:
        ProjectError: the run, or something that is known of its rounds, cannot be read.
    """
    # The automatic choice is what the training itself wrote, whatever a person chose after it.
    summary, whole = run.read_summary(), run.read()
    history = {each.epoch: each for each in whole.history if each.stage == "fine_tune"}
    kept = set(kept_epochs(run))
    if not kept:
        return EpochTable()
    rows = (
        _row(epoch, epoch in kept, history.get(epoch), read_judgement(run, epoch))
        for epoch in sorted(kept | set(history))
    )
    automatic = summary.best_epoch
    return EpochTable(
        rows=tuple(
            _with_result(row, summary, run.read_evaluation()) if row.epoch == automatic else row
            for row in rows
        ),
        planned=max((each.epochs for each in history.values()), default=whole.plan.epochs),
        automatic=automatic,
        in_use=whole.summary.best_epoch if whole.has_classifier else None,
        by_hand=whole.summary.chosen_by_hand,
        can_restore=choices.can_restore(run.network_folder),
    )


def restore_choice(run: RunFolder) -> Run:
    """Go back to the round that Xfer chose by the validation photos.

    Raises:
        ProjectError: the disk is full or read-only; the classifier is as it was.
    """
    choices.restore(run.network_folder)
    return run.read()


def _row(
    epoch: int, kept: bool, ended: EpochEnded | None, judgement: EpochJudgement | None
) -> EpochRow:
    tested = judgement.evaluation if judgement else None
    if ended is not None:
        # What the curve of the training shows; trying a round measures the same.
        accuracy, loss = _known(ended.validation_accuracy), _known(ended.validation_loss)
        return EpochRow(epoch, kept, accuracy, loss, ended.phase, tested)
    if judgement is not None:
        accuracy, loss = judgement.validation_accuracy, judgement.validation_loss
        return EpochRow(epoch, kept, accuracy, loss, 0, tested)
    return EpochRow(epoch, kept, phase=0)


def _with_result(row: EpochRow, summary: RunSummary, evaluation: Evaluation | None) -> EpochRow:
    """The round that the training judged itself, at its end."""
    accuracy = row.validation_accuracy
    return replace(
        row,
        validation_accuracy=summary.validation_accuracy if accuracy is None else accuracy,
        evaluation=evaluation or row.evaluation,
    )


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value
