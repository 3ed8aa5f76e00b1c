"""Best in N minutes: races what is on this machine, fine-tunes the winner, tests it once."""

import logging
import time
from dataclasses import replace
from math import ceil

from xfer_gui.core import studies
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import Cancelled, DatasetError, XferError
from xfer_gui.core.events import Notice, Progress, StageStarted, TrialEnded
from xfer_gui.core.files import write_json
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan, StrategyId
from xfer_gui.core.runs import Run, RunFolder
from xfer_gui.core.studies import Candidate, SearchEnd, SearchResult, Trial
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine import race as racing
from xfer_gui.engine import readable, training
from xfer_gui.engine.chooser import Chooser
from xfer_gui.engine.device import memory_errors
from xfer_gui.engine.finalists import Finalists, Room, tuning_plan

_log = logging.getLogger(__name__)

# Heads on features are quick to compare; most of what can be won is won by fine-tuning.
RACING_SHARE = 0.5
MOST_FINALISTS = 3
# Beyond the estimate for the test at the end: saving, and what no estimate foresees.
RESERVE_FACTOR, RESERVE_SECONDS = 1.2, 2.0


def search_and_train(plan: Plan, split: Split, run: RunFolder, context: JobContext) -> Run:
    """Find the best classifier that `plan.time_budget` minutes allow.

    Backbones that are on this machine are raced at several sizes, heads on their features judged
    on the validation photos. The best are fine-tuned in what is left of the time. The winner is
    tested once, at the end, on the test photos. Its plan goes to `plan.json`, what was tried to
    `search.json`.

    Args:
        plan: its backbone, strategy and size are only where the search begins.
        split: photos to learn from, to choose by, and to judge by once.
        run: folder of this run.
        context: told `TrialEnded` after each candidate. Stop after the first one ends with the best
            so far, judged and saved.
    Returns:
        The run, "finished" when the time was used or everything tried, "stopped" after Stop.
    Raises:
        Cancelled: Stop came before the first candidate was judged.
        XferError: no backbone is on this machine, or none fits into the time.
    """
    return _Search(plan, split, run, context).run()


class _Search:
    def __init__(self, plan: Plan, split: Split, run: RunFolder, context: JobContext) -> None:
        assert plan.time_budget is not None
        self._plan, self._split, self._run = plan, split, run
        self._minutes = plan.time_budget
        self._began = time.monotonic()
        self._context = context
        self._finalists = Finalists(plan, split, run)
        self._candidates: list[Candidate] = []
        self._heads: dict[int, Candidate] = {}
        self._trials: list[Trial] = []
        self._best: Trial | None = None
        self._cut_short = False

    def run(self) -> Run:
        self._finalists.clear()
        # What an interrupted search left; features that it computed are still in the cache.
        for name in ("history.csv", "events.jsonl", studies.SEARCH_FILE):
            (self._run.folder / name).unlink(missing_ok=True)
        photo_folder = self._run.read_summary().photo_folder
        backbones = racing.ready_backbones()
        self._refuse(len(backbones))
        self._context.plan_stages(1 + len(backbones))
        pixels = PixelCache(photo_folder, self._plan.image_size, self._plan.fit)
        photos = readable.read(self._split, pixels, self._context)
        race = racing.Race(self._plan, photos, photo_folder)
        race.measure(backbones, self._at(racing.MEASURING_SHARE), self._context)
        try:
            self._try_heads(race)
            self._tune_best(race, len(photos.training))
        except Cancelled:
            if self._best is None:
                raise
        ended: SearchEnd = "time" if self._cut_short else "everything"
        return self._finish("stopped" if self._context.stopping else ended)

    def _refuse(self, backbones: int) -> None:
        if not backbones:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "There is no network on this computer to choose from."),
                QT_TRANSLATE_NOOP("core", "Download some of them first: see Models."),
            )
        if not self._split.validation:
            raise DatasetError(
                QT_TRANSLATE_NOOP("core", "There are no validation photos to choose by."),
                QT_TRANSLATE_NOOP("core", "Add photos, or choose backbone and strategy yourself."),
            )

    def _try_heads(self, race: racing.Race) -> None:
        """Judge a head for one candidate after another; the first may take all of the time."""
        left = self._at(1.0) - time.monotonic()
        self._candidates = race.candidates(
            lambda each: each.seconds + _reserve(race.seconds_to_test(each)) <= left
        )
        quickest = self._candidates[0]
        if not quickest.fits:
            self._refuse_all(race.seconds(quickest) + _reserve(race.seconds_to_test(quickest)))
        chooser = Chooser(self._candidates, self._plan.seed)

        def affordable(candidate: Candidate) -> bool:
            now, seconds = time.monotonic(), race.seconds(candidate)
            in_all = seconds + _reserve(race.seconds_to_test(candidate))
            racing_time = self._at(RACING_SHARE) - now if self._trials else in_all
            return seconds <= racing_time and in_all <= self._at(1.0) - now

        while (candidate := chooser.next(affordable)) is not None:
            # The first is worth having whatever comes of it; the others must leave time to end.
            end = self._at(1.0)
            if self._best is not None:
                end -= _reserve(race.seconds_to_test(self._heads[self._best.number]))
            chooser.tell(candidate, self._try_head(race, candidate, end))
        self._cut_short = len(self._heads) < len(self._candidates)
        if self._best is None:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "None of the networks could be tried in this time."),
                QT_TRANSLATE_NOOP("core", "Give it more time, or choose a backbone yourself."),
            )

    def _refuse_all(self, needed: float) -> None:
        minutes = ceil((time.monotonic() - self._began + needed) / 60)
        raise XferError(
            QT_TRANSLATE_NOOP(
                "core", "{minutes} minutes are too few to look at all of these photos."
            ),
            QT_TRANSLATE_NOOP("core", "Give it {needed} minutes or more."),
            minutes=f"{self._minutes:g}",
            needed=max(minutes, ceil(self._minutes + 0.01)),
        )

    def _try_head(self, race: racing.Race, candidate: Candidate, deadline: float) -> float:
        """Judge one candidate and give its merit; 0 for one that could not be judged."""
        self._tell_time()
        try:
            with memory_errors():
                result = race.judge(candidate, self._context.with_deadline(deadline))
        except Cancelled:
            self._context.check()
            return 0.0
        except (XferError, MemoryError) as error:
            self._tell_failure(candidate.backbone, error)
            return 0.0
        trial = self._trial(
            candidate.backbone, "feature_extraction", candidate.image_size, result.accuracy
        )
        trial = replace(trial, loss=result.loss)
        self._heads[trial.number] = candidate
        self._add(trial)
        return merit(trial)

    def _tune_best(self, race: racing.Race, photos: int) -> None:
        """Fine-tune the best heads, one after the other, in the time that is left."""
        heads = sorted(self._trials, key=merit, reverse=True)
        for head in heads[:MOST_FINALISTS]:
            candidate = self._heads[head.number]
            end = self._at(1.0) - _reserve(race.seconds_to_test(candidate))
            seconds, classes = end - time.monotonic(), len(self._split.classes)
            room = Room(seconds, race.looking(candidate), photos, classes)
            plan = tuning_plan(self._plan, candidate.backbone, candidate.image_size, room)
            if plan is None:
                self._cut_short = True
                continue
            self._tell_time()
            trial = self._trial(plan.backbone, plan.strategy, plan.image_size, 0.0)
            try:
                with memory_errors():
                    context = self._context.with_deadline(end)
                    tuned = self._finalists.tune(trial.number, plan, context)
            except (XferError, MemoryError) as error:
                self._tell_failure(plan.backbone, error)
                continue
            self._cut_short |= tuned is None or tuned.summary.state == "stopped"
            if tuned is not None and tuned.summary.validation_accuracy is not None:
                self._add(
                    replace(
                        trial,
                        validation_accuracy=tuned.summary.validation_accuracy,
                        seconds=time.monotonic() - self._began,
                    )
                )
            self._context.check()

    def _trial(
        self, backbone_id: str, strategy: StrategyId, image_size: int, accuracy: float
    ) -> Trial:
        seconds = time.monotonic() - self._began
        return Trial(len(self._trials) + 1, backbone_id, strategy, image_size, accuracy, seconds)

    def _add(self, trial: Trial) -> None:
        """Write a trial down before it is told, for Stop may come with the telling."""
        best = self._best
        # A head that is as good as a network that was tuned is simpler, and stays.
        if best is None or (
            merit(trial) > merit(best)
            if trial.number in self._heads
            else trial.validation_accuracy > best.validation_accuracy
        ):
            self._best = trial
        self._trials.append(trial)
        self._write("time")
        event = TrialEnded(
            trial.number,
            trial.backbone,
            trial.strategy,
            trial.image_size,
            trial.validation_accuracy,
            trial.seconds,
            trial is self._best,
        )
        self._run.log_event(event)
        self._context.report(event)

    def _finish(self, ended: SearchEnd) -> Run:
        """Make the best the run's classifier, test it once, and write down how it was found."""
        best = self._best
        assert best is not None
        context = self._context.for_finishing() if ended == "stopped" else self._context
        if best.number in self._heads:
            run = self._learn_head(best, context)
        else:
            run = self._finalists.adopt(best.number, context)
            self._finalists.clear()
        return self._close(run, ended)

    def _learn_head(self, best: Trial, context: JobContext) -> Run:
        self._finalists.clear()
        plan = replace(
            self._plan,
            backbone=best.backbone,
            strategy="feature_extraction",
            image_size=best.image_size,
            folds=0,
            time_budget=None,
        )
        write_json(self._run.folder / "plan.json", plan, Plan)
        try:
            return training.train(plan, self._split, self._run, context)
        except Cancelled:
            # Stop once more: then the best is kept without being judged on the test photos.
            (self._run.folder / "history.csv").unlink(missing_ok=True)
            untested = replace(self._split, test=())
            return training.train(plan, untested, self._run, context.for_saving())

    def _close(self, run: Run, ended: SearchEnd) -> Run:
        write_json(run.folder / "plan.json", replace(run.plan, time_budget=self._minutes), Plan)
        total = time.monotonic() - self._began
        searching = max((trial.seconds for trial in self._trials), default=0.0)
        seconds = run.summary.seconds | {"search": searching, "total": total}
        state = "stopped" if ended == "stopped" else run.summary.state
        self._run.write_summary(replace(self._run.read_summary(), seconds=seconds, state=state))
        self._write(ended)
        return self._run.read()

    def _write(self, ended: SearchEnd) -> None:
        result = SearchResult(
            self._minutes,
            tuple(self._trials),
            self._best.number if self._best else None,
            time.monotonic() - self._began,
            ended,
            tuple(self._candidates),
        )
        studies.write_search(self._run.folder, result)

    def _at(self, share: float) -> float:
        """The moment at which so much of the time is used, by `time.monotonic()`."""
        return self._began + share * 60 * self._minutes

    def _tell_time(self) -> None:
        used, whole = time.monotonic() - self._began, 60 * self._minutes
        self._context.report(StageStarted("search"))
        self._context.report(
            Progress("search", round(used), ceil(whole), None, max(0.0, whole - used))
        )

    def _tell_failure(self, backbone_id: str, error: BaseException) -> None:
        _log.warning("%s could not be tried: %s", backbone_id, error)
        self._context.report(
            Notice(
                QT_TRANSLATE_NOOP("core", "{name} could not be tried and was passed over."),
                (("name", backbone(backbone_id).name),),
            )
        )


def merit(trial: Trial) -> float:
    """What one trial is better by than another: accuracy, and among equals the lower loss."""
    return trial.validation_accuracy - min(trial.loss or 0.0, 100.0) / 100_000


def _reserve(test: float) -> float:
    """Seconds to keep for the end, of an estimate for the test."""
    return RESERVE_FACTOR * test + RESERVE_SECONDS
