"""Stories that stand in the feed itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from xml.sax.saxutils import escape

import pytest

from etl.records import Article
from etl.sources.documents import read_feed_text
from etl.sources.listings import parse_xml_listing
from tests.sources.test_client import LOCAL
from tests.sources.web import STORY

NOW = dt.datetime(2024, 2, 14, tzinfo=dt.UTC)
FIRST, SECOND = STORY.format(n=1), "Neither side would say more on Monday night, <a href='/x'>sources</a> said."
PLAIN = "Neither side would say more on Monday night, sources said."
HTML = f"<p>{FIRST}</p><p>{SECOND}</p>"
RSS = (
    "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item><title>They met</title>"
    "<link>https://example.com/1</link><pubDate>Mon, 12 Feb 2024 10:00:00 +0500</pubDate>"
    "<description>Only the beginning.</description><content:encoded>{}</content:encoded></item></channel></rss>"
)
ATOM = (
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>They met</title><link href='https://example.com/1'/>"
    "<published>2024-02-12T10:00:00+05:00</published>{}</entry></feed>"
)


@pytest.mark.parametrize(
    "feed",
    [
        RSS.format(f"<![CDATA[{HTML}]]>"),
        RSS.format(escape(HTML)),
        ATOM.format(f"<content type='html'>{escape(HTML)}</content>"),
        ATOM.format(f"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>{HTML}</div></content>"),
        ATOM.format(f"<summary type='text'>{escape(FIRST)}\n\n{PLAIN}</summary>"),
    ],
    ids=["rss-cdata", "rss-escaped", "atom-html", "atom-xhtml", "atom-text"],
)
def test_the_story_of_an_entry(feed: str) -> None:
    (entry,) = parse_xml_listing(feed.encode(), "https://example.com/feed").entries
    (one,) = read_feed_text(replace(LOCAL, outlet="Dawn"), entry, NOW)
    assert isinstance(one, Article)
    paragraphs = one.body.split("\n")
    assert paragraphs[0].endswith("within the week, case 1.")
    assert paragraphs[1].startswith("Neither side would say more")
    assert (one.url, one.title, one.outlet) == ("https://example.com/1", "They met", "Dawn")
    assert one.published_on == dt.date(2024, 2, 12)
    assert one.retrieved_at == NOW


def test_one_paragraph_with_a_link_in_it() -> None:
    (entry,) = parse_xml_listing(RSS.format(escape(f"{FIRST} {SECOND}")).encode(), "https://example.com/").entries
    (one,) = read_feed_text(LOCAL, entry, NOW)
    assert isinstance(one, Article)
    assert "<" not in one.body
    assert "sources said" in one.body
