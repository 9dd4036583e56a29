"""What a web page's own metadata says: JSON-LD, meta tags, time elements. Never a guess."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import html

from etl.reading import dates
from etl.reading.titles import without_site

_DAY_NAMES = (
    "article:published_time", "og:published_time", "datepublished", "publish-date", "publish_date", "pubdate",
    "parsely-pub-date", "sailthru.date", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
    "article.published", "publication_date", "cxenseparse:recs:publishtime", "last-modified", "article:modified_time",
)  # fmt: skip
_STORY_TYPES = (
    "newsarticle",
    "article",
    "reportagenewsarticle",
    "blogposting",
    "analysisnewsarticle",
    "opinionnewsarticle",
    "liveblogposting",
    "webpage",
)


@dataclass(frozen=True, slots=True)
class PageMetadata:
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published_on: dt.date | None = None


def read_metadata(root: html.HtmlElement) -> PageMetadata:
    """Title, site, canonical address and publication day of a parsed page, each None where unsaid."""
    meta = _meta_tags(root)
    story = next(_stories(root), {})
    title = _text(story.get("headline")) or meta.get("og:title") or meta.get("twitter:title") or _heading(root)
    outlet = meta.get("og:site_name") or _publisher(story) or meta.get("application-name")
    return PageMetadata(
        title=without_site(title, outlet) if title else None,
        outlet=outlet,
        url=_canonical(root) or meta.get("og:url") or _text(story.get("url")),
        published_on=_day(_text(story.get("datePublished"))) or _meta_day(meta) or _time_element(root),
    )


def _meta_tags(root: html.HtmlElement) -> dict[str, str]:
    """Content of meta tags by lower-case name, property or itemprop; the first of a name counts."""
    out: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = " ".join((element.get("content") or "").split())
        if name and content:
            out.setdefault(name.strip().lower(), content)
    return out


def _stories(root: html.HtmlElement) -> Iterator[dict[str, Any]]:
    """The article objects of a page's JSON-LD, the more particular types first."""
    found: list[tuple[int, dict[str, Any]]] = []
    for script in root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data):
            kinds = item.get("@type")
            for kind in kinds if isinstance(kinds, list) else [kinds]:
                if isinstance(kind, str) and kind.lower() in _STORY_TYPES:
                    found.append((_STORY_TYPES.index(kind.lower()), item))
    for _, item in sorted(found, key=lambda ranked: ranked[0]):
        yield item


def _objects(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        if depth < 3:
            for name in ("@graph", "mainEntity", "mainEntityOfPage"):
                yield from _objects(data.get(name), depth + 1)
    elif isinstance(data, list) and depth < 3:
        for item in data:
            yield from _objects(item, depth + 1)


def _publisher(story: dict[str, Any]) -> str | None:
    publisher = story.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    return _text(publisher.get("name")) if isinstance(publisher, dict) else _text(publisher)


def _text(value: Any) -> str | None:
    return (
        (" ".join(html.fromstring(f"<p>{value}</p>").text_content().split()) or None)
        if isinstance(value, str) and value.strip()
        else None
    )


def _heading(root: html.HtmlElement) -> str | None:
    for tag in ("h1", "title"):
        for element in root.iter(tag):
            words = " ".join(element.text_content().split())
            if len(words.split()) >= 3:
                return words
    return None


def _canonical(root: html.HtmlElement) -> str | None:
    for element in root.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split():
            href = (element.get("href") or "").strip()
            return href if href.startswith(("http://", "https://")) else None
    return None


def _meta_day(meta: dict[str, str]) -> dt.date | None:
    for name in _DAY_NAMES:
        day = _day(meta.get(name))
        if day:
            return day
    return None


def _time_element(root: html.HtmlElement) -> dt.date | None:
    """A time element that says it is the publication's; a bare one in a sidebar says nothing."""
    for element in root.iter("time", "span", "meta"):
        said = (
            f"{element.get('itemprop') or ''} {element.get('class') or ''} {element.get('pubdate') is not None}".lower()
        )
        value = element.get("datetime") or element.get("content")
        if value and ("datepublished" in said or "published" in said or "true" in said or "entry-date" in said):
            return _day(value)
    return None


def _day(value: str | None) -> dt.date | None:
    if not value:
        return None
    try:
        day = dates.publication_day(dates.parse_moment(value))
    except (ValueError, OverflowError):
        return None
    return day if day.year >= 1947 else None
