"""The fields a JSON article may bring, checked."""

from __future__ import annotations

import datetime as dt
from typing import Any

from etl.reading import dates
from etl.reading.article import Document
from etl.reading.decoding import check_text
from etl.reading.page_text import looks_like_markup, text_of_markup
from etl.reading.rejected import Refusal
from etl.reading.titles import without_site


def document_of(record: Any, doc: str, source_uri: str, raw: bytes, encoding: str) -> Document:
    """The document of one JSON object: `text` and, where given, outlet, url, title, published_on, retrieved_at.

    Other fields are left alone; the whole object stays in `raw`.

    Raises:
        Refusal: no object, no text, or a field of the wrong kind.
    """
    if not isinstance(record, dict):
        raise Refusal("parse", f"a JSON {_kind(record)} where an object with a 'text' field is needed")
    if record.get("text") is None:
        raise Refusal("parse", "no 'text' field; give the article's text under that name")
    text = record["text"]
    if not isinstance(text, str):
        raise Refusal("parse", f"'text' is a {_kind(text)}; give it as a string")
    check_text(text)
    if not text.strip():
        raise Refusal("parse", "'text' is empty; leave the article out or give its text")
    if looks_like_markup(text):
        text = text_of_markup(text)
    title, outlet = _string(record, "title"), _string(record, "outlet")
    return Document(
        doc=doc,
        source_uri=source_uri,
        text=text,
        raw=raw,
        encoding=encoding,
        title=without_site(title, outlet) if title else None,
        outlet=outlet,
        url=_string(record, "url"),
        published_on=_day(record),
        retrieved_at=_moment(record),
    )


def _string(record: dict[str, Any], name: str) -> str | None:
    value = record.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refusal("parse", f"'{name}' is a {_kind(value)}; give it as a string or leave it out")
    check_text(value)
    return " ".join(value.split()) or None


def _day(record: dict[str, Any]) -> dt.date | None:
    value = _string(record, "published_on")
    if value is None:
        return None
    try:
        return dates.publication_day(dates.parse_moment(value))
    except (ValueError, OverflowError):
        raise Refusal("parse", f"'published_on' is {value[:40]!r}, which is no date; write YYYY-MM-DD") from None


def _moment(record: dict[str, Any]) -> dt.datetime | None:
    value = _string(record, "retrieved_at")
    if value is None:
        return None
    try:
        moment = dates.parse_moment(value)
    except (ValueError, OverflowError):
        raise Refusal("parse", f"'retrieved_at' is {value[:40]!r}, which is no time; write ISO 8601") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _kind(value: Any) -> str:
    names = {dict: "object", list: "list", bool: "true/false value", int: "number", float: "number", type(None): "null"}
    return names.get(type(value), "string")
