"""Sitemaps within sitemaps: all read once, within limits, whatever is wrong with one of them."""

from __future__ import annotations

import datetime as dt
import gzip
from collections.abc import Sequence

import pytest

from etl.sources import Client
from etl.sources import index as indexes
from etl.sources.index import read_index
from etl.sources.listings import ListingError, parse_xml_listing
from tests.sources.test_client import client
from tests.sources.web import Web

NOW = dt.datetime(2024, 2, 14, tzinfo=dt.UTC)
WEEK_AGO = NOW - dt.timedelta(days=7)


def sitemap(pages: Sequence[str], day: int = 12) -> bytes:
    inner = "".join(f"<url><loc>{page}</loc><lastmod>2024-02-{day:02}</lastmod></url>" for page in pages)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inner}</urlset>'.encode()


def index(places: Sequence[str], day: int | None = None) -> bytes:
    moment = f"<lastmod>2024-02-{day:02}</lastmod>" if day else ""
    inner = "".join(f"<sitemap><loc>{place}</loc>{moment}</sitemap>" for place in places)
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inner}</sitemapindex>'.encode()


def read(web: Web, path: str = "/index.xml", one: Client | None = None) -> tuple[list[str], bool, str | None]:
    one = one or client(robots=False)
    url = web.base + path
    listing, problem = read_index(parse_xml_listing(one.get(url).data or b"", url), url, one, WEEK_AGO, NOW)
    return [entry.url for entry in listing.entries], listing.is_whole, problem


def test_nested_packed_and_in_a_loop(web: Web) -> None:
    web.pages |= {
        "/index.xml": index(["/a.xml", "/b.xml.gz", "/index.xml", "/inner.xml"]),
        "/a.xml": sitemap(["/1", "/2"]),
        "/b.xml.gz": gzip.compress(sitemap(["/2", "/3"])),
        "/inner.xml": index(["/c.xml", "/index.xml", "/inner.xml"]),
        "/c.xml": sitemap(["/4"]),
    }
    pages, is_whole, problem = read(web)
    assert [page.removeprefix(web.base) for page in pages] == ["/1", "/2", "/3", "/4"]
    assert (is_whole, problem) == (True, None)
    assert web.asked == ["/index.xml", "/a.xml", "/b.xml.gz", "/inner.xml", "/c.xml"]


def test_what_did_not_change_lately_is_not_fetched(web: Web) -> None:
    web.pages |= {
        "/index.xml": index(["/new.xml"], 13)[:-15] + index(["/old.xml"], 1)[68:],
        "/new.xml": sitemap(["/1"]),
    }
    pages, _, _ = read(web)
    assert len(pages) == 1
    assert web.asked == ["/index.xml", "/new.xml"]


@pytest.mark.parametrize("answer", [404, 500, "hang", b"<html><body>Sorry</body></html>", b"\x1f\x8b\x08broken", b""])
def test_one_that_cannot_be_had_does_not_take_the_others_with_it(web: Web, answer: bytes | int | str) -> None:
    web.pages |= {"/index.xml": index(["/a.xml", "/b.xml"]), "/a.xml": answer, "/b.xml": sitemap(["/1"])}
    pages, is_whole, problem = read(web, one=client(robots=False, retries=0, timeout_seconds=0.4))
    assert len(pages) == 1
    assert not is_whole
    assert problem is not None
    assert problem.startswith(f"1 of 2 sitemaps could not be read, the first: {web.base}/a.xml: ")


def test_one_that_breaks_off_is_not_whole(web: Web) -> None:
    web.pages |= {"/index.xml": index(["/a.xml"]), "/a.xml": sitemap(["/1", "/2"])[:-40]}
    pages, is_whole, _ = read(web)
    assert pages[:1] == [f"{web.base}/1"]
    assert not is_whole


def test_limits(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    web.pages |= {f"/{n}.xml": index([f"/{n + 1}.xml"]) for n in range(10)}
    _, is_whole, problem = read(web, "/0.xml")
    assert not is_whole
    assert problem is not None
    assert "more than 3 indexes within each other" in problem
    assert len(web.asked) == 4
    monkeypatch.setattr(indexes, "SITEMAPS", 2)
    web.pages |= {"/index.xml": index(["/a.xml", "/b.xml", "/c.xml"])}
    web.pages |= {f"/{name}.xml": sitemap([f"/{name}"]) for name in "abc"}
    pages, is_whole, problem = read(web)
    assert (len(pages), is_whole) == (2, False)
    assert problem == "1 sitemaps are left out, only 2 are read a night: declare them as sources"
    monkeypatch.setattr(indexes, "SITEMAPS", 50)
    monkeypatch.setattr(indexes, "ENTRIES", 2)
    assert len(read(web)[0]) == 2


def test_packed_beyond_the_limit() -> None:
    with pytest.raises(ListingError, match="unpacks to more than 60 MB"):
        parse_xml_listing(gzip.compress(bytes(70_000_000)), "https://example.com/")
    with pytest.raises(ListingError, match="HTML page"):
        parse_xml_listing(b"<!DOCTYPE html><html><body>Log in</body></html>", "https://example.com/")
