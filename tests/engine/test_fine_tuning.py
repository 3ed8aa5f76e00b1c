"""Phases of fine-tuning, and what is kept of them."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from xfer_gui.core.events import EpochEnded, GradientSizes, Notice, StageStarted
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.plan import Plan
from xfer_gui.engine import activations, phases
from xfer_gui.engine.device import compiles
from xfer_gui.engine.fine_tuning import even_batches, set_dropout_seed
from xfer_gui.engine.optimizers import WatchingAdamW
from xfer_gui.engine.training import train

from .conftest import SIZE, TINY


def plan_of(strategy: str, **choices) -> Plan:
    return Plan(TINY, strategy, SIZE, epochs=4, batch_size=8, **choices)


@pytest.mark.parametrize(
    ("photos", "batch_size", "shape"),
    [(1, 32, (1, 1)), (32, 32, (1, 32)), (33, 32, (2, 17)), (40, 32, (2, 20)), (750, 32, (24, 32))],
)
def test_batches_are_of_one_size_and_leave_no_photo_out(photos, batch_size, shape):
    batches = even_batches(photos, batch_size, np.random.default_rng(0))

    assert batches.shape == shape
    times = np.bincount(batches.ravel(), minlength=photos)
    assert times.min() == 1
    assert times.max() <= 2


@pytest.mark.parametrize("strategy", ["hybrid", "full_fine_tuning"])
def test_a_network_is_shown_as_many_photos_each_time(
    strategy, tiny_weights, photo_split, new_run, monkeypatch
):
    sizes: dict[int, set[int]] = {}
    learn = keras.Model.train_on_batch

    def watch(network, photos, *arguments, **named):
        sizes.setdefault(id(network), set()).add(len(photos))
        return learn(network, photos, *arguments, **named)

    monkeypatch.setattr(keras.Model, "train_on_batch", watch)
    plan = replace(plan_of(strategy), batch_size=10)
    train(plan, photo_split, new_run(plan), JobContext())

    assert len(photo_split.training) % plan.batch_size
    assert [len(of_one) for of_one in sizes.values()] == [1]


@pytest.mark.parametrize("strategy", ["partial_fine_tuning", "gradual_fine_tuning", "hybrid"])
def test_a_strategy_ends_with_a_judged_classifier(strategy, tiny_weights, photo_split, new_run):
    plan = plan_of(strategy)
    events = []
    run = train(plan, photo_split, new_run(plan), JobContext(events.append))
    assert run.summary.state == "finished"
    assert run.evaluation.photos == len(photo_split.test)
    rounds = [event for event in events if isinstance(event, EpochEnded) and event.stage != "head"]
    assert [each.epoch for each in rounds] == list(range(1, len(rounds) + 1))
    assert run.history[-len(rounds) :] == tuple(rounds)
    depths = [each.depth for each in rounds]
    assert depths == sorted(depths)
    started = [event for event in events if isinstance(event, StageStarted)]
    assert [each.number for each in started] == list(range(1, len(started) + 1))
    assert started[-1].number == started[-1].stages


def test_hybrid_goes_back_to_the_head_when_nothing_is_better(tiny_weights, photo_split, new_run):
    plan = plan_of("hybrid", learning_rate=1e-12)
    run = train(plan, photo_split, new_run(plan), JobContext())
    assert run.summary.best_epoch == 0


def test_a_killed_hybrid_goes_on_in_its_second_phase(
    tiny_weights, photo_split, new_run, monkeypatch
):
    monkeypatch.setattr(phases, "ROUNDS_FOR_EVERYTHING", 1)
    plan = plan_of("hybrid")
    whole = train(plan, photo_split, new_run(plan), JobContext())
    folder = new_run(plan)

    class Killed(BaseException):
        pass

    def kill(event) -> None:
        if isinstance(event, EpochEnded) and event.phase == 2:
            raise Killed

    with pytest.raises(Killed):
        train(plan, photo_split, folder, JobContext(kill))
    split, _ = folder.read_split()
    resumed = train(plan, split, folder, JobContext())
    assert resumed.summary.best_epoch == whole.summary.best_epoch
    rounds = [each.epoch for each in resumed.history if each.stage == "fine_tune"]
    assert rounds == list(range(1, len(rounds) + 1))


def test_without_room_on_the_disk_partial_fine_tuning_goes_the_long_way(
    tiny_weights, photo_split, new_run, monkeypatch
):
    monkeypatch.setattr(activations, "MOST_BYTES", 10)
    plan = plan_of("partial_fine_tuning")
    events = []
    run = train(plan, photo_split, new_run(plan), JobContext(events.append))
    assert run.summary.state == "finished"
    assert any(isinstance(event, Notice) and "no room" in str(event) for event in events)


def test_gradients_are_told_layer_by_layer(photo_split, new_run):
    plan = Plan("small_vgg", "from_scratch", SIZE, epochs=2, batch_size=8)
    events = []
    train(plan, photo_split, new_run(plan), JobContext(events.append))
    told = [event for event in events if isinstance(event, GradientSizes)]
    assert [each.epoch for each in told] == [1, 2]
    assert told[0].layers[0] == "stage1_conv1"
    assert told[0].layers[-1] == "head"
    assert all(size > 0 for size in told[1].sizes)


def test_watching_changes_no_step():
    ends = []
    for kind in (keras.optimizers.AdamW, WatchingAdamW):
        keras.utils.set_random_seed(3)
        network = keras.Sequential(
            [keras.Input((2,)), keras.layers.Dense(3), keras.layers.Dense(1)]
        )
        before = network.get_weights()
        watching = {"watch": True} if kind is WatchingAdamW else {}
        optimizer = kind(learning_rate=0.1, weight_decay=0.1, global_clipnorm=1.0, **watching)
        network.compile(optimizer, "mse", jit_compile=compiles())
        for _ in range(3):
            network.train_on_batch(np.ones((4, 2)), np.ones((4, 1)))
        ends.append(network.get_weights())
        assert not np.array_equal(before[0], ends[-1][0])
    for usual, watched in zip(*ends, strict=True):
        assert watched == pytest.approx(usual, abs=1e-6)


@pytest.mark.skipif(keras.backend.backend() != "torch", reason="PyTorch's own kind of optimizer")
def test_pytorch_changes_all_variables_at_once():
    assert hasattr(WatchingAdamW, "_parallel_update_step")


def test_gradient_sizes_are_those_of_the_loss():
    network = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False)])
    network.layers[0].set_weights([np.array([[2.0]])])
    optimizer = WatchingAdamW(watch=True, learning_rate=0.0, weight_decay=0.0)
    network.compile(optimizer, "mse", jit_compile=compiles())
    network.train_on_batch(np.array([[3.0]]), np.array([[5.0]]))
    # d/dw (3w - 5)² at w = 2 is 2 · (6 - 5) · 3.
    assert optimizer.gradient_sizes(1) == pytest.approx((6.0,))
    assert optimizer.gradient_sizes(1) == pytest.approx((0.0,))


def test_no_round_leaves_out_what_another_did():
    source = keras.Input((64,))
    network = keras.Model(source, keras.layers.Dropout(0.5)(source))
    seen = set()
    for epoch in (1, 2, 3):
        set_dropout_seed(network, 7, epoch)
        for _ in range(3):
            kept = keras.ops.convert_to_numpy(network(np.ones((1, 64)), training=True))
            seen.add(kept.tobytes())
    assert len(seen) == 9
