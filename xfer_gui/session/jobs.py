"""The jobs of the program, and the only door from the window to the engine.

Each function takes frozen data and returns a plain `job(context)`; what is slow to import is
imported inside, in the thread that runs the job.
"""

import os
import shutil
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xfer_gui.core import backends, epochs, studies
from xfer_gui.core import project as project_files
from xfer_gui.core.devices import Device
from xfer_gui.core.epochs import EpochTable
from xfer_gui.core.errors import Cancelled, WeightsError, XferError
from xfer_gui.core.files import write_error
from xfer_gui.core.jobs import Job, JobContext
from xfer_gui.core.photos import Dataset, Fit, Photo, Problem, Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project
from xfer_gui.core.results import PhotoFailure, Prediction
from xfer_gui.core.runs import Run, RunFolder, list_runs
from xfer_gui.core.studies import RateSweep
from xfer_gui.session import dividing, opening, smoothness
from xfer_gui.session.opening import Opened

if TYPE_CHECKING:
    from xfer_gui.core.run_details import RunDetails
    from xfer_gui.engine.prediction import Classifier

# What the Keras thread keeps between jobs. A network never leaves the thread that built it.
_kept = threading.local()


def prepare_engine_job() -> Job[Device]:
    """Import Keras in the thread that will own it; gives what it computes on."""

    def job(context: JobContext) -> Device:
        backends.check()
        smoothness.share_the_interpreter()
        if os.environ.get("KERAS_BACKEND", "tensorflow") == "tensorflow":
            smoothness.load_tensorflow_libraries()
        with smoothness.no_garbage_collection():
            from xfer_gui.engine import device, prediction, training  # noqa: F401

            device.prepare()
        return device.describe()

    return job


def import_job(path: Path, recent: Sequence[Path]) -> Job[Opened]:
    """Look through a folder, an archive or a table and open the project that belongs to it."""

    def job(context: JobContext) -> Opened:
        with smoothness.no_garbage_collection():
            return opening.import_from(path, recent, context)

    return job


def open_job(folder: Path) -> Job[Opened]:
    """Read a project and its runs, not yet its photos."""
    return lambda context: opening.read(folder)


def check_job(dataset: Dataset, fit: Fit) -> Job[tuple[Problem, ...]]:
    """Decode every photo once, as the recommended plan needs it; gives those that are bad."""

    def job(context: JobContext) -> tuple[Problem, ...]:
        from xfer_gui.core import pixels

        smoothness.let_the_window_paint(dataset.photos, context)
        plan = recommended(dataset, fit)
        return pixels.PixelCache(dataset.folder, plan.image_size, fit).fill(dataset.photos, context)

    return job


def recommended(dataset: Dataset, fit: Fit) -> Plan:
    """The plan that suits these photos and what is on this machine."""
    from xfer_gui.core import catalogue, recommend, weights

    ready = {backbone.id for backbone in catalogue.BACKBONES if weights.is_ready(backbone.id)}
    return recommend.recommend(dataset, ready, fit)


def save_project_job(folder: Path, project: Project) -> Job[None]:
    """Write `project.json`."""
    return lambda context: project_files.save_project(folder, project)


def saved_job() -> Job[None]:
    """Does nothing; it is done once everything that was to be saved before it is."""
    return lambda context: None


def train_job(project: Path, photo_folder: Path, plan: Plan, split: Split) -> Job[Run]:
    """Train a new run."""

    def job(context: JobContext) -> Run:
        from xfer_gui.engine import training

        _forget_classifier()
        run = RunFolder.create(project, plan, split, photo_folder)
        try:
            return training.train(plan, split, run, context)
        except Cancelled:
            # Stopped before anything was learned: there is nothing to keep but folds.
            if not studies.has_judged_folds(run.folder):
                shutil.rmtree(run.folder, ignore_errors=True)
            raise

    return job


def estimate_job(dataset: Dataset, plan: Plan, project: Project) -> Job[float | None]:
    """Measure how many seconds a training would take; None where it cannot be told."""

    def job(context: JobContext) -> float | None:
        from xfer_gui.core import estimate as arithmetic
        from xfer_gui.core import split
        from xfer_gui.engine import estimate

        try:
            known = dividing.groups_known(dataset, project)
            groups = known.groups if known else None
            divided = split.split(dataset, plan.shares, plan.seed, project.parts, groups)
            costs = estimate.measure(plan, divided, context)
            amounts = estimate.amounts(plan, divided, dataset.folder)
        except XferError:
            # Whoever starts this training is told why it is not possible.
            return None
        return sum(arithmetic.stages(plan, costs, amounts).values())

    return job


def sweep_job(photo_folder: Path, plan: Plan, split: Split) -> Job[RateSweep]:
    """Look for a good learning rate for a plan."""

    def job(context: JobContext) -> RateSweep:
        from xfer_gui.engine import rate_sweep

        _forget_classifier()
        return rate_sweep.sweep(plan, split, photo_folder, context)

    return job


def resume_job(folder: Path) -> Job[Run]:
    """Go on with a run that was interrupted."""

    def job(context: JobContext) -> Run:
        from xfer_gui.engine import training

        _forget_classifier()
        run = RunFolder(folder)
        split, _ = run.read_split()
        return training.train(run.read_plan(), split, run, context)

    return job


def predict_job(folder: Path, paths: Sequence[Path]) -> Job[list[Prediction | PhotoFailure]]:
    """Say what is on photos and on all photos in folders, with the classifier of a run."""

    def job(context: JobContext) -> list[Prediction | PhotoFailure]:
        photos = photos_in(paths)
        return _classifier(folder).classify(photos, context)

    return job


def import_weights_job(backbone_id: str, path: Path) -> Job[Path]:
    """Take a weights file that the person chose, once it fits the network it is for."""

    def job(context: JobContext) -> Path:
        from xfer_gui.core import weights
        from xfer_gui.engine import weights_check

        return weights.import_file(backbone_id, path, weights_check.check)

    return job


def check_weights_job(backbone_id: str) -> Job[XferError | None]:
    """Compare weights that came with the network they are for; gives what is wrong with them."""

    def job(context: JobContext) -> XferError | None:
        from xfer_gui.core import weights, weights_shelf
        from xfer_gui.engine import weights_check

        found = weights.find(weights_shelf.entry_of(backbone_id))
        try:
            if found is not None:
                weights_check.check(backbone_id, found[0])
        except WeightsError as error:
            # Its frames would carry a network into the window's thread.
            return WeightsError(error.sentence_template, error.hint_template, **error.values)
        return None

    return job


def list_runs_job(project: Path) -> Job[list[Run]]:
    """Read all runs of a project."""
    return lambda context: list_runs(project)


def test_photos_job(folder: Path) -> Job[tuple[Photo, ...]]:
    """The photos that a run was judged on and that are still there."""
    return lambda context: RunFolder(folder).read_split()[0].test


def details_job(folder: Path) -> Job["RunDetails"]:
    """Read what a run left beside its result: gradients, folds, trials."""

    def job(context: JobContext) -> "RunDetails":
        from xfer_gui.core import run_details

        return run_details.read_details(folder)

    return job


def list_epochs_job(folder: Path) -> Job[EpochTable]:
    """Look up the rounds of a run."""
    return lambda context: epochs.read_epochs(RunFolder(folder))


def judge_epoch_job(folder: Path, epoch: int) -> Job[EpochTable]:
    """Try a round on the validation and test photos of its run; gives all rounds."""

    def job(context: JobContext) -> EpochTable:
        from xfer_gui.engine import epochs as rounds

        rounds.judge_epoch(RunFolder(folder), epoch, context)
        return epochs.read_epochs(RunFolder(folder))

    return job


def choose_epoch_job(folder: Path, epoch: int) -> Job[Run]:
    """Make a round the classifier of its run; gives the run with the figures of this round."""

    def job(context: JobContext) -> Run:
        from xfer_gui.engine import epochs as rounds

        return rounds.choose_epoch(RunFolder(folder), epoch, context)

    return job


def restore_epoch_job(folder: Path) -> Job[Run]:
    """Go back to the round that Xfer chose itself."""
    return lambda context: epochs.restore_choice(RunFolder(folder))


def report_job(run: Run, to: Path, say: Callable[[str], str], language: str) -> Job[Path]:
    """Write a run as one HTML file; gives the file back."""

    def job(context: JobContext) -> Path:
        from xfer_gui.core import report

        report.write_report(run, to, say, language)
        return to

    return job


def names_job() -> Job[tuple[str, ...]]:
    """Read the 1,000 names of ImageNet, or fetch them."""

    def job(context: JobContext) -> tuple[str, ...]:
        from xfer_gui.core import imagenet

        return imagenet.load(context)

    return job


def warm_up_job() -> Job[None]:
    """Import what draws charts, so that the page with the first chart need not wait for it."""

    def job(context: JobContext) -> None:
        from matplotlib.backends import backend_agg  # noqa: F401

    return job


def delete_run_job(folder: Path) -> Job[Path]:
    """Delete a run and all that it left; gives its folder back."""

    def job(context: JobContext) -> Path:
        try:
            shutil.rmtree(folder)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise write_error(folder, error) from error
        return folder

    return job


def photos_in(paths: Iterable[Path]) -> list[Path]:
    """Files as they are, folders replaced by the photos in them, each once."""
    from xfer_gui.core.photo_reader import EXTENSIONS

    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith(".") and Path(name).suffix.lower() in EXTENSIONS:
                    found[Path(folder, name)] = None
    return list(found)


def _classifier(folder: Path) -> "Classifier":
    from xfer_gui.engine.prediction import Classifier

    # A run that was resumed has a new network under the old name.
    key = folder, (folder / "network" / "manifest.json").stat().st_mtime_ns
    if getattr(_kept, "key", None) != key:
        _forget_classifier()
        _kept.classifier = Classifier.load(folder)
        _kept.key = key
    classifier: Classifier = _kept.classifier
    return classifier


def _forget_classifier() -> None:
    _kept.__dict__.clear()
