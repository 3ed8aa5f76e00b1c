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
    "image_side": QT_TRANSLATE_NOOP("core", "Size"),
    "pixels": QT_TRANSLATE_NOOP("core", "{side} × {side} pixels; {fit}"),
    "photos": QT_TRANSLATE_NOOP("core", "Photos"),
    "parts": QT_TRANSLATE_NOOP(
        "core",
        "{training} to learn from, {validation} to choose settings by, {test} for the test at the "
        "end",
    ),
    "skipped": QT_TRANSLATE_NOOP("core", "Left out"),
    "skipped_count": QT_TRANSLATE_NOOP("core", "photos that could not be read: {count}"),
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
    "phases_help": QT_TRANSLATE_NOOP(
        "core",
        "Each upright line stands where more of the network began to learn; the figure beside it "
        "is the share of its layers that learn from there on.",
    ),
    "all_layers": QT_TRANSLATE_NOOP("core", "all"),
    "kept": QT_TRANSLATE_NOOP("core", "Kept"),
    "kept_round": QT_TRANSLATE_NOOP("core", "what it knew after round {number} of {rounds}"),
    "chosen_round": QT_TRANSLATE_NOOP(
        "core", "what it knew after round {number} of {rounds}; a person chose this round"
    ),
    "kept_head": QT_TRANSLATE_NOOP(
        "core", "what it knew before fine-tuning; no round was better than that"
    ),
    "chosen_head": QT_TRANSLATE_NOOP("core", "what it knew before fine-tuning; a person chose it"),
    "kept_mark": QT_TRANSLATE_NOOP("core", "kept"),
    "folds": QT_TRANSLATE_NOOP("core", "Cross-validation"),
    "folds_result": QT_TRANSLATE_NOOP(
        "core",
        "Trained {folds} times, each time on other photos, and judged on those left out: {mean} on "
        "average, between {low} and {high}.",
    ),
    "folds_help": QT_TRANSLATE_NOOP(
        "core",
        "So much depends on which photos it learns from. The test photos took no part in this.",
    ),
    "fold": QT_TRANSLATE_NOOP("core", "Part"),
    "mean": QT_TRANSLATE_NOOP("core", "All parts"),
    "judged_photos": QT_TRANSLATE_NOOP("core", "Photos judged"),
    "search": QT_TRANSLATE_NOOP("core", "What was tried"),
    "search_result": QT_TRANSLATE_NOOP(
        "core",
        "{count} candidates were judged on the validation photos in the {minutes} minutes that "
        "were given. The best ones:",
    ),
    "found_after": QT_TRANSLATE_NOOP("core", "Tried after"),
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
    "too_easy": QT_TRANSLATE_NOOP("core", "Is it too easy?"),
    "likely_column": QT_TRANSLATE_NOOP("core", "Likely"),
    "wrong": QT_TRANSLATE_NOOP("core", "Wrong photos, surest first"),
    "is_but_said": QT_TRANSLATE_NOOP("core", "is “{label}”, said “{predicted}” ({confidence})"),
    "gone": QT_TRANSLATE_NOOP("core", "no longer readable"),
}

STRATEGIES = {
    "as_is": QT_TRANSLATE_NOOP(
        "core",
        "Nothing was learned: the 1,000 names that the backbone came with were assigned to the "
        "classes.",
    ),
    "zero_shot": QT_TRANSLATE_NOOP(
        "core",
        "Nothing was learned: photos were compared with words that describe each class (CLIP).",
    ),
    "feature_extraction": QT_TRANSLATE_NOOP(
        "core",
        "The backbone stayed as it came; only a new head learned to tell the classes apart.",
    ),
    "partial_fine_tuning": QT_TRANSLATE_NOOP(
        "core", "A new head learned first, then the last layers were adjusted to these photos."
    ),
    "full_fine_tuning": QT_TRANSLATE_NOOP(
        "core", "A new head learned first, then the whole network was adjusted to these photos."
    ),
    "gradual_fine_tuning": QT_TRANSLATE_NOOP(
        "core",
        "A new head learned first; then layer after layer joined in, from the last to the first, "
        "each time in smaller steps.",
    ),
    "hybrid": QT_TRANSLATE_NOOP(
        "core",
        "A new head learned first, then the last layers, then all of them; each step was kept only "
        "where it helped.",
    ),
    "from_scratch": QT_TRANSLATE_NOOP(
        "core", "The whole network learned from random weights, from these photos alone."
    ),
    "ensemble": QT_TRANSLATE_NOOP(
        "core", "Nothing new was learned: the answers of several finished trainings are averaged."
    ),
}

STRATEGY_NAMES = {
    "as_is": QT_TRANSLATE_NOOP("core", "As it is"),
    "zero_shot": QT_TRANSLATE_NOOP("core", "By description"),
    "feature_extraction": QT_TRANSLATE_NOOP("core", "Feature extraction"),
    "partial_fine_tuning": QT_TRANSLATE_NOOP("core", "Partial fine-tuning"),
    "full_fine_tuning": QT_TRANSLATE_NOOP("core", "Full fine-tuning"),
    "gradual_fine_tuning": QT_TRANSLATE_NOOP("core", "Gradual fine-tuning"),
    "hybrid": QT_TRANSLATE_NOOP("core", "Hybrid"),
    "from_scratch": QT_TRANSLATE_NOOP("core", "From scratch"),
    "ensemble": QT_TRANSLATE_NOOP("core", "Ensemble"),
}

FITS = {
    "crop": QT_TRANSLATE_NOOP("core", "what did not fit was cut off at the edges"),
    "pad": QT_TRANSLATE_NOOP("core", "the rest of the square was filled up"),
    "stretch": QT_TRANSLATE_NOOP("core", "stretched to fit"),
}

STAGES = {
    "scan": QT_TRANSLATE_NOOP("core", "Looking through the folder"),
    "download": QT_TRANSLATE_NOOP("core", "Downloading the network"),
    "copy": QT_TRANSLATE_NOOP("core", "Copying the networks"),
    "unpack": QT_TRANSLATE_NOOP("core", "Unpacking the archive"),
    "predict": QT_TRANSLATE_NOOP("core", "Naming photos"),
    "read": QT_TRANSLATE_NOOP("core", "Reading the photos"),
    "prepare": QT_TRANSLATE_NOOP("core", "Building the network"),
    "features": QT_TRANSLATE_NOOP("core", "Looking at every photo"),
    "head": QT_TRANSLATE_NOOP("core", "Learning the classes"),
    "fine_tune": QT_TRANSLATE_NOOP("core", "Fine-tuning"),
    "activations": QT_TRANSLATE_NOOP("core", "Preparing varied copies"),
    "folds": QT_TRANSLATE_NOOP("core", "Cross-validation"),
    "sweep": QT_TRANSLATE_NOOP("core", "Trying learning rates"),
    "search": QT_TRANSLATE_NOOP("core", "Looking for the best"),
    "measure": QT_TRANSLATE_NOOP("core", "Measuring this computer"),
    "group": QT_TRANSLATE_NOOP("core", "Finding groups of photos"),
    "examine": QT_TRANSLATE_NOOP("core", "Looking for twins and bad photos"),
    "suspects": QT_TRANSLATE_NOOP("core", "Looking for photos in the wrong class"),
    "map": QT_TRANSLATE_NOOP("core", "Drawing the map"),
    "sort": QT_TRANSLATE_NOOP("core", "Copying photos"),
    "train": QT_TRANSLATE_NOOP("core", "Training"),
    "evaluate": QT_TRANSLATE_NOOP("core", "Judging"),
    "save": QT_TRANSLATE_NOOP("core", "Saving"),
    "total": QT_TRANSLATE_NOOP("core", "Altogether"),
}
