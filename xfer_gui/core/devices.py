"""What training runs on, as data: the window says it in its language, run.json in English."""

import sys
from dataclasses import dataclass
from typing import Literal

from xfer_gui.core.backends import NAMES
from xfer_gui.core.events import Notice
from xfer_gui.core.text import QT_TRANSLATE_NOOP

Obstacle = Literal["", "none", "build", "system"]

_WHY: dict[Obstacle, str] = {
    "none": QT_TRANSLATE_NOOP("core", "No graphics card that {engine} can use was found."),
    "build": QT_TRANSLATE_NOOP(
        "core", "This {engine} was installed without support for the graphics card that is here."
    ),
}
_WHY_WINDOWS = QT_TRANSLATE_NOOP(
    "core", "{engine} has no graphics card support on Windows; PyTorch has."
)
_WHY_MAC = QT_TRANSLATE_NOOP("core", "{engine} has no graphics card support on a Mac; PyTorch has.")


@dataclass(frozen=True, slots=True)
class Device:
    """What the learning engine computes on.

    Attributes:
        backend: the engine, as Keras calls it.
        cores: of the processor.
        gpu: name of the graphics card that is used; empty when none is.
        obstacle: why none is used: "none" was found, the engine's "build" knows none, or none is
            supported on this "system"; empty when one is.
    """

    backend: str
    cores: int
    gpu: str = ""
    obstacle: Obstacle = ""

    @property
    def words(self) -> Notice:
        """What training runs on, in one sentence."""
        engine = NAMES[self.backend]
        if self.gpu:
            return Notice(
                QT_TRANSLATE_NOOP("core", "Training runs on the graphics card {gpu} ({engine})."),
                (("gpu", self.gpu), ("engine", engine)),
            )
        return Notice(
            QT_TRANSLATE_NOOP("core", "Training runs on the processor, {cores} cores ({engine})."),
            (("cores", self.cores), ("engine", engine)),
        )

    @property
    def why(self) -> Notice | None:
        """Why no graphics card is used, in one sentence; None when one is."""
        if not self.obstacle:
            return None
        on_system = _WHY_WINDOWS if sys.platform == "win32" else _WHY_MAC
        return Notice(_WHY.get(self.obstacle, on_system), (("engine", NAMES[self.backend]),))

    @property
    def can_be_helped(self) -> bool:
        """True where something can be installed or chosen so that a graphics card is used."""
        return self.obstacle in ("build", "system")

    def __str__(self) -> str:
        return " ".join(str(notice) for notice in (self.words, self.why) if notice is not None)
