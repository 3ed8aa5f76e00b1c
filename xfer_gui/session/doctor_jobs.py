"""Jobs of the photo doctor; a door to the engine like `jobs.py`, opened inside function bodies."""

from collections.abc import Callable
from pathlib import Path

from xfer_gui.core import doctor, lookalikes
from xfer_gui.core.doctor import Signs
from xfer_gui.core.findings import Finding
from xfer_gui.core.jobs import Job, JobContext
from xfer_gui.core.photos import Dataset, Fit
from xfer_gui.core.suspects import Suspects, read_suspects, save_suspects
from xfer_gui.session import jobs, smoothness


def examine_job(dataset: Dataset, known: Signs | None = None) -> Job[Signs]:
    """Compare the photos with each other, after they were read. Opens the stage "examine".

    Args:
        dataset: as the person wants it.
        known: of earlier; given back where they are of these photos, as they are.
    """

    def job(context: JobContext) -> Signs:
        age = lookalikes.age(dataset.folder)
        if known is not None and known.age == age and known.cover(dataset.photos):
            return known
        clock = context.start("examine")
        return doctor.examine(dataset, lambda: clock.advance(0))

    return job


def findings_job(
    dataset: Dataset,
    signs: Signs,
    fit: Fit,
    suspects: Suspects | None,
    is_wanted: Callable[[], bool],
) -> Job[tuple[Finding, ...] | None]:
    """Say what the signs mean now.

    Args:
        dataset: as the person wants it.
        signs: None comes of it where there are photos that were not examined.
        fit: how photos become square.
        suspects: from the search for wrong classes, if there was one.
        is_wanted: asked in the job's thread; with False, None comes of it without any work.
    """

    def job(context: JobContext) -> tuple[Finding, ...] | None:
        if is_wanted():
            smoothness.let_the_window_paint(dataset.photos, context)
        if not is_wanted() or not signs.cover(dataset.photos):
            return None
        return doctor.findings(dataset, signs, fit, suspects)

    return job


def read_suspects_job(project: Path) -> Job[Suspects | None]:
    """Read what the last search for wrong classes found."""
    return lambda context: read_suspects(project)


def find_suspects_job(dataset: Dataset, fit: Fit) -> Job[Suspects]:
    """Look for photos in the wrong class."""

    def job(context: JobContext) -> Suspects:
        from xfer_gui.engine import suspects

        return suspects.find_suspects(dataset, jobs.recommended(dataset, fit), context)

    return job


def suspects_job(project: Path, dataset: Dataset, fit: Fit) -> Job[Suspects]:
    """Look for photos in the wrong class, and keep what is found with the project."""
    find = find_suspects_job(dataset, fit)
    return lambda context: _kept(project, find(context))


def suspects_of_run_job(project: Path, run: Path) -> Job[Suspects | None]:
    """Take the answers of a cross-validation, if the run has one, and keep what they tell."""

    def job(context: JobContext) -> Suspects | None:
        from xfer_gui.core import studies
        from xfer_gui.engine import suspects

        answers = studies.read_out_of_fold(run)
        return None if answers is None else _kept(project, suspects.of_answers(answers))

    return job


def _kept(project: Path, suspects: Suspects) -> Suspects:
    save_suspects(project, suspects)
    return suspects
