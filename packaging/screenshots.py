"""Pictures of every tab, light and dark: `python packaging/screenshots.py [--project DIR]`."""

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / ".xfer-demo"


def main() -> int:
    """Save the pictures of a project; without one, of the demo's, which is made when missing."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--project", type=Path, default=DEMO / "project")
    options.add_argument("--to", type=Path, default=ROOT / "screenshots")
    options.add_argument("--size", default="1280x800", help="of the window, in pixels")
    chosen = options.parse_args()
    # The same on every machine, with a screen or without.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from xfer_gui import cli, environment
    from xfer_gui.core.project import is_project

    environment.prepare()
    if not is_project(chosen.project):
        status = cli.main(["demo", "--to", str(DEMO)])
        if status:
            return status
        chosen.project = DEMO / "project"
    from PySide6.QtCore import QLocale

    from xfer_gui.ui.snapshots import save_all_tabs

    width, height = map(int, chosen.size.split("x"))
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    for picture in save_all_tabs(chosen.project, chosen.to, (width, height), english):
        sys.stdout.write(f"{picture}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
