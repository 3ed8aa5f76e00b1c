"""What the ways to vary, cut and square photos are called, and when to use which."""

from xfer_gui.core.photos import Fit
from xfer_gui.core.plan import Augmentation, Cropping
from xfer_gui.ui import texts

translate = texts.translate


def words_of_fit(fit: Fit) -> tuple[str, str]:
    """Name of a way to make photos square, and what it does, in a sentence."""
    return {
        "crop": (
            translate("Variety", "Centre crop"),
            translate(
                "Variety", "only the middle is used. Right when what matters is always there."
            ),
        ),
        "pad": (
            translate("Variety", "Pad"),
            translate("Variety", "nothing is cut off; the rest of the square is filled up."),
        ),
        "stretch": (
            translate("Variety", "Stretch"),
            translate(
                "Variety", "nothing is cut off, only squeezed a little. Right for most photos."
            ),
        ),
    }[fit]


def words_of_augmentation(kind: Augmentation) -> tuple[str, str]:
    """Name of a way to vary photos, and what it does, in a sentence."""
    return {
        "none": (
            translate("Variety", "As they are"),
            translate(
                "Variety", "neither moved nor mirrored: right for letters and traffic signs."
            ),
        ),
        "light": (
            translate("Variety", "Slightly varied"),
            translate(
                "Variety", "mirrored, moved a little, lighter or darker. Right for most photos."
            ),
        ),
        "strong": (
            translate("Variety", "Strongly varied"),
            translate(
                "Variety",
                "turned, zoomed and coloured differently as well, some partly covered: for few "
                "photos and many rounds.",
            ),
        ),
    }[kind]


def words_of_cropping(cropping: Cropping) -> tuple[str, str]:
    """Name of a way to cut training photos, and when to use it, in a sentence."""
    return {
        "whole": (
            translate("Variety", "Whole photo"),
            translate("Variety", "all of the square is shown every time."),
        ),
        "random": (
            translate("Variety", "Random crop"),
            translate(
                "Variety",
                "each time another part that leaves out a quarter at most: what is shown may stand "
                "nearer or farther.",
            ),
        ),
        "partial": (
            translate("Variety", "Random partial crop"),
            translate(
                "Variety",
                "each time another part, at times only a quarter: for messy photos from the web, "
                "where a part of a thing must do.",
            ),
        ),
    }[cropping]


def in_a_line(words: tuple[str, str]) -> str:
    """A name and its sentence: "Pad: nothing is cut off…"."""
    name, sentence = words
    return translate("Variety", "{name}: {sentence}").format(name=name, sentence=sentence)
