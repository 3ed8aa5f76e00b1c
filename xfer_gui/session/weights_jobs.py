"""Jobs about weights that need no Keras: look what there is, download, import, remove.

What goes wrong is given back and not raised: it belongs beside what was asked for, in the dialog.
"""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from xfer_gui.core.errors import XferError
from xfer_gui.core.jobs import Job, JobContext

if TYPE_CHECKING:
    from xfer_gui.core.weights_delivery import Delivery
    from xfer_gui.core.weights_shelf import Holding

_log = logging.getLogger(__name__)
Result = TypeVar("Result")


def inventory_job() -> Job["tuple[Holding, ...]"]:
    """Look which weights are on this machine."""

    def job(context: JobContext) -> "tuple[Holding, ...]":
        from xfer_gui.core import weights_shelf

        return weights_shelf.inventory()

    return job


def download_job(backbone_ids: Sequence[str]) -> Job["Delivery | XferError"]:
    """Download weights, one backbone after another."""

    def job(context: JobContext) -> "Delivery":
        from xfer_gui.core import weights_delivery

        return weights_delivery.download_all(backbone_ids, context)

    return _caught(job)


def import_job(folder: Path) -> Job["Delivery | XferError"]:
    """Copy all weights that a folder has and this machine has not."""

    def job(context: JobContext) -> "Delivery":
        from xfer_gui.core import weights_delivery

        return weights_delivery.import_folder(folder, context)

    return _caught(job)


def remove_job(backbone_ids: Sequence[str]) -> Job[int | XferError]:
    """Delete weights from the user's cache; gives the bytes that were freed."""

    def job(context: JobContext) -> int:
        from xfer_gui.core import weights_shelf

        return weights_shelf.remove(backbone_ids)

    return _caught(job)


def name_proxy_job(address: str) -> Job[str | XferError]:
    """Download through a proxy from now on; gives its address as it is kept."""

    def job(context: JobContext) -> str:
        from xfer_gui.core import proxy

        return proxy.name(address)

    return _caught(job)


def _caught(job: Callable[[JobContext], Result]) -> Job[Result | XferError]:
    def safe(context: JobContext) -> Result | XferError:
        try:
            return job(context)
        except XferError as error:
            _log.info("%s", error, exc_info=error)
            error.__cause__ = error.__context__ = None
            return error.with_traceback(None)

    return safe
