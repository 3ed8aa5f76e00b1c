"""How soon the window is there, and how smoothly it runs while a network trains."""

import os
import subprocess
import sys

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
# The program's own start, up to the moment when the window has been painted.
OURS = """
from PySide6.QtWidgets import QApplication
from xfer_gui.app import make_application, show_window

app = make_application()
window = show_window(app)
window.first_painted.connect(QApplication.quit)
app.exec()
"""
STARTS = 9

# Runs the whole program, trains in it and measures how late a 5 ms heartbeat comes.
SMOOTH = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
from xfer_gui import app as program
from xfer_gui.core.plan import Plan
from xfer_gui.ui.main_window import MainWindow
from xfer_gui.ui.snapshots import wait_until

BEAT = 0.005
late = []

def play():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    wait_until(lambda: window.session is not None, 60_000)
    session = window.session
    wait_until(lambda: session.engine.state == "ready", 300_000)
    session.import_folder(Path(sys.argv[1]))
    wait_until(lambda: session.dataset is not None and not session.is_busy("check"), 300_000)
    window.show_page("train")
    wait_until(lambda: False, 1000)
    plan = Plan("mobilenet_v2_0.35", "full_fine_tuning", 96, epochs=int(sys.argv[2]))
    last = time.perf_counter()

    def beat():
        nonlocal last
        now = time.perf_counter()
        late.append(now - last - BEAT)
        last = now

    timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    session.train(plan)
    timer.start()
    last = time.perf_counter()
    finished = []
    session.training_finished.connect(finished.append)
    wait_until(lambda: bool(finished), 900_000)
    timer.stop()
    late.sort()
    print(json.dumps({"beats": len(late), "p50": late[len(late) // 2],
                      "p99": late[int(len(late) * 0.99)], "max": late[-1],
                      "state": finished[0].summary.state}))
    window.close()

QTimer.singleShot(0, play)
sys.exit(program.main())
"""


def test_the_window_is_there_nearly_as_soon_as_a_bare_one(tmp_path, figure):
    import time

    environment = _environment(tmp_path)
    times: dict[str, list[float]] = {BARE: [], OURS: []}
    for _ in range(STARTS):
        for script, found in times.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", script], env=environment, check=True)
            found.append(time.perf_counter() - began)
    # The first starts read files from the disk that the later ones find in memory.
    bare, ours = (min(found[1:]) for found in times.values())
    figure(f"window painted: bare {bare:.3f} s, Xfer {ours:.3f} s, from process start to end")
    figure(f"  ratio {ours / bare:.2f} (at most 1.5)")
    assert ours <= 1.5 * bare


def test_the_window_stays_smooth_while_a_network_trains(weights, shared_data, tmp_path, figure):
    import json

    done = subprocess.run(
        [sys.executable, "-c", SMOOTH, str(shared_data("sign-digits")), "3"],
        env=_environment(tmp_path) | {"XFER_WEIGHTS": str(weights)},
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    figure(
        f"event loop late while training: median {1000 * found['p50']:.1f} ms, 99th percentile "
        f"{1000 * found['p99']:.1f} ms (at most 16), at most {1000 * found['max']:.0f} ms (500)"
    )
    assert found["state"] == "finished"
    assert found["beats"] > 1000
    assert found["p99"] <= 0.016
    assert found["max"] <= 0.5


def _environment(tmp_path) -> dict[str, str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XFER_HOME": str(tmp_path / "home")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment
