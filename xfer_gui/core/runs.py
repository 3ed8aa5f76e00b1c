"""One training on disk: what was planned, what happened, what came out."""

import csv
import io
import json
import logging
import os
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal, cast

from xfer_gui.core import choices, files
from xfer_gui.core.advice import Advice
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.events import EpochEnded, Event, Stage
from xfer_gui.core.photos import PARTS, Part, Photo, Problem, Split, inside
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import Evaluation
from xfer_gui.core.text import QT_TRANSLATE_NOOP

_log = logging.getLogger(__name__)

RunState = Literal["running", "finished", "stopped", "failed"]
HISTORY_FIELDS = (
    "stage", "epoch", "epochs", "training_loss", "training_accuracy",
    "validation_loss", "validation_accuracy", "seconds", "phase", "depth",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What `run.json` holds.

    Attributes:
        state: "running" until the end; a run found "running" at a start was interrupted.
        started: local time, ISO 8601.
        photo_folder: folder that the paths in `split.csv` are relative to.
        classes: names in the network's output order.
        photos: number of training, validation and test photos.
        seconds: wall time by stage, and "total".
        device: what it was trained on, in words.
        validation_accuracy: of the network that was kept, 0 to 1; None without validation photos.
        skipped: photos that could not be read.
        advice: what the figures suggest.
        strength: inverse regularisation strength of the head that validation chose.
        best_epoch: fine-tuning epoch whose weights were kept; 0 means the head alone.
        chosen_by_hand: a person chose the epoch; never in `run.json`, see `RunFolder.read`.
        format_version: of `run.json`.
    """

    state: RunState
    started: str
    photo_folder: Path
    classes: tuple[str, ...]
    photos: dict[Part, int]
    seconds: dict[str, float]
    device: str = ""
    validation_accuracy: float | None = None
    skipped: tuple[Problem, ...] = ()
    advice: tuple[Advice, ...] = ()
    strength: float | None = None
    best_epoch: int | None = None
    chosen_by_hand: bool = False
    format_version: int = 1


@dataclass(frozen=True, slots=True)
class Run:
    """One training, read from its folder.

    Attributes:
        folder: `PROJECT/runs/NAME`.
        plan: what was asked for.
        summary: what happened, in short.
        history: every epoch, oldest first.
        evaluation: on the test photos; None when there were none or the run was cut short.
    """

    folder: Path
    plan: Plan
    summary: RunSummary
    history: tuple[EpochEnded, ...] = ()
    evaluation: Evaluation | None = None

    @property
    def name(self) -> str:
        """The folder's name, for example "2026-11-22T14-03-07-resnet50-full_fine_tuning"."""
        return self.folder.name

    @property
    def has_classifier(self) -> bool:
        """True when the run left a network that can classify photos."""
        return (self.folder / "network" / "manifest.json").is_file()


class RunFolder:
    """Writes one run, piece by piece, each piece whole or not at all.

    Args:
        folder: the run's folder, made by `create` or found on disk.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def create(cls, project: Path, plan: Plan, split: Split, photo_folder: Path) -> "RunFolder":
        """Make a new run folder with its plan, split and state.

        Raises:
            ProjectError: the folder cannot be written.
        """
        now = datetime.now().replace(microsecond=0)
        stem = re.sub(
            r"[^\w.-]", "-", f"{now.isoformat()}-{plan.backbone}-{plan.strategy}".replace(":", "-")
        )
        return cls.create_at(_unused(project / "runs", stem), plan, split, photo_folder)

    @classmethod
    def create_at(cls, folder: Path, plan: Plan, split: Split, photo_folder: Path) -> "RunFolder":
        """The same in a folder that is not there yet; for runs that are part of another one."""
        now = datetime.now().replace(microsecond=0)
        run = cls(folder)
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise files.write_error(folder, error) from error
        files.write_json(folder / "plan.json", plan, Plan)
        run._write_split(split, photo_folder)
        photos: dict[Part, int] = {part: len(split.part(part)) for part in PARTS}
        run.write_summary(
            RunSummary("running", now.isoformat(), photo_folder, split.classes, photos, seconds={})
        )
        return run

    @property
    def network_folder(self) -> Path:
        """Where the finished classifier is."""
        return self.folder / "network"

    @property
    def checkpoint_file(self) -> Path:
        """Weights and optimizer state at the end of the latest fine-tuning epoch."""
        return self.folder / "checkpoint.npz"

    def epoch_file(self, epoch: int) -> Path:
        """Weights after fine-tuning epoch `epoch`."""
        return self.folder / "epochs" / f"{epoch:03d}.npz"

    def read_plan(self) -> Plan:
        """The plan. Raises `ProjectError` when it cannot be read."""
        return files.read_json(self.folder / "plan.json", Plan)

    def read_summary(self) -> RunSummary:
        """The summary. Raises `ProjectError` when it cannot be read."""
        return files.read_json(self.folder / "run.json", RunSummary)

    def write_summary(self, summary: RunSummary) -> None:
        """Replace the summary, keeping the one before."""
        files.write_json(self.folder / "run.json", summary, RunSummary, keep_previous=True)

    def set_state(self, state: RunState) -> None:
        """Replace the state in the summary."""
        self.write_summary(replace(self.read_summary(), state=state))

    def write_evaluation(self, evaluation: Evaluation) -> None:
        """Write the result on the test photos."""
        files.write_json(self.folder / "evaluation.json", evaluation, Evaluation)

    def read_evaluation(self) -> Evaluation | None:
        """What `write_evaluation` wrote. Raises `ProjectError` when it cannot be read."""
        path = self.folder / "evaluation.json"
        return files.read_json(path, Evaluation) if path.exists() else None

    def log_event(self, event: Event) -> None:
        """Append an event to `events.jsonl`, and an epoch to `history.csv` too.

        Raises:
            ProjectError: the disk is full or gone.
        """
        # The head's solver takes hundreds of steps in a second or two; waiting for the disk after
        # each would cost more than the steps.
        surely = not (isinstance(event, EpochEnded) and event.stage == "head")
        line = json.dumps({"event": type(event).__name__, **asdict(event)}) + "\n"
        self._append(self.folder / "events.jsonl", line, surely)
        if isinstance(event, EpochEnded):
            history = self.folder / "history.csv"
            row = io.StringIO()
            writer = csv.writer(row, lineterminator="\n")
            if not history.exists():
                writer.writerow(HISTORY_FIELDS)
            writer.writerow([getattr(event, field) for field in HISTORY_FIELDS])
            self._append(history, row.getvalue(), surely)

    def keep_history(self, epochs: Iterable[EpochEnded]) -> None:
        """Replace the history, for a run that goes on from its last whole epoch."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(HISTORY_FIELDS)
        writer.writerows([getattr(epoch, field) for field in HISTORY_FIELDS] for epoch in epochs)
        files.write_text(self.folder / "history.csv", text.getvalue())

    def read(self) -> Run:
        """Everything about the run, with the figures of the epoch that names photos now.

        Raises:
            ProjectError: its plan or summary cannot be read.
        """
        summary = self.read_summary()
        evaluation = self.read_evaluation()
        choice = choices.in_force(self.network_folder)
        if choice is not None:
            evaluation = choice.evaluation
            summary = replace(
                summary,
                validation_accuracy=choice.validation_accuracy,
                advice=choice.advice,
                best_epoch=choice.epoch,
                chosen_by_hand=True,
            )
        return Run(self.folder, self.read_plan(), summary, self._read_history(), evaluation)

    def read_split(self) -> tuple[Split, tuple[Problem, ...]]:
        """The photos as they were divided, looked at again on disk.

        Returns:
            The split without photos that have vanished since, and a problem for each of those.
        Raises:
            ProjectError: `split.csv` cannot be read.
        """
        summary = self.read_summary()
        try:
            with (self.folder / "split.csv").open(encoding="utf-8", newline="") as stream:
                rows = list(csv.DictReader(stream))
        except OSError as error:
            raise ProjectError(
                QT_TRANSLATE_NOOP("core", "The run “{name}” has lost its list of photos."),
                QT_TRANSLATE_NOOP("core", "Train again: the photos themselves are untouched."),
                name=self.folder.name,
            ) from error
        parts: dict[str, list[Photo]] = {part: [] for part in PARTS}
        groups: dict[str, list[Photo]] = {}
        vanished = []
        for row in rows:
            path = summary.photo_folder / row["path"]
            try:
                stat = path.stat()
            except OSError:
                sentence = QT_TRANSLATE_NOOP("core", "{name} is no longer there.")
                vanished.append(Problem(path, "vanished", sentence, (("name", path.name),)))
                continue
            photo = Photo(path, row["class"], stat.st_size, stat.st_mtime_ns)
            parts[row["part"]].append(photo)
            groups.setdefault(row.get("group") or "", []).append(photo)
        whole = (tuple(group) for number, group in groups.items() if number and len(group) > 1)
        # Runs of before there were groups say nothing about them.
        known = tuple(whole) if rows and "group" in rows[0] else None
        training, validation, test = (tuple(parts[part]) for part in PARTS)
        return Split(summary.classes, training, validation, test, known), tuple(vanished)

    def _write_split(self, split: Split, photo_folder: Path) -> None:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        number = {
            photo.path: count
            for count, group in enumerate(split.groups or (), start=1)
            for photo in group
        }
        fields = ("path", "class", "part", "group")
        writer.writerow(fields if split.groups is not None else fields[:3])
        for part in PARTS:
            for photo in split.part(part):
                name = inside(photo_folder, photo.path)
                row = (name, photo.label, part, number.get(photo.path, ""))
                writer.writerow(row if split.groups is not None else row[:3])
        files.write_text(self.folder / "split.csv", text.getvalue())

    def _read_history(self) -> tuple[EpochEnded, ...]:
        try:
            with (self.folder / "history.csv").open(encoding="utf-8", newline="") as stream:
                rows = list(csv.DictReader(stream))
        except FileNotFoundError:
            return ()
        history = []
        for row in rows:
            try:
                figures = {field: float(row[field]) for field in HISTORY_FIELDS[3:8]}
                history.append(
                    EpochEnded(
                        cast(Stage, row["stage"]),
                        int(row["epoch"]),
                        int(row["epochs"]),
                        **figures,
                        # Runs of before there were phases have one.
                        phase=int(row.get("phase") or 1),
                        depth=float(row.get("depth") or 1.0),
                    )
                )
            except (TypeError, ValueError):
                # The last line can be half written when the machine was switched off.
                _log.warning("%s: line left out of the history: %s", self.folder, row)
        return tuple(history)

    @staticmethod
    def _append(path: Path, text: str, surely: bool) -> None:
        try:
            with path.open("a", encoding="utf-8") as stream:
                stream.write(text)
                stream.flush()
                if surely:
                    os.fsync(stream.fileno())
        except OSError as error:
            raise files.write_error(path, error) from error


def list_runs(project: Path) -> list[Run]:
    """All runs of a project that can be read, newest first."""
    folder = project / "runs"
    found = []
    for path in sorted(folder.iterdir(), reverse=True) if folder.is_dir() else ():
        if not (path / "plan.json").is_file():
            continue
        try:
            found.append(RunFolder(path).read())
        except ProjectError as error:
            _log.warning("run left out: %s", error)
    return found


def _unused(folder: Path, stem: str) -> Path:
    candidate, number = folder / stem, 2
    while candidate.exists():
        candidate, number = folder / f"{stem}-{number}", number + 1
    return candidate
