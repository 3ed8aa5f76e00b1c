"""Fine-tunes the best of a search, and makes the winner the classifier of the search's run."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xfer_gui.core.advice import advise
from xfer_gui.core.errors import Cancelled
from xfer_gui.core.files import write_json
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import PARTS, Problem, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan, StrategyId
from xfer_gui.core.runs import Run, RunFolder
from xfer_gui.engine import classifier_file, finishing, training
from xfer_gui.engine.device import describe_device, inference_batch
from xfer_gui.engine.fine_tuning import probabilities_of
from xfer_gui.engine.finishing import Calibration, Probabilities
from xfer_gui.engine.folding import for_asking
from xfer_gui.engine.phases import (
    HYBRID_ROUNDS,
    ROUNDS_FOR_EVERYTHING,
    SHARE_FOR_EVERYTHING,
    usual_copies,
    usual_share,
)
from xfer_gui.engine.too_easy import with_ease

FOLDER = "candidates"
FEWEST_EPOCHS = 3
# A step with gradients costs as much as so many looks (measured: 2.5 to 3).
LOOKS_PER_STEP = 3.0
# Estimates are rough; what they leave free is not lost, another candidate may use it.
CAUTION = 1.25


@dataclass(frozen=True, slots=True)
class Room:
    """What there is to spend on one fine-tuning.

    Attributes:
        seconds: until it must be done.
        looking: seconds for one photo to go through the backbone.
        photos: training photos.
        classes: that they are of.
    """

    seconds: float
    looking: float
    photos: int
    classes: int


def tuning_plan(plan: Plan, backbone: str, image_size: int, room: Room) -> Plan | None:
    """The plan that makes the most of the time; None when there is too little for any.

    Hybrid, with twice the usual rounds where they take less than half of the time; else only the
    last blocks, with as many rounds as there is time for.
    """
    usual = max(FEWEST_EPOCHS, plan.epochs)
    options: list[tuple[StrategyId, int, float]] = [
        ("hybrid", 2 * usual, room.seconds / 2),
        ("hybrid", usual, room.seconds),
    ]
    options += [
        ("partial_fine_tuning", epochs, room.seconds)
        for epochs in range(usual, FEWEST_EPOCHS - 1, -1)
    ]
    for strategy, epochs, seconds in options:
        looks = _looks(strategy, epochs, usual_share(image_size, room.classes))
        if CAUTION * looks * room.photos * room.looking <= seconds:
            return replace(
                plan,
                backbone=backbone,
                image_size=image_size,
                strategy=strategy,
                epochs=epochs,
                learning_rate=None,
                blocks=None,
                copies=None,
                folds=0,
                time_budget=None,
            )
    return None


def _looks(strategy: StrategyId, epochs: int, share: float) -> float:
    """Times that all training photos go through the backbone, or what costs as much.

    Args:
        strategy, epochs: of the plan.
        share: of the backbone that learns above the boundary.
    """
    rounds = HYBRID_ROUNDS * epochs if strategy == "hybrid" else epochs
    below = (1 + usual_copies(rounds)) * (1 - share)
    above = rounds * LOOKS_PER_STEP * share
    everything = SHARE_FOR_EVERYTHING * epochs * LOOKS_PER_STEP
    last = everything if strategy == "hybrid" and epochs >= ROUNDS_FOR_EVERYTHING else 0.0
    return below + above + last


class Finalists:
    """The candidates of one search that are fine-tuned, each in a folder of its own.

    Args:
        plan: of the search.
        split: photos of the search; its test photos are seen when the winner is adopted.
        run: the search's own folder.
    """

    def __init__(self, plan: Plan, split: Split, run: RunFolder) -> None:
        self._plan, self._split, self._run = plan, split, run
        self._photo_folder = run.read_summary().photo_folder

    def tune(self, number: int, plan: Plan, context: JobContext) -> Run | None:
        """Fine-tune a candidate without looking at the test photos.

        Args:
            number: of its trial.
            plan: from `tuning_plan`.
            context: when its deadline comes, what was learned by then is kept.
        Returns:
            None when it was stopped before anything was learned.
        """
        split = replace(self._split, test=())
        # One that could not be tuned may have left its folder.
        shutil.rmtree(self._folder(number), ignore_errors=True)
        folder = RunFolder.create_at(self._folder(number), plan, split, self._photo_folder)
        try:
            return training.train(plan, split, folder, context)
        except Cancelled:
            return None

    def adopt(self, number: int, context: JobContext) -> Run:
        """Make a tuned candidate the classifier of the search's run and judge it once.

        Args:
            number: of its trial.
            context: a Stop skips the judging.
        """
        winner = RunFolder(self._folder(number))
        plan, summary = winner.read_plan(), winner.read_summary()
        manifest, network = classifier_file.load(winner.folder)
        pixels = PixelCache(self._photo_folder, plan.image_size, plan.fit)
        skipped = list(summary.skipped)
        test: Probabilities | None = None
        try:
            bad = pixels.fill(self._split.test, context)
            skipped += bad
            split = _without(self._split, skipped)
            clock = context.start("evaluate", len(split.test))
            if split.test:
                batch = inference_batch(plan.image_size)
                test = probabilities_of(
                    for_asking(network), split.test, pixels.read, batch, clock.advance
                )
        except Cancelled:
            split = _without(self._split, skipped)
        calibration = Calibration(
            manifest.temperature, manifest.threshold, summary.validation_accuracy
        )
        judgement = finishing.evaluate(split, test, calibration)
        evaluation = with_ease(judgement, split, self._photo_folder, context, pixels)
        context.for_saving().start("save")
        self._take_over(winner)
        write_json(self._run.folder / "plan.json", plan, Plan)
        finishing.save_classifier(self._run, plan, network, calibration, evaluation)
        history = self._run.read().history
        self._run.write_summary(
            replace(
                summary,
                state="finished",
                started=self._run.read_summary().started,
                photos={part: len(split.part(part)) for part in PARTS},
                device=describe_device(),
                skipped=tuple(skipped),
                advice=advise(plan, split, history, evaluation),
            )
        )
        return self._run.read()

    def clear(self) -> None:
        """Delete the candidates, with what an interrupted search left of them."""
        shutil.rmtree(self._run.folder / FOLDER, ignore_errors=True)

    def _folder(self, number: int) -> Path:
        return self._run.folder / FOLDER / str(number)

    def _take_over(self, winner: RunFolder) -> None:
        """Its curves and its epochs are those of the run from now on."""
        events = winner.folder / "events.jsonl"
        if events.exists():
            with (self._run.folder / "events.jsonl").open("a", encoding="utf-8") as stream:
                stream.write(events.read_text(encoding="utf-8"))
        for name in ("history.csv", "epochs"):
            if (winner.folder / name).exists():
                os.replace(winner.folder / name, self._run.folder / name)


def _without(split: Split, problems: Sequence[Problem]) -> Split:
    bad = {problem.path for problem in problems}
    parts = (tuple(photo for photo in split.part(part) if photo.path not in bad) for part in PARTS)
    return Split(split.classes, *parts)
