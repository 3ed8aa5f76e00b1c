"""The optimizer of fine-tuning, with a look at the gradients."""

from collections.abc import Sequence
from typing import Any

import keras

# What Keras makes of AdamW under this backend: PyTorch's kind changes all variables at once, and is
# given to nobody who inherits from AdamW itself. Nothing is computed yet, as no variable is made.
_AdamW: Any = type(keras.optimizers.AdamW.__new__(keras.optimizers.AdamW))


class WatchingAdamW(_AdamW):
    """AdamW that can tell how large the gradients were.

    Args:
        watch: adds up the mean square of each variable's gradient, for `gradient_sizes`.
        arguments: of `keras.optimizers.AdamW`.
    Source: Loshchilov & Hutter 2019 (AdamW).
    """

    def __init__(self, watch: bool = False, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._watch = watch
        self._squares: list[keras.Variable] = []

    def build(self, variables: Sequence[keras.Variable]) -> None:
        """Make what is remembered about each variable."""
        if self.built:
            return
        super().build(variables)
        if self._watch:
            self._squares = [
                self.add_variable((), name=f"gradient_square_{number}", initializer="zeros")
                for number in range(len(variables))
            ]

    def apply(self, grads: Sequence[Any], trainable_variables: Any = None) -> None:
        """Change the variables; called by Keras with gradients as they are before clipping."""
        for square, gradient in zip(self._squares, grads, strict=False):
            square.assign_add(keras.ops.cast(keras.ops.mean(keras.ops.square(gradient)), "float32"))
        super().apply(grads, trainable_variables)

    def gradient_sizes(self, steps: int) -> tuple[float, ...]:
        """Root mean square of each variable's gradient over the last `steps`; begins anew."""
        sizes = tuple(
            float(keras.ops.convert_to_numpy(square) / max(1, steps)) ** 0.5
            for square in self._squares
        )
        for square in self._squares:
            square.assign(0.0)
        return sizes
