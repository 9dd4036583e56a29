"""The client: which addresses, how long, how much, and what robots.txt says."""

from __future__ import annotations

import datetime as dt
import email.utils
import gzip
import itertools
import threading
import time
import tracemalloc
from dataclasses import replace
from typing import Any

import pytest

from etl.sources import Client, Shared, Source
from etl.sources.addresses import may_reach
from etl.sources.client import FetchError
from tests.sources.web import Reply, Web, dead_address, serving

LOCAL = Source(
    name="x",
    kind="feed",
    location="http://x.example/",
    allow_private=True,
    delay_seconds=0,
    timeout_seconds=10,  # a busy machine answers, too
    total_seconds=30,
    retries=1,
)
IMPATIENT = {"timeout_seconds": 0.4, "total_seconds": 2}  # with servers that never answer


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


def test_a_server_that_asks_for_a_pause_gets_it(web: Web) -> None:
    web.pages["/busy"] = [Reply(429, headers={"Retry-After": "1"}), b"here"]
    assert client(robots=False).get(f"{web.base}/busy").data == b"here"
    assert web.asked_at[1] - web.asked_at[0] >= 1.0
    soon = email.utils.format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=3), usegmt=True)
    web.pages["/later"] = [Reply(503, headers={"Retry-After": soon}), b"here"]
    assert client(robots=False, total_seconds=8).get(f"{web.base}/later").data == b"here"
    assert web.asked_at[3] - web.asked_at[2] >= 1.0


def test_a_long_pause_is_kept_by_all_sources_of_the_host(web: Web) -> None:
    web.pages["/busy"] = Reply(503, headers={"Retry-After": "3600"})
    shared = Shared.for_contact(None)
    with pytest.raises(FetchError, match="503") as raised:
        Client(replace(LOCAL, robots=False), shared).get(f"{web.base}/busy")
    assert not raised.value.is_final
    with pytest.raises(FetchError, match=r"asked for a pause of 3[56]"):
        Client(replace(LOCAL, robots=False), shared).get(web.story(1))
    assert web.asked == ["/busy"]


def test_pauses_between_tries_grow(web: Web) -> None:
    web.pages["/busy"] = 503
    with pytest.raises(FetchError):
        client(robots=False, retries=2, total_seconds=20).get(f"{web.base}/busy")
    first, second = (b - a for a, b in itertools.pairwise(web.asked_at))
    assert first >= 0.25
    assert second >= 0.5


def test_a_host_is_left_alone_between_two_requests(web: Web) -> None:
    shared = Shared.for_contact(None)
    clients = [Client(replace(LOCAL, robots=False, delay_seconds=0.3), shared) for _ in range(3)]
    threads = [threading.Thread(target=one.get, args=(web.story(n),)) for n, one in enumerate(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(b - a >= 0.25 for a, b in itertools.pairwise(sorted(web.asked_at)))


def test_what_was_modified_since(web: Web) -> None:
    web.pages["/old"] = Reply(200, b"x", {"Last-Modified": "Mon, 12 Feb 2024 10:00:00 GMT"})
    page = client(robots=False).get(f"{web.base}/old")
    assert page.last_modified == "Mon, 12 Feb 2024 10:00:00 GMT"
    web.pages["/old"] = 304
    again = client(robots=False).get(f"{web.base}/old", last_modified=page.last_modified)
    assert again.is_unchanged
    assert again.data is None
    assert web.headers[-1]["If-Modified-Since"] == page.last_modified


def test_a_connection_that_breaks_in_the_middle_is_tried_again(web: Web) -> None:
    web.pages["/cut"] = [Reply(200, b"half", {"Content-Length": "1000"}), b"the whole of it"]
    assert client(robots=False, timeout_seconds=0.4).get(f"{web.base}/cut").data == b"the whole of it"


@pytest.mark.parametrize(
    "target",
    ["http://169.254.169.254/latest/", "http://[fe80::1]/", "http://0.0.0.0/", "http://[::ffff:169.254.169.254]/"]
    + ["gopher://example.com/", "//user:word@example.com/", "http://224.0.0.1/"],
)
def test_redirects_to_where_nobody_may_go(web: Web, target: str) -> None:
    web.pages["/out"] = target
    with pytest.raises(FetchError, match=r"private address|not an http") as raised:
        client(robots=False).get(f"{web.base}/out")
    assert raised.value.is_final
    assert web.asked == ["/out"]


@pytest.mark.parametrize("url", ["http://2130706433/", "http://127.1/", "http://0x7f.1/", "http://localhost./"])
def test_other_spellings_of_this_machine(url: str) -> None:
    with pytest.raises(FetchError, match=r"private address|no connection|resolve"):
        client(robots=False, allow_private=False).get(url)


def test_redirects_that_go_round_by_two(web: Web) -> None:
    web.pages |= {"/a": f"{web.base}/b", "/b": f"{web.base}/a"}
    with pytest.raises(FetchError, match="redirected more than 5 times") as raised:
        client(robots=False).get(f"{web.base}/a")
    assert raised.value.is_final
    assert len(web.asked) == 6


def test_robots_at_the_end_of_a_redirect_count(web: Web) -> None:
    with serving() as other:
        other.pages["/robots.txt"] = b"User-agent: Ittehad\nDisallow: /"
        web.pages["/moved"] = other.story(1)
        with pytest.raises(FetchError, match=r"closed by robots\.txt") as raised:
            client().get(f"{web.base}/moved")
        assert raised.value.is_closed
        assert other.asked == ["/robots.txt"]


@pytest.mark.parametrize("answer", ["hang", 503, "drip"])
def test_robots_that_cannot_be_had(web: Web, answer: int | str) -> None:
    web.pages["/robots.txt"] = answer
    one = client(retries=0, timeout_seconds=0.4, total_seconds=1)
    for n in (1, 2):
        with pytest.raises(FetchError, match=r"robots\.txt cannot be had") as raised:
            one.get(web.story(n))
        assert not raised.value.is_final
    assert web.asked == ["/robots.txt"]  # asked once a night


@pytest.mark.parametrize("how", ["hang", "drip", "drip-header", "endless"])
@pytest.mark.parametrize("kept_alive", [False, True])
def test_a_server_that_never_ends(web: Web, how: str, kept_alive: bool) -> None:
    web.pages["/slow"] = how
    one = client(robots=False, size_limit_mb=1, **IMPATIENT)
    if kept_alive:  # the connection is one that was used before
        one.get(web.story(1))
    with pytest.raises(FetchError, match=r"larger than 1 MB" if how == "endless" else r"not done within|timed out"):
        one.get(f"{web.base}/slow")


def test_what_unpacks_beyond_the_limit(web: Web) -> None:
    bomb = gzip.compress(bytes(200_000_000))
    web.pages["/bomb"] = Reply(200, bomb, {"Content-Encoding": "gzip"})
    tracemalloc.start()
    with pytest.raises(FetchError, match="larger than 1 MB"):
        client(robots=False, size_limit_mb=1, total_seconds=30).get(f"{web.base}/bomb")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


def test_an_announced_size_beyond_the_limit_is_not_fetched(web: Web) -> None:
    web.pages["/large"] = bytes(50_000_000)
    one = client(robots=False)
    with pytest.raises(FetchError, match="larger than 10 MB"):
        one.get(f"{web.base}/large")
    assert one.byte_count == 0


def test_dead_and_too_large(web: Web) -> None:
    with pytest.raises(FetchError, match="no connection"):
        client(robots=False).get(dead_address())
    web.pages["/large"] = b"x" * 5000
    with pytest.raises(FetchError, match="larger than"):
        client(robots=False, size_limit_mb=0.001).get(f"{web.base}/large")
