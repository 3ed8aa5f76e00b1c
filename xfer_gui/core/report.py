"""A run as one HTML file that opens anywhere, needs no network and can be printed."""

import base64
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from xfer_gui import __version__
from xfer_gui.core import ease_words, files, places
from xfer_gui.core.catalogue import backbone
from xfer_gui.core.errors import PhotoError, XferError
from xfer_gui.core.history import kept_epoch, phases
from xfer_gui.core.photo_reader import open_photo
from xfer_gui.core.report_charts import HEIGHT, LEFT, RIGHT, TOP, WIDTH, accuracy_chart, loss_chart
from xfer_gui.core.report_words import FITS, STAGES, STRATEGIES, STRATEGY_NAMES, WORDS
from xfer_gui.core.results import Evaluation, WrongPhoto
from xfer_gui.core.run_details import RunDetails, read_details
from xfer_gui.core.runs import Run
from xfer_gui.core.studies import Trial

MOST_WRONG_PHOTOS = 24
THUMBNAIL = 240
# A table of more classes than this no longer fits on a page; the mix-ups are listed instead.
MOST_CLASSES_IN_TABLE = 25
MOST_MIX_UPS = 12
MOST_TRIALS = 12

Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class MixUp:
    """How often one class was taken for another."""

    label: str
    predicted: str
    count: int
    photos: int


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A wrong photo, small; `data` is empty when it can no longer be read."""

    name: str
    label: str
    predicted: str
    confidence: float
    data: str


def write_report(run: Run, to: Path, say: Say = str, language: str = "en") -> None:
    """Write what a run was and how good it turned out, as one self-contained HTML file.

    Args:
        run: a finished or stopped run.
        to: the file; replaced as a whole or not at all.
        say: translates an English template of context "core".
        language: code of the language that `say` speaks.
    Raises:
        ProjectError: the file cannot be written.
    """
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(places.resources_folder()),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["percent"] = percent
    environment.filters["percent_1"] = lambda share: percent(share, 1)
    environment.filters["backbone"] = lambda id: say(_backbone_name(id))
    words = {key: say(text) for key, text in WORDS.items()}
    details = read_details(run.folder)
    page = environment.get_template("report.html.jinja").render(
        run=run,
        summary=run.summary,
        plan=run.plan,
        evaluation=run.evaluation,
        words=words,
        language=language,
        backbone=say(_backbone_name(run.plan.backbone)),
        strategy=say(STRATEGIES[run.plan.strategy]),
        fit=say(FITS[run.plan.fit]),
        stage_words={key: say(text) for key, text in STAGES.items()},
        advice=[
            say(advice.template).format(**dict(advice.values))
            for advice in ease_words.other_advice(
                run.summary.advice, run.evaluation.ease if run.evaluation else None
            )
        ],
        charts=_charts(run, words),
        phased=len(phases(run.history)) > 1,
        kept=_kept(run, words),
        folds=details.folds,
        search=details.search,
        trials=_best_trials(details),
        strategies={key: say(text) for key, text in STRATEGY_NAMES.items()},
        size={"width": WIDTH, "height": HEIGHT, "left": LEFT, "right": RIGHT, "top": TOP},
        mix_ups=mix_ups(run.evaluation) if run.evaluation else [],
        small_table=len(run.summary.classes) <= MOST_CLASSES_IN_TABLE,
        most_mix_ups=MOST_MIX_UPS,
        wrong=_thumbnails(run.evaluation),
        **_ease(run.evaluation, say),
        version=__version__,
    )
    files.write_text(to, page)


def percent(share: float, digits: int = 0) -> str:
    """A share between 0 and 1 as people read it: 0.874 → "87 %"."""
    return f"{100 * share:.{digits}f}\N{NO-BREAK SPACE}%"


def mix_ups(evaluation: Evaluation) -> list[MixUp]:
    """Pairs of classes that were taken for each other, most frequent first."""
    found = [
        MixUp(evaluation.classes[true], evaluation.classes[said], count, sum(row))
        for true, row in enumerate(evaluation.confusion)
        for said, count in enumerate(row)
        if count and true != said
    ]
    return sorted(found, key=lambda pair: -pair.count)


def _ease(evaluation: Evaluation | None, say: Say) -> dict[str, object]:
    """Whether it was too easy: the answer, and names with figures; no figures where not known."""
    if evaluation is None or evaluation.ease is None:
        return {"ease": ()}
    said = ease_words.answer(evaluation.ease)
    return {
        "ease": [(say(name), counted) for name, counted in ease_words.lines(evaluation.ease)],
        "ease_answer": say(said.template).format(**dict(said.values)),
        "ease_warns": said.id in ease_words.WARNINGS,
    }


def _charts(run: Run, words: Mapping[str, str]) -> list[tuple[str, str, object]]:
    if not run.history:
        return []
    kept = kept_epoch(run.history, run.summary.best_epoch)
    return [
        (words["accuracy"], words["accuracy_help"], accuracy_chart(run.history, kept)),
        (words["loss"], words["loss_help"], loss_chart(run.history, kept)),
    ]


def _kept(run: Run, words: Mapping[str, str]) -> str:
    """Which round names photos now; empty where there was nothing to choose from."""
    best, by_hand = run.summary.best_epoch, run.summary.chosen_by_hand
    rounds = [epoch.epoch for epoch in run.history if epoch.stage == "fine_tune"]
    if best is None or not rounds:
        return ""
    if best == 0:
        return words["chosen_head" if by_hand else "kept_head"]
    sentence = words["chosen_round" if by_hand else "kept_round"]
    return sentence.format(number=best, rounds=rounds[-1])


def _best_trials(details: RunDetails) -> list[Trial]:
    if details.search is None:
        return []
    winner = details.search.winner
    ranked = sorted(
        details.search.trials,
        key=lambda trial: (-trial.validation_accuracy, trial.number != winner, trial.number),
    )
    return ranked[:MOST_TRIALS]


def _backbone_name(id: str) -> str:
    try:
        return backbone(id).name
    except XferError:
        # A run of a newer or older Xfer can name a backbone that this one does not know.
        return id


def _thumbnails(evaluation: Evaluation | None) -> list[Thumbnail]:
    wrong = evaluation.wrong[:MOST_WRONG_PHOTOS] if evaluation else ()
    return [
        Thumbnail(each.path.name, each.label, each.predicted, each.confidence, _picture(each))
        for each in wrong
    ]


def _picture(wrong: WrongPhoto) -> str:
    try:
        photo = open_photo(wrong.path, THUMBNAIL)
    except PhotoError:
        return ""
    stream = io.BytesIO()
    photo.save(stream, "JPEG", quality=80)
    return "data:image/jpeg;base64," + base64.b64encode(stream.getvalue()).decode()
