"""Fetched bytes to articles, with what the source knows about them."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO
from urllib.parse import urlsplit

from etl.loading import Rejection
from etl.loading.identity import without_tracking
from etl.reading import Columns, Rejected, read_stream
from etl.reading.dates import publication_day
from etl.reading.forms import Form, read_document, read_line
from etl.reading.outlets import outlet_of_url
from etl.reading.page_address import better_address
from etl.reading.page_text import text_of_markup
from etl.records import Article
from etl.sources.client import Page
from etl.sources.declared import Source
from etl.sources.listings import Listed

TAG = re.compile(r"</?(?:p|br|div|a|b|i|em|strong|span|img|ul|li|blockquote|h\d)\b[^<>]*>", re.I)
Records = tuple[Article | Rejection, ...]
FORMS: dict[str, Form] = {"text/plain": "text", "application/json": "json"}  # all else is taken for a page


def read_page(source: Source, one: Listed, page: Page, now: dt.datetime) -> Records:
    """The article of a page, or its refusal."""
    final_url = without_tracking(page.url)
    doc = urlsplit(page.url).path.rstrip("/").rsplit("/", 1)[-1] or urlsplit(page.url).netloc
    form = FORMS.get(page.media_type, "html")
    found = read_document(page.data or b"", form, doc, one.url, url=final_url, retrieved_at=now)
    return tuple(_completed(source, record, one, final_url, now) for record in found)


def read_feed_text(source: Source, one: Listed, now: dt.datetime) -> Records:
    """The article as the feed itself carries it."""
    text = text_of_markup(one.text) if one.text and TAG.search(one.text) else one.text
    given = {"text": text, "title": one.title, "url": one.url}
    if one.published:
        given["published_on"] = one.published.isoformat()
    line = json.dumps({k: v for k, v in given.items() if v}, ensure_ascii=False).encode("utf-8", "replace")
    return (_completed(source, read_line(line, one.url.rsplit("/", 1)[-1], one.url), one, one.url, now),)


def read_many(source: Source, stream: BinaryIO, name: str, now: dt.datetime) -> Iterator[Article | Rejection]:
    """Articles of a file of any form that is read."""
    for record in read_stream(stream, name, Columns(source.columns), source.form):
        yield with_outlet(source, record, now)


def with_outlet(source: Source, record: Article | Rejected, now: dt.datetime) -> Article | Rejection:
    """A record of a file: the source's outlet where none is named."""
    if isinstance(record, Rejected):
        return Rejection(record.source_uri, record.stage, record.reason, record.payload)
    return replace(record, outlet=record.outlet or source.outlet, retrieved_at=record.retrieved_at or now)


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
        url=better_address(record.url, final_url),
        outlet=source.outlet or record.outlet or outlet_of_url(final_url),
        title=record.title or one.title,
        published_on=published_on,
        published_on_basis=basis,
        retrieved_at=now,
    )
