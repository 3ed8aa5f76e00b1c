"""The same work without a window: for scripts, for tests, and for machines without a screen."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from xfer_gui import (
    __version__,
    commands,
    commands_check,
    commands_epochs,
    commands_group,
    commands_models,
    commands_plan,
    commands_rate,
    commands_studies,
    environment,
)
from xfer_gui.console import stopped_by_ctrl_c
from xfer_gui.core.errors import Cancelled, XferError

_PHOTOS = "a folder whose subfolders are the classes, a zip of one, or a CSV of photos and classes"


def main(arguments: Sequence[str]) -> int:
    """Run one command.

    Args:
        arguments: as after `xfer-gui`.
    Returns:
        0 done, 1 could not be done, 2 wrong usage, 130 stopped.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file name that the terminal's encoding lacks must not end the work.
            stream.reconfigure(errors="backslashreplace")
    try:
        chosen = make_parser().parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    environment.prepare()
    desk = commands.Desk(getattr(chosen, "json", False))
    try:
        with stopped_by_ctrl_c(desk.context):
            return int(chosen.command(chosen, desk))
    except XferError as error:
        desk.progress.line(str(error))
        return commands.FAILED
    except (Cancelled, KeyboardInterrupt):
        desk.progress.line("Stopped.")
        return commands.STOPPED
    except BrokenPipeError:
        # Whoever read the output has gone; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return commands.FAILED


def demo(chosen: argparse.Namespace, desk: commands.Desk) -> int:
    """Go the whole way once, on drawings made by this program."""
    from xfer_gui import demo as demonstration

    return demonstration.run(chosen.to, desk)


def make_parser() -> argparse.ArgumentParser:
    """Everything that `xfer-gui` understands."""
    parser = argparse.ArgumentParser(
        prog="xfer-gui",
        description="Teach your own computer to tell your own photos apart. "
        "Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Xfer {__version__}")
    choices = parser.add_subparsers(required=True, metavar="COMMAND")

    new = choices.add_parser("demo", help=demo.__doc__)
    new.add_argument("--to", type=Path, metavar="DIR", help="where to put everything")
    new.set_defaults(command=demo)

    new = choices.add_parser("check", help=commands_check.check.__doc__)
    _add_photos(new)
    commands_check.add_options(new)
    _finish(new, commands_check.check)

    new = choices.add_parser("group", help=commands_group.group.__doc__)
    new.add_argument("folder", type=Path, metavar="FOLDER", help="its subfolders do not matter")
    commands_group.add_options(new)
    _finish(new, commands_group.group)

    new = choices.add_parser("train", help=commands.train.__doc__)
    _add_photos(new)
    new.add_argument("--project", type=_folder, required=True, metavar="DIR")
    commands_plan.add_options(new)
    commands_studies.add_options(new)
    _finish(new, commands.train)

    new = choices.add_parser("find-rate", help=commands_rate.find_rate.__doc__)
    _add_photos(new)
    commands_plan.add_options(new)
    new.set_defaults(project=None)
    _finish(new, commands_rate.find_rate)

    new = choices.add_parser("resume", help=commands.resume.__doc__)
    new.add_argument("run", type=_folder, metavar="RUN")
    _finish(new, commands.resume)

    new = choices.add_parser("evaluate", help=commands.evaluate.__doc__)
    new.add_argument("run", type=_folder, metavar="RUN")
    _add_photos(new)
    new.add_argument("--epoch", type=int, metavar="N", help="one of its rounds (see epochs)")
    _finish(new, commands.evaluate)

    new = choices.add_parser("epochs", help=commands_epochs.epochs.__doc__)
    new.add_argument("run", type=_folder, metavar="RUN")
    commands_epochs.add_options(new)
    _finish(new, commands_epochs.epochs)

    new = choices.add_parser("predict", help=commands.predict.__doc__)
    new.add_argument("run", type=_folder, metavar="RUN_OR_XFER")
    new.add_argument("paths", type=Path, nargs="+", metavar="PATH")
    new.add_argument("--top", type=commands_plan.positive, default=5, metavar="N")
    new.add_argument("--csv", type=Path, metavar="FILE", help="write a table, too")
    new.add_argument("--sort-into", type=Path, metavar="DIR", help="copy photos by class, too")
    _finish(new, commands.predict)

    new = choices.add_parser("models", help=commands_models.models.__doc__)
    wish = new.add_mutually_exclusive_group()
    wish.add_argument("--download", nargs="+", metavar="ID|all", help="download their weights")
    wish.add_argument(
        "--import", type=_folder, dest="import_from", metavar="FOLDER", help="copy weights from it"
    )
    wish.add_argument("--remove", nargs="+", metavar="ID|all", help="delete downloaded weights")
    _finish(new, commands_models.models)

    new = choices.add_parser("report", help=commands.report.__doc__)
    new.add_argument("run", type=_folder, metavar="RUN")
    new.add_argument("--to", type=_html, required=True, metavar="FILE.html")
    _finish(new, commands.report)
    return parser


def _add_photos(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="PHOTOS", help=_PHOTOS)
    parser.add_argument(
        "--nested",
        choices=("merged", "separate"),
        help="folders inside class folders are part of the class, or classes named a/b",
    )


def _finish(parser: argparse.ArgumentParser, command: object) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=command)


def _folder(text: str) -> Path:
    return Path(text).absolute()


def _html(text: str) -> Path:
    if Path(text).suffix.lower() not in (".html", ".htm"):
        raise argparse.ArgumentTypeError("the file's name must end in .html")
    return Path(text)
