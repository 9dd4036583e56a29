"""Feeds, sitemaps and lists of addresses, parsed to what they list. Nothing outside the bytes is ever read."""

from __future__ import annotations

import datetime as dt
import email.utils
import io
import zlib
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from etl.reading import dates, page_text

UNPACKED_LIMIT = 60 * 1024 * 1024  # sitemaps have 50 MB at most


class ListingError(Exception):
    """The bytes are no listing; one line that says why."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry: a page, or with `is_listing` another sitemap."""

    url: str
    moment: dt.datetime | None = None  # when the source says it was published or changed last
    published: dt.datetime | None = None
    title: str | None = None
    text: str | None = None  # the story, where the feed carries it
    is_listing: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Entries in the listing's order. `is_whole` is false in damaged XML; `breaks_off`: its end is missing."""

    entries: tuple[Listed, ...]
    is_whole: bool = True
    breaks_off: bool = False


def parse_xml_listing(data: bytes, url: str) -> Listing:
    """Entries of RSS, Atom, RDF feeds, sitemaps and sitemap indexes, gzipped or not. Raises ListingError."""
    data = _unpacked(data)
    if page_text.looks_like_page(data[:4000].decode("latin-1")):
        raise ListingError("an HTML page, no feed and no sitemap")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True
    )
    try:
        root = etree.parse(io.BytesIO(data), parser).getroot()
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ListingError(f"no XML in it ({str(error)[:120]})") from error
    if root is None:
        raise ListingError("no XML in it")
    is_whole = not any(one.level_name == "FATAL" for one in parser.error_log)
    kind = _local(root)
    if kind in ("rss", "RDF"):
        found = [_rss_entry(item, url) for item in root.iter("{*}item")]
    elif kind == "feed":
        found = [_atom_entry(entry, url) for entry in root.iter("{*}entry")]
    elif kind == "urlset":
        found = [_sitemap_entry(one, url, is_listing=False) for one in root.iter("{*}url")]
    elif kind == "sitemapindex":
        found = [_sitemap_entry(one, url, is_listing=True) for one in root.iter("{*}sitemap")]
    else:
        raise ListingError(f"<{kind[:40]}> is no feed and no sitemap")
    entries = tuple(one for one in found if one is not None)
    if not entries and not is_whole:
        raise ListingError("damaged XML that lists nothing")
    closing = f"</{root.prefix}:{kind}>" if root.prefix else f"</{kind}>"
    return Listing(entries, is_whole, breaks_off=not is_whole and closing.encode() not in data[-200:])


def parse_address_list(data: bytes) -> Listing:
    """One address a line; empty lines and what follows a # at the beginning or after a blank are passed over."""
    lines = data.decode("utf-8-sig", "replace").splitlines()
    addresses = [line.split(" #")[0].strip() for line in lines if not line.lstrip().startswith("#")]
    bad = [line for line in addresses if line and not line.startswith(("http://", "https://"))]
    if bad:
        raise ListingError(f"{bad[0][:100]!r} is no address")
    return Listing(tuple(Listed(line) for line in dict.fromkeys(addresses) if line))


def _rss_entry(item: Any, base: str) -> Listed | None:
    link = _text(item, "link") or next(
        (guid.text for guid in item.iterfind("{*}guid") if guid.get("isPermaLink", "true") != "false"), None
    )
    if not link or not link.strip():
        return None
    published = _moment(_text(item, "pubDate") or _text(item, "date"))
    return Listed(
        urljoin(base, link.strip()),
        _moment(_text(item, "updated")) or published,
        published,
        _text(item, "title"),
        _markup(item, "encoded") or _markup(item, "description"),
    )


def _atom_entry(entry: Any, base: str) -> Listed | None:
    links = {link.get("rel", "alternate"): link.get("href") for link in reversed(entry.findall("{*}link"))}
    link = links.get("alternate")
    if not link:
        return None
    published = _moment(_text(entry, "published"))
    updated = _moment(_text(entry, "updated"))
    text = _markup(entry, "content") or _markup(entry, "summary")
    return Listed(urljoin(base, link.strip()), updated or published, published or updated, _text(entry, "title"), text)


def _sitemap_entry(one: Any, base: str, *, is_listing: bool) -> Listed | None:
    link = _text(one, "loc")
    if not link:
        return None
    news = one.find("{*}news")
    published = _moment(_text(news, "publication_date")) if news is not None else None
    title = _text(news, "title") if news is not None else None
    moment = _moment(_text(one, "lastmod")) or published
    return Listed(urljoin(base, link), moment, published, title, is_listing=is_listing)


def _text(element: Any, name: str) -> str | None:
    for child in element.iterchildren(f"{{*}}{name}"):
        text = "".join(child.itertext()).strip()
        if text:
            return text
    return None


def _markup(element: Any, name: str) -> str | None:
    """Text that may be HTML, written as text or (XHTML) as elements."""
    for child in element.iterchildren(f"{{*}}{name}"):
        inner = [etree.tostring(one, encoding="unicode") for one in child if isinstance(one.tag, str)]
        text = ((child.text or "") + "".join(inner)).strip()
        if text:
            return text
    return None


def _local(element: Any) -> str:
    return str(etree.QName(element).localname)


def _moment(value: str | None) -> dt.datetime | None:
    """The moment that is written, or none: a damaged date is not the article's end."""
    if not value:
        return None
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        try:
            moment = dates.parse_moment(value)
        except (ValueError, OverflowError):
            return None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(moment.tzinfo or dt.UTC)
    except (ValueError, OverflowError):
        return None


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        return data
    unpacker = zlib.decompressobj(wbits=31)
    try:
        out = unpacker.decompress(data, UNPACKED_LIMIT)
    except zlib.error as error:
        raise ListingError("broken gzip data") from error
    if unpacker.unconsumed_tail:
        raise ListingError(f"unpacks to more than {UNPACKED_LIMIT >> 20} MB")
    return out
