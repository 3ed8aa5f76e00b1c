"""Keeps all of a training's state, so that it can be gone on with; gives out the mean weights."""
# ruff: noqa: TID253 - nobody waits for this script

import os
from pathlib import Path

import keras
import numpy as np

STATE = "state.npz"


def save_state(folder: Path, student: keras.Model, step: int) -> None:
    """Write weights, the optimizer's memory with the running mean of the weights, and the step."""
    arrays = {f"weight{n:04d}": _array(v) for n, v in enumerate(student.weights)}
    arrays |= {f"memory{n:04d}": _array(v) for n, v in enumerate(student.optimizer.variables)}
    part = folder / "state.part.npz"
    np.savez(part, step=step, **arrays)
    os.replace(part, folder / STATE)


def load_state(folder: Path, student: keras.Model) -> int:
    """Go on from what `save_state` wrote, if there is something.

    Returns:
        The step to go on with.
    """
    path = folder / STATE
    if not path.exists():
        return 0
    with np.load(path) as file:
        for n, variable in enumerate(student.weights):
            variable.assign(file[f"weight{n:04d}"])
        for n, variable in enumerate(student.optimizer.variables):
            variable.assign(file[f"memory{n:04d}"])
        return int(file["step"])


def take_mean_weights(student: keras.Model) -> None:
    """Put the running mean in place of the weights."""
    student.optimizer.finalize_variable_values(student.trainable_variables)


def _array(variable: keras.Variable) -> np.ndarray:
    return np.asarray(keras.ops.convert_to_numpy(variable))
