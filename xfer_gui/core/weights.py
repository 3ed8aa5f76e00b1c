"""Where the weights of a backbone are, and how they get onto this machine."""

import hashlib
import os
import shutil
from pathlib import Path

from xfer_gui.core import files, places
from xfer_gui.core.catalogue import Backbone, backbone
from xfer_gui.core.errors import WeightsError, WeightsMissing
from xfer_gui.core.jobs import JobContext, StageClock
from xfer_gui.core.text import QT_TRANSLATE_NOOP

HDF5_SIGNATURE = b"\x89HDF\r\n\x1a\n"
CHUNK = 1 << 14  # Stop is looked at between two chunks
CONNECT_SECONDS = 5.0
SILENCE_SECONDS = 10.0

CHOOSE_FILE = QT_TRANSLATE_NOOP(
    "core",
    "Connect to the internet and try again, or take “{file_name}” from another computer or a stick "
    "with “Choose file…”.",
)


def folders() -> list[Path]:
    """Folders that weights are looked for in, first come first served."""
    named = os.environ.get("XFER_WEIGHTS", "").split(os.pathsep)
    return [
        *(Path(folder) for folder in named if folder),
        places.resources_folder() / "weights",
        places.weights_folder(),
    ]


def locate(backbone_id: str) -> Path | None:
    """The weights file on this machine, or None when there is none or none is needed.

    Raises:
        XferError: there is no such backbone.
    """
    name = backbone(backbone_id).weights_file
    if name is None:
        return None
    return next((folder / name for folder in folders() if (folder / name).is_file()), None)


def is_ready(backbone_id: str) -> bool:
    """True when the backbone can be built without a download."""
    return not backbone(backbone_id).has_weights or locate(backbone_id) is not None


def fetch(backbone_id: str, context: JobContext) -> Path | None:
    """Find the weights, or download them.

    Args:
        backbone_id: id in the catalogue.
        context: hears of stage "download" in bytes, only when there is something to download.
    Returns:
        The file; None for a network that needs none.
    Raises:
        WeightsMissing: not on this machine, and the download failed.
        ProjectError: the disk is full or read-only.
        Cancelled: Stop was pressed; the next download goes on from what came so far.
    """
    entry = backbone(backbone_id)
    if not entry.has_weights:
        return None
    return locate(backbone_id) or download(entry, context)


def download(entry: Backbone, context: JobContext) -> Path:
    """Download the weights file of `entry` into the user's cache; otherwise as `fetch`."""
    import pooch
    import requests

    assert entry.weights_url
    pooch.get_logger().setLevel("WARNING")
    context.start("download", entry.download_bytes)
    folder = places.weights_folder()
    try:
        path = pooch.retrieve(
            entry.weights_url,
            _pooch_hash(entry.weights_hash),
            fname=entry.weights_file,
            path=folder,
            downloader=_Download(entry, context),
        )
    except requests.HTTPError as error:
        raise _missing(
            entry,
            QT_TRANSLATE_NOOP(
                "core", "The server does not hand out the weights of {name} (answer {status})."
            ),
            status=error.response.status_code if error.response is not None else 0,
        ) from error
    except requests.RequestException as error:
        raise _missing(
            entry,
            QT_TRANSLATE_NOOP(
                "core",
                "The weights of {name} ({megabytes} MB) are not on this computer and could not be "
                "downloaded.",
            ),
        ) from error
    except ValueError as error:  # what pooch raises when the hash differs
        raise _missing(
            entry,
            QT_TRANSLATE_NOOP("core", "The weights of {name} were damaged on their way here."),
        ) from error
    except OSError as error:
        raise files.write_error(folder, error) from error
    return Path(path)


def import_file(backbone_id: str, path: Path) -> Path:
    """Copy a weights file that the person chose to where it will be found.

    Args:
        backbone_id: whose weights they are.
        path: the file, under whatever name.
    Returns:
        The copy, under Keras's own name.
    Raises:
        WeightsError: it cannot be read, is not a weights file, or is not the one Keras publishes.
        ProjectError: the copy cannot be written.
    """
    entry = backbone(backbone_id)
    if entry.weights_file is None:
        raise WeightsError(
            QT_TRANSLATE_NOOP("core", "{name} learns from your photos alone and takes no weights."),
            name=entry.name,
        )
    try:
        fault = _fault(entry, path)
    except OSError as error:
        raise WeightsError(
            QT_TRANSLATE_NOOP("core", "“{file}” cannot be read: {reason}."),
            QT_TRANSLATE_NOOP("core", "Copy it to this computer first and choose it again."),
            file=path.name,
            reason=error.strerror or error,
        ) from error
    if fault:
        raise WeightsError(
            fault,
            QT_TRANSLATE_NOOP("core", "The file that is needed is called “{wanted}”."),
            file=path.name,
            name=entry.name,
            wanted=entry.weights_file,
        )
    target = places.weights_folder() / entry.weights_file
    with path.open("rb") as source, files.replacing(target) as copy:
        shutil.copyfileobj(source, copy)
    return target


class _Download:
    """Fetches one file for pooch, in pieces that Stop can fall between, going on where it ended.

    Args:
        entry: whose weights.
        context: hears of every piece.
    """

    def __init__(self, entry: Backbone, context: JobContext) -> None:
        self._entry = entry
        self._context = context
        self._part = places.weights_folder() / f"{entry.weights_file}.part"

    def __call__(self, url: str, output_file: str, pooch: object) -> None:
        """Download `url` and put it at `output_file`, as pooch asks its downloaders to."""
        import requests

        # A broken line is tried again for as long as each try brings something new.
        while True:
            before = self._bytes_here()
            try:
                self._stream(url)
                break
            except (
                requests.ConnectionError,
                requests.Timeout,
                requests.exceptions.ChunkedEncodingError,
            ):
                if self._bytes_here() <= before:
                    raise
        if not _is_hdf5(self._part):
            self._part.unlink()
            raise _missing(
                self._entry,
                QT_TRANSLATE_NOOP(
                    "core",
                    "Something else came in place of the weights of {name}, perhaps the sign-in "
                    "page of a network.",
                ),
            )
        os.replace(self._part, output_file)

    def _stream(self, url: str) -> None:
        import requests

        here = self._bytes_here()
        headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={here}-"} if here else {})
        with requests.get(
            url, headers=headers, stream=True, timeout=(CONNECT_SECONDS, SILENCE_SECONDS)
        ) as answer:
            if here and answer.status_code == requests.codes.requested_range_not_satisfiable:
                self._part.unlink()  # it is no part of the file that is there now
                return self._stream(url)
            answer.raise_for_status()
            goes_on = answer.headers.get("Content-Range", "").startswith(f"bytes {here}-")
            if not goes_on:
                here = 0
            total = here + int(answer.headers.get("Content-Length", 0))
            clock = StageClock(self._context, "download", total or self._entry.download_bytes, here)
            with self._part.open("ab" if goes_on else "wb") as stream:
                for chunk in answer.iter_content(CHUNK):
                    stream.write(chunk)
                    clock.advance(len(chunk))
        if self._bytes_here() < total:
            raise requests.ConnectionError("the line broke")

    def _bytes_here(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0


def _missing(entry: Backbone, sentence: str, **values: object) -> WeightsMissing:
    return WeightsMissing(
        sentence,
        CHOOSE_FILE,
        backbone_id=entry.id,
        file_name=entry.weights_file or "",
        name=entry.name,
        megabytes=max(1, round(entry.download_bytes / 1e6)),
        **values,
    )


def _fault(entry: Backbone, path: Path) -> str | None:
    if not _is_hdf5(path):
        return QT_TRANSLATE_NOOP("core", "“{file}” is not a weights file.")
    if entry.weights_hash:
        with path.open("rb") as stream:
            found = hashlib.file_digest(stream, _algorithm(entry.weights_hash)).hexdigest()
        if found != entry.weights_hash:
            return QT_TRANSLATE_NOOP(
                "core", "“{file}” is damaged or holds other weights than those of {name}."
            )
    return None


def _is_hdf5(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(HDF5_SIGNATURE)) == HDF5_SIGNATURE


def _algorithm(published: str) -> str:
    return "md5" if len(published) == 32 else "sha256"


def _pooch_hash(published: str | None) -> str | None:
    return f"{_algorithm(published)}:{published}" if published else None
