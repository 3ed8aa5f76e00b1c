"""What the student has to say: the teachers' features, turned so that few numbers say much."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

# Principal components divided by their variance to this power: 0 leaves the few strongest to decide
# everything, 0.5 makes noise as important as they are.
WHITENING = 0.25

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Basis:
    """A linear map for each of several features: (features - mean) @ directions."""

    means: list[Floats]
    directions: list[Floats]

    def apply(self, maps: list[NDArray[np.float16]]) -> NDArray[np.float16]:
        """Maps of pictures × rows × columns × features, turned and put side by side."""
        parts = [
            np.concatenate(
                [(some.astype(np.float32) - mean) @ turn for some in np.array_split(whole, 32)]
            )
            for whole, mean, turn in zip(maps, self.means, self.directions, strict=True)
        ]
        return np.concatenate(parts, axis=-1).astype(np.float16)

    def save(self, path: Path) -> None:
        """Write it to an `.npz` file."""
        arrays = {f"mean{n}": mean for n, mean in enumerate(self.means)}
        np.savez(path, **arrays, **{f"turn{n}": turn for n, turn in enumerate(self.directions)})

    @classmethod
    def load(cls, path: Path) -> "Basis":
        """Read what `save` wrote."""
        with np.load(path) as file:
            count = len(file.files) // 2
            return cls(
                [file[f"mean{n}"] for n in range(count)], [file[f"turn{n}"] for n in range(count)]
            )


def fit_basis(examples: list[Floats], components: int) -> Basis:
    """Standardise each feature, find the principal components, whiten mildly.

    Args:
        examples: for each teacher, rows × features.
        components: how many are kept of each teacher.
    Returns:
        A basis in which these rows have a mean variance of 1.
    """
    means, directions = [], []
    for rows in examples:
        mean, spread = rows.mean(axis=0), rows.std(axis=0)
        spread = np.maximum(spread, 0.05 * spread.mean())  # features that hardly ever speak
        standard = (rows - mean) / spread
        variances, axes = np.linalg.eigh(standard.T @ standard / len(rows))
        variances, axes = variances[: -components - 1 : -1], axes[:, : -components - 1 : -1]
        scale = np.maximum(variances, 1e-6) ** -WHITENING
        scale /= np.sqrt(np.mean(variances * scale**2))
        means.append(mean.astype(np.float32))
        directions.append((axes * scale / spread[:, None]).astype(np.float32))
    return Basis(means, directions)
