"""Why weights could not be had, in a sentence and a hint."""

from typing import TYPE_CHECKING

from xfer_gui.core import proxy
from xfer_gui.core.catalogue import Backbone
from xfer_gui.core.errors import WeightsMissing
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights_files import WeightsFile

if TYPE_CHECKING:
    import requests

BRING_IT = QT_TRANSLATE_NOOP(
    "core",
    "Connect to the internet and try again, or bring “{file_name}” from another computer, for "
    "example on a stick, and import it.",
)
TRY_AGAIN = QT_TRANSLATE_NOOP(
    "core", "Try again, or bring “{file_name}” from another computer and import it."
)


class NoWayOut(WeightsMissing):
    """The server cannot be reached at all, so other downloads need not be tried."""


def no_answer(
    entry: Backbone, file: WeightsFile, error: "requests.RequestException"
) -> WeightsMissing:
    """What `requests` met, for people: the proxy, the server, the certificate or no network."""
    import requests

    status = error.response.status_code if error.response is not None else 0
    way = proxy.on_the_way_to(file.url)
    if isinstance(error, requests.exceptions.ProxyError) or (
        status == requests.codes.proxy_authentication_required
    ):
        return missing(
            entry,
            file,
            QT_TRANSLATE_NOOP("core", "The proxy {proxy} did not let the download through."),
            QT_TRANSLATE_NOOP(
                "core",
                "Check its address, name and password under Models…, or bring “{file_name}” from "
                "another computer and import it.",
            ),
            NoWayOut,
            proxy=way,
        )
    if isinstance(error, requests.HTTPError):
        return missing(
            entry,
            file,
            QT_TRANSLATE_NOOP(
                "core", "The server does not hand out the weights of {name} (answer {status})."
            ),
            BRING_IT,
            status=status,
        )
    if isinstance(error, requests.exceptions.SSLError):
        return missing(
            entry,
            file,
            QT_TRANSLATE_NOOP(
                "core", "The server that answered could not prove that it is {server}."
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Sign in to your network first. If it reads encrypted traffic, name its "
                "certificate in the variable REQUESTS_CA_BUNDLE; or bring “{file_name}” from "
                "another computer and import it.",
            ),
            NoWayOut,
            server=file.url.split("/")[2],
        )
    return missing(
        entry,
        file,
        QT_TRANSLATE_NOOP(
            "core",
            "The weights of {name} ({megabytes} MB) are not on this computer and could not be "
            "downloaded.",
        ),
        BRING_IT,
        NoWayOut,
    )


def missing(
    entry: Backbone,
    file: WeightsFile,
    sentence: str,
    hint: str,
    kind: type[WeightsMissing] = WeightsMissing,
    **values: object,
) -> WeightsMissing:
    """An error about one file of a backbone.

    Args:
        entry: whose file.
        file: which one.
        sentence, hint: English templates; may name `name`, `file_name` and `megabytes`.
        kind: the error's type.
        **values: what fills other fields.
    """
    return kind(
        sentence,
        hint,
        backbone_id=entry.id,
        # One file of a preset helps nobody: its folder with all of them is meant.
        file_name=file.name.partition("/")[0] if entry.companions else file.name,
        name=entry.name,
        megabytes=max(1, round(entry.download_bytes / 1e6)),
        **values,
    )


def not_published(entry: Backbone) -> WeightsMissing:
    """They came with the program and are gone."""
    return WeightsMissing(
        QT_TRANSLATE_NOOP("core", "The weights of {name} come with Xfer and are not there."),
        QT_TRANSLATE_NOOP("core", "Install Xfer again."),
        backbone_id=entry.id,
        file_name=entry.weights_file or "",
        name=entry.name,
    )
