"""What Keras computes on. The only module that speaks to one backend by name."""

import functools
import logging
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from xfer_gui.core.devices import Device, Obstacle

_log = logging.getLogger(__name__)

FEWEST_AT_A_TIME = 8
# Never closed: what is chosen in the Keras thread holds for the rest of its life.
_chosen_device = ExitStack()
_OUT_OF_MEMORY = re.compile(r"out of memory|can.?t allocate memory|RESOURCE_EXHAUSTED", re.I)


def prepare() -> None:
    """Set the backend up once, before the first network is built, in the thread that builds it.

    With TensorFlow, graphics memory is taken as it is needed: by default TensorFlow takes all of it
    and other programs on the same computer fail. (JAX is told so by a variable of its own.)
    PyTorch's newer packages find older cards and cannot compute on them: then it is the processor.
    """
    if keras.backend.backend() == "tensorflow":
        import tensorflow

        for gpu in tensorflow.config.list_physical_devices("GPU"):
            tensorflow.config.experimental.set_memory_growth(gpu, True)
    elif keras.backend.backend() == "torch":
        try:
            _compute_something()
        except RuntimeError:
            _log.warning("PyTorch cannot use the graphics card that it finds", exc_info=True)
            _chosen_device.enter_context(keras.device("cpu"))


def _compute_something() -> None:
    keras.ops.convert_to_numpy(keras.ops.ones((2,)) + 1)


def compiles() -> bool:
    """Whether networks are to be compiled as a whole: what `compile(jit_compile=…)` is told.

    With TensorFlow that made feature extraction on a processor 15 times slower, and on new
    graphics cards its compiler can end the process. JAX is made for nothing else: without, each
    operation of each layer is a call of its own.
    """
    return keras.backend.backend() == "jax"


def answers(
    network: keras.Model, examples: NDArray[Any], batch_size: int = 0
) -> NDArray[np.float32]:
    """What a compiled network says of a few examples, looking at all of them together.

    TensorFlow prepares a network anew for another number of examples (MobileNetV2 0.35: 0.4 to
    0.7 s), and JAX compiles it for each number. So they see few different numbers: the last of
    several batches is filled up with zeros, for JAX to a power of two besides.

    Args:
        network: N × … → N × …
        examples: N of them.
        batch_size: how many examples the calls before this one brought; 0 where there were none.
    Returns:
        N rows.
    """
    count = len(examples)
    size = max(count, batch_size) if keras.backend.backend() != "torch" else count
    if compiles():
        size = max(FEWEST_AT_A_TIME, 1 << (size - 1).bit_length())
    if count != size:
        filled = np.zeros((size, *examples.shape[1:]), examples.dtype)
        filled[:count] = examples
        examples = filled
    return np.asarray(network.predict_on_batch(examples))[:count]


def let_go() -> None:
    """Drop what TensorFlow keeps of trainings that have ended; call it between jobs.

    Each compiled training leaves gradient functions of its own in a table that lasts as long as
    the process, and with them its graph (57 MB for MobileNetV2 0.35, measured). They are looked up
    only while a graph is made, so those of finished graphs are of no use to anybody.
    """
    if keras.backend.backend() == "tensorflow":
        from tensorflow.python.framework import ops

        table = ops.gradient_registry._registry
        for name in [name for name in table if name.startswith("CustomGradient-")]:
            del table[name]


def inference_batch(image_size: int) -> int:
    """How many photos to look at together, when nothing is learned from them.

    On a processor few: activations then stay in its cache (MobileNetV2 0.35 at 224 px took 13 ms
    of processor time a photo in batches of 8, 18 ms in batches of 32). A graphics card wants many.

    Args:
        image_size: side of the photos in pixels.
    Returns:
        At least 8.
    """
    if gpu_name():
        return 64
    return max(FEWEST_AT_A_TIME, min(32, 8 * 224**2 // image_size**2))


@contextmanager
def memory_errors() -> Iterator[None]:
    """Make one error of the many by which backends say that memory is not enough.

    Raises:
        MemoryError: what was done inside needs more memory than there is.
    """
    try:
        yield
    except Exception as error:
        if is_out_of_memory(error):
            raise MemoryError(str(error)) from error
        raise


def is_out_of_memory(error: Exception) -> bool:
    """Whether an error of any backend says that memory is not enough."""
    if type(error).__name__ in ("ResourceExhaustedError", "OutOfMemoryError"):
        return True
    # PyTorch on a processor or a Mac, and JAX, have no type of their own for it.
    return isinstance(error, RuntimeError) and bool(_OUT_OF_MEMORY.search(str(error)))


def describe() -> Device:
    """What training runs on and why."""
    backend = keras.backend.backend()
    cores = os.cpu_count() or 1
    gpu = gpu_name()
    return Device(backend, cores, gpu, "" if gpu else _obstacle(backend))


def describe_device() -> str:
    """What training runs on and why, in one or two English sentences."""
    return str(describe())


@functools.cache
def gpu_name() -> str:
    """Name of the graphics card that Keras computes on; empty when it computes on the processor."""
    backend = keras.backend.backend()
    if backend == "tensorflow":
        import tensorflow

        gpus = tensorflow.config.list_physical_devices("GPU")
        if not gpus:
            return ""
        details = tensorflow.config.experimental.get_device_details(gpus[0])
        return str(details.get("device_name", gpus[0].name))
    if backend == "torch":
        return _torch_gpu_name(keras.ops.zeros(()).device.type)
    import jax

    device = jax.devices()[0]
    return "" if device.platform == "cpu" else str(device.device_kind)


def _torch_gpu_name(kind: str) -> str:
    import torch

    if kind == "cuda":
        return str(torch.cuda.get_device_name())
    if kind == "xpu":
        return str(torch.xpu.get_device_name())
    return "Apple Metal" if kind == "mps" else ""


def _obstacle(backend: str) -> Obstacle:
    """Why no graphics card is used, as far as can be told from here."""
    if os.environ.get("CUDA_VISIBLE_DEVICES", "all") in ("", "-1"):
        return "none"  # The person wants it so.
    if backend != "torch" and sys.platform in ("win32", "darwin"):
        return "system"
    if not _has_nvidia_driver():
        return "none"
    if backend == "torch":
        import torch

        # A card that PyTorch finds, and yet does not compute on, is not one that it was made for.
        return "none" if torch.version.cuda and not torch.cuda.is_available() else "build"
    return "build"


def _has_nvidia_driver() -> bool:
    if sys.platform == "win32":
        return shutil.which("nvidia-smi") is not None
    return Path("/proc/driver/nvidia/version").exists()
