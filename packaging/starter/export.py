"""Takes the running mean of the weights out of a training and writes them for the program.

`python packaging/starter/export.py --shards DIR --run DIR --out resources/weights/starter.npz`
"""
# ruff: noqa: TID253 - nobody waits for this script

import argparse
import sys
from pathlib import Path

import keras
import numpy as np
from checkpoint import load_state, take_mean_weights
from train import BATCH, build_student
from views import SIZES, Shards

from xfer_gui.engine.starter import arrays, fill, starter

# The mean weights see other numbers inside than those whose statistics were kept.
SETTLING_BATCHES = 150
SETTLING_MOMENTUM = 0.97


def main() -> int:
    """Write the file and say how large it is."""
    options = _options()
    keras.utils.set_random_seed(0)
    shards = Shards(options.shards)
    network = starter(None)
    student = build_student(network, shards.components)
    student.optimizer.build(student.trainable_variables)
    step = load_state(options.run, student)
    take_mean_weights(student)
    _settle(network, shards)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(options.out, **arrays(network))
    fill(starter(None), options.out)
    megabytes = options.out.stat().st_size / 1e6
    sys.stdout.write(f"{options.out}: step {step}, {megabytes:.2f} MB\n")
    return 0


def _settle(network: keras.Model, shards: Shards) -> None:
    """Gather the statistics of batch normalisation anew, with the weights as they are now."""
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = SETTLING_MOMENTUM
    rng = np.random.default_rng(0)
    for _ in range(SETTLING_BATCHES):
        view = shards.view(BATCH, int(rng.choice(SIZES)), rng)
        network(view.pictures.astype(np.float32) / 127.5 - 1, training=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shards", type=Path, required=True, help="what prepare.py wrote")
    parser.add_argument("--run", type=Path, required=True, help="what train.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
