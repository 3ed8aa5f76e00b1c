"""Training a network's own layers on photos: warm-up, cosine, every epoch kept on disk."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.errors import Cancelled
from xfer_gui.core.events import EpochEnded, Notice
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.pixels import PixelCache
from xfer_gui.core.plan import Plan
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine.augmentation import augment
from xfer_gui.engine.checkpoints import Checkpoints
from xfer_gui.engine.device import inference_batch, out_of_memory_errors
from xfer_gui.engine.features import in_batches
from xfer_gui.engine.networks import every_layer

WARM_UP = 0.1
LAST_SHARE_OF_RATE = 0.01
WEIGHT_DECAY = 1e-4


@dataclass(frozen=True, slots=True)
class Tuned:
    """How fine-tuning went.

    Attributes:
        best_epoch: whose weights the network now has; 0 means those it started with.
        stopped: Stop was pressed before the last epoch.
    """

    best_epoch: int
    stopped: bool


class _Diverged(Exception):
    """The loss became NaN or infinite."""


def fine_tune(
    network: keras.Model,
    plan: Plan,
    rate: float,
    split: Split,
    pixels: PixelCache,
    checkpoints: Checkpoints,
    context: JobContext,
) -> Tuned:
    """Train all trainable layers; opens stage "fine_tune".

    Goes on from the last epoch in `checkpoints` when there is one. Ends with the weights of the
    epoch that did best on the validation photos (the last one, where there are none); the weights
    at the start count as epoch 0, so the result is never worse on them than before.

    Args:
        network: compiled again here; N × S × S × 3 → N × K probabilities.
        plan: epochs, batch size, augmentation, seed.
        rate: highest learning rate.
        split: photos to learn from and to choose by.
        pixels: filled cache.
        checkpoints: where epochs go.
        context: told after each batch; Stop ends within one.
    """
    return _FineTuner(network, plan, rate, split, pixels, checkpoints, context).run()


def learning_rate(step: int, steps: int, highest: float) -> float:
    """Rate at `step` of `steps`: linear warm-up over a tenth, then half a cosine down to 1 %.

    Source: Goyal et al. 2017 (warm-up); Loshchilov & Hutter 2017 (cosine).
    """
    warm = max(1, round(steps * WARM_UP))
    if step < warm:
        return highest * (step + 1) / warm
    way = (step - warm) / max(1, steps - warm)
    share = LAST_SHARE_OF_RATE + (1 - LAST_SHARE_OF_RATE) * (1 + math.cos(math.pi * way)) / 2
    return highest * share


def set_dropout_seed(network: keras.Model, seed: int, epoch: int) -> None:
    """Make what dropout leaves out depend on `seed` and `epoch` alone."""
    for layer in every_layer(network):
        if isinstance(layer, keras.layers.Dropout):
            layer.seed_generator.state.assign(np.array([seed, epoch], dtype=np.uint32))


class _FineTuner:
    def __init__(
        self,
        network: keras.Model,
        plan: Plan,
        rate: float,
        split: Split,
        pixels: PixelCache,
        checkpoints: Checkpoints,
        context: JobContext,
    ) -> None:
        self._network, self._plan, self._rate = network, plan, rate
        self._training, self._validation = split.training, split.validation
        self._labels = np.array(split.labels(split.training))
        self._check_labels = np.array(split.labels(split.validation), dtype=int)
        self._pixels, self._checkpoints, self._context = pixels, checkpoints, context
        self._batch_size = min(plan.batch_size, len(split.training))
        self._optimizer = keras.optimizers.AdamW(rate, weight_decay=WEIGHT_DECAY)
        network.compile(
            optimizer=self._optimizer,
            loss="sparse_categorical_crossentropy",
            metrics=["accuracy"],
            jit_compile=False,
        )
        self._optimizer.build(network.trainable_variables)

    def run(self) -> Tuned:
        done = self._checkpoints.restore(self._network, self._optimizer)
        photos = len(self._training)
        clock = self._context.start("fine_tune", self._plan.epochs * photos, done * photos)
        stopped = False
        try:
            if done == 0:
                self._checkpoints.keep(self._network, self._optimizer, 0, self._check())
            for epoch in range(done + 1, self._plan.epochs + 1):
                self._epoch(epoch, clock)
        except Cancelled:
            stopped = True
        except _Diverged:
            self._context.report(
                Notice(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "The learning rate {rate} was too high: the training fell apart. The best "
                        "round before that was kept. Try again with {less}.",
                    ),
                    (("rate", f"{self._rate:g}"), ("less", f"{self._rate / 10:g}")),
                )
            )
        return Tuned(self._checkpoints.restore_best(self._network), stopped)

    def _epoch(self, epoch: int, clock: StageClock) -> None:
        while True:
            try:
                loss, accuracy = self._learn(epoch, clock)
                break
            except out_of_memory_errors():
                if self._batch_size <= 1:
                    raise
                self._batch_size //= 2
                self._checkpoints.restore(self._network, self._optimizer)
                self._context.report(
                    Notice(
                        QT_TRANSLATE_NOOP(
                            "core",
                            "Memory was not enough, so Xfer now looks at {photos} photos at a "
                            "time. The round starts again.",
                        ),
                        (("photos", self._batch_size),),
                    )
                )
        check = self._check()
        self._checkpoints.keep(self._network, self._optimizer, epoch, check)
        self._context.report(
            EpochEnded(
                "fine_tune", epoch, self._plan.epochs, loss, accuracy, *check, seconds=clock.seconds
            )
        )

    def _learn(self, epoch: int, clock: StageClock) -> tuple[float, float]:
        # Chance depends on seed and epoch alone, so a resumed run sees what it would have seen.
        generator = np.random.default_rng((self._plan.seed, epoch))
        set_dropout_seed(self._network, self._plan.seed, epoch)
        order = generator.permutation(len(self._training))
        batches = math.ceil(len(order) / self._batch_size)
        # Keras starts its own count anew with every call of train_on_batch.
        loss = right = 0.0
        for number in range(batches):
            picked = order[number * self._batch_size : (number + 1) * self._batch_size]
            photos = self._pixels.read([self._training[position] for position in picked])
            photos = augment(photos, self._plan.augmentation, generator)
            step = (epoch - 1) * batches + number
            self._optimizer.learning_rate = learning_rate(
                step, self._plan.epochs * batches, self._rate
            )
            figures = self._network.train_on_batch(photos, self._labels[picked], return_dict=True)
            if not math.isfinite(figures["loss"]):
                raise _Diverged
            loss += float(figures["loss"]) * len(picked)
            right += float(figures["accuracy"]) * len(picked)
            clock.advance(len(picked))
        return loss / len(order), right / len(order)

    def _check(self) -> tuple[float, float]:
        """Loss and accuracy on the validation photos; NaN without any."""
        if not self._validation:
            return float("nan"), float("nan")
        probabilities = probabilities_of(
            self._network, self._validation, self._pixels, lambda _: self._context.check()
        )
        picked = probabilities[np.arange(len(self._check_labels)), self._check_labels]
        right = probabilities.argmax(axis=1) == self._check_labels
        return float(-np.log(np.maximum(picked, 1e-7)).mean()), float(right.mean())


def probabilities_of(
    network: keras.Model,
    photos: Sequence[Photo],
    pixels: PixelCache,
    on_batch: Callable[[int], None],
) -> NDArray[np.float32]:
    """What a network says of cached photos: N × K.

    `on_batch` is told how many photos each batch had; what it raises passes on.
    """
    results = []
    for batch in in_batches(photos, inference_batch(network.input_shape[1])):
        results.append(np.asarray(network.predict_on_batch(pixels.read(batch))))
        on_batch(len(batch))
    return np.concatenate(results)
