import pytest

from xfer_gui.core.devices import Device


def test_the_graphics_card_is_named():
    device = Device("torch", 8, "GeForce RTX 4070")

    assert str(device) == "Training runs on the graphics card GeForce RTX 4070 (PyTorch)."
    assert device.why is None
    assert not device.can_be_helped


@pytest.mark.parametrize(
    ("backend", "obstacle", "system", "why"),
    [
        ("tensorflow", "none", "linux", "No graphics card that TensorFlow can use was found."),
        ("tensorflow", "system", "win32", "no graphics card support on Windows; PyTorch has."),
        ("jax", "system", "darwin", "JAX has no graphics card support on a Mac; PyTorch has."),
        ("torch", "build", "win32", "This PyTorch was installed without support"),
    ],
)
def test_why_there_is_none_is_said(backend, obstacle, system, why, monkeypatch):
    monkeypatch.setattr("sys.platform", system)
    device = Device(backend, 4, obstacle=obstacle)

    assert str(device).startswith("Training runs on the processor, 4 cores")
    assert why in str(device)
    assert device.can_be_helped == (obstacle != "none")
