"""Teaches the starter network to say what the teachers say; can be stopped and gone on with.

`python packaging/starter/train.py --shards DIR --out DIR --steps 30000`

Every few minutes all that is needed to go on is written to `--out`; the same command goes on from
there. A number in the file `steps` there changes, while it runs, where the learning rate ends.
"""
# ruff: noqa: TID253 - nobody waits for this script

import argparse
import math
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keras
import numpy as np
from checkpoint import load_state, save_state
from keras import layers
from views import SIZES, Shards, View

from xfer_gui.engine.starter import starter

BATCH = 64
PEAK_RATE = 3e-3
FINAL_RATE = 1e-5
WARM_UP = 300
WEIGHT_DECAY = 0.01
AVERAGE = 0.999  # of the weights that are kept in the end
END_WEIGHT, MIDDLE_WEIGHT = 0.2, 0.3  # beside 1 for the answer to the whole picture
MIDDLE_LAYER = "stage3_block2_out"
SAVE_SECONDS = 240
SAY_EVERY = 100


def main() -> int:
    """Train until the schedule's end."""
    options = _options()
    keras.utils.set_random_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "pid").write_text(str(os.getpid()), encoding="utf-8")
    shards = Shards(options.shards)
    network = starter(None)
    student = build_student(network, shards.components)
    student.optimizer.build(student.trainable_variables)
    step = load_state(options.out, student)
    _train(student, shards, step, options)
    return 0


def build_student(network: keras.Model, components: tuple[int, int]) -> keras.Model:
    """The network with linear layers that speak the teachers' language, ready to learn.

    Args:
        network: the starter, for pictures scaled to -1…1 of any size.
        components: how many numbers the teachers' features come in, at the end and in the middle.
    Returns:
        From RGB 0–255 to the answer for the whole picture and the maps of end and middle.
    """
    inputs = keras.Input((None, None, 3), dtype="uint8")
    scaled = layers.Rescaling(1 / 127.5, offset=-1)(inputs)
    middle = network.get_layer(MIDDLE_LAYER).output
    end, middle = keras.Model(network.input, [network.output, middle])(scaled)
    # Linear, so that the mean of the map is the answer for the whole picture.
    end = layers.Dense(components[0], name="end")(end)
    middle = layers.Dense(components[1], name="middle")(middle)
    whole = layers.GlobalAveragePooling2D(name="whole")(end)
    student = keras.Model(inputs, [whole, end, middle])
    optimizer = keras.optimizers.AdamW(
        PEAK_RATE, weight_decay=WEIGHT_DECAY, clipnorm=1.0, use_ema=True, ema_momentum=AVERAGE
    )
    optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    student.compile(
        optimizer,
        loss=["mse"] * 3,
        loss_weights=[1.0, END_WEIGHT, MIDDLE_WEIGHT],
        jit_compile=False,
    )
    return student


def rate(step: int, steps: int) -> float:
    """Learning rate: a linear warm-up, then half a cosine down to the end."""
    if step < WARM_UP:
        return PEAK_RATE * (step + 1) / WARM_UP
    done = min(1.0, (step - WARM_UP) / max(1, steps - WARM_UP))
    return FINAL_RATE + (PEAK_RATE - FINAL_RATE) * 0.5 * (1 + math.cos(math.pi * done))


def _train(student: keras.Model, shards: Shards, step: int, options: argparse.Namespace) -> None:
    steps = _steps(options)
    saved, said = time.monotonic(), time.monotonic()
    losses: list[list[float]] = []
    with ThreadPoolExecutor(1) as ahead:
        coming = ahead.submit(_view, shards, step, options.seed)
        while step < steps:
            view = coming.result()
            coming = ahead.submit(_view, shards, step + 1, options.seed)
            student.optimizer.learning_rate = rate(step, steps)
            result = student.train_on_batch(view.pictures, [view.whole, view.end, view.middle])
            losses.append([float(loss) for loss in result[1:4]])
            step += 1
            if step % SAY_EVERY == 0:
                now = time.monotonic()
                means = " ".join(f"{loss:.4f}" for loss in np.mean(losses, axis=0))
                _say(
                    f"{step}/{steps} losses {means}, {len(shards)} shards, "
                    f"{(now - said) / SAY_EVERY * 1000:.0f} ms a step"
                )
                losses, said = [], now
                shards.look()
                steps = _steps(options)
            if time.monotonic() - saved > SAVE_SECONDS:
                save_state(options.out, student, step)
                saved = time.monotonic()
    save_state(options.out, student, step)


def _view(shards: Shards, step: int, seed: int) -> View:
    rng = np.random.default_rng((seed, step))
    return shards.view(BATCH, int(rng.choice(SIZES)), rng)


def _steps(options: argparse.Namespace) -> int:
    changed = options.out / "steps"
    return int(changed.read_text()) if changed.exists() else int(options.steps)


def _say(sentence: str) -> None:
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {sentence}\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shards", type=Path, required=True, help="what prepare.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=30_000)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
