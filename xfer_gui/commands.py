"""The commands of the command line: what each does, and what it prints."""

import argparse
import json
import sys
from collections.abc import Container, Sequence
from dataclasses import replace
from pathlib import Path

from xfer_gui.commands_plan import divided_as_asked, make_plan
from xfer_gui.commands_studies import studied, told
from xfer_gui.console import ProgressPrinter, chatter_to_log
from xfer_gui.core import ease_words
from xfer_gui.core.errors import ProjectError, XferError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Dataset, Nested, Photo
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project, is_project, open_project, save_project
from xfer_gui.core.results import Evaluation, PhotoFailure
from xfer_gui.core.runs import Run, RunFolder
from xfer_gui.core.text import QT_TRANSLATE_NOOP

# The same jobs as the window runs, here without its thread.
from xfer_gui.session import dividing, jobs

DONE, FAILED, STOPPED = 0, 1, 130


class Desk:
    """What every command is handed: a job's context, and the two streams.

    Args:
        as_json: print one JSON object on standard output, and no words.
    """

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self.progress = ProgressPrinter(sys.stderr)
        self.context = JobContext(self.progress)

    def start_engine(self) -> None:
        """Import Keras, which takes several seconds the first time."""
        self.progress.line("Preparing the learning engine…")
        with chatter_to_log():
            jobs.prepare_engine_job()(self.context)
        self.context.check()

    def answer(self, data: object, words: Sequence[str]) -> None:
        """Print the result: `data` as JSON, or `words` for a person."""
        self.progress.clear()
        text = json.dumps(data, allow_nan=False) if self._as_json else "\n".join(words)
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def train(chosen: argparse.Namespace, desk: Desk) -> int:
    """Train a classifier on a folder of photos."""
    project, found = found_at(chosen.folder, desk, chosen.nested, chosen.project)
    project = divided_as_asked(chosen, project)
    dataset = project.apply(found)
    plan = studied(make_plan(chosen, dataset, project), chosen)
    run = train_plan(chosen.project, project, dataset, plan, desk)
    return tell_run(run, desk)


def found_at(
    path: Path, desk: Desk, nested: Nested | None = None, folder: Path | None = None
) -> tuple[Project, Dataset]:
    """Look which photos are in a folder, an archive or a table.

    Args:
        path: one of these.
        desk: whom progress and news go to.
        nested: what folders inside class folders are; None as the project says, else "merged".
        folder: the project of the photos, there or not; None where there shall be none.
    Returns:
        The project, a new one where there is none, still to be saved; and all its photos.
    Raises:
        DatasetError: there are no photos in classes.
        ProjectError: the project in `folder` is about other photos, or cannot be read.
    """
    from xfer_gui.core import sources

    source = sources.open_source(path, desk.context)
    project = _project_at(folder, source.folder, source.table)
    project = replace(project, nested=nested or project.nested)
    known = folder is not None and is_project(folder)
    if known:
        found = sources.gather(project, desk.context)
    else:
        source, found = sources.discover(project, desk.context)
        project = replace(project, table=source.table)
    if found.nesting is not None and project.nested is None:
        desk.progress.line(
            "Folders inside class folders are taken as part of the class "
            f"({len(found.nesting.merged)} classes). With --nested separate each is a class of its "
            f"own ({len(found.nesting.separate)} classes)."
        )
    return project, found


def _project_at(folder: Path | None, photos: Path, table: str) -> Project:
    if folder is None or not is_project(folder):
        return Project(photos, table=table)
    project = open_project(folder)
    # A folder may have been found to hold a table when the project was made.
    if project.photo_folder != photos or table not in ("", project.table):
        raise ProjectError(
            QT_TRANSLATE_NOOP("core", "The project “{name}” is about the photos in {photos}."),
            QT_TRANSLATE_NOOP("core", "Choose another folder for the project of these photos."),
            name=folder.name,
            photos=project.photo_folder / project.table,
        )
    return project


def train_plan(folder: Path, project: Project, dataset: Dataset, plan: Plan, desk: Desk) -> Run:
    """Divide the photos, remember how, and train."""
    divided = dividing.split_job(dataset, plan, project)(desk.context)
    parts = project.parts | dict(divided.parts)
    save_project(folder, replace(project, fit=plan.fit, parts=parts))
    desk.start_engine()
    return jobs.train_job(folder, dataset.folder, plan, divided.split)(desk.context)


def resume(chosen: argparse.Namespace, desk: Desk) -> int:
    """Go on with a run that was interrupted or stopped."""
    run = RunFolder(chosen.run)
    if run.read_summary().state == "finished":
        raise ProjectError(
            QT_TRANSLATE_NOOP("core", "The run “{name}” is finished, there is nothing left to do."),
            QT_TRANSLATE_NOOP("core", "Start a new training instead."),
            name=run.folder.name,
        )
    desk.start_engine()
    return tell_run(jobs.resume_job(chosen.run)(desk.context), desk)


def tell_run(run: Run, desk: Desk) -> int:
    """Print what came out of a training."""
    summary, judged = run.summary, run.evaluation
    photos: dict[str, int] = dict(summary.photos) | {"skipped": len(summary.skipped)}
    data = {
        "run": str(run.folder),
        "backbone": run.plan.backbone,
        "strategy": run.plan.strategy,
        "photos": photos,
        "validation_accuracy": summary.validation_accuracy,
        "test_accuracy": judged.accuracy if judged else None,
        "test_interval": list(judged.interval) if judged else None,
        "seconds": {
            name: round(summary.seconds.get(name, 0.0), 3)
            for name in ("read", "features", "train", "evaluate", "total")
        },
        "ease": ease_words.as_data(judged.ease) if judged else None,
        "device": summary.device,
        "advice": [{"id": each.id, "text": each.text} for each in summary.advice],
    }
    words = [f"Stopped; kept what was learned: {run.folder}"] if summary.state == "stopped" else []
    if judged:
        low, high = judged.interval
        words.append(
            f"Test accuracy {judged.accuracy:.1%}, likely {low:.1%} to {high:.1%} "
            f"({judged.photos - judged.correct} wrong of {judged.photos})"
        )
    words += [each.text for each in summary.advice]
    words += _told_ease(judged, {each.id for each in summary.advice})
    found, lines = told(run)
    data |= found
    words += lines
    words.append(f"Run: {run.folder}")
    desk.answer(data, words)
    return STOPPED if summary.state == "stopped" else DONE


def _told_ease(judged: Evaluation | None, said: Container[str] = ()) -> list[str]:
    """Whether it was too easy, unless the advice said so."""
    if judged is None or judged.ease is None:
        return []
    found = ease_words.answer(judged.ease)
    return [] if found.id in said else [found.text]


def _learned_from(path: Path) -> tuple[Path, tuple[Photo, ...]] | None:
    """Photo folder and photos of the training of a run; None for a classifier file alone."""
    run = RunFolder(path)
    if not (path / "split.csv").is_file():
        return None
    split, _ = run.read_split()
    return run.read_summary().photo_folder, split.training + split.validation


def evaluate(chosen: argparse.Namespace, desk: Desk) -> int:
    """Judge a classifier on a folder whose subfolders are the classes."""
    dataset = found_at(chosen.folder, desk, chosen.nested)[1]
    desk.start_engine()
    from xfer_gui.engine.evaluation import evaluate_folder
    from xfer_gui.engine.prediction import Classifier

    if chosen.epoch is None:
        classifier = Classifier.load(chosen.run)
    else:
        from xfer_gui.engine.epochs import load_epoch

        classifier = load_epoch(RunFolder(chosen.run), chosen.epoch, desk.context)
    judged = evaluate_folder(classifier, dataset, desk.context, _learned_from(chosen.run))
    data = {
        "photos": judged.photos,
        "accuracy": judged.accuracy,
        "interval": list(judged.interval),
        "macro_f1": judged.macro_f1,
        "per_class": {
            each.name: {"precision": each.precision, "recall": each.recall, "photos": each.photos}
            for each in judged.per_class
        },
        "confusion": [list(row) for row in judged.confusion],
        "classes": list(judged.classes),
        "ease": ease_words.as_data(judged.ease),
    }
    low, high = judged.interval
    words = [f"Accuracy {judged.accuracy:.1%}, likely {low:.1%} to {high:.1%}"]
    words += [
        f"  {each.name}: {each.recall:.1%} of {each.photos} found, "
        f"{each.precision:.1%} right when said"
        for each in judged.per_class
    ]
    words += _told_ease(judged)
    desk.answer(data, words)
    return DONE


def predict(chosen: argparse.Namespace, desk: Desk) -> int:
    """Name photos with a finished classifier."""
    from xfer_gui.core.sorting import sort_into, write_csv

    paths = jobs.photos_in(path.absolute() for path in chosen.paths)
    if not paths:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "There are no photos in {folder}."),
            QT_TRANSLATE_NOOP("core", "Name photos, or folders with photos in them."),
            folder=", ".join(map(str, chosen.paths)),
        )
    desk.start_engine()
    from xfer_gui.engine.prediction import Classifier

    answers = Classifier.load(chosen.run).classify(paths, desk.context, chosen.top)
    if chosen.csv:
        write_csv(answers, chosen.csv)
    if chosen.sort_into:
        sort_into(answers, chosen.sort_into)
    data: list[dict[str, object]] = []
    words = []
    for answer in answers:
        if isinstance(answer, PhotoFailure):
            data.append({"path": str(answer.path), "error": answer.error})
            words.append(f"{answer.path}: {answer.error}")
            continue
        data.append(
            {
                "path": str(answer.path),
                "label": answer.label,
                "confidence": answer.confidence,
                "unsure": answer.unsure,
                "top": [[name, share] for name, share in answer.top],
            }
        )
        doubt = ", unsure" if answer.unsure else ""
        words.append(f"{answer.path}: {answer.label} ({answer.confidence:.0%}{doubt})")
    desk.answer(data, words)
    return DONE


def report(chosen: argparse.Namespace, desk: Desk) -> int:
    """Write the report of a run."""
    from xfer_gui.core.report import write_report

    write_report(RunFolder(chosen.run).read(), chosen.to)
    desk.answer({"report": str(chosen.to)}, [f"Report: {chosen.to}"])
    return DONE
