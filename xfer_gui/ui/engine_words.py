"""What is said of the learning engines: what each is for, and how a graphics card gets used."""

from dataclasses import dataclass

from xfer_gui.core import backends
from xfer_gui.core.devices import Device
from xfer_gui.session.session import EngineState
from xfer_gui.ui import texts

translate = texts.translate


@dataclass(frozen=True, slots=True)
class Remedy:
    """How a graphics card gets used.

    Attributes:
        sentence: what to do.
        link: text of the button that opens `page`; empty where there is nothing to install.
        page: address.
    """

    sentence: str
    link: str = ""
    page: str = ""


def about(backend: str) -> str:
    """What an engine is, and which graphics cards it can use."""
    return {
        "tensorflow": translate(
            "Engines",
            "What Xfer was made and measured with. Uses NVIDIA graphics cards on Linux only.",
        ),
        "torch": translate(
            "Engines",
            "Uses NVIDIA graphics cards on Windows and Linux, and Apple's own graphics.",
        ),
        "jax": translate(
            "Engines",
            "Uses NVIDIA graphics cards on Linux. Prepares each network first, which takes time.",
        ),
    }[backend]


def device(state: EngineState) -> str:
    """What training runs on and why, or how far the engine is."""
    if state.state == "failed":
        failed = translate("Engines", "The learning engine could not be started.")
        return f"{failed} {state.detail}"
    if state.device is None:
        return translate("Engines", "Preparing the learning engine…")
    notices = (state.device.words, state.device.why)
    return " ".join(texts.translated(notice)[0] for notice in notices if notice is not None)


def remedy(device: Device | None) -> Remedy | None:
    """How a graphics card gets used; None where one is, or where there is none to use."""
    if device is None or not device.can_be_helped:
        return None
    other = device.obstacle == "system"
    if other and "torch" in backends.installed():
        return Remedy(translate("Engines", "Choose PyTorch below and start Xfer again."))
    backend = "torch" if other else device.backend
    name = backends.NAMES[backend]
    sentence = translate(
        "Engines",
        "Add {engine} with support for graphics cards to the Python that Xfer runs in, then start "
        "Xfer again.",
    )
    if other:
        sentence = translate(
            "Engines",
            "Add {engine} with support for graphics cards to the Python that Xfer runs in, then "
            "choose it here.",
        )
    link = translate("Engines", "How to install {engine}…").format(engine=name)
    return Remedy(sentence.format(engine=name), link, backends.PAGES[backend])


def when_it_counts(running: Device | None) -> str:
    """From when on a choice counts."""
    said = backends.dictated()
    if said:
        return translate(
            "Engines",
            "The variable KERAS_BACKEND says “{backend}” here, and that counts. Without it, Xfer "
            "learns with what is chosen above.",
        ).format(backend=said)
    coming = backends.preferred()
    if running is not None and coming != running.backend:
        return translate("Engines", "From the next start on, Xfer learns with {engine}.").format(
            engine=backends.NAMES[coming]
        )
    return translate("Engines", "A change counts from the next start on.")


def not_installed() -> str:
    """The engines that could be added; empty when all are there."""
    missing = [name for key, name in backends.NAMES.items() if key not in backends.installed()]
    if not missing:
        return ""
    return translate("Engines", "Not on this computer: {engines}.").format(
        engines=", ".join(missing)
    )
