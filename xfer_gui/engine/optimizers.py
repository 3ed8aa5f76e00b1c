"""The optimizer of fine-tuning: a rate for each group of weights, and a look at the gradients."""

from collections.abc import Sequence
from typing import Any

import keras


class GroupedAdamW(keras.optimizers.AdamW):
    """AdamW whose rate differs from variable to variable.

    Keras has one rate for all; scaling gradients does nothing, because Adam divides by their size.
    So the rate is scaled where each variable is changed.

    Args:
        shares: share of the learning rate for each variable, in the order of `build`.
        watch: also adds up the mean square of each variable's gradient, for `gradient_sizes`.
        arguments: of `keras.optimizers.AdamW`.
    Source: Loshchilov & Hutter 2019 (AdamW).
    """

    def __init__(self, shares: Sequence[float], watch: bool = False, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._shares = tuple(shares)
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

    def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:
        """Change one variable; called by Keras, under each backend with that backend's variable."""
        position = self._get_variable_index(variable)
        if self._watch:
            square = keras.ops.mean(keras.ops.square(gradient))
            self.assign_add(self._squares[position], keras.ops.cast(square, "float32"))
        super().update_step(gradient, variable, learning_rate * self._shares[position])

    def gradient_sizes(self, steps: int) -> tuple[float, ...]:
        """Root mean square of each variable's gradient over the last `steps`; begins anew."""
        sizes = tuple(
            float(keras.ops.convert_to_numpy(square) / max(1, steps)) ** 0.5
            for square in self._squares
        )
        for square in self._squares:
            square.assign(0.0)
        return sizes
