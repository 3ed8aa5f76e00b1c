"""What Keras computes on. The only module that speaks to one backend by name."""

import os
import sys

import keras


def prepare() -> None:
    """Set the backend up once, before the first network is built.

    With TensorFlow, graphics memory is taken as it is needed: by default TensorFlow takes all of it
    and other programs on the same computer fail.
    """
    if keras.backend.backend() == "tensorflow":
        import tensorflow

        for gpu in tensorflow.config.list_physical_devices("GPU"):
            tensorflow.config.experimental.set_memory_growth(gpu, True)


def describe_device() -> str:
    """What training runs on and why, in one or two English sentences."""
    backend = keras.backend.backend()
    names = {"tensorflow": "TensorFlow", "torch": "PyTorch", "jax": "JAX"}
    gpu = _gpu_name(backend)
    if gpu:
        return f"Training runs on the graphics card {gpu} ({names[backend]})."
    cores = f"Training runs on the processor, {os.cpu_count()} cores ({names[backend]})."
    if backend == "tensorflow" and sys.platform == "win32":
        return f"{cores} TensorFlow has no graphics card support on Windows."
    return cores


def inference_batch(image_size: int) -> int:
    """How many photos to look at together, when nothing is learned from them.

    On a processor few: activations then stay in its cache (MobileNetV2 0.35 at 224 px took 13 ms
    of processor time a photo in batches of 8, 18 ms in batches of 32). A graphics card wants many.

    Args:
        image_size: side of the photos in pixels.
    Returns:
        At least 8.
    """
    if _gpu_name(keras.backend.backend()):
        return 64
    return max(8, min(32, 8 * 224**2 // image_size**2))


def out_of_memory_errors() -> tuple[type[BaseException], ...]:
    """Exceptions by which the present backend says that memory is not enough."""
    backend = keras.backend.backend()
    if backend == "tensorflow":
        import tensorflow

        return (MemoryError, tensorflow.errors.ResourceExhaustedError)
    if backend == "torch":
        import torch

        return (MemoryError, torch.OutOfMemoryError)
    return (MemoryError,)


def _gpu_name(backend: str) -> str | None:
    if backend == "tensorflow":
        import tensorflow

        gpus = tensorflow.config.list_physical_devices("GPU")
        if not gpus:
            return None
        details = tensorflow.config.experimental.get_device_details(gpus[0])
        return str(details.get("device_name", gpus[0].name))
    if backend == "torch":
        import torch

        return torch.cuda.get_device_name(0) if torch.cuda.is_available() else None
    import jax

    device = jax.devices()[0]
    return str(device.device_kind) if device.platform != "cpu" else None
