"""The command that looks through a folder: what is in it, and what is wrong with it."""

import argparse
from dataclasses import replace

from xfer_gui.commands import DONE, Desk, found_at
from xfer_gui.core.doctor import findings
from xfer_gui.core.findings import Finding
from xfer_gui.core.photos import DEFAULT_FIT, PARTS, Dataset, Part, Problem
from xfer_gui.core.suspects import Suspects
from xfer_gui.session import doctor_jobs, jobs


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `check` understands beside the folder."""
    parser.add_argument(
        "--suspects",
        action="store_true",
        help="look for photos in the wrong class, too; this takes longer",
    )


def check(chosen: argparse.Namespace, desk: Desk) -> int:
    """Read every photo once and say what is wrong: damaged files, twins, bad photos, leaks."""
    desk.context.plan_stages(3)
    project, found = found_at(chosen.folder, desk, chosen.nested)
    problems = found.problems + jobs.check_job(found, DEFAULT_FIT)(desk.context)
    bad = {problem.path for problem in problems}
    readable = replace(
        project.apply(found),
        photos=tuple(photo for photo in project.apply(found).photos if photo.path not in bad),
    )
    signs = doctor_jobs.examine_job(readable)(desk.context)
    suspects = _suspects(readable, desk) if chosen.suspects else None
    told = findings(readable, signs, DEFAULT_FIT, suspects)
    twins = [list(map(str, group)) for group in signs.exact]
    parts = {part: sum(photo.part == part for photo in found.photos) for part in PARTS}
    data = {
        "classes": found.counts(),
        "photos": len(found.photos),
        "problems": [
            {"path": str(each.path), "kind": each.kind, "detail": each.detail} for each in problems
        ],
        "twins": twins,
        "findings": [
            {
                "kind": each.kind,
                "text": each.text,
                "photos": [str(photo.path) for photo in each.photos],
            }
            for each in told
        ],
        "split": parts if found.is_split else None,
    }
    desk.answer(data, _words(found, parts if found.is_split else None, problems, told))
    return DONE


def _suspects(dataset: Dataset, desk: Desk) -> Suspects:
    desk.start_engine()
    return doctor_jobs.find_suspects_job(dataset, DEFAULT_FIT)(desk.context)


def _words(
    found: Dataset,
    parts: dict[Part, int] | None,
    problems: tuple[Problem, ...],
    told: tuple[Finding, ...],
) -> list[str]:
    words = [f"{len(found.photos)} photos in {len(found.classes)} classes"]
    words += [f"  {count:6}  {name}" for name, count in found.counts().items()]
    if parts is not None:
        words.append("Already divided: " + ", ".join(f"{n} {part}" for part, n in parts.items()))
    words += [f"Problem: {each.path}: {each.detail}" for each in problems]
    for finding in told:
        words.append(finding.text)
        # Of findings about most photos, nobody wants the list.
        if len(finding.photos) <= 20:
            words += [f"    {photo.path}" for photo in finding.photos]
    return words
