"""Real servers on this machine: one hands out weights and can misbehave, one is a proxy."""

import base64
import http.server
import io
import re
import threading
import time
import urllib.request
from collections.abc import Callable
from contextlib import contextmanager

import h5py
import numpy as np

HTML = b"<!DOCTYPE html><title>Sign in</title>" + b"<p>Welcome.</p>" * 20


def hdf5(kilobytes: int = 1024, seed: int = 0) -> bytes:
    """A whole HDF5 file of about that size."""
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        noise = np.random.default_rng(seed)
        file["noise"] = noise.integers(0, 255, kilobytes * 1024, dtype=np.uint8)
    return stream.getvalue()


class Server(http.server.ThreadingHTTPServer):
    """Can break the line, refuse, forget ranges, or not say how long a file is."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files: dict[str, bytes] = {}
        self.status = 200
        self.knows_ranges = True
        self.says_length = True
        self.cuts: list[int] = []  # one for each answer: bytes sent before the line breaks
        self.asked: list[tuple[str, str]] = []  # path and Range header of each request
        self.halfway: Callable[[], None] = lambda: None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def ranges(self) -> list[str]:
        return [wanted for _, wanted in self.asked]

    def publish(self, name: str, content: bytes) -> str:
        self.files[f"/{name}"] = content
        return f"{self.address}/{name}"

    def hold_until(self, condition: Callable[[], bool]) -> None:
        """Stand still in the middle of every answer until something is so."""

        def wait() -> None:
            while not condition():
                time.sleep(0.005)

        self.halfway = wait


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self):  # noqa: N802 - the name that http.server looks for
        wanted = self.headers.get("Range", "")
        self.server.asked.append((self.path, wanted))
        body, start = self.server.files.get(self.path), 0
        if body is None or self.server.status != 200:
            self.send_error(404 if body is None else self.server.status)
            return
        if wanted and self.server.knows_ranges:
            start = int(re.fullmatch(r"bytes=(\d+)-", wanted)[1])
            if start >= len(body):
                self.send_error(416)
                return
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        else:
            self.send_response(200)
        if self.server.says_length:
            self.send_header("Content-Length", str(len(body) - start))
        self.end_headers()
        end = start + self.server.cuts.pop(0) if self.server.cuts else len(body)
        middle = (start + end) // 2
        self.wfile.write(body[start:middle])
        self.server.halfway()
        try:
            self.wfile.write(body[middle:end])
        except OSError:
            pass  # the program hung up

    def log_message(self, *args):
        pass


class Proxy(http.server.ThreadingHTTPServer):
    """Fetches what it is asked for from one server, whatever host was named.

    Args:
        behind: the server that can be reached through it alone.
        password: what it wants to hear, as "name:password"; empty for nothing.
    """

    def __init__(self, behind: Server, password: str = "") -> None:
        super().__init__(("127.0.0.1", 0), ProxyHandler)
        self.behind = behind
        self.password = password
        self.asked: list[str] = []

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.server_port}"


class ProxyHandler(http.server.BaseHTTPRequestHandler):
    server: Proxy

    def do_GET(self):  # noqa: N802 - the name that http.server looks for
        self.server.asked.append(self.path)
        wanted = base64.b64encode(self.server.password.encode()).decode()
        if self.server.password and self.headers.get("Proxy-Authorization") != f"Basic {wanted}":
            self.send_error(407)
            return
        path = "/" + self.path.split("/", 3)[3]
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(self.server.behind.address + path) as answer:
            body = answer.read()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self):  # noqa: N802 - the name that http.server looks for
        self.server.asked.append(self.path)
        self.send_error(403)

    def log_message(self, *args):
        pass


@contextmanager
def running(server):
    """Let a server answer until the end of the block."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
