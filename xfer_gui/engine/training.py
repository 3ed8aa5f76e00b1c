"""The one entrance to training: from a plan and a split to a finished, judged classifier."""

from xfer_gui.core.errors import Cancelled, XferError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.photos import Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.runs import Run, RunFolder
from xfer_gui.engine.checkpoints import Checkpoints
from xfer_gui.engine.device import let_go
from xfer_gui.engine.single_training import SingleTraining


def train(plan: Plan, split: Split, run: RunFolder, context: JobContext) -> Run:
    """Train, judge and save one classifier.

    Args:
        plan: what was chosen.
        split: photos to learn from, to choose by, and to judge by once at the end.
        run: folder of this run; one with a checkpoint is gone on from.
        context: told everything; Stop keeps what was learned so far.
    Returns:
        The run, "finished", or "stopped" when Stop came after something was learned.
    Raises:
        Cancelled: Stop came before anything was learned, or before a resumed run went on.
        XferError: it could not be done, and why; the run is marked "failed".
    """
    try:
        return _train(plan, split, run, context)
    except Cancelled:
        # A run that has whole epochs can still be gone on from, like one that was cut off.
        if not Checkpoints(run).latest_epoch:
            run.set_state("stopped")
        raise
    except XferError:
        run.set_state("failed")
        raise
    finally:
        let_go()


def _train(plan: Plan, split: Split, run: RunFolder, context: JobContext) -> Run:
    # Searches and cross-validations train many times, so their modules import this one.
    if plan.time_budget is not None:
        from xfer_gui.engine.search import search_and_train

        return search_and_train(plan, split, run, context)
    if plan.strategy == "ensemble":
        from xfer_gui.engine import ensemble

        return ensemble.train(plan, split, run, context)
    if plan.folds:
        from xfer_gui.engine.folds import cross_validate

        cross_validate(plan, split, run, context)
    return SingleTraining(plan, split, run, context).run()
