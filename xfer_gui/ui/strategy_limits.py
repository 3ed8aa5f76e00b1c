"""Which strategies a model allows, why not the others, and what they would download."""

from xfer_gui.core import catalogue, weights
from xfer_gui.core.catalogue import Backbone
from xfer_gui.core.plan import TUNING, StrategyId
from xfer_gui.ui import texts
from xfer_gui.ui.cards import download_of

CLIP = catalogue.ZERO_SHOT[0]
# They bring networks of their own, so the choice of a model does not matter.
WITHOUT_BACKBONE: tuple[StrategyId, ...] = ("zero_shot", "ensemble")
LEARNING: tuple[StrategyId, ...] = ("feature_extraction", *TUNING)


def why_not(backbone: Backbone) -> dict[StrategyId, str]:
    """Why strategies are impossible with a backbone; nothing for those that are possible."""
    translate = texts.translate
    if not backbone.has_weights:
        empty = translate("Limits", "This model starts empty. Choose another one first.")
        return {each: empty for each in (*LEARNING, "as_is") if each != "from_scratch"}
    if catalogue.with_top(backbone) is None:
        return {
            "as_is": translate("Limits", "This model has no names of its own. Choose another one.")
        }
    return {}


def downloads(backbone: Backbone) -> dict[StrategyId, str]:
    """What strategies would download beside the backbone's own weights; empty where nothing."""
    own: dict[StrategyId, Backbone | None] = {
        "as_is": catalogue.with_top(backbone),
        "zero_shot": CLIP,
    }
    return {
        strategy: download_of(entry, weights.find(entry) is not None) if entry else ""
        for strategy, entry in own.items()
    }
