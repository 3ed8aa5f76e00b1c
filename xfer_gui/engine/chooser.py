"""The order in which a search tries its candidates."""

from collections.abc import Callable, Sequence
from typing import Any

from xfer_gui.core.studies import Candidate

# Suggestions of what was tried already before the quickest of the others is taken instead.
PATIENCE = 20
RANDOM_FIRST = 4


class Chooser:
    """Says what to try next: the quickest first, then what Optuna expects most of.

    Args:
        candidates: all there are, the quickest first.
        seed: for the same order each time.
    """

    def __init__(self, candidates: Sequence[Candidate], seed: int) -> None:
        # Late: it takes a second to import, and most trainings do not search.
        import optuna

        optuna.logging.set_verbosity(optuna.logging.ERROR)
        sampler = optuna.samplers.TPESampler(n_startup_trials=RANDOM_FIRST, seed=seed)
        self._study = optuna.create_study(direction="maximize", sampler=sampler)
        self._candidates = list(candidates)
        self._values: dict[Candidate, float] = {}
        self._asked: Any = None

    def next(self, affordable: Callable[[Candidate], bool]) -> Candidate | None:
        """What to try next; None when nothing that is affordable is left."""
        left = [each for each in self._candidates if each not in self._values and affordable(each)]
        if not left:
            return None
        if self._values:
            for _ in range(PATIENCE):
                candidate = self._suggested()
                if candidate in left:
                    return candidate
                # Known already, or too dear: Optuna is told, so that it looks elsewhere.
                self._study.tell(self._asked, self._values.get(candidate, 0.0))
        self._study.enqueue_trial(
            {"backbone": left[0].backbone, f"size of {left[0].backbone}": left[0].image_size}
        )
        return self._suggested()

    def tell(self, candidate: Candidate, value: float) -> None:
        """How good the candidate that `next` gave was; higher is better, 0 for one that failed."""
        self._values[candidate] = value
        self._study.tell(self._asked, value)

    def _suggested(self) -> Candidate:
        self._asked = self._study.ask()
        names = list(dict.fromkeys(each.backbone for each in self._candidates))
        name = self._asked.suggest_categorical("backbone", names)
        of_it = {each.image_size: each for each in self._candidates if each.backbone == name}
        return of_it[self._asked.suggest_categorical(f"size of {name}", sorted(of_it))]
