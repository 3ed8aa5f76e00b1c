"""Answers "Is it too easy?" in one or two plain sentences, with the numbers and what to do."""

from collections.abc import Sequence

from xfer_gui.core.advice import Advice
from xfer_gui.core.ease import Counted, Ease
from xfer_gui.core.text import QT_TRANSLATE_NOOP, Values

# Shares of the test photos from which on twins, and photos that look alike, are worth a warning.
MANY_TWINS = 0.05
MANY_ALIKE = 0.2
# Points of accuracy that such photos must make up before it is said that they do.
WORTH_SAYING = 0.01
VERY_GOOD = 0.98
# So good without learning anything means that photos of one class are nearly one picture.
COPIED_WELL = 0.9

WARNINGS = ("suspiciously_easy", "alike_photos")
ALL = QT_TRANSLATE_NOOP("core", "All test photos")
WITHOUT_TWINS = QT_TRANSLATE_NOOP("core", "Without twins of photos it learned from")
WITHOUT_ALIKE = QT_TRANSLATE_NOOP("core", "Without those that look much like one")
FARTHEST = QT_TRANSLATE_NOOP("core", "The half that is least like what it learned from")
COPIED = QT_TRANSLATE_NOOP(
    "core", "For comparison: just taking the class of the most similar photo"
)


def answer(ease: Ease) -> Advice:
    """What to make of a result.

    Args:
        ease: with at least one test photo.
    Returns:
        "suspiciously_easy" and "alike_photos" are warnings, "just_easy" says that a result that
        looks too good to be true is true, and "not_too_easy" that there is nothing to suspect.
    """
    twins, alike = ease.twins, ease.alike
    everything = ease.everything
    if not ease.without_twins.photos:
        return Advice("suspiciously_easy", _NOTHING_NEW, _values(ease))
    if twins.photos >= MANY_TWINS * everything.photos or _drop(ease, twins) >= WORTH_SAYING:
        return Advice("suspiciously_easy", _TWINS, _values(ease))
    if alike.photos >= MANY_ALIKE * everything.photos and _drop(ease, alike) >= WORTH_SAYING:
        return Advice("alike_photos", _ALIKE, _values(ease))
    if (everything.accuracy or 0) >= VERY_GOOD:
        copied = (ease.copied.accuracy or 0) >= COPIED_WELL
        return Advice("just_easy", _COPIED if copied else _JUST_EASY, _values(ease))
    if not ease.copied.photos:
        return Advice("not_too_easy", _NOT_COMPARED, _values(ease))
    return Advice("not_too_easy", _FEW_TWINS if twins.photos else _NO_TWINS, _values(ease))


def other_advice(advice: Sequence[Advice], ease: Ease | None) -> tuple[Advice, ...]:
    """What is suggested beside the answer, for where that is shown on its own."""
    said = answer(ease).id if ease is not None else ""
    return tuple(each for each in advice if each.id != said)


def as_data(ease: Ease | None) -> dict[str, object] | None:
    """The figures as the command line prints them; None where nothing was compared."""
    if ease is None:
        return None

    def counted(some: Counted) -> dict[str, object]:
        interval = list(some.interval) if some.interval else None
        return {"photos": some.photos, "accuracy": some.accuracy, "interval": interval}

    said = answer(ease)
    return {
        "answer": said.id,
        "text": said.text,
        "learned_from": ease.learned_from,
        "all": counted(ease.everything),
        "exact_twins": counted(ease.exact),
        "twins": counted(ease.twins),
        "without_twins": counted(ease.without_twins),
        "alike": counted(ease.alike),
        "without_alike": counted(ease.without_alike),
        "farthest_half": {**counted(ease.farthest), "measured_by": ease.measured_by},
        "copied": counted(ease.copied),
    }


def lines(ease: Ease) -> list[tuple[str, Counted]]:
    """The figures worth showing with the name of each, in English for `QT_TRANSLATE_NOOP`."""
    found = [(ALL, ease.everything)]
    if ease.twins.photos:
        found.append((WITHOUT_TWINS, ease.without_twins))
    if ease.alike.photos > ease.twins.photos:
        found.append((WITHOUT_ALIKE, ease.without_alike))
    if ease.farthest.photos:
        found.append((FARTHEST, ease.farthest))
    if ease.copied.photos:
        found.append((COPIED, ease.copied))
    return found


def _drop(ease: Ease, some: Counted) -> float:
    """How much lower the accuracy is without some of the photos."""
    without = ease.everything.without(some).accuracy
    everything = ease.everything.accuracy
    return 0.0 if without is None or everything is None else everything - without


def _values(ease: Ease) -> Values:
    photos = ease.everything.photos
    return (
        ("photos", photos),
        ("twins", ease.twins.photos),
        ("share", percent(ease.twins.photos / photos)),
        ("alike", ease.alike.photos),
        ("all", _accuracy(ease.everything)),
        ("without_twins", _accuracy(ease.without_twins)),
        ("without_alike", _accuracy(ease.without_alike)),
        ("farthest", _accuracy(ease.farthest)),
        ("copied", _accuracy(ease.copied)),
    )


def _accuracy(counted: Counted) -> str:
    return "–" if counted.accuracy is None else percent(counted.accuracy)


def percent(share: float) -> str:
    """Per cent with as many digits as say something: 38, 93.4, 99.93."""
    digits = 2 if 0.995 <= share < 1 else 1
    return f"{100 * share:.{digits}f}".rstrip("0").rstrip(".") if share < 1 else "100"


_NOTHING_NEW = QT_TRANSLATE_NOOP(
    "core",
    "All {photos} test photos are also among the photos it learned from, or have a twin there, so "
    "this says nothing about new photos. Judge it on photos that it has never seen.",
)
_TWINS = QT_TRANSLATE_NOOP(
    "core",
    "{share} % of the test photos ({twins} of {photos}) have a twin among the photos it learned "
    "from. Without them it is right for {without_twins} % instead of {all} %. Leave the copies "
    "out, or let them stay together when photos are divided, and train again.",
)
_ALIKE = QT_TRANSLATE_NOOP(
    "core",
    "{alike} of {photos} test photos look much like a photo it learned from. Without them it is "
    "right for {without_alike} % instead of {all} %. If photos show the same person, place or day, "
    "put each of these into a subfolder, and keep subfolders together under Train, Advanced.",
)
_JUST_EASY = QT_TRANSLATE_NOOP(
    "core",
    "{all} % looks too good to be true, but copies are not the reason: {twins} of {photos} test "
    "photos have a twin among the photos it learned from. These classes are simply easy to tell "
    "apart. To be sure, judge it on photos of another day, place or camera.",
)
_COPIED = QT_TRANSLATE_NOOP(
    "core",
    "{all} % looks too good to be true. Copies are not the reason ({twins} of {photos} test photos "
    "have a twin among the photos it learned from), but photos of one class are so alike that "
    "taking the class of the most similar one gets {copied} % without learning anything. Judge it "
    "on photos of another day, place or camera.",
)
_FEW_TWINS = QT_TRANSLATE_NOOP(
    "core",
    "{twins} of {photos} test photos have a twin among the photos it learned from. Without them it "
    "is right for {without_twins} %, so they make no difference.",
)
_NO_TWINS = QT_TRANSLATE_NOOP(
    "core",
    "None of the {photos} test photos has a twin among the photos it learned from. On the half "
    "that is least like those it is right for {farthest} %. If photos show the same person, place "
    "or day, only subfolders that stay together can tell how much that helps.",
)
_NOT_COMPARED = QT_TRANSLATE_NOOP(
    "core",
    "{twins} of {photos} test photos are copies of photos it learned from. Whether others are "
    "nearly the same picture is not known, because the photos were not measured.",
)
