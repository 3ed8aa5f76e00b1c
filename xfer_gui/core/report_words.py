"""Every sentence of a report, for translation; the template has none of its own."""

from xfer_gui.core.text import QT_TRANSLATE_NOOP

WORDS = {
    "title": QT_TRANSLATE_NOOP("core", "Training report"),
    "private": QT_TRANSLATE_NOOP(
        "core",
        "Made by Xfer {version} on this computer. Nothing was sent anywhere, and this page loads "
        "nothing from the network.",
    ),
    "contains_photos": QT_TRANSLATE_NOOP(
        "core", "The small photos below are part of this file. Think of that before you share it."
    ),
    "stopped": QT_TRANSLATE_NOOP(
        "core",
        "This training was stopped early. The figures are those of what had been learned by then.",
    ),
    "unfinished": QT_TRANSLATE_NOOP("core", "This training did not reach its end."),
    "test_accuracy": QT_TRANSLATE_NOOP("core", "Test accuracy"),
    "likely": QT_TRANSLATE_NOOP("core", "likely {low} to {high}"),
    "right_of": QT_TRANSLATE_NOOP(
        "core",
        "{right} of {photos} test photos were named right, {wrong} were not. The network had never "
        "seen these photos.",
    ),
    "interval": QT_TRANSLATE_NOOP(
        "core",
        "On new photos of the same kind, expect between {low} and {high}: with this many test "
        "photos the figure cannot be known more exactly (95 % interval).",
    ),
    "baseline": QT_TRANSLATE_NOOP(
        "core", "For comparison: always guessing the biggest class would be right for {baseline}."
    ),
    "not_judged": QT_TRANSLATE_NOOP(
        "core",
        "There is no test accuracy: there were no test photos, or the training was stopped before "
        "they were judged.",
    ),
    "advice": QT_TRANSLATE_NOOP("core", "What to do next"),
    "plan": QT_TRANSLATE_NOOP("core", "What was done"),
    "backbone": QT_TRANSLATE_NOOP("core", "Backbone"),
    "strategy": QT_TRANSLATE_NOOP("core", "Strategy"),
    "image_size": QT_TRANSLATE_NOOP("core", "Photos were made"),
    "pixels": QT_TRANSLATE_NOOP("core", "{side} × {side} pixels; {fit}"),
    "photos": QT_TRANSLATE_NOOP("core", "Photos"),
    "parts": QT_TRANSLATE_NOOP(
        "core",
        "{training} to learn from, {validation} to choose settings by, {test} for the test at the "
        "end",
    ),
    "skipped": QT_TRANSLATE_NOOP("core", "Left out"),
    "skipped_count": QT_TRANSLATE_NOOP("core", "{count} photos that could not be read"),
    "seed": QT_TRANSLATE_NOOP("core", "Seed (the same seed divides the photos the same way)"),
    "device": QT_TRANSLATE_NOOP("core", "Trained on"),
    "started": QT_TRANSLATE_NOOP("core", "Started"),
    "times": QT_TRANSLATE_NOOP("core", "Time taken"),
    "seconds": QT_TRANSLATE_NOOP("core", "{seconds} s"),
    "learning": QT_TRANSLATE_NOOP("core", "How it learned"),
    "accuracy": QT_TRANSLATE_NOOP("core", "Accuracy"),
    "accuracy_help": QT_TRANSLATE_NOOP(
        "core",
        "Share of photos named right after each step. Validation photos are not learned from: when "
        "their line stays far below the other, the network knows its own photos by heart.",
    ),
    "loss": QT_TRANSLATE_NOOP("core", "Loss"),
    "loss_help": QT_TRANSLATE_NOOP(
        "core", "How wrong and how sure the network was, together; lower is better."
    ),
    "training": QT_TRANSLATE_NOOP("core", "Training"),
    "validation": QT_TRANSLATE_NOOP("core", "Validation"),
    "stage": QT_TRANSLATE_NOOP("core", "Stage"),
    "round": QT_TRANSLATE_NOOP("core", "Round"),
    "all_figures": QT_TRANSLATE_NOOP("core", "All figures"),
    "confusion": QT_TRANSLATE_NOOP("core", "What was taken for what"),
    "confusion_help": QT_TRANSLATE_NOOP(
        "core",
        "Each row is what the photos are, each column what the network said. Right answers are on "
        "the diagonal.",
    ),
    "is": QT_TRANSLATE_NOOP("core", "is"),
    "said": QT_TRANSLATE_NOOP("core", "said"),
    "mix_up": QT_TRANSLATE_NOOP(
        "core", "{count} of {photos} photos of “{label}” were taken for “{predicted}”."
    ),
    "no_mix_ups": QT_TRANSLATE_NOOP("core", "No class was taken for another."),
    "classes": QT_TRANSLATE_NOOP("core", "Class by class"),
    "class": QT_TRANSLATE_NOOP("core", "Class"),
    "test_photos": QT_TRANSLATE_NOOP("core", "Test photos"),
    "found": QT_TRANSLATE_NOOP("core", "Found (recall)"),
    "trusted": QT_TRANSLATE_NOOP("core", "Right when said (precision)"),
    "wrong": QT_TRANSLATE_NOOP("core", "Wrong photos, surest first"),
    "is_but_said": QT_TRANSLATE_NOOP("core", "is “{label}”, said “{predicted}” ({confidence})"),
    "gone": QT_TRANSLATE_NOOP("core", "no longer readable"),
}

STRATEGIES = {
    "feature_extraction": QT_TRANSLATE_NOOP(
        "core",
        "The backbone stayed as it came; only a new head learned to tell the classes apart.",
    ),
    "full_fine_tuning": QT_TRANSLATE_NOOP(
        "core", "A new head learned first, then the whole network was adjusted to these photos."
    ),
    "from_scratch": QT_TRANSLATE_NOOP(
        "core", "The whole network learned from random weights, from these photos alone."
    ),
}

FITS = {
    "crop": QT_TRANSLATE_NOOP("core", "what did not fit was cut off at the edges"),
    "pad": QT_TRANSLATE_NOOP("core", "the rest of the square was filled up"),
    "stretch": QT_TRANSLATE_NOOP("core", "stretched to fit"),
}

STAGES = {
    "scan": QT_TRANSLATE_NOOP("core", "Looking through the folder"),
    "download": QT_TRANSLATE_NOOP("core", "Downloading the network"),
    "predict": QT_TRANSLATE_NOOP("core", "Naming photos"),
    "read": QT_TRANSLATE_NOOP("core", "Reading the photos"),
    "prepare": QT_TRANSLATE_NOOP("core", "Building the network"),
    "features": QT_TRANSLATE_NOOP("core", "Looking at every photo"),
    "head": QT_TRANSLATE_NOOP("core", "Learning the classes"),
    "fine_tune": QT_TRANSLATE_NOOP("core", "Training all layers"),
    "train": QT_TRANSLATE_NOOP("core", "Training"),
    "evaluate": QT_TRANSLATE_NOOP("core", "Judging"),
    "save": QT_TRANSLATE_NOOP("core", "Saving"),
    "total": QT_TRANSLATE_NOOP("core", "Altogether"),
}
