"""What each strategy is called, when to use it and what it costs, for people new to all of it."""

from xfer_gui.core.plan import StrategyId
from xfer_gui.ui import texts

translate = texts.translate


def words_of(strategy: StrategyId) -> tuple[str, str]:
    """Name of a strategy, and when to use it, in a sentence."""
    return {
        "as_is": (
            translate("Strategies", "As it is"),
            translate(
                "Strategies", "For everyday things: says which of the 1,000 names it knows fits."
            ),
        ),
        "zero_shot": (
            translate("Strategies", "By description"),
            translate(
                "Strategies",
                "If you have hardly any photos: you describe each class, it compares.",
            ),
        ),
        "feature_extraction": (
            translate("Strategies", "Feature extraction"),
            translate(
                "Strategies",
                "To begin with, and often enough: a new last layer learns your classes.",
            ),
        ),
        "partial_fine_tuning": (
            translate("Strategies", "Partial fine-tuning"),
            translate(
                "Strategies",
                "If feature extraction is not good enough: the last layers adapt, too.",
            ),
        ),
        "full_fine_tuning": (
            translate("Strategies", "Full fine-tuning"),
            translate(
                "Strategies",
                "For many photos unlike everyday ones, such as X-rays: every layer adapts.",
            ),
        ),
        "gradual_fine_tuning": (
            translate("Strategies", "Gradual fine-tuning"),
            translate(
                "Strategies",
                "If full fine-tuning spoils it: layers join in one by one, the last first.",
            ),
        ),
        "hybrid": (
            translate("Strategies", "Hybrid"),
            translate(
                "Strategies",
                "For the best from this model: adapts more and more of it while that helps.",
            ),
        ),
        "from_scratch": (
            translate("Strategies", "From scratch"),
            translate(
                "Strategies",
                "For photos unlike any others, or to see how learning works: starts empty.",
            ),
        ),
        "ensemble": (
            translate("Strategies", "Ensemble"),
            translate(
                "Strategies",
                "If you have several trainings: their averaged answer often beats the best.",
            ),
        ),
    }[strategy]


def cost_of(strategy: StrategyId) -> str:
    """What a strategy costs in time, photos or care, in a sentence."""
    return {
        "as_is": translate("Strategies", "Costs no training; it only looks at your test photos."),
        "zero_shot": translate(
            "Strategies", "Costs no training, but a large model and well-chosen words."
        ),
        "feature_extraction": translate("Strategies", "The quickest: it looks at each photo once."),
        "partial_fine_tuning": translate(
            "Strategies", "Several rounds through your photos, but only with the last layers."
        ),
        "full_fine_tuning": translate(
            "Strategies", "Slow: several rounds through your photos with all layers."
        ),
        "gradual_fine_tuning": translate(
            "Strategies", "Nearly as slow as full fine-tuning; only the first rounds are quicker."
        ),
        "hybrid": translate(
            "Strategies", "Takes a while, but never ends worse than feature extraction."
        ),
        "from_scratch": translate(
            "Strategies", "Needs thousands of photos and many rounds, but no download."
        ),
        "ensemble": translate(
            "Strategies", "Costs no training, but naming a photo takes as long as all together."
        ),
    }[strategy]
