"""Several finished trainings asked together: what they say is averaged, and saved as one."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.advice import advise
from xfer_gui.core.errors import ClassifierError, ProjectError, XferError
from xfer_gui.core.events import Event, Progress
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.photos import PARTS, Fit, Photo, Problem, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.core.results import Evaluation
from xfer_gui.core.runs import Run, RunFolder, RunSummary
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import classifier_file, finishing
from xfer_gui.engine.device import describe_device, inference_batch
from xfer_gui.engine.fine_tuning import probabilities_of
from xfer_gui.engine.finishing import Calibration, Probabilities
from xfer_gui.engine.folding import for_asking
from xfer_gui.engine.head import sharpen
from xfer_gui.engine.manifest import FORMAT_VERSION, MOST_MEMBERS, Manifest
from xfer_gui.engine.prediction import together
from xfer_gui.engine.too_easy import with_ease

# These learn from the validation photos too, once those have chosen how strongly to learn.
LEARNING_FROM_VALIDATION = ("feature_extraction",)
# On fewer photos confidence is not calibrated anew; each member's own calibration stands.
FEWEST_TO_CALIBRATE = 20


@dataclass(frozen=True, slots=True)
class _Member:
    """A finished training that is asked.

    Attributes:
        folder: of its run.
        manifest: of its classifier.
        learned: photos that it learned from.
    """

    folder: Path
    manifest: Manifest
    learned: frozenset[Path]

    @property
    def view(self) -> tuple[int, Fit]:
        """How photos reach it."""
        return self.manifest.image_size, self.manifest.fit


def train(plan: Plan, split: Split, run: RunFolder, context: JobContext) -> Run:
    """Put finished trainings together, judge them on the test photos, save them as one classifier.

    The members' calibrated probabilities are averaged, each member seeing photos at its own size
    and fit. The result does not need the members' runs any more.

    Args:
        plan: its `members` are names of run folders beside that of `run`.
        split: test photos to judge by; validation photos that no member learned from to calibrate.
        run: folder of this run.
        context: told everything; Stop ends it with nothing saved.
    Returns:
        The run, "finished".
    Raises:
        XferError: fewer than two members, one that is gone or knows other classes, or one that
            learned from photos that this run would be judged by.
        Cancelled: Stop was pressed.
    Source: Hansen & Salamon 1990; Lakshminarayanan et al. 2017.
    """
    return _Ensemble(plan, split, run, context).run()


class _Ensemble:
    def __init__(self, plan: Plan, split: Split, run: RunFolder, context: JobContext) -> None:
        self._plan, self._split, self._run = plan, split, run
        self._context = context.also_telling(self._record)
        self._photo_folder = run.read_summary().photo_folder

    def run(self) -> Run:
        began = time.perf_counter()
        members = self._members()
        views = tuple(dict.fromkeys(member.view for member in members))
        self._context.plan_stages(len(views) + 2)
        pixels, skipped = self._read(views)
        read = time.perf_counter()
        learned = frozenset().union(*(member.learned for member in members))
        fresh = [photo.path not in learned for photo in self._split.validation]
        said = self._ask(members, pixels)
        calibration = self._calibrate(members, said[: len(fresh)], np.array(fresh, dtype=bool))
        test = said[len(fresh) :] if self._split.test else None
        judgement = finishing.evaluate(self._split, test, calibration)
        evaluation = with_ease(
            judgement, self._split, self._photo_folder, self._context, pixels[views[0]]
        )
        judged = time.perf_counter()
        self._context.for_saving().start("save")
        self._save(members, calibration, evaluation)
        self._run.write_summary(
            replace(
                self._summary(calibration, evaluation, skipped),
                seconds={
                    "read": read - began,
                    "evaluate": judged - read,
                    "save": time.perf_counter() - judged,
                    "total": time.perf_counter() - began,
                },
            )
        )
        return self._run.read()

    def _members(self) -> list[_Member]:
        names = tuple(dict.fromkeys(Path(name).name for name in self._plan.members))
        if not 2 <= len(names) <= MOST_MEMBERS:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "An ensemble is made of 2 to {most} trainings."),
                QT_TRANSLATE_NOOP("core", "Choose finished trainings of this project."),
                most=MOST_MEMBERS,
            )
        return [self._member(self._run.folder.parent / name) for name in names]

    def _member(self, folder: Path) -> _Member:
        name = folder.name
        try:
            manifest = classifier_file.read_manifest(folder)
            split, _ = RunFolder(folder).read_split()
        except (ClassifierError, ProjectError) as error:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "The training “{name}” has no classifier to take part."),
                QT_TRANSLATE_NOOP("core", "Choose trainings that were finished."),
                name=name,
            ) from error
        if manifest.members:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "“{name}” is itself made of several trainings."),
                QT_TRANSLATE_NOOP("core", "Choose the trainings that it was made of."),
                name=name,
            )
        if manifest.classes != self._split.classes:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "“{name}” tells other classes apart: {classes}."),
                QT_TRANSLATE_NOOP("core", "Choose trainings with the same classes."),
                name=name,
                classes=", ".join(manifest.classes[:20]),
            )
        learned = {photo.path for photo in split.training}
        if manifest.strategy in LEARNING_FROM_VALIDATION:
            learned |= {photo.path for photo in split.validation}
        # A round may have been chosen by validation photos, so none of them judges either.
        known = learned | {photo.path for photo in split.validation}
        spoilt = sum(photo.path in known for photo in self._split.test)
        if spoilt:
            raise XferError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "“{name}” learned from {count} of the test photos, so the result would look "
                    "better than it is.",
                ),
                QT_TRANSLATE_NOOP(
                    "core", "Choose trainings for which the photos were divided in the same way."
                ),
                name=name,
                count=spoilt,
            )
        return _Member(folder, manifest, frozenset(learned))

    def _read(
        self, views: Sequence[tuple[int, Fit]]
    ) -> tuple[dict[tuple[int, Fit], PixelCache], tuple[Problem, ...]]:
        """Decode what is asked about in every way it is looked at; leave out what is unreadable."""
        problems: dict[Path, Problem] = {}
        pixels = {}
        for size, fit in views:
            pixels[size, fit] = PixelCache(self._photo_folder, size, fit)
            for problem in pixels[size, fit].fill(self._asked_about, self._context):
                problems[problem.path] = problem
        parts = [
            tuple(photo for photo in self._split.part(part) if photo.path not in problems)
            for part in PARTS
        ]
        self._split = Split(self._split.classes, *parts)
        return pixels, tuple(problems.values())

    @property
    def _asked_about(self) -> tuple[Photo, ...]:
        return self._split.validation + self._split.test

    def _ask(
        self, members: Sequence[_Member], pixels: dict[tuple[int, Fit], PixelCache]
    ) -> Probabilities:
        """What the members say on average of validation and test photos, in this order."""
        photos = self._asked_about
        clock = self._context.start("evaluate", len(members) * len(photos))
        if not photos:
            return np.empty((0, len(self._split.classes)), dtype=np.float32)
        return together([self._ask_one(member, photos, pixels, clock) for member in members])

    def _ask_one(
        self,
        member: _Member,
        photos: tuple[Photo, ...],
        pixels: dict[tuple[int, Fit], PixelCache],
        clock: StageClock,
    ) -> Probabilities:
        # One network in memory at a time, however many members there are.
        manifest, network = classifier_file.load(member.folder)
        batch = inference_batch(manifest.image_size)
        raw = probabilities_of(
            for_asking(network), photos, pixels[member.view].read, batch, clock.advance
        )
        return sharpen(raw, manifest.temperature)

    def _calibrate(
        self, members: Sequence[_Member], validation: Probabilities, fresh: NDArray[np.bool_]
    ) -> Calibration:
        if fresh.sum() < FEWEST_TO_CALIBRATE:
            threshold = float(np.mean([member.manifest.threshold for member in members]))
            return Calibration(1.0, threshold, None)
        photos = tuple(
            photo for photo, new in zip(self._split.validation, fresh, strict=True) if new
        )
        return finishing.calibrate(replace(self._split, validation=photos), validation[fresh])

    def _save(
        self,
        members: Sequence[_Member],
        calibration: Calibration,
        evaluation: Evaluation | None,
    ) -> None:
        folder = self._run.network_folder
        for number, member in enumerate(members, 1):
            classifier_file.copy_member(member.folder, folder, number)
        parts = tuple(member.manifest.as_member() for member in members)
        first = parts[0]
        classifier_file.save_manifest(
            Manifest(
                backbone=first.backbone,
                image_size=first.image_size,
                fit=first.fit,
                classes=self._split.classes,
                temperature=calibration.temperature,
                threshold=calibration.threshold,
                strategy=self._plan.strategy,
                sha256=classifier_file.ensemble_digest([part.sha256 for part in parts]),
                test_accuracy=evaluation.accuracy if evaluation else None,
                test_photos=evaluation.photos if evaluation else 0,
                format_version=FORMAT_VERSION,
                members=parts,
            ),
            folder,
        )
        if evaluation:
            self._run.write_evaluation(evaluation)

    def _summary(
        self,
        calibration: Calibration,
        evaluation: Evaluation | None,
        skipped: tuple[Problem, ...],
    ) -> RunSummary:
        return replace(
            self._run.read_summary(),
            state="finished",
            photos={part: len(self._split.part(part)) for part in PARTS},
            device=describe_device(),
            validation_accuracy=calibration.accuracy,
            skipped=skipped,
            advice=advise(self._plan, self._split, (), evaluation),
        )

    def _record(self, event: Event) -> None:
        if not isinstance(event, Progress):
            self._run.log_event(event)
