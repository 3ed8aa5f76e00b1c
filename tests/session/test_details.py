"""What a run left beside its result is brought to the window."""

from xfer_gui.core.events import GradientSizes
from xfer_gui.core.plan import Plan
from xfer_gui.core.run_details import RunDetails
from xfer_gui.core.runs import Run, RunFolder, RunSummary


def test_details_of_a_run_are_read_in_the_background(qtbot, session, tmp_path):
    sizes = GradientSizes(1, ("a", "b"), (0.1, 0.2))
    RunFolder(tmp_path).log_event(sizes)
    summary = RunSummary("finished", "2026-11-22T14:03:07", tmp_path, ("a",), {}, {})
    run = Run(tmp_path, Plan("small_vgg", "from_scratch", 64), summary)
    with qtbot.waitSignal(session.details_ready) as blocker:
        session.load_details(run)

    assert blocker.args == [run, RunDetails((sizes,))]
