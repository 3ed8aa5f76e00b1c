"""Playing the person at the window: the real `main()` runs, and steps are taken inside its loop."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from xfer_gui.app import main
from xfer_gui.ui.main_window import MainWindow


@pytest.fixture
def play(qapp, qtbot) -> Callable[[Callable[[MainWindow], None]], int]:
    """`play(steps)` starts the program, runs `steps(window)` and closes the window."""

    def start(steps: Callable[[MainWindow], None]) -> int:
        raised: list[BaseException] = []

        def run() -> None:
            # A window that was closed before may not have been collected yet.
            windows = [each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow)]
            window = next(each for each in windows if each.isVisible())
            try:
                qtbot.waitUntil(lambda: window.session is not None, timeout=20_000)
                steps(window)
            except BaseException as error:  # noqa: BLE001 - raised again once the loop has ended
                raised.append(error)
            finally:
                # The last window that closes ends the loop. `quit()` as well would leave a second
                # wish to quit behind, and every later event loop would end at once.
                window.close()

        QTimer.singleShot(0, run)
        status = main()
        if raised:
            raise raised[0]
        return status

    return start


def drop(widget: QWidget, paths: Sequence[Path]) -> None:
    """Drag files over a widget and let them go there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = widget.rect().center()
    entered = QDragEnterEvent(
        QPoint(middle),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(
        QPointF(middle),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    QApplication.sendEvent(widget, dropped)


@pytest.fixture
def few_pets(shared_data, tmp_path) -> Path:
    """Part of cats-dogs, split as it came: 2 × 60 training and 2 × 30 test photos."""
    source = shared_data("cats-dogs")
    for part, count in (("training_set", 60), ("test_set", 30)):
        for name in ("cats", "dogs"):
            target = tmp_path / "pets" / part / name
            target.mkdir(parents=True)
            for photo in sorted((source / part / name).glob("*.jpg"))[:count]:
                shutil.copy2(photo, target)
    return tmp_path / "pets"
