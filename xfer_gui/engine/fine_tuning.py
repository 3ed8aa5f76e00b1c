"""Training a network's own layers on photos: warm-up, cosine, every epoch kept on disk."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.errors import Cancelled
from xfer_gui.core.events import EpochEnded, GradientSizes, Notice
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.photos import Photo, Split
from xfer_gui.core.plan import Plan
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.engine.checkpoints import Checkpoints
from xfer_gui.engine.device import answers, compiles, memory_errors
from xfer_gui.engine.features import in_batches
from xfer_gui.engine.improvement import is_better, losses_of
from xfer_gui.engine.learners import Learner
from xfer_gui.engine.losses import cross_entropy
from xfer_gui.engine.networks import every_layer
from xfer_gui.engine.optimizers import WatchingAdamW
from xfer_gui.engine.phases import Phase

WARM_UP = 0.1
LAST_SHARE_OF_RATE = 0.01
WEIGHT_DECAY = 1e-4
# Once nearly all photos are right, gradients are tiny, and Adam answers a large one with a step of
# three times the rate (0.1 / root of 0.001): now and then that threw a network back to chance. With
# a shorter memory of their size a step is no larger than the rate (sign digits, hybrid, the seed
# that had collapsed: 91.9 %, then 99.4 %).
BETA_2 = 0.99
LARGEST_GRADIENT = 1.0
MOST_BATCHES = 1 << 20  # of one epoch, for what is counted by batch

Probabilities = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tuned:
    """How fine-tuning went.

    Attributes:
        best_epoch: whose weights the network now has; 0 means those it started with.
        stopped: Stop was pressed before the last epoch.
        too_high: the learning rate at which the training fell apart; None when it did not.
    """

    best_epoch: int
    stopped: bool
    too_high: float | None = None


class _Diverged(Exception):
    """The loss became NaN or infinite."""


def fine_tune(
    network: keras.Model,
    plan: Plan,
    phases: Sequence[Phase],
    learner_of: Callable[[Phase], Learner],
    split: Split,
    checkpoints: Checkpoints,
    context: JobContext,
) -> Tuned:
    """Train phase after phase; opens stage "fine_tune" for each.

    Goes on from the last epoch in `checkpoints` when there is one. Ends with the weights of the
    latest epoch that did best on the validation photos but for noise (the last one, where there are
    none); the weights at the start count as epoch 0, so the result is not really worse on them than
    before. Careful phases must be better by more than noise.

    Args:
        network: the whole classifier, N × S × S × 3 → N × K probabilities.
        plan: batch size, seed.
        phases: what learns when.
        learner_of: sets a phase up: which layers learn, and on what.
        split: photos to learn from and to choose by.
        checkpoints: where epochs go.
        context: told after each batch; Stop ends within one.
    """
    return _FineTuner(network, plan, phases, learner_of, split, checkpoints, context).run()


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


def even_batches(photos: int, batch_size: int, generator: np.random.Generator) -> NDArray[np.intp]:
    """The photos of one epoch in random order, in batches that are all of one size.

    TensorFlow and JAX prepare a step of training anew for another number of photos (the upper half
    of MobileNetV2 0.35: 1.6 s with TensorFlow), so what is missing in the last batch is taken from
    the first photos again: fewer than there are batches.

    Args:
        photos: how many there are, at least 1.
        batch_size: most to learn from at once.
    Returns:
        Batches × their size, indices of photos.
    """
    batches = math.ceil(photos / batch_size)
    size = math.ceil(photos / batches)
    return np.resize(generator.permutation(photos), (batches, size))


def compiled(network: keras.Model, phase: Phase) -> WatchingAdamW:
    """Compile a network for a phase and give its optimizer."""
    variables = network.trainable_variables
    optimizer = WatchingAdamW(
        watch=phase.blocks is None,
        learning_rate=phase.rate,
        weight_decay=WEIGHT_DECAY,
        beta_2=BETA_2,
        global_clipnorm=LARGEST_GRADIENT,
    )
    network.compile(
        optimizer=optimizer,
        loss=cross_entropy,
        metrics=["accuracy"],
        jit_compile=compiles(),
    )
    optimizer.build(variables)
    return optimizer


def set_dropout_seed(network: keras.Model, seed: int, epoch: int) -> None:
    """Make what dropout leaves out depend on `seed` and `epoch` alone.

    The second number counts up with each batch, so epochs begin far apart.
    """
    state = np.array([seed, epoch * MOST_BATCHES], dtype=np.uint32)
    for layer in every_layer(network):
        if isinstance(layer, keras.layers.Dropout):
            layer.seed_generator.state.assign(state)


class _FineTuner:
    def __init__(
        self,
        network: keras.Model,
        plan: Plan,
        phases: Sequence[Phase],
        learner_of: Callable[[Phase], Learner],
        split: Split,
        checkpoints: Checkpoints,
        context: JobContext,
    ) -> None:
        self._network, self._plan, self._phases = network, plan, phases
        self._learner_of = learner_of
        self._training, self._validation = split.training, split.validation
        self._labels = np.array(split.labels(split.training))
        self._check_labels = np.array(split.labels(split.validation), dtype=np.intp)
        self._checkpoints, self._context = checkpoints, context
        self._batch_size = min(plan.batch_size, len(split.training))
        self._epochs = sum(phase.epochs for phase in phases)

    def run(self) -> Tuned:
        stopped, too_high = False, None
        done = self._checkpoints.latest_epoch or 0
        first = 1
        try:
            for number, phase in enumerate(self._phases, start=1):
                last = first + phase.epochs - 1
                undecided = phase.careful and not self._checkpoints.is_decided(number)
                if done < last or undecided or number == len(self._phases):
                    self._phase(number, phase, first, last)
                first = last + 1
        except Cancelled:
            stopped = True
        except _Diverged:
            too_high = phase.rate
            self._context.report(_too_high(phase.rate))
        return Tuned(self._checkpoints.restore_best(self._network), stopped, too_high)

    def _phase(self, number: int, phase: Phase, first: int, last: int) -> None:
        learner = self._learner_of(phase)
        optimizer = compiled(learner.network, phase)
        photos = len(self._training)
        done = self._checkpoints.latest_epoch
        clock = self._context.start(
            "fine_tune", phase.epochs * photos, max(0, (done or 0) - first + 1) * photos
        )
        if done is None:
            figures = self._figures(self._check(learner))
            self._checkpoints.keep(self._network, optimizer, 0, figures)
        elif done >= first:
            self._checkpoints.restore(self._network, optimizer)
        elif phase.careful:
            self._checkpoints.restore_best(self._network)
        for epoch in range(max(first, (done or 0) + 1), last + 1):
            self._epoch(learner, optimizer, number, phase, epoch, first, clock)
        if phase.careful:
            self._decide(learner, number, first, last)

    def _decide(self, learner: Learner, number: int, first: int, last: int) -> None:
        """Keep what a careful phase brought, or what was there before it."""
        before = self._checkpoints.accepted_epoch
        after = self._checkpoints.best_of(range(first, last + 1))
        if after is None or not self._validation:
            return
        answers = []
        for epoch in (after, before):
            self._checkpoints.fill(self._network, epoch)
            answers.append(self._check(learner))
        better = is_better(*answers, self._check_labels)
        self._checkpoints.accept(number, after if better else before)

    def _epoch(
        self,
        learner: Learner,
        optimizer: WatchingAdamW,
        number: int,
        phase: Phase,
        epoch: int,
        first: int,
        clock: StageClock,
    ) -> None:
        while True:
            try:
                with memory_errors():
                    loss, accuracy = self._learn(learner, optimizer, phase, epoch, first, clock)
                break
            except MemoryError:
                if self._batch_size <= 1:
                    raise
                self._batch_size //= 2
                self._checkpoints.restore(self._network, optimizer)
                self._context.report(_less_at_a_time(self._batch_size))
        check = self._figures(self._check(learner))
        self._checkpoints.keep(self._network, optimizer, epoch, check)
        self._context.report(
            EpochEnded(
                "fine_tune",
                epoch,
                self._epochs,
                loss,
                accuracy,
                *check,
                seconds=clock.seconds,
                phase=number,
                depth=phase.depth,
            )
        )

    def _learn(
        self,
        learner: Learner,
        optimizer: WatchingAdamW,
        phase: Phase,
        epoch: int,
        first: int,
        clock: StageClock,
    ) -> tuple[float, float]:
        # Chance depends on seed and epoch alone, so a resumed run sees what it would have seen.
        generator = np.random.default_rng((self._plan.seed, epoch))
        set_dropout_seed(learner.network, self._plan.seed, epoch)
        batches = even_batches(len(self._training), self._batch_size, generator)
        # Keras starts its own count anew with every call of train_on_batch.
        loss = right = 0.0
        for number, picked in enumerate(batches):
            photos = [self._training[position] for position in picked]
            step = (epoch - first) * len(batches) + number
            optimizer.learning_rate = learning_rate(step, phase.epochs * len(batches), phase.rate)
            figures = learner.network.train_on_batch(
                learner.examples(photos, epoch, generator), self._labels[picked], return_dict=True
            )
            if not math.isfinite(figures["loss"]):
                raise _Diverged
            loss += float(figures["loss"])
            right += float(figures["accuracy"])
            done = len(self._training) * np.arange(number, number + 2) // len(batches)
            clock.advance(int(done[1] - done[0]))
        if phase.blocks is None:
            self._tell_gradients(learner.network, optimizer.gradient_sizes(len(batches)), epoch)
        return loss / len(batches), right / len(batches)

    def _tell_gradients(self, network: keras.Model, sizes: Sequence[float], epoch: int) -> None:
        kernels = [
            (variable.path.rpartition("/")[0].rpartition("/")[2], size)
            for variable, size in zip(network.trainable_variables, sizes, strict=True)
            if len(variable.shape) > 1
        ]
        names, values = zip(*kernels, strict=True)
        self._context.report(GradientSizes(epoch, names, values))

    def _check(self, learner: Learner) -> Probabilities:
        """Probabilities of the validation photos; none without any."""
        return probabilities_of(
            learner.network,
            self._validation,
            learner.plain,
            learner.check_batch,
            lambda _: self._context.check(),
        )

    def _figures(self, probabilities: Probabilities) -> tuple[float, float]:
        """Loss and accuracy on the validation photos; NaN without any."""
        if not len(probabilities):
            return float("nan"), float("nan")
        right = probabilities.argmax(axis=1) == self._check_labels
        return float(losses_of(probabilities, self._check_labels).mean()), float(right.mean())


def _too_high(rate: float) -> Notice:
    return Notice(
        QT_TRANSLATE_NOOP(
            "core",
            "The learning rate {rate} was too high: the training fell apart. The best round "
            "before that was kept. Try again with {less}.",
        ),
        (("rate", f"{rate:g}"), ("less", f"{rate / 10:g}")),
    )


def _less_at_a_time(photos: int) -> Notice:
    return Notice(
        QT_TRANSLATE_NOOP(
            "core",
            "Memory was not enough, so Xfer now looks at {photos} photos at a time. The round "
            "starts again.",
        ),
        (("photos", photos),),
    )


def probabilities_of(
    network: keras.Model,
    photos: Sequence[Photo],
    examples: Callable[[Sequence[Photo]], NDArray[np.generic]],
    batch_size: int,
    on_batch: Callable[[int], None],
) -> Probabilities:
    """What a network says of photos: N × K.

    Args:
        network: K probabilities for each example.
        photos: N of them.
        examples: turns photos into what the network takes.
        batch_size: how many to look at together.
        on_batch: told how many photos each batch had; what it raises passes on.
    """
    results = [np.empty((0, network.output_shape[-1]), dtype=np.float32)]
    together = min(batch_size, len(photos))
    for batch in in_batches(photos, batch_size):
        results.append(answers(network, examples(batch), together))
        on_batch(len(batch))
    return np.concatenate(results)
