"""The command `find-rate`: tries ever higher learning rates and suggests one."""

import argparse

from xfer_gui.commands import DONE, Desk, found_at
from xfer_gui.commands_plan import divided_as_asked, make_plan
from xfer_gui.core.catalogue import backbone
from xfer_gui.session import dividing, jobs


def find_rate(chosen: argparse.Namespace, desk: Desk) -> int:
    """Look for a good learning rate; nothing is kept of the network that tries."""
    if chosen.strategy == "auto":
        known = chosen.backbone != "auto" and not backbone(chosen.backbone).has_weights
        chosen.strategy = "from_scratch" if known else "hybrid"
    project, dataset = found_at(chosen.folder, desk, chosen.nested)
    project = divided_as_asked(chosen, project)
    plan = make_plan(chosen, dataset, project)
    divided = dividing.split_job(dataset, plan, project)(desk.context)
    desk.start_engine()
    found = jobs.sweep_job(dataset.folder, plan, divided.split)(desk.context)
    data = {
        "backbone": plan.backbone,
        "strategy": plan.strategy,
        "batch_size": plan.batch_size,
        "suggestion": found.suggestion,
        "reason": found.reason,
        "rates": list(found.rates),
        "losses": list(found.losses),
    }
    rate = f"A good rate is {found.suggestion:g}. " if found.suggestion else ""
    desk.answer(data, [rate + found.reason])
    return DONE
