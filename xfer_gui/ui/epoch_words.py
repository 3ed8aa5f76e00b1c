"""What is known of a round, in plain words."""

from xfer_gui.core.epochs import EpochRow, EpochTable
from xfer_gui.core.results import Evaluation
from xfer_gui.core.runs import Run
from xfer_gui.ui import result_words, texts

translate = texts.translate
# With fewer validation photos than this, a tenth of a per cent says nothing.
PHOTOS_FOR_TENTHS = 100


def name(epoch: int) -> str:
    """A round in the middle of a sentence: "round 7", "the state before the first round"."""
    if epoch == 0:
        return translate("Epochs", "the state before the first round")
    return translate("Epochs", "round {number}").format(number=texts.number(epoch))


def headline(run: Run, table: EpochTable, row: EpochRow) -> str:
    """ "Round 7 of 10: 96.2 % of the validation photos right, error 0.14"."""
    which = translate("Epochs", "Before the first round")
    if row.epoch:
        which = translate("Epochs", "Round {number} of {rounds}").format(
            number=texts.number(row.epoch), rounds=texts.number(max(table.planned, row.epoch))
        )
    if row.validation_accuracy is None:
        return translate("Epochs", "{round}: not judged on validation photos").format(round=which)
    digits = 1 if run.summary.photos.get("validation", 0) >= PHOTOS_FOR_TENTHS else 0
    share = texts.percent(row.validation_accuracy, digits)
    if row.validation_loss is None:
        return translate("Epochs", "{round}: {share} of the validation photos right").format(
            round=which, share=share
        )
    return translate(
        "Epochs", "{round}: {share} of the validation photos right, error {loss}"
    ).format(round=which, share=share, loss=texts.number(row.validation_loss, 2))


def standing(run: Run, table: EpochTable, row: EpochRow) -> str:
    """What is special about a round; empty for an ordinary one."""
    used, own = row.epoch == table.in_use, row.epoch == table.automatic
    if used and own:
        return translate(
            "Epochs", "This one names your photos. Xfer chose it by the validation photos."
        )
    if used:
        return translate("Epochs", "This one names your photos. You chose it yourself.")
    if own and row.kept:
        return translate("Epochs", "Xfer had chosen this one by the validation photos.")
    if not row.kept:
        return translate(
            "Epochs",
            "Only its figures were kept: the space for rounds had run out, and others did better.",
        )
    if row.epoch == 0 and run.plan.strategy == "from_scratch":
        return translate("Epochs", "Here nothing had been learned yet: it can only guess.")
    if row.epoch == 0:
        return translate("Epochs", "Here only the head had learned; the backbone was as it came.")
    return ""


def tested(evaluation: Evaluation) -> str:
    """ "On the test photos: 94 %, likely 88–97 % (63 of 67 right)"."""
    return translate(
        "Epochs", "On the test photos: {share}, {interval} ({right} of {photos} right)"
    ).format(
        share=result_words.share(evaluation.accuracy, evaluation.photos),
        interval=result_words.interval(evaluation),
        right=texts.number(evaluation.correct),
        photos=texts.number(evaluation.photos),
    )


def caution() -> str:
    """Why a test figure must not be what a round is chosen by."""
    return translate(
        "Epochs",
        "Test photos are meant to be looked at once. Whoever tries several rounds and takes the "
        "one that did best on them gets a figure that is a little too good. Choose by the "
        "validation photos.",
    )


def summary(table: EpochTable) -> str:
    """What the card is about."""
    if table.in_use is None:
        return translate(
            "Epochs",
            "This training did not get to its end, but its rounds were kept. Use one of them to "
            "name photos.",
        )
    return translate(
        "Epochs",
        "Each round left a network of its own behind. Move the slider to compare them, try one on "
        "the test photos, or let another one name your photos.",
    )


def by_hand(table: EpochTable) -> tuple[str, str]:
    """That the person chose, and what Xfer had chosen: sentence and hint."""
    assert table.in_use is not None
    sentence = translate("Epochs", "You chose {round} yourself.").format(round=name(table.in_use))
    if table.automatic is None:
        return sentence, ""
    hint = translate("Epochs", "Xfer's own choice was {round}.").format(round=name(table.automatic))
    return sentence, hint
