"""Every epoch is a model on disk; the latest can be gone on from, the best can be taken."""

import json
import math
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from xfer_gui.core import files
from xfer_gui.core.runs import RunFolder
from xfer_gui.engine.networks import get_arrays, set_arrays

# Room for the epochs of one run; beyond it the oldest go, never the best and never the latest.
EPOCHS_BUDGET = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Decision:
    """What was kept after a careful phase: that phase, and the epoch."""

    phase: int
    epoch: int


class Checkpoints:
    """The epochs of one run.

    Args:
        run: the run's folder.
        validation: how many validation photos the epochs are checked on; 0 where nobody asks for
            the best.
        budget: bytes that the epochs of this run may take.
    """

    def __init__(self, run: RunFolder, validation: int = 0, budget: int = EPOCHS_BUDGET) -> None:
        self._run, self._validation = run, validation
        self._budget = budget
        self._checks: dict[int, tuple[float, float]] = {}
        self._read_checks()
        decision = run.folder / "epochs" / "accepted.json"
        self._decision_file = decision
        self._decision = files.read_json(decision, Decision) if decision.exists() else None

    @property
    def latest_epoch(self) -> int | None:
        """The last whole epoch that can be gone on from; None when there is none."""
        return max(self._checks, default=None)

    @property
    def best_epoch(self) -> int:
        """The epoch that was accepted, else the best on the validation photos; else the latest."""
        if self._decision is not None:
            return self._decision.epoch
        best = self.best_of(self._checks)
        assert best is not None
        return best

    @property
    def accepted_epoch(self) -> int:
        """What a careful phase must be better than; 0 before anything was accepted."""
        return self._decision.epoch if self._decision else 0

    def accept(self, phase: int, epoch: int) -> None:
        """Make an epoch the one that is kept after `phase`.

        Raises:
            ProjectError: the disk is full.
        """
        self._decision = Decision(phase, epoch)
        files.write_json(self._decision_file, self._decision, Decision)

    def is_decided(self, phase: int) -> bool:
        """True once `accept` was called for that phase or a later one."""
        return self._decision is not None and self._decision.phase >= phase

    def best_of(self, epochs: Iterable[int]) -> int | None:
        """The latest of some epochs whose validation accuracy is the best, or that but for noise.

        The rate falls to nothing, so later epochs are the better ones, and of a few hundred photos
        one more or less says little. Cats and dogs, all of MobileNetV2 0.35, 142 validation
        photos: the third round of ten and the last were right about as many of them, and about
        91 and 94 % of the test photos.

        Returns:
            None when none of them is still there.
        Source: Breiman et al. 1984, section 3.4.3 (the rule of one standard error).
        """
        here = [
            epoch
            for epoch in epochs
            if epoch in self._checks and self._run.epoch_file(epoch).exists()
        ]
        accuracies = {epoch: self._checks[epoch][1] for epoch in here}
        if not here or math.isnan(accuracies[here[0]]):
            return max(here, default=None)
        enough = self._but_for_noise(max(accuracies.values()))
        return max(epoch for epoch in here if accuracies[epoch] >= enough)

    def _but_for_noise(self, accuracy: float) -> float:
        """One standard error less; all may be right, so one photo right and one wrong are added."""
        if not self._validation:
            return accuracy
        photos = self._validation + 2
        share = (accuracy * self._validation + 1) / photos
        return accuracy - math.sqrt(share * (1 - share) / photos)

    def keep(
        self,
        network: keras.Model,
        optimizer: keras.Optimizer,
        epoch: int,
        check: tuple[float, float],
    ) -> None:
        """Write an epoch: first its weights, then what is needed to go on from it.

        Args:
            network, optimizer: as they are after `epoch`.
            epoch: 0 for the state before the first.
            check: validation loss and accuracy, NaN without photos.
        Raises:
            ProjectError: the disk is full; the epochs before are still there.
        """
        with files.replacing(self._run.epoch_file(epoch)) as stream:
            np.savez(stream, **get_arrays(network))
        with files.replacing(self._run.checkpoint_file) as stream:
            state: dict[str, Any] = {
                f"{position:04d}": keras.ops.convert_to_numpy(variable)
                for position, variable in enumerate(optimizer.variables)
            }
            self._checks[epoch] = check
            np.savez(stream, epoch=epoch, checks=json.dumps(self._checks), **state)
        self._thin(epoch)

    def restore(self, network: keras.Model, optimizer: keras.Optimizer) -> int:
        """Bring network and optimizer back to the latest whole epoch.

        Returns:
            That epoch; 0 with nothing changed when there is none.
        """
        if not self._checks:
            return 0
        with np.load(self._run.checkpoint_file, allow_pickle=False) as saved:
            epoch = int(saved["epoch"])
            for position, variable in enumerate(optimizer.variables):
                variable.assign(saved[f"{position:04d}"])
        self.fill(network, epoch)
        return epoch

    def restore_best(self, network: keras.Model) -> int:
        """Fill the network with the best epoch's weights and say which epoch that was."""
        if not self._checks:
            return 0
        best = self.best_epoch
        self.fill(network, best)
        return best

    def fill(self, network: keras.Model, epoch: int) -> None:
        """Fill the network with the weights of an epoch that was kept."""
        with np.load(self._run.epoch_file(epoch), allow_pickle=False) as arrays:
            set_arrays(network, dict(arrays))

    def _read_checks(self) -> None:
        try:
            with np.load(self._run.checkpoint_file, allow_pickle=False) as saved:
                checks = json.loads(str(saved["checks"]))
        except (OSError, ValueError, KeyError, zipfile.BadZipFile):
            return
        self._checks = {int(epoch): (loss, accuracy) for epoch, (loss, accuracy) in checks.items()}

    def _thin(self, latest: int) -> None:
        kept = {self.accepted_epoch, self.best_epoch, latest}
        best = self.best_of(self._checks)
        kept |= {best} if best is not None else set()
        epochs = sorted((epoch for epoch in self._checks if epoch not in kept), reverse=True)
        room = self._budget - sum(_size(self._run.epoch_file(epoch)) for epoch in kept)
        for epoch in epochs:
            path = self._run.epoch_file(epoch)
            room -= _size(path)
            if room < 0:
                path.unlink(missing_ok=True)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
