"""The way out of a network that has no direct one: the proxy that downloads go through.

Without anything named here, requests does what other programs do: it follows the variables
`HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, and on Windows and macOS the system's own settings.
"""

import os
import re
from pathlib import Path
from urllib.parse import urlsplit

from xfer_gui.core import files, places
from xfer_gui.core.errors import XferError
from xfer_gui.core.text import QT_TRANSLATE_NOOP

HOST = re.compile(r"[\w.-]+|\[[0-9A-Fa-f:.]+\]")


def settings_file() -> Path:
    """Where the named proxy is kept; it is no cache, and the command line reads it, too."""
    return places.data_folder() / "proxy.txt"


def named() -> str:
    """The proxy that the person named; empty to do as the system does."""
    try:
        return settings_file().read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def name(address: str) -> str:
    """Use a proxy from now on.

    Args:
        address: for example `proxy.example.org:8080`, or with name and password
            `http://me:secret@proxy.example.org:8080`; empty to do as the system does.
    Returns:
        The address as it is kept.
    Raises:
        XferError: that is no address of a proxy.
        ProjectError: it cannot be written down.
    """
    address = address.strip()
    if not address:
        settings_file().unlink(missing_ok=True)
        return ""
    full = address if "://" in address else f"http://{address}"
    try:
        parts = urlsplit(full)
        sound = bool(HOST.fullmatch(_host(parts.netloc))) and parts.port != 0
    except ValueError:  # a port that is no number
        sound = False
    if not sound or parts.scheme not in ("http", "https") or parts.path.strip("/") or parts.query:
        raise XferError(
            QT_TRANSLATE_NOOP("core", "“{address}” is not the address of a proxy."),
            QT_TRANSLATE_NOOP("core", "Write it like this: proxy.example.org:8080"),
            address=address,
        )
    full = f"{parts.scheme}://{parts.netloc}"
    files.write_text(settings_file(), full)
    os.chmod(settings_file(), 0o600)  # it may hold a password
    return full


def for_requests() -> dict[str, str]:
    """What `requests` is told; empty lets it do as the system does."""
    address = named()
    return {"http": address, "https": address} if address else {}


def on_the_way_to(url: str) -> str:
    """The proxy that a request would go through, without its password; empty when it needs none."""
    from requests.utils import get_environ_proxies, select_proxy

    chosen = for_requests() or get_environ_proxies(url)
    address = select_proxy(url, chosen) or ""
    parts = urlsplit(address if "://" in address or not address else f"http://{address}")
    return parts.netloc.rpartition("@")[2]


def _host(netloc: str) -> str:
    place = netloc.rpartition("@")[2]
    return re.sub(r":\d*$", "", place)
