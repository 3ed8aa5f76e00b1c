"""The whole way once, on drawings made by this program: draw, learn, judge, name, report, show."""

import os
from pathlib import Path

from xfer_gui import environment
from xfer_gui.commands import DONE, STOPPED, Desk, train_plan
from xfer_gui.core import places
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.drawings import THINGS, draw_dataset
from xfer_gui.core.photos import DEFAULT_FIT, Dataset
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project
from xfer_gui.core.results import Prediction
from xfer_gui.core.runs import Run
from xfer_gui.session import jobs

KNOWN, UNSEEN = 60, 6
KNOWN_SEED, UNSEEN_SEED = 1, 2


def run(to: Path | None, desk: Desk) -> int:
    """Do everything and leave it in one folder.

    Args:
        to: that folder; None takes one among the person's projects.
        desk: context and streams of the command line.
    Returns:
        Exit status: 0 done, 130 stopped.
    Raises:
        XferError: it could not be done, and why.
    """
    from xfer_gui.core.dataset import scan
    from xfer_gui.core.report import write_report

    home = (to or places.projects_folder() / "Demo").absolute()
    say = desk.progress.line
    say(f"Drawing {KNOWN * len(THINGS)} pictures by code: {', '.join(THINGS)}. They are no photos.")
    draw_dataset(home / "drawings", KNOWN, KNOWN_SEED)
    draw_dataset(home / "unseen", UNSEEN, UNSEEN_SEED)

    dataset = scan(home / "drawings", desk.context)
    plan, why = choose_plan(dataset)
    say(why)
    trained = train_plan(home / "project", Project(dataset.folder), dataset, plan, desk)
    if trained.summary.state == "stopped":
        say(f"Stopped; what was learned is kept in {trained.folder}")
        return STOPPED
    named = name_unseen(trained, home / "unseen", desk)
    write_report(trained, home / "report.html")
    desk.answer(None, [*summary(trained, named), f"Report: {home / 'report.html'}"])
    return show(home, desk)


def choose_plan(dataset: Dataset) -> tuple[Plan, str]:
    """What to train with what is on this machine, and a sentence that says why."""
    plan = jobs.recommended(dataset, DEFAULT_FIT)
    entry = backbone(plan.backbone)
    if entry.weights_url is None:
        return plan, (
            f"Using {entry.name}, which comes with the program: no other pre-trained network is on "
            "this computer. With a larger one the result would be better."
        )
    return plan, f"Using {entry.name}, whose weights are on this computer."


def name_unseen(trained: Run, folder: Path, desk: Desk) -> list[tuple[Prediction, str]]:
    """Name drawings that the network has never seen; gives each with what it really is."""
    desk.context.plan_stages(1)
    answers = jobs.predict_job(trained.folder, [folder])(desk.context)
    return [(each, each.path.parent.name) for each in answers if isinstance(each, Prediction)]


def summary(trained: Run, named: list[tuple[Prediction, str]]) -> list[str]:
    """What came out, in a few lines."""
    lines = []
    if trained.evaluation:
        low, high = trained.evaluation.interval
        share = trained.evaluation.accuracy
        lines.append(f"Test accuracy {share:.0%}, likely {low:.0%} to {high:.0%}.")
    right = sum(answer.label == truth for answer, truth in named)
    lines.append(f"{right} of {len(named)} drawings that it had never seen were named right:")
    for answer, truth in named[:: UNSEEN // 2]:
        verdict = "right" if answer.label == truth else f"wrong, it is a {truth}"
        lines.append(f"  {answer.path.name}: {answer.label} ({answer.confidence:.0%}), {verdict}")
    return lines


def has_screen() -> bool:
    """True where a window can be shown."""
    return os.environ.get("QT_QPA_PLATFORM") != "offscreen" and environment.has_screen()


def show(home: Path, desk: Desk) -> int:
    """Open the window on the project; without a screen leave pictures of every tab."""
    if has_screen():
        from xfer_gui import app

        desk.progress.line("Opening the window…")
        return app.main(home / "project")
    from xfer_gui.ui import snapshots

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    desk.progress.line("There is no screen here, so the window leaves pictures of itself.")
    for picture in snapshots.save_all_tabs(home / "project", home / "screenshots"):
        desk.progress.line(f"Screenshot: {picture}")
    return DONE
