"""The weights on this machine as the window sees them: looked up, fetched and removed for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from xfer_gui.core import proxy
from xfer_gui.core.errors import XferError
from xfer_gui.core.events import Notice, Progress, StageStarted, WeightsMoved
from xfer_gui.core.jobs import Job
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights_delivery import Delivery
from xfer_gui.core.weights_shelf import Holding, entry_of
from xfer_gui.session import jobs, weights_jobs
from xfer_gui.session.board import JobBoard


@dataclass(frozen=True, slots=True)
class Transfer:
    """A download or an import that runs.

    Attributes:
        kind: which of both.
        backbone_id: whose weights are on their way; empty before the first.
        number: 1 for the first backbone; 0 before.
        count: how many backbones there will be; 0 when nobody knows yet.
        progress: bytes of all of them together; None before there are any.
        stopping: Stop was pressed.
    """

    kind: Literal["download", "import"]
    backbone_id: str = ""
    number: int = 0
    count: int = 0
    progress: Progress | None = None
    stopping: bool = False


class Models(QObject):
    """Knows what weights there are and brings others, beside whatever else runs.

    Downloads have a thread of their own: the Keras thread may be training, the photos thread
    reading, and the files thread must stay free to save the project.

    Args:
        board: where jobs are run.
        can_check: tells whether the Keras thread can look into files.
        parent: its owner.
    """

    inventory_changed = Signal()
    transfer_changed = Signal()
    checking_changed = Signal()
    weights_changed = Signal()  # some came or went
    delivered = Signal(object)  # Delivery
    removed = Signal(object)  # bytes that were freed
    proxy_named = Signal(str)
    failed = Signal(object)  # XferError
    noticed = Signal(object)  # Notice, while nobody watches

    def __init__(
        self,
        board: JobBoard,
        can_check: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._can_check = can_check
        self._holdings: tuple[Holding, ...] = ()
        self._transfer: Transfer | None = None
        self._checking: set[str] = set()
        self._watchers = 0
        board.reported.connect(self._on_board_reported)
        board.stopping.connect(self._on_board_stopping)
        board.finished.connect(self._on_board_finished)

    @property
    def holdings(self) -> tuple[Holding, ...]:
        """What this machine had when it was last looked at; empty before the first `refresh`."""
        return self._holdings

    @property
    def transfer(self) -> Transfer | None:
        """The download or import that runs."""
        return self._transfer

    @property
    def checking(self) -> frozenset[str]:
        """Ids of backbones whose weights came and wait to be compared with their network."""
        return frozenset(self._checking)

    @property
    def proxy(self) -> str:
        """The proxy that the person named; empty to do as the system does."""
        return proxy.named()

    @property
    def is_watched(self) -> bool:
        """True while something on the screen shows what happens here."""
        return self._watchers > 0

    def watch(self, watched: bool) -> None:
        """Say that something shows what happens here, or no longer does."""
        self._watchers += 1 if watched else -1

    def refresh(self) -> None:
        """Look again what is on this machine; `inventory_changed` follows."""
        self._board.start(None, "files", weights_jobs.inventory_job(), self._on_looked)

    def download(self, backbone_ids: Sequence[str]) -> None:
        """Download weights, one backbone after another; nothing while a transfer runs."""
        job = weights_jobs.download_job(tuple(backbone_ids))
        self._begin(Transfer("download", count=len(backbone_ids)), job)

    def import_folder(self, folder: Path) -> None:
        """Copy all weights that a folder has; nothing while a transfer runs."""
        self._begin(Transfer("import"), weights_jobs.import_job(folder))

    def stop(self) -> None:
        """End the transfer; what came so far is kept, and a later download goes on from there."""
        self._board.stop("models")

    def remove(self, backbone_ids: Sequence[str]) -> None:
        """Delete weights that were downloaded or imported; `removed` follows."""
        job = weights_jobs.remove_job(tuple(backbone_ids))
        self._board.start(None, "files", job, self._on_removed)

    def name_proxy(self, address: str) -> None:
        """Download through a proxy from now on; empty does as the system does.

        `proxy_named` follows.
        """
        job = weights_jobs.name_proxy_job(address)
        self._board.start(None, "files", job, self._on_proxy_named)

    def _begin(self, transfer: Transfer, job: Job[Delivery | XferError]) -> None:
        if self._transfer is None:
            self._transfer = transfer
            self._board.start("models", "downloads", job, self._on_delivered)
            self.transfer_changed.emit()

    def _change(self, **changes: object) -> None:
        if self._transfer is not None:
            self._transfer = replace(self._transfer, **changes)  # type: ignore[arg-type]
            self.transfer_changed.emit()

    def _came(self, backbone_id: str) -> None:
        if self._can_check():
            self._checking.add(backbone_id)
            self.checking_changed.emit()
            job = jobs.check_weights_job(backbone_id)
            self._board.start(None, "keras", job, partial(self._on_checked, backbone_id))
        self._something_moved()

    def _something_moved(self) -> None:
        self.refresh()
        self.weights_changed.emit()

    def _on_looked(self, holdings: tuple[Holding, ...]) -> None:
        self._holdings = holdings
        self.inventory_changed.emit()

    def _on_checked(self, backbone_id: str, problem: XferError | None) -> None:
        self._checking.discard(backbone_id)
        self.checking_changed.emit()
        if problem is not None:
            self.failed.emit(problem)
            self._something_moved()

    def _on_removed(self, freed: int | XferError) -> None:
        if isinstance(freed, XferError):
            self.failed.emit(freed)
        else:
            self.removed.emit(freed)
        self._something_moved()

    def _on_proxy_named(self, address: str | XferError) -> None:
        if isinstance(address, XferError):
            self.failed.emit(address)
        else:
            self.proxy_named.emit(address)

    def _on_delivered(self, delivery: Delivery | XferError) -> None:
        if isinstance(delivery, XferError):
            self.failed.emit(delivery)
            return
        self.delivered.emit(delivery)
        if self.is_watched:
            return
        if delivery.arrived:
            names = ", ".join(entry_of(each).name for each in delivery.arrived)
            self.noticed.emit(
                Notice(
                    QT_TRANSLATE_NOOP("core", "On this computer now: {names}."), (("names", names),)
                )
            )
        for _, problem in delivery.problems[:1]:
            self.failed.emit(problem)

    @Slot(str, object)
    def _on_board_reported(self, kind: str, event: object) -> None:
        if kind != "models" or self._transfer is None:
            return
        if isinstance(event, WeightsMoved) and event.state == "coming":
            self._change(backbone_id=event.backbone_id, number=self._transfer.number + 1)
        elif isinstance(event, WeightsMoved):
            self._came(event.backbone_id)
        elif isinstance(event, StageStarted):
            self._change(count=event.stages)
        elif isinstance(event, Progress):
            self._change(progress=event)

    @Slot(str)
    def _on_board_stopping(self, kind: str) -> None:
        if kind == "models":
            self._change(stopping=True)

    @Slot(str)
    def _on_board_finished(self, kind: str) -> None:
        if kind == "models":
            self._transfer = None
            self.transfer_changed.emit()
            # A part of a download may have come, too.
            self.refresh()
        elif kind in ("train", "weights") and self._holdings:
            self.refresh()
