"""Why something cannot be done right now, in words."""

from xfer_gui.core.errors import ClassifierError, ProjectError, XferError
from xfer_gui.core.text import QT_TRANSLATE_NOOP


def training_in_the_way() -> XferError:
    """The project cannot be left while it is being learned from."""
    return ProjectError(
        QT_TRANSLATE_NOOP("core", "A training is running in this project."),
        QT_TRANSLATE_NOOP("core", "Stop it or wait for its end, then open another."),
    )


def engine_failed(detail: str) -> XferError:
    """There is nothing that could learn."""
    return XferError(
        QT_TRANSLATE_NOOP("core", "The learning engine could not be started: {detail}"),
        QT_TRANSLATE_NOOP("core", "Install Xfer again, or look into the log."),
        detail=detail,
    )


def nothing_learned() -> XferError:
    """There is no classifier to name photos with."""
    return ClassifierError(
        QT_TRANSLATE_NOOP("core", "Nothing has been learned yet."),
        QT_TRANSLATE_NOOP("core", "Train on your photos first."),
    )


def training_before_groups() -> XferError:
    """Groups are found by the thread that trains."""
    return XferError(
        QT_TRANSLATE_NOOP("core", "A training is running."),
        QT_TRANSLATE_NOOP("core", "Groups of photos can be found once it has ended."),
    )
