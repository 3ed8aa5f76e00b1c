"""Downloads through a real proxy, named in the program or in the environment."""

import os
import stat
import sys
from dataclasses import replace

import pytest

from tests.weights_server import Proxy, hdf5, running
from xfer_gui.core import proxy
from xfer_gui.core.errors import XferError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.weights_download import download
from xfer_gui.core.weights_excuses import NoWayOut

BODY = hdf5(64)


@pytest.fixture(autouse=True)
def no_other_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def entry(published, weights_server, monkeypatch):
    """Weights at an address that only the proxy knows how to reach."""
    known = published("vgg16", BODY)
    url = known.weights_url.replace(weights_server.address, "http://weights.invalid")
    return replace(known, weights_url=url)


@pytest.fixture
def way_out(weights_server):
    with running(Proxy(weights_server)) as server:
        yield server


def test_a_named_proxy_is_used(entry, way_out):
    proxy.name(way_out.place)
    assert download(entry, JobContext()).read_bytes() == BODY
    assert way_out.asked == [entry.weights_url]


def test_a_proxy_in_the_environment_is_used(entry, way_out, monkeypatch):
    monkeypatch.setenv("http_proxy", f"http://{way_out.place}")
    assert download(entry, JobContext()).read_bytes() == BODY
    assert way_out.asked == [entry.weights_url]


def test_the_named_proxy_comes_before_that_of_the_environment(entry, way_out, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    proxy.name(way_out.place)
    assert download(entry, JobContext()).read_bytes() == BODY


def test_name_and_password_reach_the_proxy(entry, weights_server):
    with running(Proxy(weights_server, password="me:se cret")) as server:
        proxy.name(f"http://me:se%20cret@{server.place}")
        assert download(entry, JobContext()).read_bytes() == BODY


def test_a_proxy_that_wants_a_password_is_named_and_the_password_is_not(entry, weights_server):
    with running(Proxy(weights_server, password="me:secret")) as server:
        proxy.name(f"http://me:wrong@{server.place}")
        with pytest.raises(NoWayOut) as caught:
            download(entry, JobContext())
    assert f"The proxy {server.place} did not let" in caught.value.sentence
    assert "wrong" not in str(caught.value)


def test_a_proxy_that_refuses_encrypted_ways_is_said(entry, way_out):
    proxy.name(way_out.place)
    secret = replace(entry, weights_url=entry.weights_url.replace("http:", "https:"))
    with pytest.raises(NoWayOut, match="did not let the download through"):
        download(secret, JobContext())
    assert way_out.asked == ["weights.invalid:443"]


def test_a_proxy_that_is_not_there_is_said(entry):
    proxy.name("127.0.0.1:9")
    with pytest.raises(NoWayOut, match=r"The proxy 127\.0\.0\.1:9 did not let"):
        download(entry, JobContext())


def test_without_a_proxy_the_way_is_direct(entry):
    assert proxy.named() == ""
    assert proxy.on_the_way_to(entry.weights_url) == ""
    with pytest.raises(NoWayOut, match="could not be downloaded"):
        download(entry, JobContext())


def test_an_emptied_field_does_as_the_system_does():
    proxy.name("proxy.example.org:8080")
    assert proxy.for_requests()["https"] == "http://proxy.example.org:8080"
    proxy.name("  ")
    assert proxy.for_requests() == {}


@pytest.mark.parametrize(
    "address",
    ["two words", "http://", "ftp://a:1", "a:port", "a:99999", "http://a/path", ":8080", "a:0"],
)
def test_what_is_no_address_is_refused_and_the_old_one_stays(address):
    proxy.name("old.example.org:1")
    with pytest.raises(XferError, match="is not the address of a proxy"):
        proxy.name(address)
    assert proxy.named() == "http://old.example.org:1"


@pytest.mark.parametrize(
    "address", ["a.example", "10.0.0.1:3128", "[::1]:8080", "https://a.example:1", "user:p@a:1"]
)
def test_usual_addresses_are_taken(address):
    assert proxy.name(address).endswith(address)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the person's files apart itself")
def test_a_password_is_for_the_person_alone():
    proxy.name("me:secret@a.example:1")
    assert stat.S_IMODE(os.stat(proxy.settings_file()).st_mode) == 0o600
