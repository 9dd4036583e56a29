"""The client: which addresses, how long, how much, and what robots.txt says."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest

from etl.sources import Client, Shared, Source
from etl.sources.addresses import may_reach
from etl.sources.client import FetchError
from tests.sources.web import Web, dead_address

LOCAL = Source(
    name="x",
    kind="feed",
    location="http://x.example/",
    allow_private=True,
    delay_seconds=0,
    timeout_seconds=0.4,
    total_seconds=2,
    retries=1,
)


def client(**settings: Any) -> Client:
    return Client(replace(LOCAL, **settings), Shared.for_contact("https://example.org/about"))


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.9.9", "169.254.169.254", "0.0.0.0", "100.64.0.1", "::1"]  # noqa: S104
    + ["fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1"],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not may_reach(address, allow_private=False)


def test_addresses_that_may_be_reached() -> None:
    assert may_reach("93.184.215.14", allow_private=False)
    assert may_reach("2606:2800:21f:cb07:6820:80da:af6b:8b2c", allow_private=False)
    assert may_reach("127.0.0.1", allow_private=True)
    assert not may_reach("169.254.169.254", allow_private=True)


def test_a_private_address_is_refused_by_name_too(web: Web) -> None:
    web.story(1)
    for url in (f"{web.base}/story-1", f"{web.base.replace('127.0.0.1', 'localhost')}/story-1"):
        with pytest.raises(FetchError, match="private address") as raised:
            client(allow_private=False).get(url)
        assert raised.value.is_final
    assert web.asked == []


def test_redirects_are_followed_and_checked_again(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    web.pages["/old"] = web.story(1)
    assert client().get(f"{web.base}/old").url == f"{web.base}/story-1"
    web.pages["/inside"] = "http://169.254.169.254/latest/meta-data/"
    with pytest.raises(FetchError, match="private address"):
        client().get(f"{web.base}/inside")
    web.pages["/file"] = "file:///etc/passwd"
    with pytest.raises(FetchError, match="not an http"):
        client().get(f"{web.base}/file")
    web.pages["/round"] = f"{web.base}/round"
    with pytest.raises(FetchError, match="redirected more"):
        client().get(f"{web.base}/round")


def test_what_did_not_change_is_not_sent_again(web: Web) -> None:
    page = client().get(web.story(1))
    assert page.data
    assert page.etag
    again = client().get(f"{web.base}/story-1", etag=page.etag)
    assert again.data is None


def test_robots(web: Web) -> None:
    web.pages["/robots.txt"] = b"User-agent: *\nDisallow: /*1$\nCrawl-delay: 0.2\n"
    one = client()
    with pytest.raises(FetchError, match=r"closed by robots\.txt"):
        one.get(web.story(1))
    began = time.monotonic()
    one.get(web.story(2))
    one.get(web.story(3))
    assert time.monotonic() - began > 0.2
    assert web.asked == ["/robots.txt", "/story-2", "/story-3"]
    assert client(robots=False).get(f"{web.base}/story-1").data
    assert web.agents == {"Ittehad/0.1.0 (+https://example.org/about)"}


def test_no_word_from_robots_closes_the_host(web: Web) -> None:
    web.pages["/robots.txt"] = 500
    with pytest.raises(FetchError, match="cannot be had"):
        client(retries=0).get(web.story(1))


def test_a_server_in_trouble_is_asked_again(web: Web) -> None:
    web.pages["/busy"] = 503
    with pytest.raises(FetchError, match="503") as raised:
        client(robots=False).get(f"{web.base}/busy")
    assert web.asked == ["/busy", "/busy"]
    assert not raised.value.is_final
    with pytest.raises(FetchError, match="404") as raised:
        client(robots=False).get(f"{web.base}/none")
    assert raised.value.is_final
    assert web.asked[2:] == ["/none"]


@pytest.mark.parametrize("how", ["hang", "drip"])
def test_a_server_that_never_ends(web: Web, how: str) -> None:
    web.pages["/slow"] = how
    began = time.monotonic()
    with pytest.raises(FetchError) as raised:
        client(robots=False).get(f"{web.base}/slow")
    assert not raised.value.is_final
    assert time.monotonic() - began < 5


def test_dead_and_too_large(web: Web) -> None:
    with pytest.raises(FetchError, match="no connection"):
        client(robots=False).get(dead_address())
    web.pages["/large"] = b"x" * 5000
    with pytest.raises(FetchError, match="larger than"):
        client(robots=False, size_limit_mb=0.001).get(f"{web.base}/large")
