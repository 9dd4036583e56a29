"""Fetched bytes to articles, with what the source knows about them."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO
from urllib.parse import urlsplit

from etl.loading import Rejection
from etl.reading import Rejected, read_stream
from etl.reading.dates import publication_day
from etl.reading.forms import read_document, read_line
from etl.records import Article
from etl.sources.client import Page
from etl.sources.declared import Source
from etl.sources.listings import Listed

Records = tuple[Article | Rejection, ...]


def read_page(source: Source, one: Listed, page: Page, now: dt.datetime) -> Records:
    """The article of a page, or its refusal."""
    data = page.data or b""
    doc = urlsplit(page.url).path.rstrip("/").rsplit("/", 1)[-1] or urlsplit(page.url).netloc
    if page.media_type == "text/plain":
        found = read_document(data, "text", doc, one.url)
    elif page.media_type == "application/json":
        found = read_document(data, "json", doc, one.url)
    else:
        found = read_document(data, "html", doc, one.url)
    return tuple(_completed(source, record, one, page.url, now) for record in found)


def read_feed_text(source: Source, one: Listed, now: dt.datetime) -> Records:
    """The article as the feed itself carries it."""
    given = {"text": one.text, "title": one.title, "url": one.url}
    if one.published:
        given["published_on"] = one.published.isoformat()
    line = json.dumps({k: v for k, v in given.items() if v}, ensure_ascii=False).encode("utf-8", "replace")
    return (_completed(source, read_line(line, one.url.rsplit("/", 1)[-1], one.url), one, one.url, now),)


def read_many(source: Source, stream: BinaryIO, name: str, now: dt.datetime) -> Iterator[Article | Rejection]:
    """Articles of a file of any form that is read, and of CSV."""
    if name.lower().endswith(".csv"):
        lines = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
        found: Iterable[Article | Rejected] = _read_csv(source, lines, name)
    else:
        found = read_stream(stream, name)
    for record in found:
        yield with_outlet(source, record, now)


def with_outlet(source: Source, record: Article | Rejected, now: dt.datetime) -> Article | Rejection:
    """A record of a file: the source's outlet where none is named."""
    if isinstance(record, Rejected):
        return Rejection(record.source_uri, record.stage, record.reason, record.payload)
    return replace(record, outlet=record.outlet or source.outlet, retrieved_at=record.retrieved_at or now)


def _read_csv(source: Source, lines: Iterable[str], name: str) -> Iterator[Article | Rejected]:
    doc = name.rsplit("/", 1)[-1].removesuffix(".csv")
    try:
        for number, row in enumerate(csv.DictReader(lines), start=1):
            fields = {key: value for key, value in row.items() if key and value}
            for ours, theirs in source.columns.items():
                if fields.get(theirs):
                    fields[ours] = fields[theirs]
            line = json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace")
            yield read_line(line, f"{doc}:{number}", f"{name}#{number}")
    except csv.Error as error:
        yield Rejected(name, "parse", f"{name}: {error}")


def _completed(
    source: Source, record: Article | Rejected, one: Listed, final_url: str, now: dt.datetime
) -> Article | Rejection:
    """With address, outlet, day and time of retrieval, where the page itself does not say them."""
    if isinstance(record, Rejected):
        return Rejection(record.source_uri, record.stage, record.reason, record.payload)
    published_on, basis = record.published_on, record.published_on_basis
    if published_on is None and one.published is not None:
        published_on, basis = publication_day(one.published), "metadata"
    return replace(
        record,
        url=record.url if record.url and _may_speak_for(record.url, final_url) else final_url,
        outlet=source.outlet or record.outlet,
        title=record.title or one.title,
        published_on=published_on,
        published_on_basis=basis,
        retrieved_at=now,
    )


def _may_speak_for(canonical: str, fetched: str) -> bool:
    """A page may name a better address of its own; not its front page, and not somebody else's."""
    try:
        theirs, ours = urlsplit(canonical), urlsplit(fetched)
    except ValueError:
        return False
    return theirs.path.strip("/") != "" and _site(theirs.hostname) == _site(ours.hostname) != ""


def _site(host: str | None) -> str:
    return (host or "").lower().removeprefix("www.").removeprefix("m.").removeprefix("amp.")
