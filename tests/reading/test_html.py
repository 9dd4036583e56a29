"""Web pages in several layouts: metadata, boilerplate, broken markup, tricks."""

from __future__ import annotations

import json

import pytest

from tests.reading.helpers import article, rejected

TITLE = "Two parties settle seats"
PARAGRAPHS = (
    "PESHAWAR: Leaders of the PPP and the ANP sat together on Friday and settled who would stand where in three seats.",
    "“We have agreed on two seats and shall meet again for the third,” the ANP’s provincial president told reporters.",
    "The PPP will leave PK-91 to its partner, which in return supports the PPP’s man in NA-35, the statement said.",
)
STORY = "\n".join(PARAGRAPHS)
BODY = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
NAVIGATION = (
    "<header><nav><ul>"
    + "".join(f"<li><a href=/x>{s}</a></li>" for s in ("Home", "World", "Sport"))
    + "</ul></nav></header>"
)


def linked_data(**story: object) -> str:
    data = {
        "@context": "https://schema.org",
        "@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "NewsArticle", **story}],
    }
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_metadata_of_linked_data() -> None:
    head = linked_data(
        headline=TITLE,
        datePublished="2024-01-05T21:30:00Z",
        publisher={"@type": "Organization", "name": "Daily Specimen"},
    )
    page = (
        f"<!doctype html><html><head><title>{TITLE} - Daily Specimen</title>{head}"
        f'<link rel="canonical" href="https://specimen.example/a/1"></head><body>{NAVIGATION}'
        f"<div>Tue, 21-Oct-2025</div><article><h1>{TITLE}</h1>{BODY}</article>"
        "<aside><h3>Most read</h3><p>Hosts win by an innings</p></aside><footer>Copyright © 2025</footer></body></html>"
    )
    read = article(page, "a.html")
    assert read.body == STORY
    assert (read.title, read.outlet, read.url) == (TITLE, "Daily Specimen", "https://specimen.example/a/1")
    assert (str(read.published_on), read.published_on_basis) == ("2024-01-06", "metadata")  # the day in Pakistan
    assert read.dateline == "Peshawar"
    assert read.raw == page.encode()


def test_metadata_of_meta_tags_and_boxes_below_the_story() -> None:
    page = (
        f'<html><head><meta charset="utf-8"><meta property="og:title" content="{TITLE} &amp; more">'
        '<meta property="article:published_time" content="2024-01-05T23:00:00+05:00">'
        '<meta property="og:site_name" content="The Specimen"></head>'
        f'<body>{NAVIGATION}<script>document.write("<p>ISLAMABAD: invented</p>")</script>'
        f'<div class="story"><h2>{TITLE} &amp; more</h2><div class="share">Share Tweet</div>{BODY}'
        '<div class="comments"><h3>Leave a Reply</h3><p>The PPP will win all of these, mark my words.</p></div></div>'
    )
    read = article(page, "a.htm")
    assert read.body == STORY
    assert (read.title, read.outlet, str(read.published_on)) == (f"{TITLE} & more", "The Specimen", "2024-01-05")


def test_an_address_names_the_outlet_before_the_sites_own_name() -> None:
    head = '<meta property="og:url" content="https://www.dawn.com/news/1"><meta property="og:site_name" content="D">'
    assert article(f"<html><head>{head}</head><body><article>{BODY}</article></body></html>", "a.html").outlet == "Dawn"


@pytest.mark.parametrize(
    "layout",
    [
        "<html><body><div><div>{0}<br><br>{1}<br/><br/>{2}</div></div></body></html>",
        "<html><body><div><p>{0}<p>{1}<div><p>{2}",
        "<table><tr><td>{0}</td></tr><tr><td>{1}</td></tr><tr><td>{2}</td></tr></table>",
        "<p>{0}</p><p>{1}</p><p>{2}</p>",
    ],
)
def test_poor_markup(layout: str) -> None:
    assert article(layout.format(*PARAGRAPHS), "a.html").body == STORY


def test_html_under_a_text_name_and_in_a_text_field() -> None:
    assert article(f"<!DOCTYPE html><html><body>{BODY}</body></html>", "a.txt").body == STORY
    assert article(json.dumps({"text": BODY}), "a.json").body == STORY


def test_a_clock_in_a_sidebar_is_no_publication_day() -> None:
    clock = '<div class="clock"><time datetime="2025-10-21">Tue, 21-Oct-2025</time></div>'
    assert article(f"<html><body>{clock}<article><h1>{TITLE} again</h1>{BODY}</article>", "a.html").published_on is None
    stamp = '<time class="entry-date published" datetime="2024-01-05T09:00:00+05:00">5 January 2024</time>'
    read = article(f"<html><body><article><h1>{TITLE} again</h1>{stamp}{BODY}</article>", "a.html")
    assert str(read.published_on) == "2024-01-05"


def test_broken_linked_data_and_dates_are_passed_over() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>' + linked_data(
        datePublished="soon", headline=7
    )
    head += '<script type="application/ld+json">' + "[" * 5000 + "</script>"
    read = article(f"<html><head>{head}</head><body><article><h1>{TITLE}</h1>{BODY}</article></body></html>", "a.html")
    assert (read.title, read.published_on, read.body) == (TITLE, None, STORY)


def test_external_entities_load_nothing() -> None:
    page = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa">]>'
        f"<html><body><article><h1>{TITLE} &x;</h1>{BODY}<p>&x; &a; said the party in a statement.</p></article>"
    )
    body = article(page, "a.html").body
    assert "root:" not in body
    assert "aaaa" not in body


def test_character_entities_are_read() -> None:
    line = "LAHORE: The PML&#8209;N&rsquo;s man met the PPP&#x2019;s &mdash; twice &lt;on Friday&gt;."
    page = f"<html><body><p>{line}</p>{BODY}"
    assert article(page, "a.html").body.split("\n")[0] == "LAHORE: The PML‑N’s man met the PPP’s — twice <on Friday>."


@pytest.mark.parametrize(
    "page",
    [
        "<html><head><script>" + "a();" * 5000 + "</script></head><body><div id=root></div></body></html>",
        "<html></html>",
        "<!-- nothing -->",
        "<div>" * 20000 + "<p>deep</p>" + "</div>" * 20000,
    ],
)
def test_pages_without_a_story_are_refused(page: str) -> None:
    assert rejected(page, "a.html").stage in ("parse", "clean")
