"""What the Models dialog says: totals, what its buttons do and why not, what came of a wish."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMessageBox, QWidget

from xfer_gui.core.weights_delivery import Delivery
from xfer_gui.core.weights_shelf import Holding, entry_of
from xfer_gui.ui import texts

translate = texts.translate


@dataclass(frozen=True, slots=True)
class Choices:
    """Texts of the two download buttons, and why one cannot be pressed; empty when it can."""

    all_text: str
    selected_text: str
    why_not_all: str = ""
    why_not_selected: str = ""


def totals(holdings: Sequence[Holding]) -> str:
    """How many models are here, and how much room Xfer's own folder takes."""
    if not holdings:
        return translate("Models", "Looking at what is here…")
    here = sum(each.state == "here" for each in holdings)
    cached = sum(each.cached for each in holdings)
    return translate(
        "Models", "{here} of {count} are on this computer. Xfer's own folder holds {size}."
    ).format(
        here=texts.number(here), count=texts.number(len(holdings)), size=texts.data_size(cached)
    )


def choices(missing: Sequence[Holding], chosen: Sequence[Holding], busy: bool) -> Choices:
    """What the two download buttons say.

    Args:
        missing: all that are not here.
        chosen: those of them that are selected.
        busy: a transfer runs.
    """
    all_text = translate("Models", "Download all")
    if missing:
        all_text = translate("Models", "Download all ({size})").format(size=_left(missing))
    selected_text = translate("Models", "Download selected")
    if chosen:
        selected_text = translate("Models", "Download selected ({size})").format(size=_left(chosen))
    if busy:
        return Choices(all_text, selected_text, wait(), wait())
    return Choices(
        all_text,
        selected_text,
        "" if missing else translate("Models", "All models are on this computer."),
        "" if chosen else translate("Models", "Select models that are not here yet."),
    )


def why_not_remove(chosen: Sequence[Holding], removable: Sequence[Holding], busy: bool) -> str:
    """Why nothing can be removed; empty when something can."""
    if busy:
        return wait()
    if removable:
        return ""
    if any(each.state == "here" for each in chosen):
        return translate("Models", "These are in a folder of yours. Xfer removes only its own.")
    return translate("Models", "Select models that Xfer has downloaded or imported.")


def wait() -> str:
    """Why two transfers do not run at once."""
    return translate("Models", "Wait for the models that are on their way, or stop them.")


def may_remove(parent: QWidget, holdings: Sequence[Holding]) -> bool:
    """Ask before anything is removed, with the room that it frees."""
    size = texts.data_size(sum(each.cached for each in holdings))
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Models", "Remove models"))
    if len(holdings) == 1:
        box.setText(
            translate("Models", "Remove {name} from this computer? That frees {size}.").format(
                name=holdings[0].backbone.name, size=size
            )
        )
    else:
        box.setText(
            translate(
                "Models", "Remove {count} models from this computer? That frees {size}."
            ).format(count=texts.number(len(holdings)), size=size)
        )
    box.setInformativeText(
        translate(
            "Models",
            "You can download them again. Finished trainings have what they need and stay as they "
            "are.",
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Yes).setText(translate("Models", "Remove"))
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box.exec() == QMessageBox.StandardButton.Yes


def what_came(delivery: Delivery) -> str:
    """What came of a download or an import in which nothing went wrong."""
    if not delivery.arrived:
        return translate("Models", "All of them were here already.")
    names = ", ".join(entry_of(each).name for each in delivery.arrived)
    words = translate("Models", "On this computer now: {names}.").format(names=names)
    if delivery.already:
        more = translate("Models", "{count} more were here already.").format(
            count=texts.number(len(delivery.already))
        )
        words = f"{words} {more}"
    return words


def what_went_wrong(delivery: Delivery) -> tuple[str, str]:
    """Sentence and hint of the first problem, and how many others there are."""
    _, problem = delivery.problems[0]
    sentence, hint = texts.translated(problem)
    others = len(delivery.problems) - 1
    if others:
        more = translate("Models", "{count} more could not be had.").format(
            count=texts.number(others)
        )
        sentence = f"{sentence} {more}"
    return sentence, hint


def _left(holdings: Sequence[Holding]) -> str:
    """What there is still to download."""
    return texts.data_size(
        sum(max(0, each.backbone.download_bytes - each.size) for each in holdings)
    )
