"""The sources file and what listings hold."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from etl.settings import CHECKOUT
from etl.sources import SourcesError, read_sources
from etl.sources.listings import ListingError, parse_address_list, parse_xml_listing

NEWS = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.com/a</loc><news:news>
 <news:publication_date>2024-02-13T09:00:00+05:00</news:publication_date><news:title>A &amp; B</news:title></news:news>
 </url></urlset>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title><link rel="self" href="/no"/>
 <link href="/yes"/><updated>2024-02-13T09:00:00Z</updated></entry></feed>"""
ENTITY = """<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyy">]>
 <rss><channel><item><link>https://example.com/e</link><title>&x;&y;</title></item></channel></rss>"""


def test_the_example_is_valid() -> None:
    declared = read_sources(CHECKOUT / "deploy" / "sources.example.toml")
    assert {source.kind for source in declared.sources} == {"folder", "file", "feed", "sitemap", "urls"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no [[source]]"),
        ("x = ", "invalid"),
        ("[[source]]\nname='a'\nkind='feed'", "either path or url"),
        ("[[source]]\nname='a'\nkind='feed'\nurl='ftp://x'", "no http"),
        ("[[source]]\nname='a'\nkind='feed'\nurl='http://u:p@x/'", "no http"),
        ("[[source]]\nname='A b'\nkind='folder'\npath='x'", "lower case"),
        ("[[source]]\nname='a'\nkind='folder'\npath='x'\nnonsense=1", "unknown setting 'nonsense'"),
        ("[[source]]\nname='a'\nkind='folder'\npath='x'\nretries=true", "retries is True"),
        ("[[source]]\nname='a'\nkind='zip'\npath='x'", "one of folder"),
        ("[[source]]\nname='a'\nkind='folder'\npath='x'\n" * 2, "taken twice"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "s.toml").write_text(text)
    with pytest.raises(SourcesError) as raised:
        read_sources(tmp_path / "s.toml")
    assert said.lower() in str(raised.value).lower()
    assert "\n" not in str(raised.value)


def test_listings() -> None:
    (one,) = parse_xml_listing(NEWS.encode(), "https://example.com/map.xml").entries
    assert (one.url, one.title) == ("https://example.com/a", "A & B")
    assert one.published == dt.datetime(2024, 2, 13, 4, tzinfo=dt.UTC)
    (entry,) = parse_xml_listing(ATOM.encode(), "https://example.com/feed").entries
    assert entry.url == "https://example.com/yes"
    cut = parse_xml_listing(NEWS.encode()[:-20], "https://example.com/map.xml")
    assert not cut.is_whole
    assert [
        one.url for one in parse_address_list(b"# x\nhttps://a.example/1 # y\n\nhttps://a.example/1\n").entries
    ] == ["https://a.example/1"]


def test_nothing_outside_a_feed_is_read() -> None:
    (one,) = parse_xml_listing(ENTITY.encode(), "https://example.com/").entries
    assert "root:" not in (one.title or "")


def test_a_feed_that_breaks_off_is_known_from_one_with_a_flaw() -> None:
    entry = "<item><link>https://a.example/{}</link></item>"
    head = "<rss><channel>" + entry.format(1)
    cut = parse_xml_listing((head + "<item><link>https://a.ex").encode(), "https://a.example/")
    flawed = parse_xml_listing(
        (head + "<b></i>" + entry.format(2) + "</channel></rss>\n").encode(), "https://a.example/"
    )
    assert (cut.entries[0].url, cut.is_whole, cut.breaks_off) == ("https://a.example/1", False, True)
    assert (flawed.entries[0].url, flawed.is_whole, flawed.breaks_off) == ("https://a.example/1", False, False)


@pytest.mark.parametrize(
    "data", [b"", b"\x00\x01\xff", b"<html><body>no</body></html>", b"\x1f\x8bbroken", b"{}", b"<rss>" * 50]
)
def test_garbage_is_no_listing(data: bytes) -> None:
    with pytest.raises(ListingError):
        parse_xml_listing(data, "https://example.com/")
